// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What ExtensionsAPI holds.
public enum ExtensionsAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = []

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    V1beta1.Deployment.self,
    V1beta1.DeploymentList.self,
    V1beta1.ReplicaSet.self,
    V1beta1.ReplicaSetList.self,
    V1beta1.DaemonSet.self,
    V1beta1.DaemonSetList.self,
    V1beta1.DeploymentRollback.self,
    V1beta1.Scale.self,
    V1beta1.Ingress.self,
    V1beta1.IngressList.self,
    V1beta1.NetworkPolicy.self,
    V1beta1.NetworkPolicyList.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1beta1
  ])
}
