// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import MetaAPI
import MetaTypes
import Schema
import Wire

/// The objects of one served kind: the one path that every read and write takes.
///
/// Reading order: this file (keys, decoding, reading) → `ResourceStore+Create` →
/// `ResourceStore+Update` → `ResourceStore+Delete`; the HTTP side is in `Endpoints/`.
package final class ResourceStore<Strategy: ResourceStrategy>: Sendable {
  package typealias Object = Strategy.Object
  typealias Stored = Strategy.Stored

  let strategy: Strategy
  let descriptor: ResourceDescriptor
  let layout: ObjectLayout
  let patchRules: StrategicMergeRules
  let validator: SchemaValidator
  let transcoder: JSONTranscoder
  let storage: any ObjectStorage
  let feed: StoreFeed
  let cache: WatchCache
  let index: SelectorIndex
  let encodings = EncodingCache()

  init(
    _ strategy: Strategy, layout: ObjectLayout, patchRules: StrategicMergeRules,
    validator: SchemaValidator, transcoder: JSONTranscoder, storage: any ObjectStorage,
    feed: StoreFeed
  ) {
    self.patchRules = patchRules
    self.transcoder = transcoder
    self.validator = validator
    self.strategy = strategy
    self.descriptor = Object.resource
    self.layout = layout
    self.storage = storage
    self.feed = feed
    // Two versions of a kind share one cache, and with it the index of the one registered first.
    self.cache = feed.cache(folder: layout.folder, index: Self.makeIndex(strategy, layout))
    self.index = cache.index
  }

  /// The resource in messages.
  var qualified: QualifiedResource {
    QualifiedResource(group: descriptor.groupVersionKind.group, resource: descriptor.plural)
  }

  private static func makeIndex(_ strategy: Strategy, _ layout: ObjectLayout) -> SelectorIndex {
    var entries = layout.fieldPaths.map { field in
      SelectorIndex.Entry(label: field.label) {
        EncodedMessage($0).scalar(at: field.numbers, isBoolean: field.isBoolean)
      }
    }
    for label in strategy.computedFieldLabels {
      entries.removeAll { $0.label == label }
      entries.append(
        SelectorIndex.Entry(label: label) { bytes in
          let object: Stored
          do { object = try Stored(protobuf: Array(bytes)) } catch { return "" }
          return strategy.selectableValue(label, of: object) ?? ""
        })
    }
    return SelectorIndex(entries: entries)
  }

  // MARK: - Keys

  /// Key below the folder: `<namespace>/<name>`, or `<name>` for cluster-scoped kinds.
  func key(namespace: String, name: String) -> String {
    descriptor.isNamespaced ? namespace + "/" + name : name
  }

  // MARK: - Decoding

  /// An object as read from the store or the cache.
  struct Current: Sendable {
    var object: Object
    /// The stored object's protobuf without envelope, as stored.
    var raw: [UInt8]
    var revision: Int64
    /// It may be older than what the store holds.
    var isFromCache: Bool
  }

  /// Decodes a stored value and gives it its resourceVersion.
  func decode(_ value: StoredValue) throws -> Current {
    let raw: [UInt8]
    do {
      raw = Array(value.bytes[try Envelope(peeking: value.bytes).payload])
    } catch {
      throw APIError.internalError("stored value at \(value.key) is no envelope: \(error)")
    }
    return try decode(raw: raw, revision: value.modRevision, isFromCache: false)
  }

  func decode(raw: [UInt8], revision: Int64, isFromCache: Bool) throws -> Current {
    var object = try served(bytes: raw)
    object.metadata.resourceVersion = String(revision)
    return Current(object: object, raw: raw, revision: revision, isFromCache: isFromCache)
  }

  /// Decodes the stored version's protobuf into the served version.
  func served(bytes: [UInt8]) throws -> Object {
    do {
      return strategy.served(try Stored(protobuf: bytes))
    } catch {
      throw APIError.internalError(
        "cannot decode a stored \(descriptor.groupVersionKind.kind): \(error)")
    }
  }

  /// The stored version's protobuf; the resourceVersion is never stored, its value is the revision.
  func raw(_ object: Object) -> [UInt8] {
    var stored = strategy.stored(object)
    stored.metadata.resourceVersion = ""
    return stored.protobuf()
  }

  /// The value to store.
  func envelope(_ raw: [UInt8]) -> [UInt8] {
    let kind = Stored.groupVersionKind
    return Envelope.wrap(apiVersion: kind.apiVersion, kind: kind.kind, payload: raw)
  }

  // MARK: - Reading

  /// Reads one object, as fresh as the store.
  /// - Throws: `APIError.notFound`.
  package func get(namespace: String, name: String) async throws -> Object {
    try await current(namespace: namespace, name: name).object
  }

  /// Reads one object from the cache, possibly some milliseconds old; nil when it is not there.
  package func cached(namespace: String, name: String) async throws -> Object? {
    _ = try await cache.snapshot()
    guard let object = cache.object(key(namespace: namespace, name: name)) else { return nil }
    return try served(bytes: object.bytes)
  }

  /// Reads all objects of a namespace (of all namespaces when empty) from the cache, possibly some
  /// milliseconds old.
  package func cachedList(namespace: String = "") async throws -> [Object] {
    let prefix = namespace.isEmpty ? "" : namespace + "/"
    return try await cache.snapshot().table.slice(prefix: prefix).map {
      try served(bytes: $0.bytes)
    }
  }

  /// A number that grows with each change of the resource; for those who keep what they derived.
  package func cachedRevision() async throws -> Int64 { try await cache.snapshot().lastChange }

  func current(namespace: String, name: String) async throws -> Current {
    let key = key(namespace: namespace, name: name)
    guard let value = try await storage.get(layout.folder + key).value else {
      throw APIError.notFound(qualified, name: name)
    }
    return try decode(value)
  }

  /// The cached object when there is one, else what the store holds; nil when it holds none.
  func likelyCurrent(key: String) async throws -> Current? {
    if cache.isLive, let object = cache.object(key) {
      return try decode(
        raw: object.storedBytes, revision: object.revision, isFromCache: true)
    }
    return try await storedCurrent(key: key)
  }

  func storedCurrent(key: String) async throws -> Current? {
    try await storage.get(layout.folder + key).value.map { try decode($0) }
  }
}

/// Where things are in a kind's stored bytes.
struct ObjectLayout: Sendable {
  /// A selectable field by field numbers.
  struct FieldPath: Sendable {
    var label: String
    var numbers: [UInt32]
    var isBoolean: Bool
  }

  /// Folder below the store's prefix, with a slash at the end.
  var folder: String
  /// Field number of `status`; nil when the kind has no status subresource.
  var statusField: UInt32?
  var fieldPaths: [FieldPath]
}

/// What a write left in the store.
package struct WriteResult<Object: Sendable>: Sendable {
  /// The object with its new resourceVersion.
  package var object: Object
  /// The write made the object.
  package var isCreated = false
  /// The write took the object away; `object` is its last state.
  package var isRemoved = false
}
