// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// The shapes of fields, for any type: emitted code names a field's shape and leaves the rest to these.
extension WireReader {
  /// A single field. A message that comes twice merges.
  @inlinable public mutating func value<T: FieldValue>(_ value: inout T) { value.read(from: &self) }

  /// A field whose absence differs from zero.
  @inlinable public mutating func optional<T: FieldValue>(_ value: inout T?) {
    var present = value.take() ?? T()
    present.read(from: &self)
    value = consume present
  }

  /// A message. One body for all: it only calls them.
  public mutating func value<T: Message>(_ value: inout T) { value.read(from: &self) }

  /// A message whose absence differs from a fresh one.
  @inlinable @inline(never) public mutating func optional<T: Message>(_ value: inout T?) {
    // Optional chaining, for it asks in place: a comparison with nil would copy the message first.
    if value?.read(from: &self) != nil { return }
    guard let outer = enterMessage() else { return }
    value = T(reading: &self)
    leave(outer)
  }

  /// `enter`, for a message that is made from its fields.
  @usableFromInline @inline(never) mutating func enterMessage() -> UnsafePointer<UInt8>? {
    let outer = enter()
    if outer != nil { countMessage() }
    return outer
  }

  /// One without fields shares its storage with all others, and is free.
  @inlinable mutating func countMessage() {
    if cursor < end { messagesLeft -= 1 }
    if messagesLeft < 0 { fail(.tooManyMessages) }
  }

  /// A repeated message: the run of equal tags.
  @inlinable @inline(never) public mutating func repeated<T: Message>(_ values: inout [T]) {
    let start = tagStart
    let tagBytes = tagLength(start)
    values.makeRoom(for: run(start, tagBytes))
    repeat {
      guard let outer = enterMessage() else { return }
      values.add(T(reading: &self))
      leave(outer)
    } while take(start, tagBytes)
  }

  /// One entry of a repeated field and all entries that follow at once; packed runs too.
  @inlinable @inline(never) public mutating func repeated<T: FieldValue>(_ values: inout [T]) {
    if T.wireType != .bytes, tagStart.pointee & 7 == WireType.bytes.rawValue {
      return packed(&values)
    }
    let start = tagStart
    let tagBytes = tagLength(start)
    if T.wireType == .bytes { values.makeRoom(for: run(start, tagBytes)) }
    repeat {
      var value = T()
      value.read(from: &self)
      guard fault == nil else { return }
      values.append(consume value)
    } while take(start, tagBytes)
  }

  /// Entries of a number field in one run of bytes.
  @inlinable mutating func packed<T: FieldValue>(_ values: inout [T]) {
    guard let outer = enter() else { return }
    while cursor < end {
      var value = T()
      value.read(from: &self)
      guard fault == nil else { break }
      values.append(consume value)
    }
    leave(outer)
  }

  /// One entry of a map field and all entries that follow at once. A key that comes twice keeps
  /// its last value.
  @inlinable @inline(never) public mutating func map<K: MapKey, V: FieldValue>(
    _ values: inout SortedMap<K, V>
  ) {
    entries(&values)
  }

  @inlinable mutating func entries<K: MapKey, V: FieldValue>(_ values: inout SortedMap<K, V>) {
    let start = tagStart
    let tagBytes = tagLength(start)
    values.stored.makeRoom(for: run(start, tagBytes))
    repeat {
      guard let outer = enter() else { return }
      var key = K()
      var value = V()
      while true {
        let tag = tag()
        if tag == 0 { break }
        switch tag {
        case 8 | K.wireType.rawValue: key.read(from: &self)
        case 16 | V.wireType.rawValue: value.read(from: &self)
        default: skip(tag)
        }
      }
      guard fault == nil else { return leave(outer) }
      mapMovesLeft -= values.set(consume key, consume value)
      if mapMovesLeft < 0 { fail(.unorderedMap) }
      leave(outer)
    } while take(start, tagBytes)
  }
}

// MARK: - Runs of equal tags
extension WireReader {
  @usableFromInline func tagLength(_ start: UnsafePointer<UInt8>) -> Int {
    var count = 1
    while count < 5, start[count - 1] >= 0x80 { count += 1 }
    return count
  }

  /// Takes the next tag when it is the same one again.
  @usableFromInline mutating func take(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    guard end - cursor > count else { return false }
    for index in 0..<count where cursor[index] != start[index] { return false }
    cursor += count
    return true
  }

  /// Entries in the run of equal tags that begins here, so that the array grows once.
  /// Counts lengths only; what it finds odd it leaves to the real reading.
  @usableFromInline func run(_ start: UnsafePointer<UInt8>, _ tagBytes: Int) -> Int {
    var place = cursor
    var count = 0
    while true {
      count += 1
      guard end - place > 1 else { return count }
      var length = Int(place[0])
      place += 1
      if length >= 0x80 {
        // Entries of 16 KiB and more are not counted on: they are few.
        guard place[0] < 0x80 else { return count }
        length = length & 0x7F | Int(place[0]) << 7
        place += 1
      }
      guard end - place - length > tagBytes else { return count }
      place += length
      for index in 0..<tagBytes where place[index] != start[index] { return count }
      place += tagBytes
    }
  }
}

// MARK: - The commonest types, compiled once and not in every module
extension WireReader {
  @inline(never) public mutating func value(_ value: inout String) { value = text() }

  @inline(never) public mutating func value(_ value: inout Int32) {
    value = Int32(truncatingIfNeeded: varint())
  }

  @inline(never) public mutating func value(_ value: inout Int64) {
    value = Int64(bitPattern: varint())
  }

  @inline(never) public mutating func value(_ value: inout Bool) { value = varint() != 0 }

  @inline(never) public mutating func optional(_ value: inout String?) { value = text() }

  @inline(never) public mutating func optional(_ value: inout Int32?) {
    value = Int32(truncatingIfNeeded: varint())
  }

  @inline(never) public mutating func optional(_ value: inout Int64?) {
    value = Int64(bitPattern: varint())
  }

  @inline(never) public mutating func optional(_ value: inout Bool?) { value = varint() != 0 }

  @inline(never) public mutating func optional(_ value: inout [UInt8]?) { value = bytes() }

  @inline(never) public mutating func repeated(_ values: inout [String]) {
    let start = tagStart
    let tagBytes = tagLength(start)
    values.makeRoom(for: run(start, tagBytes))
    repeat {
      values.append(text())
    } while take(start, tagBytes)
  }

  @inline(never) public mutating func map(_ values: inout SortedMap<String, String>) {
    entries(&values)
  }

  @inline(never) public mutating func map(_ values: inout SortedMap<String, [UInt8]>) {
    entries(&values)
  }
}

extension Array {
  /// `append`, compiled once for each type of entry and not wherever it stands.
  @inlinable @inline(never) mutating func add(_ entry: consuming Element) { append(entry) }

  /// Exact for the first run; at least doubles after that, or many short runs would copy the array
  /// again and again.
  @inlinable @inline(never) mutating func makeRoom(for more: Int) {
    guard count + more > capacity else { return }
    reserveCapacity(Swift.max(count + more, count * 2))
  }
}
