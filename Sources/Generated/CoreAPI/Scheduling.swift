// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/scheduling.proto by `make generate`; do not edit.

public import MetaAPI
public import Wire

/// Rules for placing a pod.
public struct Affinity: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Which nodes.
  public var nodeAffinity: NodeAffinity? {
    get { fieldStorage.fields.nodeAffinity }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeAffinity
    }
  }

  /// Near which pods.
  public var podAffinity: PodAffinity? {
    get { fieldStorage.fields.podAffinity }
    _modify {
      unshare()
      yield &fieldStorage.fields.podAffinity
    }
  }

  /// Away from which pods.
  public var podAntiAffinity: PodAntiAffinity? {
    get { fieldStorage.fields.podAntiAffinity }
    _modify {
      unshare()
      yield &fieldStorage.fields.podAntiAffinity
    }
  }
}

extension Affinity {
  public static var messageName: String { "k8s.io.api.core.v1.Affinity" }

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

extension Affinity {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var nodeAffinity: NodeAffinity?
    var podAffinity: PodAffinity?
    var podAntiAffinity: PodAntiAffinity?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&nodeAffinity)
        case 18: reader.optional(&podAffinity)
        case 26: reader.optional(&podAntiAffinity)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(3, podAntiAffinity)
      writer.optional(2, podAffinity)
      writer.optional(1, nodeAffinity)
    }

    private static let members = JSONMembers("Affinity", "nodeAffinity podAffinity podAntiAffinity")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&nodeAffinity)
        case 1: reader.optional(&podAffinity)
        case 2: reader.optional(&podAntiAffinity)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("nodeAffinity", nodeAffinity)
      writer.message("podAffinity", podAffinity)
      writer.message("podAntiAffinity", podAntiAffinity)
    }
  }
}

/// Nodes that a pod must or should run on; looked at when it is scheduled, not later.
public struct NodeAffinity: JSONMessage {
  /// Nodes it must run on.
  public var requiredDuringSchedulingIgnoredDuringExecution: NodeSelector?
  /// Nodes it should rather run on; the weights of all terms that match are added up for a node.
  public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredSchedulingTerm]

  public init() {
    preferredDuringSchedulingIgnoredDuringExecution = []
  }
}

extension NodeAffinity {
  public static var messageName: String { "k8s.io.api.core.v1.NodeAffinity" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&requiredDuringSchedulingIgnoredDuringExecution)
      case 18: reader.repeated(&preferredDuringSchedulingIgnoredDuringExecution)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, preferredDuringSchedulingIgnoredDuringExecution)
    writer.optional(1, requiredDuringSchedulingIgnoredDuringExecution)
  }

  private static let members = JSONMembers(
    "NodeAffinity",
    """
    requiredDuringSchedulingIgnoredDuringExecution
    preferredDuringSchedulingIgnoredDuringExecution
    """)

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&requiredDuringSchedulingIgnoredDuringExecution)
      case 1: reader.repeated(&preferredDuringSchedulingIgnoredDuringExecution)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message(
      "requiredDuringSchedulingIgnoredDuringExecution",
      requiredDuringSchedulingIgnoredDuringExecution)
    writer.repeated(
      "preferredDuringSchedulingIgnoredDuringExecution",
      preferredDuringSchedulingIgnoredDuringExecution)
  }
}

/// Nodes that are preferred.
public struct PreferredSchedulingTerm: JSONMessage {
  /// Weight, 1 to 100.
  public var weight: Int32
  /// Nodes, chosen by labels and fields.
  public var preference: NodeSelectorTerm

  public init() {
    weight = 0
    preference = NodeSelectorTerm()
  }
}

extension PreferredSchedulingTerm {
  public static var messageName: String { "k8s.io.api.core.v1.PreferredSchedulingTerm" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&weight)
      case 18: reader.value(&preference)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, preference)
    writer.value(1, weight)
  }

  private static let members = JSONMembers("PreferredSchedulingTerm", "weight preference")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&weight)
      case 1: reader.value(&preference)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "weight", weight)
    writer.message("preference", preference)
  }
}

/// Pods that a pod must or should run near; looked at when it is scheduled, not later.
public struct PodAffinity: JSONMessage {
  /// Pods it must be near; all terms hold.
  public var requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm]
  /// Pods it should rather be near; the weights of all terms that hold are added up for a node.
  public var preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm]

  public init() {
    requiredDuringSchedulingIgnoredDuringExecution = []
    preferredDuringSchedulingIgnoredDuringExecution = []
  }
}

extension PodAffinity {
  public static var messageName: String { "k8s.io.api.core.v1.PodAffinity" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&requiredDuringSchedulingIgnoredDuringExecution)
      case 18: reader.repeated(&preferredDuringSchedulingIgnoredDuringExecution)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, preferredDuringSchedulingIgnoredDuringExecution)
    writer.repeated(1, requiredDuringSchedulingIgnoredDuringExecution)
  }

  private static let members = JSONMembers(
    "PodAffinity",
    """
    requiredDuringSchedulingIgnoredDuringExecution
    preferredDuringSchedulingIgnoredDuringExecution
    """)

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&requiredDuringSchedulingIgnoredDuringExecution)
      case 1: reader.repeated(&preferredDuringSchedulingIgnoredDuringExecution)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(
      "requiredDuringSchedulingIgnoredDuringExecution",
      requiredDuringSchedulingIgnoredDuringExecution)
    writer.repeated(
      "preferredDuringSchedulingIgnoredDuringExecution",
      preferredDuringSchedulingIgnoredDuringExecution)
  }
}

/// Pods that a pod must or should keep away from; looked at when it is scheduled, not later.
public struct PodAntiAffinity: JSONMessage {
  /// Pods it must not be near; all terms hold.
  public var requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm]
  /// Pods it should rather not be near; the weights of all terms that hold are added up for a node.
  public var preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm]

  public init() {
    requiredDuringSchedulingIgnoredDuringExecution = []
    preferredDuringSchedulingIgnoredDuringExecution = []
  }
}

extension PodAntiAffinity {
  public static var messageName: String { "k8s.io.api.core.v1.PodAntiAffinity" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&requiredDuringSchedulingIgnoredDuringExecution)
      case 18: reader.repeated(&preferredDuringSchedulingIgnoredDuringExecution)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, preferredDuringSchedulingIgnoredDuringExecution)
    writer.repeated(1, requiredDuringSchedulingIgnoredDuringExecution)
  }

  private static let members = JSONMembers(
    "PodAntiAffinity",
    """
    requiredDuringSchedulingIgnoredDuringExecution
    preferredDuringSchedulingIgnoredDuringExecution
    """)

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&requiredDuringSchedulingIgnoredDuringExecution)
      case 1: reader.repeated(&preferredDuringSchedulingIgnoredDuringExecution)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(
      "requiredDuringSchedulingIgnoredDuringExecution",
      requiredDuringSchedulingIgnoredDuringExecution)
    writer.repeated(
      "preferredDuringSchedulingIgnoredDuringExecution",
      preferredDuringSchedulingIgnoredDuringExecution)
  }
}

/// A set of pods, and what near means.
public struct PodAffinityTerm: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Labels of the pods; unset is none.
  public var labelSelector: LabelSelector? {
    get { fieldStorage.fields.labelSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.labelSelector
    }
  }

  /// Namespaces of the pods, besides those of the selector. Without both, the pod's own.
  public var namespaces: [String] {
    get { fieldStorage.fields.namespaces }
    _modify {
      unshare()
      yield &fieldStorage.fields.namespaces
    }
  }

  /// Node label; nodes with the same value are near each other. Required.
  public var topologyKey: String {
    get { fieldStorage.fields.topologyKey }
    _modify {
      unshare()
      yield &fieldStorage.fields.topologyKey
    }
  }

  /// Labels of the namespaces of the pods; empty is all namespaces.
  public var namespaceSelector: LabelSelector? {
    get { fieldStorage.fields.namespaceSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.namespaceSelector
    }
  }

  /// Labels whose value must be as in the pod being placed.
  public var matchLabelKeys: [String] {
    get { fieldStorage.fields.matchLabelKeys }
    _modify {
      unshare()
      yield &fieldStorage.fields.matchLabelKeys
    }
  }

  /// Labels whose value must differ from that of the pod being placed.
  public var mismatchLabelKeys: [String] {
    get { fieldStorage.fields.mismatchLabelKeys }
    _modify {
      unshare()
      yield &fieldStorage.fields.mismatchLabelKeys
    }
  }
}

extension PodAffinityTerm {
  public static var messageName: String { "k8s.io.api.core.v1.PodAffinityTerm" }

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

extension PodAffinityTerm {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var labelSelector: LabelSelector?
    var namespaces: [String]
    var topologyKey: String
    var namespaceSelector: LabelSelector?
    var matchLabelKeys: [String]
    var mismatchLabelKeys: [String]

    init() {
      namespaces = []
      topologyKey = ""
      matchLabelKeys = []
      mismatchLabelKeys = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&labelSelector)
        case 18: reader.repeated(&namespaces)
        case 26: reader.value(&topologyKey)
        case 34: reader.optional(&namespaceSelector)
        case 42: reader.repeated(&matchLabelKeys)
        case 50: reader.repeated(&mismatchLabelKeys)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(6, mismatchLabelKeys)
      writer.repeated(5, matchLabelKeys)
      writer.optional(4, namespaceSelector)
      writer.value(3, topologyKey)
      writer.repeated(2, namespaces)
      writer.optional(1, labelSelector)
    }

    private static let members = JSONMembers(
      "PodAffinityTerm",
      """
      labelSelector namespaces topologyKey namespaceSelector matchLabelKeys
      mismatchLabelKeys
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&labelSelector)
        case 1: reader.strings(&namespaces)
        case 2: reader.string(&topologyKey)
        case 3: reader.optional(&namespaceSelector)
        case 4: reader.strings(&matchLabelKeys)
        case 5: reader.strings(&mismatchLabelKeys)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("labelSelector", labelSelector)
      writer.strings("namespaces", namespaces)
      writer.string(always: "topologyKey", topologyKey)
      writer.message("namespaceSelector", namespaceSelector)
      writer.strings("matchLabelKeys", matchLabelKeys)
      writer.strings("mismatchLabelKeys", mismatchLabelKeys)
    }
  }
}

/// Pods that are preferred.
public struct WeightedPodAffinityTerm: JSONMessage {
  /// Weight, 1 to 100.
  public var weight: Int32
  /// The pods.
  public var podAffinityTerm: PodAffinityTerm

  public init() {
    weight = 0
    podAffinityTerm = PodAffinityTerm()
  }
}

extension WeightedPodAffinityTerm {
  public static var messageName: String { "k8s.io.api.core.v1.WeightedPodAffinityTerm" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&weight)
      case 18: reader.value(&podAffinityTerm)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, podAffinityTerm)
    writer.value(1, weight)
  }

  private static let members = JSONMembers("WeightedPodAffinityTerm", "weight podAffinityTerm")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&weight)
      case 1: reader.value(&podAffinityTerm)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "weight", weight)
    writer.message("podAffinityTerm", podAffinityTerm)
  }
}

/// A taint that a pod puts up with.
public struct Toleration: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Key of the taint; empty with operator `Exists` is every key.
  public var key: String {
    get { fieldStorage.fields.key }
    _modify {
      unshare()
      yield &fieldStorage.fields.key
    }
  }

  /// `Equal` (the default) compares the value, `Exists` takes any; `Lt` and `Gt` compare whole
  /// numbers.
  public var `operator`: String {
    get { fieldStorage.fields.`operator` }
    _modify {
      unshare()
      yield &fieldStorage.fields.`operator`
    }
  }

  /// Value of the taint; empty with `Exists`.
  public var value: String {
    get { fieldStorage.fields.value }
    _modify {
      unshare()
      yield &fieldStorage.fields.value
    }
  }

  /// Effect of the taint; empty is every effect.
  public var effect: String {
    get { fieldStorage.fields.effect }
    _modify {
      unshare()
      yield &fieldStorage.fields.effect
    }
  }

  /// Seconds to stay on a node after a `NoExecute` taint appears; unset is forever.
  public var tolerationSeconds: Int64? {
    get { fieldStorage.fields.tolerationSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.tolerationSeconds
    }
  }
}

extension Toleration {
  public static var messageName: String { "k8s.io.api.core.v1.Toleration" }

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

extension Toleration {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var key: String
    var `operator`: String
    var value: String
    var effect: String
    var tolerationSeconds: Int64?

    init() {
      key = ""
      `operator` = ""
      value = ""
      effect = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&key)
        case 18: reader.value(&`operator`)
        case 26: reader.value(&self.value)
        case 34: reader.value(&effect)
        case 40: reader.optional(&tolerationSeconds)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(5, tolerationSeconds)
      writer.value(4, effect)
      writer.value(3, self.value)
      writer.value(2, `operator`)
      writer.value(1, key)
    }

    private static let members = JSONMembers(
      "Toleration", "key operator value effect tolerationSeconds")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&key)
        case 1: reader.string(&`operator`)
        case 2: reader.string(&self.value)
        case 3: reader.string(&effect)
        case 4: reader.integer(&tolerationSeconds)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("key", key)
      writer.string("operator", `operator`)
      writer.string("value", self.value)
      writer.string("effect", effect)
      writer.integer("tolerationSeconds", tolerationSeconds)
    }
  }
}

/// How evenly matching pods lie over domains, such as zones.
public struct TopologySpreadConstraint: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Most pods that a domain may have more than the emptiest one.
  public var maxSkew: Int32 {
    get { fieldStorage.fields.maxSkew }
    _modify {
      unshare()
      yield &fieldStorage.fields.maxSkew
    }
  }

  /// Node label; nodes with the same value are one domain.
  public var topologyKey: String {
    get { fieldStorage.fields.topologyKey }
    _modify {
      unshare()
      yield &fieldStorage.fields.topologyKey
    }
  }

  /// `DoNotSchedule` waits, `ScheduleAnyway` takes the node with the least skew.
  public var whenUnsatisfiable: String {
    get { fieldStorage.fields.whenUnsatisfiable }
    _modify {
      unshare()
      yield &fieldStorage.fields.whenUnsatisfiable
    }
  }

  /// Pods that are counted.
  public var labelSelector: LabelSelector? {
    get { fieldStorage.fields.labelSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.labelSelector
    }
  }

  /// With fewer domains than this the emptiest counts as having no pods; 1 when unset. Only with
  /// `DoNotSchedule`.
  public var minDomains: Int32? {
    get { fieldStorage.fields.minDomains }
    _modify {
      unshare()
      yield &fieldStorage.fields.minDomains
    }
  }

  /// Whether nodes that the pod's affinity rules out are left out: `Honor` (the default) or
  /// `Ignore`.
  public var nodeAffinityPolicy: String? {
    get { fieldStorage.fields.nodeAffinityPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeAffinityPolicy
    }
  }

  /// Whether nodes with taints not tolerated are left out: `Honor` or `Ignore` (the default).
  public var nodeTaintsPolicy: String? {
    get { fieldStorage.fields.nodeTaintsPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeTaintsPolicy
    }
  }

  /// Labels whose value must be as in the pod being placed, such as `pod-template-hash`.
  public var matchLabelKeys: [String] {
    get { fieldStorage.fields.matchLabelKeys }
    _modify {
      unshare()
      yield &fieldStorage.fields.matchLabelKeys
    }
  }
}

extension TopologySpreadConstraint {
  public static var messageName: String { "k8s.io.api.core.v1.TopologySpreadConstraint" }

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

extension TopologySpreadConstraint {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var maxSkew: Int32
    var topologyKey: String
    var whenUnsatisfiable: String
    var labelSelector: LabelSelector?
    var minDomains: Int32?
    var nodeAffinityPolicy: String?
    var nodeTaintsPolicy: String?
    var matchLabelKeys: [String]

    init() {
      maxSkew = 0
      topologyKey = ""
      whenUnsatisfiable = ""
      matchLabelKeys = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.value(&maxSkew)
        case 18: reader.value(&topologyKey)
        case 26: reader.value(&whenUnsatisfiable)
        case 34: reader.optional(&labelSelector)
        case 40: reader.optional(&minDomains)
        case 50: reader.optional(&nodeAffinityPolicy)
        case 58: reader.optional(&nodeTaintsPolicy)
        case 66: reader.repeated(&matchLabelKeys)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(8, matchLabelKeys)
      writer.optional(7, nodeTaintsPolicy)
      writer.optional(6, nodeAffinityPolicy)
      writer.optional(5, minDomains)
      writer.optional(4, labelSelector)
      writer.value(3, whenUnsatisfiable)
      writer.value(2, topologyKey)
      writer.value(1, maxSkew)
    }

    private static let members = JSONMembers(
      "TopologySpreadConstraint",
      """
      maxSkew topologyKey whenUnsatisfiable labelSelector minDomains
      nodeAffinityPolicy nodeTaintsPolicy matchLabelKeys
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.integer(&maxSkew)
        case 1: reader.string(&topologyKey)
        case 2: reader.string(&whenUnsatisfiable)
        case 3: reader.optional(&labelSelector)
        case 4: reader.integer(&minDomains)
        case 5: reader.string(&nodeAffinityPolicy)
        case 6: reader.string(&nodeTaintsPolicy)
        case 7: reader.strings(&matchLabelKeys)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.integer(always: "maxSkew", maxSkew)
      writer.string(always: "topologyKey", topologyKey)
      writer.string(always: "whenUnsatisfiable", whenUnsatisfiable)
      writer.message("labelSelector", labelSelector)
      writer.integer("minDomains", minDomains)
      writer.string("nodeAffinityPolicy", nodeAffinityPolicy)
      writer.string("nodeTaintsPolicy", nodeTaintsPolicy)
      writer.strings("matchLabelKeys", matchLabelKeys)
    }
  }
}

/// Something that the pod waits for before it is scheduled.
public struct PodSchedulingGate: JSONMessage {
  /// Name of the gate, such as `example.com/quota`; unique in the pod.
  public var name: String

  public init() {
    name = ""
  }
}

extension PodSchedulingGate {
  public static var messageName: String { "k8s.io.api.core.v1.PodSchedulingGate" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, name)
  }

  private static let members = JSONMembers("PodSchedulingGate", "name")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
  }
}
