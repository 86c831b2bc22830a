// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/field_mask.proto by `make generate`; do not edit.

extension WellKnownTypesSchema {
  /// The messages of google/protobuf/field_mask.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let fieldMask: StaticString = #"""
M	google.protobuf.FieldMask	proto3
"Names fields of a message. In JSON one text: "user.displayName,photo".
1	paths	[]string
"Names of fields from the outermost message inwards, joined by dots.
"""#

  /// google/protobuf/field_mask.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let fieldMaskDescriptor: StaticString = """
CiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFzay5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIiEKCUZpZWxkTWFzaxIUCgVwYXRo\
cxgBIAMoCVIFcGF0aHNiBnByb3RvMw==
"""
}
