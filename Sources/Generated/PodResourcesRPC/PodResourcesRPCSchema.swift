// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What PodResourcesRPC holds.
public enum PodResourcesRPCSchema {
  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.podresourcesV1
  ])

  /// The .proto files as protoc describes them, for server reflection.
  public static let files = FileDescriptors([
    ("rpc/podresources.v1.proto", Self.podresourcesV1Descriptor)
  ])
}
