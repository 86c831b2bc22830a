// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A protobuf message. Every generated struct conforms, and the leaf types of MetaTypes.
public protocol Message: FieldValue, Equatable {
  /// Full protobuf name, such as `k8s.io.api.core.v1.Pod`.
  static var messageName: String { get }
  /// Texts that are not UTF-8 are an error.
  static var isProto3: Bool { get }
  /// The first `required` field of proto2 that is not set, here or in a message below.
  var missingField: String? { get }
  /// A message of the fields up to the reader's end.
  init(reading reader: inout WireReader)
  /// Reads fields until the reader's end and merges them into this message.
  mutating func decode(from reader: inout WireReader)
  /// Writes all fields, the last one first.
  func encode(into writer: inout WireWriter)
}

extension Message {
  public static var wireType: WireType { .bytes }
  public static var isProto3: Bool { false }
  public var missingField: String? { nil }

  @inlinable public init(reading reader: inout WireReader) {
    self.init()
    decode(from: &reader)
  }

  // Here and in what follows, one body for all messages: it only calls them, so specialized ones would
  // not be faster, and every module would compile them.
  public mutating func read(from reader: inout WireReader) {
    guard let outer = reader.enter() else { return }
    reader.countMessage()
    decode(from: &reader)
    reader.leave(outer)
  }

  public func write(to writer: inout WireWriter) {
    let before = writer.count
    encode(into: &writer)
    writer.putVarint(UInt64(writer.count - before))
  }

  /// Decodes a whole message.
  public init(protobuf bytes: [UInt8]) throws(WireError) {
    self.init()
    try merge(protobuf: bytes)
  }

  /// Decodes a whole message.
  public init(protobuf bytes: Span<UInt8>) throws(WireError) {
    self.init()
    try merge(protobuf: bytes)
  }

  /// Decodes the fields in `bytes` over this message: singular fields are replaced, messages
  /// merge, repeated fields grow (protobuf encoding guide, "Last One Wins").
  public mutating func merge(protobuf bytes: [UInt8]) throws(WireError) {
    try merge(protobuf: bytes.span)
  }

  /// Decodes the fields in `bytes` over this message.
  public mutating func merge(protobuf bytes: Span<UInt8>) throws(WireError) {
    guard bytes.count <= Limits.messageBytes else { throw .tooLarge }
    let fault = bytes.withUnsafeBufferPointer { buffer -> WireError? in
      guard let start = buffer.baseAddress else { return nil }
      var reader = WireReader(start, count: buffer.count)
      reader.rejectsBadText = Self.isProto3
      decode(from: &reader)
      return reader.fault
    }
    if let fault { throw fault }
    if let field = missingField { throw .missingField(field) }
  }

  /// The message's bytes.
  public func protobuf() -> [UInt8] {
    var writer = WireWriter()
    encode(into: &writer)
    return writer.finish()
  }

  /// A fresh message with some fields set: `Pod.with { $0.metadata.name = "web" }`.
  public static func with<E: Error>(_ fill: (inout Self) throws(E) -> Void) throws(E) -> Self {
    var message = Self()
    try fill(&message)
    return message
  }
}

extension Message {
  public var isZero: Bool { isFresh(self) }

  /// Whether both have the same bytes.
  public static func == (left: Self, right: Self) -> Bool {
    if isSameMemory(left, right) { return true }
    var writer = WireWriter()
    left.encode(into: &writer)
    let count = writer.count
    right.encode(into: &writer)
    return writer.holdsTwice(count)
  }

  /// Whether two values are equal bit by bit: those that share all they refer to.
  private static func isSameMemory(_ left: Self, _ right: Self) -> Bool {
    withUnsafeBytes(of: left) { left in
      withUnsafeBytes(of: right) { right in left.elementsEqual(right) }
    }
  }
}

/// Not in `isZero` itself, which would be compiled again for every message.
@inline(never) private func isFresh<Value: Message>(_ value: Value) -> Bool {
  value == Value()
}
