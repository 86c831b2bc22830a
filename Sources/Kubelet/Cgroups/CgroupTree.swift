// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import APIRules
import Platform

/// The cgroups above containers: one for all pods, one for each class below Guaranteed, one for each pod.
///
///     /kubepods                        all pods
///     /kubepods/pod<uid>               a Guaranteed pod
///     /kubepods/burstable/pod<uid>
///     /kubepods/besteffort/pod<uid>
///
/// The runtime makes a container's own cgroup inside its pod's. On cgroup v1 the same path exists in each
/// controller's hierarchy; the runtime makes it where this type does not.
struct CgroupTree: Sendable {
  let version: RuntimeCapabilities.CgroupVersion
  /// Where cgroups are mounted.
  let mount: String
  /// Path of the cgroup for all pods, such as "/kubepods".
  let root: String

  /// Controllers that get values from the kubelet.
  private static let controllers = ["cpu", "memory", "pids"]

  init(
    version: RuntimeCapabilities.CgroupVersion, mount: String = "/sys/fs/cgroup",
    root: String = "/kubepods"
  ) {
    self.version = version
    self.mount = mount
    self.root = root
  }

  /// Path of a pod's cgroup, as the runtime wants it: the parent of its containers.
  func path(uid: String, _ quality: QualityOfService) -> String {
    switch quality {
    case .guaranteed: "\(root)/pod\(uid)"
    case .burstable: "\(root)/burstable/pod\(uid)"
    case .bestEffort: "\(root)/besteffort/pod\(uid)"
    }
  }

  /// Makes the cgroups that hold the pods. Best-effort pods together weigh as little as possible.
  func prepare() throws(SystemError) {
    try make(root)
    try make(root + "/burstable")
    try make(root + "/besteffort")
    try setShares(root + "/besteffort", CgroupValues.sharesMin)
  }

  /// Makes a pod's cgroup, or brings its values up to date.
  func apply(_ values: CgroupValues, to path: String) throws(SystemError) {
    try make(path)
    try setShares(path, values.cpuShares)
    let quota = values.cpuQuota
    let memory = values.memoryLimitBytes
    let period = CgroupValues.periodMicroseconds
    switch version {
    case .one:
      try set(path, "cpu", "cpu.cfs_period_us", String(period))
      try set(path, "cpu", "cpu.cfs_quota_us", String(quota > 0 ? quota : -1))
      try set(path, "memory", "memory.limit_in_bytes", memory > 0 ? String(memory) : "-1")
    case .two:
      try set(path, "cpu", "cpu.max", quota > 0 ? "\(quota) \(period)" : "max \(period)")
      try set(path, "memory", "memory.max", memory > 0 ? String(memory) : "max")
    }
  }

  /// Sets the weight of all burstable pods together: the sum of what they request.
  func setBurstableShares(_ shares: Int64) throws(SystemError) {
    try setShares(root + "/burstable", shares)
  }

  /// The UIDs of pods that have a cgroup, whether they still exist or not.
  func podUIDs() -> Set<String> {
    var uids: Set<String> = []
    for parent in [root, root + "/burstable", root + "/besteffort"] {
      for hierarchy in hierarchies {
        guard let names = children(hierarchy + parent) else { continue }
        for name in names where name.hasPrefix("pod") { uids.insert(String(name.dropFirst(3))) }
      }
    }
    return uids
  }

  /// Removes a pod's cgroup from every hierarchy. A cgroup with processes stays.
  func remove(uid: String) {
    for quality in [QualityOfService.guaranteed, .burstable, .bestEffort] {
      removeEverywhere(path(uid: uid, quality))
    }
  }

  /// Removes the cgroup of all pods, as far as it is empty.
  func removeAll() { removeEverywhere(root) }

  private func removeEverywhere(_ path: String) {
    for hierarchy in hierarchies { removeGroup(hierarchy + path) }
  }

  /// Removes cgroups from the innermost outward. The files in them belong to the kernel, so only
  /// directories are removed.
  private func removeGroup(_ path: String) {
    guard let names = children(path) else { return }
    for name in names where FileSystem.kind(of: path + "/" + name) == .directory {
      removeGroup(path + "/" + name)
    }
    do {
      try FileSystem.removeDirectory(path)
    } catch {
      // Still in use: the next cleanup tries again.
    }
  }

  private func children(_ path: String) -> [String]? {
    guard FileSystem.kind(of: path) == .directory else { return nil }
    do {
      return try FileSystem.list(path)
    } catch {
      return nil  // Gone meanwhile.
    }
  }

  /// The mounted hierarchies: one on v2, one for each controller and name on v1.
  private var hierarchies: [String] {
    switch version {
    case .two: [mount]
    case .one: (children(mount) ?? []).map { mount + "/" + $0 }
    }
  }

  // MARK: - Kernel files

  private func make(_ path: String) throws(SystemError) {
    switch version {
    case .one:
      for controller in Self.controllers {
        let folder = "\(mount)/\(controller)"
        guard FileSystem.kind(of: folder) == .directory else { continue }
        try FileSystem.makeDirectories(folder + path)
      }
    case .two:
      var parent = mount
      for part in path.split(separator: "/") {
        try delegate(parent)
        parent += "/" + part
        try FileSystem.makeDirectories(parent)
      }
      try delegate(parent)
    }
  }

  /// Lets the children of a v2 cgroup have controllers. A controller that the machine lacks is skipped.
  private func delegate(_ folder: String) throws(SystemError) {
    let available = try words(folder + "/cgroup.controllers")
    let enabled = try words(folder + "/cgroup.subtree_control")
    for name in ["cpuset", "cpu", "io", "memory", "hugetlb", "pids"]
    where available.contains(name) && !enabled.contains(name) {
      try FileSystem.writeControl("+" + name, to: folder + "/cgroup.subtree_control")
    }
  }

  private func words(_ path: String) throws(SystemError) -> Set<String> {
    Set(try FileSystem.readText(path).split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  private func setShares(_ path: String, _ shares: Int64) throws(SystemError) {
    switch version {
    case .one: try set(path, "cpu", "cpu.shares", String(shares))
    case .two:
      try set(path, "cpu", "cpu.weight", String(CgroupValues.weight(shares: shares)))
    }
  }

  /// Writes a value, unless the machine lacks the controller.
  private func set(
    _ path: String, _ controller: String, _ name: String, _ value: String
  ) throws(SystemError) {
    let folder = version == .two ? mount + path : "\(mount)/\(controller)\(path)"
    guard FileSystem.kind(of: folder + "/" + name) == .file else { return }
    try FileSystem.writeControl(value, to: folder + "/" + name)
  }
}
