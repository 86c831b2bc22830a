// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The TLS handshakes of a listener that are under way, oldest first. Holds no clock.
struct HandshakeQueue {
  /// What must happen before one more may begin.
  enum Room {
    case free
    /// This one has had its time and gives way.
    case replacing(Connection)
    /// None may be cut yet; ask again after so many nanoseconds.
    case full(Int64)
  }

  private struct Entry {
    let connection: Connection
    let begun: Int64
  }

  private let limit: Int
  private let grace: Int64
  private var entries: [UInt64: Entry] = [:]
  /// No entry is older than this one.
  private var oldest: UInt64 = 0
  private var next: UInt64 = 0

  /// - Parameter grace: nanoseconds that each may take at least.
  init(limit: Int, grace: Int64) {
    self.limit = limit
    self.grace = grace
  }

  var count: Int { entries.count }

  mutating func room(now: Int64) -> Room {
    guard entries.count >= limit else { return .free }
    while oldest < next, entries[oldest] == nil { oldest += 1 }
    guard let entry = entries[oldest] else { return .free }
    let age = now - entry.begun
    return age >= grace ? .replacing(entry.connection) : .full(grace - age)
  }

  /// - Returns: what `remove` takes.
  mutating func add(_ connection: Connection, now: Int64) -> UInt64 {
    defer { next += 1 }
    entries[next] = Entry(connection: connection, begun: now)
    return next
  }

  mutating func remove(_ number: UInt64) { entries[number] = nil }
}
