// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What APIExtensionsAPI holds.
public enum APIExtensionsAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    CustomResourceDefinition.self
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    CustomResourceDefinition.self,
    CustomResourceDefinitionList.self,
    ConversionReview.self,
    V1beta1.CustomResourceDefinition.self,
    V1beta1.CustomResourceDefinitionList.self,
    V1beta1.ConversionReview.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1,
    Self.v1beta1,
  ])
}
