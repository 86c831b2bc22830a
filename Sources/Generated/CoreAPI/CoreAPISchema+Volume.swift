// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/volume.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/volume.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let volume: StaticString = #"""
M	k8s.io.api.core.v1.Volume
"A directory or device that the containers of a pod can mount.
1	name	string	emit=always	required	format=dns1123Label	nonzero
"Name that mounts refer to: a DNS label, unique in the pod.
2	volumeSource	k8s.io.api.core.v1.VolumeSource	emit=inline
"Where the data comes from; exactly one source. An empty directory when none is given.
M	k8s.io.api.core.v1.VolumeSource
"The source of a volume; exactly one member is set.
1	hostPath	k8s.io.api.core.v1.HostPathVolumeSource	pointer
"A path of the node itself. It breaks the isolation between pod and node.
2	emptyDir	k8s.io.api.core.v1.EmptyDirVolumeSource	pointer
"A directory that is empty at first and lives as long as the pod.
3	gcePersistentDisk	k8s.io.api.core.v1.GCEPersistentDiskVolumeSource	pointer
"A disk of Google Compute Engine, served by the driver pd.csi.storage.gke.io.
4	awsElasticBlockStore	k8s.io.api.core.v1.AWSElasticBlockStoreVolumeSource	pointer
"A disk of Amazon EC2, served by the driver ebs.csi.aws.com.
5	gitRepo	k8s.io.api.core.v1.GitRepoVolumeSource	pointer
"A clone of a git repository. Off by default and unsafe; clone in an init container instead.
6	secret	k8s.io.api.core.v1.SecretVolumeSource	pointer
"Files with the values of a Secret.
7	nfs	k8s.io.api.core.v1.NFSVolumeSource	pointer
"A directory of an NFS server.
8	iscsi	k8s.io.api.core.v1.ISCSIVolumeSource	pointer
"A disk reached over iSCSI.
9	glusterfs	k8s.io.api.core.v1.GlusterfsVolumeSource	pointer
"A GlusterFS volume; no longer supported.
10	persistentVolumeClaim	k8s.io.api.core.v1.PersistentVolumeClaimVolumeSource	pointer
"The volume bound to a PersistentVolumeClaim of the same namespace.
11	rbd	k8s.io.api.core.v1.RBDVolumeSource	pointer
"A block image of Ceph; no longer supported.
12	flexVolume	k8s.io.api.core.v1.FlexVolumeSource	pointer
"A volume of an executable FlexVolume driver; deprecated in favour of CSI.
13	cinder	k8s.io.api.core.v1.CinderVolumeSource	pointer
"A disk of OpenStack, served by the driver cinder.csi.openstack.org.
14	cephfs	k8s.io.api.core.v1.CephFSVolumeSource	pointer
"A CephFS directory; no longer supported.
15	flocker	k8s.io.api.core.v1.FlockerVolumeSource	pointer
"A dataset of Flocker; no longer supported.
16	downwardAPI	k8s.io.api.core.v1.DownwardAPIVolumeSource	pointer
"Files with facts about the pod itself.
17	fc	k8s.io.api.core.v1.FCVolumeSource	pointer
"A disk reached over Fibre Channel.
18	azureFile	k8s.io.api.core.v1.AzureFileVolumeSource	pointer
"A file share of Azure, served by the driver file.csi.azure.com.
19	configMap	k8s.io.api.core.v1.ConfigMapVolumeSource	pointer
"Files with the values of a ConfigMap.
20	vsphereVolume	k8s.io.api.core.v1.VsphereVirtualDiskVolumeSource	pointer
"A disk of vSphere, served by the driver csi.vsphere.vmware.com.
21	quobyte	k8s.io.api.core.v1.QuobyteVolumeSource	pointer
"A Quobyte volume; no longer supported.
22	azureDisk	k8s.io.api.core.v1.AzureDiskVolumeSource	pointer
"A disk of Azure, served by the driver disk.csi.azure.com.
23	photonPersistentDisk	k8s.io.api.core.v1.PhotonPersistentDiskVolumeSource	pointer
"A disk of Photon; no longer supported.
26	projected	k8s.io.api.core.v1.ProjectedVolumeSource	pointer
"Files from several sources in one directory.
24	portworxVolume	k8s.io.api.core.v1.PortworxVolumeSource	pointer
"A Portworx volume, served by the driver pxd.portworx.com.
25	scaleIO	k8s.io.api.core.v1.ScaleIOVolumeSource	pointer
"A ScaleIO volume; no longer supported.
27	storageos	k8s.io.api.core.v1.StorageOSVolumeSource	pointer
"A StorageOS volume; no longer supported.
28	csi	k8s.io.api.core.v1.CSIVolumeSource	pointer
"A volume that a CSI driver makes for this pod alone.
29	ephemeral	k8s.io.api.core.v1.EphemeralVolumeSource	pointer
"A claim made from a template for this pod, and deleted with it.
30	image	k8s.io.api.core.v1.ImageVolumeSource	pointer
"The files of an OCI image or artifact, read-only.
M	k8s.io.api.core.v1.EmptyDirVolumeSource
"An empty directory that lives as long as the pod.
1	medium	string	value=	value=Memory	value=HugePages	value=HugePages-
"Where it is kept: empty for the node's disk, `Memory` for RAM, `HugePages` or
"`HugePages-<size>` for huge pages.
2	sizeLimit	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"Most bytes the directory may hold; a pod that writes more is evicted. Unset is no limit. In RAM
"it counts as memory of the containers.
M	k8s.io.api.core.v1.HostPathVolumeSource
"A file or directory of the node.
1	path	string	emit=always	required	nonzero
"Absolute path on the node; a symbolic link is followed.
2	type	string	pointer	value=	value=DirectoryOrCreate	value=Directory	value=FileOrCreate	value=File	value=Socket	value=CharDevice	value=BlockDevice	closed
"What must be there: empty checks nothing; `DirectoryOrCreate` and `FileOrCreate` make it;
"`Directory`, `File`, `Socket`, `CharDevice` and `BlockDevice` fail without it.
M	k8s.io.api.core.v1.EphemeralVolumeSource
"A volume whose claim lives and dies with the pod.
1	volumeClaimTemplate	k8s.io.api.core.v1.PersistentVolumeClaimTemplate	pointer	nonzero
"The claim to make; it is called `<pod>-<volume>`. Required.
M	k8s.io.api.core.v1.PersistentVolumeClaimTemplate
"A claim to be made.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Labels and annotations for the claim; nothing else is allowed.
2	spec	k8s.io.api.core.v1.PersistentVolumeClaimSpec	required
"Contents of the claim.
M	k8s.io.api.core.v1.PersistentVolumeClaimVolumeSource
"The volume that a claim is bound to.
1	claimName	string	emit=always	required	nonzero
"Name of the claim, in the pod's namespace.
2	readOnly	bool
"Mount read-only in every container.
M	k8s.io.api.core.v1.ImageVolumeSource
"An OCI image or artifact as a volume.
1	reference	string
"Reference of the image, such as `registry.example/data:1`.
2	pullPolicy	string	value=Always	value=Never	value=IfNotPresent	closed
"When to pull: `Always`, `IfNotPresent` or `Never`. Unset is `Always` for tag latest and
"`IfNotPresent` otherwise.
M	k8s.io.api.core.v1.ConfigMapVolumeSource
"A ConfigMap as files, one a key; they follow later changes of the ConfigMap.
1	localObjectReference	k8s.io.api.core.v1.LocalObjectReference	emit=inline
"The ConfigMap, in the pod's namespace.
2	items	[]k8s.io.api.core.v1.KeyToPath	list=0
"Keys to show and under which paths; every key under its own name when empty.
3	defaultMode	int32	pointer	minimum=0	maximum=511
"Permission bits of the files, such as 0644; 420 (0644) when unset. JSON takes the decimal
"number.
4	optional	bool	pointer
"The pod may start although the ConfigMap or a key is missing.
M	k8s.io.api.core.v1.SecretVolumeSource
"A Secret as files in RAM, one a key; they follow later changes of the Secret.
1	secretName	string	nonzero
"Name of the Secret, in the pod's namespace.
2	items	[]k8s.io.api.core.v1.KeyToPath	list=0
"Keys to show and under which paths; every key under its own name when empty.
3	defaultMode	int32	pointer	minimum=0	maximum=511
"Permission bits of the files, such as 0400; 420 (0644) when unset. JSON takes the decimal
"number.
4	optional	bool	pointer
"The pod may start although the Secret or a key is missing.
M	k8s.io.api.core.v1.KeyToPath
"One key as a file.
1	key	string	emit=always	required	nonzero
"Key in the ConfigMap or Secret.
2	path	string	emit=always	required	nonzero
"Path of the file below the mount; relative, without `..`.
3	mode	int32	pointer	minimum=0	maximum=511
"Permission bits of this file; those of the volume when unset.
M	k8s.io.api.core.v1.DownwardAPIVolumeSource
"Facts about the pod as files; labels and annotations follow later changes.
1	items	[]k8s.io.api.core.v1.DownwardAPIVolumeFile	list=0
"The files.
2	defaultMode	int32	pointer	minimum=0	maximum=511
"Permission bits of the files; 420 (0644) when unset. JSON takes the decimal number.
M	k8s.io.api.core.v1.DownwardAPIVolumeFile
"One fact as a file; either a field or a resource.
1	path	string	emit=always	required	nonzero
"Path of the file below the mount; relative, without `..`.
2	fieldRef	k8s.io.api.core.v1.ObjectFieldSelector	pointer
"Field of the pod: name, namespace, uid, labels or annotations.
3	resourceFieldRef	k8s.io.api.core.v1.ResourceFieldSelector	pointer
"Request or limit of one of the pod's containers.
4	mode	int32	pointer	minimum=0	maximum=511
"Permission bits of this file; those of the volume when unset.
M	k8s.io.api.core.v1.ObjectFieldSelector	atomic
"A field of the pod.
1	apiVersion	string
"Version that the path is written in; `v1` when unset.
2	fieldPath	string	emit=always	required
"Path such as `metadata.name`, `status.podIP` or `metadata.labels['app']`.
M	k8s.io.api.core.v1.ResourceFieldSelector	atomic
"A request or limit of a container.
1	containerName	string
"Container to look at; required in volumes, the own one in environment variables.
2	resource	string	emit=always	required	nonzero
"Which, such as `limits.cpu` or `requests.memory`. Without a limit the node's allocatable amount
"counts.
3	divisor	k8s.io.apimachinery.pkg.api.resource.Quantity
"Unit of the number written, such as `1m` or `1Mi`; rounded up. One when unset.
M	k8s.io.api.core.v1.ProjectedVolumeSource
"Files of several sources in one directory.
1	sources	[]k8s.io.api.core.v1.VolumeProjection	emit=always	list=0
"The sources; no two may write the same path.
2	defaultMode	int32	pointer	minimum=0	maximum=511
"Permission bits of the files; 420 (0644) when unset. JSON takes the decimal number.
M	k8s.io.api.core.v1.VolumeProjection
"One source of a projected volume; exactly one member is set.
1	secret	k8s.io.api.core.v1.SecretProjection	pointer
"Values of a Secret.
2	downwardAPI	k8s.io.api.core.v1.DownwardAPIProjection	pointer
"Facts about the pod.
3	configMap	k8s.io.api.core.v1.ConfigMapProjection	pointer
"Values of a ConfigMap.
4	serviceAccountToken	k8s.io.api.core.v1.ServiceAccountTokenProjection	pointer
"A token of the pod's service account, renewed before it expires.
5	clusterTrustBundle	k8s.io.api.core.v1.ClusterTrustBundleProjection	pointer	gate=ClusterTrustBundleProjection
"Certificate authorities to trust, in PEM.
6	podCertificate	k8s.io.api.core.v1.PodCertificateProjection	pointer	gate=PodCertificateProjection
"A private key and certificate made for the pod, renewed before it expires.
M	k8s.io.api.core.v1.ConfigMapProjection
"Values of a ConfigMap as files.
1	localObjectReference	k8s.io.api.core.v1.LocalObjectReference	emit=inline
"The ConfigMap, in the pod's namespace.
2	items	[]k8s.io.api.core.v1.KeyToPath	list=0
"Keys to show and under which paths; every key under its own name when empty.
4	optional	bool	pointer
"The pod may start although the ConfigMap or a key is missing.
M	k8s.io.api.core.v1.SecretProjection
"Values of a Secret as files.
1	localObjectReference	k8s.io.api.core.v1.LocalObjectReference	emit=inline
"The Secret, in the pod's namespace.
2	items	[]k8s.io.api.core.v1.KeyToPath	list=0
"Keys to show and under which paths; every key under its own name when empty.
4	optional	bool	pointer
"The pod may start although the Secret or a key is missing.
M	k8s.io.api.core.v1.DownwardAPIProjection
"Facts about the pod as files.
1	items	[]k8s.io.api.core.v1.DownwardAPIVolumeFile	list=0
"The files.
M	k8s.io.api.core.v1.ServiceAccountTokenProjection
"A service account token as a file.
1	audience	string
"Who the token is meant for; the API server when empty.
2	expirationSeconds	int64	pointer	minimum=600	maximum=4294967296
"Seconds the token lives, 600 and up; 3600 when unset. It is renewed after four fifths of its
"life.
3	path	string	emit=always	required	nonzero
"Path of the file below the mount.
M	k8s.io.api.core.v1.ClusterTrustBundleProjection
"Trusted certificate authorities as one PEM file; by name, or by signer and labels.
1	name	string	pointer
"Name of one ClusterTrustBundle.
2	signerName	string	pointer
"Signer whose bundles are all taken together.
3	labelSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Which of the signer's bundles; unset is none, empty is all.
5	optional	bool	pointer
"The pod may start although no bundle is found.
4	path	string	emit=always	required	nonzero
"Path of the file below the mount.
M	k8s.io.api.core.v1.PodCertificateProjection
"A private key and a certificate chain for the pod, issued by a signer of the cluster.
1	signerName	string	required
"Signer to ask, such as `example.com/mesh`.
2	keyType	string	required
"Kind of key: `RSA3072`, `RSA4096`, `ECDSAP256`, `ECDSAP384`, `ECDSAP521` or `ED25519`.
3	maxExpirationSeconds	int32	pointer
"Longest life to ask for, in seconds, 3600 to 7862400; 86400 when unset.
4	credentialBundlePath	string
"Path of one PEM file with the key followed by the chain.
5	keyPath	string
"Path of a PEM file with the key alone.
6	certificateChainPath	string
"Path of a PEM file with the chain alone.
7	userAnnotations	{string}string
"Free data handed to the signer with the request.
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
6	volumeMode	string	pointer	value=Block	value=Filesystem	closed
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
1	phase	string	value=Pending	value=Bound	value=Lost	closed
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
M	k8s.io.api.core.v1.PersistentVolumeClaimList	kind=/v1/PersistentVolumeClaimList
"A list of PersistentVolumeClaim objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.PersistentVolumeClaim	emit=always	required
"The PersistentVolumeClaim objects, ordered by namespace and name.
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
5	persistentVolumeReclaimPolicy	string	value=Recycle	value=Delete	value=Retain	closed
"What happens when the claim goes: `Retain` keeps the data, `Delete` deletes the volume,
"`Recycle` (deprecated) empties it.
6	storageClassName	string	format=dns1123Subdomain
"StorageClass that it belongs to; empty for none.
7	mountOptions	[]string	list=0
"Options of the mount, such as `ro` or `soft`; not checked.
8	volumeMode	string	pointer	value=Block	value=Filesystem	closed
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
1	phase	string	value=Pending	value=Available	value=Bound	value=Released	value=Failed	closed
"`Pending`, `Available` (free), `Bound`, `Released` (its claim is gone, not yet reclaimed) or
"`Failed` (could not be reclaimed).
2	message	string
"Why it is in this phase, for people.
3	reason	string
"Why the last step failed, in one word.
4	lastPhaseTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"When `phase` last changed.
M	k8s.io.api.core.v1.PersistentVolumeList	kind=/v1/PersistentVolumeList
"A list of PersistentVolume objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.PersistentVolume	emit=always	required
"The PersistentVolume objects, ordered by name.
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
