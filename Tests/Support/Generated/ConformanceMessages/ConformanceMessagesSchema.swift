// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

package import Schema
internal import WellKnownTypes

/// What ConformanceMessages holds.
package enum ConformanceMessagesSchema {
  /// Every message with its fields, comments and options, read when asked for.
  package static let messages = MessageSchemas(
    [
      Self.conformance,
      Self.testMessagesProto2,
      Self.testMessagesProto3,
    ], importing: [WellKnownTypesSchema.messages])

  /// The .proto files as protoc describes them, for server reflection.
  package static let files = FileDescriptors(
    [
      ("conformance.proto", Self.conformanceDescriptor),
      ("test_messages_proto2.proto", Self.testMessagesProto2Descriptor),
      ("test_messages_proto3.proto", Self.testMessagesProto3Descriptor),
    ], importing: [WellKnownTypesSchema.files])
}
