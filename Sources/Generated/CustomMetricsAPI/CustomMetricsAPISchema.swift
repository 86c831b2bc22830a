// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What CustomMetricsAPI holds.
public enum CustomMetricsAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = []

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    V1beta1.MetricValue.self,
    V1beta1.MetricValueList.self,
    V1beta1.MetricListOptions.self,
    V1beta2.MetricValue.self,
    V1beta2.MetricValueList.self,
    V1beta2.MetricListOptions.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1beta1,
    Self.v1beta2,
  ])
}
