// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The JSON member names of one message, found by hash.
///
/// The index of a name is its place in the list; generated code switches over it.
public final class JSONMembers: Sendable {
  /// Name of the message, for errors.
  let message: StaticString
  let names: [StaticString]
  /// Open addressing; -1 is free. At least twice as many slots as names.
  private let slots: [Int16]
  private let mask: Int

  /// - Parameters:
  ///   - message: its name without the package.
  ///   - names: at most 128, in upstream's order.
  public init(_ message: StaticString, _ names: [StaticString]) {
    self.message = message
    precondition(names.count <= 128, "the seen set of strict mode has 128 bits")
    var size = 4
    while size < names.count * 2 { size *= 2 }
    var slots = [Int16](repeating: -1, count: size)
    for (index, name) in names.enumerated() {
      var slot = Self.hash(name.utf8Start, name.utf8CodeUnitCount) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int16(index)
    }
    self.names = names
    self.slots = slots
    mask = size - 1
  }

  /// The index of a name; nil when the message has no such member.
  func index(of key: UnsafePointer<UInt8>, _ count: Int) -> Int? {
    var slot = Self.hash(key, count) & mask
    while true {
      let index = Int(slots[slot])
      guard index >= 0 else { return nil }
      let name = names[index]
      if name.utf8CodeUnitCount == count, equal(name.utf8Start, key, count) { return index }
      slot = (slot + 1) & mask
    }
  }

  /// Compares eight bytes at a time; the last eight may overlap those before them.
  private func equal(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    guard count >= 8 else {
      for index in 0..<count where left[index] != right[index] { return false }
      return true
    }
    let first = UnsafeRawPointer(left)
    let second = UnsafeRawPointer(right)
    var offset = 0
    while offset < count {
      let place = min(offset, count - 8)
      guard
        first.loadUnaligned(fromByteOffset: place, as: UInt64.self)
          == second.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      else { return false }
      offset = place + 8
    }
    return true
  }

  /// Mixes the length with the first and the last bytes; names are short and mostly differ there.
  private static func hash(_ key: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var value = UInt64(truncatingIfNeeded: count)
    let raw = UnsafeRawPointer(key)
    if count >= 8 {
      value ^= raw.loadUnaligned(as: UInt64.self)
      value = (value &* 0x9E37_79B9_7F4A_7C15) ^ (value >> 29)
      value ^= raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else {
      for index in 0..<count { value = value << 8 ^ UInt64(key[index]) ^ value >> 56 }
    }
    value = (value ^ value >> 31) &* 0xBF58_476D_1CE4_E5B9
    return Int(truncatingIfNeeded: value >> 33)
  }
}

/// Where the reader stands in one JSON object of a message.
public struct JSONObject {
  let members: JSONMembers
  var seen: UInt128 = 0
  var isFirst = true

  init(_ members: JSONMembers) { self.members = members }

  /// The index of the next known member; the caller reads its value. Nil at the end of the object.
  public mutating func next(_ reader: inout JSONReader) -> Int? { reader.nextMember(of: &self) }
}
