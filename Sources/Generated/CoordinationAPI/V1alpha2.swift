// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/coordination/v1alpha2.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The types of `k8s.io.api.coordination.v1alpha2`.
public enum V1alpha2 {}

extension V1alpha2 {
  /// A process that would like to hold a lease. The coordinator picks the best one and gives it the
  /// lease.
  public struct LeaseCandidate: Resource {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// Which lease, and what the process is.
    public var spec: V1alpha2.LeaseCandidateSpec

    public init() {
      metadata = ObjectMeta()
      spec = V1alpha2.LeaseCandidateSpec()
    }
  }
}

extension V1alpha2.LeaseCandidate {
  public static var messageName: String { "k8s.io.api.coordination.v1alpha2.LeaseCandidate" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "coordination.k8s.io", version: "v1alpha2", kind: "LeaseCandidate")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "leasecandidates",
    singular: "leasecandidate",
    storageFolder: "leasecandidates",
    storageVersion: "coordination.k8s.io/v1beta1",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("LeaseName", type: "string", description: "Lease wanted.", path: ".spec.leaseName"),
      Column(
        "BinaryVersion", type: "string", description: "Version of the program.",
        path: ".spec.binaryVersion"),
      Column(
        "EmulationVersion", type: "string", description: "Version that it behaves as.",
        path: ".spec.emulationVersion"),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "LeaseCandidateList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&spec)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("LeaseCandidate", "metadata spec kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
  }
}

extension V1alpha2 {
  /// Which lease a process would like, and what the process is.
  public struct LeaseCandidateSpec: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Lease wanted, in the same namespace; cannot change.
    public var leaseName: String {
      get { fieldStorage.fields.leaseName }
      _modify {
        unshare()
        yield &fieldStorage.fields.leaseName
      }
    }

    /// When the coordinator last asked whether the process is alive; it answers by renewing.
    public var pingTime: MicroTime? {
      get { fieldStorage.fields.pingTime }
      _modify {
        unshare()
        yield &fieldStorage.fields.pingTime
      }
    }

    /// When the process last renewed its wish. Wishes not renewed for long are deleted.
    public var renewTime: MicroTime? {
      get { fieldStorage.fields.renewTime }
      _modify {
        unshare()
        yield &fieldStorage.fields.renewTime
      }
    }

    /// Version of the program, such as `1.36.0`.
    public var binaryVersion: String {
      get { fieldStorage.fields.binaryVersion }
      _modify {
        unshare()
        yield &fieldStorage.fields.binaryVersion
      }
    }

    /// Version that the program behaves as, such as `1.35.0`; not above `binaryVersion`.
    public var emulationVersion: String {
      get { fieldStorage.fields.emulationVersion }
      _modify {
        unshare()
        yield &fieldStorage.fields.emulationVersion
      }
    }

    /// How the coordinator chooses: `OldestEmulationVersion`, or a name with a domain for a
    /// coordinator of one's own. The newest candidate's choice counts.
    public var strategy: String {
      get { fieldStorage.fields.strategy }
      _modify {
        unshare()
        yield &fieldStorage.fields.strategy
      }
    }
  }
}

extension V1alpha2.LeaseCandidateSpec {
  public static var messageName: String { "k8s.io.api.coordination.v1alpha2.LeaseCandidateSpec" }

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

extension V1alpha2.LeaseCandidateSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var leaseName: String
    var pingTime: MicroTime?
    var renewTime: MicroTime?
    var binaryVersion: String
    var emulationVersion: String
    var strategy: String

    init() {
      leaseName = ""
      binaryVersion = ""
      emulationVersion = ""
      strategy = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&leaseName)
        case 18: reader.optional(&pingTime)
        case 26: reader.optional(&renewTime)
        case 34: reader.value(&binaryVersion)
        case 42: reader.value(&emulationVersion)
        case 50: reader.value(&strategy)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(6, strategy)
      writer.value(5, emulationVersion)
      writer.value(4, binaryVersion)
      writer.optional(3, renewTime)
      writer.optional(2, pingTime)
      writer.value(1, leaseName)
    }

    private static let members = JSONMembers(
      "LeaseCandidateSpec", "leaseName pingTime renewTime binaryVersion emulationVersion strategy")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&leaseName)
        case 1: reader.optional(&pingTime)
        case 2: reader.optional(&renewTime)
        case 3: reader.string(&binaryVersion)
        case 4: reader.string(&emulationVersion)
        case 5: reader.string(&strategy)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "leaseName", leaseName)
      writer.message("pingTime", pingTime)
      writer.message("renewTime", renewTime)
      writer.string(always: "binaryVersion", binaryVersion)
      writer.string("emulationVersion", emulationVersion)
      writer.string("strategy", strategy)
    }
  }
}

extension V1alpha2 {
  /// A list of LeaseCandidate objects.
  public struct LeaseCandidateList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The LeaseCandidate objects, ordered by namespace and name.
    public var items: [V1alpha2.LeaseCandidate]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1alpha2.LeaseCandidateList {
  public static var messageName: String { "k8s.io.api.coordination.v1alpha2.LeaseCandidateList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "coordination.k8s.io", version: "v1alpha2", kind: "LeaseCandidateList")
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

  private static let members = JSONMembers("LeaseCandidateList", "metadata items kind apiVersion")

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
