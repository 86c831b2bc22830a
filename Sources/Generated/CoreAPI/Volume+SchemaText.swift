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
2	type	string	pointer	fill=""	value=	value=DirectoryOrCreate	value=Directory	value=FileOrCreate	value=File	value=Socket	value=CharDevice	value=BlockDevice	closed
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
3	defaultMode	int32	pointer	fill=420	minimum=0	maximum=511
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
3	defaultMode	int32	pointer	fill=420	minimum=0	maximum=511
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
2	defaultMode	int32	pointer	fill=420	minimum=0	maximum=511
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
1	apiVersion	string	fill="v1"
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
2	defaultMode	int32	pointer	fill=420	minimum=0	maximum=511
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
2	expirationSeconds	int64	pointer	fill=3600	minimum=600	maximum=4294967296
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
"""#
}
