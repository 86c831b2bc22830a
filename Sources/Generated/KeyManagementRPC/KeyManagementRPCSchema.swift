// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What KeyManagementRPC holds.
public enum KeyManagementRPCSchema {
  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.kmsV2
  ])

  /// The .proto files as protoc describes them, for server reflection.
  public static let files = FileDescriptors([
    ("rpc/kms.v2.proto", Self.kmsV2Descriptor)
  ])
}
