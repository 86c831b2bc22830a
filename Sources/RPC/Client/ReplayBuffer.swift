// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What a call has sent, kept while it may have to be sent again. A call with a single message costs no
/// allocation here.
struct ReplayBuffer {
  private var first: [UInt8]?
  private var rest: [[UInt8]] = []
  private var byteCount = 0
  private let limit: Int
  /// False once something has been dropped: the call is committed to its attempt.
  private(set) var isOpen = true

  /// - Parameter limit: bytes kept at most.
  init(limit: Int) { self.limit = limit }

  var count: Int { (first == nil ? 0 : 1) + rest.count }

  /// Frame `index`, from 0 to `count`.
  subscript(index: Int) -> [UInt8] { index == 0 ? first ?? [] : rest[index - 1] }

  func hasRoom(for frame: [UInt8]) -> Bool { byteCount + frame.count <= limit }

  /// Keeps one more frame; one that does not fit closes the buffer.
  mutating func append(_ frame: [UInt8]) {
    guard isOpen else { return }
    guard hasRoom(for: frame) else { return close() }
    byteCount += frame.count
    if first == nil { first = frame } else { rest.append(frame) }
  }

  /// Keeps nothing from now on.
  mutating func close() {
    isOpen = false
    first = nil
    rest = []
  }
}
