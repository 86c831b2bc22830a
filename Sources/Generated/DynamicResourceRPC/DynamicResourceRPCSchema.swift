// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What DynamicResourceRPC holds.
public enum DynamicResourceRPCSchema {
  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.draV1,
    Self.draV1beta1,
    Self.drahealthV1alpha1,
  ])

  /// The .proto files as protoc describes them, for server reflection.
  public static let files = FileDescriptors([
    ("rpc/dra.v1.proto", Self.draV1Descriptor),
    ("rpc/dra.v1beta1.proto", Self.draV1beta1Descriptor),
    ("rpc/drahealth.v1alpha1.proto", Self.drahealthV1alpha1Descriptor),
  ])
}
