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
3	restartPolicy	string	value=Always	value=OnFailure	value=Never	closed	nonzero
"What follows an exit of a container: `Always` (the default), `OnFailure` or `Never`.
4	terminationGracePeriodSeconds	int64	pointer	nonzero
"Seconds from the stop signal to the kill; 30 when unset, 0 kills at once.
5	activeDeadlineSeconds	int64	pointer	minimum=1	maximum=2147483647
"Seconds the pod may run on a node, from its start time; then it fails.
6	dnsPolicy	string	value=ClusterFirstWithHostNet	value=ClusterFirst	value=Default	value=None	closed	nonzero
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
14	securityContext	k8s.io.api.core.v1.PodSecurityContext	pointer
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
19	schedulerName	string
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
9	qosClass	string	value=Guaranteed	value=Burstable	value=BestEffort	closed
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
M	k8s.io.api.core.v1.PodList	kind=/v1/PodList
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
M	k8s.io.api.core.v1.Affinity
"Rules for placing a pod.
1	nodeAffinity	k8s.io.api.core.v1.NodeAffinity	pointer
"Which nodes.
2	podAffinity	k8s.io.api.core.v1.PodAffinity	pointer
"Near which pods.
3	podAntiAffinity	k8s.io.api.core.v1.PodAntiAffinity	pointer
"Away from which pods.
M	k8s.io.api.core.v1.NodeAffinity
"Nodes that a pod must or should run on; looked at when it is scheduled, not later.
1	requiredDuringSchedulingIgnoredDuringExecution	k8s.io.api.core.v1.NodeSelector	pointer
"Nodes it must run on.
2	preferredDuringSchedulingIgnoredDuringExecution	[]k8s.io.api.core.v1.PreferredSchedulingTerm	list=0
"Nodes it should rather run on; the weights of all terms that match are added up for a node.
M	k8s.io.api.core.v1.PreferredSchedulingTerm
"Nodes that are preferred.
1	weight	int32	emit=always	required	minimum=1	maximum=100
"Weight, 1 to 100.
2	preference	k8s.io.api.core.v1.NodeSelectorTerm	required
"Nodes, chosen by labels and fields.
M	k8s.io.api.core.v1.PodAffinity
"Pods that a pod must or should run near; looked at when it is scheduled, not later.
1	requiredDuringSchedulingIgnoredDuringExecution	[]k8s.io.api.core.v1.PodAffinityTerm	list=0
"Pods it must be near; all terms hold.
2	preferredDuringSchedulingIgnoredDuringExecution	[]k8s.io.api.core.v1.WeightedPodAffinityTerm	list=0
"Pods it should rather be near; the weights of all terms that hold are added up for a node.
M	k8s.io.api.core.v1.PodAntiAffinity
"Pods that a pod must or should keep away from; looked at when it is scheduled, not later.
1	requiredDuringSchedulingIgnoredDuringExecution	[]k8s.io.api.core.v1.PodAffinityTerm	list=0
"Pods it must not be near; all terms hold.
2	preferredDuringSchedulingIgnoredDuringExecution	[]k8s.io.api.core.v1.WeightedPodAffinityTerm	list=0
"Pods it should rather not be near; the weights of all terms that hold are added up for a node.
M	k8s.io.api.core.v1.PodAffinityTerm
"A set of pods, and what near means.
1	labelSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Labels of the pods; unset is none.
2	namespaces	[]string	list=0	format=dns1123Label
"Namespaces of the pods, besides those of the selector. Without both, the pod's own.
3	topologyKey	string	emit=always	required	format=labelKey	nonzero
"Node label; nodes with the same value are near each other. Required.
4	namespaceSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Labels of the namespaces of the pods; empty is all namespaces.
5	matchLabelKeys	[]string	list=0
"Labels whose value must be as in the pod being placed.
6	mismatchLabelKeys	[]string	list=0
"Labels whose value must differ from that of the pod being placed.
M	k8s.io.api.core.v1.WeightedPodAffinityTerm
"Pods that are preferred.
1	weight	int32	emit=always	required	minimum=1	maximum=100
"Weight, 1 to 100.
2	podAffinityTerm	k8s.io.api.core.v1.PodAffinityTerm	required
"The pods.
M	k8s.io.api.core.v1.Toleration
"A taint that a pod puts up with.
1	key	string	format=labelKey
"Key of the taint; empty with operator `Exists` is every key.
2	operator	string	value=Exists	value=Equal	value=Lt	value=Gt	closed
"`Equal` (the default) compares the value, `Exists` takes any; `Lt` and `Gt` compare whole
"numbers.
3	value	string
"Value of the taint; empty with `Exists`.
4	effect	string	value=NoSchedule	value=PreferNoSchedule	value=NoExecute	closed
"Effect of the taint; empty is every effect.
5	tolerationSeconds	int64	pointer
"Seconds to stay on a node after a `NoExecute` taint appears; unset is forever.
M	k8s.io.api.core.v1.TopologySpreadConstraint
"How evenly matching pods lie over domains, such as zones.
1	maxSkew	int32	emit=always	required	minimum=1
"Most pods that a domain may have more than the emptiest one.
2	topologyKey	string	emit=always	required	nonzero
"Node label; nodes with the same value are one domain.
3	whenUnsatisfiable	string	emit=always	required	value=DoNotSchedule	value=ScheduleAnyway	closed
"`DoNotSchedule` waits, `ScheduleAnyway` takes the node with the least skew.
4	labelSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Pods that are counted.
5	minDomains	int32	pointer	minimum=1
"With fewer domains than this the emptiest counts as having no pods; 1 when unset. Only with
"`DoNotSchedule`.
6	nodeAffinityPolicy	string	pointer	value=Ignore	value=Honor	closed
"Whether nodes that the pod's affinity rules out are left out: `Honor` (the default) or
"`Ignore`.
7	nodeTaintsPolicy	string	pointer	value=Ignore	value=Honor	closed
"Whether nodes with taints not tolerated are left out: `Honor` or `Ignore` (the default).
8	matchLabelKeys	[]string	list=0
"Labels whose value must be as in the pod being placed, such as `pod-template-hash`.
M	k8s.io.api.core.v1.PodSchedulingGate
"Something that the pod waits for before it is scheduled.
1	name	string	emit=always	required	format=qualifiedName
"Name of the gate, such as `example.com/quota`; unique in the pod.
M	k8s.io.api.core.v1.PodSchedulingGroup
"The group that a pod is scheduled with.
1	podGroupName	string	pointer
"Name of the PodGroup, in the same namespace.
M	k8s.io.api.core.v1.PodDNSConfig
"Settings of the name resolver, added to those of the DNS policy.
1	nameservers	[]string	list=0
"Addresses of name servers, up to three.
2	searches	[]string	list=0
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
M	k8s.io.api.core.v1.PodSecurityContext
"Rights of all containers of a pod; those of a container win.
1	seLinuxOptions	k8s.io.api.core.v1.SELinuxOptions	pointer
"SELinux label; chosen by the runtime when unset.
8	windowsOptions	k8s.io.api.core.v1.WindowsSecurityContextOptions	pointer
"Settings for Windows.
2	runAsUser	int64	pointer	minimum=0	maximum=2147483647
"User id of the entry points; the image's when unset.
6	runAsGroup	int64	pointer	minimum=0	maximum=2147483647
"Group id of the entry points; the runtime's choice when unset.
3	runAsNonRoot	bool	pointer
"Refuse to run as user id 0.
4	supplementalGroups	[]int64	list=0	minimum=0	maximum=2147483647
"Further group ids of the first process of each container.
12	supplementalGroupsPolicy	string	pointer	value=Merge	value=Strict	closed	gate=SupplementalGroupsPolicy
"`Merge` (the default) adds the groups that the image gives its user, `Strict` does not.
5	fsGroup	int64	pointer	minimum=0	maximum=2147483647
"Group that owns the files of volumes which support it; new files belong to it too.
7	sysctls	[]k8s.io.api.core.v1.Sysctl	list=0
"Kernel settings of the pod's namespaces.
9	fsGroupChangePolicy	string	pointer	value=OnRootMismatch	value=Always	closed
"When the group of a volume's files is changed: `Always` (the default), or `OnRootMismatch` if
"only the root is wrong.
10	seccompProfile	k8s.io.api.core.v1.SeccompProfile	pointer
"System calls allowed.
11	appArmorProfile	k8s.io.api.core.v1.AppArmorProfile	pointer
"AppArmor profile.
13	seLinuxChangePolicy	string	pointer	value=Recursive	value=MountOption	gate=SELinuxChangePolicy
"How volumes get their SELinux label: `MountOption` (fast) or `Recursive` (file by file).
M	k8s.io.api.core.v1.Sysctl
"A kernel setting.
1	name	string	emit=always	required	maxLength=253	nonzero
"Name, such as `net.ipv4.ip_local_port_range`.
2	value	string	emit=always	required
"Value.
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
M	k8s.io.api.core.v1.Binding	kind=/v1/Binding	plural=bindings
"Puts an object on another: a pod on a node. Posted to the pod's subresource `binding`.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	target	k8s.io.api.core.v1.ObjectReference	required
"Node to run on.
M	k8s.io.api.core.v1.PodLogOptions	kind=/v1/PodLogOptions
"Which part of a container's log to read.
1	container	string
"Container to read from; may be empty if the pod has but one.
2	follow	bool
"Keep the answer open and send lines as they come.
3	previous	bool
"Read the log of the run before the last restart.
4	sinceSeconds	int64	pointer	minimum=1
"Only lines of the last so many seconds. Not together with `sinceTime`.
5	sinceTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"Only lines from this moment on.
6	timestamps	bool
"Put an RFC 3339 time before every line.
7	tailLines	int64	pointer	minimum=0
"Only so many lines from the end.
8	limitBytes	int64	pointer	minimum=1
"Stop after so many bytes, perhaps within a line.
9	insecureSkipTLSVerifyBackend	bool
"Do not check the kubelet's certificate; what comes could be forged.
10	stream	string	pointer	gate=PodLogsQuerySplitStreams
"Output to read: `All` (the default), `Stdout` or `Stderr`.
M	k8s.io.api.core.v1.PodAttachOptions	kind=/v1/PodAttachOptions
"How to attach to a running container.
1	stdin	bool
"Send standard input.
2	stdout	bool
"Receive standard output; true when absent.
3	stderr	bool
"Receive standard error; true when absent.
4	tty	bool
"Treat the streams as a terminal; the container must have one.
5	container	string
"Container to attach to; may be empty if the pod has but one.
M	k8s.io.api.core.v1.PodExecOptions	kind=/v1/PodExecOptions
"How to run a command in a container.
1	stdin	bool
"Send standard input.
2	stdout	bool
"Receive standard output; true when absent.
3	stderr	bool
"Receive standard error; true when absent. Not with `tty`.
4	tty	bool
"Give the command a terminal.
5	container	string
"Container to run in; may be empty if the pod has but one.
6	command	[]string	emit=always	list=0
"Program and arguments, not run in a shell.
M	k8s.io.api.core.v1.PodPortForwardOptions	kind=/v1/PodPortForwardOptions
"How to forward ports of a pod.
1	ports	[]int32	list=0
"Ports of the pod; required over WebSocket.
M	k8s.io.api.core.v1.PodProxyOptions	kind=/v1/PodProxyOptions
"How to pass a request on to a pod.
1	path	string
"Path to ask for.
"""#
}
