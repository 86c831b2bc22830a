// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from Tests/Support/Interop/proto/grpc/testing/messages.proto by `make generate`; do not edit.

package import Schema
package import Wire

/// What fills a payload.
package struct PayloadType: OpenEnum {
  package var rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  /// Zeros.
  package static let compressable = Self(rawValue: 0)
}

/// A bool that may be absent.
package struct BoolValue: DescribedMessage {
  /// The bool.
  package var value: Bool
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {
    value = false
  }
}

extension BoolValue {
  package static var messageName: String { "grpc.testing.BoolValue" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { InteropRPCSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&self.value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, self.value)
  }
}

/// Bytes that make a message large.
package struct Payload: DescribedMessage {
  /// What fills it.
  package var type: PayloadType
  /// The bytes.
  package var body: [UInt8]
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {
    type = PayloadType()
    body = []
  }
}

extension Payload {
  package static var messageName: String { "grpc.testing.Payload" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { InteropRPCSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&type)
      case 18: reader.value(&body)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, body)
    writer.nonZero(1, type)
  }
}

/// A status that the server is to end the call with.
package struct EchoStatus: DescribedMessage {
  /// The gRPC status code.
  package var code: Int32
  /// The status message.
  package var message: String
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {
    code = 0
    message = ""
  }
}

extension EchoStatus {
  package static var messageName: String { "grpc.testing.EchoStatus" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { InteropRPCSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&code)
      case 18: reader.value(&message)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, message)
    writer.nonZero(1, code)
  }
}

/// What a unary call asks for.
package struct SimpleRequest: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  package init() { fieldStorage = Self.emptyStorage }

  /// What is to fill the response.
  package var responseType: PayloadType {
    get { fieldStorage.fields.responseType }
    _modify {
      unshare()
      yield &fieldStorage.fields.responseType
    }
  }

  /// Size of the response's payload (bytes).
  package var responseSize: Int32 {
    get { fieldStorage.fields.responseSize }
    _modify {
      unshare()
      yield &fieldStorage.fields.responseSize
    }
  }

  /// Makes the request large.
  package var payload: Payload? {
    get { fieldStorage.fields.payload }
    _modify {
      unshare()
      yield &fieldStorage.fields.payload
    }
  }

  /// Asks for the caller's name.
  package var fillUsername: Bool {
    get { fieldStorage.fields.fillUsername }
    _modify {
      unshare()
      yield &fieldStorage.fields.fillUsername
    }
  }

  /// Asks for the caller's scope.
  package var fillOauthScope: Bool {
    get { fieldStorage.fields.fillOauthScope }
    _modify {
      unshare()
      yield &fieldStorage.fields.fillOauthScope
    }
  }

  /// Whether the response must be compressed; absent leaves it to the server.
  package var responseCompressed: BoolValue? {
    get { fieldStorage.fields.responseCompressed }
    _modify {
      unshare()
      yield &fieldStorage.fields.responseCompressed
    }
  }

  /// The status to end with; absent is OK.
  package var responseStatus: EchoStatus? {
    get { fieldStorage.fields.responseStatus }
    _modify {
      unshare()
      yield &fieldStorage.fields.responseStatus
    }
  }

  /// Whether this message came compressed; if that is not so, the server refuses it.
  package var expectCompressed: BoolValue? {
    get { fieldStorage.fields.expectCompressed }
    _modify {
      unshare()
      yield &fieldStorage.fields.expectCompressed
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
}

extension SimpleRequest {
  package static var messageName: String { "grpc.testing.SimpleRequest" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { InteropRPCSchema.messages }

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

extension SimpleRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var responseType: PayloadType
    var responseSize: Int32
    var payload: Payload?
    var fillUsername: Bool
    var fillOauthScope: Bool
    var responseCompressed: BoolValue?
    var responseStatus: EchoStatus?
    var expectCompressed: BoolValue?
    var unknownFields = UnknownFields()

    init() {
      responseType = PayloadType()
      responseSize = 0
      fillUsername = false
      fillOauthScope = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.value(&responseType)
        case 16: reader.value(&responseSize)
        case 26: reader.optional(&payload)
        case 32: reader.value(&fillUsername)
        case 40: reader.value(&fillOauthScope)
        case 50: reader.optional(&responseCompressed)
        case 58: reader.optional(&responseStatus)
        case 66: reader.optional(&expectCompressed)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(8, expectCompressed)
      writer.optional(7, responseStatus)
      writer.optional(6, responseCompressed)
      writer.nonZero(5, fillOauthScope)
      writer.nonZero(4, fillUsername)
      writer.optional(3, payload)
      writer.nonZero(2, responseSize)
      writer.nonZero(1, responseType)
    }
  }
}

/// The answer to a unary call.
package struct SimpleResponse: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  package init() { fieldStorage = Self.emptyStorage }

  /// As large as asked for.
  package var payload: Payload? {
    get { fieldStorage.fields.payload }
    _modify {
      unshare()
      yield &fieldStorage.fields.payload
    }
  }

  /// The caller's name.
  package var username: String {
    get { fieldStorage.fields.username }
    _modify {
      unshare()
      yield &fieldStorage.fields.username
    }
  }

  /// The caller's scope.
  package var oauthScope: String {
    get { fieldStorage.fields.oauthScope }
    _modify {
      unshare()
      yield &fieldStorage.fields.oauthScope
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
}

extension SimpleResponse {
  package static var messageName: String { "grpc.testing.SimpleResponse" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { InteropRPCSchema.messages }

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

extension SimpleResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var payload: Payload?
    var username: String
    var oauthScope: String
    var unknownFields = UnknownFields()

    init() {
      username = ""
      oauthScope = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&payload)
        case 18: reader.value(&username)
        case 26: reader.value(&oauthScope)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(3, oauthScope)
      writer.nonZero(2, username)
      writer.optional(1, payload)
    }
  }
}

/// One message of a client's stream.
package struct StreamingInputCallRequest: DescribedMessage {
  /// Its size counts.
  package var payload: Payload?
  /// Whether this message came compressed; if that is not so, the server refuses it.
  package var expectCompressed: BoolValue?
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {}
}

extension StreamingInputCallRequest {
  package static var messageName: String { "grpc.testing.StreamingInputCallRequest" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { InteropRPCSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&payload)
      case 18: reader.optional(&expectCompressed)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(2, expectCompressed)
    writer.optional(1, payload)
  }
}

/// The answer to a client's stream.
package struct StreamingInputCallResponse: DescribedMessage {
  /// Size of all payloads together (bytes).
  package var aggregatedPayloadSize: Int32
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {
    aggregatedPayloadSize = 0
  }
}

extension StreamingInputCallResponse {
  package static var messageName: String { "grpc.testing.StreamingInputCallResponse" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { InteropRPCSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&aggregatedPayloadSize)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, aggregatedPayloadSize)
  }
}

/// What one response of a stream looks like.
package struct ResponseParameters: DescribedMessage {
  /// Size of its payload (bytes).
  package var size: Int32
  /// Pause before it (microseconds).
  package var intervalUs: Int32
  /// Whether it must be compressed; absent leaves it to the server.
  package var compressed: BoolValue?
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {
    size = 0
    intervalUs = 0
  }
}

extension ResponseParameters {
  package static var messageName: String { "grpc.testing.ResponseParameters" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { InteropRPCSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&size)
      case 16: reader.value(&intervalUs)
      case 26: reader.optional(&compressed)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(3, compressed)
    writer.nonZero(2, intervalUs)
    writer.nonZero(1, size)
  }
}

/// Asks for a stream of responses.
package struct StreamingOutputCallRequest: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  package init() { fieldStorage = Self.emptyStorage }

  /// What is to fill them.
  package var responseType: PayloadType {
    get { fieldStorage.fields.responseType }
    _modify {
      unshare()
      yield &fieldStorage.fields.responseType
    }
  }

  /// One entry for each response.
  package var responseParameters: [ResponseParameters] {
    get { fieldStorage.fields.responseParameters }
    _modify {
      unshare()
      yield &fieldStorage.fields.responseParameters
    }
  }

  /// Makes the request large.
  package var payload: Payload? {
    get { fieldStorage.fields.payload }
    _modify {
      unshare()
      yield &fieldStorage.fields.payload
    }
  }

  /// The status to end with; absent is OK.
  package var responseStatus: EchoStatus? {
    get { fieldStorage.fields.responseStatus }
    _modify {
      unshare()
      yield &fieldStorage.fields.responseStatus
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
}

extension StreamingOutputCallRequest {
  package static var messageName: String { "grpc.testing.StreamingOutputCallRequest" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { InteropRPCSchema.messages }

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

extension StreamingOutputCallRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var responseType: PayloadType
    var responseParameters: [ResponseParameters]
    var payload: Payload?
    var responseStatus: EchoStatus?
    var unknownFields = UnknownFields()

    init() {
      responseType = PayloadType()
      responseParameters = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.value(&responseType)
        case 18: reader.repeated(&responseParameters)
        case 26: reader.optional(&payload)
        case 58: reader.optional(&responseStatus)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(7, responseStatus)
      writer.optional(3, payload)
      writer.repeated(2, responseParameters)
      writer.nonZero(1, responseType)
    }
  }
}

/// One response of a stream.
package struct StreamingOutputCallResponse: DescribedMessage {
  /// As large as asked for.
  package var payload: Payload?
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {}
}

extension StreamingOutputCallResponse {
  package static var messageName: String { "grpc.testing.StreamingOutputCallResponse" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { InteropRPCSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&payload)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, payload)
  }
}
