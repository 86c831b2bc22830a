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
}
