// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/externaljwt.v1.proto by `make generate`; do not edit.

public import Schema
public import WellKnownTypes
public import Wire

/// The claims to sign.
public struct SignJWTRequest: DescribedMessage {
  /// Claims of the token: JSON in base64url without padding.
  public var claims: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    claims = ""
  }
}

extension SignJWTRequest {
  public static var messageName: String { "v1.SignJWTRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { TokenSignerRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&claims)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, claims)
  }
}

/// A signed token, without its claims.
public struct SignJWTResponse: DescribedMessage {
  /// Header of the token: JSON in base64url without padding, with `alg` and `kid`.
  public var header: String
  /// Signature of header and claims, in base64url without padding.
  public var signature: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    header = ""
    signature = ""
  }
}

extension SignJWTResponse {
  public static var messageName: String { "v1.SignJWTResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { TokenSignerRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&header)
      case 18: reader.value(&signature)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, signature)
    writer.nonZero(1, header)
  }
}

/// Asks for the public keys.
public struct FetchKeysRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension FetchKeysRequest {
  public static var messageName: String { "v1.FetchKeysRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { TokenSignerRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// The public keys.
public struct FetchKeysResponse: DescribedMessage {
  /// Every key that tokens in use may be signed with.
  public var keys: [Key]
  /// How old the keys are: when the signer got them.
  public var dataTimestamp: WellKnownTypes.Timestamp?
  /// Seconds after which to ask again; the API server chooses when 0 or less.
  public var refreshHintSeconds: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    keys = []
    refreshHintSeconds = 0
  }
}

extension FetchKeysResponse {
  public static var messageName: String { "v1.FetchKeysResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { TokenSignerRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&keys)
      case 18: reader.optional(&dataTimestamp)
      case 24: reader.value(&refreshHintSeconds)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, refreshHintSeconds)
    writer.optional(2, dataTimestamp)
    writer.repeated(1, keys)
  }
}

/// A public key.
public struct Key: DescribedMessage {
  /// Name of the key, as in the `kid` of tokens; at most 1024 bytes.
  public var keyId: String
  /// The key: PKIX in DER form.
  public var key: [UInt8]
  /// The key is left out of what the API server publishes.
  public var excludeFromOidcDiscovery: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    keyId = ""
    key = []
    excludeFromOidcDiscovery = false
  }
}

extension Key {
  public static var messageName: String { "v1.Key" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { TokenSignerRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&keyId)
      case 18: reader.value(&key)
      case 24: reader.value(&excludeFromOidcDiscovery)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, excludeFromOidcDiscovery)
    writer.nonZero(2, key)
    writer.nonZero(1, keyId)
  }
}

/// Asks what the signer allows.
public struct MetadataRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension MetadataRequest {
  public static var messageName: String { "v1.MetadataRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { TokenSignerRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// What the signer allows.
public struct MetadataResponse: DescribedMessage {
  /// Longest life of a token in seconds; at least 600.
  public var maxTokenExpirationSeconds: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    maxTokenExpirationSeconds = 0
  }
}

extension MetadataResponse {
  public static var messageName: String { "v1.MetadataResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { TokenSignerRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&maxTokenExpirationSeconds)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, maxTokenExpirationSeconds)
  }
}
