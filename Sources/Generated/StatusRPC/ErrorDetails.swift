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
