// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/csi.v1.proto by `make generate`; do not edit.

extension VolumeRPCSchema {
  /// The messages of rpc/csi.v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let csiV1: StaticString = #"""
M	csi.v1.GetPluginInfoRequest	proto3
"Asks for name and version of the driver.
M	csi.v1.GetPluginInfoResponse	proto3
"Name and version of the driver.
1	name	string
"Name of the driver: a DNS name of at most 63 characters.
2	vendorVersion	string	name=vendor_version
"Version of the driver, in any form.
3	manifest	{string}string
"Anything more about the driver.
M	csi.v1.GetPluginCapabilitiesRequest	proto3
"Asks what the driver can do.
M	csi.v1.GetPluginCapabilitiesResponse	proto3
"What the driver can do.
1	capabilities	[]csi.v1.PluginCapability
"The abilities, in no order.
M	csi.v1.PluginCapability	proto3
"One ability of a driver.
1	service	csi.v1.PluginCapability.Service	oneof=type	presence
"A service that the driver has.
2	volumeExpansion	csi.v1.PluginCapability.VolumeExpansion	name=volume_expansion	oneof=type	presence
"How volumes are made larger.
M	csi.v1.PluginCapability.Service	proto3
"A service that a driver has.
1	type	int32	enum=csi.v1.PluginCapability.Service.Type
"Which service.
M	csi.v1.PluginCapability.VolumeExpansion	proto3
"How volumes are made larger.
1	type	int32	enum=csi.v1.PluginCapability.VolumeExpansion.Type
"When it can be done.
M	csi.v1.ProbeRequest	proto3
"Asks whether the driver is ready.
M	csi.v1.ProbeResponse	proto3
"Whether the driver is ready.
1	ready	google.protobuf.BoolValue	presence
"False while it still starts; unset means ready.
M	csi.v1.CreateVolumeRequest	proto3
"The volume to make.
1	name	string
"Name that identifies the request; at most 128 bytes.
2	capacityRange	csi.v1.CapacityRange	name=capacity_range	presence
"How large it must be; the driver chooses when unset.
3	volumeCapabilities	[]csi.v1.VolumeCapability	name=volume_capabilities
"How it will be used; the volume must allow all of them.
4	parameters	{string}string
"Settings for the driver, from the storage class.
5	secrets	{string}string	sensitive
"Secrets for the driver.
6	volumeContentSource	csi.v1.VolumeContentSource	name=volume_content_source	presence
"What it is filled with; empty when unset.
7	accessibilityRequirements	csi.v1.TopologyRequirement	name=accessibility_requirements	presence
"From where it must be reached; anywhere when unset.
8	mutableParameters	{string}string	name=mutable_parameters
"Settings that can change later; they win over `parameters`.
M	csi.v1.CreateVolumeResponse	proto3
"The volume that was made.
1	volume	csi.v1.Volume	presence
"The volume.
M	csi.v1.VolumeContentSource	proto3
"What a new volume is filled with.
1	snapshot	csi.v1.VolumeContentSource.SnapshotSource	oneof=type	presence
"A snapshot.
2	volume	csi.v1.VolumeContentSource.VolumeSource	oneof=type	presence
"Another volume.
M	csi.v1.VolumeContentSource.SnapshotSource	proto3
"A snapshot to copy.
1	snapshotId	string	name=snapshot_id
"Id of the snapshot.
M	csi.v1.VolumeContentSource.VolumeSource	proto3
"A volume to copy.
1	volumeId	string	name=volume_id
"Id of the volume.
M	csi.v1.VolumeCapability	proto3
"One way to use a volume.
1	block	csi.v1.VolumeCapability.BlockVolume	oneof=access_type	presence
"As a block device.
2	mount	csi.v1.VolumeCapability.MountVolume	oneof=access_type	presence
"As a file system.
3	accessMode	csi.v1.VolumeCapability.AccessMode	name=access_mode	presence
"By how many, and whether they write.
M	csi.v1.VolumeCapability.BlockVolume	proto3
"Used as a block device.
M	csi.v1.VolumeCapability.MountVolume	proto3
"Used as a file system.
1	fsType	string	name=fs_type
"Type of the file system, such as `ext4`; the driver chooses when empty.
2	mountFlags	[]string	name=mount_flags
"Options to mount with; at most 4 KiB together. May hold secrets.
3	volumeMountGroup	string	name=volume_mount_group
"Group number that the files are given to when mounted.
M	csi.v1.VolumeCapability.AccessMode	proto3
"By how many a volume is used, and whether they write.
1	mode	int32	enum=csi.v1.VolumeCapability.AccessMode.Mode
"Which way.
M	csi.v1.CapacityRange	proto3
"How large a volume must be; at least one of the two is set.
1	requiredBytes	int64	name=required_bytes
"Least size in bytes; none when 0.
2	limitBytes	int64	name=limit_bytes
"Greatest size in bytes; none when 0.
M	csi.v1.Volume	proto3
"A volume.
1	capacityBytes	int64	name=capacity_bytes
"Size in bytes; 0 when not known.
2	volumeId	string	name=volume_id
"The driver's id for the volume; at most 128 bytes.
3	volumeContext	{string}string	name=volume_context
"Anything that the driver wants back with each call about the volume; at most 4 KiB. No secrets.
4	contentSource	csi.v1.VolumeContentSource	name=content_source	presence
"What it was filled with.
5	accessibleTopology	[]csi.v1.Topology	name=accessible_topology
"From where it can be reached: any of these places. Anywhere when empty.
M	csi.v1.TopologyRequirement	proto3
"From where a volume must be reached.
1	requisite	[]csi.v1.Topology
"The volume must be reachable from at least one of these places.
2	preferred	[]csi.v1.Topology
"Places in order of preference; each must be among `requisite` when that is set.
M	csi.v1.Topology	proto3
"A place: a node is there when it has all these labels.
1	segments	{string}string
"The labels, such as zone and region.
M	csi.v1.DeleteVolumeRequest	proto3
"The volume to delete.
1	volumeId	string	name=volume_id
"Id of the volume.
2	secrets	{string}string	sensitive
"Secrets for the driver.
M	csi.v1.DeleteVolumeResponse	proto3
"The volume is gone.
M	csi.v1.ControllerPublishVolumeRequest	proto3
"The volume to attach.
1	volumeId	string	name=volume_id
"Id of the volume.
2	nodeId	string	name=node_id
"The driver's id for the node.
3	volumeCapability	csi.v1.VolumeCapability	name=volume_capability	presence
"How the volume will be used.
4	readonly	bool
"Attach it for reading only.
5	secrets	{string}string	sensitive
"Secrets for the driver.
6	volumeContext	{string}string	name=volume_context
"The volume's `volume_context`.
M	csi.v1.ControllerPublishVolumeResponse	proto3
"The volume is attached.
1	publishContext	{string}string	name=publish_context
"Anything that the node service needs to mount it.
M	csi.v1.ControllerUnpublishVolumeRequest	proto3
"The volume to take off.
1	volumeId	string	name=volume_id
"Id of the volume.
2	nodeId	string	name=node_id
"The driver's id for the node; all nodes when empty.
3	secrets	{string}string	sensitive
"Secrets for the driver; those it was attached with.
M	csi.v1.ControllerUnpublishVolumeResponse	proto3
"The volume is no longer attached.
M	csi.v1.ValidateVolumeCapabilitiesRequest	proto3
"Asks whether a volume can be used in certain ways.
1	volumeId	string	name=volume_id
"Id of the volume.
2	volumeContext	{string}string	name=volume_context
"The volume's `volume_context`.
3	volumeCapabilities	[]csi.v1.VolumeCapability	name=volume_capabilities
"The ways.
4	parameters	{string}string
"Settings that the volume was made with.
5	secrets	{string}string	sensitive
"Secrets for the driver.
6	mutableParameters	{string}string	name=mutable_parameters
"Changeable settings of the volume.
M	csi.v1.ValidateVolumeCapabilitiesResponse	proto3
"Whether a volume can be used in certain ways.
1	confirmed	csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed	presence
"What was found to be possible; unset when some of it is not.
2	message	string
"Why not, for people.
M	csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed	proto3
"What was checked and is possible.
1	volumeContext	{string}string	name=volume_context
"The volume's context.
2	volumeCapabilities	[]csi.v1.VolumeCapability	name=volume_capabilities
"The ways to use it.
3	parameters	{string}string
"Settings of the volume.
4	mutableParameters	{string}string	name=mutable_parameters
"Changeable settings of the volume.
M	csi.v1.ListVolumesRequest	proto3
"Asks for volumes.
1	maxEntries	int32	name=max_entries
"Most volumes in the answer; no limit when 0.
2	startingToken	string	name=starting_token
"Where to go on: `next_token` of the last answer. Empty starts at the first.
M	csi.v1.ListVolumesResponse	proto3
"A part of the volumes.
1	entries	[]csi.v1.ListVolumesResponse.Entry
"The volumes.
2	nextToken	string	name=next_token
"Where the next part begins; empty at the end.
M	csi.v1.ListVolumesResponse.Entry	proto3
"One volume.
1	volume	csi.v1.Volume	presence
"The volume.
2	status	csi.v1.ListVolumesResponse.VolumeStatus	presence
"How it is used.
M	csi.v1.ListVolumesResponse.VolumeStatus	proto3
"How a volume is used.
1	publishedNodeIds	[]string	name=published_node_ids
"Ids of the nodes that it is attached to.
2	volumeCondition	csi.v1.VolumeCondition	name=volume_condition	presence
"Whether it is in order.
M	csi.v1.ControllerGetVolumeRequest	proto3
"Asks for one volume.
1	volumeId	string	name=volume_id
"Id of the volume.
M	csi.v1.ControllerGetVolumeResponse	proto3
"One volume.
1	volume	csi.v1.Volume	presence
"The volume.
2	status	csi.v1.ControllerGetVolumeResponse.VolumeStatus	presence
"How it is used.
M	csi.v1.ControllerGetVolumeResponse.VolumeStatus	proto3
"How a volume is used.
1	publishedNodeIds	[]string	name=published_node_ids
"Ids of the nodes that it is attached to.
2	volumeCondition	csi.v1.VolumeCondition	name=volume_condition	presence
"Whether it is in order.
M	csi.v1.VolumeCondition	proto3
"Whether a volume is in order.
1	abnormal	bool
"It is not.
2	message	string
"What is wrong, for people.
M	csi.v1.ControllerModifyVolumeRequest	proto3
"Settings of a volume to change.
1	volumeId	string	name=volume_id
"Id of the volume.
2	secrets	{string}string	sensitive
"Secrets for the driver.
3	mutableParameters	{string}string	name=mutable_parameters
"The settings as they shall be.
M	csi.v1.ControllerModifyVolumeResponse	proto3
"The settings were changed.
M	csi.v1.ControllerExpandVolumeRequest	proto3
"The volume to make larger.
1	volumeId	string	name=volume_id
"Id of the volume.
2	capacityRange	csi.v1.CapacityRange	name=capacity_range	presence
"How large it must be.
3	secrets	{string}string	sensitive
"Secrets for the driver.
4	volumeCapability	csi.v1.VolumeCapability	name=volume_capability	presence
"How it is used; not known when unset.
M	csi.v1.ControllerExpandVolumeResponse	proto3
"The volume is larger.
1	capacityBytes	int64	name=capacity_bytes
"Size in bytes.
2	nodeExpansionRequired	bool	name=node_expansion_required
"The node must make the file system larger too.
M	csi.v1.GetCapacityRequest	proto3
"Asks how much room is left.
1	volumeCapabilities	[]csi.v1.VolumeCapability	name=volume_capabilities
"How the volumes will be used; any way when empty.
2	parameters	{string}string
"Settings that the volumes would be made with.
3	accessibleTopology	csi.v1.Topology	name=accessible_topology	presence
"From where the volumes must be reached; anywhere when unset.
M	csi.v1.GetCapacityResponse	proto3
"How much room is left.
1	availableCapacity	int64	name=available_capacity
"Bytes that can still be given to volumes.
2	maximumVolumeSize	google.protobuf.Int64Value	name=maximum_volume_size	presence
"Greatest size of one volume in bytes; not known when unset.
3	minimumVolumeSize	google.protobuf.Int64Value	name=minimum_volume_size	presence
"Least size of one volume in bytes; not known when unset.
M	csi.v1.ControllerGetCapabilitiesRequest	proto3
"Asks what the Controller service can do.
M	csi.v1.ControllerGetCapabilitiesResponse	proto3
"What the Controller service can do.
1	capabilities	[]csi.v1.ControllerServiceCapability
"The abilities, in no order.
M	csi.v1.ControllerServiceCapability	proto3
"One ability of the Controller service.
1	rpc	csi.v1.ControllerServiceCapability.RPC	oneof=type	presence
"A method that it has, or a use of one.
M	csi.v1.ControllerServiceCapability.RPC	proto3
"A method that the Controller service has, or a use of one.
1	type	int32	enum=csi.v1.ControllerServiceCapability.RPC.Type
"Which.
M	csi.v1.CreateSnapshotRequest	proto3
"The snapshot to make.
1	sourceVolumeId	string	name=source_volume_id
"Id of the volume.
2	name	string
"Name that identifies the request; at most 128 bytes.
3	secrets	{string}string	sensitive
"Secrets for the driver.
4	parameters	{string}string
"Settings for the driver, from the class of the snapshot.
M	csi.v1.CreateSnapshotResponse	proto3
"The snapshot that was made.
1	snapshot	csi.v1.Snapshot	presence
"The snapshot.
M	csi.v1.Snapshot	proto3
"A volume as it was at one point in time.
1	sizeBytes	int64	name=size_bytes
"Least size in bytes of a volume that is made from it; 0 when not known.
2	snapshotId	string	name=snapshot_id
"The driver's id for the snapshot; at most 128 bytes.
3	sourceVolumeId	string	name=source_volume_id
"Id of the volume.
4	creationTime	google.protobuf.Timestamp	name=creation_time	presence
"The point in time.
5	readyToUse	bool	name=ready_to_use
"Volumes can be made from it; false while it is still processed.
6	groupSnapshotId	string	name=group_snapshot_id
"Id of the group that it belongs to; empty when to none.
M	csi.v1.DeleteSnapshotRequest	proto3
"The snapshot to delete.
1	snapshotId	string	name=snapshot_id
"Id of the snapshot.
2	secrets	{string}string	sensitive
"Secrets for the driver.
M	csi.v1.DeleteSnapshotResponse	proto3
"The snapshot is gone.
M	csi.v1.ListSnapshotsRequest	proto3
"Asks for snapshots.
1	maxEntries	int32	name=max_entries
"Most snapshots in the answer; no limit when 0.
2	startingToken	string	name=starting_token
"Where to go on: `next_token` of the last answer. Empty starts at the first.
3	sourceVolumeId	string	name=source_volume_id
"Only snapshots of this volume; of all when empty.
4	snapshotId	string	name=snapshot_id
"Only this snapshot; all when empty.
5	secrets	{string}string	sensitive
"Secrets for the driver.
M	csi.v1.ListSnapshotsResponse	proto3
"A part of the snapshots.
1	entries	[]csi.v1.ListSnapshotsResponse.Entry
"The snapshots.
2	nextToken	string	name=next_token
"Where the next part begins; empty at the end.
M	csi.v1.ListSnapshotsResponse.Entry	proto3
"One snapshot.
1	snapshot	csi.v1.Snapshot	presence
"The snapshot.
M	csi.v1.GroupControllerGetCapabilitiesRequest	proto3
"Asks what the GroupController service can do.
M	csi.v1.GroupControllerGetCapabilitiesResponse	proto3
"What the GroupController service can do.
1	capabilities	[]csi.v1.GroupControllerServiceCapability
"The abilities, in no order.
M	csi.v1.GroupControllerServiceCapability	proto3
"One ability of the GroupController service.
1	rpc	csi.v1.GroupControllerServiceCapability.RPC	oneof=type	presence
"A method that it has.
M	csi.v1.GroupControllerServiceCapability.RPC	proto3
"A method that the GroupController service has.
1	type	int32	enum=csi.v1.GroupControllerServiceCapability.RPC.Type
"Which.
M	csi.v1.CreateVolumeGroupSnapshotRequest	proto3
"The volumes to make snapshots of.
1	name	string
"Name that identifies the request; at most 128 bytes.
2	sourceVolumeIds	[]string	name=source_volume_ids
"Ids of the volumes.
3	secrets	{string}string	sensitive
"Secrets for the driver.
4	parameters	{string}string
"Settings for the driver, from the class of the snapshot.
M	csi.v1.CreateVolumeGroupSnapshotResponse	proto3
"The snapshots that were made.
1	groupSnapshot	csi.v1.VolumeGroupSnapshot	name=group_snapshot	presence
"The snapshots.
M	csi.v1.VolumeGroupSnapshot	proto3
"Several volumes as they were at one point in time.
1	groupSnapshotId	string	name=group_snapshot_id
"The driver's id for the group; at most 128 bytes.
2	snapshots	[]csi.v1.Snapshot
"One snapshot for each volume.
3	creationTime	google.protobuf.Timestamp	name=creation_time	presence
"The point in time.
4	readyToUse	bool	name=ready_to_use
"Volumes can be made from all of them; false while any is still processed.
M	csi.v1.DeleteVolumeGroupSnapshotRequest	proto3
"The group to delete.
1	groupSnapshotId	string	name=group_snapshot_id
"Id of the group.
2	snapshotIds	[]string	name=snapshot_ids
"Ids of all its snapshots.
3	secrets	{string}string	sensitive
"Secrets for the driver.
M	csi.v1.DeleteVolumeGroupSnapshotResponse	proto3
"The snapshots are gone.
M	csi.v1.GetVolumeGroupSnapshotRequest	proto3
"Asks for a group of snapshots.
1	groupSnapshotId	string	name=group_snapshot_id
"Id of the group.
2	snapshotIds	[]string	name=snapshot_ids
"Ids of all its snapshots.
3	secrets	{string}string	sensitive
"Secrets for the driver.
M	csi.v1.GetVolumeGroupSnapshotResponse	proto3
"A group of snapshots.
1	groupSnapshot	csi.v1.VolumeGroupSnapshot	name=group_snapshot	presence
"The snapshots.
M	csi.v1.NodeStageVolumeRequest	proto3
"The volume to mount for the whole node.
1	volumeId	string	name=volume_id
"Id of the volume.
2	publishContext	{string}string	name=publish_context
"What ControllerPublishVolume gave.
3	stagingTargetPath	string	name=staging_target_path
"Folder to mount it at; absolute, and it exists.
4	volumeCapability	csi.v1.VolumeCapability	name=volume_capability	presence
"How it will be used.
5	secrets	{string}string	sensitive
"Secrets for the driver.
6	volumeContext	{string}string	name=volume_context
"The volume's `volume_context`.
M	csi.v1.NodeStageVolumeResponse	proto3
"The volume is mounted for the node.
M	csi.v1.NodeUnstageVolumeRequest	proto3
"The volume that is no longer needed on the node.
1	volumeId	string	name=volume_id
"Id of the volume.
2	stagingTargetPath	string	name=staging_target_path
"Folder that it is mounted at.
M	csi.v1.NodeUnstageVolumeResponse	proto3
"The volume is no longer mounted for the node.
M	csi.v1.NodePublishVolumeRequest	proto3
"The volume to mount for a pod.
1	volumeId	string	name=volume_id
"Id of the volume.
2	publishContext	{string}string	name=publish_context
"What ControllerPublishVolume gave.
3	stagingTargetPath	string	name=staging_target_path
"Folder where NodeStageVolume mounted it; empty when that is not done.
4	targetPath	string	name=target_path
"Folder or file to mount it at; absolute. The driver makes it, its parent exists.
5	volumeCapability	csi.v1.VolumeCapability	name=volume_capability	presence
"How it will be used.
6	readonly	bool
"Mount it for reading only.
7	secrets	{string}string	sensitive
"Secrets for the driver.
8	volumeContext	{string}string	name=volume_context
"The volume's `volume_context`; with facts about the pod when the driver asks for them.
M	csi.v1.NodePublishVolumeResponse	proto3
"The volume is mounted for the pod.
M	csi.v1.NodeUnpublishVolumeRequest	proto3
"The volume that a pod no longer needs.
1	volumeId	string	name=volume_id
"Id of the volume.
2	targetPath	string	name=target_path
"Folder or file that it is mounted at; the driver deletes it.
M	csi.v1.NodeUnpublishVolumeResponse	proto3
"The volume is no longer mounted for the pod.
M	csi.v1.NodeGetVolumeStatsRequest	proto3
"Asks how full a volume is.
1	volumeId	string	name=volume_id
"Id of the volume.
2	volumePath	string	name=volume_path
"Place where it is mounted; absolute.
3	stagingTargetPath	string	name=staging_target_path
"Folder where NodeStageVolume mounted it; may be empty.
M	csi.v1.NodeGetVolumeStatsResponse	proto3
"How full a volume is.
1	usage	[]csi.v1.VolumeUsage
"Usage, one entry for each unit.
2	volumeCondition	csi.v1.VolumeCondition	name=volume_condition	presence
"Whether it is in order.
M	csi.v1.VolumeUsage	proto3
"How full a volume is, in one unit.
1	available	int64
"What is left; 0 when not known.
2	total	int64
"What there is.
3	used	int64
"What is taken; 0 when not known.
4	unit	int32	enum=csi.v1.VolumeUsage.Unit
"The unit.
M	csi.v1.NodeExpandVolumeRequest	proto3
"The volume whose file system is to be made larger.
1	volumeId	string	name=volume_id
"Id of the volume.
2	volumePath	string	name=volume_path
"Place where it is mounted; absolute.
3	capacityRange	csi.v1.CapacityRange	name=capacity_range	presence
"How large it must be; as large as the volume when unset.
4	stagingTargetPath	string	name=staging_target_path
"Folder where NodeStageVolume mounted it; may be empty.
5	volumeCapability	csi.v1.VolumeCapability	name=volume_capability	presence
"How it is used; not known when unset.
6	secrets	{string}string	sensitive
"Secrets for the driver.
M	csi.v1.NodeExpandVolumeResponse	proto3
"The file system is larger.
1	capacityBytes	int64	name=capacity_bytes
"Size in bytes; 0 when not known.
M	csi.v1.NodeGetInfoRequest	proto3
"Asks what the driver calls this node.
M	csi.v1.NodeGetInfoResponse	proto3
"What the driver calls this node, and where the node is.
1	nodeId	string	name=node_id
"The driver's id for the node; at most 256 bytes.
2	maxVolumesPerNode	int64	name=max_volumes_per_node
"Most volumes of the driver on the node; 0 leaves it to the cluster.
3	accessibleTopology	csi.v1.Topology	name=accessible_topology	presence
"Where the node is.
M	csi.v1.NodeGetCapabilitiesRequest	proto3
"Asks what the Node service can do.
M	csi.v1.NodeGetCapabilitiesResponse	proto3
"What the Node service can do.
1	capabilities	[]csi.v1.NodeServiceCapability
"The abilities, in no order.
M	csi.v1.NodeServiceCapability	proto3
"One ability of the Node service.
1	rpc	csi.v1.NodeServiceCapability.RPC	oneof=type	presence
"A method that it has, or a use of one.
M	csi.v1.NodeServiceCapability.RPC	proto3
"A method that the Node service has, or a use of one.
1	type	int32	enum=csi.v1.NodeServiceCapability.RPC.Type
"Which.
E	csi.v1.PluginCapability.Service.Type
0	UNKNOWN
1	CONTROLLER_SERVICE
2	VOLUME_ACCESSIBILITY_CONSTRAINTS
3	GROUP_CONTROLLER_SERVICE
E	csi.v1.PluginCapability.VolumeExpansion.Type
0	UNKNOWN
1	ONLINE
2	OFFLINE
E	csi.v1.VolumeCapability.AccessMode.Mode
0	UNKNOWN
1	SINGLE_NODE_WRITER
2	SINGLE_NODE_READER_ONLY
3	MULTI_NODE_READER_ONLY
4	MULTI_NODE_SINGLE_WRITER
5	MULTI_NODE_MULTI_WRITER
6	SINGLE_NODE_SINGLE_WRITER
7	SINGLE_NODE_MULTI_WRITER
E	csi.v1.ControllerServiceCapability.RPC.Type
0	UNKNOWN
1	CREATE_DELETE_VOLUME
2	PUBLISH_UNPUBLISH_VOLUME
3	LIST_VOLUMES
4	GET_CAPACITY
5	CREATE_DELETE_SNAPSHOT
6	LIST_SNAPSHOTS
7	CLONE_VOLUME
8	PUBLISH_READONLY
9	EXPAND_VOLUME
10	LIST_VOLUMES_PUBLISHED_NODES
11	VOLUME_CONDITION
12	GET_VOLUME
13	SINGLE_NODE_MULTI_WRITER
14	MODIFY_VOLUME
E	csi.v1.GroupControllerServiceCapability.RPC.Type
0	UNKNOWN
1	CREATE_DELETE_GET_VOLUME_GROUP_SNAPSHOT
E	csi.v1.VolumeUsage.Unit
0	UNKNOWN
1	BYTES
2	INODES
E	csi.v1.NodeServiceCapability.RPC.Type
0	UNKNOWN
1	STAGE_UNSTAGE_VOLUME
2	GET_VOLUME_STATS
3	EXPAND_VOLUME
4	VOLUME_CONDITION
5	SINGLE_NODE_MULTI_WRITER
6	VOLUME_MOUNT_GROUP
"""#

  /// rpc/csi.v1.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let csiV1Descriptor: StaticString = """
ChBycGMvY3NpLnYxLnByb3RvEgZjc2kudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aHmdvb2dsZS9wcm90\
b2J1Zi93cmFwcGVycy5wcm90byIWChRHZXRQbHVnaW5JbmZvUmVxdWVzdCLYAQoVR2V0UGx1Z2luSW5mb1Jlc3BvbnNlEhIK\
BG5hbWUYASABKAlSBG5hbWUSJQoOdmVuZG9yX3ZlcnNpb24YAiABKAlSDXZlbmRvclZlcnNpb24SRwoIbWFuaWZlc3QYAyAD\
KAsyKy5jc2kudjEuR2V0UGx1Z2luSW5mb1Jlc3BvbnNlLk1hbmlmZXN0RW50cnlSCG1hbmlmZXN0GjsKDU1hbmlmZXN0RW50\
cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ASIeChxHZXRQbHVnaW5DYXBhYmlsaXRpZXNS\
ZXF1ZXN0Il0KHUdldFBsdWdpbkNhcGFiaWxpdGllc1Jlc3BvbnNlEjwKDGNhcGFiaWxpdGllcxgBIAMoCzIYLmNzaS52MS5Q\
bHVnaW5DYXBhYmlsaXR5UgxjYXBhYmlsaXRpZXMi7AMKEFBsdWdpbkNhcGFiaWxpdHkSPAoHc2VydmljZRgBIAEoCzIgLmNz\
aS52MS5QbHVnaW5DYXBhYmlsaXR5LlNlcnZpY2VIAFIHc2VydmljZRJVChB2b2x1bWVfZXhwYW5zaW9uGAIgASgLMiguY3Np\
LnYxLlBsdWdpbkNhcGFiaWxpdHkuVm9sdW1lRXhwYW5zaW9uSABSD3ZvbHVtZUV4cGFuc2lvbhq1AQoHU2VydmljZRI5CgR0\
eXBlGAEgASgOMiUuY3NpLnYxLlBsdWdpbkNhcGFiaWxpdHkuU2VydmljZS5UeXBlUgR0eXBlIm8KBFR5cGUSCwoHVU5LTk9X\
ThAAEhYKEkNPTlRST0xMRVJfU0VSVklDRRABEiQKIFZPTFVNRV9BQ0NFU1NJQklMSVRZX0NPTlNUUkFJTlRTEAISHAoYR1JP\
VVBfQ09OVFJPTExFUl9TRVJWSUNFEAMaggEKD1ZvbHVtZUV4cGFuc2lvbhJBCgR0eXBlGAEgASgOMi0uY3NpLnYxLlBsdWdp\
bkNhcGFiaWxpdHkuVm9sdW1lRXhwYW5zaW9uLlR5cGVSBHR5cGUiLAoEVHlwZRILCgdVTktOT1dOEAASCgoGT05MSU5FEAES\
CwoHT0ZGTElORRACQgYKBHR5cGUiDgoMUHJvYmVSZXF1ZXN0IkEKDVByb2JlUmVzcG9uc2USMAoFcmVhZHkYASABKAsyGi5n\
b29nbGUucHJvdG9idWYuQm9vbFZhbHVlUgVyZWFkeSKUBgoTQ3JlYXRlVm9sdW1lUmVxdWVzdBISCgRuYW1lGAEgASgJUgRu\
YW1lEjwKDmNhcGFjaXR5X3JhbmdlGAIgASgLMhUuY3NpLnYxLkNhcGFjaXR5UmFuZ2VSDWNhcGFjaXR5UmFuZ2USSQoTdm9s\
dW1lX2NhcGFiaWxpdGllcxgDIAMoCzIYLmNzaS52MS5Wb2x1bWVDYXBhYmlsaXR5UhJ2b2x1bWVDYXBhYmlsaXRpZXMSSwoK\
cGFyYW1ldGVycxgEIAMoCzIrLmNzaS52MS5DcmVhdGVWb2x1bWVSZXF1ZXN0LlBhcmFtZXRlcnNFbnRyeVIKcGFyYW1ldGVy\
cxJCCgdzZWNyZXRzGAUgAygLMiguY3NpLnYxLkNyZWF0ZVZvbHVtZVJlcXVlc3QuU2VjcmV0c0VudHJ5UgdzZWNyZXRzEk8K\
FXZvbHVtZV9jb250ZW50X3NvdXJjZRgGIAEoCzIbLmNzaS52MS5Wb2x1bWVDb250ZW50U291cmNlUhN2b2x1bWVDb250ZW50\
U291cmNlEloKGmFjY2Vzc2liaWxpdHlfcmVxdWlyZW1lbnRzGAcgASgLMhsuY3NpLnYxLlRvcG9sb2d5UmVxdWlyZW1lbnRS\
GWFjY2Vzc2liaWxpdHlSZXF1aXJlbWVudHMSYQoSbXV0YWJsZV9wYXJhbWV0ZXJzGAggAygLMjIuY3NpLnYxLkNyZWF0ZVZv\
bHVtZVJlcXVlc3QuTXV0YWJsZVBhcmFtZXRlcnNFbnRyeVIRbXV0YWJsZVBhcmFtZXRlcnMaPQoPUGFyYW1ldGVyc0VudHJ5\
EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEaOgoMU2VjcmV0c0VudHJ5EhAKA2tleRgBIAEo\
CVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEaRAoWTXV0YWJsZVBhcmFtZXRlcnNFbnRyeRIQCgNrZXkYASABKAlS\
A2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBIj4KFENyZWF0ZVZvbHVtZVJlc3BvbnNlEiYKBnZvbHVtZRgBIAEoCzIO\
LmNzaS52MS5Wb2x1bWVSBnZvbHVtZSKLAgoTVm9sdW1lQ29udGVudFNvdXJjZRJICghzbmFwc2hvdBgBIAEoCzIqLmNzaS52\
MS5Wb2x1bWVDb250ZW50U291cmNlLlNuYXBzaG90U291cmNlSABSCHNuYXBzaG90EkIKBnZvbHVtZRgCIAEoCzIoLmNzaS52\
MS5Wb2x1bWVDb250ZW50U291cmNlLlZvbHVtZVNvdXJjZUgAUgZ2b2x1bWUaMQoOU25hcHNob3RTb3VyY2USHwoLc25hcHNo\
b3RfaWQYASABKAlSCnNuYXBzaG90SWQaKwoMVm9sdW1lU291cmNlEhsKCXZvbHVtZV9pZBgBIAEoCVIIdm9sdW1lSWRCBgoE\
dHlwZSKVBQoQVm9sdW1lQ2FwYWJpbGl0eRI8CgVibG9jaxgBIAEoCzIkLmNzaS52MS5Wb2x1bWVDYXBhYmlsaXR5LkJsb2Nr\
Vm9sdW1lSABSBWJsb2NrEjwKBW1vdW50GAIgASgLMiQuY3NpLnYxLlZvbHVtZUNhcGFiaWxpdHkuTW91bnRWb2x1bWVIAFIF\
bW91bnQSRAoLYWNjZXNzX21vZGUYAyABKAsyIy5jc2kudjEuVm9sdW1lQ2FwYWJpbGl0eS5BY2Nlc3NNb2RlUgphY2Nlc3NN\
b2RlGg0KC0Jsb2NrVm9sdW1lGnUKC01vdW50Vm9sdW1lEhcKB2ZzX3R5cGUYASABKAlSBmZzVHlwZRIfCgttb3VudF9mbGFn\
cxgCIAMoCVIKbW91bnRGbGFncxIsChJ2b2x1bWVfbW91bnRfZ3JvdXAYAyABKAlSEHZvbHVtZU1vdW50R3JvdXAaqQIKCkFj\
Y2Vzc01vZGUSPAoEbW9kZRgBIAEoDjIoLmNzaS52MS5Wb2x1bWVDYXBhYmlsaXR5LkFjY2Vzc01vZGUuTW9kZVIEbW9kZSLc\
AQoETW9kZRILCgdVTktOT1dOEAASFgoSU0lOR0xFX05PREVfV1JJVEVSEAESGwoXU0lOR0xFX05PREVfUkVBREVSX09OTFkQ\
AhIaChZNVUxUSV9OT0RFX1JFQURFUl9PTkxZEAMSHAoYTVVMVElfTk9ERV9TSU5HTEVfV1JJVEVSEAQSGwoXTVVMVElfTk9E\
RV9NVUxUSV9XUklURVIQBRIdChlTSU5HTEVfTk9ERV9TSU5HTEVfV1JJVEVSEAYSHAoYU0lOR0xFX05PREVfTVVMVElfV1JJ\
VEVSEAdCDQoLYWNjZXNzX3R5cGUiVwoNQ2FwYWNpdHlSYW5nZRIlCg5yZXF1aXJlZF9ieXRlcxgBIAEoA1INcmVxdWlyZWRC\
eXRlcxIfCgtsaW1pdF9ieXRlcxgCIAEoA1IKbGltaXRCeXRlcyLfAgoGVm9sdW1lEiUKDmNhcGFjaXR5X2J5dGVzGAEgASgD\
Ug1jYXBhY2l0eUJ5dGVzEhsKCXZvbHVtZV9pZBgCIAEoCVIIdm9sdW1lSWQSSAoOdm9sdW1lX2NvbnRleHQYAyADKAsyIS5j\
c2kudjEuVm9sdW1lLlZvbHVtZUNvbnRleHRFbnRyeVINdm9sdW1lQ29udGV4dBJCCg5jb250ZW50X3NvdXJjZRgEIAEoCzIb\
LmNzaS52MS5Wb2x1bWVDb250ZW50U291cmNlUg1jb250ZW50U291cmNlEkEKE2FjY2Vzc2libGVfdG9wb2xvZ3kYBSADKAsy\
EC5jc2kudjEuVG9wb2xvZ3lSEmFjY2Vzc2libGVUb3BvbG9neRpAChJWb2x1bWVDb250ZXh0RW50cnkSEAoDa2V5GAEgASgJ\
UgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ASJ1ChNUb3BvbG9neVJlcXVpcmVtZW50Ei4KCXJlcXVpc2l0ZRgBIAMo\
CzIQLmNzaS52MS5Ub3BvbG9neVIJcmVxdWlzaXRlEi4KCXByZWZlcnJlZBgCIAMoCzIQLmNzaS52MS5Ub3BvbG9neVIJcHJl\
ZmVycmVkIoMBCghUb3BvbG9neRI6CghzZWdtZW50cxgBIAMoCzIeLmNzaS52MS5Ub3BvbG9neS5TZWdtZW50c0VudHJ5Ughz\
ZWdtZW50cxo7Cg1TZWdtZW50c0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEisgEK\
E0RlbGV0ZVZvbHVtZVJlcXVlc3QSGwoJdm9sdW1lX2lkGAEgASgJUgh2b2x1bWVJZBJCCgdzZWNyZXRzGAIgAygLMiguY3Np\
LnYxLkRlbGV0ZVZvbHVtZVJlcXVlc3QuU2VjcmV0c0VudHJ5UgdzZWNyZXRzGjoKDFNlY3JldHNFbnRyeRIQCgNrZXkYASAB\
KAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBIhYKFERlbGV0ZVZvbHVtZVJlc3BvbnNlIugDCh5Db250cm9sbGVy\
UHVibGlzaFZvbHVtZVJlcXVlc3QSGwoJdm9sdW1lX2lkGAEgASgJUgh2b2x1bWVJZBIXCgdub2RlX2lkGAIgASgJUgZub2Rl\
SWQSRQoRdm9sdW1lX2NhcGFiaWxpdHkYAyABKAsyGC5jc2kudjEuVm9sdW1lQ2FwYWJpbGl0eVIQdm9sdW1lQ2FwYWJpbGl0\
eRIaCghyZWFkb25seRgEIAEoCFIIcmVhZG9ubHkSTQoHc2VjcmV0cxgFIAMoCzIzLmNzaS52MS5Db250cm9sbGVyUHVibGlz\
aFZvbHVtZVJlcXVlc3QuU2VjcmV0c0VudHJ5UgdzZWNyZXRzEmAKDnZvbHVtZV9jb250ZXh0GAYgAygLMjkuY3NpLnYxLkNv\
bnRyb2xsZXJQdWJsaXNoVm9sdW1lUmVxdWVzdC5Wb2x1bWVDb250ZXh0RW50cnlSDXZvbHVtZUNvbnRleHQaOgoMU2VjcmV0\
c0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEaQAoSVm9sdW1lQ29udGV4dEVudHJ5\
EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEiygEKH0NvbnRyb2xsZXJQdWJsaXNoVm9sdW1l\
UmVzcG9uc2USZAoPcHVibGlzaF9jb250ZXh0GAEgAygLMjsuY3NpLnYxLkNvbnRyb2xsZXJQdWJsaXNoVm9sdW1lUmVzcG9u\
c2UuUHVibGlzaENvbnRleHRFbnRyeVIOcHVibGlzaENvbnRleHQaQQoTUHVibGlzaENvbnRleHRFbnRyeRIQCgNrZXkYASAB\
KAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBIuUBCiBDb250cm9sbGVyVW5wdWJsaXNoVm9sdW1lUmVxdWVzdBIb\
Cgl2b2x1bWVfaWQYASABKAlSCHZvbHVtZUlkEhcKB25vZGVfaWQYAiABKAlSBm5vZGVJZBJPCgdzZWNyZXRzGAMgAygLMjUu\
Y3NpLnYxLkNvbnRyb2xsZXJVbnB1Ymxpc2hWb2x1bWVSZXF1ZXN0LlNlY3JldHNFbnRyeVIHc2VjcmV0cxo6CgxTZWNyZXRz\
RW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ASIjCiFDb250cm9sbGVyVW5wdWJsaXNo\
Vm9sdW1lUmVzcG9uc2UikQYKIVZhbGlkYXRlVm9sdW1lQ2FwYWJpbGl0aWVzUmVxdWVzdBIbCgl2b2x1bWVfaWQYASABKAlS\
CHZvbHVtZUlkEmMKDnZvbHVtZV9jb250ZXh0GAIgAygLMjwuY3NpLnYxLlZhbGlkYXRlVm9sdW1lQ2FwYWJpbGl0aWVzUmVx\
dWVzdC5Wb2x1bWVDb250ZXh0RW50cnlSDXZvbHVtZUNvbnRleHQSSQoTdm9sdW1lX2NhcGFiaWxpdGllcxgDIAMoCzIYLmNz\
aS52MS5Wb2x1bWVDYXBhYmlsaXR5UhJ2b2x1bWVDYXBhYmlsaXRpZXMSWQoKcGFyYW1ldGVycxgEIAMoCzI5LmNzaS52MS5W\
YWxpZGF0ZVZvbHVtZUNhcGFiaWxpdGllc1JlcXVlc3QuUGFyYW1ldGVyc0VudHJ5UgpwYXJhbWV0ZXJzElAKB3NlY3JldHMY\
BSADKAsyNi5jc2kudjEuVmFsaWRhdGVWb2x1bWVDYXBhYmlsaXRpZXNSZXF1ZXN0LlNlY3JldHNFbnRyeVIHc2VjcmV0cxJv\
ChJtdXRhYmxlX3BhcmFtZXRlcnMYBiADKAsyQC5jc2kudjEuVmFsaWRhdGVWb2x1bWVDYXBhYmlsaXRpZXNSZXF1ZXN0Lk11\
dGFibGVQYXJhbWV0ZXJzRW50cnlSEW11dGFibGVQYXJhbWV0ZXJzGkAKElZvbHVtZUNvbnRleHRFbnRyeRIQCgNrZXkYASAB\
KAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBGj0KD1BhcmFtZXRlcnNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIU\
CgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBGjoKDFNlY3JldHNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEo\
CVIFdmFsdWU6AjgBGkQKFk11dGFibGVQYXJhbWV0ZXJzRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlS\
BXZhbHVlOgI4ASKEBgoiVmFsaWRhdGVWb2x1bWVDYXBhYmlsaXRpZXNSZXNwb25zZRJSCgljb25maXJtZWQYASABKAsyNC5j\
c2kudjEuVmFsaWRhdGVWb2x1bWVDYXBhYmlsaXRpZXNSZXNwb25zZS5Db25maXJtZWRSCWNvbmZpcm1lZBIYCgdtZXNzYWdl\
GAIgASgJUgdtZXNzYWdlGu8ECglDb25maXJtZWQSbgoOdm9sdW1lX2NvbnRleHQYASADKAsyRy5jc2kudjEuVmFsaWRhdGVW\
b2x1bWVDYXBhYmlsaXRpZXNSZXNwb25zZS5Db25maXJtZWQuVm9sdW1lQ29udGV4dEVudHJ5Ug12b2x1bWVDb250ZXh0EkkK\
E3ZvbHVtZV9jYXBhYmlsaXRpZXMYAiADKAsyGC5jc2kudjEuVm9sdW1lQ2FwYWJpbGl0eVISdm9sdW1lQ2FwYWJpbGl0aWVz\
EmQKCnBhcmFtZXRlcnMYAyADKAsyRC5jc2kudjEuVmFsaWRhdGVWb2x1bWVDYXBhYmlsaXRpZXNSZXNwb25zZS5Db25maXJt\
ZWQuUGFyYW1ldGVyc0VudHJ5UgpwYXJhbWV0ZXJzEnoKEm11dGFibGVfcGFyYW1ldGVycxgEIAMoCzJLLmNzaS52MS5WYWxp\
ZGF0ZVZvbHVtZUNhcGFiaWxpdGllc1Jlc3BvbnNlLkNvbmZpcm1lZC5NdXRhYmxlUGFyYW1ldGVyc0VudHJ5UhFtdXRhYmxl\
UGFyYW1ldGVycxpAChJWb2x1bWVDb250ZXh0RW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVl\
OgI4ARo9Cg9QYXJhbWV0ZXJzRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ARpEChZN\
dXRhYmxlUGFyYW1ldGVyc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEiXAoSTGlz\
dFZvbHVtZXNSZXF1ZXN0Eh8KC21heF9lbnRyaWVzGAEgASgFUgptYXhFbnRyaWVzEiUKDnN0YXJ0aW5nX3Rva2VuGAIgASgJ\
Ug1zdGFydGluZ1Rva2VuIucCChNMaXN0Vm9sdW1lc1Jlc3BvbnNlEjsKB2VudHJpZXMYASADKAsyIS5jc2kudjEuTGlzdFZv\
bHVtZXNSZXNwb25zZS5FbnRyeVIHZW50cmllcxIdCgpuZXh0X3Rva2VuGAIgASgJUgluZXh0VG9rZW4acQoFRW50cnkSJgoG\
dm9sdW1lGAEgASgLMg4uY3NpLnYxLlZvbHVtZVIGdm9sdW1lEkAKBnN0YXR1cxgCIAEoCzIoLmNzaS52MS5MaXN0Vm9sdW1l\
c1Jlc3BvbnNlLlZvbHVtZVN0YXR1c1IGc3RhdHVzGoABCgxWb2x1bWVTdGF0dXMSLAoScHVibGlzaGVkX25vZGVfaWRzGAEg\
AygJUhBwdWJsaXNoZWROb2RlSWRzEkIKEHZvbHVtZV9jb25kaXRpb24YAiABKAsyFy5jc2kudjEuVm9sdW1lQ29uZGl0aW9u\
Ug92b2x1bWVDb25kaXRpb24iOQoaQ29udHJvbGxlckdldFZvbHVtZVJlcXVlc3QSGwoJdm9sdW1lX2lkGAEgASgJUgh2b2x1\
bWVJZCKSAgobQ29udHJvbGxlckdldFZvbHVtZVJlc3BvbnNlEiYKBnZvbHVtZRgBIAEoCzIOLmNzaS52MS5Wb2x1bWVSBnZv\
bHVtZRJICgZzdGF0dXMYAiABKAsyMC5jc2kudjEuQ29udHJvbGxlckdldFZvbHVtZVJlc3BvbnNlLlZvbHVtZVN0YXR1c1IG\
c3RhdHVzGoABCgxWb2x1bWVTdGF0dXMSLAoScHVibGlzaGVkX25vZGVfaWRzGAEgAygJUhBwdWJsaXNoZWROb2RlSWRzEkIK\
EHZvbHVtZV9jb25kaXRpb24YAiABKAsyFy5jc2kudjEuVm9sdW1lQ29uZGl0aW9uUg92b2x1bWVDb25kaXRpb24iRwoPVm9s\
dW1lQ29uZGl0aW9uEhoKCGFibm9ybWFsGAEgASgIUghhYm5vcm1hbBIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlIvkCCh1D\
b250cm9sbGVyTW9kaWZ5Vm9sdW1lUmVxdWVzdBIbCgl2b2x1bWVfaWQYASABKAlSCHZvbHVtZUlkEkwKB3NlY3JldHMYAiAD\
KAsyMi5jc2kudjEuQ29udHJvbGxlck1vZGlmeVZvbHVtZVJlcXVlc3QuU2VjcmV0c0VudHJ5UgdzZWNyZXRzEmsKEm11dGFi\
bGVfcGFyYW1ldGVycxgDIAMoCzI8LmNzaS52MS5Db250cm9sbGVyTW9kaWZ5Vm9sdW1lUmVxdWVzdC5NdXRhYmxlUGFyYW1l\
dGVyc0VudHJ5UhFtdXRhYmxlUGFyYW1ldGVycxo6CgxTZWNyZXRzRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUY\
AiABKAlSBXZhbHVlOgI4ARpEChZNdXRhYmxlUGFyYW1ldGVyc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIg\
ASgJUgV2YWx1ZToCOAEiIAoeQ29udHJvbGxlck1vZGlmeVZvbHVtZVJlc3BvbnNlIssCCh1Db250cm9sbGVyRXhwYW5kVm9s\
dW1lUmVxdWVzdBIbCgl2b2x1bWVfaWQYASABKAlSCHZvbHVtZUlkEjwKDmNhcGFjaXR5X3JhbmdlGAIgASgLMhUuY3NpLnYx\
LkNhcGFjaXR5UmFuZ2VSDWNhcGFjaXR5UmFuZ2USTAoHc2VjcmV0cxgDIAMoCzIyLmNzaS52MS5Db250cm9sbGVyRXhwYW5k\
Vm9sdW1lUmVxdWVzdC5TZWNyZXRzRW50cnlSB3NlY3JldHMSRQoRdm9sdW1lX2NhcGFiaWxpdHkYBCABKAsyGC5jc2kudjEu\
Vm9sdW1lQ2FwYWJpbGl0eVIQdm9sdW1lQ2FwYWJpbGl0eRo6CgxTZWNyZXRzRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoF\
dmFsdWUYAiABKAlSBXZhbHVlOgI4ASJ/Ch5Db250cm9sbGVyRXhwYW5kVm9sdW1lUmVzcG9uc2USJQoOY2FwYWNpdHlfYnl0\
ZXMYASABKANSDWNhcGFjaXR5Qnl0ZXMSNgoXbm9kZV9leHBhbnNpb25fcmVxdWlyZWQYAiABKAhSFW5vZGVFeHBhbnNpb25S\
ZXF1aXJlZCKtAgoSR2V0Q2FwYWNpdHlSZXF1ZXN0EkkKE3ZvbHVtZV9jYXBhYmlsaXRpZXMYASADKAsyGC5jc2kudjEuVm9s\
dW1lQ2FwYWJpbGl0eVISdm9sdW1lQ2FwYWJpbGl0aWVzEkoKCnBhcmFtZXRlcnMYAiADKAsyKi5jc2kudjEuR2V0Q2FwYWNp\
dHlSZXF1ZXN0LlBhcmFtZXRlcnNFbnRyeVIKcGFyYW1ldGVycxJBChNhY2Nlc3NpYmxlX3RvcG9sb2d5GAMgASgLMhAuY3Np\
LnYxLlRvcG9sb2d5UhJhY2Nlc3NpYmxlVG9wb2xvZ3kaPQoPUGFyYW1ldGVyc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQK\
BXZhbHVlGAIgASgJUgV2YWx1ZToCOAEi3gEKE0dldENhcGFjaXR5UmVzcG9uc2USLQoSYXZhaWxhYmxlX2NhcGFjaXR5GAEg\
ASgDUhFhdmFpbGFibGVDYXBhY2l0eRJLChNtYXhpbXVtX3ZvbHVtZV9zaXplGAIgASgLMhsuZ29vZ2xlLnByb3RvYnVmLklu\
dDY0VmFsdWVSEW1heGltdW1Wb2x1bWVTaXplEksKE21pbmltdW1fdm9sdW1lX3NpemUYAyABKAsyGy5nb29nbGUucHJvdG9i\
dWYuSW50NjRWYWx1ZVIRbWluaW11bVZvbHVtZVNpemUiIgogQ29udHJvbGxlckdldENhcGFiaWxpdGllc1JlcXVlc3QibAoh\
Q29udHJvbGxlckdldENhcGFiaWxpdGllc1Jlc3BvbnNlEkcKDGNhcGFiaWxpdGllcxgBIAMoCzIjLmNzaS52MS5Db250cm9s\
bGVyU2VydmljZUNhcGFiaWxpdHlSDGNhcGFiaWxpdGllcyKCBAobQ29udHJvbGxlclNlcnZpY2VDYXBhYmlsaXR5EjsKA3Jw\
YxgBIAEoCzInLmNzaS52MS5Db250cm9sbGVyU2VydmljZUNhcGFiaWxpdHkuUlBDSABSA3JwYxqdAwoDUlBDEkAKBHR5cGUY\
ASABKA4yLC5jc2kudjEuQ29udHJvbGxlclNlcnZpY2VDYXBhYmlsaXR5LlJQQy5UeXBlUgR0eXBlItMCCgRUeXBlEgsKB1VO\
S05PV04QABIYChRDUkVBVEVfREVMRVRFX1ZPTFVNRRABEhwKGFBVQkxJU0hfVU5QVUJMSVNIX1ZPTFVNRRACEhAKDExJU1Rf\
Vk9MVU1FUxADEhAKDEdFVF9DQVBBQ0lUWRAEEhoKFkNSRUFURV9ERUxFVEVfU05BUFNIT1QQBRISCg5MSVNUX1NOQVBTSE9U\
UxAGEhAKDENMT05FX1ZPTFVNRRAHEhQKEFBVQkxJU0hfUkVBRE9OTFkQCBIRCg1FWFBBTkRfVk9MVU1FEAkSIAocTElTVF9W\
T0xVTUVTX1BVQkxJU0hFRF9OT0RFUxAKEhQKEFZPTFVNRV9DT05ESVRJT04QCxIOCgpHRVRfVk9MVU1FEAwSHAoYU0lOR0xF\
X05PREVfTVVMVElfV1JJVEVSEA0SEQoNTU9ESUZZX1ZPTFVNRRAOQgYKBHR5cGUi5QIKFUNyZWF0ZVNuYXBzaG90UmVxdWVz\
dBIoChBzb3VyY2Vfdm9sdW1lX2lkGAEgASgJUg5zb3VyY2VWb2x1bWVJZBISCgRuYW1lGAIgASgJUgRuYW1lEkQKB3NlY3Jl\
dHMYAyADKAsyKi5jc2kudjEuQ3JlYXRlU25hcHNob3RSZXF1ZXN0LlNlY3JldHNFbnRyeVIHc2VjcmV0cxJNCgpwYXJhbWV0\
ZXJzGAQgAygLMi0uY3NpLnYxLkNyZWF0ZVNuYXBzaG90UmVxdWVzdC5QYXJhbWV0ZXJzRW50cnlSCnBhcmFtZXRlcnMaOgoM\
U2VjcmV0c0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEaPQoPUGFyYW1ldGVyc0Vu\
dHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEiRgoWQ3JlYXRlU25hcHNob3RSZXNwb25z\
ZRIsCghzbmFwc2hvdBgBIAEoCzIQLmNzaS52MS5TbmFwc2hvdFIIc25hcHNob3QigwIKCFNuYXBzaG90Eh0KCnNpemVfYnl0\
ZXMYASABKANSCXNpemVCeXRlcxIfCgtzbmFwc2hvdF9pZBgCIAEoCVIKc25hcHNob3RJZBIoChBzb3VyY2Vfdm9sdW1lX2lk\
GAMgASgJUg5zb3VyY2VWb2x1bWVJZBI/Cg1jcmVhdGlvbl90aW1lGAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFt\
cFIMY3JlYXRpb25UaW1lEiAKDHJlYWR5X3RvX3VzZRgFIAEoCFIKcmVhZHlUb1VzZRIqChFncm91cF9zbmFwc2hvdF9pZBgG\
IAEoCVIPZ3JvdXBTbmFwc2hvdElkIroBChVEZWxldGVTbmFwc2hvdFJlcXVlc3QSHwoLc25hcHNob3RfaWQYASABKAlSCnNu\
YXBzaG90SWQSRAoHc2VjcmV0cxgCIAMoCzIqLmNzaS52MS5EZWxldGVTbmFwc2hvdFJlcXVlc3QuU2VjcmV0c0VudHJ5Ugdz\
ZWNyZXRzGjoKDFNlY3JldHNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBIhgKFkRl\
bGV0ZVNuYXBzaG90UmVzcG9uc2UiqgIKFExpc3RTbmFwc2hvdHNSZXF1ZXN0Eh8KC21heF9lbnRyaWVzGAEgASgFUgptYXhF\
bnRyaWVzEiUKDnN0YXJ0aW5nX3Rva2VuGAIgASgJUg1zdGFydGluZ1Rva2VuEigKEHNvdXJjZV92b2x1bWVfaWQYAyABKAlS\
DnNvdXJjZVZvbHVtZUlkEh8KC3NuYXBzaG90X2lkGAQgASgJUgpzbmFwc2hvdElkEkMKB3NlY3JldHMYBSADKAsyKS5jc2ku\
djEuTGlzdFNuYXBzaG90c1JlcXVlc3QuU2VjcmV0c0VudHJ5UgdzZWNyZXRzGjoKDFNlY3JldHNFbnRyeRIQCgNrZXkYASAB\
KAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBIqwBChVMaXN0U25hcHNob3RzUmVzcG9uc2USPQoHZW50cmllcxgB\
IAMoCzIjLmNzaS52MS5MaXN0U25hcHNob3RzUmVzcG9uc2UuRW50cnlSB2VudHJpZXMSHQoKbmV4dF90b2tlbhgCIAEoCVIJ\
bmV4dFRva2VuGjUKBUVudHJ5EiwKCHNuYXBzaG90GAEgASgLMhAuY3NpLnYxLlNuYXBzaG90UghzbmFwc2hvdCInCiVHcm91\
cENvbnRyb2xsZXJHZXRDYXBhYmlsaXRpZXNSZXF1ZXN0InYKJkdyb3VwQ29udHJvbGxlckdldENhcGFiaWxpdGllc1Jlc3Bv\
bnNlEkwKDGNhcGFiaWxpdGllcxgBIAMoCzIoLmNzaS52MS5Hcm91cENvbnRyb2xsZXJTZXJ2aWNlQ2FwYWJpbGl0eVIMY2Fw\
YWJpbGl0aWVzIv0BCiBHcm91cENvbnRyb2xsZXJTZXJ2aWNlQ2FwYWJpbGl0eRJACgNycGMYASABKAsyLC5jc2kudjEuR3Jv\
dXBDb250cm9sbGVyU2VydmljZUNhcGFiaWxpdHkuUlBDSABSA3JwYxqOAQoDUlBDEkUKBHR5cGUYASABKA4yMS5jc2kudjEu\
R3JvdXBDb250cm9sbGVyU2VydmljZUNhcGFiaWxpdHkuUlBDLlR5cGVSBHR5cGUiQAoEVHlwZRILCgdVTktOT1dOEAASKwon\
Q1JFQVRFX0RFTEVURV9HRVRfVk9MVU1FX0dST1VQX1NOQVBTSE9UEAFCBgoEdHlwZSKIAwogQ3JlYXRlVm9sdW1lR3JvdXBT\
bmFwc2hvdFJlcXVlc3QSEgoEbmFtZRgBIAEoCVIEbmFtZRIqChFzb3VyY2Vfdm9sdW1lX2lkcxgCIAMoCVIPc291cmNlVm9s\
dW1lSWRzEk8KB3NlY3JldHMYAyADKAsyNS5jc2kudjEuQ3JlYXRlVm9sdW1lR3JvdXBTbmFwc2hvdFJlcXVlc3QuU2VjcmV0\
c0VudHJ5UgdzZWNyZXRzElgKCnBhcmFtZXRlcnMYBCADKAsyOC5jc2kudjEuQ3JlYXRlVm9sdW1lR3JvdXBTbmFwc2hvdFJl\
cXVlc3QuUGFyYW1ldGVyc0VudHJ5UgpwYXJhbWV0ZXJzGjoKDFNlY3JldHNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2\
YWx1ZRgCIAEoCVIFdmFsdWU6AjgBGj0KD1BhcmFtZXRlcnNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEo\
CVIFdmFsdWU6AjgBImcKIUNyZWF0ZVZvbHVtZUdyb3VwU25hcHNob3RSZXNwb25zZRJCCg5ncm91cF9zbmFwc2hvdBgBIAEo\
CzIbLmNzaS52MS5Wb2x1bWVHcm91cFNuYXBzaG90Ug1ncm91cFNuYXBzaG90ItQBChNWb2x1bWVHcm91cFNuYXBzaG90EioK\
EWdyb3VwX3NuYXBzaG90X2lkGAEgASgJUg9ncm91cFNuYXBzaG90SWQSLgoJc25hcHNob3RzGAIgAygLMhAuY3NpLnYxLlNu\
YXBzaG90UglzbmFwc2hvdHMSPwoNY3JlYXRpb25fdGltZRgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSDGNy\
ZWF0aW9uVGltZRIgCgxyZWFkeV90b191c2UYBCABKAhSCnJlYWR5VG9Vc2Ui/gEKIERlbGV0ZVZvbHVtZUdyb3VwU25hcHNo\
b3RSZXF1ZXN0EioKEWdyb3VwX3NuYXBzaG90X2lkGAEgASgJUg9ncm91cFNuYXBzaG90SWQSIQoMc25hcHNob3RfaWRzGAIg\
AygJUgtzbmFwc2hvdElkcxJPCgdzZWNyZXRzGAMgAygLMjUuY3NpLnYxLkRlbGV0ZVZvbHVtZUdyb3VwU25hcHNob3RSZXF1\
ZXN0LlNlY3JldHNFbnRyeVIHc2VjcmV0cxo6CgxTZWNyZXRzRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiAB\
KAlSBXZhbHVlOgI4ASIjCiFEZWxldGVWb2x1bWVHcm91cFNuYXBzaG90UmVzcG9uc2Ui+AEKHUdldFZvbHVtZUdyb3VwU25h\
cHNob3RSZXF1ZXN0EioKEWdyb3VwX3NuYXBzaG90X2lkGAEgASgJUg9ncm91cFNuYXBzaG90SWQSIQoMc25hcHNob3RfaWRz\
GAIgAygJUgtzbmFwc2hvdElkcxJMCgdzZWNyZXRzGAMgAygLMjIuY3NpLnYxLkdldFZvbHVtZUdyb3VwU25hcHNob3RSZXF1\
ZXN0LlNlY3JldHNFbnRyeVIHc2VjcmV0cxo6CgxTZWNyZXRzRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiAB\
KAlSBXZhbHVlOgI4ASJkCh5HZXRWb2x1bWVHcm91cFNuYXBzaG90UmVzcG9uc2USQgoOZ3JvdXBfc25hcHNob3QYASABKAsy\
Gy5jc2kudjEuVm9sdW1lR3JvdXBTbmFwc2hvdFINZ3JvdXBTbmFwc2hvdCLrBAoWTm9kZVN0YWdlVm9sdW1lUmVxdWVzdBIb\
Cgl2b2x1bWVfaWQYASABKAlSCHZvbHVtZUlkElsKD3B1Ymxpc2hfY29udGV4dBgCIAMoCzIyLmNzaS52MS5Ob2RlU3RhZ2VW\
b2x1bWVSZXF1ZXN0LlB1Ymxpc2hDb250ZXh0RW50cnlSDnB1Ymxpc2hDb250ZXh0Ei4KE3N0YWdpbmdfdGFyZ2V0X3BhdGgY\
AyABKAlSEXN0YWdpbmdUYXJnZXRQYXRoEkUKEXZvbHVtZV9jYXBhYmlsaXR5GAQgASgLMhguY3NpLnYxLlZvbHVtZUNhcGFi\
aWxpdHlSEHZvbHVtZUNhcGFiaWxpdHkSRQoHc2VjcmV0cxgFIAMoCzIrLmNzaS52MS5Ob2RlU3RhZ2VWb2x1bWVSZXF1ZXN0\
LlNlY3JldHNFbnRyeVIHc2VjcmV0cxJYCg52b2x1bWVfY29udGV4dBgGIAMoCzIxLmNzaS52MS5Ob2RlU3RhZ2VWb2x1bWVS\
ZXF1ZXN0LlZvbHVtZUNvbnRleHRFbnRyeVINdm9sdW1lQ29udGV4dBpBChNQdWJsaXNoQ29udGV4dEVudHJ5EhAKA2tleRgB\
IAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEaOgoMU2VjcmV0c0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQK\
BXZhbHVlGAIgASgJUgV2YWx1ZToCOAEaQAoSVm9sdW1lQ29udGV4dEVudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVl\
GAIgASgJUgV2YWx1ZToCOAEiGQoXTm9kZVN0YWdlVm9sdW1lUmVzcG9uc2UiZwoYTm9kZVVuc3RhZ2VWb2x1bWVSZXF1ZXN0\
EhsKCXZvbHVtZV9pZBgBIAEoCVIIdm9sdW1lSWQSLgoTc3RhZ2luZ190YXJnZXRfcGF0aBgCIAEoCVIRc3RhZ2luZ1Rhcmdl\
dFBhdGgiGwoZTm9kZVVuc3RhZ2VWb2x1bWVSZXNwb25zZSKwBQoYTm9kZVB1Ymxpc2hWb2x1bWVSZXF1ZXN0EhsKCXZvbHVt\
ZV9pZBgBIAEoCVIIdm9sdW1lSWQSXQoPcHVibGlzaF9jb250ZXh0GAIgAygLMjQuY3NpLnYxLk5vZGVQdWJsaXNoVm9sdW1l\
UmVxdWVzdC5QdWJsaXNoQ29udGV4dEVudHJ5Ug5wdWJsaXNoQ29udGV4dBIuChNzdGFnaW5nX3RhcmdldF9wYXRoGAMgASgJ\
UhFzdGFnaW5nVGFyZ2V0UGF0aBIfCgt0YXJnZXRfcGF0aBgEIAEoCVIKdGFyZ2V0UGF0aBJFChF2b2x1bWVfY2FwYWJpbGl0\
eRgFIAEoCzIYLmNzaS52MS5Wb2x1bWVDYXBhYmlsaXR5UhB2b2x1bWVDYXBhYmlsaXR5EhoKCHJlYWRvbmx5GAYgASgIUghy\
ZWFkb25seRJHCgdzZWNyZXRzGAcgAygLMi0uY3NpLnYxLk5vZGVQdWJsaXNoVm9sdW1lUmVxdWVzdC5TZWNyZXRzRW50cnlS\
B3NlY3JldHMSWgoOdm9sdW1lX2NvbnRleHQYCCADKAsyMy5jc2kudjEuTm9kZVB1Ymxpc2hWb2x1bWVSZXF1ZXN0LlZvbHVt\
ZUNvbnRleHRFbnRyeVINdm9sdW1lQ29udGV4dBpBChNQdWJsaXNoQ29udGV4dEVudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQK\
BXZhbHVlGAIgASgJUgV2YWx1ZToCOAEaOgoMU2VjcmV0c0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJ\
UgV2YWx1ZToCOAEaQAoSVm9sdW1lQ29udGV4dEVudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1\
ZToCOAEiGwoZTm9kZVB1Ymxpc2hWb2x1bWVSZXNwb25zZSJaChpOb2RlVW5wdWJsaXNoVm9sdW1lUmVxdWVzdBIbCgl2b2x1\
bWVfaWQYASABKAlSCHZvbHVtZUlkEh8KC3RhcmdldF9wYXRoGAIgASgJUgp0YXJnZXRQYXRoIh0KG05vZGVVbnB1Ymxpc2hW\
b2x1bWVSZXNwb25zZSKJAQoZTm9kZUdldFZvbHVtZVN0YXRzUmVxdWVzdBIbCgl2b2x1bWVfaWQYASABKAlSCHZvbHVtZUlk\
Eh8KC3ZvbHVtZV9wYXRoGAIgASgJUgp2b2x1bWVQYXRoEi4KE3N0YWdpbmdfdGFyZ2V0X3BhdGgYAyABKAlSEXN0YWdpbmdU\
YXJnZXRQYXRoIosBChpOb2RlR2V0Vm9sdW1lU3RhdHNSZXNwb25zZRIpCgV1c2FnZRgBIAMoCzITLmNzaS52MS5Wb2x1bWVV\
c2FnZVIFdXNhZ2USQgoQdm9sdW1lX2NvbmRpdGlvbhgCIAEoCzIXLmNzaS52MS5Wb2x1bWVDb25kaXRpb25SD3ZvbHVtZUNv\
bmRpdGlvbiKvAQoLVm9sdW1lVXNhZ2USHAoJYXZhaWxhYmxlGAEgASgDUglhdmFpbGFibGUSFAoFdG90YWwYAiABKANSBXRv\
dGFsEhIKBHVzZWQYAyABKANSBHVzZWQSLAoEdW5pdBgEIAEoDjIYLmNzaS52MS5Wb2x1bWVVc2FnZS5Vbml0UgR1bml0IioK\
BFVuaXQSCwoHVU5LTk9XThAAEgkKBUJZVEVTEAESCgoGSU5PREVTEAIikAMKF05vZGVFeHBhbmRWb2x1bWVSZXF1ZXN0EhsK\
CXZvbHVtZV9pZBgBIAEoCVIIdm9sdW1lSWQSHwoLdm9sdW1lX3BhdGgYAiABKAlSCnZvbHVtZVBhdGgSPAoOY2FwYWNpdHlf\
cmFuZ2UYAyABKAsyFS5jc2kudjEuQ2FwYWNpdHlSYW5nZVINY2FwYWNpdHlSYW5nZRIuChNzdGFnaW5nX3RhcmdldF9wYXRo\
GAQgASgJUhFzdGFnaW5nVGFyZ2V0UGF0aBJFChF2b2x1bWVfY2FwYWJpbGl0eRgFIAEoCzIYLmNzaS52MS5Wb2x1bWVDYXBh\
YmlsaXR5UhB2b2x1bWVDYXBhYmlsaXR5EkYKB3NlY3JldHMYBiADKAsyLC5jc2kudjEuTm9kZUV4cGFuZFZvbHVtZVJlcXVl\
c3QuU2VjcmV0c0VudHJ5UgdzZWNyZXRzGjoKDFNlY3JldHNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEo\
CVIFdmFsdWU6AjgBIkEKGE5vZGVFeHBhbmRWb2x1bWVSZXNwb25zZRIlCg5jYXBhY2l0eV9ieXRlcxgBIAEoA1INY2FwYWNp\
dHlCeXRlcyIUChJOb2RlR2V0SW5mb1JlcXVlc3QiogEKE05vZGVHZXRJbmZvUmVzcG9uc2USFwoHbm9kZV9pZBgBIAEoCVIG\
bm9kZUlkEi8KFG1heF92b2x1bWVzX3Blcl9ub2RlGAIgASgDUhFtYXhWb2x1bWVzUGVyTm9kZRJBChNhY2Nlc3NpYmxlX3Rv\
cG9sb2d5GAMgASgLMhAuY3NpLnYxLlRvcG9sb2d5UhJhY2Nlc3NpYmxlVG9wb2xvZ3kiHAoaTm9kZUdldENhcGFiaWxpdGll\
c1JlcXVlc3QiYAobTm9kZUdldENhcGFiaWxpdGllc1Jlc3BvbnNlEkEKDGNhcGFiaWxpdGllcxgBIAMoCzIdLmNzaS52MS5O\
b2RlU2VydmljZUNhcGFiaWxpdHlSDGNhcGFiaWxpdGllcyK/AgoVTm9kZVNlcnZpY2VDYXBhYmlsaXR5EjUKA3JwYxgBIAEo\
CzIhLmNzaS52MS5Ob2RlU2VydmljZUNhcGFiaWxpdHkuUlBDSABSA3JwYxrmAQoDUlBDEjoKBHR5cGUYASABKA4yJi5jc2ku\
djEuTm9kZVNlcnZpY2VDYXBhYmlsaXR5LlJQQy5UeXBlUgR0eXBlIqIBCgRUeXBlEgsKB1VOS05PV04QABIYChRTVEFHRV9V\
TlNUQUdFX1ZPTFVNRRABEhQKEEdFVF9WT0xVTUVfU1RBVFMQAhIRCg1FWFBBTkRfVk9MVU1FEAMSFAoQVk9MVU1FX0NPTkRJ\
VElPThAEEhwKGFNJTkdMRV9OT0RFX01VTFRJX1dSSVRFUhAFEhYKElZPTFVNRV9NT1VOVF9HUk9VUBAGQgYKBHR5cGUy9AEK\
CElkZW50aXR5EkwKDUdldFBsdWdpbkluZm8SHC5jc2kudjEuR2V0UGx1Z2luSW5mb1JlcXVlc3QaHS5jc2kudjEuR2V0UGx1\
Z2luSW5mb1Jlc3BvbnNlEmQKFUdldFBsdWdpbkNhcGFiaWxpdGllcxIkLmNzaS52MS5HZXRQbHVnaW5DYXBhYmlsaXRpZXNS\
ZXF1ZXN0GiUuY3NpLnYxLkdldFBsdWdpbkNhcGFiaWxpdGllc1Jlc3BvbnNlEjQKBVByb2JlEhQuY3NpLnYxLlByb2JlUmVx\
dWVzdBoVLmNzaS52MS5Qcm9iZVJlc3BvbnNlMpkKCgpDb250cm9sbGVyEkkKDENyZWF0ZVZvbHVtZRIbLmNzaS52MS5DcmVh\
dGVWb2x1bWVSZXF1ZXN0GhwuY3NpLnYxLkNyZWF0ZVZvbHVtZVJlc3BvbnNlEkkKDERlbGV0ZVZvbHVtZRIbLmNzaS52MS5E\
ZWxldGVWb2x1bWVSZXF1ZXN0GhwuY3NpLnYxLkRlbGV0ZVZvbHVtZVJlc3BvbnNlEmoKF0NvbnRyb2xsZXJQdWJsaXNoVm9s\
dW1lEiYuY3NpLnYxLkNvbnRyb2xsZXJQdWJsaXNoVm9sdW1lUmVxdWVzdBonLmNzaS52MS5Db250cm9sbGVyUHVibGlzaFZv\
bHVtZVJlc3BvbnNlEnAKGUNvbnRyb2xsZXJVbnB1Ymxpc2hWb2x1bWUSKC5jc2kudjEuQ29udHJvbGxlclVucHVibGlzaFZv\
bHVtZVJlcXVlc3QaKS5jc2kudjEuQ29udHJvbGxlclVucHVibGlzaFZvbHVtZVJlc3BvbnNlEnMKGlZhbGlkYXRlVm9sdW1l\
Q2FwYWJpbGl0aWVzEikuY3NpLnYxLlZhbGlkYXRlVm9sdW1lQ2FwYWJpbGl0aWVzUmVxdWVzdBoqLmNzaS52MS5WYWxpZGF0\
ZVZvbHVtZUNhcGFiaWxpdGllc1Jlc3BvbnNlEkYKC0xpc3RWb2x1bWVzEhouY3NpLnYxLkxpc3RWb2x1bWVzUmVxdWVzdBob\
LmNzaS52MS5MaXN0Vm9sdW1lc1Jlc3BvbnNlEkYKC0dldENhcGFjaXR5EhouY3NpLnYxLkdldENhcGFjaXR5UmVxdWVzdBob\
LmNzaS52MS5HZXRDYXBhY2l0eVJlc3BvbnNlEnAKGUNvbnRyb2xsZXJHZXRDYXBhYmlsaXRpZXMSKC5jc2kudjEuQ29udHJv\
bGxlckdldENhcGFiaWxpdGllc1JlcXVlc3QaKS5jc2kudjEuQ29udHJvbGxlckdldENhcGFiaWxpdGllc1Jlc3BvbnNlEk8K\
DkNyZWF0ZVNuYXBzaG90Eh0uY3NpLnYxLkNyZWF0ZVNuYXBzaG90UmVxdWVzdBoeLmNzaS52MS5DcmVhdGVTbmFwc2hvdFJl\
c3BvbnNlEk8KDkRlbGV0ZVNuYXBzaG90Eh0uY3NpLnYxLkRlbGV0ZVNuYXBzaG90UmVxdWVzdBoeLmNzaS52MS5EZWxldGVT\
bmFwc2hvdFJlc3BvbnNlEkwKDUxpc3RTbmFwc2hvdHMSHC5jc2kudjEuTGlzdFNuYXBzaG90c1JlcXVlc3QaHS5jc2kudjEu\
TGlzdFNuYXBzaG90c1Jlc3BvbnNlEmcKFkNvbnRyb2xsZXJFeHBhbmRWb2x1bWUSJS5jc2kudjEuQ29udHJvbGxlckV4cGFu\
ZFZvbHVtZVJlcXVlc3QaJi5jc2kudjEuQ29udHJvbGxlckV4cGFuZFZvbHVtZVJlc3BvbnNlEl4KE0NvbnRyb2xsZXJHZXRW\
b2x1bWUSIi5jc2kudjEuQ29udHJvbGxlckdldFZvbHVtZVJlcXVlc3QaIy5jc2kudjEuQ29udHJvbGxlckdldFZvbHVtZVJl\
c3BvbnNlEmcKFkNvbnRyb2xsZXJNb2RpZnlWb2x1bWUSJS5jc2kudjEuQ29udHJvbGxlck1vZGlmeVZvbHVtZVJlcXVlc3Qa\
Ji5jc2kudjEuQ29udHJvbGxlck1vZGlmeVZvbHVtZVJlc3BvbnNlMt8DCg9Hcm91cENvbnRyb2xsZXISfwoeR3JvdXBDb250\
cm9sbGVyR2V0Q2FwYWJpbGl0aWVzEi0uY3NpLnYxLkdyb3VwQ29udHJvbGxlckdldENhcGFiaWxpdGllc1JlcXVlc3QaLi5j\
c2kudjEuR3JvdXBDb250cm9sbGVyR2V0Q2FwYWJpbGl0aWVzUmVzcG9uc2UScAoZQ3JlYXRlVm9sdW1lR3JvdXBTbmFwc2hv\
dBIoLmNzaS52MS5DcmVhdGVWb2x1bWVHcm91cFNuYXBzaG90UmVxdWVzdBopLmNzaS52MS5DcmVhdGVWb2x1bWVHcm91cFNu\
YXBzaG90UmVzcG9uc2UScAoZRGVsZXRlVm9sdW1lR3JvdXBTbmFwc2hvdBIoLmNzaS52MS5EZWxldGVWb2x1bWVHcm91cFNu\
YXBzaG90UmVxdWVzdBopLmNzaS52MS5EZWxldGVWb2x1bWVHcm91cFNuYXBzaG90UmVzcG9uc2USZwoWR2V0Vm9sdW1lR3Jv\
dXBTbmFwc2hvdBIlLmNzaS52MS5HZXRWb2x1bWVHcm91cFNuYXBzaG90UmVxdWVzdBomLmNzaS52MS5HZXRWb2x1bWVHcm91\
cFNuYXBzaG90UmVzcG9uc2UyygUKBE5vZGUSUgoPTm9kZVN0YWdlVm9sdW1lEh4uY3NpLnYxLk5vZGVTdGFnZVZvbHVtZVJl\
cXVlc3QaHy5jc2kudjEuTm9kZVN0YWdlVm9sdW1lUmVzcG9uc2USWAoRTm9kZVVuc3RhZ2VWb2x1bWUSIC5jc2kudjEuTm9k\
ZVVuc3RhZ2VWb2x1bWVSZXF1ZXN0GiEuY3NpLnYxLk5vZGVVbnN0YWdlVm9sdW1lUmVzcG9uc2USWAoRTm9kZVB1Ymxpc2hW\
b2x1bWUSIC5jc2kudjEuTm9kZVB1Ymxpc2hWb2x1bWVSZXF1ZXN0GiEuY3NpLnYxLk5vZGVQdWJsaXNoVm9sdW1lUmVzcG9u\
c2USXgoTTm9kZVVucHVibGlzaFZvbHVtZRIiLmNzaS52MS5Ob2RlVW5wdWJsaXNoVm9sdW1lUmVxdWVzdBojLmNzaS52MS5O\
b2RlVW5wdWJsaXNoVm9sdW1lUmVzcG9uc2USWwoSTm9kZUdldFZvbHVtZVN0YXRzEiEuY3NpLnYxLk5vZGVHZXRWb2x1bWVT\
dGF0c1JlcXVlc3QaIi5jc2kudjEuTm9kZUdldFZvbHVtZVN0YXRzUmVzcG9uc2USVQoQTm9kZUV4cGFuZFZvbHVtZRIfLmNz\
aS52MS5Ob2RlRXhwYW5kVm9sdW1lUmVxdWVzdBogLmNzaS52MS5Ob2RlRXhwYW5kVm9sdW1lUmVzcG9uc2USXgoTTm9kZUdl\
dENhcGFiaWxpdGllcxIiLmNzaS52MS5Ob2RlR2V0Q2FwYWJpbGl0aWVzUmVxdWVzdBojLmNzaS52MS5Ob2RlR2V0Q2FwYWJp\
bGl0aWVzUmVzcG9uc2USRgoLTm9kZUdldEluZm8SGi5jc2kudjEuTm9kZUdldEluZm9SZXF1ZXN0GhsuY3NpLnYxLk5vZGVH\
ZXRJbmZvUmVzcG9uc2ViBnByb3RvMw==
"""
}
