// Generated from the files of this module by protoc-gen-martlet; do not edit.

public import Schema
internal import WellKnownTypes

/// What BookshopMessages holds.
public enum BookshopMessagesSchema {
  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.bookshop,
    Self.ledger,
  ], importing: [WellKnownTypesSchema.messages])

  /// The .proto files as protoc describes them, for server reflection.
  public static let files = FileDescriptors([
    ("bookshop.proto", Self.bookshopDescriptor),
    ("ledger.proto", Self.ledgerDescriptor),
  ], importing: [WellKnownTypesSchema.files])
}
