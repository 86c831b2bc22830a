// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import RPC
import Schema
import StandardJSON
import Wire

/// Offers the services' methods as etcd's gateway does: `POST /v3/kv/range` with the request in JSON.
///
/// Reading order: `JSONRoutes` (which routes there are) → `MethodTypes` (what a method takes) → `JSONCall`
/// (one call) → `RPCError+JSON` (how it fails). The methods are those that gRPC calls, in this process.
struct JSONGateway: HTTPHandler {
  private struct Method {
    var rpc: RPCMethod
    var types: MethodTypes
  }

  private let methods: [String: Method]
  private let translator: StandardJSONTranslator
  private let worker: any BlockingWorker
  private let requestBytesMax: Int
  private let next: any HTTPHandler

  /// - Parameters:
  ///   - schemas: of the services' messages.
  ///   - requestBytesMax: most bytes of a request in JSON.
  ///   - next: serves what is no route.
  /// - Throws: `WireError` when the services' descriptors cannot be read.
  init(
    services: [any RPCService], schemas: MessageSchemas, worker: any BlockingWorker,
    requestBytesMax: Int, next: any HTTPHandler
  ) throws(WireError) {
    var files = FileDescriptors()
    for service in services { files.merge(service.schemaFiles) }
    let types = try MethodTypes.all(in: files)
    var byPath: [String: RPCMethod] = [:]
    for method in services.flatMap(\.methods) { byPath[method.path] = method }
    var methods: [String: Method] = [:]
    for (route, path) in JSONRoutes.all {
      guard let rpc = byPath[path], let types = types[path] else { continue }
      methods[route] = Method(rpc: rpc, types: types)
    }
    self.methods = methods
    translator = StandardJSONTranslator(schemas, usesSchemaNames: true)
    self.worker = worker
    self.requestBytesMax = requestBytesMax
    self.next = next
  }

  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    guard let prefix = JSONRoutes.prefixes.first(where: request.path.hasPrefix) else {
      return try await next.handle(request, response)
    }
    // Browsers name the page that asks, and no page is a client: else every site could write here.
    guard request.headers["origin"] == nil else {
      return try await refuse(response, 403, "pages of a browser are not answered")
    }
    guard let method = methods[String(request.path.dropFirst(prefix.count))] else {
      return try await refuse(response, 404, "Not Found")
    }
    guard request.method == "POST" else {
      return try await refuse(response, 405, "Method Not Allowed")
    }
    try await serve(method, request, response)
  }

  private func serve(
    _ method: Method, _ request: HTTPRequest, _ response: HTTPResponseWriter
  ) async throws {
    let call = JSONCall(
      request, response, types: method.types, translator: translator, worker: worker,
      requestBytesMax: requestBytesMax)
    let context = RPCContext(
      path: method.rpc.path, metadata: Self.metadata(request.headers), peer: request.peer)
    if method.types.streamsRequests { response.permitSilence() }
    do {
      try await method.rpc.serve(call, context)
    } catch {
      return try await call.end(RPCError(endingWith: error))
    }
    try await call.end(nil)
  }

  /// The token, and what is meant for the method by name.
  private static func metadata(_ headers: HTTPHeaders) -> Metadata {
    let mark = "grpc-metadata-"
    var metadata = Metadata()
    for index in 0..<headers.count {
      let (name, value) = headers[index]
      if name == "authorization" { metadata.add(name, value) }
      if name.hasPrefix(mark) { metadata.add(String(name.dropFirst(mark.count)), value) }
    }
    return metadata
  }

  private func refuse(
    _ response: HTTPResponseWriter, _ status: Int, _ text: String
  ) async throws {
    try await response.respond(
      status: status,
      headers: [
        "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff",
      ],
      body: Array("\(text)\n".utf8))
  }
}
