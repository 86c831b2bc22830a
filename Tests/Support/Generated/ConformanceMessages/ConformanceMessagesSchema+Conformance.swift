// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from conformance.proto by `make generate`; do not edit.

extension ConformanceMessagesSchema {
  /// The messages of conformance.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let conformance: StaticString = #"""
M	conformance.TestStatus	proto3
1	name	string
2	failureMessage	string	name=failure_message
3	matchedName	string	name=matched_name
M	conformance.FailureSet	proto3
2	test	[]conformance.TestStatus
M	conformance.ConformanceRequest	proto3
1	protobufPayload	bytes	name=protobuf_payload	oneof=payload
2	jsonPayload	string	name=json_payload	oneof=payload
7	jspbPayload	string	name=jspb_payload	oneof=payload
8	textPayload	string	name=text_payload	oneof=payload
3	requestedOutputFormat	int32	name=requested_output_format	enum=conformance.WireFormat
4	messageType	string	name=message_type
5	testCategory	int32	name=test_category	enum=conformance.TestCategory
6	jspbEncodingOptions	conformance.JspbEncodingConfig	name=jspb_encoding_options	presence
9	printUnknownFields	bool	name=print_unknown_fields
M	conformance.ConformanceResponse	proto3
1	parseError	string	name=parse_error	oneof=result
6	serializeError	string	name=serialize_error	oneof=result
9	timeoutError	string	name=timeout_error	oneof=result
2	runtimeError	string	name=runtime_error	oneof=result
3	protobufPayload	bytes	name=protobuf_payload	oneof=result
4	jsonPayload	string	name=json_payload	oneof=result
5	skipped	string	oneof=result
7	jspbPayload	string	name=jspb_payload	oneof=result
8	textPayload	string	name=text_payload	oneof=result
M	conformance.JspbEncodingConfig	proto3
1	useJspbArrayAnyFormat	bool	name=use_jspb_array_any_format
E	conformance.WireFormat
0	UNSPECIFIED
1	PROTOBUF
2	JSON
3	JSPB
4	TEXT_FORMAT
E	conformance.TestCategory
0	UNSPECIFIED_TEST
1	BINARY_TEST
2	JSON_TEST
3	JSON_IGNORE_UNKNOWN_PARSING_TEST
4	JSPB_TEST
5	TEXT_FORMAT_TEST
"""#
}
