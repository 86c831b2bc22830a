// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/empty.proto by `make generate`; do not edit.

extension WellKnownTypesSchema {
  /// The messages of google/protobuf/empty.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let empty: StaticString = #"""
M	google.protobuf.Empty	proto3
"Says nothing: the request or response of a method that needs none.
"""#

  /// google/protobuf/empty.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let emptyDescriptor: StaticString = """
Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eWIGcHJvdG8z
"""
}
