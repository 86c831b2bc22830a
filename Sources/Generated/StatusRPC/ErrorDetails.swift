// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/rpc/error_details.proto by `make generate`; do not edit.

public import Schema
public import WellKnownTypes
public import Wire

/// When the call may be tried again.
public struct RetryInfo: DescribedMessage {
  /// The shortest pause before the next attempt.
  public var retryDelay: Duration?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension RetryInfo {
  public static var messageName: String { "google.rpc.RetryInfo" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&retryDelay)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, retryDelay)
  }
}

/// What helps who looks for the fault.
public struct DebugInfo: DescribedMessage {
  /// The stack where it happened, innermost call first.
  public var stackEntries: [String]
  /// More of the server's own words.
  public var detail: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    stackEntries = []
    detail = ""
  }
}

extension DebugInfo {
  public static var messageName: String { "google.rpc.DebugInfo" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&stackEntries)
      case 18: reader.value(&detail)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, detail)
    writer.repeated(1, stackEntries)
  }
}

/// Which quota is used up.
public struct QuotaFailure: DescribedMessage {
  /// Every quota that stood in the way.
  public var violations: [QuotaFailure.Violation]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    violations = []
  }
}

extension QuotaFailure {
  public static var messageName: String { "google.rpc.QuotaFailure" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&violations)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, violations)
  }
}

extension QuotaFailure {
  /// One quota.
  public struct Violation: DescribedMessage {
    /// Whose quota it is, such as `clientip:192.0.2.1`.
    public var subject: String
    /// How it was exceeded.
    public var description: String
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      subject = ""
      description = ""
    }
  }
}

extension QuotaFailure.Violation {
  public static var messageName: String { "google.rpc.QuotaFailure.Violation" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&subject)
      case 18: reader.value(&description)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, description)
    writer.nonZero(1, subject)
  }
}

/// Why the call failed, for programs.
public struct ErrorInfo: DescribedMessage {
  /// A constant of the domain, in upper case with underscores, at most 63 characters.
  public var reason: String
  /// Who defines the reasons, such as the name of a service.
  public var domain: String
  /// More about this case. Keys have at most 64 characters.
  public var metadata: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    reason = ""
    domain = ""
    metadata = SortedMap()
  }
}

extension ErrorInfo {
  public static var messageName: String { "google.rpc.ErrorInfo" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&reason)
      case 18: reader.value(&domain)
      case 26: reader.map(&metadata)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(3, metadata)
    writer.nonZero(2, domain)
    writer.nonZero(1, reason)
  }
}

/// What must be changed before the call can succeed.
public struct PreconditionFailure: DescribedMessage {
  /// Every condition that was not met.
  public var violations: [PreconditionFailure.Violation]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    violations = []
  }
}

extension PreconditionFailure {
  public static var messageName: String { "google.rpc.PreconditionFailure" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&violations)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, violations)
  }
}

extension PreconditionFailure {
  /// One condition.
  public struct Violation: DescribedMessage {
    /// The kind of condition; each service has its own.
    public var type: String
    /// What the condition is about.
    public var subject: String
    /// How to meet it.
    public var description: String
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      type = ""
      subject = ""
      description = ""
    }
  }
}

extension PreconditionFailure.Violation {
  public static var messageName: String { "google.rpc.PreconditionFailure.Violation" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&type)
      case 18: reader.value(&subject)
      case 26: reader.value(&description)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, description)
    writer.nonZero(2, subject)
    writer.nonZero(1, type)
  }
}

/// What is wrong with the request itself.
public struct BadRequest: DescribedMessage {
  /// Every field whose value is refused.
  public var fieldViolations: [BadRequest.FieldViolation]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    fieldViolations = []
  }
}

extension BadRequest {
  public static var messageName: String { "google.rpc.BadRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&fieldViolations)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, fieldViolations)
  }
}

extension BadRequest {
  /// One field.
  public struct FieldViolation: DescribedMessage {
    /// The path of the field, its parts separated by dots.
    public var field: String
    /// Why its value is refused.
    public var description: String
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      field = ""
      description = ""
    }
  }
}

extension BadRequest.FieldViolation {
  public static var messageName: String { "google.rpc.BadRequest.FieldViolation" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&field)
      case 18: reader.value(&description)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, description)
    writer.nonZero(1, field)
  }
}

/// What tells this request from others, for reports.
public struct RequestInfo: DescribedMessage {
  /// Means something to the server only.
  public var requestId: String
  /// More that the server wants to see again.
  public var servingData: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    requestId = ""
    servingData = ""
  }
}

extension RequestInfo {
  public static var messageName: String { "google.rpc.RequestInfo" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&requestId)
      case 18: reader.value(&servingData)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, servingData)
    writer.nonZero(1, requestId)
  }
}

/// Which resource the call was about.
public struct ResourceInfo: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// The kind of resource.
  public var resourceType: String {
    get { fieldStorage.fields.resourceType }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceType
    }
  }

  /// Its name.
  public var resourceName: String {
    get { fieldStorage.fields.resourceName }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceName
    }
  }

  /// Who owns it; may be empty.
  public var owner: String {
    get { fieldStorage.fields.owner }
    _modify {
      unshare()
      yield &fieldStorage.fields.owner
    }
  }

  /// What went wrong with it.
  public var description: String {
    get { fieldStorage.fields.description }
    _modify {
      unshare()
      yield &fieldStorage.fields.description
    }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { fieldStorage.fields.unknownFields }
    _modify {
      unshare()
      yield &fieldStorage.fields.unknownFields
    }
  }
}

extension ResourceInfo {
  public static var messageName: String { "google.rpc.ResourceInfo" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

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

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension ResourceInfo {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var resourceType: String
    var resourceName: String
    var owner: String
    var description: String
    var unknownFields = UnknownFields()

    init() {
      resourceType = ""
      resourceName = ""
      owner = ""
      description = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&resourceType)
        case 18: reader.value(&resourceName)
        case 26: reader.value(&owner)
        case 34: reader.value(&description)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(4, description)
      writer.nonZero(3, owner)
      writer.nonZero(2, resourceName)
      writer.nonZero(1, resourceType)
    }
  }
}

/// Where to read on.
public struct Help: DescribedMessage {
  /// Every page.
  public var links: [Help.Link]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    links = []
  }
}

extension Help {
  public static var messageName: String { "google.rpc.Help" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&links)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, links)
  }
}

extension Help {
  /// One page.
  public struct Link: DescribedMessage {
    /// What the page offers.
    public var description: String
    /// Its address.
    public var url: String
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      description = ""
      url = ""
    }
  }
}

extension Help.Link {
  public static var messageName: String { "google.rpc.Help.Link" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&description)
      case 18: reader.value(&url)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, url)
    writer.nonZero(1, description)
  }
}

/// A message for users.
public struct LocalizedMessage: DescribedMessage {
  /// Its language, such as `en-US` (BCP 47).
  public var locale: String
  /// The text.
  public var message: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    locale = ""
    message = ""
  }
}

extension LocalizedMessage {
  public static var messageName: String { "google.rpc.LocalizedMessage" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { StatusRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&locale)
      case 18: reader.value(&message)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, message)
    writer.nonZero(1, locale)
  }
}
