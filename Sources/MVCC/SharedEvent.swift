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
    var body: [UInt8] = []
    body.reserveCapacity(event.weight)
    if event.kind == .delete { body += [0x08, 0x01] }
    body.append(tag: 0x12, message: event.keyValue)
    if wantsPrevious, let previous = event.previous { body.append(tag: 0x1A, message: previous) }
    var bytes: [UInt8] = [0x5A]
    bytes.reserveCapacity(body.count + 8)
    bytes.appendVarint(UInt64(body.count))
    bytes += body
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append(tag: UInt8, message: KeyValueRecord) {
    var body: [UInt8] = []
    body.reserveCapacity(message.key.count + message.value.count + 48)
    message.appendProtobuf(to: &body)
    append(tag)
    appendVarint(UInt64(body.count))
    self += body
  }
}
