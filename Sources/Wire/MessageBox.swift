// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The one reference that a message of more than eight words holds.
///
/// Copies share the fields until one of them is changed. Coding runs on `Fields`, a plain struct, so
/// exclusive access is checked once per message and not once per field.
public struct MessageBox<Fields: Equatable & Sendable>: Sendable {
  // Safety: `fields` changes only through `unique`, which first makes sure that no other box refers
  // to the storage; a shared storage is never written.
  @usableFromInline final class Storage: @unchecked Sendable {
    @usableFromInline var fields: Fields
    @inlinable init(_ fields: Fields) { self.fields = fields }
  }

  @usableFromInline var storage: Storage

  @inlinable public init(_ fields: Fields) { storage = Storage(fields) }

  /// The fields, for reading.
  @inlinable public var fields: Fields {
    _read { yield storage.fields }
  }

  /// The fields, for writing: copied first when another box shares them.
  @inlinable public var unique: Fields {
    _read { yield storage.fields }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.fields) }
      yield &storage.fields
    }
  }
}

extension MessageBox: Equatable {
  @inlinable public static func == (left: Self, right: Self) -> Bool {
    left.storage === right.storage || left.storage.fields == right.storage.fields
  }
}
