// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What AppsAPI holds.
public enum AppsAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    Deployment.self,
    ReplicaSet.self,
    StatefulSet.self,
    DaemonSet.self,
    ControllerRevision.self,
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    Deployment.self,
    DeploymentList.self,
    ReplicaSet.self,
    ReplicaSetList.self,
    StatefulSet.self,
    StatefulSetList.self,
    DaemonSet.self,
    DaemonSetList.self,
    ControllerRevision.self,
    ControllerRevisionList.self,
    V1beta1.Deployment.self,
    V1beta1.DeploymentList.self,
    V1beta1.StatefulSet.self,
    V1beta1.StatefulSetList.self,
    V1beta1.ControllerRevision.self,
    V1beta1.ControllerRevisionList.self,
    V1beta1.DeploymentRollback.self,
    V1beta1.Scale.self,
    V1beta2.Deployment.self,
    V1beta2.DeploymentList.self,
    V1beta2.ReplicaSet.self,
    V1beta2.ReplicaSetList.self,
    V1beta2.StatefulSet.self,
    V1beta2.StatefulSetList.self,
    V1beta2.DaemonSet.self,
    V1beta2.DaemonSetList.self,
    V1beta2.ControllerRevision.self,
    V1beta2.ControllerRevisionList.self,
    V1beta2.Scale.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1,
    Self.v1beta1,
    Self.v1beta2,
  ])
}
