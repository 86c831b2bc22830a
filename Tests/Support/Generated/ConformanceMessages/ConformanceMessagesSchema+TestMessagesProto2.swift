// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from test_messages_proto2.proto by `make generate`; do not edit.

extension ConformanceMessagesSchema {
  /// The messages of test_messages_proto2.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let testMessagesProto2: StaticString = #"""
M	protobuf_test_messages.proto2.TestAllTypesProto2
1	optionalInt32	int32	name=optional_int32	presence
2	optionalInt64	int64	name=optional_int64	presence
3	optionalUint32	uint32	name=optional_uint32	presence
4	optionalUint64	uint64	name=optional_uint64	presence
5	optionalSint32	sint32	name=optional_sint32	presence
6	optionalSint64	sint64	name=optional_sint64	presence
7	optionalFixed32	fixed32	name=optional_fixed32	presence
8	optionalFixed64	fixed64	name=optional_fixed64	presence
9	optionalSfixed32	sfixed32	name=optional_sfixed32	presence
10	optionalSfixed64	sfixed64	name=optional_sfixed64	presence
11	optionalFloat	float	name=optional_float	presence
12	optionalDouble	double	name=optional_double	presence
13	optionalBool	bool	name=optional_bool	presence
14	optionalString	string	name=optional_string	presence
15	optionalBytes	bytes	name=optional_bytes	presence
18	optionalNestedMessage	protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessage	name=optional_nested_message	presence
19	optionalForeignMessage	protobuf_test_messages.proto2.ForeignMessageProto2	name=optional_foreign_message	presence
21	optionalNestedEnum	int32	name=optional_nested_enum	enum=protobuf_test_messages.proto2.TestAllTypesProto2.NestedEnum	presence
22	optionalForeignEnum	int32	name=optional_foreign_enum	enum=protobuf_test_messages.proto2.ForeignEnumProto2	presence
24	optionalStringPiece	string	name=optional_string_piece	presence
25	optionalCord	string	name=optional_cord	presence
27	recursiveMessage	protobuf_test_messages.proto2.TestAllTypesProto2	name=recursive_message	presence
31	repeatedInt32	[]int32	name=repeated_int32
32	repeatedInt64	[]int64	name=repeated_int64
33	repeatedUint32	[]uint32	name=repeated_uint32
34	repeatedUint64	[]uint64	name=repeated_uint64
35	repeatedSint32	[]sint32	name=repeated_sint32
36	repeatedSint64	[]sint64	name=repeated_sint64
37	repeatedFixed32	[]fixed32	name=repeated_fixed32
38	repeatedFixed64	[]fixed64	name=repeated_fixed64
39	repeatedSfixed32	[]sfixed32	name=repeated_sfixed32
40	repeatedSfixed64	[]sfixed64	name=repeated_sfixed64
41	repeatedFloat	[]float	name=repeated_float
42	repeatedDouble	[]double	name=repeated_double
43	repeatedBool	[]bool	name=repeated_bool
44	repeatedString	[]string	name=repeated_string
45	repeatedBytes	[]bytes	name=repeated_bytes
48	repeatedNestedMessage	[]protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessage	name=repeated_nested_message
49	repeatedForeignMessage	[]protobuf_test_messages.proto2.ForeignMessageProto2	name=repeated_foreign_message
51	repeatedNestedEnum	[]int32	name=repeated_nested_enum	enum=protobuf_test_messages.proto2.TestAllTypesProto2.NestedEnum
52	repeatedForeignEnum	[]int32	name=repeated_foreign_enum	enum=protobuf_test_messages.proto2.ForeignEnumProto2
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
88	packedNestedEnum	[]int32	name=packed_nested_enum	enum=protobuf_test_messages.proto2.TestAllTypesProto2.NestedEnum	packed
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
102	unpackedNestedEnum	[]int32	name=unpacked_nested_enum	enum=protobuf_test_messages.proto2.TestAllTypesProto2.NestedEnum
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
104	mapInt32Bool	{int32}bool	name=map_int32_bool
66	mapInt32Float	{int32}float	name=map_int32_float
67	mapInt32Double	{int32}double	name=map_int32_double
103	mapInt32NestedMessage	{int32}protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessage	name=map_int32_nested_message
68	mapBoolBool	{bool}bool	name=map_bool_bool
69	mapStringString	{string}string	name=map_string_string
70	mapStringBytes	{string}bytes	name=map_string_bytes
71	mapStringNestedMessage	{string}protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessage	name=map_string_nested_message
72	mapStringForeignMessage	{string}protobuf_test_messages.proto2.ForeignMessageProto2	name=map_string_foreign_message
73	mapStringNestedEnum	{string}int32	name=map_string_nested_enum	enum=protobuf_test_messages.proto2.TestAllTypesProto2.NestedEnum
74	mapStringForeignEnum	{string}int32	name=map_string_foreign_enum	enum=protobuf_test_messages.proto2.ForeignEnumProto2
111	oneofUint32	uint32	name=oneof_uint32	oneof=oneof_field	presence
112	oneofNestedMessage	protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessage	name=oneof_nested_message	oneof=oneof_field	presence
113	oneofString	string	name=oneof_string	oneof=oneof_field	presence
114	oneofBytes	bytes	name=oneof_bytes	oneof=oneof_field	presence
115	oneofBool	bool	name=oneof_bool	oneof=oneof_field	presence
116	oneofUint64	uint64	name=oneof_uint64	oneof=oneof_field	presence
117	oneofFloat	float	name=oneof_float	oneof=oneof_field	presence
118	oneofDouble	double	name=oneof_double	oneof=oneof_field	presence
119	oneofEnum	int32	name=oneof_enum	enum=protobuf_test_messages.proto2.TestAllTypesProto2.NestedEnum	oneof=oneof_field	presence
201	data	protobuf_test_messages.proto2.TestAllTypesProto2.Data	presence	group
204	multiwordgroupfield	protobuf_test_messages.proto2.TestAllTypesProto2.MultiWordGroupField	presence	group
241	defaultInt32	int32	name=default_int32	presence
242	defaultInt64	int64	name=default_int64	presence
243	defaultUint32	uint32	name=default_uint32	presence
244	defaultUint64	uint64	name=default_uint64	presence
245	defaultSint32	sint32	name=default_sint32	presence
246	defaultSint64	sint64	name=default_sint64	presence
247	defaultFixed32	fixed32	name=default_fixed32	presence
248	defaultFixed64	fixed64	name=default_fixed64	presence
249	defaultSfixed32	sfixed32	name=default_sfixed32	presence
250	defaultSfixed64	sfixed64	name=default_sfixed64	presence
251	defaultFloat	float	name=default_float	presence
252	defaultDouble	double	name=default_double	presence
253	defaultBool	bool	name=default_bool	presence
254	defaultString	string	name=default_string	presence
255	defaultBytes	bytes	name=default_bytes	presence
401	fieldname1	int32	presence
402	fieldName2	int32	name=field_name2	presence
403	FieldName3	int32	name=_field_name3	presence
404	fieldName4	int32	name=field__name4_	presence
405	field0name5	int32	presence
406	field0Name6	int32	name=field_0_name6	presence
407	fieldName7	int32	presence
408	FieldName8	int32	presence
409	fieldName9	int32	name=field_Name9	presence
410	FieldName10	int32	name=Field_Name10	presence
411	FIELDNAME11	int32	name=FIELD_NAME11	presence
412	FIELDName12	int32	name=FIELD_name12	presence
413	FieldName13	int32	name=__field_name13	presence
414	FieldName14	int32	name=__Field_name14	presence
415	fieldName15	int32	name=field__name15	presence
416	fieldName16	int32	name=field__Name16	presence
417	fieldName17	int32	name=field_name17__	presence
418	FieldName18	int32	name=Field_name18__	presence
500	messageSetCorrect	protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect	name=message_set_correct	presence
M	protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessage
1	a	int32	presence
2	corecursive	protobuf_test_messages.proto2.TestAllTypesProto2	presence
M	protobuf_test_messages.proto2.TestAllTypesProto2.Data
202	groupInt32	int32	name=group_int32	presence
203	groupUint32	uint32	name=group_uint32	presence
M	protobuf_test_messages.proto2.TestAllTypesProto2.MultiWordGroupField
205	groupInt32	int32	name=group_int32	presence
206	groupUint32	uint32	name=group_uint32	presence
M	protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect	messageSet
M	protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension1
25	str	string	presence
M	protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension2
9	i	int32	presence
10	subMsg	protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect	name=sub_msg	presence
M	protobuf_test_messages.proto2.TestAllTypesProto2.ExtensionWithOneof
1	a	int32	oneof=oneof_field	presence
2	b	int32	oneof=oneof_field	presence
M	protobuf_test_messages.proto2.ForeignMessageProto2
1	c	int32	presence
M	protobuf_test_messages.proto2.GroupField
122	groupInt32	int32	name=group_int32	presence
123	groupUint32	uint32	name=group_uint32	presence
M	protobuf_test_messages.proto2.UnknownToTestAllTypes
1001	optionalInt32	int32	name=optional_int32	presence
1002	optionalString	string	name=optional_string	presence
1003	nestedMessage	protobuf_test_messages.proto2.ForeignMessageProto2	name=nested_message	presence
1004	optionalgroup	protobuf_test_messages.proto2.UnknownToTestAllTypes.OptionalGroup	presence	group
1006	optionalBool	bool	name=optional_bool	presence
1011	repeatedInt32	[]int32	name=repeated_int32
M	protobuf_test_messages.proto2.UnknownToTestAllTypes.OptionalGroup
1	a	int32	presence
M	protobuf_test_messages.proto2.NullHypothesisProto2
M	protobuf_test_messages.proto2.EnumOnlyProto2
M	protobuf_test_messages.proto2.OneStringProto2
1	data	string	presence
M	protobuf_test_messages.proto2.ProtoWithKeywords
1	inline	int32	presence
2	concept	string	presence
3	requires	[]string
M	protobuf_test_messages.proto2.TestAllRequiredTypesProto2
1	requiredInt32	int32	name=required_int32	presence	required
2	requiredInt64	int64	name=required_int64	presence	required
3	requiredUint32	uint32	name=required_uint32	presence	required
4	requiredUint64	uint64	name=required_uint64	presence	required
5	requiredSint32	sint32	name=required_sint32	presence	required
6	requiredSint64	sint64	name=required_sint64	presence	required
7	requiredFixed32	fixed32	name=required_fixed32	presence	required
8	requiredFixed64	fixed64	name=required_fixed64	presence	required
9	requiredSfixed32	sfixed32	name=required_sfixed32	presence	required
10	requiredSfixed64	sfixed64	name=required_sfixed64	presence	required
11	requiredFloat	float	name=required_float	presence	required
12	requiredDouble	double	name=required_double	presence	required
13	requiredBool	bool	name=required_bool	presence	required
14	requiredString	string	name=required_string	presence	required
15	requiredBytes	bytes	name=required_bytes	presence	required
18	requiredNestedMessage	protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedMessage	name=required_nested_message	presence	required
19	requiredForeignMessage	protobuf_test_messages.proto2.ForeignMessageProto2	name=required_foreign_message	presence	required
21	requiredNestedEnum	int32	name=required_nested_enum	enum=protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedEnum	presence	required
22	requiredForeignEnum	int32	name=required_foreign_enum	enum=protobuf_test_messages.proto2.ForeignEnumProto2	presence	required
24	requiredStringPiece	string	name=required_string_piece	presence	required
25	requiredCord	string	name=required_cord	presence	required
27	recursiveMessage	protobuf_test_messages.proto2.TestAllRequiredTypesProto2	name=recursive_message	presence	required
28	optionalRecursiveMessage	protobuf_test_messages.proto2.TestAllRequiredTypesProto2	name=optional_recursive_message	presence
201	data	protobuf_test_messages.proto2.TestAllRequiredTypesProto2.Data	presence	required	group
241	defaultInt32	int32	name=default_int32	presence	required
242	defaultInt64	int64	name=default_int64	presence	required
243	defaultUint32	uint32	name=default_uint32	presence	required
244	defaultUint64	uint64	name=default_uint64	presence	required
245	defaultSint32	sint32	name=default_sint32	presence	required
246	defaultSint64	sint64	name=default_sint64	presence	required
247	defaultFixed32	fixed32	name=default_fixed32	presence	required
248	defaultFixed64	fixed64	name=default_fixed64	presence	required
249	defaultSfixed32	sfixed32	name=default_sfixed32	presence	required
250	defaultSfixed64	sfixed64	name=default_sfixed64	presence	required
251	defaultFloat	float	name=default_float	presence	required
252	defaultDouble	double	name=default_double	presence	required
253	defaultBool	bool	name=default_bool	presence	required
254	defaultString	string	name=default_string	presence	required
255	defaultBytes	bytes	name=default_bytes	presence	required
M	protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedMessage
1	a	int32	presence	required
2	corecursive	protobuf_test_messages.proto2.TestAllRequiredTypesProto2	presence	required
3	optionalCorecursive	protobuf_test_messages.proto2.TestAllRequiredTypesProto2	name=optional_corecursive	presence
M	protobuf_test_messages.proto2.TestAllRequiredTypesProto2.Data
202	groupInt32	int32	name=group_int32	presence	required
203	groupUint32	uint32	name=group_uint32	presence	required
M	protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrect	messageSet
M	protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1
25	str	string	presence	required
M	protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2
9	i	int32	presence	required
M	protobuf_test_messages.proto2.TestLargeOneof
1	a1	protobuf_test_messages.proto2.TestLargeOneof.A1	oneof=large_oneof	presence
2	a2	protobuf_test_messages.proto2.TestLargeOneof.A2	oneof=large_oneof	presence
3	a3	protobuf_test_messages.proto2.TestLargeOneof.A3	oneof=large_oneof	presence
4	a4	protobuf_test_messages.proto2.TestLargeOneof.A4	oneof=large_oneof	presence
5	a5	protobuf_test_messages.proto2.TestLargeOneof.A5	oneof=large_oneof	presence
M	protobuf_test_messages.proto2.TestLargeOneof.A1
M	protobuf_test_messages.proto2.TestLargeOneof.A2
M	protobuf_test_messages.proto2.TestLargeOneof.A3
M	protobuf_test_messages.proto2.TestLargeOneof.A4
M	protobuf_test_messages.proto2.TestLargeOneof.A5
E	protobuf_test_messages.proto2.ForeignEnumProto2	closed
0	FOREIGN_FOO
1	FOREIGN_BAR
2	FOREIGN_BAZ
E	protobuf_test_messages.proto2.TestAllTypesProto2.NestedEnum	closed
0	FOO
1	BAR
2	BAZ
-1	NEG
E	protobuf_test_messages.proto2.EnumOnlyProto2.Bool	closed
0	kFalse
1	kTrue
E	protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedEnum	closed
0	FOO
1	BAR
2	BAZ
-1	NEG
X	protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension1.message_set_extension	protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect
1547769	[protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension1.message_set_extension]	protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension1	name=message_set_extension	presence
X	protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension2.message_set_extension	protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect
4135312	[protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension2.message_set_extension]	protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension2	name=message_set_extension	presence
X	protobuf_test_messages.proto2.TestAllTypesProto2.ExtensionWithOneof.extension_with_oneof	protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect
123456789	[protobuf_test_messages.proto2.TestAllTypesProto2.ExtensionWithOneof.extension_with_oneof]	protobuf_test_messages.proto2.TestAllTypesProto2.ExtensionWithOneof	name=extension_with_oneof	presence
X	protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1.message_set_extension	protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrect
1547769	[protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1.message_set_extension]	protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1	name=message_set_extension	presence
X	protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2.message_set_extension	protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrect
4135312	[protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2.message_set_extension]	protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2	name=message_set_extension	presence
X	protobuf_test_messages.proto2.extension_int32	protobuf_test_messages.proto2.TestAllTypesProto2
120	[protobuf_test_messages.proto2.extension_int32]	int32	name=extension_int32	presence
X	protobuf_test_messages.proto2.extension_string	protobuf_test_messages.proto2.TestAllTypesProto2
133	[protobuf_test_messages.proto2.extension_string]	string	name=extension_string	presence
X	protobuf_test_messages.proto2.extension_bytes	protobuf_test_messages.proto2.TestAllTypesProto2
134	[protobuf_test_messages.proto2.extension_bytes]	bytes	name=extension_bytes	presence
X	protobuf_test_messages.proto2.groupfield	protobuf_test_messages.proto2.TestAllTypesProto2
121	[protobuf_test_messages.proto2.groupfield]	protobuf_test_messages.proto2.GroupField	name=groupfield	presence	group
"""#
}
