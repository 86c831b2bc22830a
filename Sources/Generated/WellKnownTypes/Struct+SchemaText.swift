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

  /// google/protobuf/struct.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let structDescriptor: StaticString = """
Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYimAEKBlN0cnVjdBI7CgZmaWVsZHMYASAD\
KAsyIy5nb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5UgZmaWVsZHMaUQoLRmllbGRzRW50cnkSEAoDa2V5GAEg\
ASgJUgNrZXkSLAoFdmFsdWUYAiABKAsyFi5nb29nbGUucHJvdG9idWYuVmFsdWVSBXZhbHVlOgI4ASKyAgoFVmFsdWUSOwoK\
bnVsbF92YWx1ZRgBIAEoDjIaLmdvb2dsZS5wcm90b2J1Zi5OdWxsVmFsdWVIAFIJbnVsbFZhbHVlEiMKDG51bWJlcl92YWx1\
ZRgCIAEoAUgAUgtudW1iZXJWYWx1ZRIjCgxzdHJpbmdfdmFsdWUYAyABKAlIAFILc3RyaW5nVmFsdWUSHwoKYm9vbF92YWx1\
ZRgEIAEoCEgAUglib29sVmFsdWUSPAoMc3RydWN0X3ZhbHVlGAUgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdEgAUgtz\
dHJ1Y3RWYWx1ZRI7CgpsaXN0X3ZhbHVlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZUgAUglsaXN0VmFsdWVC\
BgoEa2luZCI7CglMaXN0VmFsdWUSLgoGdmFsdWVzGAEgAygLMhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUgZ2YWx1ZXMqGwoJ\
TnVsbFZhbHVlEg4KCk5VTExfVkFMVUUQAGIGcHJvdG8z
"""
}
