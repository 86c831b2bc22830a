// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What NodeAPI holds.
public enum NodeAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    RuntimeClass.self
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    RuntimeClass.self,
    RuntimeClassList.self,
    V1alpha1.RuntimeClass.self,
    V1alpha1.RuntimeClassList.self,
    V1beta1.RuntimeClass.self,
    V1beta1.RuntimeClassList.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1,
    Self.v1alpha1,
    Self.v1beta1,
  ])
}
