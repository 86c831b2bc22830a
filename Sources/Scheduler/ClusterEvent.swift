// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import MetaAPI

/// A change in the cluster that may let a pod fit which did not fit before.
enum ClusterEvent: Sendable, Equatable {
  case nodeAdded
  case nodeUpdated(NodeChanges)
  /// A pod with a node is gone, or finished, or asks for less.
  case podFreed
  /// A pod has been given a node.
  case podPlaced
  /// A pod's labels changed.
  case podRelabelled

  /// What is different about a node.
  struct NodeChanges: OptionSet, Sendable {
    let rawValue: UInt8
    static let allocatable = NodeChanges(rawValue: 1)
    static let labels = NodeChanges(rawValue: 2)
    static let taints = NodeChanges(rawValue: 4)
    static let schedulable = NodeChanges(rawValue: 8)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(from old: Node, to new: Node) {
      self = []
      if old.status.allocatable != new.status.allocatable { insert(.allocatable) }
      if old.metadata.labels != new.metadata.labels { insert(.labels) }
      if old.spec.taints != new.spec.taints { insert(.taints) }
      if old.spec.unschedulable != new.spec.unschedulable { insert(.schedulable) }
    }
  }
}
