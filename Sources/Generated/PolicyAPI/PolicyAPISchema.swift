// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What PolicyAPI holds.
public enum PolicyAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    PodDisruptionBudget.self
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    PodDisruptionBudget.self,
    PodDisruptionBudgetList.self,
    Eviction.self,
    V1beta1.PodDisruptionBudget.self,
    V1beta1.PodDisruptionBudgetList.self,
    V1beta1.Eviction.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1,
    Self.v1beta1,
  ])
}
