// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import CoreAPI
import EtcdClient
import HTTP
import MetaAPI
import Net
import Platform
import RPC
import Telemetry

/// The API server process.
///
/// Reading order: `APIServerConfiguration` (flags) → `makeParts` below (what is built from what) →
/// `StrategyCatalog` (which kinds are served, with their rules in `Strategies/`) →
/// `AdmissionCatalog` (policies on writes) → `SubresourceCatalog` (endpoints that are no plain read
/// or write) → `Bootstrap` (objects that every cluster has). How a request runs is in
/// `APIServerCore`, from `APIServerHandler` on.
package struct APIServerDaemon: Sendable {
  private static let drainGrace = Duration.seconds(5)
  private static let storePause = Duration.milliseconds(20)

  private let configuration: APIServerConfiguration
  private let loop: EventLoop
  private let logger = Logger(component: "apiserver")

  private struct Parts: Sendable {
    var assembly: APIServerAssembly
    var allocator: ServiceAllocator
    var bootstrap: Bootstrap
    var server: HTTPServer
  }

  /// Runs until SIGTERM or SIGINT.
  /// - Returns: the exit code.
  package static func main(_ arguments: [String]) -> Int32 {
    DaemonCommand.run(APIServerConfiguration.flags, arguments) { values, _ in
      let configuration = try APIServerConfiguration(values)
      let signals = try StopSignals()
      try EventLoop.run { loop in
        try await APIServerDaemon(configuration: configuration, loop: loop).run(until: signals)
      }
      return 0
    }
  }

  private func run(until signals: StopSignals) async throws {
    if configuration.advertiseAddress == nil {
      logger.warning(
        "no address for pods to reach this server", ["flag": "advertise-address"])
    }
    let parts = try makeParts()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { [loop] in
        while signals.take() == nil { try await loop.readable(signals.descriptor) }
      }
      group.addTask { try await self.serve(parts) }
      defer { group.cancelAll() }
      try await group.next()
    }
    await parts.server.shutdown(within: Self.drainGrace)
    logger.info("api server stopped", [:])
  }

  /// Ends only by an error or cancellation.
  private func serve(_ parts: Parts) async throws {
    try await waitForStore(parts.assembly)
    let services = try parts.assembly.registry.objects(CoreAPI.Service.self)
    parts.allocator.adopt(try await services.cachedList(namespace: ""))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await parts.assembly.run() }
      let endpoint = Endpoint.tcp(host: configuration.bindAddress, port: configuration.securePort)
      let address = try await parts.server.listen(on: endpoint, tls: configuration.serverTLS)
      logger.info("api server serves", ["address": "\(address)"])
      group.addTask { try await parts.bootstrap.run() }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  /// A store that is starting is waited for; the supervisor starts both at once.
  private func waitForStore(_ assembly: APIServerAssembly) async throws {
    var hasWaited = false
    while true {
      do {
        return try await assembly.start()
      } catch is CancellationError {
        throw CancellationError()
      } catch {
        if !hasWaited { logger.info("waiting for the store", ["error": "\(error)"]) }
        hasWaited = true
        try await loop.environment.sleep(for: Self.storePause)
      }
    }
  }

  // MARK: - Construction

  private func makeParts() throws -> Parts {
    let channel = try EtcdChannel.connect(
      loop: loop, servers: configuration.storeServers, tls: configuration.storeTLS,
      user: configuration.storeUser)
    let assembly = APIServerAssembly(
      channel: channel, messages: StrategyCatalog.messages, environment: loop.environment,
      flowControl: FlowControl(
        readsMax: configuration.readsMax, writesMax: configuration.writesMax),
      store: configuration.store, logger: logger)
    let allocator = ServiceAllocator(
      network: configuration.serviceNetwork, nodePorts: configuration.nodePorts)
    let loss = LossSignal()
    let bootstrap = Bootstrap(
      registry: assembly.registry,
      address: configuration.advertiseAddress.map {
        Bootstrap.Address(ip: $0, port: Int32(clamping: configuration.securePort))
      },
      serviceAddress: allocator.apiServerAddress, clientAuthority: configuration.clientAuthority,
      signal: loss, logger: logger)
    let handlers = SubresourceCatalog(
      serviceAllocator: allocator, loss: loss, issuer: try makeIssuer(),
      registry: assembly.registry,
      kubelet: KubeletConnection(
        registry: assembly.registry, loop: loop, tls: configuration.kubeletTLS))
    StrategyCatalog.register(in: assembly.registry, handlers)
    handlers.registerActions()
    let accessLog = AccessLog(
      logger: Logger(component: "access"),
      isOn: configuration.verbosity >= Publications.accessLogVerbosity)
    let handler = try makeHandler(assembly, bootstrap, accessLog)
    let registry = assembly.metrics.registry
    // Requests are counted by the handler, under upstream's names.
    let observation = HTTPServerObservation(
      connections: ConnectionMetrics(registry, role: "server"),
      refusals: HTTPRefusalMetrics(registry), accessLog: accessLog,
      isTracing: false)
    return Parts(
      assembly: assembly, allocator: allocator, bootstrap: bootstrap,
      server: HTTPServer(loop: loop, handler: handler, observation: observation))
  }

  private func makeHandler(
    _ assembly: APIServerAssembly, _ bootstrap: Bootstrap, _ accessLog: AccessLog
  ) throws -> APIServerHandler {
    let registry = assembly.registry
    let verifier = ServiceAccountTokenVerifier(
      keys: configuration.tokenKeys, issuer: configuration.issuer,
      audiences: configuration.audiences, bindings: StoredTokenBindings(registry: registry),
      environment: loop.environment)
    let rbac = try RBACAuthorizer(registry: registry)
    let authorizer = try makeAuthorizer(registry, rbac)
    assembly.registerReviews(authorizer: authorizer, rules: rbac, tokens: verifier)
    let ready = HealthCheck("poststarthook/bootstrap", isForReadinessOnly: true) {
      bootstrap.hasFinished ? nil : "not finished"
    }
    return assembly.handler(
      authenticators: AuthenticatorChain(
        [CertificateAuthenticator(), BearerTokenAuthenticator(verifier)],
        anonymous: configuration.isAnonymousAllowed ? .everywhere : .healthOnly),
      authorizer: authorizer,
      admission: AdmissionChain(
        try AdmissionCatalog.plugins(registry: registry, rbac: rbac, authorizer: authorizer)
          .filter { !configuration.admissionPluginsOff.contains($0.name) }),
      health: [ready], accessLog: accessLog)
  }

  private func makeIssuer() throws -> ServiceAccountTokenIssuer? {
    try configuration.signingKey.map { key in
      try ServiceAccountTokenIssuer(
        key: key, issuer: configuration.issuer, defaultAudiences: configuration.audiences)
    }
  }

  private func makeAuthorizer(
    _ registry: ResourceRegistry, _ rbac: RBACAuthorizer
  ) throws -> any Authorizer {
    var authorizers: [any Authorizer] = [PrivilegedGroupAuthorizer()]
    for mode in configuration.authorizationModes {
      switch mode {
      case "Node":
        authorizers.append(NodeAuthorizer(references: try PodReferences(registry: registry)))
      case "RBAC": authorizers.append(rbac)
      case "AlwaysAllow": authorizers.append(AlwaysAllowAuthorizer())
      default:
        throw APIServerConfiguration.Problem(
          flag: "authorization-mode",
          text: "\(mode) is not supported; known are Node, RBAC and AlwaysAllow")
      }
    }
    return AuthorizerChain(authorizers)
  }
}
