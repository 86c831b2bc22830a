// Generated from the files of this module by protoc-gen-martlet; do not edit.

public import Schema

/// What GreeterRPC holds.
public enum GreeterRPCSchema {
  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.greeter,
  ])

  /// The .proto files as protoc describes them, for server reflection.
  public static let files = FileDescriptors([
    ("greeter.proto", Self.greeterDescriptor),
  ])
}
