// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CLinux
import Glibc
internal import Platform

/// The address of one end of a socket, names resolved.
public enum SocketAddress: Sendable, Hashable, CustomStringConvertible {
  /// Four bytes in network order.
  case ipv4(UInt32, port: UInt16)
  /// Sixteen bytes in network order, and the interface that a link-local address belongs to (else 0).
  case ipv6([UInt8], port: UInt16, scope: UInt32)
  /// A path, or `@` and a name without a file (an abstract socket, unix(7)); empty for the nameless end
  /// of a unix socket.
  case unix(String)

  /// The address without its port, as text; the path of a unix socket.
  public var host: String {
    switch self {
    case .ipv4(let address, _):
      return (0..<4).map { String((address >> (24 - 8 * UInt32($0))) & 0xFF) }
        .joined(separator: ".")
    case .ipv6(let bytes, _, _):
      var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
      inet_ntop(AF_INET6, bytes, &text, socklen_t(text.count))
      return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    case .unix(let path): return path
    }
  }

  /// The file that stands for a unix socket; nil for an abstract one and for other families.
  package var socketFile: String? {
    guard case .unix(let path) = self, !path.hasPrefix("@") else { return nil }
    return path
  }

  /// The TCP port; 0 for a unix socket.
  public var port: Int {
    switch self {
    case .ipv4(_, let port), .ipv6(_, let port, _): Int(port)
    case .unix: 0
    }
  }

  public var description: String {
    switch self {
    case .ipv4: "\(host):\(port)"
    case .ipv6: "[\(host)]:\(port)"
    case .unix(let path): "unix:\(path)"
    }
  }

  /// A literal IPv4 or IPv6 address; nil when `host` is a name.
  package init?(literal host: String, port: Int) {
    guard let port = UInt16(exactly: port) else { return nil }
    var v4 = in_addr()
    var v6 = in6_addr()
    if inet_pton(AF_INET, host, &v4) == 1 {
      self = .ipv4(UInt32(bigEndian: v4.s_addr), port: port)
    } else if inet_pton(AF_INET6, host, &v6) == 1 {
      self = .ipv6(withUnsafeBytes(of: v6) { Array($0) }, port: port, scope: 0)
    } else {
      return nil
    }
  }

  /// Resolves a name with the system's resolver. Blocks: call it on a worker.
  /// - Throws: `NetError.unresolvable`.
  static func resolve(host: String, port: Int) throws -> [SocketAddress] {
    if let literal = SocketAddress(literal: host, port: port) { return [literal] }
    var hints = addrinfo()
    hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    let result = getaddrinfo(host, String(port), &hints, &list)
    guard result == 0 else {
      throw NetError.unresolvable(host: host, reason: String(cString: gai_strerror(result)))
    }
    defer { freeaddrinfo(list) }
    var addresses: [SocketAddress] = []
    var entry = list
    while let current = entry {
      if let address = SocketAddress(current.pointee.ai_addr) { addresses.append(address) }
      entry = current.pointee.ai_next
    }
    return addresses
  }

  // MARK: - The kernel's form

  private static let mappedPrefix = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]

  var family: CInt {
    switch self {
    case .ipv4: AF_INET
    case .ipv6: AF_INET6
    case .unix: AF_UNIX
    }
  }

  /// Reads what the kernel filled in; nil for a family we don't use.
  init?(_ pointer: UnsafePointer<sockaddr>?) {
    guard let pointer else { return nil }
    let raw = UnsafeRawPointer(pointer)
    switch CInt(pointer.pointee.sa_family) {
    case AF_INET:
      let address = raw.loadUnaligned(as: sockaddr_in.self)
      self = .ipv4(
        UInt32(bigEndian: address.sin_addr.s_addr), port: UInt16(bigEndian: address.sin_port))
    case AF_INET6:
      let address = raw.loadUnaligned(as: sockaddr_in6.self)
      let bytes = withUnsafeBytes(of: address.sin6_addr) { Array($0) }
      let port = UInt16(bigEndian: address.sin6_port)
      // An IPv4 client of a socket for both families (RFC 4291, 2.5.5.2).
      if bytes.starts(with: Self.mappedPrefix) {
        self = .ipv4(bytes.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }, port: port)
      } else {
        self = .ipv6(bytes, port: port, scope: address.sin6_scope_id)
      }
    case AF_UNIX: self = .unix("")
    default: return nil
    }
  }

  /// Asks the kernel with `getsockname` or `getpeername`.
  init?(
    of descriptor: CInt,
    by call: (CInt, UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> CInt
  ) {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let address = withUnsafeMutablePointer(to: &storage) { storage in
      storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        call(descriptor, pointer, &length) == 0 ? SocketAddress(pointer) : nil
      }
    }
    guard let address else { return nil }
    self = address
  }

  /// - Throws: `NetError.pathTooLong`.
  func withKernelForm<Result>(
    _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) throws -> Result {
    switch self {
    case .ipv4(let address, let port):
      var form = sockaddr_in()
      form.sin_family = sa_family_t(AF_INET)
      form.sin_port = port.bigEndian
      form.sin_addr.s_addr = address.bigEndian
      return Self.pass(&form, body)
    case .ipv6(let bytes, let port, let scope):
      var form = sockaddr_in6()
      form.sin6_family = sa_family_t(AF_INET6)
      form.sin6_port = port.bigEndian
      form.sin6_scope_id = scope
      withUnsafeMutableBytes(of: &form.sin6_addr) { $0.copyBytes(from: bytes.prefix(16)) }
      return Self.pass(&form, body)
    case .unix(let path):
      var form = sockaddr_un()
      form.sun_family = sa_family_t(AF_UNIX)
      let capacity = MemoryLayout.size(ofValue: form.sun_path) - 1
      guard path.utf8.count <= capacity else { throw NetError.pathTooLong(path) }
      withUnsafeMutableBytes(of: &form.sun_path) { $0.copyBytes(from: path.utf8) }
      guard path.hasPrefix("@") else { return Self.pass(&form, body) }
      form.sun_path.0 = 0
      // Every byte counts here, so the length says where the name ends.
      let head = MemoryLayout<sockaddr_un>.size - MemoryLayout.size(ofValue: form.sun_path)
      return Self.pass(&form, length: head + path.utf8.count, body)
    }
  }

  private static func pass<Form, Result>(
    _ form: inout Form, length: Int = MemoryLayout<Form>.size,
    _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result {
    withUnsafePointer(to: &form) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(length))
      }
    }
  }
}
