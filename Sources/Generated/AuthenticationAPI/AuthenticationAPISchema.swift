// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What AuthenticationAPI holds.
public enum AuthenticationAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    TokenReview.self,
    SelfSubjectReview.self,
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    TokenReview.self,
    TokenRequest.self,
    SelfSubjectReview.self,
    V1alpha1.SelfSubjectReview.self,
    V1beta1.TokenReview.self,
    V1beta1.SelfSubjectReview.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1,
    Self.v1alpha1,
    Self.v1beta1,
  ])
}
