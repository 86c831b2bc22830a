// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/api.proto by `make generate`; do not edit.

extension WellKnownTypesSchema {
  /// The messages of google/protobuf/api.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let api: StaticString = #"""
M	google.protobuf.Api	proto3
"An API: what a service offers.
1	name	string
"Its full name, such as "shop.v1.Orders".
2	methods	[]google.protobuf.Method
"Its methods.
3	options	[]google.protobuf.Option
"Its options.
4	version	string
"Its version, "major.minor" or the major number alone; empty means that of its package's name.
5	sourceContext	google.protobuf.SourceContext	name=source_context	presence
"The file that declares it.
6	mixins	[]google.protobuf.Mixin
"Other APIs whose methods it has too.
7	syntax	int32	enum=google.protobuf.Syntax
"The language of the file.
M	google.protobuf.Method	proto3
"A method of an API.
1	name	string
"Its name.
2	requestTypeUrl	string	name=request_type_url
"URL of the message that it takes.
3	requestStreaming	bool	name=request_streaming
"Whether it takes a stream of them.
4	responseTypeUrl	string	name=response_type_url
"URL of the message that it gives.
5	responseStreaming	bool	name=response_streaming
"Whether it gives a stream of them.
6	options	[]google.protobuf.Option
"Its options.
7	syntax	int32	enum=google.protobuf.Syntax
"The language of the file.
M	google.protobuf.Mixin	proto3
"An API whose methods another one has too.
1	name	string
"Its full name.
2	root	string
"The path below which HTTP serves its methods; empty for that of the API that has it.
"""#

  /// google/protobuf/api.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let apiDescriptor: StaticString = """
Chlnb29nbGUvcHJvdG9idWYvYXBpLnByb3RvEg9nb29nbGUucHJvdG9idWYaJGdvb2dsZS9wcm90b2J1Zi9zb3VyY2VfY29u\
dGV4dC5wcm90bxoaZ29vZ2xlL3Byb3RvYnVmL3R5cGUucHJvdG8iwQIKA0FwaRISCgRuYW1lGAEgASgJUgRuYW1lEjEKB21l\
dGhvZHMYAiADKAsyFy5nb29nbGUucHJvdG9idWYuTWV0aG9kUgdtZXRob2RzEjEKB29wdGlvbnMYAyADKAsyFy5nb29nbGUu\
cHJvdG9idWYuT3B0aW9uUgdvcHRpb25zEhgKB3ZlcnNpb24YBCABKAlSB3ZlcnNpb24SRQoOc291cmNlX2NvbnRleHQYBSAB\
KAsyHi5nb29nbGUucHJvdG9idWYuU291cmNlQ29udGV4dFINc291cmNlQ29udGV4dBIuCgZtaXhpbnMYBiADKAsyFi5nb29n\
bGUucHJvdG9idWYuTWl4aW5SBm1peGlucxIvCgZzeW50YXgYByABKA4yFy5nb29nbGUucHJvdG9idWYuU3ludGF4UgZzeW50\
YXgisgIKBk1ldGhvZBISCgRuYW1lGAEgASgJUgRuYW1lEigKEHJlcXVlc3RfdHlwZV91cmwYAiABKAlSDnJlcXVlc3RUeXBl\
VXJsEisKEXJlcXVlc3Rfc3RyZWFtaW5nGAMgASgIUhByZXF1ZXN0U3RyZWFtaW5nEioKEXJlc3BvbnNlX3R5cGVfdXJsGAQg\
ASgJUg9yZXNwb25zZVR5cGVVcmwSLQoScmVzcG9uc2Vfc3RyZWFtaW5nGAUgASgIUhFyZXNwb25zZVN0cmVhbWluZxIxCgdv\
cHRpb25zGAYgAygLMhcuZ29vZ2xlLnByb3RvYnVmLk9wdGlvblIHb3B0aW9ucxIvCgZzeW50YXgYByABKA4yFy5nb29nbGUu\
cHJvdG9idWYuU3ludGF4UgZzeW50YXgiLwoFTWl4aW4SEgoEbmFtZRgBIAEoCVIEbmFtZRISCgRyb290GAIgASgJUgRyb290\
YgZwcm90bzM=
"""
}
