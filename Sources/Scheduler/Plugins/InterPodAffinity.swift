// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import MetaAPI
import Wire

/// Refuses nodes by which pods run in the same topology (node, zone, ...): those the pod wants to be
/// with, those it wants to be away from, and those that want to be away from it.
struct InterPodAffinity: PreparePlugin, FilterPlugin, ScorePlugin {
  static let name = "InterPodAffinity"

  private struct Facts: Sendable {
    /// Domains where some pod matches all required terms of this key.
    var attracting: [Int: Set<String>] = [:]
    /// Some pod in the cluster matches the term; else the first pod of a group could never start.
    var hasMatch: Set<Int> = []
    var repelling: [Int: Set<String>] = [:]
    /// Domains whose pods don't want this one.
    var unwelcome: Set<String> = []
    /// Sum of weights by domain.
    var preference: [String: Int64] = [:]
  }

  private static func label(_ key: String, _ value: String) -> String { key + "=" + value }

  func prepare(_ pod: PodInfo, _ nodes: [NodeInfo], _ state: inout CycleState) {
    var facts = Facts()
    for node in nodes {
      for other in node.pods.values where other.key != pod.key {
        note(other, on: node, for: pod, &facts)
      }
    }
    state.store(facts, for: Self.self)
  }

  private func note(
    _ other: PodInfo, on node: NodeInfo, for pod: PodInfo, _ facts: inout Facts
  ) {
    guard !pod.affinity.isEmpty || !other.affinity.isEmpty else { return }
    let labels = node.node.metadata.labels
    for (index, term) in pod.affinity.required.enumerated() where term.matches(other) {
      facts.hasMatch.insert(index)
      if let value = labels[term.topologyKey] { facts.attracting[index, default: []].insert(value) }
    }
    for (index, term) in pod.affinity.requiredAnti.enumerated() where term.matches(other) {
      if let value = labels[term.topologyKey] { facts.repelling[index, default: []].insert(value) }
    }
    for term in other.affinity.requiredAnti where term.matches(pod) {
      if let value = labels[term.topologyKey] {
        facts.unwelcome.insert(Self.label(term.topologyKey, value))
      }
    }
    func prefer(_ term: PodAffinityTerms.Term, _ subject: PodInfo, _ weight: Int64) {
      guard term.matches(subject), let value = labels[term.topologyKey] else { return }
      facts.preference[Self.label(term.topologyKey, value), default: 0] += weight
    }
    for term in pod.affinity.preferred { prefer(term, other, term.weight) }
    for term in pod.affinity.preferredAnti { prefer(term, other, -term.weight) }
    for term in other.affinity.required { prefer(term, pod, 1) }
    for term in other.affinity.preferred { prefer(term, pod, term.weight) }
    for term in other.affinity.preferredAnti { prefer(term, pod, -term.weight) }
  }

  func refusals(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> [String] {
    guard let facts = state.value(of: Self.self, as: Facts.self) else { return [] }
    let labels = node.node.metadata.labels
    for (index, term) in pod.affinity.required.enumerated() {
      guard let value = labels[term.topologyKey] else {
        return ["node(s) didn't match pod affinity rules"]
      }
      let isFirstOfItsKind = !facts.hasMatch.contains(index) && term.matches(pod)
      if !isFirstOfItsKind, facts.attracting[index]?.contains(value) != true {
        return ["node(s) didn't match pod affinity rules"]
      }
    }
    for (index, term) in pod.affinity.requiredAnti.enumerated() {
      if let value = labels[term.topologyKey], facts.repelling[index]?.contains(value) == true {
        return ["node(s) didn't match pod anti-affinity rules"]
      }
    }
    guard !facts.unwelcome.isEmpty else { return [] }
    let isUnwelcome = labels.contains { facts.unwelcome.contains(Self.label($0.key, $0.value)) }
    return isUnwelcome ? ["node(s) didn't satisfy existing pods anti-affinity rules"] : []
  }

  func score(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> Int64 {
    guard let facts = state.value(of: Self.self, as: Facts.self), !facts.preference.isEmpty else {
      return 0
    }
    return node.node.metadata.labels.reduce(0) {
      $0 + (facts.preference[Self.label($1.key, $1.value)] ?? 0)
    }
  }

  func normalize(_ scores: inout [Int64], _ state: CycleState) {
    guard let low = scores.min(), let high = scores.max(), high > low else {
      for index in scores.indices { scores[index] = 0 }
      return
    }
    for index in scores.indices {
      scores[index] = (scores[index] - low) * Limits.scoreMax / (high - low)
    }
  }

  func mayHelp(_ event: ClusterEvent, _ pod: PodInfo) -> Bool {
    switch event {
    case .nodeAdded, .podFreed, .podPlaced, .podRelabelled: true
    case .nodeUpdated(let changes): changes.contains(.labels)
    }
  }
}
