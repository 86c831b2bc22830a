// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net

/// A body on its way in: chunks of bytes for one reader. Reading slowly slows the sender down.
package struct HTTPBody: AsyncSequence, Sendable {
  package typealias Element = [UInt8]

  fileprivate enum Source: Sendable {
    case bytes([UInt8])
    case pipe(BytePipe, owner: any AnyObject & Sendable)
  }
  private let source: Source

  /// A body that is all there.
  package init(_ bytes: [UInt8] = []) { source = .bytes(bytes) }

  /// A body that arrives. `owner` lives as long as somebody may still read.
  init(_ pipe: BytePipe, owner: any AnyObject & Sendable) { source = .pipe(pipe, owner: owner) }

  /// The whole body.
  /// - Throws: `HTTPError.bodyTooLarge`, or what ended the exchange.
  package func collect(upTo limit: Int) async throws -> [UInt8] {
    var iterator = makeAsyncIterator()
    guard var whole = try await iterator.next() else { return [] }
    while whole.count <= limit, let chunk = try await iterator.next() { whole += chunk }
    guard whole.count <= limit else { throw HTTPError.bodyTooLarge(limit: limit) }
    return whole
  }

  package struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let source: Source
    fileprivate var isDone = false

    /// The next bytes, never empty; nil at the end.
    package mutating func next() async throws -> [UInt8]? {
      switch source {
      case .pipe(let pipe, _): return try await pipe.next()
      case .bytes(let bytes):
        guard !isDone, !bytes.isEmpty else { return nil }
        isDone = true
        return bytes
      }
    }
  }

  package func makeAsyncIterator() -> AsyncIterator { AsyncIterator(source: source) }
}
