// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/authorization/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// A list of texts that tells empty from unset.
public struct ExtraValue: JSONMessage {
  /// The texts.
  public var items: [String]

  public init() {
    items = []
  }
}

extension ExtraValue {
  public static var messageName: String { "k8s.io.api.authorization.v1.ExtraValue" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&items)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, items)
  }

  public mutating func read(from reader: inout JSONReader) {
    reader.repeated(&items)
  }

  public func write(to writer: inout JSONWriter) {
    writer.array(items)
  }

  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }
}

/// Asks what the caller may do in a namespace, to show or hide parts of a user interface. Never
/// stored.
public struct SelfSubjectRulesReview: Resource {
  /// Empty.
  public var metadata: ObjectMeta
  /// The namespace.
  public var spec: SelfSubjectRulesReviewSpec
  /// The answer.
  public var status: SubjectRulesReviewStatus

  public init() {
    metadata = ObjectMeta()
    spec = SelfSubjectRulesReviewSpec()
    status = SubjectRulesReviewStatus()
  }
}

extension SelfSubjectRulesReview {
  public static var messageName: String { "k8s.io.api.authorization.v1.SelfSubjectRulesReview" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "authorization.k8s.io", version: "v1", kind: "SelfSubjectRulesReview")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "selfsubjectrulesreviews",
    singular: "selfsubjectrulesreview",
    isNamespaced: false,
    verbs: ["create"],
    storageFolder: "selfsubjectrulesreviews",
    listKind: "SelfSubjectRulesReviewList",
    isEphemeral: true
  )

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
    "SelfSubjectRulesReview", "metadata spec status kind apiVersion")

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

/// Where.
public struct SelfSubjectRulesReviewSpec: JSONMessage {
  /// The namespace; required.
  public var namespace: String

  public init() {
    namespace = ""
  }
}

extension SelfSubjectRulesReviewSpec {
  public static var messageName: String { "k8s.io.api.authorization.v1.SelfSubjectRulesReviewSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&namespace)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, namespace)
  }

  private static let members = JSONMembers("SelfSubjectRulesReviewSpec", "namespace")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&namespace)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("namespace", namespace)
  }
}

/// What a caller may do.
public struct SubjectRulesReviewStatus: JSONMessage {
  /// Access to resources; the order means nothing.
  public var resourceRules: [ResourceRule]
  /// Access to other paths; the order means nothing.
  public var nonResourceRules: [NonResourceRule]
  /// More may be allowed than is listed, because an authorizer cannot list its rules.
  public var incomplete: Bool
  /// What went wrong while finding out.
  public var evaluationError: String

  public init() {
    resourceRules = []
    nonResourceRules = []
    incomplete = false
    evaluationError = ""
  }
}

extension SubjectRulesReviewStatus {
  public static var messageName: String { "k8s.io.api.authorization.v1.SubjectRulesReviewStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&resourceRules)
      case 18: reader.repeated(&nonResourceRules)
      case 24: reader.value(&incomplete)
      case 34: reader.value(&evaluationError)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, evaluationError)
    writer.value(3, incomplete)
    writer.repeated(2, nonResourceRules)
    writer.repeated(1, resourceRules)
  }

  private static let members = JSONMembers(
    "SubjectRulesReviewStatus", "resourceRules nonResourceRules incomplete evaluationError")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&resourceRules)
      case 1: reader.repeated(&nonResourceRules)
      case 2: reader.bool(&incomplete)
      case 3: reader.string(&evaluationError)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "resourceRules", resourceRules)
    writer.repeated(always: "nonResourceRules", nonResourceRules)
    writer.bool(always: "incomplete", incomplete)
    writer.string("evaluationError", evaluationError)
  }
}

/// Verbs allowed on resources.
public struct ResourceRule: JSONMessage {
  /// Verbs; `*` is all of them.
  public var verbs: [String]
  /// API groups; `*` is all of them.
  public var apiGroups: [String]
  /// Resources in the plural; `*` is all of them, `*/scale` that subresource of all.
  public var resources: [String]
  /// Names of single objects; empty is all of them.
  public var resourceNames: [String]

  public init() {
    verbs = []
    apiGroups = []
    resources = []
    resourceNames = []
  }
}

extension ResourceRule {
  public static var messageName: String { "k8s.io.api.authorization.v1.ResourceRule" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&verbs)
      case 18: reader.repeated(&apiGroups)
      case 26: reader.repeated(&resources)
      case 34: reader.repeated(&resourceNames)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(4, resourceNames)
    writer.repeated(3, resources)
    writer.repeated(2, apiGroups)
    writer.repeated(1, verbs)
  }

  private static let members = JSONMembers(
    "ResourceRule", "verbs apiGroups resources resourceNames")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&verbs)
      case 1: reader.strings(&apiGroups)
      case 2: reader.strings(&resources)
      case 3: reader.strings(&resourceNames)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "verbs", verbs)
    writer.strings("apiGroups", apiGroups)
    writer.strings("resources", resources)
    writer.strings("resourceNames", resourceNames)
  }
}

/// Verbs allowed on other paths.
public struct NonResourceRule: JSONMessage {
  /// HTTP methods in lower case; `*` is all of them.
  public var verbs: [String]
  /// Paths; `*` at the end stands for any rest.
  public var nonResourceURLs: [String]

  public init() {
    verbs = []
    nonResourceURLs = []
  }
}

extension NonResourceRule {
  public static var messageName: String { "k8s.io.api.authorization.v1.NonResourceRule" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&verbs)
      case 18: reader.repeated(&nonResourceURLs)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, nonResourceURLs)
    writer.repeated(1, verbs)
  }

  private static let members = JSONMembers("NonResourceRule", "verbs nonResourceURLs")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&verbs)
      case 1: reader.strings(&nonResourceURLs)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "verbs", verbs)
    writer.strings("nonResourceURLs", nonResourceURLs)
  }
}
