// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform

/// What this machine lets a container runtime do, found out by looking.
package struct RuntimeCapabilities: Sendable, Equatable {
  /// Which cgroup hierarchy holds the controllers.
  package enum CgroupVersion: Sendable, Equatable {
    /// One hierarchy per controller; also hybrid machines, whose v2 hierarchy is empty.
    case one
    /// One hierarchy for all.
    case two
  }

  /// Whether `oom_score_adj` may be lowered (CAP_SYS_RESOURCE). Without it runc cannot start the
  /// sandbox, whose score is -998, and reports "can't get final child's PID from pipe: EOF".
  package var canLowerOOMScore: Bool
  package var cgroupVersion: CgroupVersion
  /// The folder that holds the CNI plugins.
  package var pluginFolder: String

  /// The CNI plugins that `CNIConfiguration` names, and the one that containerd itself calls.
  package static let plugins = ["bridge", "host-local", "loopback", "portmap"]
  /// Where distributions and upstream put CNI plugins.
  package static let pluginFolders = ["/opt/cni/bin", "/usr/lib/cni", "/usr/libexec/cni"]

  /// Looks at the machine.
  /// - Throws: `RuntimeRequirementError` when something that cannot be done without is missing.
  package static func detect() throws -> RuntimeCapabilities {
    let status = try FileSystem.readText("/proc/self/status")
    let folder = pluginFolders.first { folder in
      plugins.allSatisfy { FileSystem.kind(of: folder + "/" + $0) == .file }
    }
    guard let folder else { throw RuntimeRequirementError.pluginsMissing }
    return RuntimeCapabilities(
      canLowerOOMScore: hasCapability(24, processStatus: status),
      cgroupVersion: detectCgroupVersion(), pluginFolder: folder)
  }

  /// Which hierarchy the kubelet writes to.
  package static func detectCgroupVersion(mount: String = "/sys/fs/cgroup") -> CgroupVersion {
    FileSystem.kind(of: mount + "/cgroup.controllers") == nil ? .one : .two
  }

  /// - Parameters:
  ///   - number: as in linux/capability.h.
  ///   - processStatus: text of /proc/self/status, whose line `CapEff:` holds the set as 16 digits.
  static func hasCapability(_ number: Int, processStatus: String) -> Bool {
    let prefix = "CapEff:"
    for line in processStatus.split(separator: "\n") where line.hasPrefix(prefix) {
      let digits = line.dropFirst(prefix.count).drop { $0 == "\t" || $0 == " " }
      guard let set = UInt64(digits, radix: 16), number < 64 else { return false }
      return set >> UInt64(number) & 1 == 1
    }
    return false
  }
}

/// Something that running containers cannot do without.
package enum RuntimeRequirementError: Error, Equatable, CustomStringConvertible {
  case pluginsMissing

  package var description: String {
    switch self {
    case .pluginsMissing:
      """
      no folder holds all of the CNI plugins \(RuntimeCapabilities.plugins.joined(separator: ", ")) \
      (looked in \(RuntimeCapabilities.pluginFolders.joined(separator: ", "))); \
      on Debian install containernetworking-plugins
      """
    }
  }
}
