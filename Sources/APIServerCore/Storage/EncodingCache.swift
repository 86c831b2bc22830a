// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The documents made last for watchers of one resource, so that an event is encoded once per
/// representation however many watch.
final class EncodingCache: Sendable {
  private struct Entry: Sendable {
    var key: String
    var revision: Int64
    /// The last state before a deletion, not the state that the revision wrote.
    var isLast: Bool
    var representation: Representation
    var document: [UInt8]
  }

  private struct State {
    var entries: [Entry] = []
    var next = 0
  }

  private let state = Mutex(State())

  /// The document of an object, made by `make` when nobody made it before.
  func document(
    of object: CachedObject, isLast: Bool, _ representation: Representation,
    make: () throws -> [UInt8]
  ) rethrows -> [UInt8] {
    let known = state.withLock { state in
      state.entries.last {
        $0.revision == object.revision && $0.isLast == isLast
          && $0.representation == representation && $0.key == object.key
      }?.document
    }
    if let known { return known }
    let document = try make()
    let entry = Entry(
      key: object.key, revision: object.revision, isLast: isLast,
      representation: representation, document: document)
    state.withLock { state in
      if state.entries.count < Limits.encodedEventsMax {
        state.entries.append(entry)
      } else {
        state.entries[state.next] = entry
        state.next = (state.next + 1) % Limits.encodedEventsMax
      }
    }
    return document
  }
}
