// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/meta/v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Chooses objects by their labels. All requirements must hold; an empty selector matches
/// everything, an unset one nothing.
public struct LabelSelector: JSONMessage {
  /// Labels that must have exactly these values.
  public var matchLabels: SortedMap<String, String>
  /// Further requirements on labels.
  public var matchExpressions: [LabelSelectorRequirement]

  public init() {
    matchLabels = SortedMap()
    matchExpressions = []
  }
}

extension LabelSelector {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&matchLabels)
      case 18: reader.repeated(&matchExpressions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, matchExpressions)
    writer.map(1, matchLabels)
  }

  private static let members = JSONMembers("LabelSelector", "matchLabels matchExpressions")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&matchLabels)
      case 1: reader.repeated(&matchExpressions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("matchLabels", matchLabels)
    writer.repeated("matchExpressions", matchExpressions)
  }
}

/// One requirement on a label.
public struct LabelSelectorRequirement: JSONMessage {
  /// Key of the label.
  public var key: String
  /// `In` and `NotIn` compare the value with `values`; `Exists` and `DoesNotExist` look at the key
  /// alone.
  public var `operator`: String
  /// Values to compare with: at least one for `In` and `NotIn`, none for the others.
  public var values: [String]

  public init() {
    key = ""
    `operator` = ""
    values = []
  }
}

extension LabelSelectorRequirement {
  public static var messageName: String {
    "k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&key)
      case 18: reader.value(&`operator`)
      case 26: reader.repeated(&values)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, values)
    writer.value(2, `operator`)
    writer.value(1, key)
  }

  private static let members = JSONMembers("LabelSelectorRequirement", "key operator values")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&key)
      case 1: reader.string(&`operator`)
      case 2: reader.strings(&values)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "key", key)
    writer.string(always: "operator", `operator`)
    writer.strings("values", values)
  }
}

/// One requirement on a field, as an authorizer sees it.
public struct FieldSelectorRequirement: JSONMessage {
  /// Field selector label, such as `spec.nodeName`.
  public var key: String
  /// `In` and `NotIn` compare with `values`; `Exists` and `DoesNotExist` look whether the field is
  /// set.
  public var `operator`: String
  /// Values to compare with: at least one for `In` and `NotIn`, none for the others.
  public var values: [String]

  public init() {
    key = ""
    `operator` = ""
    values = []
  }
}

extension FieldSelectorRequirement {
  public static var messageName: String {
    "k8s.io.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&key)
      case 18: reader.value(&`operator`)
      case 26: reader.repeated(&values)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, values)
    writer.value(2, `operator`)
    writer.value(1, key)
  }

  private static let members = JSONMembers("FieldSelectorRequirement", "key operator values")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&key)
      case 1: reader.string(&`operator`)
      case 2: reader.strings(&values)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "key", key)
    writer.string(always: "operator", `operator`)
    writer.strings("values", values)
  }
}

/// How to read one object.
public struct GetOptions: KindMessage {
  /// Oldest acceptable state: unset reads the newest, `0` accepts whatever the cache holds.
  public var resourceVersion: String

  public init() {
    resourceVersion = ""
  }
}

extension GetOptions {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.GetOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "GetOptions")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&resourceVersion)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, resourceVersion)
  }

  private static let members = JSONMembers("GetOptions", "resourceVersion kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&resourceVersion)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("resourceVersion", resourceVersion)
  }
}

/// Which objects to list or watch, and from when.
public struct ListOptions: KindMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Label requirements joined by commas, such as `app=web,tier!=cache`; empty takes all.
  public var labelSelector: String {
    get { fieldStorage.fields.labelSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.labelSelector
    }
  }

  /// Field requirements joined by commas, such as `spec.nodeName=a`; empty takes all.
  public var fieldSelector: String {
    get { fieldStorage.fields.fieldSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldSelector
    }
  }

  /// Send changes as they happen rather than a list.
  public var watch: Bool {
    get { fieldStorage.fields.watch }
    _modify {
      unshare()
      yield &fieldStorage.fields.watch
    }
  }

  /// The watch may carry BOOKMARK events, which only tell the version reached.
  public var allowWatchBookmarks: Bool {
    get { fieldStorage.fields.allowWatchBookmarks }
    _modify {
      unshare()
      yield &fieldStorage.fields.allowWatchBookmarks
    }
  }

  /// For a list the oldest acceptable state, for a watch the version to start after. `0` accepts
  /// any
  /// state.
  public var resourceVersion: String {
    get { fieldStorage.fields.resourceVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceVersion
    }
  }

  /// How a list reads `resourceVersion`: `NotOlderThan`, or `Exact`.
  public var resourceVersionMatch: String {
    get { fieldStorage.fields.resourceVersionMatch }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceVersionMatch
    }
  }

  /// The server ends the list or watch after this many seconds.
  public var timeoutSeconds: Int64? {
    get { fieldStorage.fields.timeoutSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.timeoutSeconds
    }
  }

  /// Most items in one answer; the rest is fetched with `continue`.
  public var limit: Int64 {
    get { fieldStorage.fields.limit }
    _modify {
      unshare()
      yield &fieldStorage.fields.limit
    }
  }

  /// Token of the previous part of the same list.
  public var `continue`: String {
    get { fieldStorage.fields.`continue` }
    _modify {
      unshare()
      yield &fieldStorage.fields.`continue`
    }
  }

  /// The watch starts with an ADDED event for every object there is, then a BOOKMARK that marks the
  /// end of them.
  public var sendInitialEvents: Bool? {
    get { fieldStorage.fields.sendInitialEvents }
    _modify {
      unshare()
      yield &fieldStorage.fields.sendInitialEvents
    }
  }

  /// Take only the objects whose UID falls into this shard.
  public var shardSelector: String {
    get { fieldStorage.fields.shardSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.shardSelector
    }
  }
}

extension ListOptions {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.ListOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "ListOptions")
  }

  public init(reading reader: inout WireReader) {
    fieldStorage = reader.isAtEnd ? Self.emptyStorage : FieldStorage()
    if !reader.isAtEnd { fieldStorage.fields.decode(from: &reader) }
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    if reader.isAtEnd { return }
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension ListOptions {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var labelSelector: String
    var fieldSelector: String
    var watch: Bool
    var allowWatchBookmarks: Bool
    var resourceVersion: String
    var resourceVersionMatch: String
    var timeoutSeconds: Int64?
    var limit: Int64
    var `continue`: String
    var sendInitialEvents: Bool?
    var shardSelector: String

    init() {
      labelSelector = ""
      fieldSelector = ""
      watch = false
      allowWatchBookmarks = false
      resourceVersion = ""
      resourceVersionMatch = ""
      limit = 0
      `continue` = ""
      shardSelector = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&labelSelector)
        case 18: reader.value(&fieldSelector)
        case 24: reader.value(&watch)
        case 72: reader.value(&allowWatchBookmarks)
        case 34: reader.value(&resourceVersion)
        case 82: reader.value(&resourceVersionMatch)
        case 40: reader.optional(&timeoutSeconds)
        case 56: reader.value(&limit)
        case 66: reader.value(&`continue`)
        case 88: reader.optional(&sendInitialEvents)
        case 122: reader.value(&shardSelector)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(15, shardSelector)
      writer.optional(11, sendInitialEvents)
      writer.value(10, resourceVersionMatch)
      writer.value(9, allowWatchBookmarks)
      writer.value(8, `continue`)
      writer.value(7, limit)
      writer.optional(5, timeoutSeconds)
      writer.value(4, resourceVersion)
      writer.value(3, watch)
      writer.value(2, fieldSelector)
      writer.value(1, labelSelector)
    }

    private static let members = JSONMembers(
      "ListOptions",
      """
      labelSelector fieldSelector watch allowWatchBookmarks resourceVersion
      resourceVersionMatch timeoutSeconds limit continue sendInitialEvents
      shardSelector kind apiVersion
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&labelSelector)
        case 1: reader.string(&fieldSelector)
        case 2: reader.bool(&watch)
        case 3: reader.bool(&allowWatchBookmarks)
        case 4: reader.string(&resourceVersion)
        case 5: reader.string(&resourceVersionMatch)
        case 6: reader.integer(&timeoutSeconds)
        case 7: reader.integer(&limit)
        case 8: reader.string(&`continue`)
        case 9: reader.bool(&sendInitialEvents)
        case 10: reader.string(&shardSelector)
        default: reader.typeMeta()
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("labelSelector", labelSelector)
      writer.string("fieldSelector", fieldSelector)
      writer.bool("watch", watch)
      writer.bool("allowWatchBookmarks", allowWatchBookmarks)
      writer.string("resourceVersion", resourceVersion)
      writer.string("resourceVersionMatch", resourceVersionMatch)
      writer.integer("timeoutSeconds", timeoutSeconds)
      writer.integer("limit", limit)
      writer.string("continue", `continue`)
      writer.bool("sendInitialEvents", sendInitialEvents)
      writer.string("shardSelector", shardSelector)
    }
  }
}

/// How to create an object.
public struct CreateOptions: KindMessage {
  /// `All` runs every step but stores nothing; no other value is allowed.
  public var dryRun: [String]
  /// Name under which the fields set are recorded, up to 128 printable characters.
  public var fieldManager: String
  /// What unknown and repeated fields do: `Ignore`, `Warn` (the default) or `Strict`, which refuses
  /// the request.
  public var fieldValidation: String

  public init() {
    dryRun = []
    fieldManager = ""
    fieldValidation = ""
  }
}

extension CreateOptions {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.CreateOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "CreateOptions")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&dryRun)
      case 26: reader.value(&fieldManager)
      case 34: reader.value(&fieldValidation)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, fieldValidation)
    writer.value(3, fieldManager)
    writer.repeated(1, dryRun)
  }

  private static let members = JSONMembers(
    "CreateOptions", "dryRun fieldManager fieldValidation kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&dryRun)
      case 1: reader.string(&fieldManager)
      case 2: reader.string(&fieldValidation)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("dryRun", dryRun)
    writer.string("fieldManager", fieldManager)
    writer.string("fieldValidation", fieldValidation)
  }
}

/// How to replace an object.
public struct UpdateOptions: KindMessage {
  /// `All` runs every step but stores nothing; no other value is allowed.
  public var dryRun: [String]
  /// Name under which the fields set are recorded, up to 128 printable characters.
  public var fieldManager: String
  /// What unknown and repeated fields do: `Ignore`, `Warn` (the default) or `Strict`, which refuses
  /// the request.
  public var fieldValidation: String

  public init() {
    dryRun = []
    fieldManager = ""
    fieldValidation = ""
  }
}

extension UpdateOptions {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.UpdateOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "UpdateOptions")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&dryRun)
      case 18: reader.value(&fieldManager)
      case 26: reader.value(&fieldValidation)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, fieldValidation)
    writer.value(2, fieldManager)
    writer.repeated(1, dryRun)
  }

  private static let members = JSONMembers(
    "UpdateOptions", "dryRun fieldManager fieldValidation kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&dryRun)
      case 1: reader.string(&fieldManager)
      case 2: reader.string(&fieldValidation)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("dryRun", dryRun)
    writer.string("fieldManager", fieldManager)
    writer.string("fieldValidation", fieldValidation)
  }
}

/// How to patch an object.
public struct PatchOptions: KindMessage {
  /// `All` runs every step but stores nothing; no other value is allowed.
  public var dryRun: [String]
  /// Apply takes over fields that other managers own rather than failing with a conflict.
  public var force: Bool?
  /// Name under which the fields set are recorded, up to 128 printable characters; required for
  /// apply.
  public var fieldManager: String
  /// What unknown and repeated fields do: `Ignore`, `Warn` (the default) or `Strict`, which refuses
  /// the request.
  public var fieldValidation: String

  public init() {
    dryRun = []
    fieldManager = ""
    fieldValidation = ""
  }
}

extension PatchOptions {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.PatchOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PatchOptions")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&dryRun)
      case 16: reader.optional(&force)
      case 26: reader.value(&fieldManager)
      case 34: reader.value(&fieldValidation)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, fieldValidation)
    writer.value(3, fieldManager)
    writer.optional(2, force)
    writer.repeated(1, dryRun)
  }

  private static let members = JSONMembers(
    "PatchOptions", "dryRun force fieldManager fieldValidation kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&dryRun)
      case 1: reader.bool(&force)
      case 2: reader.string(&fieldManager)
      case 3: reader.string(&fieldValidation)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("dryRun", dryRun)
    writer.bool("force", force)
    writer.string("fieldManager", fieldManager)
    writer.string("fieldValidation", fieldValidation)
  }
}

/// How to apply a configuration on the server's side.
public struct ApplyOptions: KindMessage {
  /// `All` runs every step but stores nothing; no other value is allowed.
  public var dryRun: [String]
  /// Take over fields that other managers own rather than failing with a conflict.
  public var force: Bool
  /// Name of the one who applies; required.
  public var fieldManager: String

  public init() {
    dryRun = []
    force = false
    fieldManager = ""
  }
}

extension ApplyOptions {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.ApplyOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "ApplyOptions")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&dryRun)
      case 16: reader.value(&force)
      case 26: reader.value(&fieldManager)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, fieldManager)
    writer.value(2, force)
    writer.repeated(1, dryRun)
  }

  private static let members = JSONMembers(
    "ApplyOptions", "dryRun force fieldManager kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&dryRun)
      case 1: reader.bool(&force)
      case 2: reader.string(&fieldManager)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("dryRun", dryRun)
    writer.bool(always: "force", force)
    writer.string(always: "fieldManager", fieldManager)
  }
}

/// How to delete an object.
public struct DeleteOptions: KindMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Seconds the object may take to stop; 0 deletes at once. The kind's own default when unset.
  public var gracePeriodSeconds: Int64? {
    get { fieldStorage.fields.gracePeriodSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.gracePeriodSeconds
    }
  }

  /// Delete only an object that these fit.
  public var preconditions: Preconditions? {
    get { fieldStorage.fields.preconditions }
    _modify {
      unshare()
      yield &fieldStorage.fields.preconditions
    }
  }

  /// Older form of `propagationPolicy`: true keeps dependents, false deletes them. Not together
  /// with
  /// it.
  public var orphanDependents: Bool? {
    get { fieldStorage.fields.orphanDependents }
    _modify {
      unshare()
      yield &fieldStorage.fields.orphanDependents
    }
  }

  /// What becomes of dependents: `Orphan` keeps them, `Background` deletes them afterwards,
  /// `Foreground` before the object itself.
  public var propagationPolicy: String? {
    get { fieldStorage.fields.propagationPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.propagationPolicy
    }
  }

  /// `All` runs every step but stores nothing; no other value is allowed.
  public var dryRun: [String] {
    get { fieldStorage.fields.dryRun }
    _modify {
      unshare()
      yield &fieldStorage.fields.dryRun
    }
  }

  /// Delete even an object whose stored bytes cannot be read, without its finalizers. Dangerous:
  /// what it owned stays behind.
  public var ignoreStoreReadErrorWithClusterBreakingPotential: Bool? {
    get { fieldStorage.fields.ignoreStoreReadErrorWithClusterBreakingPotential }
    _modify {
      unshare()
      yield &fieldStorage.fields.ignoreStoreReadErrorWithClusterBreakingPotential
    }
  }
}

extension DeleteOptions {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.DeleteOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "DeleteOptions")
  }

  public init(reading reader: inout WireReader) {
    fieldStorage = reader.isAtEnd ? Self.emptyStorage : FieldStorage()
    if !reader.isAtEnd { fieldStorage.fields.decode(from: &reader) }
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    if reader.isAtEnd { return }
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension DeleteOptions {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var gracePeriodSeconds: Int64?
    var preconditions: Preconditions?
    var orphanDependents: Bool?
    var propagationPolicy: String?
    var dryRun: [String]
    var ignoreStoreReadErrorWithClusterBreakingPotential: Bool?

    init() {
      dryRun = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.optional(&gracePeriodSeconds)
        case 18: reader.optional(&preconditions)
        case 24: reader.optional(&orphanDependents)
        case 34: reader.optional(&propagationPolicy)
        case 42: reader.repeated(&dryRun)
        case 48: reader.optional(&ignoreStoreReadErrorWithClusterBreakingPotential)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(6, ignoreStoreReadErrorWithClusterBreakingPotential)
      writer.repeated(5, dryRun)
      writer.optional(4, propagationPolicy)
      writer.optional(3, orphanDependents)
      writer.optional(2, preconditions)
      writer.optional(1, gracePeriodSeconds)
    }

    private static let members = JSONMembers(
      "DeleteOptions",
      """
      gracePeriodSeconds preconditions orphanDependents propagationPolicy dryRun
      ignoreStoreReadErrorWithClusterBreakingPotential kind apiVersion
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.integer(&gracePeriodSeconds)
        case 1: reader.optional(&preconditions)
        case 2: reader.bool(&orphanDependents)
        case 3: reader.string(&propagationPolicy)
        case 4: reader.strings(&dryRun)
        case 5: reader.bool(&ignoreStoreReadErrorWithClusterBreakingPotential)
        default: reader.typeMeta()
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.integer("gracePeriodSeconds", gracePeriodSeconds)
      writer.message("preconditions", preconditions)
      writer.bool("orphanDependents", orphanDependents)
      writer.string("propagationPolicy", propagationPolicy)
      writer.strings("dryRun", dryRun)
      writer.bool(
        "ignoreStoreReadErrorWithClusterBreakingPotential",
        ignoreStoreReadErrorWithClusterBreakingPotential)
    }
  }
}
