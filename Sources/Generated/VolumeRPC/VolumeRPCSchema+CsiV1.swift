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
}
