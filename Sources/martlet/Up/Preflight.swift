// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// What must be on the machine before a cluster can run.
enum Preflight {
  private static let programs: [(program: String, package: String)] = [
    ("containerd", "containerd"), ("ctr", "containerd"), ("runc", "runc"), ("nft", "nftables"),
    ("ip", "iproute2"),
  ]
  private static let files: [(path: String, package: String)] = [
    ("/usr/lib/cni/bridge", "containernetworking-plugins"),
    ("/usr/lib/cni/host-local", "containernetworking-plugins"),
    ("/bin/busybox", "busybox-static"),
  ]

  /// - Returns: what stands in the way, each with its cure; empty when all is well.
  static func problems() -> [String] {
    guard geteuid() == 0 else { return ["containers and networks need root: run as root"] }
    let absent =
      programs.filter { find($0.program) == nil }.map { ($0.program, $0.package) }
      + files.filter { access($0.path, X_OK) != 0 }.map { ($0.path, $0.package) }
    return absent.map { "\($0.0) is missing: apt-get install \($0.1)" }
  }

  /// - Returns: the path of a program, searched where Debian keeps them.
  static func find(_ program: String) -> String? {
    ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"]
      .map { "\($0)/\(program)" }
      .first { access($0, X_OK) == 0 }
  }
}
