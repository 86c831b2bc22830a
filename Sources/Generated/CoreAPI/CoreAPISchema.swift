// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What CoreAPI holds.
public enum CoreAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    PersistentVolumeClaim.self,
    ConfigMap.self,
    Secret.self,
    ServiceAccount.self,
    Event.self,
    ComponentStatus.self,
    Namespace.self,
    LimitRange.self,
    ResourceQuota.self,
    Node.self,
    PersistentVolume.self,
    Pod.self,
    Binding.self,
    Service.self,
    Endpoints.self,
    PodTemplate.self,
    ReplicationController.self,
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    PersistentVolumeClaim.self,
    PersistentVolumeClaimList.self,
    ConfigMap.self,
    ConfigMapList.self,
    Secret.self,
    SecretList.self,
    ServiceAccount.self,
    ServiceAccountList.self,
    Event.self,
    EventList.self,
    ComponentStatus.self,
    ComponentStatusList.self,
    Namespace.self,
    NamespaceList.self,
    LimitRange.self,
    LimitRangeList.self,
    ResourceQuota.self,
    ResourceQuotaList.self,
    Node.self,
    NodeList.self,
    NodeProxyOptions.self,
    PersistentVolume.self,
    PersistentVolumeList.self,
    Pod.self,
    PodList.self,
    PodStatusResult.self,
    Binding.self,
    PodLogOptions.self,
    PodAttachOptions.self,
    PodExecOptions.self,
    PodPortForwardOptions.self,
    PodProxyOptions.self,
    SerializedReference.self,
    List.self,
    Service.self,
    ServiceList.self,
    ServiceProxyOptions.self,
    Endpoints.self,
    EndpointsList.self,
    RangeAllocation.self,
    PodTemplate.self,
    PodTemplateList.self,
    ReplicationController.self,
    ReplicationControllerList.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.claim,
    Self.config,
    Self.container,
    Self.containerStatus,
    Self.event,
    Self.namespace,
    Self.node,
    Self.persistentVolume,
    Self.pod,
    Self.podAction,
    Self.probe,
    Self.reference,
    Self.scheduling,
    Self.security,
    Self.service,
    Self.storage,
    Self.volume,
    Self.workload,
  ])
}
