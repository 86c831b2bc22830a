// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/grpc.reflection.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// A question about the schema.
public struct ServerReflectionRequest: DescribedMessage {
  /// Host that is asked about; without effect.
  public var host: String
  /// The question.
  public var messageRequest: MessageRequestOneOf?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    host = ""
  }

  /// The members of `messageRequest`.
  public enum MessageRequestOneOf: Equatable, Sendable {
    /// The file of this name.
    case fileByFilename(String)
    /// The file that declares this symbol, such as `package.Service.Method`.
    case fileContainingSymbol(String)
    /// The file that declares this extension.
    case fileContainingExtension(ExtensionRequest)
    /// Numbers of all extensions of this message, in no order.
    case allExtensionNumbersOfType(String)
    /// The services; the text is ignored.
    case listServices(String)
  }
}

extension ServerReflectionRequest {
  public static var messageName: String { "grpc.reflection.v1.ServerReflectionRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { ReflectionRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&host)
      case 26:
        var value = String()
        reader.value(&value)
        messageRequest = .fileByFilename(value)
      case 34:
        var value = String()
        reader.value(&value)
        messageRequest = .fileContainingSymbol(value)
      case 42:
        var value = ExtensionRequest()
        if case .fileContainingExtension(let earlier) = messageRequest { value = earlier }
        reader.value(&value)
        messageRequest = .fileContainingExtension(value)
      case 50:
        var value = String()
        reader.value(&value)
        messageRequest = .allExtensionNumbersOfType(value)
      case 58:
        var value = String()
        reader.value(&value)
        messageRequest = .listServices(value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    if case .listServices(let value) = messageRequest { writer.value(7, value) }
    if case .allExtensionNumbersOfType(let value) = messageRequest { writer.value(6, value) }
    if case .fileContainingExtension(let value) = messageRequest { writer.value(5, value) }
    if case .fileContainingSymbol(let value) = messageRequest { writer.value(4, value) }
    if case .fileByFilename(let value) = messageRequest { writer.value(3, value) }
    writer.nonZero(1, host)
  }
}

/// Names an extension.
public struct ExtensionRequest: DescribedMessage {
  /// Full name of the message that it extends.
  public var containingType: String
  /// Its field number.
  public var extensionNumber: Int32
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containingType = ""
    extensionNumber = 0
  }
}

extension ExtensionRequest {
  public static var messageName: String { "grpc.reflection.v1.ExtensionRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { ReflectionRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containingType)
      case 16: reader.value(&extensionNumber)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, extensionNumber)
    writer.nonZero(1, containingType)
  }
}

/// An answer.
public struct ServerReflectionResponse: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// `host` of the question.
  public var validHost: String {
    get { fieldStorage.fields.validHost }
    _modify {
      unshare()
      yield &fieldStorage.fields.validHost
    }
  }

  /// The question.
  public var originalRequest: ServerReflectionRequest? {
    get { fieldStorage.fields.originalRequest }
    _modify {
      unshare()
      yield &fieldStorage.fields.originalRequest
    }
  }

  /// The answer.
  public var messageResponse: MessageResponseOneOf? {
    get { fieldStorage.fields.messageResponse }
    _modify {
      unshare()
      yield &fieldStorage.fields.messageResponse
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

  /// The members of `messageResponse`.
  public enum MessageResponseOneOf: Equatable, Sendable {
    /// Files.
    case fileDescriptorResponse(FileDescriptorResponse)
    /// Numbers of extensions.
    case allExtensionNumbersResponse(ExtensionNumberResponse)
    /// Services.
    case listServicesResponse(ListServiceResponse)
    /// Why there is no answer.
    case errorResponse(ErrorResponse)
  }
}

extension ServerReflectionResponse {
  public static var messageName: String { "grpc.reflection.v1.ServerReflectionResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { ReflectionRPCSchema.messages }

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

extension ServerReflectionResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var validHost: String
    var originalRequest: ServerReflectionRequest?
    var messageResponse: MessageResponseOneOf?
    var unknownFields = UnknownFields()

    init() {
      validHost = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&validHost)
        case 18: reader.optional(&originalRequest)
        case 34:
          var value = FileDescriptorResponse()
          if case .fileDescriptorResponse(let earlier) = messageResponse { value = earlier }
          reader.value(&value)
          messageResponse = .fileDescriptorResponse(value)
        case 42:
          var value = ExtensionNumberResponse()
          if case .allExtensionNumbersResponse(let earlier) = messageResponse { value = earlier }
          reader.value(&value)
          messageResponse = .allExtensionNumbersResponse(value)
        case 50:
          var value = ListServiceResponse()
          if case .listServicesResponse(let earlier) = messageResponse { value = earlier }
          reader.value(&value)
          messageResponse = .listServicesResponse(value)
        case 58:
          var value = ErrorResponse()
          if case .errorResponse(let earlier) = messageResponse { value = earlier }
          reader.value(&value)
          messageResponse = .errorResponse(value)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      if case .errorResponse(let value) = messageResponse { writer.value(7, value) }
      if case .listServicesResponse(let value) = messageResponse { writer.value(6, value) }
      if case .allExtensionNumbersResponse(let value) = messageResponse { writer.value(5, value) }
      if case .fileDescriptorResponse(let value) = messageResponse { writer.value(4, value) }
      writer.optional(2, originalRequest)
      writer.nonZero(1, validHost)
    }
  }
}

/// A file of the schema, and files it needs that were not sent on this stream.
public struct FileDescriptorResponse: DescribedMessage {
  /// The files, each an encoded google.protobuf.FileDescriptorProto.
  public var fileDescriptorProto: [[UInt8]]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    fileDescriptorProto = []
  }
}

extension FileDescriptorResponse {
  public static var messageName: String { "grpc.reflection.v1.FileDescriptorResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { ReflectionRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&fileDescriptorProto)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, fileDescriptorProto)
  }
}

/// Numbers of the extensions of a message.
public struct ExtensionNumberResponse: DescribedMessage {
  /// Full name of the message.
  public var baseTypeName: String
  /// The numbers.
  public var extensionNumber: [Int32]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    baseTypeName = ""
    extensionNumber = []
  }
}

extension ExtensionNumberResponse {
  public static var messageName: String { "grpc.reflection.v1.ExtensionNumberResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { ReflectionRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&baseTypeName)
      case 16, 18: reader.repeated(&extensionNumber)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.packed(2, extensionNumber)
    writer.nonZero(1, baseTypeName)
  }
}

/// The services of a server.
public struct ListServiceResponse: DescribedMessage {
  /// The services.
  public var service: [ServiceResponse]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    service = []
  }
}

extension ListServiceResponse {
  public static var messageName: String { "grpc.reflection.v1.ListServiceResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { ReflectionRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&service)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, service)
  }
}

/// One service.
public struct ServiceResponse: DescribedMessage {
  /// Full name, with its package.
  public var name: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
  }
}

extension ServiceResponse {
  public static var messageName: String { "grpc.reflection.v1.ServiceResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { ReflectionRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, name)
  }
}

/// Why a question was not answered.
public struct ErrorResponse: DescribedMessage {
  /// gRPC code, such as 5 for not found.
  public var errorCode: Int32
  /// What went wrong, for people.
  public var errorMessage: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    errorCode = 0
    errorMessage = ""
  }
}

extension ErrorResponse {
  public static var messageName: String { "grpc.reflection.v1.ErrorResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { ReflectionRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&errorCode)
      case 18: reader.value(&errorMessage)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, errorMessage)
    writer.nonZero(1, errorCode)
  }
}
