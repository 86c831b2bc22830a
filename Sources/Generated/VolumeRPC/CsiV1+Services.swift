// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/csi.v1.proto by `make generate`; do not edit.

public import RPC
public import Schema

/// What every driver answers about itself.
public protocol IdentityService: RPCService {
  /// Name and version of the driver.
  nonisolated(nonsending) func getPluginInfo(_ request: GetPluginInfoRequest, context: RPCContext)
    async throws -> GetPluginInfoResponse
  /// What the driver can do as a whole.
  nonisolated(nonsending) func getPluginCapabilities(
    _ request: GetPluginCapabilitiesRequest, context: RPCContext
  ) async throws -> GetPluginCapabilitiesResponse
  /// Whether the driver is ready.
  nonisolated(nonsending) func probe(_ request: ProbeRequest, context: RPCContext) async throws
    -> ProbeResponse
}

extension IdentityService {
  public var serviceName: String { "csi.v1.Identity" }
  public var schemaFiles: FileDescriptors { VolumeRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/csi.v1.Identity/GetPluginInfo") { request, context in
        try await RPCMethod.encode(getPluginInfo(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Identity/GetPluginCapabilities") { request, context in
        try await RPCMethod.encode(
          getPluginCapabilities(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Identity/Probe") { request, context in
        try await RPCMethod.encode(probe(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `csi.v1.Identity`.
public struct IdentityClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Name and version of the driver.
  public nonisolated(nonsending) func getPluginInfo(
    _ request: GetPluginInfoRequest, options: CallOptions = CallOptions()
  ) async throws -> GetPluginInfoResponse {
    try await channel.unary("/csi.v1.Identity/GetPluginInfo", request, options: options)
  }

  /// What the driver can do as a whole.
  public nonisolated(nonsending) func getPluginCapabilities(
    _ request: GetPluginCapabilitiesRequest, options: CallOptions = CallOptions()
  ) async throws -> GetPluginCapabilitiesResponse {
    try await channel.unary("/csi.v1.Identity/GetPluginCapabilities", request, options: options)
  }

  /// Whether the driver is ready.
  public nonisolated(nonsending) func probe(
    _ request: ProbeRequest, options: CallOptions = CallOptions()
  ) async throws -> ProbeResponse {
    try await channel.unary("/csi.v1.Identity/Probe", request, options: options)
  }
}

/// What a driver does for the whole cluster: makes, deletes and attaches volumes and snapshots.
public protocol ControllerService: RPCService {
  /// Makes a volume. The same name again gives the same volume.
  nonisolated(nonsending) func createVolume(_ request: CreateVolumeRequest, context: RPCContext)
    async throws -> CreateVolumeResponse
  /// Deletes a volume; one that does not exist is no error.
  nonisolated(nonsending) func deleteVolume(_ request: DeleteVolumeRequest, context: RPCContext)
    async throws -> DeleteVolumeResponse
  /// Attaches a volume to a node.
  nonisolated(nonsending) func controllerPublishVolume(
    _ request: ControllerPublishVolumeRequest, context: RPCContext
  ) async throws -> ControllerPublishVolumeResponse
  /// Takes a volume off a node, or off all nodes.
  nonisolated(nonsending) func controllerUnpublishVolume(
    _ request: ControllerUnpublishVolumeRequest, context: RPCContext
  ) async throws -> ControllerUnpublishVolumeResponse
  /// Whether a volume can be used in certain ways.
  nonisolated(nonsending) func validateVolumeCapabilities(
    _ request: ValidateVolumeCapabilitiesRequest, context: RPCContext
  ) async throws -> ValidateVolumeCapabilitiesResponse
  /// All volumes, in parts.
  nonisolated(nonsending) func listVolumes(_ request: ListVolumesRequest, context: RPCContext)
    async throws -> ListVolumesResponse
  /// How much room is left.
  nonisolated(nonsending) func getCapacity(_ request: GetCapacityRequest, context: RPCContext)
    async throws -> GetCapacityResponse
  /// What this service can do.
  nonisolated(nonsending) func controllerGetCapabilities(
    _ request: ControllerGetCapabilitiesRequest, context: RPCContext
  ) async throws -> ControllerGetCapabilitiesResponse
  /// Makes a snapshot of a volume. The same name again gives the same snapshot.
  nonisolated(nonsending) func createSnapshot(_ request: CreateSnapshotRequest, context: RPCContext)
    async throws -> CreateSnapshotResponse
  /// Deletes a snapshot; one that does not exist is no error.
  nonisolated(nonsending) func deleteSnapshot(_ request: DeleteSnapshotRequest, context: RPCContext)
    async throws -> DeleteSnapshotResponse
  /// Snapshots, in parts.
  nonisolated(nonsending) func listSnapshots(_ request: ListSnapshotsRequest, context: RPCContext)
    async throws -> ListSnapshotsResponse
  /// Makes a volume larger.
  nonisolated(nonsending) func controllerExpandVolume(
    _ request: ControllerExpandVolumeRequest, context: RPCContext
  ) async throws -> ControllerExpandVolumeResponse
  /// How one volume fares.
  nonisolated(nonsending) func controllerGetVolume(
    _ request: ControllerGetVolumeRequest, context: RPCContext
  ) async throws -> ControllerGetVolumeResponse
  /// Changes settings of a volume.
  nonisolated(nonsending) func controllerModifyVolume(
    _ request: ControllerModifyVolumeRequest, context: RPCContext
  ) async throws -> ControllerModifyVolumeResponse
}

extension ControllerService {
  public var serviceName: String { "csi.v1.Controller" }
  public var schemaFiles: FileDescriptors { VolumeRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/csi.v1.Controller/CreateVolume") { request, context in
        try await RPCMethod.encode(createVolume(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Controller/DeleteVolume") { request, context in
        try await RPCMethod.encode(deleteVolume(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Controller/ControllerPublishVolume") { request, context in
        try await RPCMethod.encode(
          controllerPublishVolume(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Controller/ControllerUnpublishVolume") { request, context in
        try await RPCMethod.encode(
          controllerUnpublishVolume(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Controller/ValidateVolumeCapabilities") { request, context in
        try await RPCMethod.encode(
          validateVolumeCapabilities(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Controller/ListVolumes") { request, context in
        try await RPCMethod.encode(listVolumes(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Controller/GetCapacity") { request, context in
        try await RPCMethod.encode(getCapacity(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Controller/ControllerGetCapabilities") { request, context in
        try await RPCMethod.encode(
          controllerGetCapabilities(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Controller/CreateSnapshot") { request, context in
        try await RPCMethod.encode(createSnapshot(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Controller/DeleteSnapshot") { request, context in
        try await RPCMethod.encode(deleteSnapshot(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Controller/ListSnapshots") { request, context in
        try await RPCMethod.encode(listSnapshots(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Controller/ControllerExpandVolume") { request, context in
        try await RPCMethod.encode(
          controllerExpandVolume(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Controller/ControllerGetVolume") { request, context in
        try await RPCMethod.encode(controllerGetVolume(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Controller/ControllerModifyVolume") { request, context in
        try await RPCMethod.encode(
          controllerModifyVolume(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `csi.v1.Controller`.
public struct ControllerClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Makes a volume. The same name again gives the same volume.
  public nonisolated(nonsending) func createVolume(
    _ request: CreateVolumeRequest, options: CallOptions = CallOptions()
  ) async throws -> CreateVolumeResponse {
    try await channel.unary("/csi.v1.Controller/CreateVolume", request, options: options)
  }

  /// Deletes a volume; one that does not exist is no error.
  public nonisolated(nonsending) func deleteVolume(
    _ request: DeleteVolumeRequest, options: CallOptions = CallOptions()
  ) async throws -> DeleteVolumeResponse {
    try await channel.unary("/csi.v1.Controller/DeleteVolume", request, options: options)
  }

  /// Attaches a volume to a node.
  public nonisolated(nonsending) func controllerPublishVolume(
    _ request: ControllerPublishVolumeRequest, options: CallOptions = CallOptions()
  ) async throws -> ControllerPublishVolumeResponse {
    try await channel.unary("/csi.v1.Controller/ControllerPublishVolume", request, options: options)
  }

  /// Takes a volume off a node, or off all nodes.
  public nonisolated(nonsending) func controllerUnpublishVolume(
    _ request: ControllerUnpublishVolumeRequest, options: CallOptions = CallOptions()
  ) async throws -> ControllerUnpublishVolumeResponse {
    try await channel.unary(
      "/csi.v1.Controller/ControllerUnpublishVolume", request, options: options)
  }

  /// Whether a volume can be used in certain ways.
  public nonisolated(nonsending) func validateVolumeCapabilities(
    _ request: ValidateVolumeCapabilitiesRequest, options: CallOptions = CallOptions()
  ) async throws -> ValidateVolumeCapabilitiesResponse {
    try await channel.unary(
      "/csi.v1.Controller/ValidateVolumeCapabilities", request, options: options)
  }

  /// All volumes, in parts.
  public nonisolated(nonsending) func listVolumes(
    _ request: ListVolumesRequest, options: CallOptions = CallOptions()
  ) async throws -> ListVolumesResponse {
    try await channel.unary("/csi.v1.Controller/ListVolumes", request, options: options)
  }

  /// How much room is left.
  public nonisolated(nonsending) func getCapacity(
    _ request: GetCapacityRequest, options: CallOptions = CallOptions()
  ) async throws -> GetCapacityResponse {
    try await channel.unary("/csi.v1.Controller/GetCapacity", request, options: options)
  }

  /// What this service can do.
  public nonisolated(nonsending) func controllerGetCapabilities(
    _ request: ControllerGetCapabilitiesRequest, options: CallOptions = CallOptions()
  ) async throws -> ControllerGetCapabilitiesResponse {
    try await channel.unary(
      "/csi.v1.Controller/ControllerGetCapabilities", request, options: options)
  }

  /// Makes a snapshot of a volume. The same name again gives the same snapshot.
  public nonisolated(nonsending) func createSnapshot(
    _ request: CreateSnapshotRequest, options: CallOptions = CallOptions()
  ) async throws -> CreateSnapshotResponse {
    try await channel.unary("/csi.v1.Controller/CreateSnapshot", request, options: options)
  }

  /// Deletes a snapshot; one that does not exist is no error.
  public nonisolated(nonsending) func deleteSnapshot(
    _ request: DeleteSnapshotRequest, options: CallOptions = CallOptions()
  ) async throws -> DeleteSnapshotResponse {
    try await channel.unary("/csi.v1.Controller/DeleteSnapshot", request, options: options)
  }

  /// Snapshots, in parts.
  public nonisolated(nonsending) func listSnapshots(
    _ request: ListSnapshotsRequest, options: CallOptions = CallOptions()
  ) async throws -> ListSnapshotsResponse {
    try await channel.unary("/csi.v1.Controller/ListSnapshots", request, options: options)
  }

  /// Makes a volume larger.
  public nonisolated(nonsending) func controllerExpandVolume(
    _ request: ControllerExpandVolumeRequest, options: CallOptions = CallOptions()
  ) async throws -> ControllerExpandVolumeResponse {
    try await channel.unary("/csi.v1.Controller/ControllerExpandVolume", request, options: options)
  }

  /// How one volume fares.
  public nonisolated(nonsending) func controllerGetVolume(
    _ request: ControllerGetVolumeRequest, options: CallOptions = CallOptions()
  ) async throws -> ControllerGetVolumeResponse {
    try await channel.unary("/csi.v1.Controller/ControllerGetVolume", request, options: options)
  }

  /// Changes settings of a volume.
  public nonisolated(nonsending) func controllerModifyVolume(
    _ request: ControllerModifyVolumeRequest, options: CallOptions = CallOptions()
  ) async throws -> ControllerModifyVolumeResponse {
    try await channel.unary("/csi.v1.Controller/ControllerModifyVolume", request, options: options)
  }
}

/// Snapshots of several volumes at one point in time.
public protocol GroupControllerService: RPCService {
  /// What this service can do.
  nonisolated(nonsending) func groupControllerGetCapabilities(
    _ request: GroupControllerGetCapabilitiesRequest, context: RPCContext
  ) async throws -> GroupControllerGetCapabilitiesResponse
  /// Makes snapshots of several volumes at one point in time.
  nonisolated(nonsending) func createVolumeGroupSnapshot(
    _ request: CreateVolumeGroupSnapshotRequest, context: RPCContext
  ) async throws -> CreateVolumeGroupSnapshotResponse
  /// Deletes the snapshots of a group.
  nonisolated(nonsending) func deleteVolumeGroupSnapshot(
    _ request: DeleteVolumeGroupSnapshotRequest, context: RPCContext
  ) async throws -> DeleteVolumeGroupSnapshotResponse
  /// How the snapshots of a group fare.
  nonisolated(nonsending) func getVolumeGroupSnapshot(
    _ request: GetVolumeGroupSnapshotRequest, context: RPCContext
  ) async throws -> GetVolumeGroupSnapshotResponse
}

extension GroupControllerService {
  public var serviceName: String { "csi.v1.GroupController" }
  public var schemaFiles: FileDescriptors { VolumeRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/csi.v1.GroupController/GroupControllerGetCapabilities") {
        request, context in
        try await RPCMethod.encode(
          groupControllerGetCapabilities(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.GroupController/CreateVolumeGroupSnapshot") { request, context in
        try await RPCMethod.encode(
          createVolumeGroupSnapshot(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.GroupController/DeleteVolumeGroupSnapshot") { request, context in
        try await RPCMethod.encode(
          deleteVolumeGroupSnapshot(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.GroupController/GetVolumeGroupSnapshot") { request, context in
        try await RPCMethod.encode(
          getVolumeGroupSnapshot(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `csi.v1.GroupController`.
public struct GroupControllerClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// What this service can do.
  public nonisolated(nonsending) func groupControllerGetCapabilities(
    _ request: GroupControllerGetCapabilitiesRequest, options: CallOptions = CallOptions()
  ) async throws -> GroupControllerGetCapabilitiesResponse {
    try await channel.unary(
      "/csi.v1.GroupController/GroupControllerGetCapabilities", request, options: options)
  }

  /// Makes snapshots of several volumes at one point in time.
  public nonisolated(nonsending) func createVolumeGroupSnapshot(
    _ request: CreateVolumeGroupSnapshotRequest, options: CallOptions = CallOptions()
  ) async throws -> CreateVolumeGroupSnapshotResponse {
    try await channel.unary(
      "/csi.v1.GroupController/CreateVolumeGroupSnapshot", request, options: options)
  }

  /// Deletes the snapshots of a group.
  public nonisolated(nonsending) func deleteVolumeGroupSnapshot(
    _ request: DeleteVolumeGroupSnapshotRequest, options: CallOptions = CallOptions()
  ) async throws -> DeleteVolumeGroupSnapshotResponse {
    try await channel.unary(
      "/csi.v1.GroupController/DeleteVolumeGroupSnapshot", request, options: options)
  }

  /// How the snapshots of a group fare.
  public nonisolated(nonsending) func getVolumeGroupSnapshot(
    _ request: GetVolumeGroupSnapshotRequest, options: CallOptions = CallOptions()
  ) async throws -> GetVolumeGroupSnapshotResponse {
    try await channel.unary(
      "/csi.v1.GroupController/GetVolumeGroupSnapshot", request, options: options)
  }
}

/// What a driver does on one node: mounts volumes.
public protocol NodeService: RPCService {
  /// Mounts a volume at a place of the node that all its pods share.
  nonisolated(nonsending) func nodeStageVolume(
    _ request: NodeStageVolumeRequest, context: RPCContext
  ) async throws -> NodeStageVolumeResponse
  /// Undoes NodeStageVolume.
  nonisolated(nonsending) func nodeUnstageVolume(
    _ request: NodeUnstageVolumeRequest, context: RPCContext
  ) async throws -> NodeUnstageVolumeResponse
  /// Mounts a volume for one pod.
  nonisolated(nonsending) func nodePublishVolume(
    _ request: NodePublishVolumeRequest, context: RPCContext
  ) async throws -> NodePublishVolumeResponse
  /// Undoes NodePublishVolume.
  nonisolated(nonsending) func nodeUnpublishVolume(
    _ request: NodeUnpublishVolumeRequest, context: RPCContext
  ) async throws -> NodeUnpublishVolumeResponse
  /// How full a volume is.
  nonisolated(nonsending) func nodeGetVolumeStats(
    _ request: NodeGetVolumeStatsRequest, context: RPCContext
  ) async throws -> NodeGetVolumeStatsResponse
  /// Makes the file system of a volume larger.
  nonisolated(nonsending) func nodeExpandVolume(
    _ request: NodeExpandVolumeRequest, context: RPCContext
  ) async throws -> NodeExpandVolumeResponse
  /// What this service can do.
  nonisolated(nonsending) func nodeGetCapabilities(
    _ request: NodeGetCapabilitiesRequest, context: RPCContext
  ) async throws -> NodeGetCapabilitiesResponse
  /// What the driver calls this node, and where the node is.
  nonisolated(nonsending) func nodeGetInfo(_ request: NodeGetInfoRequest, context: RPCContext)
    async throws -> NodeGetInfoResponse
}

extension NodeService {
  public var serviceName: String { "csi.v1.Node" }
  public var schemaFiles: FileDescriptors { VolumeRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/csi.v1.Node/NodeStageVolume") { request, context in
        try await RPCMethod.encode(nodeStageVolume(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Node/NodeUnstageVolume") { request, context in
        try await RPCMethod.encode(nodeUnstageVolume(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Node/NodePublishVolume") { request, context in
        try await RPCMethod.encode(nodePublishVolume(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Node/NodeUnpublishVolume") { request, context in
        try await RPCMethod.encode(nodeUnpublishVolume(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Node/NodeGetVolumeStats") { request, context in
        try await RPCMethod.encode(nodeGetVolumeStats(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Node/NodeExpandVolume") { request, context in
        try await RPCMethod.encode(nodeExpandVolume(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Node/NodeGetCapabilities") { request, context in
        try await RPCMethod.encode(nodeGetCapabilities(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/csi.v1.Node/NodeGetInfo") { request, context in
        try await RPCMethod.encode(nodeGetInfo(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `csi.v1.Node`.
public struct NodeClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Mounts a volume at a place of the node that all its pods share.
  public nonisolated(nonsending) func nodeStageVolume(
    _ request: NodeStageVolumeRequest, options: CallOptions = CallOptions()
  ) async throws -> NodeStageVolumeResponse {
    try await channel.unary("/csi.v1.Node/NodeStageVolume", request, options: options)
  }

  /// Undoes NodeStageVolume.
  public nonisolated(nonsending) func nodeUnstageVolume(
    _ request: NodeUnstageVolumeRequest, options: CallOptions = CallOptions()
  ) async throws -> NodeUnstageVolumeResponse {
    try await channel.unary("/csi.v1.Node/NodeUnstageVolume", request, options: options)
  }

  /// Mounts a volume for one pod.
  public nonisolated(nonsending) func nodePublishVolume(
    _ request: NodePublishVolumeRequest, options: CallOptions = CallOptions()
  ) async throws -> NodePublishVolumeResponse {
    try await channel.unary("/csi.v1.Node/NodePublishVolume", request, options: options)
  }

  /// Undoes NodePublishVolume.
  public nonisolated(nonsending) func nodeUnpublishVolume(
    _ request: NodeUnpublishVolumeRequest, options: CallOptions = CallOptions()
  ) async throws -> NodeUnpublishVolumeResponse {
    try await channel.unary("/csi.v1.Node/NodeUnpublishVolume", request, options: options)
  }

  /// How full a volume is.
  public nonisolated(nonsending) func nodeGetVolumeStats(
    _ request: NodeGetVolumeStatsRequest, options: CallOptions = CallOptions()
  ) async throws -> NodeGetVolumeStatsResponse {
    try await channel.unary("/csi.v1.Node/NodeGetVolumeStats", request, options: options)
  }

  /// Makes the file system of a volume larger.
  public nonisolated(nonsending) func nodeExpandVolume(
    _ request: NodeExpandVolumeRequest, options: CallOptions = CallOptions()
  ) async throws -> NodeExpandVolumeResponse {
    try await channel.unary("/csi.v1.Node/NodeExpandVolume", request, options: options)
  }

  /// What this service can do.
  public nonisolated(nonsending) func nodeGetCapabilities(
    _ request: NodeGetCapabilitiesRequest, options: CallOptions = CallOptions()
  ) async throws -> NodeGetCapabilitiesResponse {
    try await channel.unary("/csi.v1.Node/NodeGetCapabilities", request, options: options)
  }

  /// What the driver calls this node, and where the node is.
  public nonisolated(nonsending) func nodeGetInfo(
    _ request: NodeGetInfoRequest, options: CallOptions = CallOptions()
  ) async throws -> NodeGetInfoResponse {
    try await channel.unary("/csi.v1.Node/NodeGetInfo", request, options: options)
  }
}
