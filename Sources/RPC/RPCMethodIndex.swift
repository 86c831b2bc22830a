// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import HTTP

/// Finds a method by the bytes of a request's path, without making a string of them.
///
/// An open-addressing table at most half full. What is in it comes from the program alone, so nobody can
/// make its chains long.
struct RPCMethodIndex: Sendable {
  /// A method and its path. An object, so that finding it copies nothing.
  final class Entry: Sendable {
    fileprivate let hash: UInt64
    fileprivate let path: [UInt8]
    fileprivate let index: Identity
    let method: RPCMethod
    /// Serves a unary call whose request is at hand.
    let handler: HTTPTaskBody?

    fileprivate init(
      hash: UInt64, path: [UInt8], index: Identity, method: RPCMethod, handler: HTTPTaskBody?
    ) {
      self.hash = hash
      self.path = path
      self.index = index
      self.method = method
      self.handler = handler
    }
  }

  /// Tells the entries of one index from those of another.
  fileprivate final class Identity: Sendable {}

  private let identity = Identity()
  private let slots: [Entry?]
  private let mask: Int

  /// - Parameter handler: is asked once for each method.
  init(_ methods: [String: RPCMethod], handler: (RPCMethod) -> HTTPTaskBody? = { _ in nil }) {
    var size = 4
    while size < 2 * methods.count { size *= 2 }
    var slots = [Entry?](repeating: nil, count: size)
    for (path, method) in methods {
      let bytes = Array(path.utf8)
      let hash = bytes.withUnsafeBytes(Self.hash)
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[place] != nil { place = (place + 1) & (size - 1) }
      slots[place] = Entry(
        hash: hash, path: bytes, index: identity, method: method, handler: handler(method))
    }
    self.slots = slots
    mask = size - 1
  }

  /// The method of `path`; nil when there is none.
  func find(_ path: UnsafeRawBufferPointer) -> Entry? {
    guard let start = path.baseAddress else { return nil }
    let hash = Self.hash(path)
    var place = Int(truncatingIfNeeded: hash) & mask
    while let entry = slots[place] {
      if entry.hash == hash, entry.path.count == path.count,
        memcmp(entry.path, start, path.count) == 0
      {
        return entry
      }
      place = (place + 1) & mask
    }
    return nil
  }

  /// What was found before and kept as a note; nil when it is none of this index.
  func entry(notedAs note: AnyObject?) -> Entry? {
    guard let entry = note as? Entry, entry.index === identity else { return nil }
    return entry
  }

  /// Multiplies eight bytes at a time into the hash.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = mix(hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    while offset < bytes.count {
      hash = mix(hash ^ UInt64(bytes[offset]))
      offset += 1
    }
    return hash
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
