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
}
