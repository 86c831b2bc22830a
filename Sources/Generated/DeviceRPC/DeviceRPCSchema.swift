// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What DeviceRPC holds.
public enum DeviceRPCSchema {
  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.devicepluginV1beta1
  ])

  /// The .proto files as protoc describes them, for server reflection.
  public static let files = FileDescriptors([
    ("rpc/deviceplugin.v1beta1.proto", Self.devicepluginV1beta1Descriptor)
  ])
}
