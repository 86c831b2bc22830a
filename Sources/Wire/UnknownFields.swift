// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Fields of a newer or foreign schema, kept as they came so that encoding gives them back.
public struct UnknownFields: Sendable, Equatable {
  /// Tags and values, one after the other.
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public var isEmpty: Bool { bytes.isEmpty }

  mutating func append(_ field: [UInt8]) { bytes.append(contentsOf: field) }
  mutating func append(_ field: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: field) }
}
