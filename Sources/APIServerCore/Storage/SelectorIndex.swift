// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery

/// How the values that selectors ask for are found in a resource's stored bytes.
struct SelectorIndex: Sendable {
  /// One selectable field beyond `metadata.name` and `metadata.namespace`.
  struct Entry: Sendable {
    /// Internal label, such as `spec.nodeName`.
    let label: String
    /// Finds the value in the object's protobuf.
    let value: @Sendable (ArraySlice<UInt8>) -> String
  }

  let entries: [Entry]

  /// Takes an object in from the store; nil when the bytes are no envelope (they are left alone:
  /// one bad value must not hide the others).
  func object(key: String, envelope: [UInt8], revision: Int64) -> CachedObject? {
    let payload: Range<Int>
    do { payload = try Envelope(peeking: envelope).payload } catch { return nil }
    let raw = envelope[payload]
    return CachedObject(
      key: key, revision: revision,
      bytes: EncodedObject.versioned(raw, revision),
      labels: EncodedObject.labels(in: raw), fields: entries.map { $0.value(raw) })
  }

  /// The value of a field label; nil when the resource has no such label.
  func value(_ label: String, of object: CachedObject) -> String? {
    switch label {
    case "metadata.name": object.name
    case "metadata.namespace": object.namespace
    default: entries.firstIndex { $0.label == label }.map { object.fields[$0] }
    }
  }
}

extension CachedObject {
  /// `metadata.name`, from the key.
  var name: String {
    key.lastIndex(of: "/").map { String(key[key.index(after: $0)...]) } ?? key
  }

  /// `metadata.namespace`, from the key; empty for cluster-scoped objects.
  var namespace: String { key.firstIndex(of: "/").map { String(key[..<$0]) } ?? "" }

  func label(_ name: String) -> String? { labels.first { $0.key == name }?.value }
}

/// What a list or watch is narrowed to.
struct Selection: Sendable {
  var labels = LabelQuery.everything
  var fields = FieldSelector()
  /// Empty: all namespaces.
  var namespace = ""

  var isEverything: Bool { labels.isEmpty && fields.isEmpty }

  func matches(_ object: CachedObject, _ index: SelectorIndex) -> Bool {
    (namespace.isEmpty || object.key.hasPrefix(namespace + "/"))
      && labels.matches { object.label($0) }
      && fields.matches { index.value($0, of: object) }
  }

  /// What a watcher with this selection hears of an event: an object that begins or ceases to match
  /// comes and goes.
  func view(of event: CacheEvent, _ index: SelectorIndex) -> (CacheEvent.Kind, CachedObject)? {
    let isIn = event.kind != .deleted && matches(event.object, index)
    let previous = event.previous
    let wasIn = previous.map { matches($0, index) } ?? false
    switch (wasIn, isIn) {
    case (false, true): return (.added, event.object)
    case (true, true): return (.modified, event.object)
    case (true, false):
      // The last matching state, told at the revision of the change.
      return (
        .deleted,
        event.kind == .deleted
          ? event.object : previous?.at(revision: event.revision) ?? event.object
      )
    case (false, false): return nil
    }
  }
}
