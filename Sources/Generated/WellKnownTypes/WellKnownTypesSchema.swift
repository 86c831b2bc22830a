// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What WellKnownTypes holds.
public enum WellKnownTypesSchema {
  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.any,
    Self.api,
    Self.duration,
    Self.empty,
    Self.fieldMask,
    Self.sourceContext,
    Self.`struct`,
    Self.timestamp,
    Self.type,
    Self.wrappers,
  ])

  /// The .proto files as protoc describes them, for server reflection.
  public static let files = FileDescriptors([
    ("google/protobuf/any.proto", Self.anyDescriptor),
    ("google/protobuf/api.proto", Self.apiDescriptor),
    ("google/protobuf/duration.proto", Self.durationDescriptor),
    ("google/protobuf/empty.proto", Self.emptyDescriptor),
    ("google/protobuf/field_mask.proto", Self.fieldMaskDescriptor),
    ("google/protobuf/source_context.proto", Self.sourceContextDescriptor),
    ("google/protobuf/struct.proto", Self.structDescriptor),
    ("google/protobuf/timestamp.proto", Self.timestampDescriptor),
    ("google/protobuf/type.proto", Self.typeDescriptor),
    ("google/protobuf/wrappers.proto", Self.wrappersDescriptor),
  ])
}
