// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from conformance.proto by `make generate`; do not edit.

package import Schema
package import Wire

/// Values of `conformance.WireFormat`.
package struct WireFormat: OpenEnum {
  package var rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  /// `UNSPECIFIED`.
  package static let unspecified = Self(rawValue: 0)

  /// `PROTOBUF`.
  package static let protobuf = Self(rawValue: 1)

  /// `JSON`.
  package static let json = Self(rawValue: 2)

  /// `JSPB`.
  package static let jspb = Self(rawValue: 3)

  /// `TEXT_FORMAT`.
  package static let textFormat = Self(rawValue: 4)
}

/// Values of `conformance.TestCategory`.
package struct TestCategory: OpenEnum {
  package var rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  /// `UNSPECIFIED_TEST`.
  package static let unspecifiedTest = Self(rawValue: 0)

  /// `BINARY_TEST`.
  package static let binaryTest = Self(rawValue: 1)

  /// `JSON_TEST`.
  package static let jsonTest = Self(rawValue: 2)

  /// `JSON_IGNORE_UNKNOWN_PARSING_TEST`.
  package static let jsonIgnoreUnknownParsingTest = Self(rawValue: 3)

  /// `JSPB_TEST`.
  package static let jspbTest = Self(rawValue: 4)

  /// `TEXT_FORMAT_TEST`.
  package static let textFormatTest = Self(rawValue: 5)
}

/// `conformance.TestStatus`.
package struct TestStatus: DescribedMessage {
  /// Field 1, `name`.
  package var name: String
  /// Field 2, `failure_message`.
  package var failureMessage: String
  /// Field 3, `matched_name`.
  package var matchedName: String
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {
    name = ""
    failureMessage = ""
    matchedName = ""
  }
}

extension TestStatus {
  package static var messageName: String { "conformance.TestStatus" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&failureMessage)
      case 26: reader.value(&matchedName)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, matchedName)
    writer.nonZero(2, failureMessage)
    writer.nonZero(1, name)
  }
}

/// `conformance.FailureSet`.
package struct FailureSet: DescribedMessage {
  /// Field 2, `test`.
  package var test: [TestStatus]
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {
    test = []
  }
}

extension FailureSet {
  package static var messageName: String { "conformance.FailureSet" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 18: reader.repeated(&test)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, test)
  }
}

/// `conformance.ConformanceRequest`.
package struct ConformanceRequest: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  package init() { fieldStorage = Self.emptyStorage }

  /// Field 3, `requested_output_format`.
  package var requestedOutputFormat: WireFormat {
    get { fieldStorage.fields.requestedOutputFormat }
    _modify {
      unshare()
      yield &fieldStorage.fields.requestedOutputFormat
    }
  }

  /// Field 4, `message_type`.
  package var messageType: String {
    get { fieldStorage.fields.messageType }
    _modify {
      unshare()
      yield &fieldStorage.fields.messageType
    }
  }

  /// Field 5, `test_category`.
  package var testCategory: TestCategory {
    get { fieldStorage.fields.testCategory }
    _modify {
      unshare()
      yield &fieldStorage.fields.testCategory
    }
  }

  /// Field 6, `jspb_encoding_options`.
  package var jspbEncodingOptions: JspbEncodingConfig? {
    get { fieldStorage.fields.jspbEncodingOptions }
    _modify {
      unshare()
      yield &fieldStorage.fields.jspbEncodingOptions
    }
  }

  /// Field 9, `print_unknown_fields`.
  package var printUnknownFields: Bool {
    get { fieldStorage.fields.printUnknownFields }
    _modify {
      unshare()
      yield &fieldStorage.fields.printUnknownFields
    }
  }

  /// At most one of these.
  package var payload: PayloadOneOf? {
    get { fieldStorage.fields.payload }
    _modify {
      unshare()
      yield &fieldStorage.fields.payload
    }
  }

  /// Fields that this schema does not know.
  package var unknownFields: UnknownFields {
    get { fieldStorage.fields.unknownFields }
    _modify {
      unshare()
      yield &fieldStorage.fields.unknownFields
    }
  }

  /// The members of `payload`.
  package enum PayloadOneOf: Equatable, Sendable {
    /// Field 1, `protobuf_payload`.
    case protobufPayload([UInt8])
    /// Field 2, `json_payload`.
    case jsonPayload(String)
    /// Field 7, `jspb_payload`.
    case jspbPayload(String)
    /// Field 8, `text_payload`.
    case textPayload(String)
  }
}

extension ConformanceRequest {
  package static var messageName: String { "conformance.ConformanceRequest" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  package init(reading reader: inout WireReader) {
    fieldStorage = reader.isAtEnd ? Self.emptyStorage : FieldStorage()
    if !reader.isAtEnd { fieldStorage.fields.decode(from: &reader) }
  }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    if reader.isAtEnd { return }
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension ConformanceRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var requestedOutputFormat: WireFormat
    var messageType: String
    var testCategory: TestCategory
    var jspbEncodingOptions: JspbEncodingConfig?
    var printUnknownFields: Bool
    var payload: PayloadOneOf?
    var unknownFields = UnknownFields()

    init() {
      requestedOutputFormat = WireFormat()
      messageType = ""
      testCategory = TestCategory()
      printUnknownFields = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10:
          var value = [UInt8]()
          reader.value(&value)
          payload = .protobufPayload(value)
        case 18:
          var value = String()
          reader.value(&value)
          payload = .jsonPayload(value)
        case 58:
          var value = String()
          reader.value(&value)
          payload = .jspbPayload(value)
        case 66:
          var value = String()
          reader.value(&value)
          payload = .textPayload(value)
        case 24: reader.value(&requestedOutputFormat)
        case 34: reader.value(&messageType)
        case 40: reader.value(&testCategory)
        case 50: reader.optional(&jspbEncodingOptions)
        case 72: reader.value(&printUnknownFields)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(9, printUnknownFields)
      if case .textPayload(let value) = payload { writer.value(8, value) }
      if case .jspbPayload(let value) = payload { writer.value(7, value) }
      writer.optional(6, jspbEncodingOptions)
      writer.nonZero(5, testCategory)
      writer.nonZero(4, messageType)
      writer.nonZero(3, requestedOutputFormat)
      if case .jsonPayload(let value) = payload { writer.value(2, value) }
      if case .protobufPayload(let value) = payload { writer.value(1, value) }
    }
  }
}

/// `conformance.ConformanceResponse`.
package struct ConformanceResponse: DescribedMessage {
  /// At most one of these.
  package var result: ResultOneOf?
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {}

  /// The members of `result`.
  package enum ResultOneOf: Equatable, Sendable {
    /// Field 1, `parse_error`.
    case parseError(String)
    /// Field 6, `serialize_error`.
    case serializeError(String)
    /// Field 9, `timeout_error`.
    case timeoutError(String)
    /// Field 2, `runtime_error`.
    case runtimeError(String)
    /// Field 3, `protobuf_payload`.
    case protobufPayload([UInt8])
    /// Field 4, `json_payload`.
    case jsonPayload(String)
    /// Field 5, `skipped`.
    case skipped(String)
    /// Field 7, `jspb_payload`.
    case jspbPayload(String)
    /// Field 8, `text_payload`.
    case textPayload(String)
  }
}

extension ConformanceResponse {
  package static var messageName: String { "conformance.ConformanceResponse" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10:
        var value = String()
        reader.value(&value)
        result = .parseError(value)
      case 50:
        var value = String()
        reader.value(&value)
        result = .serializeError(value)
      case 74:
        var value = String()
        reader.value(&value)
        result = .timeoutError(value)
      case 18:
        var value = String()
        reader.value(&value)
        result = .runtimeError(value)
      case 26:
        var value = [UInt8]()
        reader.value(&value)
        result = .protobufPayload(value)
      case 34:
        var value = String()
        reader.value(&value)
        result = .jsonPayload(value)
      case 42:
        var value = String()
        reader.value(&value)
        result = .skipped(value)
      case 58:
        var value = String()
        reader.value(&value)
        result = .jspbPayload(value)
      case 66:
        var value = String()
        reader.value(&value)
        result = .textPayload(value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    if case .timeoutError(let value) = result { writer.value(9, value) }
    if case .textPayload(let value) = result { writer.value(8, value) }
    if case .jspbPayload(let value) = result { writer.value(7, value) }
    if case .serializeError(let value) = result { writer.value(6, value) }
    if case .skipped(let value) = result { writer.value(5, value) }
    if case .jsonPayload(let value) = result { writer.value(4, value) }
    if case .protobufPayload(let value) = result { writer.value(3, value) }
    if case .runtimeError(let value) = result { writer.value(2, value) }
    if case .parseError(let value) = result { writer.value(1, value) }
  }
}

/// `conformance.JspbEncodingConfig`.
package struct JspbEncodingConfig: DescribedMessage {
  /// Field 1, `use_jspb_array_any_format`.
  package var useJspbArrayAnyFormat: Bool
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {
    useJspbArrayAnyFormat = false
  }
}

extension JspbEncodingConfig {
  package static var messageName: String { "conformance.JspbEncodingConfig" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&useJspbArrayAnyFormat)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, useJspbArrayAnyFormat)
  }
}
