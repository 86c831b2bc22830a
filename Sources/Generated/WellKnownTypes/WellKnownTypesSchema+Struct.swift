// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/struct.proto by `make generate`; do not edit.

extension WellKnownTypesSchema {
  /// The messages of google/protobuf/struct.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let `struct`: StaticString = #"""
M	google.protobuf.Struct	proto3
"A JSON object.
1	fields	{string}google.protobuf.Value
"Its members, by name.
M	google.protobuf.Value	proto3
"Any JSON value. None of the members set is no value, and cannot be written as JSON.
1	nullValue	int32	name=null_value	enum=google.protobuf.NullValue	oneof=kind
"JSON's null.
2	numberValue	double	name=number_value	oneof=kind
"A number; infinity and NaN cannot be written as JSON.
3	stringValue	string	name=string_value	oneof=kind
"A text.
4	boolValue	bool	name=bool_value	oneof=kind
"True or false.
5	structValue	google.protobuf.Struct	name=struct_value	oneof=kind	presence
"An object.
6	listValue	google.protobuf.ListValue	name=list_value	oneof=kind	presence
"An array.
M	google.protobuf.ListValue	proto3
"A JSON array.
1	values	[]google.protobuf.Value
"Its entries, in order.
E	google.protobuf.NullValue
0	NULL_VALUE
"""#
}
