// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/type.proto by `make generate`; do not edit.

extension WellKnownTypesSchema {
  /// The messages of google/protobuf/type.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let type: StaticString = #"""
M	google.protobuf.Type	proto3
"A message type.
1	name	string
"Its full name, such as "shop.v1.Book".
2	fields	[]google.protobuf.Field
"Its fields.
3	oneofs	[]string
"Names of its oneofs; fields refer to them by place.
4	options	[]google.protobuf.Option
"Its options.
5	sourceContext	google.protobuf.SourceContext	name=source_context	presence
"The file that declares it.
6	syntax	int32	enum=google.protobuf.Syntax
"The language of that file.
7	edition	string
"The edition of that file, such as "2023"; empty unless the syntax is one of editions.
M	google.protobuf.Field	proto3
"A field of a message.
1	kind	int32	enum=google.protobuf.Field.Kind
"What it holds.
2	cardinality	int32	enum=google.protobuf.Field.Cardinality
"How many values it can have.
3	number	int32
"Its number on the wire.
4	name	string
"Its name in the schema.
6	typeUrl	string	name=type_url
"The URL of its message or enum, such as "type.googleapis.com/shop.v1.Book"; empty for others.
7	oneofIndex	int32	name=oneof_index
"Place of its oneof in `Type.oneofs`, counted from 1; 0 when it is in none.
8	packed	bool
"Whether numbers of a repeated field are written packed.
9	options	[]google.protobuf.Option
"Its options.
10	jsonName	string	name=json_name
"Its name in JSON.
11	defaultValue	string	name=default_value
"Its default in proto2, as text.
M	google.protobuf.Enum	proto3
"An enum type.
1	name	string
"Its full name.
2	enumvalue	[]google.protobuf.EnumValue
"Its values.
3	options	[]google.protobuf.Option
"Its options.
4	sourceContext	google.protobuf.SourceContext	name=source_context	presence
"The file that declares it.
5	syntax	int32	enum=google.protobuf.Syntax
"The language of that file.
6	edition	string
"The edition of that file; empty unless the syntax is one of editions.
M	google.protobuf.EnumValue	proto3
"A value of an enum.
1	name	string
"Its name.
2	number	int32
"Its number.
3	options	[]google.protobuf.Option
"Its options.
M	google.protobuf.Option	proto3
"An option of a file, message, field, enum or service.
1	name	string
"Its name; of those that protobuf itself defines the short one, such as "map_entry".
2	value	google.protobuf.Any	presence
"Its value; plain values come in the wrapper of their type.
E	google.protobuf.Syntax
0	SYNTAX_PROTO2
1	SYNTAX_PROTO3
2	SYNTAX_EDITIONS
E	google.protobuf.Field.Kind
0	TYPE_UNKNOWN
1	TYPE_DOUBLE
2	TYPE_FLOAT
3	TYPE_INT64
4	TYPE_UINT64
5	TYPE_INT32
6	TYPE_FIXED64
7	TYPE_FIXED32
8	TYPE_BOOL
9	TYPE_STRING
10	TYPE_GROUP
11	TYPE_MESSAGE
12	TYPE_BYTES
13	TYPE_UINT32
14	TYPE_ENUM
15	TYPE_SFIXED32
16	TYPE_SFIXED64
17	TYPE_SINT32
18	TYPE_SINT64
E	google.protobuf.Field.Cardinality
0	CARDINALITY_UNKNOWN
1	CARDINALITY_OPTIONAL
2	CARDINALITY_REQUIRED
3	CARDINALITY_REPEATED
"""#

  /// google/protobuf/type.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let typeDescriptor: StaticString = """
Chpnb29nbGUvcHJvdG9idWYvdHlwZS5wcm90bxIPZ29vZ2xlLnByb3RvYnVmGhlnb29nbGUvcHJvdG9idWYvYW55LnByb3Rv\
GiRnb29nbGUvcHJvdG9idWYvc291cmNlX2NvbnRleHQucHJvdG8ipwIKBFR5cGUSEgoEbmFtZRgBIAEoCVIEbmFtZRIuCgZm\
aWVsZHMYAiADKAsyFi5nb29nbGUucHJvdG9idWYuRmllbGRSBmZpZWxkcxIWCgZvbmVvZnMYAyADKAlSBm9uZW9mcxIxCgdv\
cHRpb25zGAQgAygLMhcuZ29vZ2xlLnByb3RvYnVmLk9wdGlvblIHb3B0aW9ucxJFCg5zb3VyY2VfY29udGV4dBgFIAEoCzIe\
Lmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb250ZXh0Ug1zb3VyY2VDb250ZXh0Ei8KBnN5bnRheBgGIAEoDjIXLmdvb2dsZS5w\
cm90b2J1Zi5TeW50YXhSBnN5bnRheBIYCgdlZGl0aW9uGAcgASgJUgdlZGl0aW9uIrQGCgVGaWVsZBIvCgRraW5kGAEgASgO\
MhsuZ29vZ2xlLnByb3RvYnVmLkZpZWxkLktpbmRSBGtpbmQSRAoLY2FyZGluYWxpdHkYAiABKA4yIi5nb29nbGUucHJvdG9i\
dWYuRmllbGQuQ2FyZGluYWxpdHlSC2NhcmRpbmFsaXR5EhYKBm51bWJlchgDIAEoBVIGbnVtYmVyEhIKBG5hbWUYBCABKAlS\
BG5hbWUSGQoIdHlwZV91cmwYBiABKAlSB3R5cGVVcmwSHwoLb25lb2ZfaW5kZXgYByABKAVSCm9uZW9mSW5kZXgSFgoGcGFj\
a2VkGAggASgIUgZwYWNrZWQSMQoHb3B0aW9ucxgJIAMoCzIXLmdvb2dsZS5wcm90b2J1Zi5PcHRpb25SB29wdGlvbnMSGwoJ\
anNvbl9uYW1lGAogASgJUghqc29uTmFtZRIjCg1kZWZhdWx0X3ZhbHVlGAsgASgJUgxkZWZhdWx0VmFsdWUiyAIKBEtpbmQS\
EAoMVFlQRV9VTktOT1dOEAASDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZ\
UEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVf\
Qk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQ\
DBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBAS\
DwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASInQKC0NhcmRpbmFsaXR5EhcKE0NBUkRJTkFMSVRZX1VOS05PV04Q\
ABIYChRDQVJESU5BTElUWV9PUFRJT05BTBABEhgKFENBUkRJTkFMSVRZX1JFUVVJUkVEEAISGAoUQ0FSRElOQUxJVFlfUkVQ\
RUFURUQQAyKZAgoERW51bRISCgRuYW1lGAEgASgJUgRuYW1lEjgKCWVudW12YWx1ZRgCIAMoCzIaLmdvb2dsZS5wcm90b2J1\
Zi5FbnVtVmFsdWVSCWVudW12YWx1ZRIxCgdvcHRpb25zGAMgAygLMhcuZ29vZ2xlLnByb3RvYnVmLk9wdGlvblIHb3B0aW9u\
cxJFCg5zb3VyY2VfY29udGV4dBgEIAEoCzIeLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb250ZXh0Ug1zb3VyY2VDb250ZXh0\
Ei8KBnN5bnRheBgFIAEoDjIXLmdvb2dsZS5wcm90b2J1Zi5TeW50YXhSBnN5bnRheBIYCgdlZGl0aW9uGAYgASgJUgdlZGl0\
aW9uImoKCUVudW1WYWx1ZRISCgRuYW1lGAEgASgJUgRuYW1lEhYKBm51bWJlchgCIAEoBVIGbnVtYmVyEjEKB29wdGlvbnMY\
AyADKAsyFy5nb29nbGUucHJvdG9idWYuT3B0aW9uUgdvcHRpb25zIkgKBk9wdGlvbhISCgRuYW1lGAEgASgJUgRuYW1lEioK\
BXZhbHVlGAIgASgLMhQuZ29vZ2xlLnByb3RvYnVmLkFueVIFdmFsdWUqQwoGU3ludGF4EhEKDVNZTlRBWF9QUk9UTzIQABIR\
Cg1TWU5UQVhfUFJPVE8zEAESEwoPU1lOVEFYX0VESVRJT05TEAJiBnByb3RvMw==
"""
}
