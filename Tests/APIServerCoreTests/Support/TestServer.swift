// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import AuthenticationAPI
import HTTP
import MetaAPI
import Net
import Platform
import RBACAPI
import Schema
import Synchronization
import Telemetry
import TestKit
import Wire

/// An API server without sockets that serves the RBAC kinds from memory.
struct TestServer: Sendable {
  let storage: InMemoryStorage
  let feed: StoreFeed
  let registry: ResourceRegistry
  let handler: APIServerHandler
  let accessLog = AccessLog(logger: Logger(component: "test", threshold: .error))
  let loop: EventLoop

  /// Runs a server while `body` runs.
  static func run(
    authorizer: (any Authorizer)? = nil, admission: [any AdmissionPlugin] = [],
    flowControl: FlowControl = FlowControl(),
    _ body: @escaping @Sendable (TestServer) async throws -> Void
  ) async throws {
    try await EventLoop.runOnOwnThread { loop in
      let server = try TestServer(
        loop: loop, authorizer: authorizer, admission: admission, flowControl: flowControl)
      try await server.feed.start()
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.feed.run() }
        group.addTask { try await body(server) }
        // The feed ends by cancellation only.
        do { _ = try await group.next() } catch {
          group.cancelAll()
          throw error
        }
        group.cancelAll()
        while (try? await group.next()) != nil {}
      }
    }
  }

  private init(
    loop: EventLoop, authorizer: (any Authorizer)?, admission: [any AdmissionPlugin],
    flowControl: FlowControl
  ) throws {
    self.loop = loop
    storage = InMemoryStorage()
    let logger = Logger(component: "test", threshold: .error)
    feed = StoreFeed(storage: storage, environment: loop.environment, logger: logger)
    var messages = MetaAPISchema.messages
    messages.merge(RBACAPISchema.messages)
    messages.merge(AuthenticationAPISchema.messages)
    registry = ResourceRegistry(
      storage: storage, feed: feed, environment: loop.environment,
      schemas: SchemaIndex(messages))
    registry.register(RoleStrategy())
    for type in RBACAPISchema.resources {
      if let type = type as? any Resource<ObjectMeta>.Type, type.resource.plural != "roles" {
        registry.register(type)
      }
    }
    let metrics = RequestMetrics(MetricsRegistry())
    handler = APIServerHandler(
      .init(
        registry: registry,
        authenticators: AuthenticatorChain([HeaderAuthenticator()], anonymous: .healthOnly),
        authorizer: try authorizer
          ?? AuthorizerChain([PrivilegedGroupAuthorizer(), RBACAuthorizer(registry: registry)]),
        admission: AdmissionChain(admission), flowControl: flowControl,
        publications: Publications(
          registry: registry, health: HealthChecks([]), metrics: metrics,
          flowControl: flowControl, accessLog: accessLog),
        metrics: metrics, logger: logger))
  }

  /// Sends a request as a member of `system:masters` and waits for the whole answer.
  func send(
    _ method: String, _ target: String, _ body: String = "", _ headers: HTTPHeaders = [:],
    user: String? = "admin"
  ) async throws -> Answer {
    try await send(method, target, bytes: Array(body.utf8), headers, user: user)
  }

  func send(
    _ method: String, _ target: String, bytes: [UInt8], _ headers: HTTPHeaders = [:],
    user: String? = "admin"
  ) async throws -> Answer {
    let sink = RecordingSink()
    try await send(method, target, bytes: bytes, headers, user: user, into: sink)
    return sink.answer
  }

  /// Sends a request; what comes back goes into `sink` as it comes.
  func send(
    _ method: String, _ target: String, bytes: [UInt8] = [], _ headers: HTTPHeaders = [:],
    user: String? = "admin", into sink: RecordingSink
  ) async throws {
    let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
    var headers = headers
    headers["x-user"] = user
    let request = HTTPRequest(
      method: method, path: parts[0], query: parts.count > 1 ? parts[1] : nil, headers: headers,
      body: HTTPBody(bytes))
    try await handler.handle(request, HTTPResponseWriter(sink: sink, loop: loop))
  }
}

/// Tests say who they are.
struct HeaderAuthenticator: Authenticator {
  func authenticate(_ request: HTTPRequest) -> RequestUser? {
    request.headers["x-user"].map {
      RequestUser(name: $0, groups: $0 == "admin" ? ["system:masters"] : [])
    }
  }
}

/// Roles that count generations, and that may ask for a grace period by an annotation.
struct RoleStrategy: ResourceStrategy {
  typealias Object = Role

  var tracksGeneration: Bool { true }

  func gracePeriodSeconds(_ role: Role, requested: Int64?) -> Int64? {
    role.metadata.annotations["grace"].flatMap { Int64($0) }.map { requested ?? $0 }
  }

  func validateName(_ name: String) -> [String] { NameRules.pathSegment(name) }
}

/// A whole answer.
struct Answer: Sendable {
  var status = 0
  var headers = HTTPHeaders()
  var body: [UInt8] = []
  var isFinished = false

  var text: String { String(decoding: body, as: UTF8.self) }
  var json: JSONValue {
    do { return try JSONValue(parsing: body) } catch { return .null }
  }
}

/// Keeps what a handler answers.
final class RecordingSink: HTTPResponseSink {
  private struct State {
    var answer = Answer()
    var waiters: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let state = Mutex(State())

  var answer: Answer { state.withLock { $0.answer } }

  func begin(status: Int, headers: HTTPHeaders, body: [UInt8], ends: Bool) {
    change {
      $0.status = status
      $0.headers = headers
      $0.body += body
      $0.isFinished = ends
    }
  }

  func send(_ bytes: [UInt8]) { change { $0.body += bytes } }
  func end(trailers: HTTPHeaders) { change { $0.isFinished = true } }
  var failure: (any Error)? { nil }
  var isCongested: Bool { false }
  func waitForRoom(_ waiter: Waiter<Void>) {}
  func abandon() { change { $0.isFinished = true } }
  func upgrade(to name: String, headers: HTTPHeaders) throws -> any ByteStream {
    throw HTTPError.notUpgradable
  }

  private func change(_ change: (inout Answer) -> Void) {
    let ready = state.withLock { state in
      change(&state.answer)
      let lines = state.answer.body.count { $0 == 0x0A }
      let isFinished = state.answer.isFinished
      let ready = state.waiters.filter { $0.count <= lines || isFinished }
      state.waiters.removeAll { $0.count <= lines || isFinished }
      return ready
    }
    for waiter in ready { waiter.continuation.resume() }
  }

  /// Waits until this many lines have come, or the answer is complete, and gives them.
  func lines(_ count: Int) async -> [JSONValue] {
    await withCheckedContinuation { continuation in
      let isReady = state.withLock { state in
        let lines = state.answer.body.count { $0 == 0x0A }
        guard lines < count, !state.answer.isFinished else { return true }
        state.waiters.append((count, continuation))
        return false
      }
      if isReady { continuation.resume() }
    }
    return answer.body.split(separator: 0x0A).map { line in
      do { return try JSONValue(parsing: Array(line)) } catch { return .null }
    }
  }
}
