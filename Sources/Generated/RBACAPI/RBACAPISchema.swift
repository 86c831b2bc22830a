// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What RBACAPI holds.
public enum RBACAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    Role.self,
    ClusterRole.self,
    RoleBinding.self,
    ClusterRoleBinding.self,
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    Role.self,
    ClusterRole.self,
    RoleList.self,
    ClusterRoleList.self,
    RoleBinding.self,
    ClusterRoleBinding.self,
    RoleBindingList.self,
    ClusterRoleBindingList.self,
    V1alpha1.Role.self,
    V1alpha1.ClusterRole.self,
    V1alpha1.RoleList.self,
    V1alpha1.ClusterRoleList.self,
    V1alpha1.RoleBinding.self,
    V1alpha1.ClusterRoleBinding.self,
    V1alpha1.RoleBindingList.self,
    V1alpha1.ClusterRoleBindingList.self,
    V1beta1.Role.self,
    V1beta1.ClusterRole.self,
    V1beta1.RoleList.self,
    V1beta1.ClusterRoleList.self,
    V1beta1.RoleBinding.self,
    V1beta1.ClusterRoleBinding.self,
    V1beta1.RoleBindingList.self,
    V1beta1.ClusterRoleBindingList.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1,
    Self.v1alpha1,
    Self.v1beta1,
  ])
}
