// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What FlowControlAPI holds.
public enum FlowControlAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    FlowSchema.self,
    PriorityLevelConfiguration.self,
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    FlowSchema.self,
    FlowSchemaList.self,
    PriorityLevelConfiguration.self,
    PriorityLevelConfigurationList.self,
    V1beta1.FlowSchema.self,
    V1beta1.FlowSchemaList.self,
    V1beta1.PriorityLevelConfiguration.self,
    V1beta1.PriorityLevelConfigurationList.self,
    V1beta2.FlowSchema.self,
    V1beta2.FlowSchemaList.self,
    V1beta2.PriorityLevelConfiguration.self,
    V1beta2.PriorityLevelConfigurationList.self,
    V1beta3.FlowSchema.self,
    V1beta3.FlowSchemaList.self,
    V1beta3.PriorityLevelConfiguration.self,
    V1beta3.PriorityLevelConfigurationList.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1,
    Self.v1beta1,
    Self.v1beta2,
    Self.v1beta3,
  ])
}
