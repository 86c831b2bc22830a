// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/storage/v1.proto by `make generate`; do not edit.

extension StorageAPISchema {
  /// The messages of k8s/storage/v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1: StaticString = #"""
M	k8s.io.api.storage.v1.StorageClass	kind=storage.k8s.io/v1/StorageClass	plural=storageclasses
"A sort of storage that claims can ask for: who makes the volumes, and how.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	provisioner	string	emit=always	required	nonzero	immutable
"Name of the driver that makes the volumes. Cannot change.
3	parameters	{string}string	maxLength=512	immutable
"Settings for the driver; at most 512 entries and 262144 bytes. Cannot change.
4	reclaimPolicy	string	pointer	fill="Delete"	value=Recycle	value=Delete	value=Retain	closed	immutable
"What happens to a volume whose claim goes: `Delete` (the default) or `Retain`. Cannot change.
5	mountOptions	[]string	list=0
"Options that volumes are mounted with, such as `ro`. Nobody checks them: a wrong one makes the
"mount fail.
6	allowVolumeExpansion	bool	pointer
"Claims may be made larger; false when unset.
7	volumeBindingMode	string	pointer	fill="Immediate"	value=Immediate	value=WaitForFirstConsumer	closed	nonzero	immutable
"When a claim gets its volume: `Immediate` (the default) or `WaitForFirstConsumer`, when a pod
"that uses it is placed. Cannot change.
8	allowedTopologies	[]k8s.io.api.core.v1.TopologySelectorTerm	list=0
"Where volumes may be made, by labels of the nodes; anywhere when empty. Cannot change.
M	k8s.io.api.storage.v1.StorageClassList	kind=storage.k8s.io/v1/StorageClassList	list
"A list of StorageClass objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.storage.v1.StorageClass	emit=always	required
"The StorageClass objects, ordered by name.
M	k8s.io.api.storage.v1.VolumeAttributesClass	kind=storage.k8s.io/v1/VolumeAttributesClass	plural=volumeattributesclasses
"Settings of a volume that can change while it is used, such as its speed.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	driverName	string	emit=always	required	format=qualifiedName	nonzero	immutable
"Name of the CSI driver. Cannot change.
3	parameters	{string}string	maxLength=512	nonzero	immutable
"Settings for the driver: 1 to 512 entries, at most 262144 bytes. Cannot change.
M	k8s.io.api.storage.v1.VolumeAttributesClassList	kind=storage.k8s.io/v1/VolumeAttributesClassList	list
"A list of VolumeAttributesClass objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.storage.v1.VolumeAttributesClass	emit=always	required
"The VolumeAttributesClass objects, ordered by name.
M	k8s.io.api.storage.v1.VolumeAttachment	kind=storage.k8s.io/v1/VolumeAttachment	plural=volumeattachments
"The wish to attach a volume to a node or to take it off, and how far it is.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.storage.v1.VolumeAttachmentSpec	required	immutable
"Which volume, to which node, and who does it. Cannot change.
3	status	k8s.io.api.storage.v1.VolumeAttachmentStatus
"How far it is; written by whoever attaches.
M	k8s.io.api.storage.v1.VolumeAttachmentSpec
"What is to be attached, where and by whom.
1	attacher	string	emit=always	required	maxLength=63	nonzero
"Name of the CSI driver that attaches.
2	source	k8s.io.api.storage.v1.VolumeAttachmentSource	required
"The volume.
3	nodeName	string	emit=always	required	format=dns1123Subdomain
"Name of the node.
M	k8s.io.api.storage.v1.VolumeAttachmentSource
"The volume to attach; exactly one of the two.
1	persistentVolumeName	string	pointer
"Name of a PersistentVolume.
2	inlineVolumeSpec	k8s.io.api.core.v1.PersistentVolumeSpec	pointer
"A volume described in full, for volumes that a pod names without a PersistentVolume.
M	k8s.io.api.storage.v1.VolumeAttachmentStatus
"How far an attachment is.
1	attached	bool	emit=always	required
"The volume is attached.
2	attachmentMetadata	{string}string
"What the driver told when it attached, to be handed on when the volume is mounted; at most
"262144 bytes.
3	attachError	k8s.io.api.storage.v1.VolumeError	pointer
"Why the last try to attach failed.
4	detachError	k8s.io.api.storage.v1.VolumeError	pointer
"Why the last try to detach failed.
M	k8s.io.api.storage.v1.VolumeError
"What went wrong with a volume.
1	time	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When it went wrong.
2	message	string	maxLength=1024
"What went wrong, for people; at most 1024 bytes. It must hold no secrets.
3	errorCode	int32	pointer	gate=MutableCSINodeAllocatableCount
"gRPC code of the driver's answer, such as 8 for resources exhausted; unset when there is none.
M	k8s.io.api.storage.v1.VolumeAttachmentList	kind=storage.k8s.io/v1/VolumeAttachmentList	list
"A list of VolumeAttachment objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.storage.v1.VolumeAttachment	emit=always	required
"The VolumeAttachment objects, ordered by name.
M	k8s.io.api.storage.v1.CSIDriver	kind=storage.k8s.io/v1/CSIDriver	plural=csidrivers
"What the cluster must know about a CSI driver; its name is the name the driver gives itself.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.storage.v1.CSIDriverSpec	required
"What the driver needs and can do.
M	k8s.io.api.storage.v1.CSIDriverSpec
"What a driver needs and can do.
1	attachRequired	bool	pointer	fill=true	nonzero	immutable
"Volumes are attached to a node before they are mounted, with a VolumeAttachment; true when
"unset. Cannot change.
2	podInfoOnMount	bool	pointer	fill=false	nonzero
"Name, namespace, UID and service account of the pod are handed to the driver when it mounts;
"false when unset.
3	volumeLifecycleModes	[]string	fill=["Persistent"]	list=1	value=Persistent	value=Ephemeral	immutable	known
"Kinds of volumes it serves: `Persistent` (claims, the default) and `Ephemeral` (written in a
"pod, living as long as it). Cannot change.
4	storageCapacity	bool	pointer	fill=false	gate=CSIStorageCapacity	nonzero
"The scheduler looks at CSIStorageCapacity objects before it places a pod that waits for a
"volume; false when unset.
5	fsGroupPolicy	string	pointer	fill="ReadWriteOnceWithFSType"	value=ReadWriteOnceWithFSType	value=File	value=None	known
"Whether files are given to a pod's `fsGroup`: `ReadWriteOnceWithFSType` (the default: when the
"volume has a file system type and one writer), `File` (always) or `None` (never).
6	tokenRequests	[]k8s.io.api.storage.v1.TokenRequest	list=0
"Service account tokens to hand to the driver when it mounts a volume; each audience once.
7	requiresRepublish	bool	pointer	fill=false
"The driver is called again and again while a volume is mounted, so that it can renew what it
"wrote; false when unset.
8	seLinuxMount	bool	pointer	fill=false	gate=SELinuxMountReadWriteOncePod	nonzero
"Volumes can be mounted with one SELinux label for all their files instead of labelling each;
"false when unset.
9	nodeAllocatableUpdatePeriodSeconds	int64	pointer	gate=MutableCSINodeAllocatableCount	minimum=10
"Seconds between updates of the number of volumes a node can take, at least 10. Never updated
"when unset.
10	serviceAccountTokenInSecrets	bool	pointer	gate=CSIServiceAccountTokenSecrets
"Tokens are handed over among the secrets instead of the volume's context; needs
"`tokenRequests`. False when unset.
11	preventPodSchedulingIfMissing	bool	pointer	gate=VolumeLimitScaling
"Pods that use the driver are not placed on nodes without it; false when unset.
M	k8s.io.api.storage.v1.TokenRequest
"A service account token that a driver wants.
1	audience	string	emit=always	required
"Who the token is meant for; the API server when empty.
2	expirationSeconds	int64	pointer	minimum=600	maximum=4294967296
"Seconds that the token is valid for, 600 to 4294967296; the server chooses when unset.
M	k8s.io.api.storage.v1.CSIDriverList	kind=storage.k8s.io/v1/CSIDriverList	list
"A list of CSIDriver objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.storage.v1.CSIDriver	emit=always	required
"The CSIDriver objects, ordered by name.
M	k8s.io.api.storage.v1.CSINode	kind=storage.k8s.io/v1/CSINode	plural=csinodes
"The CSI drivers that run on a node. It has the node's name and is written by the kubelet.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.storage.v1.CSINodeSpec	required
"The drivers.
M	k8s.io.api.storage.v1.CSINodeSpec
"The CSI drivers of a node.
1	drivers	[]k8s.io.api.storage.v1.CSINodeDriver	emit=always	required	list=2	key=name	patch=merge	mergeKey=name
"The drivers, one entry each. An entry cannot change but for its limits.
M	k8s.io.api.storage.v1.CSINodeDriver
"One CSI driver on a node.
1	name	string	emit=always	required	format=dns1123Subdomain	maxLength=63	nonzero
"Name of the driver, unique on the node; a DNS name of at most 63 characters.
2	nodeID	string	emit=always	required	maxLength=256	nonzero
"The driver's own name for the node, at most 256 bytes. It need not be the node's name.
3	topologyKeys	[]string	emit=always	list=0	format=qualifiedName
"Node labels that tell from where volumes can be reached, such as `example.com/zone`.
4	allocatable	k8s.io.api.storage.v1.VolumeNodeResources	pointer
"How many volumes the driver can serve on the node; no limit when unset.
M	k8s.io.api.storage.v1.VolumeNodeResources
"How many volumes fit on a node.
1	count	int32	pointer	minimum=0
"Volumes of the driver that the node can hold at a time; no limit when unset.
M	k8s.io.api.storage.v1.CSINodeList	kind=storage.k8s.io/v1/CSINodeList	list
"A list of CSINode objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.storage.v1.CSINode	emit=always	required
"The CSINode objects, ordered by name.
M	k8s.io.api.storage.v1.CSIStorageCapacity	kind=storage.k8s.io/v1/CSIStorageCapacity	plural=csistoragecapacities
"How much room is left in one part of the topology for one storage class. Written by the driver,
"read by the scheduler.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	nodeTopology	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer	immutable
"Labels of the nodes that can reach the storage. None when unset; all when empty. Cannot change.
3	storageClassName	string	emit=always	required	format=dns1123Subdomain	immutable
"Name of the storage class. Cannot change.
4	capacity	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"Bytes that can still be handed out; unknown when unset.
5	maximumVolumeSize	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"Bytes that one volume can have at most; unknown when unset.
M	k8s.io.api.storage.v1.CSIStorageCapacityList	kind=storage.k8s.io/v1/CSIStorageCapacityList	list
"A list of CSIStorageCapacity objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.storage.v1.CSIStorageCapacity	emit=always	required
"The CSIStorageCapacity objects, ordered by namespace and name.
"""#
}
