// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What SchedulingAPI holds.
public enum SchedulingAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    PriorityClass.self,
    V1alpha2.Workload.self,
    V1alpha2.PodGroup.self,
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    PriorityClass.self,
    PriorityClassList.self,
    V1alpha2.Workload.self,
    V1alpha2.WorkloadList.self,
    V1alpha2.PodGroup.self,
    V1alpha2.PodGroupList.self,
    V1beta1.PriorityClass.self,
    V1beta1.PriorityClassList.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1,
    Self.v1alpha2,
    Self.v1beta1,
  ])
}
