// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What AuthorizationAPI holds.
public enum AuthorizationAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    SubjectAccessReview.self,
    LocalSubjectAccessReview.self,
    SelfSubjectAccessReview.self,
    SelfSubjectRulesReview.self,
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    SubjectAccessReview.self,
    LocalSubjectAccessReview.self,
    SelfSubjectAccessReview.self,
    SelfSubjectRulesReview.self,
    V1beta1.SubjectAccessReview.self,
    V1beta1.LocalSubjectAccessReview.self,
    V1beta1.SelfSubjectAccessReview.self,
    V1beta1.SelfSubjectRulesReview.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1,
    Self.v1beta1,
  ])
}
