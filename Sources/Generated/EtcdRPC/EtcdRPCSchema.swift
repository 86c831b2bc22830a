// Generated from the files of this module by protoc-gen-martlet; do not edit.

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
