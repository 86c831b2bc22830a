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
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1
  ])
}
