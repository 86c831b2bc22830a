// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// The memory of header fields: one block, in which the fields' bytes grow from the front and the
/// places where they lie from the back.
final class HTTPFieldArena: @unchecked Sendable {
  // Safety: `HTTPHeaders` changes it only while it holds it alone, else it changes a copy.

  /// Where one field lies: the name from `start`, and the value right after it.
  struct Field {
    var start: UInt32
    var nameCount: UInt32
    var valueCount: UInt32

    var name: Range<Int> { Int(start)..<Int(start) + Int(nameCount) }
    var value: Range<Int> { name.upperBound..<name.upperBound + Int(valueCount) }
  }

  /// Room for what a gRPC client sends.
  private static let firstCapacity = 384
  private static let fieldBytes = MemoryLayout<Field>.stride

  private var memory: UnsafeMutableRawPointer
  private var capacity: Int
  private(set) var byteCount = 0
  private(set) var count = 0

  init(capacity: Int = firstCapacity) {
    self.capacity = capacity
    memory = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 8)
  }

  deinit { memory.deallocate() }

  /// The same fields in memory of its own.
  func copy() -> HTTPFieldArena {
    let copy = HTTPFieldArena(capacity: capacity)
    memcpy(copy.memory, memory, byteCount)
    let places = count * Self.fieldBytes
    memcpy(copy.memory + capacity - places, memory + capacity - places, places)
    copy.byteCount = byteCount
    copy.count = count
    return copy
  }

  /// The place of field `index`.
  subscript(index: Int) -> Field {
    get { place(index).pointee }
    set { place(index).pointee = newValue }
  }

  /// Drops a field's place; its bytes stay.
  func removeField(at index: Int) {
    for later in index..<count - 1 { self[later] = self[later + 1] }
    count -= 1
  }

  /// Adds a field after the others.
  func append(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    let start = byteCount
    append(name, value)
    count += 1
    self[count - 1] = Field(
      start: UInt32(truncatingIfNeeded: start), nameCount: UInt32(truncatingIfNeeded: name.count),
      valueCount: UInt32(truncatingIfNeeded: value.count))
  }

  /// Adds bytes, and room for one more place.
  private func append(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) {
    let start = byteCount
    let end = start + first.count + second.count
    if end + (count + 1) * Self.fieldBytes > capacity { grow(to: end) }
    if let base = first.baseAddress { memcpy(memory + start, base, first.count) }
    if let base = second.baseAddress { memcpy(memory + start + first.count, base, second.count) }
    byteCount = end
  }

  /// Lower-cases ASCII letters in place.
  func lowercase(_ range: Range<Int>) {
    for offset in range {
      let byte = memory.load(fromByteOffset: offset, as: UInt8.self)
      memory.storeBytes(
        of: HTTPHeaders.lowercased(byte), toByteOffset: offset, as: UInt8.self)
    }
  }

  /// The bytes of `range`, valid until the next change.
  func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: memory + range.lowerBound, count: range.count)
  }

  private func place(_ index: Int) -> UnsafeMutablePointer<Field> {
    (memory + capacity - (index + 1) * Self.fieldBytes).assumingMemoryBound(to: Field.self)
  }

  private func grow(to needed: Int) {
    let places = count * Self.fieldBytes
    var larger = capacity * 2
    while larger < needed + places + Self.fieldBytes { larger *= 2 }
    let fresh = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 8)
    memcpy(fresh, memory, byteCount)
    memcpy(fresh + larger - places, memory + capacity - places, places)
    memory.deallocate()
    memory = fresh
    capacity = larger
  }
}
