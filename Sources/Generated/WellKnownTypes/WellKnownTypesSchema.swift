// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What WellKnownTypes holds.
public enum WellKnownTypesSchema {
  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.any,
    Self.duration,
    Self.empty,
    Self.fieldMask,
    Self.`struct`,
    Self.timestamp,
    Self.wrappers,
  ])

  /// The .proto files as protoc describes them, for server reflection.
  public static let files = FileDescriptors([
    ("google/protobuf/any.proto", Self.anyDescriptor),
    ("google/protobuf/duration.proto", Self.durationDescriptor),
    ("google/protobuf/empty.proto", Self.emptyDescriptor),
    ("google/protobuf/field_mask.proto", Self.fieldMaskDescriptor),
    ("google/protobuf/struct.proto", Self.structDescriptor),
    ("google/protobuf/timestamp.proto", Self.timestampDescriptor),
    ("google/protobuf/wrappers.proto", Self.wrappersDescriptor),
  ])
}
