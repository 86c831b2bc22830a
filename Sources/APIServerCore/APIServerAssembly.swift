// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import AuthenticationAPI
import AuthorizationAPI
package import Platform
package import RPC
package import Schema
package import Telemetry

/// The parts of an API server that hang together whatever kinds it serves, built once per process:
/// store, feed of changes, registry, metrics.
///
///     let assembly = APIServerAssembly(channel: store, messages: schemas, environment: …)
///     assembly.registry.register(PodStrategy(), subresources: ["log": PodLog(…)])
///     try await assembly.start()                       // before the first request
///     let handler = assembly.handler(authenticators: …, authorizer: …, admission: …)
///     group.addTask { try await assembly.run() }       // beside the listener
package struct APIServerAssembly: Service {
  package let storage: EtcdStorage
  package let feed: StoreFeed
  package let registry: ResourceRegistry
  package let metrics: RequestMetrics
  package let flowControl: FlowControl
  private let compactor: Compactor
  private let storeSettings: StoreSettings
  private let logger: Logger

  /// How this server treats its store.
  package struct StoreSettings: Sendable {
    /// Time between compactions, and the age of the history that stays; zero never compacts.
    package var compactionInterval = Limits.compactionInterval
    /// How long a lease is given to new objects.
    package var leaseReuseSeconds = Limits.leaseReuseSeconds
    /// How long the store may take to answer `/healthz` and `/livez`.
    package var healthTimeout = Limits.storeCheckTimeout
    /// How long the store may take to answer `/readyz`.
    package var readyTimeout = Limits.storeCheckTimeout

    package init() {}
  }

  /// - Parameters:
  ///   - channel: leads to the store.
  ///   - messages: the embedded schemas of every module whose kinds will be registered.
  package init(
    channel: any RPCChannel, messages: MessageSchemas, environment: Environment,
    flowControl: FlowControl = FlowControl(), metrics: MetricsRegistry = MetricsRegistry(),
    store: StoreSettings = StoreSettings(), logger: Logger = Logger(component: "apiserver")
  ) {
    self.logger = logger
    storeSettings = store
    self.flowControl = flowControl
    self.metrics = RequestMetrics(metrics)
    storage = EtcdStorage(
      channel: channel, environment: environment, metrics: metrics,
      leaseReuseSeconds: store.leaseReuseSeconds)
    feed = StoreFeed(storage: storage, environment: environment, logger: logger)
    registry = ResourceRegistry(
      storage: storage, feed: feed, environment: environment, schemas: SchemaIndex(messages))
    compactor = Compactor(
      storage: storage, feed: feed, interval: store.compactionInterval, environment: environment,
      logger: logger)
  }

  /// Serves the kinds that answer questions about access.
  /// - Parameters:
  ///   - authorizer: the one that decides about requests.
  ///   - rules: where rules are looked up; nil without RBAC.
  ///   - tokens: checks service account tokens.
  package func registerReviews(
    authorizer: any Authorizer, rules: RBACAuthorizer?, tokens: ServiceAccountTokenVerifier
  ) {
    registry.register(action: SelfSubjectReview.resource, handler: SelfSubjectReviewHandler())
    registry.register(action: TokenReview.resource, handler: TokenReviewHandler(tokens))
    let access = AccessReviewHandler(authorizer)
    for resource in [
      SelfSubjectAccessReview.resource, SubjectAccessReview.resource,
      LocalSubjectAccessReview.resource,
    ] {
      registry.register(action: resource, handler: access)
    }
    if let rules {
      registry.register(
        action: SelfSubjectRulesReview.resource, handler: RulesReviewHandler(rules))
    }
  }

  /// Finds out where the store stands. Must end before the first request is served.
  package func start() async throws {
    try await feed.start()
    await feed.recall()
  }

  /// Follows the store until cancelled.
  package func run() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await feed.run() }
      group.addTask { try await feed.runBookmarks() }
      group.addTask { try await compactor.run() }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  /// Serves the registered kinds.
  /// - Parameters:
  ///   - health: checks beyond those of the store.
  ///   - paths: further exact paths outside the resources.
  ///   - accessLog: what clients that may can turn on and off.
  package func handler(
    authenticators: AuthenticatorChain, authorizer: any Authorizer, admission: AdmissionChain,
    health: [HealthCheck] = [], paths: [String: any PathHandler] = [:], accessLog: AccessLog? = nil
  ) -> APIServerHandler {
    return APIServerHandler(
      .init(
        registry: registry, authenticators: authenticators, authorizer: authorizer,
        admission: admission, flowControl: flowControl,
        publications: Publications(
          registry: registry, health: HealthChecks(storeChecks + health), metrics: metrics,
          flowControl: flowControl, paths: paths, accessLog: accessLog),
        metrics: metrics, logger: logger))
  }

  /// Whether the store answers at its current revision, which it can't without a leader.
  var storeChecks: [HealthCheck] {
    func check(_ name: String, _ timeout: Duration, isForReadinessOnly: Bool) -> HealthCheck {
      HealthCheck(name, isForReadinessOnly: isForReadinessOnly) { [storage] in
        do {
          _ = try await storage.currentRevision(within: timeout)
          return nil
        } catch {
          return "\(error)"
        }
      }
    }
    return [
      check("etcd", storeSettings.healthTimeout, isForReadinessOnly: false),
      check("etcd-readiness", storeSettings.readyTimeout, isForReadinessOnly: true),
    ]
  }
}
