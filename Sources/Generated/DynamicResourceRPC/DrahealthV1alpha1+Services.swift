// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/drahealth.v1alpha1.proto by `make generate`; do not edit.

public import RPC
public import Schema

/// Health of devices, as their driver sees it.
public protocol DRAResourceHealthService: RPCService {
  /// Sends the health of all devices now, and again whenever it changes.
  nonisolated(nonsending) func nodeWatchResources(
    _ request: NodeWatchResourcesRequest, _ responses: RPCResponses<NodeWatchResourcesResponse>,
    context: RPCContext) async throws
}

extension DRAResourceHealthService {
  public var serviceName: String { "v1alpha1.DRAResourceHealth" }
  public var schemaFiles: FileDescriptors { DynamicResourceRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .serverStreaming("/v1alpha1.DRAResourceHealth/NodeWatchResources") {
        (
          request: NodeWatchResourcesRequest, responses: RPCResponses<NodeWatchResourcesResponse>,
          context
        ) in
        try await nodeWatchResources(request, responses, context: context)
      }
    ]
  }
}

/// Calls `v1alpha1.DRAResourceHealth`.
public struct DRAResourceHealthClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Sends the health of all devices now, and again whenever it changes.
  public nonisolated(nonsending) func nodeWatchResources(
    _ request: NodeWatchResourcesRequest, options: CallOptions = CallOptions()
  ) async throws -> RPCCall<NodeWatchResourcesRequest, NodeWatchResourcesResponse> {
    try await channel.serverStreaming(
      "/v1alpha1.DRAResourceHealth/NodeWatchResources", request, options: options)
  }
}
