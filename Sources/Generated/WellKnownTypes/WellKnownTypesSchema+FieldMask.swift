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
}
