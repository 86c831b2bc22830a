// Generated from the files of this module by protoc-gen-martlet; do not edit.

public import Schema

/// What RuntimeRPC holds.
public enum RuntimeRPCSchema {
  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.runtimeV1
  ])
}
