// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/storage/v1alpha1.proto by `make generate`; do not edit.

extension StorageAPISchema {
  /// The messages of k8s/storage/v1alpha1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1alpha1: StaticString = #"""
M	k8s.io.api.storage.v1alpha1.VolumeAttributesClass	kind=storage.k8s.io/v1alpha1/VolumeAttributesClass
"Settings of a volume that can change while it is used, such as its speed.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	driverName	string	emit=always	nonzero	immutable
"Name of the CSI driver. Cannot change.
3	parameters	{string}string	maxLength=512	nonzero	immutable
"Settings for the driver: 1 to 512 entries, at most 262144 bytes. Cannot change.
M	k8s.io.api.storage.v1alpha1.VolumeAttributesClassList	kind=storage.k8s.io/v1alpha1/VolumeAttributesClassList	list
"A list of VolumeAttributesClass objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.storage.v1alpha1.VolumeAttributesClass	emit=always
"The VolumeAttributesClass objects, ordered by name.
M	k8s.io.api.storage.v1alpha1.VolumeAttachment	kind=storage.k8s.io/v1alpha1/VolumeAttachment
"The wish to attach a volume to a node or to take it off, and how far it is.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.storage.v1alpha1.VolumeAttachmentSpec	required	immutable
"Which volume, to which node, and who does it. Cannot change.
3	status	k8s.io.api.storage.v1alpha1.VolumeAttachmentStatus
"How far it is; written by whoever attaches.
M	k8s.io.api.storage.v1alpha1.VolumeAttachmentSpec
"What is to be attached, where and by whom.
1	attacher	string	emit=always	required	maxLength=63	nonzero
"Name of the CSI driver that attaches.
2	source	k8s.io.api.storage.v1alpha1.VolumeAttachmentSource
"The volume.
3	nodeName	string	emit=always	format=dns1123Subdomain
"Name of the node.
M	k8s.io.api.storage.v1alpha1.VolumeAttachmentSource
"The volume to attach; exactly one of the two.
1	persistentVolumeName	string	pointer
"Name of a PersistentVolume.
2	inlineVolumeSpec	k8s.io.api.core.v1.PersistentVolumeSpec	pointer
"A volume described in full, for volumes that a pod names without a PersistentVolume.
M	k8s.io.api.storage.v1alpha1.VolumeAttachmentStatus
"How far an attachment is.
1	attached	bool	emit=always
"The volume is attached.
2	attachmentMetadata	{string}string
"What the driver told when it attached, to be handed on when the volume is mounted; at most
"262144 bytes.
3	attachError	k8s.io.api.storage.v1alpha1.VolumeError	pointer
"Why the last try to attach failed.
4	detachError	k8s.io.api.storage.v1alpha1.VolumeError	pointer
"Why the last try to detach failed.
M	k8s.io.api.storage.v1alpha1.VolumeError
"What went wrong with a volume.
1	time	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When it went wrong.
2	message	string	maxLength=1024
"What went wrong, for people; at most 1024 bytes. It must hold no secrets.
3	errorCode	int32	pointer	gate=MutableCSINodeAllocatableCount
"gRPC code of the driver's answer, such as 8 for resources exhausted; unset when there is none.
M	k8s.io.api.storage.v1alpha1.VolumeAttachmentList	kind=storage.k8s.io/v1alpha1/VolumeAttachmentList	list
"A list of VolumeAttachment objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.storage.v1alpha1.VolumeAttachment	emit=always
"The VolumeAttachment objects, ordered by name.
M	k8s.io.api.storage.v1alpha1.CSIStorageCapacity	kind=storage.k8s.io/v1alpha1/CSIStorageCapacity
"How much room is left in one part of the topology for one storage class. Written by the driver,
"read by the scheduler.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	nodeTopology	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer	immutable
"Labels of the nodes that can reach the storage. None when unset; all when empty. Cannot change.
3	storageClassName	string	emit=always	format=dns1123Subdomain	immutable
"Name of the storage class. Cannot change.
4	capacity	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"Bytes that can still be handed out; unknown when unset.
5	maximumVolumeSize	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"Bytes that one volume can have at most; unknown when unset.
M	k8s.io.api.storage.v1alpha1.CSIStorageCapacityList	kind=storage.k8s.io/v1alpha1/CSIStorageCapacityList	list
"A list of CSIStorageCapacity objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.storage.v1alpha1.CSIStorageCapacity	emit=always
"The CSIStorageCapacity objects, ordered by namespace and name.
"""#
}
