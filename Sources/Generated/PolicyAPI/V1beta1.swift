// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/policy/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The types of `k8s.io.api.policy.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
  /// Bounds how many pods of a set may be evicted at once.
  public struct PodDisruptionBudget: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// The bound, and which pods.
    public var spec: V1beta1.PodDisruptionBudgetSpec
    /// How many may go now.
    public var status: V1beta1.PodDisruptionBudgetStatus

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.PodDisruptionBudgetSpec()
      status = V1beta1.PodDisruptionBudgetStatus()
    }
  }
}

extension V1beta1.PodDisruptionBudget {
  public static var messageName: String { "k8s.io.api.policy.v1beta1.PodDisruptionBudget" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "policy", version: "v1beta1", kind: "PodDisruptionBudget")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&spec)
      case 26: reader.value(&status)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, status)
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "PodDisruptionBudget", "metadata spec status kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      case 2: reader.value(&status)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
    writer.message("status", status)
  }
}

extension V1beta1 {
  /// The bound, and which pods; one of the two bounds is set.
  public struct PodDisruptionBudgetSpec: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Pods that must stay healthy, as a number or percentage.
    public var minAvailable: IntOrString? {
      get { fieldStorage.fields.minAvailable }
      _modify {
        unshare()
        yield &fieldStorage.fields.minAvailable
      }
    }

    /// The pods; empty is all of the namespace, unset none.
    public var selector: LabelSelector? {
      get { fieldStorage.fields.selector }
      _modify {
        unshare()
        yield &fieldStorage.fields.selector
      }
    }

    /// Pods that may be missing, as a number or percentage; needs pods with a controller.
    public var maxUnavailable: IntOrString? {
      get { fieldStorage.fields.maxUnavailable }
      _modify {
        unshare()
        yield &fieldStorage.fields.maxUnavailable
      }
    }

    /// Pods that are not ready may go `IfHealthyBudget` (enough others are healthy, the default) or
    /// `AlwaysAllow`.
    public var unhealthyPodEvictionPolicy: String? {
      get { fieldStorage.fields.unhealthyPodEvictionPolicy }
      _modify {
        unshare()
        yield &fieldStorage.fields.unhealthyPodEvictionPolicy
      }
    }
  }
}

extension V1beta1.PodDisruptionBudgetSpec {
  public static var messageName: String { "k8s.io.api.policy.v1beta1.PodDisruptionBudgetSpec" }

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

extension V1beta1.PodDisruptionBudgetSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var minAvailable: IntOrString?
    var selector: LabelSelector?
    var maxUnavailable: IntOrString?
    var unhealthyPodEvictionPolicy: String?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&minAvailable)
        case 18: reader.optional(&selector)
        case 26: reader.optional(&maxUnavailable)
        case 34: reader.optional(&unhealthyPodEvictionPolicy)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, unhealthyPodEvictionPolicy)
      writer.optional(3, maxUnavailable)
      writer.optional(2, selector)
      writer.optional(1, minAvailable)
    }

    private static let members = JSONMembers(
      "PodDisruptionBudgetSpec", "minAvailable selector maxUnavailable unhealthyPodEvictionPolicy")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&minAvailable)
        case 1: reader.optional(&selector)
        case 2: reader.optional(&maxUnavailable)
        case 3: reader.string(&unhealthyPodEvictionPolicy)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("minAvailable", minAvailable)
      writer.message("selector", selector)
      writer.message("maxUnavailable", maxUnavailable)
      writer.string("unhealthyPodEvictionPolicy", unhealthyPodEvictionPolicy)
    }
  }
}

extension V1beta1 {
  /// How many pods may go now.
  public struct PodDisruptionBudgetStatus: JSONMessage {
    /// `metadata.generation` last acted on; nothing may go while it lags.
    public var observedGeneration: Int64
    /// Pods whose eviction was granted but not yet seen, with the time; dropped after two minutes.
    public var disruptedPods: SortedMap<String, Time>
    /// Pods that may go now.
    public var disruptionsAllowed: Int32
    /// Healthy pods.
    public var currentHealthy: Int32
    /// Healthy pods needed.
    public var desiredHealthy: Int32
    /// Pods the bound is reckoned from.
    public var expectedPods: Int32
    /// State; `DisruptionAllowed` is True while pods may go.
    public var conditions: [Condition]

    public init() {
      observedGeneration = 0
      disruptedPods = SortedMap()
      disruptionsAllowed = 0
      currentHealthy = 0
      desiredHealthy = 0
      expectedPods = 0
      conditions = []
    }
  }
}

extension V1beta1.PodDisruptionBudgetStatus {
  public static var messageName: String { "k8s.io.api.policy.v1beta1.PodDisruptionBudgetStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&observedGeneration)
      case 18: reader.map(&disruptedPods)
      case 24: reader.value(&disruptionsAllowed)
      case 32: reader.value(&currentHealthy)
      case 40: reader.value(&desiredHealthy)
      case 48: reader.value(&expectedPods)
      case 58: reader.repeated(&conditions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(7, conditions)
    writer.value(6, expectedPods)
    writer.value(5, desiredHealthy)
    writer.value(4, currentHealthy)
    writer.value(3, disruptionsAllowed)
    writer.map(2, disruptedPods)
    writer.value(1, observedGeneration)
  }

  private static let members = JSONMembers(
    "PodDisruptionBudgetStatus",
    """
    observedGeneration disruptedPods disruptionsAllowed currentHealthy
    desiredHealthy expectedPods conditions
    """)

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&observedGeneration)
      case 1: reader.map(&disruptedPods)
      case 2: reader.integer(&disruptionsAllowed)
      case 3: reader.integer(&currentHealthy)
      case 4: reader.integer(&desiredHealthy)
      case 5: reader.integer(&expectedPods)
      case 6: reader.repeated(&conditions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("observedGeneration", observedGeneration)
    writer.map("disruptedPods", disruptedPods)
    writer.integer(always: "disruptionsAllowed", disruptionsAllowed)
    writer.integer(always: "currentHealthy", currentHealthy)
    writer.integer(always: "desiredHealthy", desiredHealthy)
    writer.integer(always: "expectedPods", expectedPods)
    writer.repeated("conditions", conditions)
  }
}

extension V1beta1 {
  /// A list of PodDisruptionBudget objects.
  public struct PodDisruptionBudgetList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The PodDisruptionBudget objects, ordered by namespace and name.
    public var items: [V1beta1.PodDisruptionBudget]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.PodDisruptionBudgetList {
  public static var messageName: String { "k8s.io.api.policy.v1beta1.PodDisruptionBudgetList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "policy", version: "v1beta1", kind: "PodDisruptionBudgetList")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.repeated(&items)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, items)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "PodDisruptionBudgetList", "metadata items kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&items)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.items("items", items)
  }
}

extension V1beta1 {
  /// Asks a pod to leave, within its disruption budget. Posted to the pod's subresource `eviction`,
  /// never stored.
  public struct Eviction: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// How to delete the pod.
    public var deleteOptions: DeleteOptions?

    public init() {
      metadata = ObjectMeta()
    }
  }
}

extension V1beta1.Eviction {
  public static var messageName: String { "k8s.io.api.policy.v1beta1.Eviction" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "policy", version: "v1beta1", kind: "Eviction")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.optional(&deleteOptions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, deleteOptions)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("Eviction", "metadata deleteOptions kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.optional(&deleteOptions)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("deleteOptions", deleteOptions)
  }
}
