// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/storage.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/storage.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let storage: StaticString = #"""
M	k8s.io.api.core.v1.CSIVolumeSource
"A volume that a CSI driver makes for one pod and drops with it.
1	driver	string	emit=always	required	nonzero
"Name of the driver, such as `secrets-store.csi.example`.
2	readOnly	bool	pointer
"Mount read-only.
3	fsType	string	pointer
"Filesystem to mount, such as `ext4`; the driver's choice when empty.
4	volumeAttributes	{string}string
"What the driver needs to know; its own keys.
5	nodePublishSecretRef	k8s.io.api.core.v1.LocalObjectReference	pointer
"Secret handed to the driver when it mounts the volume, in the pod's namespace.
M	k8s.io.api.core.v1.CSIPersistentVolumeSource
"A volume of a CSI driver.
1	driver	string	emit=always	required	nonzero
"Name of the driver.
2	volumeHandle	string	emit=always	required	nonzero
"Id of the volume at the driver; cannot change.
3	readOnly	bool
"Mount read-only.
4	fsType	string
"Filesystem to mount, such as `ext4` or `xfs`.
5	volumeAttributes	{string}string
"What the driver said about the volume when it made it.
6	controllerPublishSecretRef	k8s.io.api.core.v1.SecretReference	pointer
"Secret for attaching to and detaching from a node.
7	nodeStageSecretRef	k8s.io.api.core.v1.SecretReference	pointer
"Secret for preparing the volume on a node.
8	nodePublishSecretRef	k8s.io.api.core.v1.SecretReference	pointer
"Secret for mounting into a pod.
9	controllerExpandSecretRef	k8s.io.api.core.v1.SecretReference	pointer
"Secret for growing the volume at the storage system.
10	nodeExpandSecretRef	k8s.io.api.core.v1.SecretReference	pointer
"Secret for growing the filesystem on a node.
M	k8s.io.api.core.v1.LocalVolumeSource
"A disk or directory of one node; the volume must say which node with `nodeAffinity`.
1	path	string	emit=always	required	nonzero
"Path of the directory or block device on the node.
2	fsType	string	pointer
"Filesystem to put on a block device; guessed when unset. Not for directories.
M	k8s.io.api.core.v1.NFSVolumeSource
"A directory of an NFS server.
1	server	string	emit=always	required	nonzero
"Host name or address of the server.
2	path	string	emit=always	required	format=absolutePath	nonzero
"Directory that the server exports.
3	readOnly	bool
"Mount read-only.
M	k8s.io.api.core.v1.ISCSIVolumeSource
"A disk reached over iSCSI.
1	targetPortal	string	emit=always	required	nonzero
"Address and port of the target, such as `10.0.2.15:3260`.
2	iqn	string	emit=always	required	nonzero
"Qualified name of the target, such as `iqn.2016-01.com.example:storage`.
3	lun	int32	emit=always	required	minimum=0	maximum=255
"Number of the disk at the target, 0 to 255.
4	iscsiInterface	string	default="default"
"Interface used by the initiator; `default` is TCP.
5	fsType	string
"Filesystem of the disk, such as `ext4`.
6	readOnly	bool
"Mount read-only.
7	portals	[]string	list=0
"Further portals of the same target, for several paths.
8	chapAuthDiscovery	bool
"Authenticate discovery with CHAP.
11	chapAuthSession	bool
"Authenticate the session with CHAP.
10	secretRef	k8s.io.api.core.v1.LocalObjectReference	pointer
"Secret with the CHAP user and password.
12	initiatorName	string	pointer
"Name of this initiator, in place of the node's.
M	k8s.io.api.core.v1.ISCSIPersistentVolumeSource
"A disk reached over iSCSI.
1	targetPortal	string	emit=always	required	nonzero
"Address and port of the target, such as `10.0.2.15:3260`.
2	iqn	string	emit=always	required	nonzero
"Qualified name of the target, such as `iqn.2016-01.com.example:storage`.
3	lun	int32	emit=always	required	minimum=0	maximum=255
"Number of the disk at the target, 0 to 255.
4	iscsiInterface	string	default="default"
"Interface used by the initiator; `default` is TCP.
5	fsType	string
"Filesystem of the disk, such as `ext4`.
6	readOnly	bool
"Mount read-only.
7	portals	[]string	list=0
"Further portals of the same target, for several paths.
8	chapAuthDiscovery	bool
"Authenticate discovery with CHAP.
11	chapAuthSession	bool
"Authenticate the session with CHAP.
10	secretRef	k8s.io.api.core.v1.SecretReference	pointer
"Secret with the CHAP user and password.
12	initiatorName	string	pointer
"Name of this initiator, in place of the node's.
M	k8s.io.api.core.v1.FCVolumeSource
"A disk reached over Fibre Channel: by target names and LUN, or by world wide id.
1	targetWWNs	[]string	list=0
"World wide names of the targets.
2	lun	int32	pointer
"Number of the disk at the targets.
3	fsType	string
"Filesystem of the disk, such as `ext4`.
4	readOnly	bool
"Mount read-only.
5	wwids	[]string	list=0
"World wide ids of the disk itself; in place of target names and LUN.
M	k8s.io.api.core.v1.AWSElasticBlockStoreVolumeSource
"A disk of Amazon EC2.
1	volumeID	string	emit=always	required
"Id of the disk.
2	fsType	string
"Filesystem of the disk, such as `ext4`.
3	partition	int32
"Partition number; 0 or unset is the whole disk.
4	readOnly	bool
"Mount read-only.
M	k8s.io.api.core.v1.AzureDiskVolumeSource
"A disk of Azure.
1	diskName	string	emit=always	required
"Name of the disk.
2	diskURI	string	emit=always	required
"URI of the disk.
3	cachingMode	string	pointer	default="ReadWrite"	value=None	value=ReadOnly	value=ReadWrite	closed
"Caching on the host: `None`, `ReadOnly` or `ReadWrite`.
4	fsType	string	pointer	default="ext4"
"Filesystem of the disk, such as `ext4`.
5	readOnly	bool	pointer	default=false
"Mount read-only.
6	kind	string	pointer	default="Shared"	value=Shared	value=Dedicated	value=Managed	closed
"`Shared` (many disks an account), `Dedicated` (one an account) or `Managed`.
M	k8s.io.api.core.v1.AzureFileVolumeSource
"A file share of Azure.
1	secretName	string	emit=always	required
"Secret with the name and key of the storage account.
2	shareName	string	emit=always	required
"Name of the share.
3	readOnly	bool
"Mount read-only.
M	k8s.io.api.core.v1.AzureFilePersistentVolumeSource
"A file share of Azure.
1	secretName	string	emit=always	required
"Secret with the name and key of the storage account.
2	shareName	string	emit=always	required
"Name of the share.
3	readOnly	bool
"Mount read-only.
4	secretNamespace	string	pointer	emit=always
"Namespace of the Secret; the claim's when unset.
M	k8s.io.api.core.v1.CephFSVolumeSource
"A directory of CephFS.
1	monitors	[]string	emit=always	required	list=0
"Addresses of the Ceph monitors.
2	path	string
"Directory to mount; `/` when empty.
3	user	string
"User to log in as; `admin` when empty.
4	secretFile	string
"Path of the key ring on the node; `/etc/ceph/user.secret` when empty.
5	secretRef	k8s.io.api.core.v1.LocalObjectReference	pointer
"Secret with the user's key, in place of the file.
6	readOnly	bool
"Mount read-only.
M	k8s.io.api.core.v1.CephFSPersistentVolumeSource
"A directory of CephFS.
1	monitors	[]string	emit=always	required	list=0
"Addresses of the Ceph monitors.
2	path	string
"Directory to mount; `/` when empty.
3	user	string
"User to log in as; `admin` when empty.
4	secretFile	string
"Path of the key ring on the node; `/etc/ceph/user.secret` when empty.
5	secretRef	k8s.io.api.core.v1.SecretReference	pointer
"Secret with the user's key, in place of the file.
6	readOnly	bool
"Mount read-only.
M	k8s.io.api.core.v1.CinderVolumeSource
"A disk of OpenStack.
1	volumeID	string	emit=always	required
"Id of the disk.
2	fsType	string
"Filesystem of the disk, such as `ext4`.
3	readOnly	bool
"Mount read-only.
4	secretRef	k8s.io.api.core.v1.LocalObjectReference	pointer
"Secret with the parameters for OpenStack.
M	k8s.io.api.core.v1.CinderPersistentVolumeSource
"A disk of OpenStack.
1	volumeID	string	emit=always	required
"Id of the disk.
2	fsType	string
"Filesystem of the disk, such as `ext4`.
3	readOnly	bool
"Mount read-only.
4	secretRef	k8s.io.api.core.v1.SecretReference	pointer
"Secret with the parameters for OpenStack.
M	k8s.io.api.core.v1.FlexVolumeSource
"A volume of an executable driver on the node.
1	driver	string	emit=always	required
"Name of the driver.
2	fsType	string
"Filesystem of the volume, such as `ext4`.
3	secretRef	k8s.io.api.core.v1.LocalObjectReference	pointer
"Secret handed to the driver.
4	readOnly	bool
"Mount read-only.
5	options	{string}string
"What the driver needs to know; its own keys.
M	k8s.io.api.core.v1.FlexPersistentVolumeSource
"A volume of an executable driver on the node.
1	driver	string	emit=always	required
"Name of the driver.
2	fsType	string
"Filesystem of the volume, such as `ext4`.
3	secretRef	k8s.io.api.core.v1.SecretReference	pointer
"Secret handed to the driver.
4	readOnly	bool
"Mount read-only.
5	options	{string}string
"What the driver needs to know; its own keys.
M	k8s.io.api.core.v1.FlockerVolumeSource
"A dataset of Flocker; exactly one of the two is set.
1	datasetName	string
"Name of the dataset; deprecated.
2	datasetUUID	string
"UUID of the dataset.
M	k8s.io.api.core.v1.GCEPersistentDiskVolumeSource
"A disk of Google Compute Engine.
1	pdName	string	emit=always	required
"Name of the disk.
2	fsType	string
"Filesystem of the disk, such as `ext4`.
3	partition	int32
"Partition number; 0 or unset is the whole disk.
4	readOnly	bool
"Mount read-only.
M	k8s.io.api.core.v1.GitRepoVolumeSource
"A clone of a git repository.
1	repository	string	emit=always	required
"URL of the repository.
2	revision	string
"Commit to check out.
3	directory	string
"Directory below the mount to clone into, without `..`; `.` is the mount itself.
M	k8s.io.api.core.v1.GlusterfsVolumeSource
"A GlusterFS volume.
1	endpoints	string	emit=always	required
"Name of the Endpoints object that lists the servers.
2	path	string	emit=always	required
"Name of the volume.
3	readOnly	bool
"Mount read-only.
M	k8s.io.api.core.v1.GlusterfsPersistentVolumeSource
"A GlusterFS volume.
1	endpoints	string	emit=always	required
"Name of the Endpoints object that lists the servers.
2	path	string	emit=always	required
"Name of the volume.
3	readOnly	bool
"Mount read-only.
4	endpointsNamespace	string	pointer
"Namespace of the Endpoints object; the claim's when unset.
M	k8s.io.api.core.v1.PhotonPersistentDiskVolumeSource
"A disk of Photon.
1	pdID	string	emit=always	required
"Id of the disk.
2	fsType	string
"Filesystem of the disk, such as `ext4`.
M	k8s.io.api.core.v1.PortworxVolumeSource
"A Portworx volume.
1	volumeID	string	emit=always	required
"Id of the volume.
2	fsType	string
"Filesystem of the volume, such as `ext4`.
3	readOnly	bool
"Mount read-only.
M	k8s.io.api.core.v1.QuobyteVolumeSource
"A Quobyte volume.
1	registry	string	emit=always	required
"Addresses of the registries, `host:port` joined by commas.
2	volume	string	emit=always	required
"Name of the volume.
3	readOnly	bool
"Mount read-only.
4	user	string
"User to mount as; the service account's when empty.
5	group	string
"Group to mount as; none when empty.
6	tenant	string
"Tenant that owns the volume.
M	k8s.io.api.core.v1.RBDVolumeSource
"A block image of Ceph.
1	monitors	[]string	emit=always	required	list=0
"Addresses of the Ceph monitors.
2	image	string	emit=always	required
"Name of the image.
3	fsType	string
"Filesystem of the image, such as `ext4`.
4	pool	string	default="rbd"
"Pool of the image; `rbd` when unset.
5	user	string	default="admin"
"User to log in as; `admin` when unset.
6	keyring	string	default="/etc/ceph/keyring"
"Path of the key ring on the node; `/etc/ceph/keyring` when unset.
7	secretRef	k8s.io.api.core.v1.LocalObjectReference	pointer
"Secret with the user's key, in place of the key ring.
8	readOnly	bool
"Mount read-only.
M	k8s.io.api.core.v1.RBDPersistentVolumeSource
"A block image of Ceph.
1	monitors	[]string	emit=always	required	list=0
"Addresses of the Ceph monitors.
2	image	string	emit=always	required
"Name of the image.
3	fsType	string
"Filesystem of the image, such as `ext4`.
4	pool	string	default="rbd"
"Pool of the image; `rbd` when unset.
5	user	string	default="admin"
"User to log in as; `admin` when unset.
6	keyring	string	default="/etc/ceph/keyring"
"Path of the key ring on the node; `/etc/ceph/keyring` when unset.
7	secretRef	k8s.io.api.core.v1.SecretReference	pointer
"Secret with the user's key, in place of the key ring.
8	readOnly	bool
"Mount read-only.
M	k8s.io.api.core.v1.ScaleIOVolumeSource
"A ScaleIO volume.
1	gateway	string	emit=always	required
"Address of the API gateway.
2	system	string	emit=always	required
"Name of the storage system.
3	secretRef	k8s.io.api.core.v1.LocalObjectReference	pointer	emit=always	required
"Secret with user and password.
4	sslEnabled	bool
"Talk to the gateway over TLS.
5	protectionDomain	string
"Protection domain of the volume.
6	storagePool	string
"Storage pool of the volume.
7	storageMode	string	default="ThinProvisioned"
"`ThickProvisioned` or `ThinProvisioned` (the default).
8	volumeName	string
"Name of the volume.
9	fsType	string	default="xfs"
"Filesystem of the volume; `xfs` when unset.
10	readOnly	bool
"Mount read-only.
M	k8s.io.api.core.v1.ScaleIOPersistentVolumeSource
"A ScaleIO volume.
1	gateway	string	emit=always	required
"Address of the API gateway.
2	system	string	emit=always	required
"Name of the storage system.
3	secretRef	k8s.io.api.core.v1.SecretReference	pointer	emit=always	required
"Secret with user and password.
4	sslEnabled	bool
"Talk to the gateway over TLS.
5	protectionDomain	string
"Protection domain of the volume.
6	storagePool	string
"Storage pool of the volume.
7	storageMode	string	default="ThinProvisioned"
"`ThickProvisioned` or `ThinProvisioned` (the default).
8	volumeName	string
"Name of the volume.
9	fsType	string	default="xfs"
"Filesystem of the volume; `xfs` when unset.
10	readOnly	bool
"Mount read-only.
M	k8s.io.api.core.v1.StorageOSVolumeSource
"A StorageOS volume.
1	volumeName	string
"Name of the volume, unique in its namespace.
2	volumeNamespace	string
"Namespace of the volume at StorageOS; the pod's when empty.
3	fsType	string
"Filesystem of the volume, such as `ext4`.
4	readOnly	bool
"Mount read-only.
5	secretRef	k8s.io.api.core.v1.LocalObjectReference	pointer
"Secret with the credentials for the StorageOS API.
M	k8s.io.api.core.v1.StorageOSPersistentVolumeSource
"A StorageOS volume.
1	volumeName	string
"Name of the volume, unique in its namespace.
2	volumeNamespace	string
"Namespace of the volume at StorageOS; the pod's when empty.
3	fsType	string
"Filesystem of the volume, such as `ext4`.
4	readOnly	bool
"Mount read-only.
5	secretRef	k8s.io.api.core.v1.ObjectReference	pointer
"Secret with the credentials for the StorageOS API.
M	k8s.io.api.core.v1.VsphereVirtualDiskVolumeSource
"A disk of vSphere.
1	volumePath	string	emit=always	required
"Path of the disk file, such as `[datastore] folder/disk.vmdk`.
2	fsType	string
"Filesystem of the disk, such as `ext4`.
3	storagePolicyName	string
"Name of the storage policy.
4	storagePolicyID	string
"Id of the storage policy.
"""#
}
