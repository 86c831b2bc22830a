// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import CoreAPI
import Glibc
import MetaTypes
import Platform
import TestKit
import Testing
import Wire

@testable import Kubelet

/// Cgroup v2 by the file names of the kernel's documentation (admin-guide/cgroup-v2), in a folder that
/// stands for the hierarchy.
@Suite("Cgroup v2") struct CgroupTreeTests {
  private static let controllers = "cpuset cpu io memory hugetlb pids\n"

  /// A hierarchy as the kernel shows it; it makes these files in every cgroup, a folder does not.
  private static func hierarchy(
    _ groups: [String], enabled: String = ""
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for group in [""] + groups {
      let path = folder.path + group
      try FileSystem.makeDirectories(path)
      for (name, text) in [
        ("cgroup.controllers", controllers), ("cgroup.subtree_control", enabled),
        ("cpu.weight", ""), ("cpu.max", ""), ("memory.max", ""),
      ] {
        try FileSystem.write(Array(text.utf8), to: path + "/" + name, mode: 0o644)
      }
    }
    return folder
  }

  private static func tree(_ folder: TemporaryFolder) -> CgroupTree {
    CgroupTree(version: .two, mount: folder.path, root: "/kubepods")
  }

  private static let classes = ["/kubepods", "/kubepods/burstable", "/kubepods/besteffort"]

  @Test("is chosen where the mount itself holds the controllers, not on hybrid machines")
  func isDetected() throws {
    let unified = try Self.hierarchy([])
    let hybrid = try TemporaryFolder()
    try FileSystem.makeDirectories(hybrid.path + "/unified")
    try FileSystem.write([], to: hybrid.path + "/unified/cgroup.controllers", mode: 0o644)

    #expect(RuntimeCapabilities.detectCgroupVersion(mount: unified.path) == .two)
    #expect(RuntimeCapabilities.detectCgroupVersion(mount: hybrid.path) == .one)
  }

  @Test("controllers are handed down to where pods are, and best-effort pods weigh least")
  func prepares() throws {
    let folder = try Self.hierarchy(Self.classes)

    try Self.tree(folder).prepare()

    for group in [""] + Self.classes {
      let control = try FileSystem.readText(folder.path + group + "/cgroup.subtree_control")
      #expect(control.hasPrefix("+pids"), "the last one handed down to \(group)")
    }
    #expect(try FileSystem.readText(folder.path + "/kubepods/besteffort/cpu.weight") == "1")
  }

  @Test("what is handed down already is left alone")
  func leavesEnabled() throws {
    let folder = try Self.hierarchy(Self.classes, enabled: Self.controllers)

    try Self.tree(folder).prepare()

    #expect(
      try FileSystem.readText(folder.path + "/kubepods/cgroup.subtree_control") == Self.controllers)
  }

  @Test("a pod gets its weight, quota and memory, and loses limits that it has no more")
  func applies() throws {
    let pod = "/kubepods/burstable/podu1"
    let folder = try Self.hierarchy(Self.classes + [pod])
    let tree = Self.tree(folder)
    let limited = CgroupValues(
      .with { resources in
        resources.requests["cpu"] = Quantity("1")
        resources.limits["cpu"] = Quantity("1500m")
        resources.limits["memory"] = Quantity("64Mi")
      })
    func values() throws -> [String] {
      try ["cpu.weight", "cpu.max", "memory.max"].map { name in
        try FileSystem.readText(folder.path + pod + "/" + name)
      }
    }

    try tree.apply(limited, to: tree.path(uid: "u1", .burstable))
    #expect(try values() == ["39", "150000 100000", "67108864"])
    for name in ["cpu.weight", "cpu.max", "memory.max"] {
      try FileSystem.write([], to: folder.path + pod + "/" + name, mode: 0o644)
    }
    try tree.apply(CgroupValues(CoreAPI.ResourceRequirements()), to: pod)

    #expect(try values() == ["1", "max 100000", "max"])
    #expect(tree.podUIDs() == ["u1"])
  }

  /// A real v2 hierarchy: the machine's, or the one without controllers that hybrid machines have.
  private static let realMount = ["/sys/fs/cgroup", "/sys/fs/cgroup/unified"].first {
    access($0 + "/cgroup.controllers", R_OK) == 0 && access($0, W_OK) == 0
  }

  @Test(
    "in the kernel's own hierarchy a pod's cgroup holds its processes and goes when they have",
    .enabled(if: realMount != nil && geteuid() == 0, "needs root and a mounted cgroup v2"))
  func worksForReal() throws {
    let mount = try #require(Self.realMount)
    let tree = CgroupTree(version: .two, mount: mount, root: "/martlet-test-\(getpid())")
    defer { tree.removeAll() }
    try tree.prepare()
    let path = tree.path(uid: "u1", .bestEffort)
    try tree.apply(CgroupValues(CoreAPI.ResourceRequirements()), to: path)
    // Processes belong to containers: a cgroup that hands controllers down takes none.
    try FileSystem.makeDirectories(mount + path + "/container")
    let sleeper = try #require(PeerProgram("sleep")).start(["60"])
    try FileSystem.writeControl(
      "\(sleeper.process)", to: mount + path + "/container/cgroup.procs")

    tree.remove(uid: "u1")
    #expect(tree.podUIDs() == ["u1"], "a cgroup with processes stays")
    try FileSystem.writeControl("1", to: mount + path + "/cgroup.kill")
    #expect(sleeper.finish().status == 128 + SIGKILL)
    tree.remove(uid: "u1")

    #expect(tree.podUIDs().isEmpty)
  }
}
