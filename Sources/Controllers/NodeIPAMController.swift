// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Client
import ControllerRuntime
import CoreAPI
import Informers
import MetaAPI
import Platform
import Schema
import Synchronization

/// Gives every node a part of the cluster's address range for its pods.
///
/// Watches: Node (primary).
/// Writes: a node's `spec.podCIDR` and `spec.podCIDRs`, once; they never change afterwards.
struct NodeIPAMController: Controller {
  static let name = "node-ipam-controller"

  private let nodes: Lister<Node>
  private let client: TypedClient
  private let events: EventRecorder
  private let pool: CIDRPool?
  private let given = GivenRanges()

  init(_ context: ControllerContext) {
    nodes = context.informers.lister(for: Node.self)
    client = context.client
    events = context.events
    pool = CIDRPool(
      context.options.clusterCIDR, nodeMaskBits: context.options.nodeCIDRMaskBits)
  }

  var watches: [Watched] { [.primary(Node.self)] }

  func reconcile(_ key: ObjectKey) async throws -> Outcome {
    guard let pool else { return .settled }
    guard let node = nodes.get(key) else {
      given.forget(key.name)
      return .settled
    }
    guard node.spec.podCIDR.isEmpty else { return .settled }
    let used = nodes.list().map(\.spec.podCIDR).filter { !$0.isEmpty }
    guard let range = given.choose(for: key.name, from: pool, used: used) else {
      events.record(
        .normal, about: node.reference, reason: "CIDRNotAvailable",
        "Node \(key.name) status is now: CIDRNotAvailable")
      throw CIDRPool.Exhausted()
    }
    let patch: JSONValue = ["spec": ["podCIDR": .string(range), "podCIDRs": [.string(range)]]]
    do {
      _ = try await client.patch(Node.self, key, .strategicMerge(patch.json()))
    } catch let error as ClientError where error.isNotFound {
      given.forget(key.name)
    }
    return .settled
  }
}

/// Ranges handed out that the cache may not show yet.
private final class GivenRanges: Sendable {
  private let state = Mutex<[String: String]>([:])

  func choose(for node: String, from pool: CIDRPool, used: [String]) -> String? {
    state.withLock { given in
      if let known = given[node] { return known }
      let range = pool.firstFree(besides: used + given.values)
      given[node] = range
      return range
    }
  }

  func forget(_ node: String) { state.withLock { $0[node] = nil } }
}
