// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/persistent_volume.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/persistent_volume.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let persistentVolume: StaticString = #"""
M	k8s.io.api.core.v1.PersistentVolume	kind=/v1/PersistentVolume	plural=persistentvolumes
"A piece of storage of the cluster, apart from any pod's life.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.core.v1.PersistentVolumeSpec
"The storage and who may use it.
3	status	k8s.io.api.core.v1.PersistentVolumeStatus
"Whether it is in use.
M	k8s.io.api.core.v1.PersistentVolumeSpec
"The storage and who may use it. The source cannot change.
1	capacity	{string}k8s.io.apimachinery.pkg.api.resource.Quantity	nonzero
"Size, under the key `storage`.
2	persistentVolumeSource	k8s.io.api.core.v1.PersistentVolumeSource	emit=inline
"Where the data is; exactly one source.
3	accessModes	[]string	list=0	value=ReadWriteOnce	value=ReadOnlyMany	value=ReadWriteMany	value=ReadWriteOncePod	closed	nonzero
"How it can be mounted: `ReadWriteOnce`, `ReadOnlyMany`, `ReadWriteMany`, `ReadWriteOncePod`.
4	claimRef	k8s.io.api.core.v1.ObjectReference	pointer
"Claim that it is bound to, or kept for.
5	persistentVolumeReclaimPolicy	string	fill="Retain"	value=Recycle	value=Delete	value=Retain	closed
"What happens when the claim goes: `Retain` keeps the data, `Delete` deletes the volume,
"`Recycle` (deprecated) empties it.
6	storageClassName	string	format=dns1123Subdomain
"StorageClass that it belongs to; empty for none.
7	mountOptions	[]string	list=0
"Options of the mount, such as `ro` or `soft`; not checked.
8	volumeMode	string	pointer	fill="Filesystem"	value=Block	value=Filesystem	closed
"`Filesystem` (the default) or `Block` for a raw device.
9	nodeAffinity	k8s.io.api.core.v1.VolumeNodeAffinity	pointer
"Nodes that can reach the volume; pods that use it run only there.
10	volumeAttributesClassName	string	pointer	gate=VolumeAttributesClass
"VolumeAttributesClass that the volume was made or changed with.
M	k8s.io.api.core.v1.PersistentVolumeSource
"The source of a persistent volume; exactly one member is set.
1	gcePersistentDisk	k8s.io.api.core.v1.GCEPersistentDiskVolumeSource	pointer
"A disk of Google Compute Engine, served by the driver pd.csi.storage.gke.io.
2	awsElasticBlockStore	k8s.io.api.core.v1.AWSElasticBlockStoreVolumeSource	pointer
"A disk of Amazon EC2, served by the driver ebs.csi.aws.com.
3	hostPath	k8s.io.api.core.v1.HostPathVolumeSource	pointer
"A path of the node itself. It breaks the isolation between pod and node.
4	glusterfs	k8s.io.api.core.v1.GlusterfsPersistentVolumeSource	pointer
"A GlusterFS volume; no longer supported.
5	nfs	k8s.io.api.core.v1.NFSVolumeSource	pointer
"A directory of an NFS server.
6	rbd	k8s.io.api.core.v1.RBDPersistentVolumeSource	pointer
"A block image of Ceph; no longer supported.
7	iscsi	k8s.io.api.core.v1.ISCSIPersistentVolumeSource	pointer
"A disk reached over iSCSI.
8	cinder	k8s.io.api.core.v1.CinderPersistentVolumeSource	pointer
"A disk of OpenStack, served by the driver cinder.csi.openstack.org.
9	cephfs	k8s.io.api.core.v1.CephFSPersistentVolumeSource	pointer
"A CephFS directory; no longer supported.
10	fc	k8s.io.api.core.v1.FCVolumeSource	pointer
"A disk reached over Fibre Channel.
11	flocker	k8s.io.api.core.v1.FlockerVolumeSource	pointer
"A dataset of Flocker; no longer supported.
12	flexVolume	k8s.io.api.core.v1.FlexPersistentVolumeSource	pointer
"A volume of an executable FlexVolume driver; deprecated in favour of CSI.
13	azureFile	k8s.io.api.core.v1.AzureFilePersistentVolumeSource	pointer
"A file share of Azure, served by the driver file.csi.azure.com.
14	vsphereVolume	k8s.io.api.core.v1.VsphereVirtualDiskVolumeSource	pointer
"A disk of vSphere, served by the driver csi.vsphere.vmware.com.
15	quobyte	k8s.io.api.core.v1.QuobyteVolumeSource	pointer
"A Quobyte volume; no longer supported.
16	azureDisk	k8s.io.api.core.v1.AzureDiskVolumeSource	pointer
"A disk of Azure, served by the driver disk.csi.azure.com.
17	photonPersistentDisk	k8s.io.api.core.v1.PhotonPersistentDiskVolumeSource	pointer
"A disk of Photon; no longer supported.
18	portworxVolume	k8s.io.api.core.v1.PortworxVolumeSource	pointer
"A Portworx volume, served by the driver pxd.portworx.com.
19	scaleIO	k8s.io.api.core.v1.ScaleIOPersistentVolumeSource	pointer
"A ScaleIO volume; no longer supported.
20	local	k8s.io.api.core.v1.LocalVolumeSource	pointer
"A disk or directory of one node.
21	storageos	k8s.io.api.core.v1.StorageOSPersistentVolumeSource	pointer
"A StorageOS volume; no longer supported.
22	csi	k8s.io.api.core.v1.CSIPersistentVolumeSource	pointer
"A volume that a CSI driver makes for this pod alone.
M	k8s.io.api.core.v1.VolumeNodeAffinity
"The nodes that can reach a volume.
1	required	k8s.io.api.core.v1.NodeSelector	pointer
"Nodes, chosen by labels.
M	k8s.io.api.core.v1.PersistentVolumeStatus
"Whether a volume is in use.
1	phase	string	fill="Pending"	value=Pending	value=Available	value=Bound	value=Released	value=Failed	closed
"`Pending`, `Available` (free), `Bound`, `Released` (its claim is gone, not yet reclaimed) or
"`Failed` (could not be reclaimed).
2	message	string
"Why it is in this phase, for people.
3	reason	string
"Why the last step failed, in one word.
4	lastPhaseTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"When `phase` last changed.
M	k8s.io.api.core.v1.PersistentVolumeList	kind=/v1/PersistentVolumeList	list
"A list of PersistentVolume objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.PersistentVolume	emit=always	required
"The PersistentVolume objects, ordered by name.
"""#
}
