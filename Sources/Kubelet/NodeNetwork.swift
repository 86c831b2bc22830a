// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform
import Telemetry

/// Kernel settings without which pods cannot talk to one another or to services.
enum NodeNetwork {
  private static let settings = [
    "/proc/sys/net/ipv4/ip_forward",
    // Packets between pods on the bridge pass the address translation of services on their way back.
    "/proc/sys/net/bridge/bridge-nf-call-iptables",
    "/proc/sys/net/bridge/bridge-nf-call-ip6tables",
  ]

  /// Switches them on where they are off.
  /// - Throws: `SystemError`.
  static func prepare(logger: Logger) throws(SystemError) {
    for path in settings {
      guard FileSystem.kind(of: path) == .file else {
        logger.warning(
          "kernel setting missing: pods may not reach services (try modprobe br_netfilter)",
          ["key": path])
        continue
      }
      if try FileSystem.readText(path).hasPrefix("1") { continue }
      try FileSystem.writeControl("1", to: path)
    }
  }
}
