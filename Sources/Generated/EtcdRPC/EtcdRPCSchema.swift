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
}
