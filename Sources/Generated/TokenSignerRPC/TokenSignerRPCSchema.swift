// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema
internal import WellKnownTypes

/// What TokenSignerRPC holds.
public enum TokenSignerRPCSchema {
  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas(
    [
      Self.externaljwtV1
    ], importing: [WellKnownTypesSchema.messages])

  /// The .proto files as protoc describes them, for server reflection.
  public static let files = FileDescriptors(
    [
      ("rpc/externaljwt.v1.proto", Self.externaljwtV1Descriptor)
    ], importing: [WellKnownTypesSchema.files])
}
