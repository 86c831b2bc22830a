// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import APIRules
internal import Client
internal import ControllerRuntime
internal import CoordinationAPI
internal import CoreAPI
internal import Informers
import MetaAPI
import MetaTypes
import Platform
import RPC
import RuntimeRPC
internal import Schema
import Telemetry
import Wire

/// Tells the API server that the node is there and what it is like.
///
/// Makes the Node object, renews its Lease every ten seconds, and writes its status when something
/// changes, else every five minutes. Also writes the pod network's configuration once the node has a pod
/// CIDR, because the node is not ready before.
struct NodeHeartbeat: Platform.Service {
  let configuration: KubeletConfiguration
  let machine: Machine
  let client: TypedClient
  let runtime: RuntimeClient
  let runtimeVersion: (name: String, version: String)
  /// Watches the node's own object.
  let node: Informer<CoreAPI.Node>
  let environment: Environment
  let logger: Logger
  /// Raised when the node's status should be looked at again.
  let signal: ControllerRuntime.Signal

  private var name: String { configuration.nodeName }

  func run() async throws {
    try await register()
    try await withThrowingTaskGroup { group in
      group.addTask { try await renewLease() }
      group.addTask { try await reportStatus() }
      try await group.waitForAll()
    }
  }

  // MARK: - Node

  private func register() async throws {
    guard configuration.registersNode else { return }
    var failures = 0
    while true {
      do {
        return try await makeNode()
      } catch is CancellationError {
        throw CancellationError()
      } catch {
        failures += 1
        if failures == 1 || failures % 10 == 0 {
          logger.warning("node not registered", ["node": name, "error": error])
        }
        let delay = min(Duration.milliseconds(100) * failures, .seconds(5))
        try await environment.sleep(for: delay)
      }
    }
  }

  private func makeNode() async throws {
    do {
      var existing = try await client.get(CoreAPI.Node.self, ObjectKey(name: name))
      let before = existing.metadata.labels
      for (key, value) in labels { existing.metadata.labels[key] = value }
      if existing.metadata.labels != before { _ = try await client.update(existing) }
    } catch let error as ClientError where error.isNotFound {
      var node = CoreAPI.Node()
      node.metadata.name = name
      for (key, value) in labels { node.metadata.labels[key] = value }
      node.metadata.annotations["volumes.kubernetes.io/controller-managed-attach-detach"] = "true"
      node.spec.providerID = configuration.providerID
      node.spec.podCIDR = configuration.podCIDR
      if !configuration.podCIDR.isEmpty { node.spec.podCIDRs = [configuration.podCIDR] }
      node.status = try await report(after: CoreAPI.NodeStatus())
      _ = try await client.create(node)
      logger.info("node registered", ["node": name])
    }
  }

  private var labels: [String: String] {
    var labels = configuration.nodeLabels
    labels[WellKnown.hostnameLabel] = name
    labels[WellKnown.osLabel] = "linux"
    labels[WellKnown.architectureLabel] = Machine.architecture
    labels["beta." + WellKnown.osLabel] = "linux"
    labels["beta." + WellKnown.architectureLabel] = Machine.architecture
    return labels
  }

  // MARK: - Status

  private func reportStatus() async throws {
    await node.waitForSync()
    var lastReport = environment.now() - Limits.nodeStatusReportInterval
    var isReady = false
    while !Task.isCancelled {
      do {
        isReady = try await reportOnce(&lastReport)
      } catch is CancellationError {
        return
      } catch {
        logger.warning("node status not sent", ["node": name, "error": error])
        isReady = true  // No reason to hurry: the next regular look tries again.
      }
      // Until the node is ready, pods wait for it: look often.
      try await rest(isReady ? Limits.nodeStatusCheckInterval : .milliseconds(50))
    }
  }

  private func rest(_ duration: Duration) async throws {
    await withTaskGroup { group in
      group.addTask { await signal.wait() }
      group.addTask {
        do { try await environment.sleep(for: duration) } catch {
          // Woken before.
        }
      }
      await group.next()
      group.cancelAll()
    }
  }

  /// - Returns: whether the node is ready.
  private func reportOnce(_ lastReport: inout Duration) async throws -> Bool {
    guard let known = node.lister.get(ObjectKey(name: name)) else {
      try await makeNode()
      return false
    }
    try installNetwork(known)
    var changed = known
    changed.status = try await report(after: known.status)
    let isDue = environment.now() - lastReport >= Limits.nodeStatusReportInterval
    if isDue || !changed.status.isSameReport(as: known.status) {
      do {
        _ = try await client.updateStatus(changed)
        lastReport = environment.now()
      } catch let error as ClientError where error.isConflict {
        return false  // The watch is behind; it will catch up within milliseconds.
      }
    }
    return changed.isReady
  }

  private func report(after old: CoreAPI.NodeStatus) async throws -> CoreAPI.NodeStatus {
    let obstacle = try await obstacle()
    return NodeReport(
      machine: machine, configuration: configuration, runtime: runtimeVersion,
      obstacle: obstacle, images: obstacle == nil ? try await runtime.allImages() : nil,
      now: Time(seconds: environment.wallTime().seconds)
    ).status(after: old)
  }

  /// Why pods cannot run, nil when they can.
  private func obstacle() async throws -> String? {
    do {
      let failing = try await runtime.conditions().filter { !$0.status }
      guard !failing.isEmpty else { return nil }
      return failing.map { condition in
        let subject =
          condition.type == "NetworkReady"
          ? "container runtime network not ready" : "container runtime not ready"
        return "\(subject): \(condition.type)=false reason:\(condition.reason) "
          + "message:\(condition.message)"
      }.joined(separator: ", ")
    } catch let error as RPCError {
      return "container runtime is down: \(error.message)"
    }
  }

  /// Writes the pod network's configuration; the runtime notices the file by itself.
  private func installNetwork(_ node: CoreAPI.Node) throws {
    guard !configuration.networkFolder.isEmpty else { return }
    let own = node.spec.podCIDRs.isEmpty ? [node.spec.podCIDR] : node.spec.podCIDRs
    let known = own.filter { !$0.isEmpty }
    let cidrs = known.isEmpty ? [configuration.podCIDR].filter { !$0.isEmpty } : known
    guard !cidrs.isEmpty else { return }
    try CNIConfiguration(
      podCIDRs: cidrs, bridge: configuration.networkBridge,
      leaseFolder: configuration.networkLeaseFolder
    ).install(in: configuration.networkFolder)
  }

  // MARK: - Lease

  private func renewLease() async throws {
    var lease: CoordinationAPI.Lease?
    while !Task.isCancelled {
      do {
        lease = try await renew(lease)
      } catch is CancellationError {
        return
      } catch {
        lease = nil
        logger.warning("lease not renewed", ["node": name, "error": error])
      }
      try await environment.sleep(for: Limits.leaseRenewInterval)
    }
  }

  private func renew(_ known: CoordinationAPI.Lease?) async throws -> CoordinationAPI.Lease {
    let time = environment.wallTime()
    let now = MicroTime(seconds: time.seconds, nanos: time.nanoseconds)
    let key = ObjectKey(namespace: WellKnown.nodeLeaseNamespace, name: name)
    do {
      var lease: CoordinationAPI.Lease
      if let known {
        lease = known
      } else {
        lease = try await client.get(CoordinationAPI.Lease.self, key)
      }
      lease.spec.holderIdentity = name
      lease.spec.leaseDurationSeconds = Limits.leaseDurationSeconds
      lease.spec.renewTime = now
      return try await client.update(lease)
    } catch let error as ClientError where error.isNotFound {
      return try await client.create(fresh(key, now))
    }
  }

  /// The Lease goes with its Node.
  private func fresh(_ key: ObjectKey, _ now: MicroTime) -> CoordinationAPI.Lease {
    var lease = CoordinationAPI.Lease()
    lease.metadata.name = key.name
    lease.metadata.namespace = key.namespace
    if let node = node.lister.get(ObjectKey(name: name)) {
      var owner = MetaAPI.OwnerReference()
      owner.apiVersion = "v1"
      owner.kind = "Node"
      owner.name = name
      owner.uid = node.metadata.uid
      lease.metadata.ownerReferences = [owner]
    }
    lease.spec.holderIdentity = name
    lease.spec.leaseDurationSeconds = Limits.leaseDurationSeconds
    lease.spec.renewTime = now
    return lease
  }
}
