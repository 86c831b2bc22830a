// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/kms.v2.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Asks for version, health and key.
public struct StatusRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension StatusRequest {
  public static var messageName: String { "v2.StatusRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { KeyManagementRPCSchema.messages }

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

/// Version, health and key of the service.
public struct StatusResponse: DescribedMessage {
  /// Version of this API: `v2`.
  public var version: String
  /// `ok`, or what is wrong.
  public var healthz: String
  /// Id of the key that is used now; a new one makes the API server encrypt anew. At most 1 KiB.
  public var keyId: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    version = ""
    healthz = ""
    keyId = ""
  }
}

extension StatusResponse {
  public static var messageName: String { "v2.StatusResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { KeyManagementRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&version)
      case 18: reader.value(&healthz)
      case 26: reader.value(&keyId)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, keyId)
    writer.nonZero(2, healthz)
    writer.nonZero(1, version)
  }
}

/// What is to be encrypted.
public struct EncryptRequest: DescribedMessage {
  /// The bytes in the clear.
  public var plaintext: [UInt8]
  /// Identifies the request in logs.
  public var uid: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    plaintext = []
    uid = ""
  }
}

extension EncryptRequest {
  public static var messageName: String { "v2.EncryptRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { KeyManagementRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&plaintext)
      case 18: reader.value(&uid)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, uid)
    writer.nonZero(1, plaintext)
  }
}

/// What was encrypted.
public struct EncryptResponse: DescribedMessage {
  /// The encrypted bytes; 1 byte to 1 KiB.
  public var ciphertext: [UInt8]
  /// Id of the key that was used; stored beside the bytes.
  public var keyId: String
  /// Anything needed to decrypt, stored beside the bytes in the clear; names are DNS names. At most
  /// 32 KiB.
  public var annotations: SortedMap<String, [UInt8]>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    ciphertext = []
    keyId = ""
    annotations = SortedMap()
  }
}

extension EncryptResponse {
  public static var messageName: String { "v2.EncryptResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { KeyManagementRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&ciphertext)
      case 18: reader.value(&keyId)
      case 26: reader.map(&annotations)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(3, annotations)
    writer.nonZero(2, keyId)
    writer.nonZero(1, ciphertext)
  }
}

/// What is to be decrypted.
public struct DecryptRequest: DescribedMessage {
  /// The encrypted bytes.
  public var ciphertext: [UInt8]
  /// Identifies the request in logs.
  public var uid: String
  /// Id of the key that it was encrypted with.
  public var keyId: String
  /// What Encrypt gave as annotations.
  public var annotations: SortedMap<String, [UInt8]>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    ciphertext = []
    uid = ""
    keyId = ""
    annotations = SortedMap()
  }
}

extension DecryptRequest {
  public static var messageName: String { "v2.DecryptRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { KeyManagementRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&ciphertext)
      case 18: reader.value(&uid)
      case 26: reader.value(&keyId)
      case 34: reader.map(&annotations)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(4, annotations)
    writer.nonZero(3, keyId)
    writer.nonZero(2, uid)
    writer.nonZero(1, ciphertext)
  }
}

/// What was decrypted.
public struct DecryptResponse: DescribedMessage {
  /// The bytes in the clear.
  public var plaintext: [UInt8]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    plaintext = []
  }
}

extension DecryptResponse {
  public static var messageName: String { "v2.DecryptResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { KeyManagementRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&plaintext)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, plaintext)
  }
}
