// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Keys and values that travel beside a call: lower-case ASCII keys, in order, repeats allowed.
///
/// Keys that end in `-bin` carry bytes (base64 on the wire); all others carry printable ASCII.
public struct Metadata: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  /// One value: text, or bytes under a `-bin` key.
  public enum Entry: Sendable, Equatable {
    case text(String)
    case binary([UInt8])
  }

  /// The entries in wire order.
  public private(set) var entries: [(key: String, value: Entry)] = []

  public init() {}

  public init(dictionaryLiteral elements: (String, String)...) {
    for (key, value) in elements { add(key, value) }
  }

  /// Adds a text value. Keys reserved by HTTP or gRPC are dropped when the call is sent.
  public mutating func add(_ key: String, _ value: String) {
    entries.append((key.lowercased(), .text(value)))
  }

  /// Adds bytes; `key` must end in `-bin`.
  public mutating func add(_ key: String, bytes: [UInt8]) {
    entries.append((key.lowercased(), .binary(bytes)))
  }

  /// The first text value of `key`.
  public subscript(key: String) -> String? {
    for entry in entries where entry.key == key {
      if case .text(let text) = entry.value { return text }
    }
    return nil
  }

  /// The first binary value of `key`.
  public func bytes(_ key: String) -> [UInt8]? {
    for entry in entries where entry.key == key {
      if case .binary(let bytes) = entry.value { return bytes }
    }
    return nil
  }

  /// True when nothing travels.
  public var isEmpty: Bool { entries.isEmpty }

  public static func == (left: Metadata, right: Metadata) -> Bool {
    left.entries.elementsEqual(right.entries) { $0.key == $1.key && $0.value == $1.value }
  }
}
