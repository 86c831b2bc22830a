// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What MetricsAPI holds.
public enum MetricsAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = []

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    V1alpha1.NodeMetrics.self,
    V1alpha1.NodeMetricsList.self,
    V1alpha1.PodMetrics.self,
    V1alpha1.PodMetricsList.self,
    V1beta1.NodeMetrics.self,
    V1beta1.NodeMetricsList.self,
    V1beta1.PodMetrics.self,
    V1beta1.PodMetricsList.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1alpha1,
    Self.v1beta1,
  ])
}
