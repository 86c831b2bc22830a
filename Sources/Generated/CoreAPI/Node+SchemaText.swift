// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/node.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/node.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let node: StaticString = #"""
M	k8s.io.api.core.v1.Node	kind=/v1/Node	plural=nodes
"A machine that runs pods.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.core.v1.NodeSpec
"How the node is to be used.
3	status	k8s.io.api.core.v1.NodeStatus
"What the node has and how it fares; written by its kubelet.
M	k8s.io.api.core.v1.NodeSpec
"How a node is to be used.
1	podCIDR	string
"Network of the node's pods; the first of `podCIDRs`.
7	podCIDRs	[]string	list=1	patch=merge
"Networks of the node's pods, at most one for each of IPv4 and IPv6. Set once.
3	providerID	string
"Id of the machine at the cloud, `<provider>://<id>`. Set once.
4	unschedulable	bool
"No new pods; those already there stay. Set by `kubectl cordon`.
5	taints	[]k8s.io.api.core.v1.Taint	list=0
"Marks that keep away pods which do not tolerate them.
6	configSource	k8s.io.api.core.v1.NodeConfigSource	pointer
"No longer used.
2	externalID	string
"No longer used.
M	k8s.io.api.core.v1.NodeStatus
"What a node has and how it fares.
1	capacity	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"All resources of the node.
2	allocatable	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"Resources for pods: capacity less what the system and the kubelet keep.
3	phase	string	value=Pending	value=Running	value=Terminated	closed
"No longer used.
4	conditions	[]k8s.io.api.core.v1.NodeCondition	list=2	key=type	patch=merge	mergeKey=type
"Health: `Ready`, `MemoryPressure`, `DiskPressure`, `PIDPressure`, `NetworkUnavailable`.
5	addresses	[]k8s.io.api.core.v1.NodeAddress	list=2	key=type	patch=merge	mergeKey=type
"Addresses and names that the node is reached at.
6	daemonEndpoints	k8s.io.api.core.v1.NodeDaemonEndpoints
"Port of the kubelet.
7	nodeInfo	k8s.io.api.core.v1.NodeSystemInfo
"Ids and software versions.
8	images	[]k8s.io.api.core.v1.ContainerImage	list=0
"Images stored on the node, the largest first; a limited number.
9	volumesInUse	[]string	list=0
"Attached volumes that pods use; not to be detached.
10	volumesAttached	[]k8s.io.api.core.v1.AttachedVolume	list=0
"Volumes attached to the node.
11	config	k8s.io.api.core.v1.NodeConfigStatus	pointer
"No longer used.
12	runtimeHandlers	[]k8s.io.api.core.v1.NodeRuntimeHandler	list=0
"Runtimes that pods can choose, and what they can do.
13	features	k8s.io.api.core.v1.NodeFeatures	pointer	gate=SupplementalGroupsPolicy
"What the runtime as a whole can do.
14	declaredFeatures	[]string	list=0	gate=NodeDeclaredFeatures
"Features that the kubelet offers, sorted; pods that need others are not scheduled here.
M	k8s.io.api.core.v1.NodeList	kind=/v1/NodeList	list
"A list of Node objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.Node	emit=always	required
"The Node objects, ordered by name.
M	k8s.io.api.core.v1.Taint
"A mark on a node that keeps away pods which do not tolerate it.
1	key	string	emit=always	required	format=labelKey
"Key, such as `node.kubernetes.io/unreachable`.
2	value	string	format=labelValue
"Value; may be empty.
3	effect	string	emit=always	required	value=NoSchedule	value=PreferNoSchedule	value=NoExecute	closed	nonzero
"`NoSchedule` (no new pods), `PreferNoSchedule` (rather not) or `NoExecute` (running pods leave
"too).
4	timeAdded	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"When the taint was added; counts for `tolerationSeconds`.
M	k8s.io.api.core.v1.NodeAddress
"An address of a node.
1	type	string	emit=always	required	value=Hostname	value=InternalIP	value=ExternalIP	value=InternalDNS	value=ExternalDNS
"`InternalIP`, `ExternalIP`, `Hostname`, `InternalDNS` or `ExternalDNS`.
2	address	string	emit=always	required
"The address or name.
M	k8s.io.api.core.v1.NodeCondition
"One aspect of a node's health.
1	type	string	emit=always	required	value=Ready	value=MemoryPressure	value=DiskPressure	value=PIDPressure	value=NetworkUnavailable
"Which: `Ready`, `MemoryPressure`, `DiskPressure`, `PIDPressure`, `NetworkUnavailable`.
2	status	string	emit=always	required	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	lastHeartbeatTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When the condition was last reported.
4	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
5	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
6	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.api.core.v1.NodeSystemInfo
"Ids and software of a node.
1	machineID	string	emit=always	required
"Id of the installation, as in /etc/machine-id.
2	systemUUID	string	emit=always	required
"UUID of the hardware, from DMI.
3	bootID	string	emit=always	required
"Id that changes with every boot.
4	kernelVersion	string	emit=always	required
"Version of the kernel, as `uname -r` prints it.
5	osImage	string	emit=always	required
"Name of the operating system, from /etc/os-release.
6	containerRuntimeVersion	string	emit=always	required
"Runtime and version, such as `containerd://2.0.0`.
7	kubeletVersion	string	emit=always	required
"Version of the kubelet.
8	kubeProxyVersion	string	emit=always	required
"No longer set.
9	operatingSystem	string	emit=always	required
"`linux` or `windows`.
10	architecture	string	emit=always	required
"Processor architecture, such as `amd64` or `arm64`.
11	swap	k8s.io.api.core.v1.NodeSwapStatus	pointer
"Swap space; unset when there is none.
M	k8s.io.api.core.v1.NodeSwapStatus
"Swap space of a node.
1	capacity	int64	pointer
"Bytes of swap.
M	k8s.io.api.core.v1.NodeDaemonEndpoints
"Ports of the node's daemons.
1	kubeletEndpoint	k8s.io.api.core.v1.DaemonEndpoint
"The kubelet's.
M	k8s.io.api.core.v1.DaemonEndpoint
"A port of a daemon.
1	Port	int32	emit=always	required
"Port number.
M	k8s.io.api.core.v1.ContainerImage
"An image stored on a node.
1	names	[]string	emit=always	list=0
"All names of the image, with tags and digests.
2	sizeBytes	int64
"Size in bytes.
M	k8s.io.api.core.v1.AttachedVolume
"A volume attached to a node.
1	name	string	emit=always	required
"Name of the volume, unique on the node.
2	devicePath	string	emit=always	required
"Device path on the node.
M	k8s.io.api.core.v1.NodeFeatures
"What the runtime of a node can do.
1	supplementalGroupsPolicy	bool	pointer
"It honours `supplementalGroupsPolicy`.
M	k8s.io.api.core.v1.NodeRuntimeHandler
"A runtime that pods can choose.
1	name	string	emit=always
"Name of the handler; empty is the default one.
2	features	k8s.io.api.core.v1.NodeRuntimeHandlerFeatures	pointer
"What it can do.
M	k8s.io.api.core.v1.NodeRuntimeHandlerFeatures
"What a runtime can do.
1	recursiveReadOnlyMounts	bool	pointer
"It can mount recursively read-only.
2	userNamespaces	bool	pointer
"It can give pods their own user ids.
M	k8s.io.api.core.v1.NodeProxyOptions	kind=/v1/NodeProxyOptions
"How to pass a request on to a kubelet.
1	path	string
"Path to ask for.
M	k8s.io.api.core.v1.NodeConfigSource
"Where a kubelet took its configuration from; no longer used.
2	configMap	k8s.io.api.core.v1.ConfigMapNodeConfigSource	pointer
"The ConfigMap.
M	k8s.io.api.core.v1.ConfigMapNodeConfigSource
"A ConfigMap with kubelet configuration; no longer used.
1	namespace	string	emit=always	required
"Namespace of the ConfigMap.
2	name	string	emit=always	required
"Name of the ConfigMap.
3	uid	string
"UID of the ConfigMap.
4	resourceVersion	string
"Version of the ConfigMap.
5	kubeletConfigKey	string	emit=always	required
"Key that holds the configuration.
M	k8s.io.api.core.v1.NodeConfigStatus
"Which configuration a kubelet used; no longer used.
1	assigned	k8s.io.api.core.v1.NodeConfigSource	pointer
"The one it was to use.
2	active	k8s.io.api.core.v1.NodeConfigSource	pointer
"The one it used.
3	lastKnownGood	k8s.io.api.core.v1.NodeConfigSource	pointer
"The one it fell back to.
4	error	string
"What was wrong with the assigned one.
M	k8s.io.api.core.v1.AvoidPods
"Value of an annotation that listed pods to keep away; no longer used.
1	preferAvoidPods	[]k8s.io.api.core.v1.PreferAvoidPodsEntry	list=0
"Pods to keep away.
M	k8s.io.api.core.v1.PreferAvoidPodsEntry
"Pods to keep away from a node; no longer used.
1	podSignature	k8s.io.api.core.v1.PodSignature
"Which pods.
2	evictionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When one was evicted.
3	reason	string
"Why, in one word.
4	message	string
"Why, for people.
M	k8s.io.api.core.v1.PodSignature
"A class of pods; no longer used.
1	podController	k8s.io.apimachinery.pkg.apis.meta.v1.OwnerReference	pointer
"Controller that owns the pods.
M	k8s.io.api.core.v1.Preconditions
"What must hold for an operation to happen.
1	uid	string	pointer
"The object must have this UID.
"""#
}
