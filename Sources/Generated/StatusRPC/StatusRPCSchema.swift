// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema
internal import WellKnownTypes

/// What StatusRPC holds.
public enum StatusRPCSchema {
  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas(
    [
      Self.errorDetails,
      Self.status,
    ], importing: [WellKnownTypesSchema.messages])

  /// The .proto files as protoc describes them, for server reflection.
  public static let files = FileDescriptors(
    [
      ("google/rpc/error_details.proto", Self.errorDetailsDescriptor),
      ("google/rpc/status.proto", Self.statusDescriptor),
    ], importing: [WellKnownTypesSchema.files])
}
