// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from test_messages_proto2.proto by `make generate`; do not edit.

package import Schema
package import Wire

extension TestAllRequiredTypesProto2 {
  /// `protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1`.
  package struct MessageSetCorrectExtension1: DescribedMessage {
    /// Field 25, `str`.
    package var str: String?
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension TestAllRequiredTypesProto2.MessageSetCorrectExtension1 {
  package static var messageName: String {
    "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1"
  }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  package var missingField: String? {
    if str == nil { return "str" }
    return nil
  }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 202: reader.optional(&str)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(25, str)
  }
}

extension TestAllRequiredTypesProto2 {
  /// `protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2`.
  package struct MessageSetCorrectExtension2: DescribedMessage {
    /// Field 9, `i`.
    package var i: Int32?
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension TestAllRequiredTypesProto2.MessageSetCorrectExtension2 {
  package static var messageName: String {
    "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2"
  }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  package var missingField: String? {
    if i == nil { return "i" }
    return nil
  }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 72: reader.optional(&i)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(9, i)
  }
}

/// `protobuf_test_messages.proto2.TestLargeOneof`.
package struct TestLargeOneof: DescribedMessage {
  /// At most one of these.
  package var largeOneof: LargeOneofOneOf?
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {}

  /// The members of `largeOneof`.
  package enum LargeOneofOneOf: Equatable, Sendable {
    /// Field 1, `a1`.
    case a1(TestLargeOneof.A1)
    /// Field 2, `a2`.
    case a2(TestLargeOneof.A2)
    /// Field 3, `a3`.
    case a3(TestLargeOneof.A3)
    /// Field 4, `a4`.
    case a4(TestLargeOneof.A4)
    /// Field 5, `a5`.
    case a5(TestLargeOneof.A5)
  }
}

extension TestLargeOneof {
  package static var messageName: String { "protobuf_test_messages.proto2.TestLargeOneof" }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10:
        var value = TestLargeOneof.A1()
        if case .a1(let earlier) = largeOneof { value = earlier }
        reader.value(&value)
        largeOneof = .a1(value)
      case 18:
        var value = TestLargeOneof.A2()
        if case .a2(let earlier) = largeOneof { value = earlier }
        reader.value(&value)
        largeOneof = .a2(value)
      case 26:
        var value = TestLargeOneof.A3()
        if case .a3(let earlier) = largeOneof { value = earlier }
        reader.value(&value)
        largeOneof = .a3(value)
      case 34:
        var value = TestLargeOneof.A4()
        if case .a4(let earlier) = largeOneof { value = earlier }
        reader.value(&value)
        largeOneof = .a4(value)
      case 42:
        var value = TestLargeOneof.A5()
        if case .a5(let earlier) = largeOneof { value = earlier }
        reader.value(&value)
        largeOneof = .a5(value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    if case .a5(let value) = largeOneof { writer.value(5, value) }
    if case .a4(let value) = largeOneof { writer.value(4, value) }
    if case .a3(let value) = largeOneof { writer.value(3, value) }
    if case .a2(let value) = largeOneof { writer.value(2, value) }
    if case .a1(let value) = largeOneof { writer.value(1, value) }
  }
}

extension TestLargeOneof {
  /// `protobuf_test_messages.proto2.TestLargeOneof.A1`.
  package struct A1: DescribedMessage {
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension TestLargeOneof.A1 {
  package static var messageName: String { "protobuf_test_messages.proto2.TestLargeOneof.A1" }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

extension TestLargeOneof {
  /// `protobuf_test_messages.proto2.TestLargeOneof.A2`.
  package struct A2: DescribedMessage {
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension TestLargeOneof.A2 {
  package static var messageName: String { "protobuf_test_messages.proto2.TestLargeOneof.A2" }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

extension TestLargeOneof {
  /// `protobuf_test_messages.proto2.TestLargeOneof.A3`.
  package struct A3: DescribedMessage {
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension TestLargeOneof.A3 {
  package static var messageName: String { "protobuf_test_messages.proto2.TestLargeOneof.A3" }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

extension TestLargeOneof {
  /// `protobuf_test_messages.proto2.TestLargeOneof.A4`.
  package struct A4: DescribedMessage {
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension TestLargeOneof.A4 {
  package static var messageName: String { "protobuf_test_messages.proto2.TestLargeOneof.A4" }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

extension TestLargeOneof {
  /// `protobuf_test_messages.proto2.TestLargeOneof.A5`.
  package struct A5: DescribedMessage {
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension TestLargeOneof.A5 {
  package static var messageName: String { "protobuf_test_messages.proto2.TestLargeOneof.A5" }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}
