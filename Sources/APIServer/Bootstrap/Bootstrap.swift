// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import APIServerCore
import CoreAPI
import DiscoveryAPI
import MetaAPI
import MetaTypes
import Platform
import RBACAPI
import Schema
import Synchronization
import Telemetry
import Wire

/// Keeps the objects that every cluster has: namespaces, roles, and the `kubernetes` Service that
/// leads to this API server.
///
/// Everything is checked at start; namespaces and the Service again when one of their kind is
/// deleted. Nothing is looked at in between.
final class Bootstrap: Sendable {
  /// Where clients inside the cluster find this API server.
  struct Address: Sendable {
    var ip: IPAddress
    var port: Int32
  }

  private static let namespaces = [
    "default", WellKnown.systemNamespace, WellKnown.publicNamespace, WellKnown.nodeLeaseNamespace,
  ]
  private static let serviceName = "kubernetes"
  private static let retryPause = Duration.seconds(1)

  private let registry: ResourceRegistry
  private let address: Address?
  private let serviceAddress: IPAddress
  private let clientAuthority: String
  private let signal: LossSignal
  private let logger: Logger
  private let isFinished = Mutex(false)

  /// - Parameters:
  ///   - address: nil when no address is known that pods could reach: the Service has no endpoint.
  ///   - serviceAddress: cluster address of the `kubernetes` Service.
  ///   - clientAuthority: PEM of the authority that signs clients' certificates; may be empty.
  init(
    registry: ResourceRegistry, address: Address?, serviceAddress: IPAddress,
    clientAuthority: String, signal: LossSignal, logger: Logger
  ) {
    self.registry = registry
    self.address = address
    self.serviceAddress = serviceAddress
    self.clientAuthority = clientAuthority
    self.signal = signal
    self.logger = logger
  }

  /// All objects have been there at least once: the server is ready.
  var hasFinished: Bool { isFinished.withLock { $0 } }

  /// Runs until cancelled.
  func run() async throws {
    try await retried { try await self.ensureAll() }
    isFinished.withLock { $0 = true }
    for await _ in signal.reports {
      try await retried { try await self.ensureNamespaces() }
      try await retried { try await self.ensureService() }
    }
  }

  private func retried(_ work: () async throws -> Void) async throws {
    while true {
      do {
        return try await work()
      } catch is CancellationError {
        throw CancellationError()
      } catch {
        logger.warning("bootstrap failed", ["error": "\(error)"])
        try await registry.environment.sleep(for: Self.retryPause)
      }
    }
  }

  private func ensureAll() async throws {
    try await ensureNamespaces()
    try await ensureRoles()
    try await ensureService()
    try await ensureAuthenticationConfiguration()
  }

  // MARK: - One object

  /// Creates the object, or brings a stored one up to date.
  /// - Parameter change: makes the stored object what it should be; nil leaves it alone.
  private func ensure<Object: Resource<ObjectMeta>>(
    _ wanted: Object, change: (@Sendable (inout Object) -> Void)? = nil
  ) async throws {
    let objects = try registry.objects(Object.self)
    let metadata = wanted.metadata
    let context = RequestContext(
      user: .apiServer, verb: .create, resource: Object.resource.groupVersionResource,
      namespace: metadata.namespace, name: metadata.name, environment: registry.environment)
    guard let stored = try await objects.cached(namespace: metadata.namespace, name: metadata.name)
    else {
      do {
        _ = try await objects.create(wanted, context, admission: AdmissionChain([]))
      } catch let error as APIError where error.reason == .alreadyExists {
        return
      }
      return
    }
    guard let change else { return }
    var changed = stored
    change(&changed)
    guard changed != stored else { return }
    _ = try await objects.update(
      namespace: metadata.namespace, name: metadata.name, scope: .main, context,
      admission: AdmissionChain([])
    ) { object in change(&object) }
  }

  // MARK: - Objects

  private func ensureNamespaces() async throws {
    for name in Self.namespaces {
      try await ensure(Namespace.with { $0.metadata.name = name })
    }
  }

  private func ensureRoles() async throws {
    let bootstrap = BootstrapRoles()
    for role in bootstrap.clusterRoles {
      try await ensure(role) { stored in
        guard Self.isOurs(stored.metadata) else { return }
        for rule in role.rules where !stored.rules.contains(rule) { stored.rules.append(rule) }
      }
    }
    for role in bootstrap.roles {
      try await ensure(role) { stored in
        guard Self.isOurs(stored.metadata) else { return }
        for rule in role.rules where !stored.rules.contains(rule) { stored.rules.append(rule) }
      }
    }
    for binding in bootstrap.clusterRoleBindings {
      try await ensure(binding) { stored in
        guard Self.isOurs(stored.metadata) else { return }
        for subject in binding.subjects where !stored.subjects.contains(subject) {
          stored.subjects.append(subject)
        }
      }
    }
    for binding in bootstrap.roleBindings {
      try await ensure(binding) { stored in
        guard Self.isOurs(stored.metadata) else { return }
        for subject in binding.subjects where !stored.subjects.contains(subject) {
          stored.subjects.append(subject)
        }
      }
    }
  }

  /// An administrator keeps us off by setting the annotation to false.
  private static func isOurs(_ metadata: ObjectMeta) -> Bool {
    metadata.annotations[BootstrapRoles.autoupdateAnnotation] == "true"
  }

  private func ensureService() async throws {
    let service = CoreAPI.Service.with { service in
      service.metadata.name = Self.serviceName
      service.metadata.namespace = "default"
      service.metadata.labels = ["component": "apiserver", "provider": "kubernetes"]
      service.spec.clusterIP = serviceAddress.description
      service.spec.clusterIPs = [serviceAddress.description]
      service.spec.ports = [
        ServicePort.with {
          $0.name = "https"
          $0.protocol = "TCP"
          $0.port = 443
          $0.targetPort = .int(address?.port ?? 443)
        }
      ]
    }
    guard let address else { return try await ensure(service) }
    try await ensure(service) { stored in
      guard !stored.spec.ports.isEmpty else { return }
      stored.spec.ports[0].targetPort = .int(address.port)
    }
    let endpoints = Self.endpoints(address)
    try await ensure(endpoints) { $0.subsets = endpoints.subsets }
    let slice = Self.slice(address)
    try await ensure(slice) { stored in
      stored.endpoints = slice.endpoints
      stored.ports = slice.ports
    }
  }

  private static func endpoints(_ address: Address) -> Endpoints {
    Endpoints.with { endpoints in
      endpoints.metadata.name = serviceName
      endpoints.metadata.namespace = "default"
      endpoints.metadata.labels = ["endpointslice.kubernetes.io/skip-mirror": "true"]
      endpoints.subsets = [
        EndpointSubset.with { subset in
          subset.addresses = [EndpointAddress.with { $0.ip = address.ip.description }]
          subset.ports = [
            CoreAPI.EndpointPort.with {
              $0.name = "https"
              $0.port = address.port
              $0.protocol = "TCP"
            }
          ]
        }
      ]
    }
  }

  private static func slice(_ address: Address) -> EndpointSlice {
    EndpointSlice.with { slice in
      slice.metadata.name = serviceName
      slice.metadata.namespace = "default"
      slice.metadata.labels[WellKnown.serviceNameLabel] = serviceName
      slice.addressType = address.ip.family.rawValue
      slice.endpoints = [
        Endpoint.with {
          $0.addresses = [address.ip.description]
          $0.conditions.ready = true
        }
      ]
      slice.ports = [
        DiscoveryAPI.EndpointPort.with {
          $0.name = "https"
          $0.port = address.port
          $0.protocol = "TCP"
        }
      ]
    }
  }

  /// What extension servers need to trust the same clients.
  private func ensureAuthenticationConfiguration() async throws {
    guard !clientAuthority.isEmpty else { return }
    let configuration = ConfigMap.with { configMap in
      configMap.metadata.name = "extension-apiserver-authentication"
      configMap.metadata.namespace = WellKnown.systemNamespace
      configMap.data["client-ca-file"] = clientAuthority
    }
    try await ensure(configuration) { [clientAuthority] stored in
      stored.data["client-ca-file"] = clientAuthority
    }
  }
}
