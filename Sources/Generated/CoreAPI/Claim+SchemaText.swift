// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/claim.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/claim.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let claim: StaticString = #"""
M	k8s.io.api.core.v1.PersistentVolumeClaim	kind=/v1/PersistentVolumeClaim	plural=persistentvolumeclaims
"A wish for storage, filled by binding a PersistentVolume to it.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.core.v1.PersistentVolumeClaimSpec
"The storage wanted.
3	status	k8s.io.api.core.v1.PersistentVolumeClaimStatus
"The storage found.
M	k8s.io.api.core.v1.PersistentVolumeClaimSpec
"The storage wanted. Once bound, only the size (upwards) and the attributes class may change.
1	accessModes	[]string	list=0	value=ReadWriteOnce	value=ReadOnlyMany	value=ReadWriteMany	value=ReadWriteOncePod	closed	nonzero
"How it is to be mounted: `ReadWriteOnce` (one node), `ReadOnlyMany`, `ReadWriteMany`, or
"`ReadWriteOncePod` (one pod).
4	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Labels that the volume must have.
2	resources	k8s.io.api.core.v1.VolumeResourceRequirements
"Size wanted, as `requests.storage`.
3	volumeName	string
"Volume to bind to; chosen by the cluster when empty.
5	storageClassName	string	pointer	format=dns1123Subdomain
"StorageClass to take it from. Unset is the default class; an empty text is a volume without
"class.
6	volumeMode	string	pointer	fill="Filesystem"	value=Block	value=Filesystem	closed
"`Filesystem` (the default) or `Block` for a raw device.
7	dataSource	k8s.io.api.core.v1.TypedLocalObjectReference	pointer
"Snapshot or claim to copy from, in the same namespace. Wrong kinds are dropped silently.
8	dataSourceRef	k8s.io.api.core.v1.TypedObjectReference	pointer
"Object to fill the volume from, of any kind that a populator handles.
9	volumeAttributesClassName	string	pointer	gate=VolumeAttributesClass
"VolumeAttributesClass with the performance wanted; may change later.
M	k8s.io.api.core.v1.VolumeResourceRequirements
"The size of a volume.
1	limits	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"Most storage; hardly used.
2	requests	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"Least storage, under the key `storage`.
M	k8s.io.api.core.v1.PersistentVolumeClaimStatus
"What the claim got.
1	phase	string	fill="Pending"	value=Pending	value=Bound	value=Lost	closed
"`Pending` until bound, then `Bound`; `Lost` when its volume is gone.
2	accessModes	[]string	list=0	value=ReadWriteOnce	value=ReadOnlyMany	value=ReadWriteMany	value=ReadWriteOncePod	closed
"Access modes of the volume.
3	capacity	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"Size of the volume.
4	conditions	[]k8s.io.api.core.v1.PersistentVolumeClaimCondition	list=2	key=type	patch=merge	mergeKey=type
"What is going on, such as a resize.
5	allocatedResources	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"Size being prepared; larger than `capacity` while a resize runs.
7	allocatedResourceStatuses	{string}string	value=ControllerResizeInProgress	value=ControllerResizeInfeasible	value=NodeResizePending	value=NodeResizeInProgress	value=NodeResizeInfeasible	closed
"How far the resize of each resource is.
8	currentVolumeAttributesClassName	string	pointer	gate=VolumeAttributesClass
"Attributes class that the volume has now.
9	modifyVolumeStatus	k8s.io.api.core.v1.ModifyVolumeStatus	pointer	gate=VolumeAttributesClass
"Change of the attributes class under way; unset when there is none.
M	k8s.io.api.core.v1.PersistentVolumeClaimCondition
"One thing that is going on with a claim.
1	type	string	emit=always	required	value=Resizing	value=FileSystemResizePending	value=ControllerResizeError	value=NodeResizeError	value=ModifyVolumeError	value=ModifyingVolume	value=Unused
"Which, such as `Resizing` or `FileSystemResizePending`.
2	status	string	emit=always	required	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	lastProbeTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When the condition was last checked.
4	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
5	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
6	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.api.core.v1.ModifyVolumeStatus
"A change of the attributes class.
1	targetVolumeAttributesClassName	string
"Class being changed to.
2	status	string	emit=always	required	value=Pending	value=InProgress	value=Infeasible	closed
"`Pending` (its class is missing), `InProgress`, or `Infeasible` (the driver refused).
M	k8s.io.api.core.v1.PersistentVolumeClaimList	kind=/v1/PersistentVolumeClaimList	list
"A list of PersistentVolumeClaim objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.PersistentVolumeClaim	emit=always	required
"The PersistentVolumeClaim objects, ordered by namespace and name.
"""#
}
