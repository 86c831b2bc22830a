// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/any.proto by `make generate`; do not edit.

extension WellKnownTypesSchema {
  /// The messages of google/protobuf/any.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let any: StaticString = #"""
M	google.protobuf.Any	proto3
"Holds one message of any type, encoded, beside the name of its type.
1	typeUrl	string	name=type_url
"A path whose last segment is the full name of the message: "type.googleapis.com/a.b.C".
2	value	bytes
"The message in protobuf.
"""#

  /// google/protobuf/any.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let anyDescriptor: StaticString = """
Chlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvEg9nb29nbGUucHJvdG9idWYiNgoDQW55EhkKCHR5cGVfdXJsGAEgASgJUgd0\
eXBlVXJsEhQKBXZhbHVlGAIgASgMUgV2YWx1ZWIGcHJvdG8z
"""
}
