// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/source_context.proto by `make generate`; do not edit.

extension WellKnownTypesSchema {
  /// The messages of google/protobuf/source_context.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let sourceContext: StaticString = #"""
M	google.protobuf.SourceContext	proto3
"The file in which a type or service was declared.
1	fileName	string	name=file_name
"Path of the .proto file, such as "google/protobuf/source_context.proto".
"""#

  /// google/protobuf/source_context.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let sourceContextDescriptor: StaticString = """
CiRnb29nbGUvcHJvdG9idWYvc291cmNlX2NvbnRleHQucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIsCg1Tb3VyY2VDb250ZXh0\
EhsKCWZpbGVfbmFtZRgBIAEoCVIIZmlsZU5hbWViBnByb3RvMw==
"""
}
