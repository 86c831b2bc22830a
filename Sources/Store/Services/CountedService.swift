// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import RPC
import Schema
import Wire

/// A service whose calls are counted under the names that gRPC servers have for it, as dashboards and alerts of
/// etcd expect: `grpc_server_started_total`, `grpc_server_handled_total`, `grpc_server_handling_seconds`.
struct CountedService: RPCService {
  private let service: any RPCService
  let methods: [RPCMethod]

  var serviceName: String { service.serviceName }
  var schemaFiles: FileDescriptors { service.schemaFiles }

  /// - Throws: `WireError` when the services' descriptors cannot be read.
  static func all(
    _ services: [any RPCService], _ core: StoreCore
  ) throws(WireError) -> [any RPCService] {
    var files = FileDescriptors()
    for service in services { files.merge(service.schemaFiles) }
    let types = try MethodTypes.all(in: files)
    return services.map { CountedService($0, types, core) }
  }

  private init(_ service: any RPCService, _ types: [String: MethodTypes], _ core: StoreCore) {
    self.service = service
    methods = service.methods.map { method in
      method.observed(
        by: RPCMethodMetrics(
          core.metrics.registry, path: method.path, type: types[method.path]?.label ?? "unary",
          environment: core.environment))
    }
  }
}

extension MethodTypes {
  /// The kind of call, as metrics name it.
  fileprivate var label: String {
    switch (streamsRequests, streamsResponses) {
    case (false, false): "unary"
    case (true, false): "client_stream"
    case (false, true): "server_stream"
    case (true, true): "bidi_stream"
    }
  }
}
