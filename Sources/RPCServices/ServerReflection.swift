// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import RPC
internal import ReflectionRPC
public import Schema
import Synchronization
internal import Wire

/// Tells clients such as grpcurl which services a server has and what their messages look like (gRPC
/// "Server Reflection Protocol"), from the descriptors that generated services carry.
///
///     let services: [any RPCService] = [Greeter()]
///     let reflection = ServerReflection(describing: services)
///     let server = RPCServer(loop: loop, services: services + reflection.services)
public struct ServerReflection: Sendable {
  /// `grpc.reflection.v1` and the older `v1alpha`, which asks and answers the same.
  public let services: [any RPCService]

  /// - Parameter messages: others that clients may ask about although no service mentions them, such as
  ///   those of Kubernetes kinds, which a store holds as values. Made when the first question comes.
  public init(
    describing services: [any RPCService],
    messages: @escaping @Sendable () -> MessageSchemas = { MessageSchemas([]) }
  ) {
    let source = ReflectionSource(
      services + [ReflectionEndpoint.unbound, ReflectionV1alphaEndpoint.unbound],
      messages: messages)
    self.services = [ReflectionEndpoint(source), ReflectionV1alphaEndpoint(source)]
  }
}

/// What reflection tells, read when the first question comes.
final class ReflectionSource: Sendable {
  let serviceNames: [String]
  private let files: FileDescriptors
  private let messages: @Sendable () -> MessageSchemas
  private let index = Mutex<DescriptorIndex?>(nil)

  init(
    _ services: [any RPCService],
    messages: @escaping @Sendable () -> MessageSchemas = { MessageSchemas([]) }
  ) {
    self.messages = messages
    serviceNames = Set(services.map(\.serviceName)).sorted()
    var files = FileDescriptors()
    for service in services { files.merge(service.schemaFiles) }
    self.files = files
  }

  /// - Parameter sent: the files that this client has; those of the answer are added.
  func answer(
    _ request: ServerReflectionRequest, sent: inout Set<String>
  ) -> ServerReflectionResponse {
    let answer: ServerReflectionResponse.MessageResponseOneOf
    do {
      answer = self.answer(to: request.messageRequest, try descriptors(), &sent)
    } catch {
      answer = Self.error(.internal, "the server's descriptors cannot be read: \(error)")
    }
    return ServerReflectionResponse.with { response in
      response.validHost = request.host
      response.originalRequest = request
      response.messageResponse = answer
    }
  }

  private func descriptors() throws(WireError) -> DescriptorIndex {
    try index.withLock { (index) throws(WireError) in
      if let index { return index }
      let made = try DescriptorIndex(files, describing: messages())
      index = made
      return made
    }
  }

  private func answer(
    to question: ServerReflectionRequest.MessageRequestOneOf?, _ index: DescriptorIndex,
    _ sent: inout Set<String>
  ) -> ServerReflectionResponse.MessageResponseOneOf {
    switch question {
    case .fileByFilename(let name):
      return Self.files(name, index, &sent, "file \(name)")
    case .fileContainingSymbol(let symbol):
      return Self.files(index.file(declaring: symbol), index, &sent, "symbol \(symbol)")
    case .fileContainingExtension(let wanted):
      let key = DescriptorIndex.ExtensionKey(
        extended: wanted.containingType, number: wanted.extensionNumber)
      return Self.files(
        index.file(declaring: key), index, &sent, "extension \(key.number) of \(key.extended)")
    case .allExtensionNumbersOfType(let type):
      guard index.declares(type) else { return Self.notFound("message \(type)") }
      return .allExtensionNumbersResponse(
        ExtensionNumberResponse.with { response in
          response.baseTypeName = type
          response.extensionNumber = index.extensionNumbers(of: type)
        })
    case .listServices:
      return .listServicesResponse(
        ListServiceResponse.with { response in
          response.service = serviceNames.map { name in ServiceResponse.with { $0.name = name } }
        })
    case nil: return Self.error(.invalidArgument, "the request asks for nothing")
    }
  }

  private static func files(
    _ name: String?, _ index: DescriptorIndex, _ sent: inout Set<String>, _ wanted: String
  ) -> ServerReflectionResponse.MessageResponseOneOf {
    guard let name, let descriptors = index.closure(of: name, without: &sent) else {
      return notFound(wanted)
    }
    return .fileDescriptorResponse(
      FileDescriptorResponse.with { $0.fileDescriptorProto = descriptors })
  }

  private static func notFound(
    _ wanted: String
  ) -> ServerReflectionResponse.MessageResponseOneOf { error(.notFound, "unknown \(wanted)") }

  private static func error(
    _ code: RPCCode, _ message: String
  ) -> ServerReflectionResponse.MessageResponseOneOf {
    .errorResponse(
      ErrorResponse.with { response in
        response.errorCode = Int32(code.rawValue)
        response.errorMessage = message
      })
  }
}
