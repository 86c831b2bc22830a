// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/pod.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/pod.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let pod: StaticString = #"""
M	k8s.io.api.core.v1.Pod	kind=/v1/Pod	plural=pods
"Containers that run together on one node, with one network address and shared volumes.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.core.v1.PodSpec
"What is to run. Of a pod that exists only images, deadline, tolerations and grace period may
"change here.
3	status	k8s.io.api.core.v1.PodStatus
"How it fares; written by the kubelet and lags behind a little.
M	k8s.io.api.core.v1.PodSpec
"What is to run, and where.
1	volumes	[]k8s.io.api.core.v1.Volume	list=2	key=name	patch=merge,retainKeys	mergeKey=name
"Volumes that the containers can mount.
20	initContainers	[]k8s.io.api.core.v1.Container	list=2	key=name	patch=merge	mergeKey=name
"Containers run before the others, one after another; each must succeed. Those with restart
"policy `Always` are sidecars and go on running.
2	containers	[]k8s.io.api.core.v1.Container	emit=always	required	list=2	key=name	patch=merge	mergeKey=name	nonzero
"The containers, at least one. None can be added or removed later.
34	ephemeralContainers	[]k8s.io.api.core.v1.EphemeralContainer	list=2	key=name	patch=merge	mergeKey=name
"Debugging containers; added to a running pod through the subresource `ephemeralcontainers`
"only.
3	restartPolicy	string	fill="Always"	value=Always	value=OnFailure	value=Never	closed	nonzero
"What follows an exit of a container: `Always` (the default), `OnFailure` or `Never`.
4	terminationGracePeriodSeconds	int64	pointer	fill=30	nonzero
"Seconds from the stop signal to the kill; 30 when unset, 0 kills at once.
5	activeDeadlineSeconds	int64	pointer	minimum=1	maximum=2147483647
"Seconds the pod may run on a node, from its start time; then it fails.
6	dnsPolicy	string	fill="ClusterFirst"	value=ClusterFirstWithHostNet	value=ClusterFirst	value=Default	value=None	closed	nonzero
"Where names are looked up: `ClusterFirst` (the default), `ClusterFirstWithHostNet`, `Default`
"(as the node does) or `None` (`dnsConfig` alone).
7	nodeSelector	{string}string	atomic	format=labelKey
"Labels that the node must have.
8	serviceAccountName	string	format=dns1123Subdomain
"Service account that the pod acts as; `default` when empty.
9	serviceAccount	string
"Older name of `serviceAccountName`, kept equal to it.
21	automountServiceAccountToken	bool	pointer
"Mount a token of the service account; the account's setting when unset.
10	nodeName	string	format=dns1123Subdomain
"Node that runs the pod; set by the scheduler, or given to bypass it.
11	hostNetwork	bool
"Use the node's network in place of an own one.
12	hostPID	bool
"See the processes of the node.
13	hostIPC	bool
"Share memory and semaphores with the node.
27	shareProcessNamespace	bool	pointer
"Containers see each other's processes; process 1 is then no container's.
14	securityContext	k8s.io.api.core.v1.PodSecurityContext	pointer	fill={}
"Rights of all containers; those of a container win.
15	imagePullSecrets	[]k8s.io.api.core.v1.LocalObjectReference	list=2	key=name	patch=merge	mergeKey=name
"Secrets with credentials for pulling images; those of the service account when empty.
16	hostname	string	format=dns1123Label
"Host name inside the pod; the pod's name when empty.
17	subdomain	string	format=dns1123Label
"With `hostname`, gives the pod the name `<hostname>.<subdomain>.<namespace>.svc.<domain>` if a
"headless service is called like the subdomain.
18	affinity	k8s.io.api.core.v1.Affinity	pointer
"Rules that draw the pod to nodes and other pods, or keep it away.
19	schedulerName	string	fill="default-scheduler"
"Scheduler to place the pod; `default-scheduler` when empty.
22	tolerations	[]k8s.io.api.core.v1.Toleration	list=0
"Taints of nodes that the pod puts up with.
23	hostAliases	[]k8s.io.api.core.v1.HostAlias	list=2	key=ip	patch=merge	mergeKey=ip
"Further lines of /etc/hosts.
24	priorityClassName	string	format=dns1123Subdomain
"PriorityClass of the pod; the default class when empty.
25	priority	int32	pointer
"Importance for scheduling and eviction; higher wins. Filled from the priority class.
26	dnsConfig	k8s.io.api.core.v1.PodDNSConfig	pointer
"Name servers, search domains and options beyond those of `dnsPolicy`.
28	readinessGates	[]k8s.io.api.core.v1.PodReadinessGate	list=0
"Conditions that must hold besides ready containers before the pod is ready.
29	runtimeClassName	string	pointer	format=dns1123Subdomain
"RuntimeClass that says how the containers are run; the default runtime when empty.
30	enableServiceLinks	bool	pointer
"Set environment variables for the services of the namespace; true when unset.
31	preemptionPolicy	string	pointer	value=PreemptLowerPriority	value=Never	closed
"`PreemptLowerPriority` (the default) or `Never`: whether other pods may be evicted to make
"room.
32	overhead	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"Resources that the runtime itself takes; filled from the RuntimeClass.
33	topologySpreadConstraints	[]k8s.io.api.core.v1.TopologySpreadConstraint	list=2	key=topologyKey	key=whenUnsatisfiable	patch=merge	mergeKey=topologyKey
"How matching pods are spread over zones, nodes or other domains.
35	setHostnameAsFQDN	bool	pointer
"The host name is the full name with its domain.
36	os	k8s.io.api.core.v1.PodOS	pointer
"Operating system of the containers; decides which fields make sense.
37	hostUsers	bool	pointer
"false gives the pod its own user ids, so that its root is nobody on the node.
38	schedulingGates	[]k8s.io.api.core.v1.PodSchedulingGate	list=2	key=name	patch=merge	mergeKey=name
"While any is left, the scheduler does not look at the pod. Only set at creation; removed by
"whoever added them.
39	resourceClaims	[]k8s.io.api.core.v1.PodResourceClaim	list=2	key=name	patch=merge,retainKeys	mergeKey=name	gate=DynamicResourceAllocation
"Devices that must be allocated before the pod can run.
40	resources	k8s.io.api.core.v1.ResourceRequirements	pointer	gate=PodLevelResources
"Requests and limits of the pod as a whole, shared by its containers.
41	hostnameOverride	string	pointer	gate=HostnameOverride	format=dns1123Subdomain	maxLength=64
"Host name inside the pod, up to 64 characters, without effect on DNS records.
43	schedulingGroup	k8s.io.api.core.v1.PodSchedulingGroup	pointer	gate=GenericWorkload
"Group of pods that are scheduled together.
M	k8s.io.api.core.v1.PodStatus
"How a pod fares.
17	observedGeneration	int64
"`metadata.generation` that this status is about.
1	phase	string	value=Pending	value=Running	value=Succeeded	value=Failed	value=Unknown	closed
"`Pending`, `Running`, `Succeeded` (all containers ended well), `Failed` (all ended, one badly),
"or `Unknown`.
2	conditions	[]k8s.io.api.core.v1.PodCondition	list=2	key=type	patch=merge	mergeKey=type
"Steps reached, such as `PodScheduled`, `Initialized`, `ContainersReady` and `Ready`.
3	message	string
"Why it is in this state, for people.
4	reason	string
"Why it is in this state in one word, such as `Evicted`.
11	nominatedNodeName	string
"Node being cleared for this pod by preemption; it may end up elsewhere.
5	hostIP	string
"Address of the node.
16	hostIPs	[]k8s.io.api.core.v1.HostIP	list=0	patch=merge	mergeKey=ip
"Addresses of the node; the first equals `hostIP`.
6	podIP	string
"Address of the pod; empty until it has one.
12	podIPs	[]k8s.io.api.core.v1.PodIP	list=2	key=ip	patch=merge	mergeKey=ip
"Addresses of the pod, at most one for each of IPv4 and IPv6; the first equals `podIP`.
7	startTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"When the kubelet took the pod on, before it pulled images.
10	initContainerStatuses	[]k8s.io.api.core.v1.ContainerStatus	list=0
"Status of each init container, in order.
8	containerStatuses	[]k8s.io.api.core.v1.ContainerStatus	list=0
"Status of each container.
9	qosClass	string	value=Guaranteed	value=Burstable	value=BestEffort	closed	immutable
"`Guaranteed` (limits equal requests for all), `Burstable` or `BestEffort` (no requests at all);
"decides who is evicted first.
13	ephemeralContainerStatuses	[]k8s.io.api.core.v1.ContainerStatus	list=0
"Status of each debugging container.
14	resize	string	value=InProgress	value=Deferred	value=Infeasible	gate=InPlacePodVerticalScaling
"Older form of the resize conditions: `InProgress`, `Deferred` or `Infeasible`.
15	resourceClaimStatuses	[]k8s.io.api.core.v1.PodResourceClaimStatus	list=2	key=name	patch=merge,retainKeys	mergeKey=name	gate=DynamicResourceAllocation
"Claims made for the pod from templates.
18	extendedResourceClaimStatus	k8s.io.api.core.v1.PodExtendedResourceClaimStatus	pointer	gate=DRAExtendedResource
"Claim made for extended resources that a device driver provides.
19	allocatedResources	{string}k8s.io.apimachinery.pkg.api.resource.Quantity	gate=InPlacePodLevelResourcesVerticalScaling
"Requests of the pod as a whole that the node set aside.
20	resources	k8s.io.api.core.v1.ResourceRequirements	pointer	gate=InPlacePodLevelResourcesVerticalScaling
"Requests and limits of the pod as a whole in force.
21	nodeAllocatableResourceClaimStatuses	[]k8s.io.api.core.v1.NodeAllocatableResourceClaimStatus	list=0	gate=DRANodeAllocatableResources
"Node resources, such as CPU and memory, that come with claimed devices.
M	k8s.io.api.core.v1.PodList	kind=/v1/PodList	list
"A list of Pod objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.Pod	emit=always	required
"The Pod objects, ordered by namespace and name.
M	k8s.io.api.core.v1.PodTemplateSpec
"A pod to be made.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Labels, annotations and the like that the pods get.
2	spec	k8s.io.api.core.v1.PodSpec
"What is to run.
M	k8s.io.api.core.v1.PodDNSConfig
"Settings of the name resolver, added to those of the DNS policy.
1	nameservers	[]string	list=0	format=ip	maxLength=3
"Addresses of name servers, up to three.
2	searches	[]string	list=0	maxLength=32
"Domains to search, up to 32.
3	options	[]k8s.io.api.core.v1.PodDNSConfigOption	list=0
"Resolver options.
M	k8s.io.api.core.v1.PodDNSConfigOption
"A resolver option.
1	name	string	nonzero
"Name, such as `ndots`.
2	value	string	pointer
"Value; unset for options without one.
M	k8s.io.api.core.v1.HostAlias
"A line of /etc/hosts.
1	ip	string	emit=always	required	format=ip
"The address.
2	hostnames	[]string	list=0	format=dns1123Subdomain
"The names.
M	k8s.io.api.core.v1.PodOS
"Operating system of a pod.
1	name	string	emit=always	required	value=linux	value=windows	nonzero
"`linux` or `windows`.
M	k8s.io.api.core.v1.PodResourceClaim
"Devices for a pod; either an existing claim or a template.
1	name	string	emit=always	required	format=dns1123Label	nonzero
"Name that containers refer to: a DNS label, unique in the pod.
3	resourceClaimName	string	pointer
"ResourceClaim of the same namespace.
4	resourceClaimTemplateName	string	pointer
"ResourceClaimTemplate to make a claim from, which lives as long as the pod.
M	k8s.io.api.core.v1.PodResourceClaimStatus
"The claim that stands for an entry of `spec.resourceClaims`.
1	name	string	emit=always	required
"Name of the entry.
2	resourceClaimName	string	pointer
"ResourceClaim made for it; unset when none was needed.
M	k8s.io.api.core.v1.PodExtendedResourceClaimStatus
"The claim that stands for the pod's extended resources.
1	requestMappings	[]k8s.io.api.core.v1.ContainerExtendedResourceRequest	emit=always	required	list=0
"Which request of the claim serves which container and resource.
2	resourceClaimName	string	emit=always	required
"ResourceClaim made for them.
M	k8s.io.api.core.v1.ContainerExtendedResourceRequest
"An extended resource of a container, and what serves it.
1	containerName	string	emit=always	required
"Container that asks for the resource.
2	resourceName	string	emit=always	required
"Extended resource.
3	requestName	string	emit=always	required
"Request within the claim.
M	k8s.io.api.core.v1.NodeAllocatableResourceClaimStatus
"Node resources that come with a claim.
1	resourceClaimName	string	emit=always	required
"ResourceClaim concerned.
2	containers	[]string	list=1
"Containers that use the claim.
3	resources	{string}k8s.io.apimachinery.pkg.api.resource.Quantity	emit=always	required
"Amounts of node resources that it takes.
M	k8s.io.api.core.v1.PodCondition
"A step that a pod reached.
1	type	string	emit=always	required	value=ContainersReady	value=Initialized	value=Ready	value=PodScheduled	value=DisruptionTarget	value=PodReadyToStartContainers	value=PodResizePending	value=PodResizeInProgress	value=AllContainersRestarting
"Which: `PodScheduled`, `Initialized`, `ContainersReady`, `Ready`, a readiness gate or another.
7	observedGeneration	int64
"`metadata.generation` of the object that the condition was computed from.
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
M	k8s.io.api.core.v1.PodReadinessGate
"A condition that must hold before a pod is ready.
1	conditionType	string	emit=always	required	value=ContainersReady	value=Initialized	value=Ready	value=PodScheduled	value=DisruptionTarget	value=PodReadyToStartContainers	value=PodResizePending	value=PodResizeInProgress	value=AllContainersRestarting	format=qualifiedName
"Type of the condition; something outside the kubelet sets it.
M	k8s.io.api.core.v1.PodIP
"An address of a pod.
1	ip	string	emit=always	required
"IPv4 or IPv6 address.
M	k8s.io.api.core.v1.HostIP
"An address of a node.
1	ip	string	emit=always	required
"IPv4 or IPv6 address.
M	k8s.io.api.core.v1.PodStatusResult	kind=/v1/PodStatusResult
"The status of a pod, as kubelets once answered it.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	status	k8s.io.api.core.v1.PodStatus
"Status of the pod.
"""#
}
