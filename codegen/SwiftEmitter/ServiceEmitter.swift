// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

/// A service: the protocol that a server implements, and the client.
struct ServiceEmitter {
  let names: Names
  let service: ServiceType
  let scope: Scope

  /// Methods run where their caller does: a call between them is no hop.
  private let function = "nonisolated(nonsending) func"

  private var protocolName: String {
    service.name.hasSuffix("Service") ? service.name : service.name + "Service"
  }

  func emit(_ out: inout Printer) {
    let wanted = names.model.options.services
    if wanted != .client {
      out.inNamespace(scope.namespace) { emitProtocol(&$0) }
      out.line()
      emitRegistration(&out)
    }
    if wanted == .both { out.line() }
    if wanted != .server { out.inNamespace(scope.namespace) { emitClient(&$0) } }
  }

  private func emitProtocol(_ out: inout Printer) {
    out.documentation(documentation(service.comment, "The service `\(service.fullName)`."))
    out.block("public protocol \(protocolName): RPCService") { out in
      for method in service.methods {
        out.documentation(documentation(method.comment, "`\(path(method))`."))
        out.line("\(function) \(serverSignature(method))")
      }
    }
  }

  private func emitRegistration(_ out: inout Printer) {
    out.block("extension \(Names.path(protocolName, in: scope))") { out in
      out.line("public var serviceName: String { \"\(service.fullName)\" }")
      if names.model.options.json == .standard {
        out.line("public var schemaFiles: FileDescriptors { \(scope.module)Schema.files }")
      }
      out.line()
      out.block("public var methods: [RPCMethod]") { out in
        out.line("[")
        out.indented { out in
          for method in service.methods { emitMethod(method, &out) }
        }
        out.line("]")
      }
    }
  }

  private func emitMethod(_ method: MethodType, _ out: inout Printer) {
    let input = type(method.input)
    let output = type(method.output)
    let call = name(method)
    let head: String
    let body: String
    switch (method.streamsRequests, method.streamsResponses) {
    case (false, false):
      head = ".unary(encoded: \"\(path(method))\") { request, context in"
      body = "try await RPCMethod.encode(\(call)(RPCMethod.decode(request), context: context))"
    case (false, true):
      head =
        ".serverStreaming(\"\(path(method))\") "
        + "{ (request: \(input), responses: RPCResponses<\(output)>, context) in"
      body = "try await \(call)(request, responses, context: context)"
    case (true, false):
      head =
        ".clientStreaming(\"\(path(method))\") { (requests: RPCRequests<\(input)>, context) in"
      body = "try await \(call)(requests, context: context)"
    case (true, true):
      head =
        ".bidirectional(\"\(path(method))\") "
        + "{ (requests: RPCRequests<\(input)>, responses: RPCResponses<\(output)>, context) in"
      body = "try await \(call)(requests, responses, context: context)"
    }
    out.line(head)
    out.indented { $0.line(body) }
    out.line("},")
  }

  private func emitClient(_ out: inout Printer) {
    out.line("/// Calls `\(service.fullName)`.")
    out.block("public struct \(service.name)Client: Sendable") { out in
      out.line("private let channel: any RPCChannel")
      out.line()
      out.line("public init(channel: any RPCChannel) { self.channel = channel }")
      for method in service.methods {
        out.line()
        out.documentation(documentation(method.comment, "`\(path(method))`."))
        emitClientMethod(method, &out)
      }
    }
  }

  private func emitClientMethod(_ method: MethodType, _ out: inout Printer) {
    let input = type(method.input)
    let output = type(method.output)
    let head = "public \(function) \(name(method))("
    let options = "options: CallOptions = CallOptions()) async throws"
    switch (method.streamsRequests, method.streamsResponses) {
    case (false, false):
      out.block("\(head)_ request: \(input), \(options) -> \(output)") {
        $0.line("try await channel.unary(\"\(path(method))\", request, options: options)")
      }
    case (false, true):
      out.block("\(head)_ request: \(input), \(options) -> RPCCall<\(input), \(output)>") {
        $0.line("try await channel.serverStreaming(\"\(path(method))\", request, options: options)")
      }
    default:
      out.block("\(head)\(options) -> RPCCall<\(input), \(output)>") {
        $0.line("try await channel.call(\"\(path(method))\", options: options)")
      }
    }
  }

  private func serverSignature(_ method: MethodType) -> String {
    let input = type(method.input)
    let output = type(method.output)
    let request =
      method.streamsRequests ? "_ requests: RPCRequests<\(input)>" : "_ request: \(input)"
    let tail = "context: RPCContext) async throws"
    guard method.streamsResponses else {
      return "\(name(method))(\(request), \(tail) -> \(output)"
    }
    return "\(name(method))(\(request), _ responses: RPCResponses<\(output)>, \(tail)"
  }

  private func name(_ method: MethodType) -> String {
    let name = Names.lowerFirst(method.name)
    return Self.takenNames.contains(name) ? name + "Method" : Names.escaped(name)
  }

  /// What every service has, and what Swift gives a meaning of its own.
  private static let takenNames: Set<String> = [
    "channel", "init", "methods", "schemaFiles", "self", "serviceName",
  ]

  private func path(_ method: MethodType) -> String { "/\(service.fullName)/\(method.name)" }

  private func type(_ fullName: String) -> String {
    names.valueType(.message(fullName), from: scope)
  }

  private func documentation(_ comment: String, _ fallback: String) -> String {
    comment.isEmpty ? fallback : comment
  }
}
