// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `Benchmarks/rpc/generate`; do not edit.

public import Schema

/// What EchoRPC holds.
public enum EchoRPCSchema {
  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.echo
  ])

  /// The .proto files as protoc describes them, for server reflection.
  public static let files = FileDescriptors([
    ("echo.proto", Self.echoDescriptor)
  ])
}
