// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A lease as it is stored.
package struct LeaseRecord: Hashable, Sendable {
  package let id: Int64
  /// Time to live, in seconds.
  package let grantedTTLSeconds: Int64
  /// When it runs out, on the clock of `LeaseClock`, in milliseconds. Nil when it was renewed since
  /// it was stored: renewing a lease again and again writes nothing.
  package let deadline: Int64?

  package init(id: Int64, grantedTTLSeconds: Int64, deadline: Int64? = nil) {
    self.id = id
    self.grantedTTLSeconds = grantedTTLSeconds
    self.deadline = deadline
  }
}

extension LeaseRecord {
  static func key(_ id: Int64) -> [UInt8] {
    var key: [UInt8] = []
    key.appendBigEndian(id)
    return key
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = [0, 0, 0, 0]
    bytes.appendLittleEndian(grantedTTLSeconds)
    if let deadline { bytes.appendLittleEndian(deadline) }
    bytes.sealChecksum(context: Self.key(id))
    return bytes
  }

  init(_ stored: EngineEntry) throws(StoreError) {
    var key = ByteCursor(stored.key)
    guard let id = key.bigEndian(Int64.self), let body = stored.value.opened(context: stored.key)
    else { throw .damaged("lease") }
    var cursor = ByteCursor(body)
    guard let seconds = cursor.littleEndian(Int64.self) else { throw .damaged("lease \(id)") }
    let deadline = cursor.littleEndian(Int64.self)
    self.init(id: id, grantedTTLSeconds: seconds, deadline: deadline)
  }
}

// MARK: - Reading

extension StoreReader {
  func leases() throws(StoreError) -> [LeaseRecord] {
    var leases: [LeaseRecord] = []
    var stored = try view.seek(.leases, atOrAfter: [0])
    while let candidate = stored {
      leases.append(try LeaseRecord(candidate))
      stored = try view.next(.leases)
    }
    return leases
  }

  /// Keys that go with a lease, in key order.
  /// - Parameter keyBytesMax: of the keys, after which no more are wanted.
  func keys(of lease: Int64, keyBytesMax: Int = .max) throws(StoreError) -> [[UInt8]] {
    let prefix = LeaseRecord.key(lease)
    var keys: [[UInt8]] = []
    var keyBytes = 0
    var stored = try view.seek(.leaseKeys, atOrAfter: prefix)
    while keyBytes < keyBytesMax, let candidate = stored, candidate.key.hasPrefix(prefix) {
      let found = try LeaseAttachment.keys(in: candidate)
      keyBytes += found.reduce(0) { $0 + $1.count + Limits.leaseKeyOverheadBytes }
      keys.append(contentsOf: found)
      stored = try view.next(.leaseKeys)
    }
    return keys.sorted { $0.precedes($1) }
  }
}

// MARK: - Changing

extension WriteSession {
  func checkLease(_ id: Int64) throws(StoreError) {
    guard try transaction.value(.leases, at: LeaseRecord.key(id)) != nil else {
      throw .leaseNotFound(id: id)
    }
  }

  func grant(_ lease: LeaseRecord) throws(StoreError) {
    guard try transaction.value(.leases, at: LeaseRecord.key(lease.id)) == nil else {
      throw .leaseExists(id: lease.id)
    }
    try transaction.put(.leases, key: LeaseRecord.key(lease.id), value: lease.bytes)
    isChanged = true
  }

  /// Stores anew those of the leases that are still there.
  func update(_ leases: [LeaseRecord]) throws(StoreError) {
    for lease in leases {
      let key = LeaseRecord.key(lease.id)
      guard try transaction.value(.leases, at: key) != nil else { continue }
      try transaction.put(.leases, key: key, value: lease.bytes)
      isChanged = true
    }
  }

  /// Ends a lease and deletes its keys at one revision.
  func revoke(_ id: Int64) throws(StoreError) {
    try checkLease(id)
    try delete(keys: try reader.keys(of: id))
    try transaction.remove(.leases, key: LeaseRecord.key(id))
    isChanged = true
  }

  /// Deletes some keys of a lease at one revision, and ends the lease if they were the last.
  /// - Parameter keyBytesMax: of those keys, about.
  /// - Returns: whether the lease has ended.
  func revokePart(_ id: Int64, keyBytesMax: Int) throws(StoreError) -> Bool {
    try checkLease(id)
    let keys = try reader.keys(of: id, keyBytesMax: keyBytesMax)
    guard !keys.isEmpty else {
      try revoke(id)
      return true
    }
    try delete(keys: keys)
    return false
  }

  func attach(_ key: KeyIndex.EncodedKey, to lease: Int64) throws(StoreError) {
    let attachment = LeaseRecord.key(lease) + key.bytes
    var rests: [[UInt8]] = []
    if let stored = try transaction.value(.leaseKeys, at: attachment) {
      rests = try LeaseAttachment.rests(in: stored, at: attachment)
    }
    if !rests.contains(key.rest) { rests.append(key.rest) }
    try transaction.put(
      .leaseKeys, key: attachment, value: LeaseAttachment.bytes(of: rests, at: attachment))
  }

  func detach(_ key: KeyIndex.EncodedKey, from lease: Int64) throws(StoreError) {
    let attachment = LeaseRecord.key(lease) + key.bytes
    guard let stored = try transaction.value(.leaseKeys, at: attachment) else { return }
    let rests = try LeaseAttachment.rests(in: stored, at: attachment).filter { $0 != key.rest }
    if rests.isEmpty {
      try transaction.remove(.leaseKeys, key: attachment)
    } else {
      try transaction.put(
        .leaseKeys, key: attachment, value: LeaseAttachment.bytes(of: rests, at: attachment))
    }
  }
}

/// The form of `leaseKeys`: lease and encoded key → the rests of the long keys that share it (see
/// `KeyIndex`). A short key has one empty rest.
enum LeaseAttachment {
  static func bytes(of rests: [[UInt8]], at key: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = [0, 0, 0, 0]
    for rest in rests {
      bytes.appendVarint(UInt64(rest.count))
      bytes.append(contentsOf: rest)
    }
    bytes.sealChecksum(context: key)
    return bytes
  }

  static func rests(
    in stored: EngineBytes, at key: some ContiguousBytesOfKey
  ) throws(StoreError) -> [[UInt8]] {
    guard let body = stored.opened(context: key) else { throw .damaged("keys of a lease") }
    var cursor = ByteCursor(body)
    var rests: [[UInt8]] = []
    while !cursor.isAtEnd {
      guard let count = cursor.varint(), let length = Int(exactly: count),
        let rest = cursor.take(length)
      else { throw .damaged("keys of a lease") }
      rests.append([UInt8](rest))
    }
    return rests
  }

  static func keys(in stored: EngineEntry) throws(StoreError) -> [[UInt8]] {
    let encoded = EngineBytes(rebasing: stored.key.dropFirst(MemoryLayout<Int64>.size))
    return try rests(in: stored.value, at: stored.key).map { rest throws(StoreError) in
      let markCount =
        rest.isEmpty
        ? KeyIndex.shortMark.count : KeyIndex.longMark.count + KeyIndex.hashCount
      guard encoded.count >= markCount else { throw .damaged("keys of a lease") }
      return KeyIndex.decode(EngineBytes(rebasing: encoded.dropLast(markCount))) + rest
    }
  }
}
