// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What AuditAPI holds.
public enum AuditAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = []

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    Event.self,
    EventList.self,
    Policy.self,
    PolicyList.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1
  ])
}
