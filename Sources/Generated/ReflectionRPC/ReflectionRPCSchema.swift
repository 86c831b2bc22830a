// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What ReflectionRPC holds.
public enum ReflectionRPCSchema {
  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.grpcReflectionV1,
    Self.grpcReflectionV1alpha,
  ])

  /// The .proto files as protoc describes them, for server reflection.
  public static let files = FileDescriptors([
    ("rpc/grpc.reflection.v1.proto", Self.grpcReflectionV1Descriptor),
    ("rpc/grpc.reflection.v1alpha.proto", Self.grpcReflectionV1alphaDescriptor),
  ])
}
