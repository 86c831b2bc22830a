// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net
package import Platform
import Synchronization

/// Another network, with a count of how often work crossed from one thread to another.
package final class CountingNetwork: Network {
  private let network: any Network
  private let count = Atomic<Int>(0)

  package init(_ network: any Network) { self.network = network }

  /// Wakes of the loop from outside, and pieces of work handed to other threads.
  package var hops: Int { count.load(ordering: .relaxed) }

  package func wake() {
    count.add(1, ordering: .relaxed)
    network.wake()
  }

  package func submit(_ work: @escaping @Sendable () -> Void) {
    count.add(1, ordering: .relaxed)
    network.submit(work)
  }

  // MARK: - Passed on

  package var environment: Environment { network.environment }
  package func now() -> Int64 { network.now() }
  package func stop() { network.stop() }

  package func watch(_ descriptor: CInt, for readiness: Readiness, token: UInt64) throws {
    try network.watch(descriptor, for: readiness, token: token)
  }

  package func change(_ descriptor: CInt, to readiness: Readiness, token: UInt64) throws {
    try network.change(descriptor, to: readiness, token: token)
  }

  package func unwatch(_ descriptor: CInt) { network.unwatch(descriptor) }

  package func wait(
    into events: UnsafeMutableBufferPointer<ReadyEvent>, timeout: CInt
  ) -> Int {
    network.wait(into: events, timeout: timeout)
  }

  package func listen(on address: SocketAddress, unixMode: UInt32) throws -> CInt {
    try network.listen(on: address, unixMode: unixMode)
  }

  package func localAddress(of descriptor: CInt) -> SocketAddress? {
    network.localAddress(of: descriptor)
  }

  package func closeListener(_ descriptor: CInt, on address: SocketAddress) {
    network.closeListener(descriptor, on: address)
  }

  package func accept(_ listener: CInt) -> SocketOutcome { network.accept(listener) }

  package func peer(of accepted: CInt, isUnix: Bool) -> Peer {
    network.peer(of: accepted, isUnix: isUnix)
  }

  package func connect(
    to address: SocketAddress
  ) throws -> (descriptor: CInt, isConnected: Bool) {
    try network.connect(to: address)
  }

  package func pendingError(_ descriptor: CInt) -> CInt { network.pendingError(descriptor) }

  package func receive(
    _ descriptor: CInt, into buffer: UnsafeMutableRawBufferPointer
  ) -> SocketOutcome {
    network.receive(descriptor, into: buffer)
  }

  package func send(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> SocketOutcome {
    network.send(descriptor, bytes)
  }

  package func finishSending(_ descriptor: CInt) { network.finishSending(descriptor) }

  package func close(_ descriptor: CInt) { network.close(descriptor) }

  package func resolve(host: String, port: Int) throws -> [SocketAddress] {
    try network.resolve(host: host, port: port)
  }
}
