// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from test_messages_proto2.proto by `make generate`; do not edit.

package import Schema
package import Wire

/// Values of `protobuf_test_messages.proto2.ForeignEnumProto2`.
package struct ForeignEnumProto2: ClosedEnum {
  package var rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  /// `FOREIGN_FOO`.
  package static let foo = Self(rawValue: 0)

  /// `FOREIGN_BAR`.
  package static let bar = Self(rawValue: 1)

  /// `FOREIGN_BAZ`.
  package static let baz = Self(rawValue: 2)

  package static func isNamed(_ number: Int32) -> Bool {
    switch number {
    case 0, 1, 2: true
    default: false
    }
  }
}

/// `protobuf_test_messages.proto2.TestAllTypesProto2`.
package struct TestAllTypesProto2: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  package init() { fieldStorage = Self.emptyStorage }

  /// Field 1, `optional_int32`.
  package var optionalInt32: Int32? {
    get { fieldStorage.fields.optionalInt32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalInt32
    }
  }

  /// Field 2, `optional_int64`.
  package var optionalInt64: Int64? {
    get { fieldStorage.fields.optionalInt64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalInt64
    }
  }

  /// Field 3, `optional_uint32`.
  package var optionalUint32: UInt32? {
    get { fieldStorage.fields.optionalUint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalUint32
    }
  }

  /// Field 4, `optional_uint64`.
  package var optionalUint64: UInt64? {
    get { fieldStorage.fields.optionalUint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalUint64
    }
  }

  /// Field 5, `optional_sint32`.
  package var optionalSint32: Int32? {
    get { fieldStorage.fields.optionalSint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalSint32
    }
  }

  /// Field 6, `optional_sint64`.
  package var optionalSint64: Int64? {
    get { fieldStorage.fields.optionalSint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalSint64
    }
  }

  /// Field 7, `optional_fixed32`.
  package var optionalFixed32: UInt32? {
    get { fieldStorage.fields.optionalFixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalFixed32
    }
  }

  /// Field 8, `optional_fixed64`.
  package var optionalFixed64: UInt64? {
    get { fieldStorage.fields.optionalFixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalFixed64
    }
  }

  /// Field 9, `optional_sfixed32`.
  package var optionalSfixed32: Int32? {
    get { fieldStorage.fields.optionalSfixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalSfixed32
    }
  }

  /// Field 10, `optional_sfixed64`.
  package var optionalSfixed64: Int64? {
    get { fieldStorage.fields.optionalSfixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalSfixed64
    }
  }

  /// Field 11, `optional_float`.
  package var optionalFloat: Float? {
    get { fieldStorage.fields.optionalFloat }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalFloat
    }
  }

  /// Field 12, `optional_double`.
  package var optionalDouble: Double? {
    get { fieldStorage.fields.optionalDouble }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalDouble
    }
  }

  /// Field 13, `optional_bool`.
  package var optionalBool: Bool? {
    get { fieldStorage.fields.optionalBool }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalBool
    }
  }

  /// Field 14, `optional_string`.
  package var optionalString: String? {
    get { fieldStorage.fields.optionalString }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalString
    }
  }

  /// Field 15, `optional_bytes`.
  package var optionalBytes: [UInt8]? {
    get { fieldStorage.fields.optionalBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalBytes
    }
  }

  /// Field 18, `optional_nested_message`.
  package var optionalNestedMessage: TestAllTypesProto2.NestedMessage? {
    get { fieldStorage.fields.optionalNestedMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalNestedMessage
    }
  }

  /// Field 19, `optional_foreign_message`.
  package var optionalForeignMessage: ForeignMessageProto2? {
    get { fieldStorage.fields.optionalForeignMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalForeignMessage
    }
  }

  /// Field 21, `optional_nested_enum`.
  package var optionalNestedEnum: TestAllTypesProto2.NestedEnum? {
    get { fieldStorage.fields.optionalNestedEnum }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalNestedEnum
    }
  }

  /// Field 22, `optional_foreign_enum`.
  package var optionalForeignEnum: ForeignEnumProto2? {
    get { fieldStorage.fields.optionalForeignEnum }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalForeignEnum
    }
  }

  /// Field 24, `optional_string_piece`.
  package var optionalStringPiece: String? {
    get { fieldStorage.fields.optionalStringPiece }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalStringPiece
    }
  }

  /// Field 25, `optional_cord`.
  package var optionalCord: String? {
    get { fieldStorage.fields.optionalCord }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalCord
    }
  }

  /// Field 27, `recursive_message`.
  package var recursiveMessage: TestAllTypesProto2? {
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
  package var repeatedNestedMessage: [TestAllTypesProto2.NestedMessage] {
    get { fieldStorage.fields.repeatedNestedMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedNestedMessage
    }
  }

  /// Field 49, `repeated_foreign_message`.
  package var repeatedForeignMessage: [ForeignMessageProto2] {
    get { fieldStorage.fields.repeatedForeignMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedForeignMessage
    }
  }

  /// Field 51, `repeated_nested_enum`.
  package var repeatedNestedEnum: [TestAllTypesProto2.NestedEnum] {
    get { fieldStorage.fields.repeatedNestedEnum }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedNestedEnum
    }
  }

  /// Field 52, `repeated_foreign_enum`.
  package var repeatedForeignEnum: [ForeignEnumProto2] {
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
  package var packedNestedEnum: [TestAllTypesProto2.NestedEnum] {
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
  package var unpackedNestedEnum: [TestAllTypesProto2.NestedEnum] {
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

  /// Field 104, `map_int32_bool`.
  package var mapInt32Bool: SortedMap<Int32, Bool> {
    get { fieldStorage.fields.mapInt32Bool }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapInt32Bool
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

  /// Field 103, `map_int32_nested_message`.
  package var mapInt32NestedMessage: SortedMap<Int32, TestAllTypesProto2.NestedMessage> {
    get { fieldStorage.fields.mapInt32NestedMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapInt32NestedMessage
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
  package var mapStringNestedMessage: SortedMap<String, TestAllTypesProto2.NestedMessage> {
    get { fieldStorage.fields.mapStringNestedMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapStringNestedMessage
    }
  }

  /// Field 72, `map_string_foreign_message`.
  package var mapStringForeignMessage: SortedMap<String, ForeignMessageProto2> {
    get { fieldStorage.fields.mapStringForeignMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapStringForeignMessage
    }
  }

  /// Field 73, `map_string_nested_enum`.
  package var mapStringNestedEnum: SortedMap<String, TestAllTypesProto2.NestedEnum> {
    get { fieldStorage.fields.mapStringNestedEnum }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapStringNestedEnum
    }
  }

  /// Field 74, `map_string_foreign_enum`.
  package var mapStringForeignEnum: SortedMap<String, ForeignEnumProto2> {
    get { fieldStorage.fields.mapStringForeignEnum }
    _modify {
      unshare()
      yield &fieldStorage.fields.mapStringForeignEnum
    }
  }

  /// Field 201, `data`.
  package var data: TestAllTypesProto2.Data? {
    get { fieldStorage.fields.data }
    _modify {
      unshare()
      yield &fieldStorage.fields.data
    }
  }

  /// Field 204, `multiwordgroupfield`.
  package var multiwordgroupfield: TestAllTypesProto2.MultiWordGroupField? {
    get { fieldStorage.fields.multiwordgroupfield }
    _modify {
      unshare()
      yield &fieldStorage.fields.multiwordgroupfield
    }
  }

  /// Field 241, `default_int32`.
  package var defaultInt32: Int32? {
    get { fieldStorage.fields.defaultInt32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultInt32
    }
  }

  /// Field 242, `default_int64`.
  package var defaultInt64: Int64? {
    get { fieldStorage.fields.defaultInt64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultInt64
    }
  }

  /// Field 243, `default_uint32`.
  package var defaultUint32: UInt32? {
    get { fieldStorage.fields.defaultUint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultUint32
    }
  }

  /// Field 244, `default_uint64`.
  package var defaultUint64: UInt64? {
    get { fieldStorage.fields.defaultUint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultUint64
    }
  }

  /// Field 245, `default_sint32`.
  package var defaultSint32: Int32? {
    get { fieldStorage.fields.defaultSint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultSint32
    }
  }

  /// Field 246, `default_sint64`.
  package var defaultSint64: Int64? {
    get { fieldStorage.fields.defaultSint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultSint64
    }
  }

  /// Field 247, `default_fixed32`.
  package var defaultFixed32: UInt32? {
    get { fieldStorage.fields.defaultFixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultFixed32
    }
  }

  /// Field 248, `default_fixed64`.
  package var defaultFixed64: UInt64? {
    get { fieldStorage.fields.defaultFixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultFixed64
    }
  }

  /// Field 249, `default_sfixed32`.
  package var defaultSfixed32: Int32? {
    get { fieldStorage.fields.defaultSfixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultSfixed32
    }
  }

  /// Field 250, `default_sfixed64`.
  package var defaultSfixed64: Int64? {
    get { fieldStorage.fields.defaultSfixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultSfixed64
    }
  }

  /// Field 251, `default_float`.
  package var defaultFloat: Float? {
    get { fieldStorage.fields.defaultFloat }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultFloat
    }
  }

  /// Field 252, `default_double`.
  package var defaultDouble: Double? {
    get { fieldStorage.fields.defaultDouble }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultDouble
    }
  }

  /// Field 253, `default_bool`.
  package var defaultBool: Bool? {
    get { fieldStorage.fields.defaultBool }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultBool
    }
  }

  /// Field 254, `default_string`.
  package var defaultString: String? {
    get { fieldStorage.fields.defaultString }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultString
    }
  }

  /// Field 255, `default_bytes`.
  package var defaultBytes: [UInt8]? {
    get { fieldStorage.fields.defaultBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultBytes
    }
  }

  /// Field 401, `fieldname1`.
  package var fieldname1: Int32? {
    get { fieldStorage.fields.fieldname1 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldname1
    }
  }

  /// Field 402, `field_name2`.
  package var fieldName2: Int32? {
    get { fieldStorage.fields.fieldName2 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName2
    }
  }

  /// Field 403, `_field_name3`.
  package var fieldName3: Int32? {
    get { fieldStorage.fields.fieldName3 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName3
    }
  }

  /// Field 404, `field__name4_`.
  package var fieldName4: Int32? {
    get { fieldStorage.fields.fieldName4 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName4
    }
  }

  /// Field 405, `field0name5`.
  package var field0name5: Int32? {
    get { fieldStorage.fields.field0name5 }
    _modify {
      unshare()
      yield &fieldStorage.fields.field0name5
    }
  }

  /// Field 406, `field_0_name6`.
  package var field0Name6: Int32? {
    get { fieldStorage.fields.field0Name6 }
    _modify {
      unshare()
      yield &fieldStorage.fields.field0Name6
    }
  }

  /// Field 407, `fieldName7`.
  package var fieldName7: Int32? {
    get { fieldStorage.fields.fieldName7 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName7
    }
  }

  /// Field 408, `FieldName8`.
  package var fieldName8: Int32? {
    get { fieldStorage.fields.fieldName8 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName8
    }
  }

  /// Field 409, `field_Name9`.
  package var fieldName9: Int32? {
    get { fieldStorage.fields.fieldName9 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName9
    }
  }

  /// Field 410, `Field_Name10`.
  package var fieldName10: Int32? {
    get { fieldStorage.fields.fieldName10 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName10
    }
  }

  /// Field 411, `FIELD_NAME11`.
  package var fieldname11: Int32? {
    get { fieldStorage.fields.fieldname11 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldname11
    }
  }

  /// Field 412, `FIELD_name12`.
  package var fieldName12: Int32? {
    get { fieldStorage.fields.fieldName12 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName12
    }
  }

  /// Field 413, `__field_name13`.
  package var fieldName13: Int32? {
    get { fieldStorage.fields.fieldName13 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName13
    }
  }

  /// Field 414, `__Field_name14`.
  package var fieldName14: Int32? {
    get { fieldStorage.fields.fieldName14 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName14
    }
  }

  /// Field 415, `field__name15`.
  package var fieldName15: Int32? {
    get { fieldStorage.fields.fieldName15 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName15
    }
  }

  /// Field 416, `field__Name16`.
  package var fieldName16: Int32? {
    get { fieldStorage.fields.fieldName16 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName16
    }
  }

  /// Field 417, `field_name17__`.
  package var fieldName17: Int32? {
    get { fieldStorage.fields.fieldName17 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName17
    }
  }

  /// Field 418, `Field_name18__`.
  package var fieldName18: Int32? {
    get { fieldStorage.fields.fieldName18 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldName18
    }
  }

  /// Field 500, `message_set_correct`.
  package var messageSetCorrect: TestAllTypesProto2.MessageSetCorrect? {
    get { fieldStorage.fields.messageSetCorrect }
    _modify {
      unshare()
      yield &fieldStorage.fields.messageSetCorrect
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
    case oneofNestedMessage(TestAllTypesProto2.NestedMessage)
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
    case oneofEnum(TestAllTypesProto2.NestedEnum)
  }

  /// Values of `protobuf_test_messages.proto2.TestAllTypesProto2.NestedEnum`.
  package struct NestedEnum: ClosedEnum {
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

    package static func isNamed(_ number: Int32) -> Bool {
      switch number {
      case -1, 0, 1, 2: true
      default: false
      }
    }
  }
}

extension TestAllTypesProto2 {
  package static var messageName: String { "protobuf_test_messages.proto2.TestAllTypesProto2" }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  /// `default_int32`, or its default while it is not set.
  package var defaultInt32OrDefault: Int32 {
    defaultInt32 ?? -123_456_789
  }

  /// `default_int64`, or its default while it is not set.
  package var defaultInt64OrDefault: Int64 {
    defaultInt64 ?? -9_123_456_789_123_456_789
  }

  /// `default_uint32`, or its default while it is not set.
  package var defaultUint32OrDefault: UInt32 {
    defaultUint32 ?? 2_123_456_789
  }

  /// `default_uint64`, or its default while it is not set.
  package var defaultUint64OrDefault: UInt64 {
    defaultUint64 ?? 10_123_456_789_123_456_789
  }

  /// `default_sint32`, or its default while it is not set.
  package var defaultSint32OrDefault: Int32 {
    defaultSint32 ?? -123_456_789
  }

  /// `default_sint64`, or its default while it is not set.
  package var defaultSint64OrDefault: Int64 {
    defaultSint64 ?? -9_123_456_789_123_456_789
  }

  /// `default_fixed32`, or its default while it is not set.
  package var defaultFixed32OrDefault: UInt32 {
    defaultFixed32 ?? 2_123_456_789
  }

  /// `default_fixed64`, or its default while it is not set.
  package var defaultFixed64OrDefault: UInt64 {
    defaultFixed64 ?? 10_123_456_789_123_456_789
  }

  /// `default_sfixed32`, or its default while it is not set.
  package var defaultSfixed32OrDefault: Int32 {
    defaultSfixed32 ?? -123_456_789
  }

  /// `default_sfixed64`, or its default while it is not set.
  package var defaultSfixed64OrDefault: Int64 {
    defaultSfixed64 ?? -9_123_456_789_123_456_789
  }

  /// `default_float`, or its default while it is not set.
  package var defaultFloatOrDefault: Float {
    defaultFloat ?? 9e+09
  }

  /// `default_double`, or its default while it is not set.
  package var defaultDoubleOrDefault: Double {
    defaultDouble ?? 7e+22
  }

  /// `default_bool`, or its default while it is not set.
  package var defaultBoolOrDefault: Bool {
    defaultBool ?? true
  }

  /// `default_string`, or its default while it is not set.
  package var defaultStringOrDefault: String {
    defaultString ?? "Rosebud"
  }

  /// `default_bytes`, or its default while it is not set.
  package var defaultBytesOrDefault: [UInt8] {
    defaultBytes ?? [106, 111, 115, 104, 117, 97]
  }

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

extension TestAllTypesProto2 {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var optionalInt32: Int32?
    var optionalInt64: Int64?
    var optionalUint32: UInt32?
    var optionalUint64: UInt64?
    var optionalSint32: Int32?
    var optionalSint64: Int64?
    var optionalFixed32: UInt32?
    var optionalFixed64: UInt64?
    var optionalSfixed32: Int32?
    var optionalSfixed64: Int64?
    var optionalFloat: Float?
    var optionalDouble: Double?
    var optionalBool: Bool?
    var optionalString: String?
    var optionalBytes: [UInt8]?
    var optionalNestedMessage: TestAllTypesProto2.NestedMessage?
    var optionalForeignMessage: ForeignMessageProto2?
    var optionalNestedEnum: TestAllTypesProto2.NestedEnum?
    var optionalForeignEnum: ForeignEnumProto2?
    var optionalStringPiece: String?
    var optionalCord: String?
    var recursiveMessage: TestAllTypesProto2?
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
    var repeatedNestedMessage: [TestAllTypesProto2.NestedMessage]
    var repeatedForeignMessage: [ForeignMessageProto2]
    var repeatedNestedEnum: [TestAllTypesProto2.NestedEnum]
    var repeatedForeignEnum: [ForeignEnumProto2]
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
    var packedNestedEnum: [TestAllTypesProto2.NestedEnum]
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
    var unpackedNestedEnum: [TestAllTypesProto2.NestedEnum]
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
    var mapInt32Bool: SortedMap<Int32, Bool>
    var mapInt32Float: SortedMap<Int32, Float>
    var mapInt32Double: SortedMap<Int32, Double>
    var mapInt32NestedMessage: SortedMap<Int32, TestAllTypesProto2.NestedMessage>
    var mapBoolBool: SortedMap<Bool, Bool>
    var mapStringString: SortedMap<String, String>
    var mapStringBytes: SortedMap<String, [UInt8]>
    var mapStringNestedMessage: SortedMap<String, TestAllTypesProto2.NestedMessage>
    var mapStringForeignMessage: SortedMap<String, ForeignMessageProto2>
    var mapStringNestedEnum: SortedMap<String, TestAllTypesProto2.NestedEnum>
    var mapStringForeignEnum: SortedMap<String, ForeignEnumProto2>
    var data: TestAllTypesProto2.Data?
    var multiwordgroupfield: TestAllTypesProto2.MultiWordGroupField?
    var defaultInt32: Int32?
    var defaultInt64: Int64?
    var defaultUint32: UInt32?
    var defaultUint64: UInt64?
    var defaultSint32: Int32?
    var defaultSint64: Int64?
    var defaultFixed32: UInt32?
    var defaultFixed64: UInt64?
    var defaultSfixed32: Int32?
    var defaultSfixed64: Int64?
    var defaultFloat: Float?
    var defaultDouble: Double?
    var defaultBool: Bool?
    var defaultString: String?
    var defaultBytes: [UInt8]?
    var fieldname1: Int32?
    var fieldName2: Int32?
    var fieldName3: Int32?
    var fieldName4: Int32?
    var field0name5: Int32?
    var field0Name6: Int32?
    var fieldName7: Int32?
    var fieldName8: Int32?
    var fieldName9: Int32?
    var fieldName10: Int32?
    var fieldname11: Int32?
    var fieldName12: Int32?
    var fieldName13: Int32?
    var fieldName14: Int32?
    var fieldName15: Int32?
    var fieldName16: Int32?
    var fieldName17: Int32?
    var fieldName18: Int32?
    var messageSetCorrect: TestAllTypesProto2.MessageSetCorrect?
    var oneofField: OneofFieldOneOf?
    var unknownFields = UnknownFields()

    init() {
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
      mapInt32Bool = SortedMap()
      mapInt32Float = SortedMap()
      mapInt32Double = SortedMap()
      mapInt32NestedMessage = SortedMap()
      mapBoolBool = SortedMap()
      mapStringString = SortedMap()
      mapStringBytes = SortedMap()
      mapStringNestedMessage = SortedMap()
      mapStringForeignMessage = SortedMap()
      mapStringNestedEnum = SortedMap()
      mapStringForeignEnum = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.optional(&optionalInt32)
        case 16: reader.optional(&optionalInt64)
        case 24: reader.optional(&optionalUint32)
        case 32: reader.optional(&optionalUint64)
        case 40: reader.optional(&optionalSint32, as: ZigZag32.self)
        case 48: reader.optional(&optionalSint64, as: ZigZag64.self)
        case 61: reader.optional(&optionalFixed32, as: Fixed32.self)
        case 65: reader.optional(&optionalFixed64, as: Fixed64.self)
        case 77: reader.optional(&optionalSfixed32, as: SignedFixed32.self)
        case 81: reader.optional(&optionalSfixed64, as: SignedFixed64.self)
        case 93: reader.optional(&optionalFloat)
        case 97: reader.optional(&optionalDouble)
        case 104: reader.optional(&optionalBool)
        case 114: reader.optional(&optionalString)
        case 122: reader.optional(&optionalBytes)
        case 146: reader.optional(&optionalNestedMessage)
        case 154: reader.optional(&optionalForeignMessage)
        case 168: reader.closed(21, &optionalNestedEnum, in: &unknownFields)
        case 176: reader.closed(22, &optionalForeignEnum, in: &unknownFields)
        case 194: reader.optional(&optionalStringPiece)
        case 202: reader.optional(&optionalCord)
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
        case 408, 410: reader.closed(51, &repeatedNestedEnum, in: &unknownFields)
        case 416, 418: reader.closed(52, &repeatedForeignEnum, in: &unknownFields)
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
        case 704, 706: reader.closed(88, &packedNestedEnum, in: &unknownFields)
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
        case 816, 818: reader.closed(102, &unpackedNestedEnum, in: &unknownFields)
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
        case 834: reader.map(&mapInt32Bool)
        case 530: reader.map(&mapInt32Float)
        case 538: reader.map(&mapInt32Double)
        case 826: reader.map(&mapInt32NestedMessage)
        case 546: reader.map(&mapBoolBool)
        case 554: reader.map(&mapStringString)
        case 562: reader.map(&mapStringBytes)
        case 570: reader.map(&mapStringNestedMessage)
        case 578: reader.map(&mapStringForeignMessage)
        case 586:
          reader.closedMap(&mapStringNestedEnum, key: PlainForm<String>.self, in: &unknownFields)
        case 594:
          reader.closedMap(&mapStringForeignEnum, key: PlainForm<String>.self, in: &unknownFields)
        case 888:
          var value = UInt32()
          reader.value(&value)
          oneofField = .oneofUint32(value)
        case 898:
          var value = TestAllTypesProto2.NestedMessage()
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
          var value: TestAllTypesProto2.NestedEnum?
          reader.closed(119, &value, in: &unknownFields)
          if let value { oneofField = .oneofEnum(value) }
        case 1611: reader.group(201, &data)
        case 1635: reader.group(204, &multiwordgroupfield)
        case 1928: reader.optional(&defaultInt32)
        case 1936: reader.optional(&defaultInt64)
        case 1944: reader.optional(&defaultUint32)
        case 1952: reader.optional(&defaultUint64)
        case 1960: reader.optional(&defaultSint32, as: ZigZag32.self)
        case 1968: reader.optional(&defaultSint64, as: ZigZag64.self)
        case 1981: reader.optional(&defaultFixed32, as: Fixed32.self)
        case 1985: reader.optional(&defaultFixed64, as: Fixed64.self)
        case 1997: reader.optional(&defaultSfixed32, as: SignedFixed32.self)
        case 2001: reader.optional(&defaultSfixed64, as: SignedFixed64.self)
        case 2013: reader.optional(&defaultFloat)
        case 2017: reader.optional(&defaultDouble)
        case 2024: reader.optional(&defaultBool)
        case 2034: reader.optional(&defaultString)
        case 2042: reader.optional(&defaultBytes)
        case 3208: reader.optional(&fieldname1)
        case 3216: reader.optional(&fieldName2)
        case 3224: reader.optional(&fieldName3)
        case 3232: reader.optional(&fieldName4)
        case 3240: reader.optional(&field0name5)
        case 3248: reader.optional(&field0Name6)
        case 3256: reader.optional(&fieldName7)
        case 3264: reader.optional(&fieldName8)
        case 3272: reader.optional(&fieldName9)
        case 3280: reader.optional(&fieldName10)
        case 3288: reader.optional(&fieldname11)
        case 3296: reader.optional(&fieldName12)
        case 3304: reader.optional(&fieldName13)
        case 3312: reader.optional(&fieldName14)
        case 3320: reader.optional(&fieldName15)
        case 3328: reader.optional(&fieldName16)
        case 3336: reader.optional(&fieldName17)
        case 3344: reader.optional(&fieldName18)
        case 4002: reader.optional(&messageSetCorrect)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(500, messageSetCorrect)
      writer.optional(418, fieldName18)
      writer.optional(417, fieldName17)
      writer.optional(416, fieldName16)
      writer.optional(415, fieldName15)
      writer.optional(414, fieldName14)
      writer.optional(413, fieldName13)
      writer.optional(412, fieldName12)
      writer.optional(411, fieldname11)
      writer.optional(410, fieldName10)
      writer.optional(409, fieldName9)
      writer.optional(408, fieldName8)
      writer.optional(407, fieldName7)
      writer.optional(406, field0Name6)
      writer.optional(405, field0name5)
      writer.optional(404, fieldName4)
      writer.optional(403, fieldName3)
      writer.optional(402, fieldName2)
      writer.optional(401, fieldname1)
      writer.optional(255, defaultBytes)
      writer.optional(254, defaultString)
      writer.optional(253, defaultBool)
      writer.optional(252, defaultDouble)
      writer.optional(251, defaultFloat)
      writer.optional(250, defaultSfixed64, as: SignedFixed64.self)
      writer.optional(249, defaultSfixed32, as: SignedFixed32.self)
      writer.optional(248, defaultFixed64, as: Fixed64.self)
      writer.optional(247, defaultFixed32, as: Fixed32.self)
      writer.optional(246, defaultSint64, as: ZigZag64.self)
      writer.optional(245, defaultSint32, as: ZigZag32.self)
      writer.optional(244, defaultUint64)
      writer.optional(243, defaultUint32)
      writer.optional(242, defaultInt64)
      writer.optional(241, defaultInt32)
      writer.group(204, multiwordgroupfield)
      writer.group(201, data)
      if case .oneofEnum(let value) = oneofField { writer.value(119, value) }
      if case .oneofDouble(let value) = oneofField { writer.value(118, value) }
      if case .oneofFloat(let value) = oneofField { writer.value(117, value) }
      if case .oneofUint64(let value) = oneofField { writer.value(116, value) }
      if case .oneofBool(let value) = oneofField { writer.value(115, value) }
      if case .oneofBytes(let value) = oneofField { writer.value(114, value) }
      if case .oneofString(let value) = oneofField { writer.value(113, value) }
      if case .oneofNestedMessage(let value) = oneofField { writer.value(112, value) }
      if case .oneofUint32(let value) = oneofField { writer.value(111, value) }
      writer.map(104, mapInt32Bool)
      writer.map(103, mapInt32NestedMessage)
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
      writer.repeated(52, repeatedForeignEnum)
      writer.repeated(51, repeatedNestedEnum)
      writer.repeated(49, repeatedForeignMessage)
      writer.repeated(48, repeatedNestedMessage)
      writer.repeated(45, repeatedBytes)
      writer.repeated(44, repeatedString)
      writer.repeated(43, repeatedBool)
      writer.repeated(42, repeatedDouble)
      writer.repeated(41, repeatedFloat)
      writer.repeated(40, repeatedSfixed64, as: SignedFixed64.self)
      writer.repeated(39, repeatedSfixed32, as: SignedFixed32.self)
      writer.repeated(38, repeatedFixed64, as: Fixed64.self)
      writer.repeated(37, repeatedFixed32, as: Fixed32.self)
      writer.repeated(36, repeatedSint64, as: ZigZag64.self)
      writer.repeated(35, repeatedSint32, as: ZigZag32.self)
      writer.repeated(34, repeatedUint64)
      writer.repeated(33, repeatedUint32)
      writer.repeated(32, repeatedInt64)
      writer.repeated(31, repeatedInt32)
      writer.optional(27, recursiveMessage)
      writer.optional(25, optionalCord)
      writer.optional(24, optionalStringPiece)
      writer.optional(22, optionalForeignEnum)
      writer.optional(21, optionalNestedEnum)
      writer.optional(19, optionalForeignMessage)
      writer.optional(18, optionalNestedMessage)
      writer.optional(15, optionalBytes)
      writer.optional(14, optionalString)
      writer.optional(13, optionalBool)
      writer.optional(12, optionalDouble)
      writer.optional(11, optionalFloat)
      writer.optional(10, optionalSfixed64, as: SignedFixed64.self)
      writer.optional(9, optionalSfixed32, as: SignedFixed32.self)
      writer.optional(8, optionalFixed64, as: Fixed64.self)
      writer.optional(7, optionalFixed32, as: Fixed32.self)
      writer.optional(6, optionalSint64, as: ZigZag64.self)
      writer.optional(5, optionalSint32, as: ZigZag32.self)
      writer.optional(4, optionalUint64)
      writer.optional(3, optionalUint32)
      writer.optional(2, optionalInt64)
      writer.optional(1, optionalInt32)
    }
  }
}

extension TestAllTypesProto2 {
  /// `protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessage`.
  package struct NestedMessage: DescribedMessage {
    /// Field 1, `a`.
    package var a: Int32?
    /// Field 2, `corecursive`.
    package var corecursive: TestAllTypesProto2?
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension TestAllTypesProto2.NestedMessage {
  package static var messageName: String {
    "protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessage"
  }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.optional(&a)
      case 18: reader.optional(&corecursive)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(2, corecursive)
    writer.optional(1, a)
  }
}

extension TestAllTypesProto2 {
  /// `protobuf_test_messages.proto2.TestAllTypesProto2.Data`.
  package struct Data: DescribedMessage {
    /// Field 202, `group_int32`.
    package var groupInt32: Int32?
    /// Field 203, `group_uint32`.
    package var groupUint32: UInt32?
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension TestAllTypesProto2.Data {
  package static var messageName: String { "protobuf_test_messages.proto2.TestAllTypesProto2.Data" }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 1616: reader.optional(&groupInt32)
      case 1624: reader.optional(&groupUint32)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(203, groupUint32)
    writer.optional(202, groupInt32)
  }
}

extension TestAllTypesProto2 {
  /// `protobuf_test_messages.proto2.TestAllTypesProto2.MultiWordGroupField`.
  package struct MultiWordGroupField: DescribedMessage {
    /// Field 205, `group_int32`.
    package var groupInt32: Int32?
    /// Field 206, `group_uint32`.
    package var groupUint32: UInt32?
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension TestAllTypesProto2.MultiWordGroupField {
  package static var messageName: String {
    "protobuf_test_messages.proto2.TestAllTypesProto2.MultiWordGroupField"
  }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 1640: reader.optional(&groupInt32)
      case 1648: reader.optional(&groupUint32)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(206, groupUint32)
    writer.optional(205, groupInt32)
  }
}

extension TestAllTypesProto2 {
  /// `protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect`.
  package struct MessageSetCorrect: DescribedMessage {
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension TestAllTypesProto2.MessageSetCorrect {
  package static var messageName: String {
    "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect"
  }
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

extension TestAllTypesProto2 {
  /// `protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension1`.
  package struct MessageSetCorrectExtension1: DescribedMessage {
    /// Field 25, `str`.
    package var str: String?
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension TestAllTypesProto2.MessageSetCorrectExtension1 {
  package static var messageName: String {
    "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension1"
  }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

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

extension TestAllTypesProto2 {
  /// `protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension2`.
  package struct MessageSetCorrectExtension2: DescribedMessage {
    /// Field 9, `i`.
    package var i: Int32?
    /// Field 10, `sub_msg`.
    package var subMsg: TestAllTypesProto2.MessageSetCorrect?
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension TestAllTypesProto2.MessageSetCorrectExtension2 {
  package static var messageName: String {
    "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension2"
  }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 72: reader.optional(&i)
      case 82: reader.optional(&subMsg)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(10, subMsg)
    writer.optional(9, i)
  }
}

extension TestAllTypesProto2 {
  /// `protobuf_test_messages.proto2.TestAllTypesProto2.ExtensionWithOneof`.
  package struct ExtensionWithOneof: DescribedMessage {
    /// At most one of these.
    package var oneofField: OneofFieldOneOf?
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}

    /// The members of `oneofField`.
    package enum OneofFieldOneOf: Equatable, Sendable {
      /// Field 1, `a`.
      case a(Int32)
      /// Field 2, `b`.
      case b(Int32)
    }
  }
}

extension TestAllTypesProto2.ExtensionWithOneof {
  package static var messageName: String {
    "protobuf_test_messages.proto2.TestAllTypesProto2.ExtensionWithOneof"
  }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8:
        var value = Int32()
        reader.value(&value)
        oneofField = .a(value)
      case 16:
        var value = Int32()
        reader.value(&value)
        oneofField = .b(value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    if case .b(let value) = oneofField { writer.value(2, value) }
    if case .a(let value) = oneofField { writer.value(1, value) }
  }
}

/// `protobuf_test_messages.proto2.ForeignMessageProto2`.
package struct ForeignMessageProto2: DescribedMessage {
  /// Field 1, `c`.
  package var c: Int32?
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {}
}

extension ForeignMessageProto2 {
  package static var messageName: String { "protobuf_test_messages.proto2.ForeignMessageProto2" }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.optional(&c)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, c)
  }
}

/// `protobuf_test_messages.proto2.GroupField`.
package struct GroupField: DescribedMessage {
  /// Field 122, `group_int32`.
  package var groupInt32: Int32?
  /// Field 123, `group_uint32`.
  package var groupUint32: UInt32?
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {}
}

extension GroupField {
  package static var messageName: String { "protobuf_test_messages.proto2.GroupField" }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 976: reader.optional(&groupInt32)
      case 984: reader.optional(&groupUint32)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(123, groupUint32)
    writer.optional(122, groupInt32)
  }
}
