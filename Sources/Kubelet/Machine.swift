// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import APIRules
internal import CLinux
import Glibc
import MetaTypes
import Platform
import Wire

/// The machine that the kubelet runs on, as looked at when it starts.
struct Machine: Sendable, Equatable {
  var hostName: String
  /// The primary one first.
  var addresses: [String]
  var processors: Int
  var memoryBytes: Int64
  var diskBytes: Int64
  var machineID: String
  var systemUUID: String
  var bootID: String
  var kernelVersion: String
  var osImage: String

  /// As Go names it, such as "amd64".
  static var architecture: String { BundledImages.architecture }

  /// Memory kept back from pods: the kernel starts to kill before the last byte is gone (upstream's
  /// default of eviction-hard).
  private static let reservedMemoryBytes: Int64 = 100 << 20

  /// - Parameters:
  ///   - addresses: used instead of what is found, unless empty.
  ///   - folder: its file system counts as ephemeral storage.
  static func look(addresses: [String], folder: String) -> Machine {
    var names = utsname()
    uname(&names)
    let status = text("/proc/meminfo")
    return Machine(
      hostName: string(names.nodename), addresses: addresses.isEmpty ? ownAddresses() : addresses,
      processors: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))),
      memoryBytes: memoryTotal(status), diskBytes: diskSize(folder),
      machineID: line("/etc/machine-id"), systemUUID: line("/sys/class/dmi/id/product_uuid"),
      bootID: line("/proc/sys/kernel/random/boot_id"), kernelVersion: string(names.release),
      osImage: osName(text("/etc/os-release")))
  }

  /// What the node has.
  func capacity(podsMax: Int) -> ResourceAmounts {
    [
      "cpu": Quantity(Int64(processors)), "ephemeral-storage": Quantity(bytes: diskBytes),
      "memory": Quantity(bytes: memoryBytes), "pods": Quantity(Int64(podsMax)),
    ]
  }

  /// What pods may ask for.
  func allocatable(podsMax: Int) -> ResourceAmounts {
    var amounts = capacity(podsMax: podsMax)
    amounts["memory"] = Quantity(bytes: max(0, memoryBytes - Self.reservedMemoryBytes))
    // A tenth stays free for images and logs.
    amounts["ephemeral-storage"] = Quantity(diskBytes / 10 * 9)
    return amounts
  }

  // MARK: - Parsing

  /// The line `MemTotal:  24676352 kB` of /proc/meminfo, in bytes.
  static func memoryTotal(_ text: String) -> Int64 {
    for line in text.split(separator: "\n") where line.hasPrefix("MemTotal:") {
      let fields = line.split(separator: " ")
      guard fields.count >= 2, let kilobytes = Int64(fields[1]) else { return 0 }
      return min(kilobytes, Int64.max >> 10) << 10
    }
    return 0
  }

  /// PRETTY_NAME of os-release(5).
  static func osName(_ text: String) -> String {
    for line in text.split(separator: "\n") where line.hasPrefix("PRETTY_NAME=") {
      let value = line.dropFirst("PRETTY_NAME=".count)
      return String(value.filter { $0 != "\"" })
    }
    return "Linux"
  }

  private static func text(_ path: String) -> String {
    guard FileSystem.kind(of: path) == .file else { return "" }
    do {
      return try FileSystem.readText(path)
    } catch {
      return ""  // Facts for people; a node works without them.
    }
  }

  private static func line(_ path: String) -> String {
    text(path).split(separator: "\n").first.map(String.init) ?? ""
  }

  private static func string<Tuple>(_ field: Tuple) -> String {
    withUnsafeBytes(of: field) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  private static func diskSize(_ folder: String) -> Int64 {
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else { return 0 }
    let (bytes, overflow) = UInt64(status.f_blocks)
      .multipliedReportingOverflow(by: UInt64(status.f_frsize))
    return overflow ? 0 : Int64(clamping: bytes)
  }

  /// The address that packets to the world would carry. Connecting a datagram socket sends nothing; it
  /// only asks the kernel for a route.
  private static func ownAddresses() -> [String] {
    let descriptor = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
    guard descriptor >= 0 else { return ["127.0.0.1"] }
    defer { close(descriptor) }
    var target = sockaddr_in()
    target.sin_family = sa_family_t(AF_INET)
    target.sin_port = UInt16(9).bigEndian
    // 192.0.2.1 (RFC 5737): documentation only, routed like any address outside.
    target.sin_addr.s_addr = UInt32(0xC000_0201).bigEndian
    var own = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isConnected = withUnsafePointer(to: &target) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, length) == 0 }
    }
    let isNamed = withUnsafeMutablePointer(to: &own) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isConnected, isNamed else { return ["127.0.0.1"] }
    let number = UInt32(bigEndian: own.sin_addr.s_addr)
    let parts = [24, 16, 8, 0].map { String(number >> UInt32($0) & 0xFF) }
    return [parts.joined(separator: ".")]
  }
}
