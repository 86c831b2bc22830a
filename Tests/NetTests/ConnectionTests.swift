// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import TestKit
import Testing

/// Says something once it has been told everything, and hangs up.
private final class LastWord: ConnectionHandler, @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private let size: Int
  private let gone: BytePipe
  private var connection: Connection?

  init(size: Int, gone: BytePipe) {
    self.size = size
    self.gone = gone
  }

  func opened(_ connection: Connection) { self.connection = connection }
  func received(_ bytes: UnsafeRawBufferPointer) {}
  func ended() {
    connection?.write([UInt8](repeating: 7, count: size))
    connection?.closeWhenSent()
  }
  func willFlush() {}
  func didFlush() {}
  func closed(_ error: (any Error)?) {
    connection = nil
    gone.finish()
  }
}

@Suite("Connections") struct ConnectionTests {
  /// More than a stream reads ahead, and not so much more that a socket could not hold the rest.
  private static let size = 380 * 1024

  @Test(
    "what a peer sent before it went is there for a reader that was slow",
    arguments: [true, false])
  func slowReader(isUnix: Bool) async throws {
    let folder = try TemporaryFolder()
    let count = try await EventLoop.runOnOwnThread { loop in
      let gone = BytePipe(loop: loop)
      let endpoint =
        isUnix
        ? Endpoint.unix(path: folder.path + "/a.sock") : .tcp(host: "127.0.0.1", port: 0)
      let listener = try Listener(loop: loop, endpoint: endpoint, tls: nil) {
        $0.start(LastWord(size: Self.size, gone: gone))
      }
      defer { listener.close() }
      let target = isUnix ? endpoint : .tcp(host: "127.0.0.1", port: listener.address.port)
      let stream = try await ConnectionStream.connect(to: target, loop: loop, timeout: .seconds(5))
      defer { stream.close() }
      try await stream.finish()
      _ = try await gone.next()
      // The loop looks at its sockets each time.
      for _ in 0..<5 { try await loop.offload {} }
      var count = 0
      while let bytes = try await stream.read() { count += bytes.count }
      return count
    }

    #expect(count == Self.size)
  }
}
