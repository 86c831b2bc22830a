// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net

/// Connections that carry whatever bytes they are given.
package struct RawConnections: Sendable {
  /// Connections open at the same time.
  private static let atOnce = 64
  /// How long an answer is waited for; most come, or the connection ends, within a few milliseconds.
  private static let patience = Duration.milliseconds(100)

  private let target: Endpoint
  private let tls: TLSContext?
  private let loop: EventLoop

  package init(target: Endpoint, tls: TLSContext?, loop: EventLoop) {
    self.target = target
    self.tls = tls
    self.loop = loop
  }

  /// Sends each input on a connection of its own.
  /// - Parameter isCut: of each input, whether to hang up as soon as it is written.
  package func send(_ inputs: [(bytes: [UInt8], isCut: Bool)]) async {
    await withTaskGroup(of: Void.self) { group in
      for (index, input) in inputs.enumerated() {
        if index >= Self.atOnce { await group.next() }
        group.addTask { await send(input.bytes, isCut: input.isCut) }
      }
    }
  }

  private func send(_ bytes: [UInt8], isCut: Bool) async {
    let stream: ConnectionStream
    do {
      stream = try await ConnectionStream.connect(
        to: target, loop: loop, tls: tls, timeout: .seconds(10))
    } catch {
      return  // The server may be tired of us for a moment; it is asked for its health later.
    }
    defer { stream.close() }
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        do {
          try await stream.write(bytes)
          if isCut { return }
          try await stream.finish()
          while try await stream.read() != nil {}
        } catch {
          // The server may hang up at any point.
        }
      }
      group.addTask { [loop] in
        do { try await loop.sleep(for: Self.patience) } catch {}
        stream.close()
      }
      await group.next()
      group.cancelAll()
    }
  }
}
