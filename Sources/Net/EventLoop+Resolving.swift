// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

extension EventLoop {
  /// Every address of a host, of both families, in the order of the system's resolver (RFC 6724). A
  /// literal address is its own answer; names are looked up on a worker.
  /// - Throws: `NetError.unresolvable`.
  package func resolve(host: String, port: Int) async throws -> [SocketAddress] {
    if let literal = SocketAddress(literal: host, port: port) { return [literal] }
    return try await offload { try SocketAddress.resolve(host: host, port: port) }
  }
}
