// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Why bytes are no protobuf message.
public enum WireError: Error, Equatable {
  /// The bytes end inside a field, or a length points behind the end.
  case truncated
  /// A varint of more than ten bytes.
  case varintTooLong
  /// Field number 0 or above 2^29 - 1, an unknown wire type, or a group end without its start.
  case invalidTag
  /// A proto3 string that is not UTF-8.
  case invalidUTF8
  /// A value of a leaf type that breaks the type's rules, such as a quantity that is no number.
  case invalidValue
  /// Messages nested deeper than `Limits.protobufDepth`.
  case tooDeep
  /// A `required` field of proto2 is not set: its name, with those of the messages that hold it.
  case missingField(String)
  /// More messages than their bytes account for; see `Limits.messages`.
  case tooManyMessages
  /// Maps with so many keys out of order that sorting them in would take too long.
  case unorderedMap
  /// Little that would make far more JSON; see `Limits.transcodedBytes`.
  case tooMuchJSON
  /// More bytes than `Limits.messageBytes`.
  case tooLarge
}

/// What a reader found wrong: a `WireError` without the text that one of them carries, so that a copy
/// of a reader counts no references.
@usableFromInline enum WireFault: UInt8 {
  case truncated, varintTooLong, invalidTag, invalidUTF8, invalidValue, tooDeep, tooManyMessages
  case unorderedMap, tooMuchJSON

  @usableFromInline var error: WireError {
    switch self {
    case .truncated: .truncated
    case .varintTooLong: .varintTooLong
    case .invalidTag: .invalidTag
    case .invalidUTF8: .invalidUTF8
    case .invalidValue: .invalidValue
    case .tooDeep: .tooDeep
    case .tooManyMessages: .tooManyMessages
    case .unorderedMap: .unorderedMap
    case .tooMuchJSON: .tooMuchJSON
    }
  }
}

extension WireError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .truncated: "protobuf: the message ends inside a field"
    case .varintTooLong: "protobuf: a varint is longer than ten bytes"
    case .invalidTag: "protobuf: a field has an impossible number or wire type"
    case .invalidUTF8: "protobuf: a string is not UTF-8"
    case .invalidValue: "protobuf: a value breaks the rules of its type"
    case .tooDeep: "protobuf: messages are nested deeper than \(Limits.protobufDepth) levels"
    case .missingField(let name): "protobuf: the required field \(name) is missing"
    case .tooManyMessages: "protobuf: there are more messages than the bytes account for"
    case .unorderedMap: "protobuf: too many keys of maps are out of order"
    case .tooMuchJSON: "protobuf: the message would make far more JSON than its bytes account for"
    case .tooLarge: "protobuf: the message is longer than \(Limits.messageBytes) bytes"
    }
  }
}
