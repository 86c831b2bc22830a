// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/admissionregistration/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

extension V1beta1 {
  /// A list of ValidatingAdmissionPolicyBinding objects.
  public struct ValidatingAdmissionPolicyBindingList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The ValidatingAdmissionPolicyBinding objects, ordered by name.
    public var items: [V1beta1.ValidatingAdmissionPolicyBinding]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.ValidatingAdmissionPolicyBindingList {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1beta1",
      kind: "ValidatingAdmissionPolicyBindingList")
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
    "ValidatingAdmissionPolicyBindingList", "metadata items kind apiVersion")

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
  /// Puts a MutatingAdmissionPolicy into effect, with parameters and for part of the requests.
  public struct MutatingAdmissionPolicyBinding: Resource {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// Which policy, with what, for which requests.
    public var spec: V1beta1.MutatingAdmissionPolicyBindingSpec

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.MutatingAdmissionPolicyBindingSpec()
    }
  }
}

extension V1beta1.MutatingAdmissionPolicyBinding {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBinding"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1beta1",
      kind: "MutatingAdmissionPolicyBinding")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "mutatingadmissionpolicybindings",
    singular: "mutatingadmissionpolicybinding",
    categories: ["api-extensions"],
    isNamespaced: false,
    storageFolder: "mutatingadmissionpolicybindings",
    putNeedsResourceVersion: true,
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column(
        "PolicyName", type: "string", description: "Policy that it puts into effect.",
        path: ".spec.policyName"),
      Column("ParamRef", type: "string", description: "Objects with parameters."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "MutatingAdmissionPolicyBindingList"
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

  private static let members = JSONMembers(
    "MutatingAdmissionPolicyBinding", "metadata spec kind apiVersion")

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

extension V1beta1 {
  /// Which policy takes effect, with what, for which requests.
  public struct MutatingAdmissionPolicyBindingSpec: JSONMessage {
    /// The policy; while there is none of this name the binding does nothing. Cannot be empty.
    public var policyName: String
    /// Object with parameters; needed when the policy has a `paramKind`.
    public var paramRef: V1beta1.ParamRef?
    /// Narrows the requests that the policy is about; all of those when unset.
    public var matchResources: V1beta1.MatchResources?

    public init() {
      policyName = ""
    }
  }
}

extension V1beta1.MutatingAdmissionPolicyBindingSpec {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&policyName)
      case 18: reader.optional(&paramRef)
      case 26: reader.optional(&matchResources)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, matchResources)
    writer.optional(2, paramRef)
    writer.value(1, policyName)
  }

  private static let members = JSONMembers(
    "MutatingAdmissionPolicyBindingSpec", "policyName paramRef matchResources")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&policyName)
      case 1: reader.optional(&paramRef)
      case 2: reader.optional(&matchResources)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("policyName", policyName)
    writer.message("paramRef", paramRef)
    writer.message("matchResources", matchResources)
  }
}

extension V1beta1 {
  /// A list of MutatingAdmissionPolicyBinding objects.
  public struct MutatingAdmissionPolicyBindingList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The MutatingAdmissionPolicyBinding objects, ordered by name.
    public var items: [V1beta1.MutatingAdmissionPolicyBinding]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.MutatingAdmissionPolicyBindingList {
  public static var messageName: String {
    "k8s.io.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "admissionregistration.k8s.io", version: "v1beta1",
      kind: "MutatingAdmissionPolicyBindingList")
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
    "MutatingAdmissionPolicyBindingList", "metadata items kind apiVersion")

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
