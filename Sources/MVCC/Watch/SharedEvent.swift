// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A change that many watches are told. It is encoded once for all of them, when the first is told.
package final class SharedEvent: Sendable {
  package let event: StoreEvent
  private let encoded = Mutex(Encoded())

  private struct Encoded {
    var plain: [UInt8]?
    var withPrevious: [UInt8]?
  }

  package init(_ event: StoreEvent) {
    self.event = event
  }

  /// The message `mvccpb.Event`, with its tag and length as a member of `events` of
  /// `etcdserverpb.WatchResponse`.
  package func encoded(wantsPrevious: Bool) -> [UInt8] {
    // Without one, both forms are the same.
    let isPlain = !wantsPrevious || event.previous == nil
    return encoded.withLock { encoded in
      if let known = isPlain ? encoded.plain : encoded.withPrevious { return known }
      let bytes = Self.encode(event, wantsPrevious: !isPlain)
      if isPlain { encoded.plain = bytes } else { encoded.withPrevious = bytes }
      return bytes
    }
  }

  private static func encode(_ event: StoreEvent, wantsPrevious: Bool) -> [UInt8] {
    let previous = wantsPrevious ? event.previous : nil
    let isDelete = event.kind == .delete
    let body =
      (isDelete ? 2 : 0) + Self.count(of: event.keyValue) + (previous.map(Self.count) ?? 0)
    let count = 1 + ByteWriter.varintCount(UInt64(body)) + body
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var writer = ByteWriter(UnsafeMutableRawBufferPointer(buffer))
      writer.byte(0x5A)
      writer.varint(UInt64(body))
      if isDelete { writer.field(0x08, number: 1) }
      Self.write(event.keyValue, tag: 0x12, to: &writer)
      if let previous { Self.write(previous, tag: 0x1A, to: &writer) }
      initialized = count
    }
  }

  /// Length of a record as a member, with its tag and length.
  private static func count(of record: KeyValueRecord) -> Int {
    let count = record.protobufCount
    return 1 + ByteWriter.varintCount(UInt64(count)) + count
  }

  private static func write(_ record: KeyValueRecord, tag: UInt8, to writer: inout ByteWriter) {
    writer.byte(tag)
    writer.varint(UInt64(record.protobufCount))
    record.writeProtobuf(to: &writer)
  }
}
