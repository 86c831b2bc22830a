// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// An object as the watch cache holds it: bytes ready to send, and what selectors ask for.
struct CachedObject: Sendable {
  /// Key below the resource's folder: `<namespace>/<name>` or `<name>`.
  let key: String
  let revision: Int64
  /// The stored version's protobuf with `metadata.resourceVersion` appended.
  let bytes: [UInt8]
  let labels: [(key: String, value: String)]
  /// Values of the resource's selectable fields, in the order of `SelectorIndex.labels`.
  let fields: [String]

  /// The object as stored: without the appended resourceVersion.
  var storedBytes: [UInt8] {
    Array(bytes.dropLast(EncodedObject.versionCount(revision)))
  }

  /// The same object as a later event tells of it: with that event's revision.
  func at(revision: Int64) -> CachedObject {
    CachedObject(
      key: key, revision: revision,
      bytes: EncodedObject.versioned(bytes[...], revision), labels: labels, fields: fields)
  }
}

/// One change of a resource.
struct CacheEvent: Sendable {
  enum Kind: Sendable { case added, modified, deleted }

  let kind: Kind
  /// The object after the change; the last state, at the deletion's revision, when deleted.
  let object: CachedObject
  /// The object before the change; nil when added.
  let previous: CachedObject?

  var revision: Int64 { object.revision }
}

/// The recent events of one resource, oldest first, bounded in number and bytes.
///
/// Positions are absolute: they grow by one with each event for ever, so a watcher's position says
/// by itself whether the watcher fell behind.
///
///     appended: 0 1 2 3 4 5 6        maximum 4
///     held:           3 4 5 6        first = 3, end = 7
///     a watcher at 2 fell behind; one at 7 is up to date
struct EventWindow {
  private var events: [CacheEvent] = []
  /// Slots of `events` before this are empty.
  private var head = 0
  private var byteCount = 0
  /// Position of the oldest event held.
  private(set) var first = 0
  /// Events after this revision are all held.
  private(set) var completeAfter: Int64
  private let countMax: Int
  private let bytesMax: Int

  init(after revision: Int64, countMax: Int, bytesMax: Int) {
    precondition(countMax > 0, "a window holds at least one event")
    completeAfter = revision
    self.countMax = countMax
    self.bytesMax = bytesMax
  }

  /// Position after the newest event.
  var end: Int { first + events.count - head }

  mutating func append(_ event: CacheEvent) {
    events.append(event)
    byteCount += event.object.bytes.count
    while events.count - head > countMax || (byteCount > bytesMax && events.count - head > 1) {
      dropOldest()
    }
    // Shift rarely: each event is moved at most twice in its life.
    if head > 64, head * 2 > events.count {
      events.removeFirst(head)
      head = 0
    }
  }

  private mutating func dropOldest() {
    let oldest = events[head]
    completeAfter = oldest.revision
    byteCount -= oldest.object.bytes.count
    head += 1
    first += 1
  }

  /// Where a watch that has seen everything up to `revision` goes on; nil when events after it
  /// are no longer held.
  func position(after revision: Int64) -> Int? {
    guard revision >= completeAfter else { return nil }
    var low = head
    var high = events.count
    while low < high {
      let middle = (low + high) / 2
      if events[middle].revision <= revision { low = middle + 1 } else { high = middle }
    }
    return first + low - head
  }

  /// Up to `limit` events from `position`; nil when it fell behind.
  func events(from position: Int, limit: Int) -> ArraySlice<CacheEvent>? {
    guard position >= first, position <= end else { return nil }
    let start = head + position - first
    return events[start..<min(events.count, start + limit)]
  }
}

/// The current objects of one resource, sorted by key.
struct ObjectTable {
  private(set) var objects: [CachedObject] = []

  /// - Parameter objects: sorted by key, no key twice.
  init(sorted objects: [CachedObject] = []) { self.objects = objects }

  /// Index of the first object whose key is `key` or greater.
  func lowerBound(_ key: String) -> Int {
    var low = 0
    var high = objects.count
    while low < high {
      let middle = (low + high) / 2
      if objects[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  subscript(key: String) -> CachedObject? {
    let index = lowerBound(key)
    guard index < objects.count, objects[index].key == key else { return nil }
    return objects[index]
  }

  /// Stores an object and returns the one it replaces.
  mutating func put(_ object: CachedObject) -> CachedObject? {
    let index = lowerBound(object.key)
    if index < objects.count, objects[index].key == object.key {
      let previous = objects[index]
      objects[index] = object
      return previous
    }
    objects.insert(object, at: index)
    return nil
  }

  mutating func remove(_ key: String) -> CachedObject? {
    let index = lowerBound(key)
    guard index < objects.count, objects[index].key == key else { return nil }
    return objects.remove(at: index)
  }

  /// Objects whose key begins with `prefix` and is not before `start`.
  func slice(prefix: String, from start: String? = nil) -> ArraySlice<CachedObject> {
    let lower = lowerBound(max(prefix, start ?? ""))
    guard !prefix.isEmpty else { return objects[lower...] }
    // `prefix` ends with "/", and "0" is the next byte: the first key after all of them.
    let upper = lowerBound(prefix.dropLast() + "0")
    return objects[min(lower, upper)..<upper]
  }
}
