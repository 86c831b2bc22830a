// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What EtcdRPC holds.
public enum EtcdRPCSchema {
  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.authpb,
    Self.etcdserverpb,
    Self.leasepb,
    Self.mvccpb,
    Self.v3electionpb,
    Self.v3lockpb,
  ])

  /// The .proto files as protoc describes them, for server reflection.
  public static let files = FileDescriptors([
    ("rpc/authpb.proto", Self.authpbDescriptor),
    ("rpc/etcdserverpb.proto", Self.etcdserverpbDescriptor),
    ("rpc/leasepb.proto", Self.leasepbDescriptor),
    ("rpc/mvccpb.proto", Self.mvccpbDescriptor),
    ("rpc/v3electionpb.proto", Self.v3electionpbDescriptor),
    ("rpc/v3lockpb.proto", Self.v3lockpbDescriptor),
  ])
}
