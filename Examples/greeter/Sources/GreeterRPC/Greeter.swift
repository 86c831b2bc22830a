// Generated from greeter.proto by protoc-gen-martlet; do not edit.

public import Schema
public import Wire

/// Who wants to be greeted.
public struct GreetRequest: DescribedMessage {
  /// A name; empty is an error.
  public var name: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
  }
}

extension GreetRequest {
  public static var messageName: String { "example.greeter.GreetRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { GreeterRPCSchema.messages }

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

/// A greeting.
public struct GreetResponse: DescribedMessage {
  /// The words.
  public var text: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    text = ""
  }
}

extension GreetResponse {
  public static var messageName: String { "example.greeter.GreetResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { GreeterRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&text)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, text)
  }
}
