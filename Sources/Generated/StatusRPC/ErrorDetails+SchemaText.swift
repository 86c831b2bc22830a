// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/rpc/error_details.proto by `make generate`; do not edit.

extension StatusRPCSchema {
  /// The messages of google/rpc/error_details.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let errorDetails: StaticString = #"""
M	google.rpc.RetryInfo	proto3
"When the call may be tried again.
1	retryDelay	google.protobuf.Duration	name=retry_delay	presence
"The shortest pause before the next attempt.
M	google.rpc.DebugInfo	proto3
"What helps who looks for the fault.
1	stackEntries	[]string	name=stack_entries
"The stack where it happened, innermost call first.
2	detail	string
"More of the server's own words.
M	google.rpc.QuotaFailure	proto3
"Which quota is used up.
1	violations	[]google.rpc.QuotaFailure.Violation
"Every quota that stood in the way.
M	google.rpc.QuotaFailure.Violation	proto3
"One quota.
1	subject	string
"Whose quota it is, such as `clientip:192.0.2.1`.
2	description	string
"How it was exceeded.
M	google.rpc.ErrorInfo	proto3
"Why the call failed, for programs.
1	reason	string
"A constant of the domain, in upper case with underscores, at most 63 characters.
2	domain	string
"Who defines the reasons, such as the name of a service.
3	metadata	{string}string
"More about this case. Keys have at most 64 characters.
M	google.rpc.PreconditionFailure	proto3
"What must be changed before the call can succeed.
1	violations	[]google.rpc.PreconditionFailure.Violation
"Every condition that was not met.
M	google.rpc.PreconditionFailure.Violation	proto3
"One condition.
1	type	string
"The kind of condition; each service has its own.
2	subject	string
"What the condition is about.
3	description	string
"How to meet it.
M	google.rpc.BadRequest	proto3
"What is wrong with the request itself.
1	fieldViolations	[]google.rpc.BadRequest.FieldViolation	name=field_violations
"Every field whose value is refused.
M	google.rpc.BadRequest.FieldViolation	proto3
"One field.
1	field	string
"The path of the field, its parts separated by dots.
2	description	string
"Why its value is refused.
M	google.rpc.RequestInfo	proto3
"What tells this request from others, for reports.
1	requestId	string	name=request_id
"Means something to the server only.
2	servingData	string	name=serving_data
"More that the server wants to see again.
M	google.rpc.ResourceInfo	proto3
"Which resource the call was about.
1	resourceType	string	name=resource_type
"The kind of resource.
2	resourceName	string	name=resource_name
"Its name.
3	owner	string
"Who owns it; may be empty.
4	description	string
"What went wrong with it.
M	google.rpc.Help	proto3
"Where to read on.
1	links	[]google.rpc.Help.Link
"Every page.
M	google.rpc.Help.Link	proto3
"One page.
1	description	string
"What the page offers.
2	url	string
"Its address.
M	google.rpc.LocalizedMessage	proto3
"A message for users.
1	locale	string
"Its language, such as `en-US` (BCP 47).
2	message	string
"The text.
"""#

  /// google/rpc/error_details.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let errorDetailsDescriptor: StaticString = """
Ch5nb29nbGUvcnBjL2Vycm9yX2RldGFpbHMucHJvdG8SCmdvb2dsZS5ycGMaHmdvb2dsZS9wcm90b2J1Zi9kdXJhdGlvbi5w\
cm90byJHCglSZXRyeUluZm8SOgoLcmV0cnlfZGVsYXkYASABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SCnJldHJ5\
RGVsYXkiSAoJRGVidWdJbmZvEiMKDXN0YWNrX2VudHJpZXMYASADKAlSDHN0YWNrRW50cmllcxIWCgZkZXRhaWwYAiABKAlS\
BmRldGFpbCKbAQoMUXVvdGFGYWlsdXJlEkIKCnZpb2xhdGlvbnMYASADKAsyIi5nb29nbGUucnBjLlF1b3RhRmFpbHVyZS5W\
aW9sYXRpb25SCnZpb2xhdGlvbnMaRwoJVmlvbGF0aW9uEhgKB3N1YmplY3QYASABKAlSB3N1YmplY3QSIAoLZGVzY3JpcHRp\
b24YAiABKAlSC2Rlc2NyaXB0aW9uIrkBCglFcnJvckluZm8SFgoGcmVhc29uGAEgASgJUgZyZWFzb24SFgoGZG9tYWluGAIg\
ASgJUgZkb21haW4SPwoIbWV0YWRhdGEYAyADKAsyIy5nb29nbGUucnBjLkVycm9ySW5mby5NZXRhZGF0YUVudHJ5UghtZXRh\
ZGF0YRo7Cg1NZXRhZGF0YUVudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEivQEKE1By\
ZWNvbmRpdGlvbkZhaWx1cmUSSQoKdmlvbGF0aW9ucxgBIAMoCzIpLmdvb2dsZS5ycGMuUHJlY29uZGl0aW9uRmFpbHVyZS5W\
aW9sYXRpb25SCnZpb2xhdGlvbnMaWwoJVmlvbGF0aW9uEhIKBHR5cGUYASABKAlSBHR5cGUSGAoHc3ViamVjdBgCIAEoCVIH\
c3ViamVjdBIgCgtkZXNjcmlwdGlvbhgDIAEoCVILZGVzY3JpcHRpb24iqAEKCkJhZFJlcXVlc3QSUAoQZmllbGRfdmlvbGF0\
aW9ucxgBIAMoCzIlLmdvb2dsZS5ycGMuQmFkUmVxdWVzdC5GaWVsZFZpb2xhdGlvblIPZmllbGRWaW9sYXRpb25zGkgKDkZp\
ZWxkVmlvbGF0aW9uEhQKBWZpZWxkGAEgASgJUgVmaWVsZBIgCgtkZXNjcmlwdGlvbhgCIAEoCVILZGVzY3JpcHRpb24iTwoL\
UmVxdWVzdEluZm8SHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEiEKDHNlcnZpbmdfZGF0YRgCIAEoCVILc2Vydmlu\
Z0RhdGEikAEKDFJlc291cmNlSW5mbxIjCg1yZXNvdXJjZV90eXBlGAEgASgJUgxyZXNvdXJjZVR5cGUSIwoNcmVzb3VyY2Vf\
bmFtZRgCIAEoCVIMcmVzb3VyY2VOYW1lEhQKBW93bmVyGAMgASgJUgVvd25lchIgCgtkZXNjcmlwdGlvbhgEIAEoCVILZGVz\
Y3JpcHRpb24ibwoESGVscBIrCgVsaW5rcxgBIAMoCzIVLmdvb2dsZS5ycGMuSGVscC5MaW5rUgVsaW5rcxo6CgRMaW5rEiAK\
C2Rlc2NyaXB0aW9uGAEgASgJUgtkZXNjcmlwdGlvbhIQCgN1cmwYAiABKAlSA3VybCJEChBMb2NhbGl6ZWRNZXNzYWdlEhYK\
BmxvY2FsZRgBIAEoCVIGbG9jYWxlEhgKB21lc3NhZ2UYAiABKAlSB21lc3NhZ2ViBnByb3RvMw==
"""
}
