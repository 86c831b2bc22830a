// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from Tests/Support/Interop/proto/grpc/testing/messages.proto by `make generate`; do not edit.

extension InteropRPCSchema {
  /// The messages of grpc/testing/messages.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let messagesText: StaticString = #"""
M	grpc.testing.BoolValue	proto3
"A bool that may be absent.
1	value	bool
"The bool.
M	grpc.testing.Payload	proto3
"Bytes that make a message large.
1	type	int32	enum=grpc.testing.PayloadType
"What fills it.
2	body	bytes
"The bytes.
M	grpc.testing.EchoStatus	proto3
"A status that the server is to end the call with.
1	code	int32
"The gRPC status code.
2	message	string
"The status message.
M	grpc.testing.SimpleRequest	proto3
"What a unary call asks for.
1	responseType	int32	name=response_type	enum=grpc.testing.PayloadType
"What is to fill the response.
2	responseSize	int32	name=response_size
"Size of the response's payload (bytes).
3	payload	grpc.testing.Payload	presence
"Makes the request large.
4	fillUsername	bool	name=fill_username
"Asks for the caller's name.
5	fillOauthScope	bool	name=fill_oauth_scope
"Asks for the caller's scope.
6	responseCompressed	grpc.testing.BoolValue	name=response_compressed	presence
"Whether the response must be compressed; absent leaves it to the server.
7	responseStatus	grpc.testing.EchoStatus	name=response_status	presence
"The status to end with; absent is OK.
8	expectCompressed	grpc.testing.BoolValue	name=expect_compressed	presence
"Whether this message came compressed; if that is not so, the server refuses it.
M	grpc.testing.SimpleResponse	proto3
"The answer to a unary call.
1	payload	grpc.testing.Payload	presence
"As large as asked for.
2	username	string
"The caller's name.
3	oauthScope	string	name=oauth_scope
"The caller's scope.
M	grpc.testing.StreamingInputCallRequest	proto3
"One message of a client's stream.
1	payload	grpc.testing.Payload	presence
"Its size counts.
2	expectCompressed	grpc.testing.BoolValue	name=expect_compressed	presence
"Whether this message came compressed; if that is not so, the server refuses it.
M	grpc.testing.StreamingInputCallResponse	proto3
"The answer to a client's stream.
1	aggregatedPayloadSize	int32	name=aggregated_payload_size
"Size of all payloads together (bytes).
M	grpc.testing.ResponseParameters	proto3
"What one response of a stream looks like.
1	size	int32
"Size of its payload (bytes).
2	intervalUs	int32	name=interval_us
"Pause before it (microseconds).
3	compressed	grpc.testing.BoolValue	presence
"Whether it must be compressed; absent leaves it to the server.
M	grpc.testing.StreamingOutputCallRequest	proto3
"Asks for a stream of responses.
1	responseType	int32	name=response_type	enum=grpc.testing.PayloadType
"What is to fill them.
2	responseParameters	[]grpc.testing.ResponseParameters	name=response_parameters
"One entry for each response.
3	payload	grpc.testing.Payload	presence
"Makes the request large.
7	responseStatus	grpc.testing.EchoStatus	name=response_status	presence
"The status to end with; absent is OK.
M	grpc.testing.StreamingOutputCallResponse	proto3
"One response of a stream.
1	payload	grpc.testing.Payload	presence
"As large as asked for.
E	grpc.testing.PayloadType
0	COMPRESSABLE
"""#

  /// grpc/testing/messages.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let messagesDescriptor: StaticString = """
ChtncnBjL3Rlc3RpbmcvbWVzc2FnZXMucHJvdG8SDGdycGMudGVzdGluZyIhCglCb29sVmFsdWUSFAoFdmFsdWUYASABKAhS\
BXZhbHVlIkwKB1BheWxvYWQSLQoEdHlwZRgBIAEoDjIZLmdycGMudGVzdGluZy5QYXlsb2FkVHlwZVIEdHlwZRISCgRib2R5\
GAIgASgMUgRib2R5IjoKCkVjaG9TdGF0dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdl\
IscDCg1TaW1wbGVSZXF1ZXN0Ej4KDXJlc3BvbnNlX3R5cGUYASABKA4yGS5ncnBjLnRlc3RpbmcuUGF5bG9hZFR5cGVSDHJl\
c3BvbnNlVHlwZRIjCg1yZXNwb25zZV9zaXplGAIgASgFUgxyZXNwb25zZVNpemUSLwoHcGF5bG9hZBgDIAEoCzIVLmdycGMu\
dGVzdGluZy5QYXlsb2FkUgdwYXlsb2FkEiMKDWZpbGxfdXNlcm5hbWUYBCABKAhSDGZpbGxVc2VybmFtZRIoChBmaWxsX29h\
dXRoX3Njb3BlGAUgASgIUg5maWxsT2F1dGhTY29wZRJIChNyZXNwb25zZV9jb21wcmVzc2VkGAYgASgLMhcuZ3JwYy50ZXN0\
aW5nLkJvb2xWYWx1ZVIScmVzcG9uc2VDb21wcmVzc2VkEkEKD3Jlc3BvbnNlX3N0YXR1cxgHIAEoCzIYLmdycGMudGVzdGlu\
Zy5FY2hvU3RhdHVzUg5yZXNwb25zZVN0YXR1cxJEChFleHBlY3RfY29tcHJlc3NlZBgIIAEoCzIXLmdycGMudGVzdGluZy5C\
b29sVmFsdWVSEGV4cGVjdENvbXByZXNzZWQifgoOU2ltcGxlUmVzcG9uc2USLwoHcGF5bG9hZBgBIAEoCzIVLmdycGMudGVz\
dGluZy5QYXlsb2FkUgdwYXlsb2FkEhoKCHVzZXJuYW1lGAIgASgJUgh1c2VybmFtZRIfCgtvYXV0aF9zY29wZRgDIAEoCVIK\
b2F1dGhTY29wZSKSAQoZU3RyZWFtaW5nSW5wdXRDYWxsUmVxdWVzdBIvCgdwYXlsb2FkGAEgASgLMhUuZ3JwYy50ZXN0aW5n\
LlBheWxvYWRSB3BheWxvYWQSRAoRZXhwZWN0X2NvbXByZXNzZWQYAiABKAsyFy5ncnBjLnRlc3RpbmcuQm9vbFZhbHVlUhBl\
eHBlY3RDb21wcmVzc2VkIlQKGlN0cmVhbWluZ0lucHV0Q2FsbFJlc3BvbnNlEjYKF2FnZ3JlZ2F0ZWRfcGF5bG9hZF9zaXpl\
GAEgASgFUhVhZ2dyZWdhdGVkUGF5bG9hZFNpemUiggEKElJlc3BvbnNlUGFyYW1ldGVycxISCgRzaXplGAEgASgFUgRzaXpl\
Eh8KC2ludGVydmFsX3VzGAIgASgFUgppbnRlcnZhbFVzEjcKCmNvbXByZXNzZWQYAyABKAsyFy5ncnBjLnRlc3RpbmcuQm9v\
bFZhbHVlUgpjb21wcmVzc2VkIqMCChpTdHJlYW1pbmdPdXRwdXRDYWxsUmVxdWVzdBI+Cg1yZXNwb25zZV90eXBlGAEgASgO\
MhkuZ3JwYy50ZXN0aW5nLlBheWxvYWRUeXBlUgxyZXNwb25zZVR5cGUSUQoTcmVzcG9uc2VfcGFyYW1ldGVycxgCIAMoCzIg\
LmdycGMudGVzdGluZy5SZXNwb25zZVBhcmFtZXRlcnNSEnJlc3BvbnNlUGFyYW1ldGVycxIvCgdwYXlsb2FkGAMgASgLMhUu\
Z3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQSQQoPcmVzcG9uc2Vfc3RhdHVzGAcgASgLMhguZ3JwYy50ZXN0aW5nLkVj\
aG9TdGF0dXNSDnJlc3BvbnNlU3RhdHVzIk4KG1N0cmVhbWluZ091dHB1dENhbGxSZXNwb25zZRIvCgdwYXlsb2FkGAEgASgL\
MhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQqHwoLUGF5bG9hZFR5cGUSEAoMQ09NUFJFU1NBQkxFEABiBnByb3Rv\
Mw==
"""
}
