// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import Client
internal import CoreAPI
internal import Informers
import MetaAPI
import Platform
internal import RPC
import RuntimeRPC
import Telemetry
import Wire

/// Where the node's pods come from: the API server's pods with this node's name.
///
/// A pod that was deleted and made again under its name is another pod: the old one is ended first by
/// its UID.
struct PodSources: Sendable {
  let pods: Informer<CoreAPI.Pod>
  let workers: PodWorkers

  /// The informer that sees only pods bound to a node.
  static func informer(in informers: InformerSet, nodeName: String) -> Informer<CoreAPI.Pod> {
    informers.informer(
      for: CoreAPI.Pod.self, options: ListQuery(fieldSelector: "spec.nodeName=\(nodeName)"))
  }

  /// Hands every change on to the workers, beginning with the pods that are there already.
  func connect() {
    pods.onChange { [workers] change in
      if let old = change.old, old.metadata.uid != change.new?.metadata.uid {
        workers.remove(uid: old.metadata.uid)
      }
      if let new = change.new { workers.update(new) }
    }
  }
}

/// Removes what pods left behind that the API server no longer has: sandboxes, volumes, cgroups, logs.
/// Runs once at start, when the pods are known; from then on each worker cleans up after its pod.
struct OrphanCleanup: Sendable {
  let parts: KubeletParts

  /// - Parameter known: UIDs of the node's pods.
  func run(known: Set<String>) async throws {
    var gone: Set<String> = []
    for sandbox in try await parts.runtime.sandboxes() {
      guard let uid = sandbox.labels[RuntimeLabels.podUID], !known.contains(uid) else { continue }
      gone.insert(uid)
      try await end(sandbox.id, uid: uid)
    }
    let podsFolder = parts.configuration.rootFolder + "/pods"
    if FileSystem.kind(of: podsFolder) == .directory {
      for uid in try FileSystem.list(podsFolder) where !known.contains(uid) {
        try VolumeMounter.removeAll(folder: podsFolder + "/" + uid)
        gone.insert(uid)
      }
    }
    for uid in parts.cgroups.podUIDs() where !known.contains(uid) { parts.cgroups.remove(uid: uid) }
    try removeLogs(known: known)
    if !gone.isEmpty { parts.logger.info("orphaned pods removed", ["count": gone.count]) }
  }

  private func end(_ sandbox: String, uid: String) async throws {
    let observed = try await parts.runtime.observe(uid: uid)
    for container in observed.containers where container.state == .running {
      try await parts.runtime.stopContainer(
        container.id, graceSeconds: Limits.orphanGraceSeconds)
    }
    try await parts.runtime.stopSandbox(sandbox)
    try await parts.runtime.removeSandbox(sandbox)
  }

  /// Log folders are called `namespace_name_uid`.
  private func removeLogs(known: Set<String>) throws {
    let folder = parts.configuration.logFolder
    guard FileSystem.kind(of: folder) == .directory else { return }
    for name in try FileSystem.list(folder) {
      guard let uid = name.split(separator: "_").last.map(String.init), !known.contains(uid) else {
        continue
      }
      try FileSystem.removeTree(folder + "/" + name)
    }
  }
}
