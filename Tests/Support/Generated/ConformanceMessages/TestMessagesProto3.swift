// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from test_messages_proto3.proto by `make generate`; do not edit.

package import Schema
package import WellKnownTypes
package import Wire

/// Values of `protobuf_test_messages.proto3.ForeignEnum`.
package struct ForeignEnum: OpenEnum {
  package var rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  /// `FOREIGN_FOO`.
  package static let foo = Self(rawValue: 0)

  /// `FOREIGN_BAR`.
  package static let bar = Self(rawValue: 1)

  /// `FOREIGN_BAZ`.
  package static let baz = Self(rawValue: 2)
}

/// `protobuf_test_messages.proto3.TestAllTypesProto3`.
package struct TestAllTypesProto3: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  package init() { fieldStorage = Self.emptyStorage }

  /// Field 1, `optional_int32`.
  package var optionalInt32: Int32 {
    get { fieldStorage.fields.optionalInt32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalInt32
    }
  }

  /// Field 2, `optional_int64`.
  package var optionalInt64: Int64 {
    get { fieldStorage.fields.optionalInt64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalInt64
    }
  }

  /// Field 3, `optional_uint32`.
  package var optionalUint32: UInt32 {
    get { fieldStorage.fields.optionalUint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalUint32
    }
  }

  /// Field 4, `optional_uint64`.
  package var optionalUint64: UInt64 {
    get { fieldStorage.fields.optionalUint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalUint64
    }
  }

  /// Field 5, `optional_sint32`.
  package var optionalSint32: Int32 {
    get { fieldStorage.fields.optionalSint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalSint32
    }
  }

  /// Field 6, `optional_sint64`.
  package var optionalSint64: Int64 {
    get { fieldStorage.fields.optionalSint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalSint64
    }
  }

  /// Field 7, `optional_fixed32`.
  package var optionalFixed32: UInt32 {
    get { fieldStorage.fields.optionalFixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalFixed32
    }
  }

  /// Field 8, `optional_fixed64`.
  package var optionalFixed64: UInt64 {
    get { fieldStorage.fields.optionalFixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalFixed64
    }
  }

  /// Field 9, `optional_sfixed32`.
  package var optionalSfixed32: Int32 {
    get { fieldStorage.fields.optionalSfixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalSfixed32
    }
  }

  /// Field 10, `optional_sfixed64`.
  package var optionalSfixed64: Int64 {
    get { fieldStorage.fields.optionalSfixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalSfixed64
    }
  }

  /// Field 11, `optional_float`.
  package var optionalFloat: Float {
    get { fieldStorage.fields.optionalFloat }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalFloat
    }
  }

  /// Field 12, `optional_double`.
  package var optionalDouble: Double {
    get { fieldStorage.fields.optionalDouble }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalDouble
    }
  }

  /// Field 13, `optional_bool`.
  package var optionalBool: Bool {
    get { fieldStorage.fields.optionalBool }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalBool
    }
  }

  /// Field 14, `optional_string`.
  package var optionalString: String {
    get { fieldStorage.fields.optionalString }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalString
    }
  }

  /// Field 15, `optional_bytes`.
  package var optionalBytes: [UInt8] {
    get { fieldStorage.fields.optionalBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalBytes
    }
  }

  /// Field 18, `optional_nested_message`.
  package var optionalNestedMessage: TestAllTypesProto3.NestedMessage? {
    get { fieldStorage.fields.optionalNestedMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalNestedMessage
    }
  }

  /// Field 19, `optional_foreign_message`.
  package var optionalForeignMessage: ForeignMessage? {
    get { fieldStorage.fields.optionalForeignMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalForeignMessage
    }
  }

  /// Field 21, `optional_nested_enum`.
  package var optionalNestedEnum: TestAllTypesProto3.NestedEnum {
    get { fieldStorage.fields.optionalNestedEnum }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalNestedEnum
    }
  }

  /// Field 22, `optional_foreign_enum`.
  package var optionalForeignEnum: ForeignEnum {
    get { fieldStorage.fields.optionalForeignEnum }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalForeignEnum
    }
  }

  /// Field 23, `optional_aliased_enum`.
  package var optionalAliasedEnum: TestAllTypesProto3.AliasedEnum {
    get { fieldStorage.fields.optionalAliasedEnum }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalAliasedEnum
    }
  }

  /// Field 24, `optional_string_piece`.
  package var optionalStringPiece: String {
    get { fieldStorage.fields.optionalStringPiece }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalStringPiece
    }
  }

  /// Field 25, `optional_cord`.
  package var optionalCord: String {
    get { fieldStorage.fields.optionalCord }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalCord
    }
  }

  /// Field 27, `recursive_message`.
  package var recursiveMessage: TestAllTypesProto3? {
    get { fieldStorage.fields.recursiveMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.recursiveMessage
    }
  }

  /// Field 31, `repeated_int32`.
  package var repeatedInt32: [Int32] {
    get { fieldStorage.fields.repeatedInt32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedInt32
    }
  }

  /// Field 32, `repeated_int64`.
  package var repeatedInt64: [Int64] {
    get { fieldStorage.fields.repeatedInt64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedInt64
    }
  }

  /// Field 33, `repeated_uint32`.
  package var repeatedUint32: [UInt32] {
    get { fieldStorage.fields.repeatedUint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedUint32
    }
  }

  /// Field 34, `repeated_uint64`.
  package var repeatedUint64: [UInt64] {
    get { fieldStorage.fields.repeatedUint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedUint64
    }
  }

  /// Field 35, `repeated_sint32`.
  package var repeatedSint32: [Int32] {
    get { fieldStorage.fields.repeatedSint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedSint32
    }
  }

  /// Field 36, `repeated_sint64`.
  package var repeatedSint64: [Int64] {
    get { fieldStorage.fields.repeatedSint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedSint64
    }
  }

  /// Field 37, `repeated_fixed32`.
  package var repeatedFixed32: [UInt32] {
    get { fieldStorage.fields.repeatedFixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedFixed32
    }
  }

  /// Field 38, `repeated_fixed64`.
  package var repeatedFixed64: [UInt64] {
    get { fieldStorage.fields.repeatedFixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedFixed64
    }
  }

  /// Field 39, `repeated_sfixed32`.
  package var repeatedSfixed32: [Int32] {
    get { fieldStorage.fields.repeatedSfixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedSfixed32
    }
  }

  /// Field 40, `repeated_sfixed64`.
  package var repeatedSfixed64: [Int64] {
    get { fieldStorage.fields.repeatedSfixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedSfixed64
    }
  }

  /// Field 41, `repeated_float`.
  package var repeatedFloat: [Float] {
    get { fieldStorage.fields.repeatedFloat }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedFloat
    }
  }

  /// Field 42, `repeated_double`.
  package var repeatedDouble: [Double] {
    get { fieldStorage.fields.repeatedDouble }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedDouble
    }
  }

  /// Field 43, `repeated_bool`.
  package var repeatedBool: [Bool] {
    get { fieldStorage.fields.repeatedBool }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedBool
    }
  }

  /// Field 44, `repeated_string`.
  package var repeatedString: [String] {
    get { fieldStorage.fields.repeatedString }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedString
    }
  }

  /// Field 45, `repeated_bytes`.
  package var repeatedBytes: [[UInt8]] {
    get { fieldStorage.fields.repeatedBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedBytes
    }
  }

  /// Field 48, `repeated_nested_message`.
  package var repeatedNestedMessage: [TestAllTypesProto3.NestedMessage] {
    get { fieldStorage.fields.repeatedNestedMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedNestedMessage
    }
  }

  /// Field 49, `repeated_foreign_message`.
  package var repeatedForeignMessage: [ForeignMessage] {
    get { fieldStorage.fields.repeatedForeignMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedForeignMessage
    }
  }

  /// Field 51, `repeated_nested_enum`.
  package var repeatedNestedEnum: [TestAllTypesProto3.NestedEnum] {
    get { fieldStorage.fields.repeatedNestedEnum }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedNestedEnum
    }
  }

  /// Field 52, `repeated_foreign_enum`.
  package var repeatedForeignEnum: [ForeignEnum] {
    get { fieldStorage.fields.repeatedForeignEnum }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedForeignEnum
    }
  }

  /// Field 54, `repeated_string_piece`.
  package var repeatedStringPiece: [String] {
    get { fieldStorage.fields.repeatedStringPiece }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedStringPiece
    }
  }

  /// Field 55, `repeated_cord`.
  package var repeatedCord: [String] {
    get { fieldStorage.fields.repeatedCord }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedCord
    }
  }

  /// Field 75, `packed_int32`.
  package var packedInt32: [Int32] {
    get { fieldStorage.fields.packedInt32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.packedInt32
    }
  }

  /// Field 76, `packed_int64`.
  package var packedInt64: [Int64] {
    get { fieldStorage.fields.packedInt64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.packedInt64
    }
  }

  /// Field 77, `packed_uint32`.
  package var packedUint32: [UInt32] {
    get { fieldStorage.fields.packedUint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.packedUint32
    }
  }

  /// Field 78, `packed_uint64`.
  package var packedUint64: [UInt64] {
    get { fieldStorage.fields.packedUint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.packedUint64
    }
  }

  /// Field 79, `packed_sint32`.
  package var packedSint32: [Int32] {
    get { fieldStorage.fields.packedSint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.packedSint32
    }
  }

  /// Field 80, `packed_sint64`.
  package var packedSint64: [Int64] {
    get { fieldStorage.fields.packedSint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.packedSint64
    }
  }

  /// Field 81, `packed_fixed32`.
  package var packedFixed32: [UInt32] {
    get { fieldStorage.fields.packedFixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.packedFixed32
    }
  }

  /// Field 82, `packed_fixed64`.
  package var packedFixed64: [UInt64] {
    get { fieldStorage.fields.packedFixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.packedFixed64
    }
  }

  /// Field 83, `packed_sfixed32`.
  package var packedSfixed32: [Int32] {
    get { fieldStorage.fields.packedSfixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.packedSfixed32
    }
  }

  /// Field 84, `packed_sfixed64`.
  package var packedSfixed64: [Int64] {
    get { fieldStorage.fields.packedSfixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.packedSfixed64
    }
  }

  /// Field 85, `packed_float`.
  package var packedFloat: [Float] {
    get { fieldStorage.fields.packedFloat }
    _modify {
      unshare()
      yield &fieldStorage.fields.packedFloat
    }
  }

  /// Field 86, `packed_double`.
  package var packedDouble: [Double] {
    get { fieldStorage.fields.packedDouble }
    _modify {
      unshare()
      yield &fieldStorage.fields.packedDouble
    }
  }

  /// Field 87, `packed_bool`.
  package var packedBool: [Bool] {
    get { fieldStorage.fields.packedBool }
    _modify {
      unshare()
      yield &fieldStorage.fields.packedBool
    }
  }

  /// Field 88, `packed_nested_enum`.
  package var packedNestedEnum: [TestAllTypesProto3.NestedEnum] {
    get { fieldStorage.fields.packedNestedEnum }
    _modify {
      unshare()
      yield &fieldStorage.fields.packedNestedEnum
    }
  }

  /// Field 89, `unpacked_int32`.
  package var unpackedInt32: [Int32] {
    get { fieldStorage.fields.unpackedInt32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.unpackedInt32
    }
  }

  /// Field 90, `unpacked_int64`.
  package var unpackedInt64: [Int64] {
    get { fieldStorage.fields.unpackedInt64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.unpackedInt64
    }
  }

  /// Field 91, `unpacked_uint32`.
  package var unpackedUint32: [UInt32] {
    get { fieldStorage.fields.unpackedUint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.unpackedUint32
    }
  }

  /// Field 92, `unpacked_uint64`.
  package var unpackedUint64: [UInt64] {
    get { fieldStorage.fields.unpackedUint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.unpackedUint64
    }
  }

  /// Field 93, `unpacked_sint32`.
  package var unpackedSint32: [Int32] {
    get { fieldStorage.fields.unpackedSint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.unpackedSint32
    }
  }

  /// Field 94, `unpacked_sint64`.
  package var unpackedSint64: [Int64] {
    get { fieldStorage.fields.unpackedSint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.unpackedSint64
    }
  }

  /// Field 95, `unpacked_fixed32`.
  package var unpackedFixed32: [UInt32] {
    get { fieldStorage.fields.unpackedFixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.unpackedFixed32
    }
  }

  /// Field 96, `unpacked_fixed64`.
  package var unpackedFixed64: [UInt64] {
    get { fieldStorage.fields.unpackedFixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.unpackedFixed64
    }
  }

  /// Field 97, `unpacked_sfixed32`.
  package var unpackedSfixed32: [Int32] {
    get { fieldStorage.fields.unpackedSfixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.unpackedSfixed32
    }
  }

  /// Field 98, `unpacked_sfixed64`.
  package var unpackedSfixed64: [Int64] {
    get { fieldStorage.fields.unpackedSfixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.unpackedSfixed64
    }
  }

  /// Field 99, `unpacked_float`.
  package var unpackedFloat: [Float] {
    get { fieldStorage.fields.unpackedFloat }
    _modify {
      unshare()
      yield &fieldStorage.fields.unpackedFloat
    }
  }

  /// Field 100, `unpacked_double`.
  package var unpackedDouble: [Double] {
    get { fieldStorage.fields.unpackedDouble }
    _modify {
      unshare()
      yield &fieldStorage.fields.unpackedDouble
    }
  }

  /// Field 101, `unpacked_bool`.
  package var unpackedBool: [Bool] {
    get { fieldStorage.fields.unpackedBool }
    _modify {
      unshare()
      yield &fieldStorage.fields.unpackedBool
    }
  }

  /// Field 102, `unpacked_nested_enum`.
  package var unpackedNestedEnum: [TestAllTypesProto3.NestedEnum] {
    get { fieldStorage.fields.unpackedNestedEnum }
    _modify {
      unshare()
      yield &fieldStorage.fields.unpackedNestedEnum
    }
  }

  /// Field 56, `map_int32_int32`.
  package var mapInt32Int32: SortedMap<Int32, Int32> {
    get { fieldStorage.fields.mapInt32Int32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapInt32Int32
    }
  }

  /// Field 57, `map_int64_int64`.
  package var mapInt64Int64: SortedMap<Int64, Int64> {
    get { fieldStorage.fields.mapInt64Int64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapInt64Int64
    }
  }

  /// Field 58, `map_uint32_uint32`.
  package var mapUint32Uint32: SortedMap<UInt32, UInt32> {
    get { fieldStorage.fields.mapUint32Uint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapUint32Uint32
    }
  }

  /// Field 59, `map_uint64_uint64`.
  package var mapUint64Uint64: SortedMap<UInt64, UInt64> {
    get { fieldStorage.fields.mapUint64Uint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapUint64Uint64
    }
  }

  /// Field 60, `map_sint32_sint32`.
  package var mapSint32Sint32: SortedMap<Int32, Int32> {
    get { fieldStorage.fields.mapSint32Sint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapSint32Sint32
    }
  }

  /// Field 61, `map_sint64_sint64`.
  package var mapSint64Sint64: SortedMap<Int64, Int64> {
    get { fieldStorage.fields.mapSint64Sint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapSint64Sint64
    }
  }

  /// Field 62, `map_fixed32_fixed32`.
  package var mapFixed32Fixed32: SortedMap<UInt32, UInt32> {
    get { fieldStorage.fields.mapFixed32Fixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapFixed32Fixed32
    }
  }

  /// Field 63, `map_fixed64_fixed64`.
  package var mapFixed64Fixed64: SortedMap<UInt64, UInt64> {
    get { fieldStorage.fields.mapFixed64Fixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapFixed64Fixed64
    }
  }

  /// Field 64, `map_sfixed32_sfixed32`.
  package var mapSfixed32Sfixed32: SortedMap<Int32, Int32> {
    get { fieldStorage.fields.mapSfixed32Sfixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapSfixed32Sfixed32
    }
  }

  /// Field 65, `map_sfixed64_sfixed64`.
  package var mapSfixed64Sfixed64: SortedMap<Int64, Int64> {
    get { fieldStorage.fields.mapSfixed64Sfixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapSfixed64Sfixed64
    }
  }

  /// Field 66, `map_int32_float`.
  package var mapInt32Float: SortedMap<Int32, Float> {
    get { fieldStorage.fields.mapInt32Float }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapInt32Float
    }
  }

  /// Field 67, `map_int32_double`.
  package var mapInt32Double: SortedMap<Int32, Double> {
    get { fieldStorage.fields.mapInt32Double }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapInt32Double
    }
  }

  /// Field 68, `map_bool_bool`.
  package var mapBoolBool: SortedMap<Bool, Bool> {
    get { fieldStorage.fields.mapBoolBool }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapBoolBool
    }
  }

  /// Field 69, `map_string_string`.
  package var mapStringString: SortedMap<String, String> {
    get { fieldStorage.fields.mapStringString }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapStringString
    }
  }

  /// Field 70, `map_string_bytes`.
  package var mapStringBytes: SortedMap<String, [UInt8]> {
    get { fieldStorage.fields.mapStringBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapStringBytes
    }
  }

  /// Field 71, `map_string_nested_message`.
  package var mapStringNestedMessage: SortedMap<String, TestAllTypesProto3.NestedMessage> {
    get { fieldStorage.fields.mapStringNestedMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapStringNestedMessage
    }
  }

  /// Field 72, `map_string_foreign_message`.
  package var mapStringForeignMessage: SortedMap<String, ForeignMessage> {
    get { fieldStorage.fields.mapStringForeignMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapStringForeignMessage
    }
  }

  /// Field 73, `map_string_nested_enum`.
  package var mapStringNestedEnum: SortedMap<String, TestAllTypesProto3.NestedEnum> {
    get { fieldStorage.fields.mapStringNestedEnum }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapStringNestedEnum
    }
  }

  /// Field 74, `map_string_foreign_enum`.
  package var mapStringForeignEnum: SortedMap<String, ForeignEnum> {
    get { fieldStorage.fields.mapStringForeignEnum }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapStringForeignEnum
    }
  }

  /// Field 201, `optional_bool_wrapper`.
  package var optionalBoolWrapper: BoolValue? {
    get { fieldStorage.fields.optionalBoolWrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalBoolWrapper
    }
  }

  /// Field 202, `optional_int32_wrapper`.
  package var optionalInt32Wrapper: Int32Value? {
    get { fieldStorage.fields.optionalInt32Wrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalInt32Wrapper
    }
  }

  /// Field 203, `optional_int64_wrapper`.
  package var optionalInt64Wrapper: Int64Value? {
    get { fieldStorage.fields.optionalInt64Wrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalInt64Wrapper
    }
  }

  /// Field 204, `optional_uint32_wrapper`.
  package var optionalUint32Wrapper: UInt32Value? {
    get { fieldStorage.fields.optionalUint32Wrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalUint32Wrapper
    }
  }

  /// Field 205, `optional_uint64_wrapper`.
  package var optionalUint64Wrapper: UInt64Value? {
    get { fieldStorage.fields.optionalUint64Wrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalUint64Wrapper
    }
  }

  /// Field 206, `optional_float_wrapper`.
  package var optionalFloatWrapper: FloatValue? {
    get { fieldStorage.fields.optionalFloatWrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalFloatWrapper
    }
  }

  /// Field 207, `optional_double_wrapper`.
  package var optionalDoubleWrapper: DoubleValue? {
    get { fieldStorage.fields.optionalDoubleWrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalDoubleWrapper
    }
  }

  /// Field 208, `optional_string_wrapper`.
  package var optionalStringWrapper: StringValue? {
    get { fieldStorage.fields.optionalStringWrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalStringWrapper
    }
  }

  /// Field 209, `optional_bytes_wrapper`.
  package var optionalBytesWrapper: BytesValue? {
    get { fieldStorage.fields.optionalBytesWrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalBytesWrapper
    }
  }

  /// Field 211, `repeated_bool_wrapper`.
  package var repeatedBoolWrapper: [BoolValue] {
    get { fieldStorage.fields.repeatedBoolWrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedBoolWrapper
    }
  }

  /// Field 212, `repeated_int32_wrapper`.
  package var repeatedInt32Wrapper: [Int32Value] {
    get { fieldStorage.fields.repeatedInt32Wrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedInt32Wrapper
    }
  }

  /// Field 213, `repeated_int64_wrapper`.
  package var repeatedInt64Wrapper: [Int64Value] {
    get { fieldStorage.fields.repeatedInt64Wrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedInt64Wrapper
    }
  }

  /// Field 214, `repeated_uint32_wrapper`.
  package var repeatedUint32Wrapper: [UInt32Value] {
    get { fieldStorage.fields.repeatedUint32Wrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedUint32Wrapper
    }
  }

  /// Field 215, `repeated_uint64_wrapper`.
  package var repeatedUint64Wrapper: [UInt64Value] {
    get { fieldStorage.fields.repeatedUint64Wrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedUint64Wrapper
    }
  }

  /// Field 216, `repeated_float_wrapper`.
  package var repeatedFloatWrapper: [FloatValue] {
    get { fieldStorage.fields.repeatedFloatWrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedFloatWrapper
    }
  }

  /// Field 217, `repeated_double_wrapper`.
  package var repeatedDoubleWrapper: [DoubleValue] {
    get { fieldStorage.fields.repeatedDoubleWrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedDoubleWrapper
    }
  }

  /// Field 218, `repeated_string_wrapper`.
  package var repeatedStringWrapper: [StringValue] {
    get { fieldStorage.fields.repeatedStringWrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedStringWrapper
    }
  }

  /// Field 219, `repeated_bytes_wrapper`.
  package var repeatedBytesWrapper: [BytesValue] {
    get { fieldStorage.fields.repeatedBytesWrapper }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedBytesWrapper
    }
  }

  /// Field 301, `optional_duration`.
  package var optionalDuration: Duration? {
    get { fieldStorage.fields.optionalDuration }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalDuration
    }
  }

  /// Field 302, `optional_timestamp`.
  package var optionalTimestamp: Timestamp? {
    get { fieldStorage.fields.optionalTimestamp }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalTimestamp
    }
  }

  /// Field 303, `optional_field_mask`.
  package var optionalFieldMask: FieldMask? {
    get { fieldStorage.fields.optionalFieldMask }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalFieldMask
    }
  }

  /// Field 304, `optional_struct`.
  package var optionalStruct: Struct? {
    get { fieldStorage.fields.optionalStruct }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalStruct
    }
  }

  /// Field 305, `optional_any`.
  package var optionalAny: AnyMessage? {
    get { fieldStorage.fields.optionalAny }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalAny
    }
  }

  /// Field 306, `optional_value`.
  package var optionalValue: Value? {
    get { fieldStorage.fields.optionalValue }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalValue
    }
  }

  /// Field 307, `optional_null_value`.
  package var optionalNullValue: NullValue {
    get { fieldStorage.fields.optionalNullValue }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalNullValue
    }
  }

  /// Field 308, `optional_empty`.
  package var optionalEmpty: Empty? {
    get { fieldStorage.fields.optionalEmpty }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalEmpty
    }
  }

  /// Field 311, `repeated_duration`.
  package var repeatedDuration: [Duration] {
    get { fieldStorage.fields.repeatedDuration }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedDuration
    }
  }

  /// Field 312, `repeated_timestamp`.
  package var repeatedTimestamp: [Timestamp] {
    get { fieldStorage.fields.repeatedTimestamp }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedTimestamp
    }
  }

  /// Field 313, `repeated_fieldmask`.
  package var repeatedFieldmask: [FieldMask] {
    get { fieldStorage.fields.repeatedFieldmask }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedFieldmask
    }
  }

  /// Field 324, `repeated_struct`.
  package var repeatedStruct: [Struct] {
    get { fieldStorage.fields.repeatedStruct }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedStruct
    }
  }

  /// Field 315, `repeated_any`.
  package var repeatedAny: [AnyMessage] {
    get { fieldStorage.fields.repeatedAny }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedAny
    }
  }

  /// Field 316, `repeated_value`.
  package var repeatedValue: [Value] {
    get { fieldStorage.fields.repeatedValue }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedValue
    }
  }

  /// Field 317, `repeated_list_value`.
  package var repeatedListValue: [ListValue] {
    get { fieldStorage.fields.repeatedListValue }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedListValue
    }
  }

  /// Field 318, `repeated_empty`.
  package var repeatedEmpty: [Empty] {
    get { fieldStorage.fields.repeatedEmpty }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedEmpty
    }
  }

  /// Field 401, `fieldname1`.
  package var fieldname1: Int32 {
    get { fieldStorage.fields.fieldname1 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldname1
    }
  }

  /// Field 402, `field_name2`.
  package var fieldName2: Int32 {
    get { fieldStorage.fields.fieldName2 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName2
    }
  }

  /// Field 403, `_field_name3`.
  package var fieldName3: Int32 {
    get { fieldStorage.fields.fieldName3 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName3
    }
  }

  /// Field 404, `field__name4_`.
  package var fieldName4: Int32 {
    get { fieldStorage.fields.fieldName4 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName4
    }
  }

  /// Field 405, `field0name5`.
  package var field0name5: Int32 {
    get { fieldStorage.fields.field0name5 }
    _modify {
      unshare()
      yield &fieldStorage.fields.field0name5
    }
  }

  /// Field 406, `field_0_name6`.
  package var field0Name6: Int32 {
    get { fieldStorage.fields.field0Name6 }
    _modify {
      unshare()
      yield &fieldStorage.fields.field0Name6
    }
  }

  /// Field 407, `fieldName7`.
  package var fieldName7: Int32 {
    get { fieldStorage.fields.fieldName7 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName7
    }
  }

  /// Field 408, `FieldName8`.
  package var fieldName8: Int32 {
    get { fieldStorage.fields.fieldName8 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName8
    }
  }

  /// Field 409, `field_Name9`.
  package var fieldName9: Int32 {
    get { fieldStorage.fields.fieldName9 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName9
    }
  }

  /// Field 410, `Field_Name10`.
  package var fieldName10: Int32 {
    get { fieldStorage.fields.fieldName10 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName10
    }
  }

  /// Field 411, `FIELD_NAME11`.
  package var fieldname11: Int32 {
    get { fieldStorage.fields.fieldname11 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldname11
    }
  }

  /// Field 412, `FIELD_name12`.
  package var fieldName12: Int32 {
    get { fieldStorage.fields.fieldName12 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName12
    }
  }

  /// Field 413, `__field_name13`.
  package var fieldName13: Int32 {
    get { fieldStorage.fields.fieldName13 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName13
    }
  }

  /// Field 414, `__Field_name14`.
  package var fieldName14: Int32 {
    get { fieldStorage.fields.fieldName14 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName14
    }
  }

  /// Field 415, `field__name15`.
  package var fieldName15: Int32 {
    get { fieldStorage.fields.fieldName15 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName15
    }
  }

  /// Field 416, `field__Name16`.
  package var fieldName16: Int32 {
    get { fieldStorage.fields.fieldName16 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName16
    }
  }

  /// Field 417, `field_name17__`.
  package var fieldName17: Int32 {
    get { fieldStorage.fields.fieldName17 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName17
    }
  }

  /// Field 418, `Field_name18__`.
  package var fieldName18: Int32 {
    get { fieldStorage.fields.fieldName18 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName18
    }
  }

  /// At most one of these.
  package var oneofField: OneofFieldOneOf? {
    get { fieldStorage.fields.oneofField }
    _modify {
      unshare()
      yield &fieldStorage.fields.oneofField
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

  /// The members of `oneofField`.
  package enum OneofFieldOneOf: Equatable, Sendable {
    /// Field 111, `oneof_uint32`.
    case oneofUint32(UInt32)
    /// Field 112, `oneof_nested_message`.
    case oneofNestedMessage(TestAllTypesProto3.NestedMessage)
    /// Field 113, `oneof_string`.
    case oneofString(String)
    /// Field 114, `oneof_bytes`.
    case oneofBytes([UInt8])
    /// Field 115, `oneof_bool`.
    case oneofBool(Bool)
    /// Field 116, `oneof_uint64`.
    case oneofUint64(UInt64)
    /// Field 117, `oneof_float`.
    case oneofFloat(Float)
    /// Field 118, `oneof_double`.
    case oneofDouble(Double)
    /// Field 119, `oneof_enum`.
    case oneofEnum(TestAllTypesProto3.NestedEnum)
    /// Field 120, `oneof_null_value`.
    case oneofNullValue(NullValue)
  }

  /// Values of `protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnum`.
  package struct NestedEnum: OpenEnum {
    package var rawValue: Int32

    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// `FOO`.
    package static let foo = Self(rawValue: 0)

    /// `BAR`.
    package static let bar = Self(rawValue: 1)

    /// `BAZ`.
    package static let baz = Self(rawValue: 2)

    /// `NEG`.
    package static let neg = Self(rawValue: -1)
  }

  /// Values of `protobuf_test_messages.proto3.TestAllTypesProto3.AliasedEnum`.
  package struct AliasedEnum: OpenEnum {
    package var rawValue: Int32

    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// `ALIAS_FOO`.
    package static let aliasFoo = Self(rawValue: 0)

    /// `ALIAS_BAR`.
    package static let aliasBar = Self(rawValue: 1)

    /// `ALIAS_BAZ`.
    package static let aliasBaz = Self(rawValue: 2)

    /// `MOO`.
    package static let moo = Self(rawValue: 2)

    /// `bAz`.
    package static let baz = Self(rawValue: 2)
  }
}

extension TestAllTypesProto3 {
  package static var messageName: String { "protobuf_test_messages.proto3.TestAllTypesProto3" }
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

extension TestAllTypesProto3 {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var optionalInt32: Int32
    var optionalInt64: Int64
    var optionalUint32: UInt32
    var optionalUint64: UInt64
    var optionalSint32: Int32
    var optionalSint64: Int64
    var optionalFixed32: UInt32
    var optionalFixed64: UInt64
    var optionalSfixed32: Int32
    var optionalSfixed64: Int64
    var optionalFloat: Float
    var optionalDouble: Double
    var optionalBool: Bool
    var optionalString: String
    var optionalBytes: [UInt8]
    var optionalNestedMessage: TestAllTypesProto3.NestedMessage?
    var optionalForeignMessage: ForeignMessage?
    var optionalNestedEnum: TestAllTypesProto3.NestedEnum
    var optionalForeignEnum: ForeignEnum
    var optionalAliasedEnum: TestAllTypesProto3.AliasedEnum
    var optionalStringPiece: String
    var optionalCord: String
    var recursiveMessage: TestAllTypesProto3?
    var repeatedInt32: [Int32]
    var repeatedInt64: [Int64]
    var repeatedUint32: [UInt32]
    var repeatedUint64: [UInt64]
    var repeatedSint32: [Int32]
    var repeatedSint64: [Int64]
    var repeatedFixed32: [UInt32]
    var repeatedFixed64: [UInt64]
    var repeatedSfixed32: [Int32]
    var repeatedSfixed64: [Int64]
    var repeatedFloat: [Float]
    var repeatedDouble: [Double]
    var repeatedBool: [Bool]
    var repeatedString: [String]
    var repeatedBytes: [[UInt8]]
    var repeatedNestedMessage: [TestAllTypesProto3.NestedMessage]
    var repeatedForeignMessage: [ForeignMessage]
    var repeatedNestedEnum: [TestAllTypesProto3.NestedEnum]
    var repeatedForeignEnum: [ForeignEnum]
    var repeatedStringPiece: [String]
    var repeatedCord: [String]
    var packedInt32: [Int32]
    var packedInt64: [Int64]
    var packedUint32: [UInt32]
    var packedUint64: [UInt64]
    var packedSint32: [Int32]
    var packedSint64: [Int64]
    var packedFixed32: [UInt32]
    var packedFixed64: [UInt64]
    var packedSfixed32: [Int32]
    var packedSfixed64: [Int64]
    var packedFloat: [Float]
    var packedDouble: [Double]
    var packedBool: [Bool]
    var packedNestedEnum: [TestAllTypesProto3.NestedEnum]
    var unpackedInt32: [Int32]
    var unpackedInt64: [Int64]
    var unpackedUint32: [UInt32]
    var unpackedUint64: [UInt64]
    var unpackedSint32: [Int32]
    var unpackedSint64: [Int64]
    var unpackedFixed32: [UInt32]
    var unpackedFixed64: [UInt64]
    var unpackedSfixed32: [Int32]
    var unpackedSfixed64: [Int64]
    var unpackedFloat: [Float]
    var unpackedDouble: [Double]
    var unpackedBool: [Bool]
    var unpackedNestedEnum: [TestAllTypesProto3.NestedEnum]
    var mapInt32Int32: SortedMap<Int32, Int32>
    var mapInt64Int64: SortedMap<Int64, Int64>
    var mapUint32Uint32: SortedMap<UInt32, UInt32>
    var mapUint64Uint64: SortedMap<UInt64, UInt64>
    var mapSint32Sint32: SortedMap<Int32, Int32>
    var mapSint64Sint64: SortedMap<Int64, Int64>
    var mapFixed32Fixed32: SortedMap<UInt32, UInt32>
    var mapFixed64Fixed64: SortedMap<UInt64, UInt64>
    var mapSfixed32Sfixed32: SortedMap<Int32, Int32>
    var mapSfixed64Sfixed64: SortedMap<Int64, Int64>
    var mapInt32Float: SortedMap<Int32, Float>
    var mapInt32Double: SortedMap<Int32, Double>
    var mapBoolBool: SortedMap<Bool, Bool>
    var mapStringString: SortedMap<String, String>
    var mapStringBytes: SortedMap<String, [UInt8]>
    var mapStringNestedMessage: SortedMap<String, TestAllTypesProto3.NestedMessage>
    var mapStringForeignMessage: SortedMap<String, ForeignMessage>
    var mapStringNestedEnum: SortedMap<String, TestAllTypesProto3.NestedEnum>
    var mapStringForeignEnum: SortedMap<String, ForeignEnum>
    var optionalBoolWrapper: BoolValue?
    var optionalInt32Wrapper: Int32Value?
    var optionalInt64Wrapper: Int64Value?
    var optionalUint32Wrapper: UInt32Value?
    var optionalUint64Wrapper: UInt64Value?
    var optionalFloatWrapper: FloatValue?
    var optionalDoubleWrapper: DoubleValue?
    var optionalStringWrapper: StringValue?
    var optionalBytesWrapper: BytesValue?
    var repeatedBoolWrapper: [BoolValue]
    var repeatedInt32Wrapper: [Int32Value]
    var repeatedInt64Wrapper: [Int64Value]
    var repeatedUint32Wrapper: [UInt32Value]
    var repeatedUint64Wrapper: [UInt64Value]
    var repeatedFloatWrapper: [FloatValue]
    var repeatedDoubleWrapper: [DoubleValue]
    var repeatedStringWrapper: [StringValue]
    var repeatedBytesWrapper: [BytesValue]
    var optionalDuration: Duration?
    var optionalTimestamp: Timestamp?
    var optionalFieldMask: FieldMask?
    var optionalStruct: Struct?
    var optionalAny: AnyMessage?
    var optionalValue: Value?
    var optionalNullValue: NullValue
    var optionalEmpty: Empty?
    var repeatedDuration: [Duration]
    var repeatedTimestamp: [Timestamp]
    var repeatedFieldmask: [FieldMask]
    var repeatedStruct: [Struct]
    var repeatedAny: [AnyMessage]
    var repeatedValue: [Value]
    var repeatedListValue: [ListValue]
    var repeatedEmpty: [Empty]
    var fieldname1: Int32
    var fieldName2: Int32
    var fieldName3: Int32
    var fieldName4: Int32
    var field0name5: Int32
    var field0Name6: Int32
    var fieldName7: Int32
    var fieldName8: Int32
    var fieldName9: Int32
    var fieldName10: Int32
    var fieldname11: Int32
    var fieldName12: Int32
    var fieldName13: Int32
    var fieldName14: Int32
    var fieldName15: Int32
    var fieldName16: Int32
    var fieldName17: Int32
    var fieldName18: Int32
    var oneofField: OneofFieldOneOf?
    var unknownFields = UnknownFields()

    init() {
      optionalInt32 = 0
      optionalInt64 = 0
      optionalUint32 = 0
      optionalUint64 = 0
      optionalSint32 = 0
      optionalSint64 = 0
      optionalFixed32 = 0
      optionalFixed64 = 0
      optionalSfixed32 = 0
      optionalSfixed64 = 0
      optionalFloat = 0
      optionalDouble = 0
      optionalBool = false
      optionalString = ""
      optionalBytes = []
      optionalNestedEnum = TestAllTypesProto3.NestedEnum()
      optionalForeignEnum = ForeignEnum()
      optionalAliasedEnum = TestAllTypesProto3.AliasedEnum()
      optionalStringPiece = ""
      optionalCord = ""
      repeatedInt32 = []
      repeatedInt64 = []
      repeatedUint32 = []
      repeatedUint64 = []
      repeatedSint32 = []
      repeatedSint64 = []
      repeatedFixed32 = []
      repeatedFixed64 = []
      repeatedSfixed32 = []
      repeatedSfixed64 = []
      repeatedFloat = []
      repeatedDouble = []
      repeatedBool = []
      repeatedString = []
      repeatedBytes = []
      repeatedNestedMessage = []
      repeatedForeignMessage = []
      repeatedNestedEnum = []
      repeatedForeignEnum = []
      repeatedStringPiece = []
      repeatedCord = []
      packedInt32 = []
      packedInt64 = []
      packedUint32 = []
      packedUint64 = []
      packedSint32 = []
      packedSint64 = []
      packedFixed32 = []
      packedFixed64 = []
      packedSfixed32 = []
      packedSfixed64 = []
      packedFloat = []
      packedDouble = []
      packedBool = []
      packedNestedEnum = []
      unpackedInt32 = []
      unpackedInt64 = []
      unpackedUint32 = []
      unpackedUint64 = []
      unpackedSint32 = []
      unpackedSint64 = []
      unpackedFixed32 = []
      unpackedFixed64 = []
      unpackedSfixed32 = []
      unpackedSfixed64 = []
      unpackedFloat = []
      unpackedDouble = []
      unpackedBool = []
      unpackedNestedEnum = []
      mapInt32Int32 = SortedMap()
      mapInt64Int64 = SortedMap()
      mapUint32Uint32 = SortedMap()
      mapUint64Uint64 = SortedMap()
      mapSint32Sint32 = SortedMap()
      mapSint64Sint64 = SortedMap()
      mapFixed32Fixed32 = SortedMap()
      mapFixed64Fixed64 = SortedMap()
      mapSfixed32Sfixed32 = SortedMap()
      mapSfixed64Sfixed64 = SortedMap()
      mapInt32Float = SortedMap()
      mapInt32Double = SortedMap()
      mapBoolBool = SortedMap()
      mapStringString = SortedMap()
      mapStringBytes = SortedMap()
      mapStringNestedMessage = SortedMap()
      mapStringForeignMessage = SortedMap()
      mapStringNestedEnum = SortedMap()
      mapStringForeignEnum = SortedMap()
      repeatedBoolWrapper = []
      repeatedInt32Wrapper = []
      repeatedInt64Wrapper = []
      repeatedUint32Wrapper = []
      repeatedUint64Wrapper = []
      repeatedFloatWrapper = []
      repeatedDoubleWrapper = []
      repeatedStringWrapper = []
      repeatedBytesWrapper = []
      optionalNullValue = NullValue()
      repeatedDuration = []
      repeatedTimestamp = []
      repeatedFieldmask = []
      repeatedStruct = []
      repeatedAny = []
      repeatedValue = []
      repeatedListValue = []
      repeatedEmpty = []
      fieldname1 = 0
      fieldName2 = 0
      fieldName3 = 0
      fieldName4 = 0
      field0name5 = 0
      field0Name6 = 0
      fieldName7 = 0
      fieldName8 = 0
      fieldName9 = 0
      fieldName10 = 0
      fieldname11 = 0
      fieldName12 = 0
      fieldName13 = 0
      fieldName14 = 0
      fieldName15 = 0
      fieldName16 = 0
      fieldName17 = 0
      fieldName18 = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.value(&optionalInt32)
        case 16: reader.value(&optionalInt64)
        case 24: reader.value(&optionalUint32)
        case 32: reader.value(&optionalUint64)
        case 40: reader.value(&optionalSint32, as: ZigZag32.self)
        case 48: reader.value(&optionalSint64, as: ZigZag64.self)
        case 61: reader.value(&optionalFixed32, as: Fixed32.self)
        case 65: reader.value(&optionalFixed64, as: Fixed64.self)
        case 77: reader.value(&optionalSfixed32, as: SignedFixed32.self)
        case 81: reader.value(&optionalSfixed64, as: SignedFixed64.self)
        case 93: reader.value(&optionalFloat)
        case 97: reader.value(&optionalDouble)
        case 104: reader.value(&optionalBool)
        case 114: reader.value(&optionalString)
        case 122: reader.value(&optionalBytes)
        case 146: reader.optional(&optionalNestedMessage)
        case 154: reader.optional(&optionalForeignMessage)
        case 168: reader.value(&optionalNestedEnum)
        case 176: reader.value(&optionalForeignEnum)
        case 184: reader.value(&optionalAliasedEnum)
        case 194: reader.value(&optionalStringPiece)
        case 202: reader.value(&optionalCord)
        case 218: reader.optional(&recursiveMessage)
        case 248, 250: reader.repeated(&repeatedInt32)
        case 256, 258: reader.repeated(&repeatedInt64)
        case 264, 266: reader.repeated(&repeatedUint32)
        case 272, 274: reader.repeated(&repeatedUint64)
        case 280, 282: reader.repeated(&repeatedSint32, as: ZigZag32.self)
        case 288, 290: reader.repeated(&repeatedSint64, as: ZigZag64.self)
        case 301, 298: reader.repeated(&repeatedFixed32, as: Fixed32.self)
        case 305, 306: reader.repeated(&repeatedFixed64, as: Fixed64.self)
        case 317, 314: reader.repeated(&repeatedSfixed32, as: SignedFixed32.self)
        case 321, 322: reader.repeated(&repeatedSfixed64, as: SignedFixed64.self)
        case 333, 330: reader.repeated(&repeatedFloat)
        case 337, 338: reader.repeated(&repeatedDouble)
        case 344, 346: reader.repeated(&repeatedBool)
        case 354: reader.repeated(&repeatedString)
        case 362: reader.repeated(&repeatedBytes)
        case 386: reader.repeated(&repeatedNestedMessage)
        case 394: reader.repeated(&repeatedForeignMessage)
        case 408, 410: reader.repeated(&repeatedNestedEnum)
        case 416, 418: reader.repeated(&repeatedForeignEnum)
        case 434: reader.repeated(&repeatedStringPiece)
        case 442: reader.repeated(&repeatedCord)
        case 600, 602: reader.repeated(&packedInt32)
        case 608, 610: reader.repeated(&packedInt64)
        case 616, 618: reader.repeated(&packedUint32)
        case 624, 626: reader.repeated(&packedUint64)
        case 632, 634: reader.repeated(&packedSint32, as: ZigZag32.self)
        case 640, 642: reader.repeated(&packedSint64, as: ZigZag64.self)
        case 653, 650: reader.repeated(&packedFixed32, as: Fixed32.self)
        case 657, 658: reader.repeated(&packedFixed64, as: Fixed64.self)
        case 669, 666: reader.repeated(&packedSfixed32, as: SignedFixed32.self)
        case 673, 674: reader.repeated(&packedSfixed64, as: SignedFixed64.self)
        case 685, 682: reader.repeated(&packedFloat)
        case 689, 690: reader.repeated(&packedDouble)
        case 696, 698: reader.repeated(&packedBool)
        case 704, 706: reader.repeated(&packedNestedEnum)
        case 712, 714: reader.repeated(&unpackedInt32)
        case 720, 722: reader.repeated(&unpackedInt64)
        case 728, 730: reader.repeated(&unpackedUint32)
        case 736, 738: reader.repeated(&unpackedUint64)
        case 744, 746: reader.repeated(&unpackedSint32, as: ZigZag32.self)
        case 752, 754: reader.repeated(&unpackedSint64, as: ZigZag64.self)
        case 765, 762: reader.repeated(&unpackedFixed32, as: Fixed32.self)
        case 769, 770: reader.repeated(&unpackedFixed64, as: Fixed64.self)
        case 781, 778: reader.repeated(&unpackedSfixed32, as: SignedFixed32.self)
        case 785, 786: reader.repeated(&unpackedSfixed64, as: SignedFixed64.self)
        case 797, 794: reader.repeated(&unpackedFloat)
        case 801, 802: reader.repeated(&unpackedDouble)
        case 808, 810: reader.repeated(&unpackedBool)
        case 816, 818: reader.repeated(&unpackedNestedEnum)
        case 450: reader.map(&mapInt32Int32)
        case 458: reader.map(&mapInt64Int64)
        case 466: reader.map(&mapUint32Uint32)
        case 474: reader.map(&mapUint64Uint64)
        case 482: reader.map(&mapSint32Sint32, key: ZigZag32.self, value: ZigZag32.self)
        case 490: reader.map(&mapSint64Sint64, key: ZigZag64.self, value: ZigZag64.self)
        case 498: reader.map(&mapFixed32Fixed32, key: Fixed32.self, value: Fixed32.self)
        case 506: reader.map(&mapFixed64Fixed64, key: Fixed64.self, value: Fixed64.self)
        case 514:
          reader.map(&mapSfixed32Sfixed32, key: SignedFixed32.self, value: SignedFixed32.self)
        case 522:
          reader.map(&mapSfixed64Sfixed64, key: SignedFixed64.self, value: SignedFixed64.self)
        case 530: reader.map(&mapInt32Float)
        case 538: reader.map(&mapInt32Double)
        case 546: reader.map(&mapBoolBool)
        case 554: reader.map(&mapStringString)
        case 562: reader.map(&mapStringBytes)
        case 570: reader.map(&mapStringNestedMessage)
        case 578: reader.map(&mapStringForeignMessage)
        case 586: reader.map(&mapStringNestedEnum)
        case 594: reader.map(&mapStringForeignEnum)
        case 888:
          var value = UInt32()
          reader.value(&value)
          oneofField = .oneofUint32(value)
        case 898:
          var value = TestAllTypesProto3.NestedMessage()
          if case .oneofNestedMessage(let earlier) = oneofField { value = earlier }
          reader.value(&value)
          oneofField = .oneofNestedMessage(value)
        case 906:
          var value = String()
          reader.value(&value)
          oneofField = .oneofString(value)
        case 914:
          var value = [UInt8]()
          reader.value(&value)
          oneofField = .oneofBytes(value)
        case 920:
          var value = Bool()
          reader.value(&value)
          oneofField = .oneofBool(value)
        case 928:
          var value = UInt64()
          reader.value(&value)
          oneofField = .oneofUint64(value)
        case 941:
          var value = Float()
          reader.value(&value)
          oneofField = .oneofFloat(value)
        case 945:
          var value = Double()
          reader.value(&value)
          oneofField = .oneofDouble(value)
        case 952:
          var value = TestAllTypesProto3.NestedEnum()
          reader.value(&value)
          oneofField = .oneofEnum(value)
        case 960:
          var value = NullValue()
          reader.value(&value)
          oneofField = .oneofNullValue(value)
        case 1610: reader.optional(&optionalBoolWrapper)
        case 1618: reader.optional(&optionalInt32Wrapper)
        case 1626: reader.optional(&optionalInt64Wrapper)
        case 1634: reader.optional(&optionalUint32Wrapper)
        case 1642: reader.optional(&optionalUint64Wrapper)
        case 1650: reader.optional(&optionalFloatWrapper)
        case 1658: reader.optional(&optionalDoubleWrapper)
        case 1666: reader.optional(&optionalStringWrapper)
        case 1674: reader.optional(&optionalBytesWrapper)
        case 1690: reader.repeated(&repeatedBoolWrapper)
        case 1698: reader.repeated(&repeatedInt32Wrapper)
        case 1706: reader.repeated(&repeatedInt64Wrapper)
        case 1714: reader.repeated(&repeatedUint32Wrapper)
        case 1722: reader.repeated(&repeatedUint64Wrapper)
        case 1730: reader.repeated(&repeatedFloatWrapper)
        case 1738: reader.repeated(&repeatedDoubleWrapper)
        case 1746: reader.repeated(&repeatedStringWrapper)
        case 1754: reader.repeated(&repeatedBytesWrapper)
        case 2410: reader.optional(&optionalDuration)
        case 2418: reader.optional(&optionalTimestamp)
        case 2426: reader.optional(&optionalFieldMask)
        case 2434: reader.optional(&optionalStruct)
        case 2442: reader.optional(&optionalAny)
        case 2450: reader.optional(&optionalValue)
        case 2456: reader.value(&optionalNullValue)
        case 2466: reader.optional(&optionalEmpty)
        case 2490: reader.repeated(&repeatedDuration)
        case 2498: reader.repeated(&repeatedTimestamp)
        case 2506: reader.repeated(&repeatedFieldmask)
        case 2594: reader.repeated(&repeatedStruct)
        case 2522: reader.repeated(&repeatedAny)
        case 2530: reader.repeated(&repeatedValue)
        case 2538: reader.repeated(&repeatedListValue)
        case 2546: reader.repeated(&repeatedEmpty)
        case 3208: reader.value(&fieldname1)
        case 3216: reader.value(&fieldName2)
        case 3224: reader.value(&fieldName3)
        case 3232: reader.value(&fieldName4)
        case 3240: reader.value(&field0name5)
        case 3248: reader.value(&field0Name6)
        case 3256: reader.value(&fieldName7)
        case 3264: reader.value(&fieldName8)
        case 3272: reader.value(&fieldName9)
        case 3280: reader.value(&fieldName10)
        case 3288: reader.value(&fieldname11)
        case 3296: reader.value(&fieldName12)
        case 3304: reader.value(&fieldName13)
        case 3312: reader.value(&fieldName14)
        case 3320: reader.value(&fieldName15)
        case 3328: reader.value(&fieldName16)
        case 3336: reader.value(&fieldName17)
        case 3344: reader.value(&fieldName18)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(418, fieldName18)
      writer.nonZero(417, fieldName17)
      writer.nonZero(416, fieldName16)
      writer.nonZero(415, fieldName15)
      writer.nonZero(414, fieldName14)
      writer.nonZero(413, fieldName13)
      writer.nonZero(412, fieldName12)
      writer.nonZero(411, fieldname11)
      writer.nonZero(410, fieldName10)
      writer.nonZero(409, fieldName9)
      writer.nonZero(408, fieldName8)
      writer.nonZero(407, fieldName7)
      writer.nonZero(406, field0Name6)
      writer.nonZero(405, field0name5)
      writer.nonZero(404, fieldName4)
      writer.nonZero(403, fieldName3)
      writer.nonZero(402, fieldName2)
      writer.nonZero(401, fieldname1)
      writer.repeated(324, repeatedStruct)
      writer.repeated(318, repeatedEmpty)
      writer.repeated(317, repeatedListValue)
      writer.repeated(316, repeatedValue)
      writer.repeated(315, repeatedAny)
      writer.repeated(313, repeatedFieldmask)
      writer.repeated(312, repeatedTimestamp)
      writer.repeated(311, repeatedDuration)
      writer.optional(308, optionalEmpty)
      writer.nonZero(307, optionalNullValue)
      writer.optional(306, optionalValue)
      writer.optional(305, optionalAny)
      writer.optional(304, optionalStruct)
      writer.optional(303, optionalFieldMask)
      writer.optional(302, optionalTimestamp)
      writer.optional(301, optionalDuration)
      writer.repeated(219, repeatedBytesWrapper)
      writer.repeated(218, repeatedStringWrapper)
      writer.repeated(217, repeatedDoubleWrapper)
      writer.repeated(216, repeatedFloatWrapper)
      writer.repeated(215, repeatedUint64Wrapper)
      writer.repeated(214, repeatedUint32Wrapper)
      writer.repeated(213, repeatedInt64Wrapper)
      writer.repeated(212, repeatedInt32Wrapper)
      writer.repeated(211, repeatedBoolWrapper)
      writer.optional(209, optionalBytesWrapper)
      writer.optional(208, optionalStringWrapper)
      writer.optional(207, optionalDoubleWrapper)
      writer.optional(206, optionalFloatWrapper)
      writer.optional(205, optionalUint64Wrapper)
      writer.optional(204, optionalUint32Wrapper)
      writer.optional(203, optionalInt64Wrapper)
      writer.optional(202, optionalInt32Wrapper)
      writer.optional(201, optionalBoolWrapper)
      if case .oneofNullValue(let value) = oneofField { writer.value(120, value) }
      if case .oneofEnum(let value) = oneofField { writer.value(119, value) }
      if case .oneofDouble(let value) = oneofField { writer.value(118, value) }
      if case .oneofFloat(let value) = oneofField { writer.value(117, value) }
      if case .oneofUint64(let value) = oneofField { writer.value(116, value) }
      if case .oneofBool(let value) = oneofField { writer.value(115, value) }
      if case .oneofBytes(let value) = oneofField { writer.value(114, value) }
      if case .oneofString(let value) = oneofField { writer.value(113, value) }
      if case .oneofNestedMessage(let value) = oneofField { writer.value(112, value) }
      if case .oneofUint32(let value) = oneofField { writer.value(111, value) }
      writer.repeated(102, unpackedNestedEnum)
      writer.repeated(101, unpackedBool)
      writer.repeated(100, unpackedDouble)
      writer.repeated(99, unpackedFloat)
      writer.repeated(98, unpackedSfixed64, as: SignedFixed64.self)
      writer.repeated(97, unpackedSfixed32, as: SignedFixed32.self)
      writer.repeated(96, unpackedFixed64, as: Fixed64.self)
      writer.repeated(95, unpackedFixed32, as: Fixed32.self)
      writer.repeated(94, unpackedSint64, as: ZigZag64.self)
      writer.repeated(93, unpackedSint32, as: ZigZag32.self)
      writer.repeated(92, unpackedUint64)
      writer.repeated(91, unpackedUint32)
      writer.repeated(90, unpackedInt64)
      writer.repeated(89, unpackedInt32)
      writer.packed(88, packedNestedEnum)
      writer.packed(87, packedBool)
      writer.packed(86, packedDouble)
      writer.packed(85, packedFloat)
      writer.packed(84, packedSfixed64, as: SignedFixed64.self)
      writer.packed(83, packedSfixed32, as: SignedFixed32.self)
      writer.packed(82, packedFixed64, as: Fixed64.self)
      writer.packed(81, packedFixed32, as: Fixed32.self)
      writer.packed(80, packedSint64, as: ZigZag64.self)
      writer.packed(79, packedSint32, as: ZigZag32.self)
      writer.packed(78, packedUint64)
      writer.packed(77, packedUint32)
      writer.packed(76, packedInt64)
      writer.packed(75, packedInt32)
      writer.map(74, mapStringForeignEnum)
      writer.map(73, mapStringNestedEnum)
      writer.map(72, mapStringForeignMessage)
      writer.map(71, mapStringNestedMessage)
      writer.map(70, mapStringBytes)
      writer.map(69, mapStringString)
      writer.map(68, mapBoolBool)
      writer.map(67, mapInt32Double)
      writer.map(66, mapInt32Float)
      writer.map(65, mapSfixed64Sfixed64, key: SignedFixed64.self, value: SignedFixed64.self)
      writer.map(64, mapSfixed32Sfixed32, key: SignedFixed32.self, value: SignedFixed32.self)
      writer.map(63, mapFixed64Fixed64, key: Fixed64.self, value: Fixed64.self)
      writer.map(62, mapFixed32Fixed32, key: Fixed32.self, value: Fixed32.self)
      writer.map(61, mapSint64Sint64, key: ZigZag64.self, value: ZigZag64.self)
      writer.map(60, mapSint32Sint32, key: ZigZag32.self, value: ZigZag32.self)
      writer.map(59, mapUint64Uint64)
      writer.map(58, mapUint32Uint32)
      writer.map(57, mapInt64Int64)
      writer.map(56, mapInt32Int32)
      writer.repeated(55, repeatedCord)
      writer.repeated(54, repeatedStringPiece)
      writer.packed(52, repeatedForeignEnum)
      writer.packed(51, repeatedNestedEnum)
      writer.repeated(49, repeatedForeignMessage)
      writer.repeated(48, repeatedNestedMessage)
      writer.repeated(45, repeatedBytes)
      writer.repeated(44, repeatedString)
      writer.packed(43, repeatedBool)
      writer.packed(42, repeatedDouble)
      writer.packed(41, repeatedFloat)
      writer.packed(40, repeatedSfixed64, as: SignedFixed64.self)
      writer.packed(39, repeatedSfixed32, as: SignedFixed32.self)
      writer.packed(38, repeatedFixed64, as: Fixed64.self)
      writer.packed(37, repeatedFixed32, as: Fixed32.self)
      writer.packed(36, repeatedSint64, as: ZigZag64.self)
      writer.packed(35, repeatedSint32, as: ZigZag32.self)
      writer.packed(34, repeatedUint64)
      writer.packed(33, repeatedUint32)
      writer.packed(32, repeatedInt64)
      writer.packed(31, repeatedInt32)
      writer.optional(27, recursiveMessage)
      writer.nonZero(25, optionalCord)
      writer.nonZero(24, optionalStringPiece)
      writer.nonZero(23, optionalAliasedEnum)
      writer.nonZero(22, optionalForeignEnum)
      writer.nonZero(21, optionalNestedEnum)
      writer.optional(19, optionalForeignMessage)
      writer.optional(18, optionalNestedMessage)
      writer.nonZero(15, optionalBytes)
      writer.nonZero(14, optionalString)
      writer.nonZero(13, optionalBool)
      writer.nonZero(12, optionalDouble)
      writer.nonZero(11, optionalFloat)
      writer.nonZero(10, optionalSfixed64, as: SignedFixed64.self)
      writer.nonZero(9, optionalSfixed32, as: SignedFixed32.self)
      writer.nonZero(8, optionalFixed64, as: Fixed64.self)
      writer.nonZero(7, optionalFixed32, as: Fixed32.self)
      writer.nonZero(6, optionalSint64, as: ZigZag64.self)
      writer.nonZero(5, optionalSint32, as: ZigZag32.self)
      writer.nonZero(4, optionalUint64)
      writer.nonZero(3, optionalUint32)
      writer.nonZero(2, optionalInt64)
      writer.nonZero(1, optionalInt32)
    }
  }
}

extension TestAllTypesProto3 {
  /// `protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessage`.
  package struct NestedMessage: DescribedMessage {
    /// Field 1, `a`.
    package var a: Int32
    /// Field 2, `corecursive`.
    package var corecursive: TestAllTypesProto3?
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {
      a = 0
    }
  }
}

extension TestAllTypesProto3.NestedMessage {
  package static var messageName: String {
    "protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessage"
  }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&a)
      case 18: reader.optional(&corecursive)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(2, corecursive)
    writer.nonZero(1, a)
  }
}

/// `protobuf_test_messages.proto3.ForeignMessage`.
package struct ForeignMessage: DescribedMessage {
  /// Field 1, `c`.
  package var c: Int32
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {
    c = 0
  }
}

extension ForeignMessage {
  package static var messageName: String { "protobuf_test_messages.proto3.ForeignMessage" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&c)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, c)
  }
}

/// `protobuf_test_messages.proto3.NullHypothesisProto3`.
package struct NullHypothesisProto3: DescribedMessage {
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {}
}

extension NullHypothesisProto3 {
  package static var messageName: String { "protobuf_test_messages.proto3.NullHypothesisProto3" }
  package static var isProto3: Bool { true }
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

/// `protobuf_test_messages.proto3.EnumOnlyProto3`.
package struct EnumOnlyProto3: DescribedMessage {
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {}

  /// Values of `protobuf_test_messages.proto3.EnumOnlyProto3.Bool`.
  package struct BoolEnum: OpenEnum {
    package var rawValue: Int32

    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// `kFalse`.
    package static let kfalse = Self(rawValue: 0)

    /// `kTrue`.
    package static let ktrue = Self(rawValue: 1)
  }
}

extension EnumOnlyProto3 {
  package static var messageName: String { "protobuf_test_messages.proto3.EnumOnlyProto3" }
  package static var isProto3: Bool { true }
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
