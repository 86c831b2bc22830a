// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HealthRPC
import Net
import Platform
import RPC
import ReflectionRPC
import Schema
import Testing
import Wire

@testable import RPCServices

@Suite("Server reflection") struct ReflectionTests {
  private typealias Question = ServerReflectionRequest.MessageRequestOneOf
  private typealias Answer = ServerReflectionResponse.MessageResponseOneOf

  /// Asks on one stream of `grpc.reflection.v1`.
  private func ask(_ questions: [Question]) async throws -> [Answer?] {
    try await EventLoop.runOnOwnThread { loop in
      let reflection = ServerReflection(describing: [HealthEndpoint(HealthRegistry())])
      let transport = InMemoryTransport(
        services: reflection.services, environment: loop.environment, executor: loop)
      let call = try await ServerReflectionClient(channel: transport).serverReflectionInfo()
      var answers: [Answer?] = []
      for question in questions {
        try await call.send(ServerReflectionRequest.with { $0.messageRequest = question })
        answers.append(try await call.next()?.messageResponse)
      }
      try await call.finish()
      return answers
    }
  }

  /// A service whose descriptor is no message.
  private struct Broken: RPCService {
    let serviceName = "test.Broken"
    let methods: [RPCMethod] = []
    let schemaFiles = FileDescriptors([(name: "broken.proto", base64: "CgX/")])
  }

  @Test("a descriptor that cannot be read is an error of the server, not a schema without it")
  func brokenDescriptor() {
    var sent: Set<String> = []
    let response = ReflectionSource([Broken()]).answer(
      ServerReflectionRequest.with { $0.messageRequest = .fileByFilename("broken.proto") },
      sent: &sent)

    guard case .errorResponse(let error) = response.messageResponse else {
      Issue.record("\(String(describing: response.messageResponse))")
      return
    }
    #expect(error.errorCode == 13)
  }

  @Test("it lists every service, itself too")
  func list() async throws {
    let answer = try await ask([.listServices("")]).first

    guard case .listServicesResponse(let list) = answer else {
      Issue.record("\(String(describing: answer))")
      return
    }
    #expect(
      list.service.map(\.name) == [
        "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection",
        "grpc.reflection.v1alpha.ServerReflection",
      ])
  }

  @Test(
    "a file is found by its name and by what it declares",
    arguments: [
      Question.fileByFilename("rpc/grpc.health.v1.proto"),
      .fileContainingSymbol("grpc.health.v1.Health"),
      .fileContainingSymbol("grpc.health.v1.Health.Check"),
      .fileContainingSymbol("grpc.health.v1.HealthCheckResponse"),
      .fileContainingSymbol("grpc.health.v1.HealthCheckResponse.status"),
      .fileContainingSymbol("grpc.health.v1.HealthCheckResponse.ServingStatus"),
      .fileContainingSymbol("grpc.health.v1.HealthCheckResponse.SERVING"),
      .fileContainingSymbol("grpc.health.v1.HealthListResponse.StatusesEntry"),
    ])
  fileprivate func file(question: ServerReflectionRequest.MessageRequestOneOf) async throws {
    let answer = try await ask([question]).first

    guard case .fileDescriptorResponse(let files) = answer else {
      Issue.record("\(String(describing: answer))")
      return
    }
    #expect(
      files.fileDescriptorProto == [
        HealthRPCSchema.files.descriptor(of: "rpc/grpc.health.v1.proto")
      ])
  }

  @Test(
    "what is not there is NOT_FOUND, and the stream goes on",
    arguments: [
      Question.fileByFilename("no.proto"), .fileContainingSymbol("no.Such"),
      .allExtensionNumbersOfType("no.Such"),
      .fileContainingExtension(ExtensionRequest.with { $0.containingType = "no.Such" }),
    ])
  fileprivate func missing(question: ServerReflectionRequest.MessageRequestOneOf) async throws {
    let answers = try await ask([question, .listServices("")])

    guard case .errorResponse(let error) = answers.first ?? nil else {
      Issue.record("\(answers)")
      return
    }
    #expect(error.errorCode == 5)
    #expect(answers.count == 2)
  }
}
