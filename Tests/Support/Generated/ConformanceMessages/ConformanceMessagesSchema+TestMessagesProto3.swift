// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from test_messages_proto3.proto by `make generate`; do not edit.

extension ConformanceMessagesSchema {
  /// The messages of test_messages_proto3.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let testMessagesProto3: StaticString = #"""
M	protobuf_test_messages.proto3.TestAllTypesProto3	proto3
1	optionalInt32	int32	name=optional_int32
2	optionalInt64	int64	name=optional_int64
3	optionalUint32	uint32	name=optional_uint32
4	optionalUint64	uint64	name=optional_uint64
5	optionalSint32	sint32	name=optional_sint32
6	optionalSint64	sint64	name=optional_sint64
7	optionalFixed32	fixed32	name=optional_fixed32
8	optionalFixed64	fixed64	name=optional_fixed64
9	optionalSfixed32	sfixed32	name=optional_sfixed32
10	optionalSfixed64	sfixed64	name=optional_sfixed64
11	optionalFloat	float	name=optional_float
12	optionalDouble	double	name=optional_double
13	optionalBool	bool	name=optional_bool
14	optionalString	string	name=optional_string
15	optionalBytes	bytes	name=optional_bytes
18	optionalNestedMessage	protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessage	name=optional_nested_message	presence
19	optionalForeignMessage	protobuf_test_messages.proto3.ForeignMessage	name=optional_foreign_message	presence
21	optionalNestedEnum	int32	name=optional_nested_enum	enum=protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnum
22	optionalForeignEnum	int32	name=optional_foreign_enum	enum=protobuf_test_messages.proto3.ForeignEnum
23	optionalAliasedEnum	int32	name=optional_aliased_enum	enum=protobuf_test_messages.proto3.TestAllTypesProto3.AliasedEnum
24	optionalStringPiece	string	name=optional_string_piece
25	optionalCord	string	name=optional_cord
27	recursiveMessage	protobuf_test_messages.proto3.TestAllTypesProto3	name=recursive_message	presence
31	repeatedInt32	[]int32	name=repeated_int32	packed
32	repeatedInt64	[]int64	name=repeated_int64	packed
33	repeatedUint32	[]uint32	name=repeated_uint32	packed
34	repeatedUint64	[]uint64	name=repeated_uint64	packed
35	repeatedSint32	[]sint32	name=repeated_sint32	packed
36	repeatedSint64	[]sint64	name=repeated_sint64	packed
37	repeatedFixed32	[]fixed32	name=repeated_fixed32	packed
38	repeatedFixed64	[]fixed64	name=repeated_fixed64	packed
39	repeatedSfixed32	[]sfixed32	name=repeated_sfixed32	packed
40	repeatedSfixed64	[]sfixed64	name=repeated_sfixed64	packed
41	repeatedFloat	[]float	name=repeated_float	packed
42	repeatedDouble	[]double	name=repeated_double	packed
43	repeatedBool	[]bool	name=repeated_bool	packed
44	repeatedString	[]string	name=repeated_string
45	repeatedBytes	[]bytes	name=repeated_bytes
48	repeatedNestedMessage	[]protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessage	name=repeated_nested_message
49	repeatedForeignMessage	[]protobuf_test_messages.proto3.ForeignMessage	name=repeated_foreign_message
51	repeatedNestedEnum	[]int32	name=repeated_nested_enum	enum=protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnum	packed
52	repeatedForeignEnum	[]int32	name=repeated_foreign_enum	enum=protobuf_test_messages.proto3.ForeignEnum	packed
54	repeatedStringPiece	[]string	name=repeated_string_piece
55	repeatedCord	[]string	name=repeated_cord
75	packedInt32	[]int32	name=packed_int32	packed
76	packedInt64	[]int64	name=packed_int64	packed
77	packedUint32	[]uint32	name=packed_uint32	packed
78	packedUint64	[]uint64	name=packed_uint64	packed
79	packedSint32	[]sint32	name=packed_sint32	packed
80	packedSint64	[]sint64	name=packed_sint64	packed
81	packedFixed32	[]fixed32	name=packed_fixed32	packed
82	packedFixed64	[]fixed64	name=packed_fixed64	packed
83	packedSfixed32	[]sfixed32	name=packed_sfixed32	packed
84	packedSfixed64	[]sfixed64	name=packed_sfixed64	packed
85	packedFloat	[]float	name=packed_float	packed
86	packedDouble	[]double	name=packed_double	packed
87	packedBool	[]bool	name=packed_bool	packed
88	packedNestedEnum	[]int32	name=packed_nested_enum	enum=protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnum	packed
89	unpackedInt32	[]int32	name=unpacked_int32
90	unpackedInt64	[]int64	name=unpacked_int64
91	unpackedUint32	[]uint32	name=unpacked_uint32
92	unpackedUint64	[]uint64	name=unpacked_uint64
93	unpackedSint32	[]sint32	name=unpacked_sint32
94	unpackedSint64	[]sint64	name=unpacked_sint64
95	unpackedFixed32	[]fixed32	name=unpacked_fixed32
96	unpackedFixed64	[]fixed64	name=unpacked_fixed64
97	unpackedSfixed32	[]sfixed32	name=unpacked_sfixed32
98	unpackedSfixed64	[]sfixed64	name=unpacked_sfixed64
99	unpackedFloat	[]float	name=unpacked_float
100	unpackedDouble	[]double	name=unpacked_double
101	unpackedBool	[]bool	name=unpacked_bool
102	unpackedNestedEnum	[]int32	name=unpacked_nested_enum	enum=protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnum
56	mapInt32Int32	{int32}int32	name=map_int32_int32
57	mapInt64Int64	{int64}int64	name=map_int64_int64
58	mapUint32Uint32	{uint32}uint32	name=map_uint32_uint32
59	mapUint64Uint64	{uint64}uint64	name=map_uint64_uint64
60	mapSint32Sint32	{sint32}sint32	name=map_sint32_sint32
61	mapSint64Sint64	{sint64}sint64	name=map_sint64_sint64
62	mapFixed32Fixed32	{fixed32}fixed32	name=map_fixed32_fixed32
63	mapFixed64Fixed64	{fixed64}fixed64	name=map_fixed64_fixed64
64	mapSfixed32Sfixed32	{sfixed32}sfixed32	name=map_sfixed32_sfixed32
65	mapSfixed64Sfixed64	{sfixed64}sfixed64	name=map_sfixed64_sfixed64
66	mapInt32Float	{int32}float	name=map_int32_float
67	mapInt32Double	{int32}double	name=map_int32_double
68	mapBoolBool	{bool}bool	name=map_bool_bool
69	mapStringString	{string}string	name=map_string_string
70	mapStringBytes	{string}bytes	name=map_string_bytes
71	mapStringNestedMessage	{string}protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessage	name=map_string_nested_message
72	mapStringForeignMessage	{string}protobuf_test_messages.proto3.ForeignMessage	name=map_string_foreign_message
73	mapStringNestedEnum	{string}int32	name=map_string_nested_enum	enum=protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnum
74	mapStringForeignEnum	{string}int32	name=map_string_foreign_enum	enum=protobuf_test_messages.proto3.ForeignEnum
111	oneofUint32	uint32	name=oneof_uint32	oneof=oneof_field
112	oneofNestedMessage	protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessage	name=oneof_nested_message	oneof=oneof_field	presence
113	oneofString	string	name=oneof_string	oneof=oneof_field
114	oneofBytes	bytes	name=oneof_bytes	oneof=oneof_field
115	oneofBool	bool	name=oneof_bool	oneof=oneof_field
116	oneofUint64	uint64	name=oneof_uint64	oneof=oneof_field
117	oneofFloat	float	name=oneof_float	oneof=oneof_field
118	oneofDouble	double	name=oneof_double	oneof=oneof_field
119	oneofEnum	int32	name=oneof_enum	enum=protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnum	oneof=oneof_field
120	oneofNullValue	int32	name=oneof_null_value	enum=google.protobuf.NullValue	oneof=oneof_field
201	optionalBoolWrapper	google.protobuf.BoolValue	name=optional_bool_wrapper	presence
202	optionalInt32Wrapper	google.protobuf.Int32Value	name=optional_int32_wrapper	presence
203	optionalInt64Wrapper	google.protobuf.Int64Value	name=optional_int64_wrapper	presence
204	optionalUint32Wrapper	google.protobuf.UInt32Value	name=optional_uint32_wrapper	presence
205	optionalUint64Wrapper	google.protobuf.UInt64Value	name=optional_uint64_wrapper	presence
206	optionalFloatWrapper	google.protobuf.FloatValue	name=optional_float_wrapper	presence
207	optionalDoubleWrapper	google.protobuf.DoubleValue	name=optional_double_wrapper	presence
208	optionalStringWrapper	google.protobuf.StringValue	name=optional_string_wrapper	presence
209	optionalBytesWrapper	google.protobuf.BytesValue	name=optional_bytes_wrapper	presence
211	repeatedBoolWrapper	[]google.protobuf.BoolValue	name=repeated_bool_wrapper
212	repeatedInt32Wrapper	[]google.protobuf.Int32Value	name=repeated_int32_wrapper
213	repeatedInt64Wrapper	[]google.protobuf.Int64Value	name=repeated_int64_wrapper
214	repeatedUint32Wrapper	[]google.protobuf.UInt32Value	name=repeated_uint32_wrapper
215	repeatedUint64Wrapper	[]google.protobuf.UInt64Value	name=repeated_uint64_wrapper
216	repeatedFloatWrapper	[]google.protobuf.FloatValue	name=repeated_float_wrapper
217	repeatedDoubleWrapper	[]google.protobuf.DoubleValue	name=repeated_double_wrapper
218	repeatedStringWrapper	[]google.protobuf.StringValue	name=repeated_string_wrapper
219	repeatedBytesWrapper	[]google.protobuf.BytesValue	name=repeated_bytes_wrapper
301	optionalDuration	google.protobuf.Duration	name=optional_duration	presence
302	optionalTimestamp	google.protobuf.Timestamp	name=optional_timestamp	presence
303	optionalFieldMask	google.protobuf.FieldMask	name=optional_field_mask	presence
304	optionalStruct	google.protobuf.Struct	name=optional_struct	presence
305	optionalAny	google.protobuf.Any	name=optional_any	presence
306	optionalValue	google.protobuf.Value	name=optional_value	presence
307	optionalNullValue	int32	name=optional_null_value	enum=google.protobuf.NullValue
308	optionalEmpty	google.protobuf.Empty	name=optional_empty	presence
311	repeatedDuration	[]google.protobuf.Duration	name=repeated_duration
312	repeatedTimestamp	[]google.protobuf.Timestamp	name=repeated_timestamp
313	repeatedFieldmask	[]google.protobuf.FieldMask	name=repeated_fieldmask
324	repeatedStruct	[]google.protobuf.Struct	name=repeated_struct
315	repeatedAny	[]google.protobuf.Any	name=repeated_any
316	repeatedValue	[]google.protobuf.Value	name=repeated_value
317	repeatedListValue	[]google.protobuf.ListValue	name=repeated_list_value
318	repeatedEmpty	[]google.protobuf.Empty	name=repeated_empty
401	fieldname1	int32
402	fieldName2	int32	name=field_name2
403	FieldName3	int32	name=_field_name3
404	fieldName4	int32	name=field__name4_
405	field0name5	int32
406	field0Name6	int32	name=field_0_name6
407	fieldName7	int32
408	FieldName8	int32
409	fieldName9	int32	name=field_Name9
410	FieldName10	int32	name=Field_Name10
411	FIELDNAME11	int32	name=FIELD_NAME11
412	FIELDName12	int32	name=FIELD_name12
413	FieldName13	int32	name=__field_name13
414	FieldName14	int32	name=__Field_name14
415	fieldName15	int32	name=field__name15
416	fieldName16	int32	name=field__Name16
417	fieldName17	int32	name=field_name17__
418	FieldName18	int32	name=Field_name18__
M	protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessage	proto3
1	a	int32
2	corecursive	protobuf_test_messages.proto3.TestAllTypesProto3	presence
M	protobuf_test_messages.proto3.ForeignMessage	proto3
1	c	int32
M	protobuf_test_messages.proto3.NullHypothesisProto3	proto3
M	protobuf_test_messages.proto3.EnumOnlyProto3	proto3
E	protobuf_test_messages.proto3.ForeignEnum
0	FOREIGN_FOO
1	FOREIGN_BAR
2	FOREIGN_BAZ
E	protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnum
0	FOO
1	BAR
2	BAZ
-1	NEG
E	protobuf_test_messages.proto3.TestAllTypesProto3.AliasedEnum
0	ALIAS_FOO
1	ALIAS_BAR
2	ALIAS_BAZ
2	MOO
2	moo
2	bAz
E	protobuf_test_messages.proto3.EnumOnlyProto3.Bool
0	kFalse
1	kTrue
"""#
}
