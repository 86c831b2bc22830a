// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/wrappers.proto by `make generate`; do not edit.

extension WellKnownTypesSchema {
  /// The messages of google/protobuf/wrappers.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let wrappers: StaticString = #"""
M	google.protobuf.DoubleValue	proto3
"Holds a double, or says by its absence that there is none.
1	value	double
"The value.
M	google.protobuf.FloatValue	proto3
"Holds a float, or says by its absence that there is none.
1	value	float
"The value.
M	google.protobuf.Int64Value	proto3
"Holds an int64, in JSON a text of digits, or says by its absence that there is none.
1	value	int64
"The value.
M	google.protobuf.UInt64Value	proto3
"Holds a uint64, in JSON a text of digits, or says by its absence that there is none.
1	value	uint64
"The value.
M	google.protobuf.Int32Value	proto3
"Holds an int32, or says by its absence that there is none.
1	value	int32
"The value.
M	google.protobuf.UInt32Value	proto3
"Holds a uint32, or says by its absence that there is none.
1	value	uint32
"The value.
M	google.protobuf.BoolValue	proto3
"Holds a bool, or says by its absence that there is none.
1	value	bool
"The value.
M	google.protobuf.StringValue	proto3
"Holds a string, or says by its absence that there is none.
1	value	string
"The value.
M	google.protobuf.BytesValue	proto3
"Holds bytes, in JSON Base64, or says by its absence that there is none.
1	value	bytes
"The value.
"""#

  /// google/protobuf/wrappers.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let wrappersDescriptor: StaticString = """
Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIjCgtEb3VibGVWYWx1ZRIUCgV2YWx1\
ZRgBIAEoAVIFdmFsdWUiIgoKRmxvYXRWYWx1ZRIUCgV2YWx1ZRgBIAEoAlIFdmFsdWUiIgoKSW50NjRWYWx1ZRIUCgV2YWx1\
ZRgBIAEoA1IFdmFsdWUiIwoLVUludDY0VmFsdWUSFAoFdmFsdWUYASABKARSBXZhbHVlIiIKCkludDMyVmFsdWUSFAoFdmFs\
dWUYASABKAVSBXZhbHVlIiMKC1VJbnQzMlZhbHVlEhQKBXZhbHVlGAEgASgNUgV2YWx1ZSIhCglCb29sVmFsdWUSFAoFdmFs\
dWUYASABKAhSBXZhbHVlIiMKC1N0cmluZ1ZhbHVlEhQKBXZhbHVlGAEgASgJUgV2YWx1ZSIiCgpCeXRlc1ZhbHVlEhQKBXZh\
bHVlGAEgASgMUgV2YWx1ZWIGcHJvdG8z
"""
}
