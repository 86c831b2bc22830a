// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/extensions/v1beta1.proto by `make generate`; do not edit.

extension ExtensionsAPISchema {
  /// The messages of k8s/extensions/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.api.extensions.v1beta1.Deployment	kind=extensions/v1beta1/Deployment
"Runs like pods and replaces them step by step when their template changes.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.extensions.v1beta1.DeploymentSpec
"Which pods, how many, and how they are replaced.
3	status	k8s.io.api.extensions.v1beta1.DeploymentStatus
"How far it is.
M	k8s.io.api.extensions.v1beta1.DeploymentSpec
"Which pods, how many, and how they are replaced.
1	replicas	int32	pointer
"Number of pods wanted; 1 when unset.
2	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Pods it counts as its own; those with the template's labels when unset.
3	template	k8s.io.api.core.v1.PodTemplateSpec
"Pods to make. A change of it starts a rollout.
4	strategy	k8s.io.api.extensions.v1beta1.DeploymentStrategy	patch=retainKeys
"How old pods give way to new ones.
5	minReadySeconds	int32
"Seconds a pod must be ready to count as available.
6	revisionHistoryLimit	int32	pointer
"Old ReplicaSets kept for going back; all of them when unset.
7	paused	bool
"No rollouts while it is set.
8	rollbackTo	k8s.io.api.extensions.v1beta1.RollbackConfig	pointer
"Asks to go back to an earlier revision; cleared when done.
9	progressDeadlineSeconds	int32	pointer
"Seconds without progress after which the rollout counts as failed; no limit when unset.
M	k8s.io.api.extensions.v1beta1.DeploymentStrategy
"How old pods give way to new ones.
1	type	string	value=Recreate	value=RollingUpdate
"`RollingUpdate` (the default), or `Recreate`, which ends all old pods first.
2	rollingUpdate	k8s.io.api.extensions.v1beta1.RollingUpdateDeployment	pointer
"Settings of `RollingUpdate`.
M	k8s.io.api.extensions.v1beta1.RollingUpdateDeployment
"How many pods may be missing or too many during a rollout; not both can be 0.
1	maxUnavailable	k8s.io.apimachinery.pkg.util.intstr.IntOrString	pointer
"Most pods missing, as a number or percentage (rounded down); 1 when unset.
2	maxSurge	k8s.io.apimachinery.pkg.util.intstr.IntOrString	pointer
"Most pods too many, as a number or percentage (rounded up); 1 when unset.
M	k8s.io.api.extensions.v1beta1.DeploymentStatus
"How far a deployment is.
1	observedGeneration	int64
"`metadata.generation` last acted on.
2	replicas	int32
"Pods there are, old and new.
3	updatedReplicas	int32
"Pods of the present template.
7	readyReplicas	int32
"Pods that are ready.
4	availableReplicas	int32
"Pods that have been ready for `minReadySeconds`.
5	unavailableReplicas	int32
"Pods that are missing or not yet available.
9	terminatingReplicas	int32	pointer
"Pods that are being stopped.
6	conditions	[]k8s.io.api.extensions.v1beta1.DeploymentCondition	list=2	key=type	patch=merge	mergeKey=type
"State: `Available`, `Progressing`, `ReplicaFailure`.
8	collisionCount	int32	pointer
"Hash collisions met when naming ReplicaSets.
M	k8s.io.api.extensions.v1beta1.DeploymentCondition
"One aspect of a deployment's state.
1	type	string	emit=always	value=Available	value=Progressing	value=ReplicaFailure
"`Available`, `Progressing` or `ReplicaFailure`.
2	status	string	emit=always	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
6	lastUpdateTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When the condition was last written, even with the same status.
7	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
4	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
5	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.api.extensions.v1beta1.DeploymentList	kind=extensions/v1beta1/DeploymentList	list
"A list of Deployment objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.extensions.v1beta1.Deployment	emit=always
"The Deployment objects, ordered by namespace and name.
M	k8s.io.api.extensions.v1beta1.ReplicaSet	kind=extensions/v1beta1/ReplicaSet
"Keeps a number of like pods running. Usually made by a Deployment.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.extensions.v1beta1.ReplicaSetSpec
"How many pods of which sort.
3	status	k8s.io.api.extensions.v1beta1.ReplicaSetStatus
"How many there are.
M	k8s.io.api.extensions.v1beta1.ReplicaSetSpec
"How many pods of which sort.
1	replicas	int32	pointer
"Number of pods wanted; 1 when unset.
4	minReadySeconds	int32
"Seconds a pod must be ready to count as available.
2	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Pods it counts as its own; those with the template's labels when unset.
3	template	k8s.io.api.core.v1.PodTemplateSpec
"Pods to make when there are too few.
M	k8s.io.api.extensions.v1beta1.ReplicaSetStatus
"How many pods there are.
1	replicas	int32	emit=always
"Pods there are.
2	fullyLabeledReplicas	int32
"Pods with all labels of the template.
4	readyReplicas	int32
"Pods that are ready.
5	availableReplicas	int32
"Pods that have been ready for `minReadySeconds`.
7	terminatingReplicas	int32	pointer
"Pods that are being stopped.
3	observedGeneration	int64
"`metadata.generation` last acted on.
6	conditions	[]k8s.io.api.extensions.v1beta1.ReplicaSetCondition	list=2	key=type	patch=merge	mergeKey=type
"State in single aspects.
M	k8s.io.api.extensions.v1beta1.ReplicaSetCondition
"One aspect of a replica set's state.
1	type	string	emit=always	value=ReplicaFailure
"Which, such as `ReplicaFailure`.
2	status	string	emit=always	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
4	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
5	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.api.extensions.v1beta1.ReplicaSetList	kind=extensions/v1beta1/ReplicaSetList	list
"A list of ReplicaSet objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.extensions.v1beta1.ReplicaSet	emit=always
"The ReplicaSet objects, ordered by namespace and name.
M	k8s.io.api.extensions.v1beta1.DaemonSet	kind=extensions/v1beta1/DaemonSet
"Runs one pod on every node, or on every node that fits.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.extensions.v1beta1.DaemonSetSpec
"Which pods on which nodes.
3	status	k8s.io.api.extensions.v1beta1.DaemonSetStatus
"How far it is.
M	k8s.io.api.extensions.v1beta1.DaemonSetSpec
"Which pods on which nodes.
1	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Pods it counts as its own; those with the template's labels when unset.
2	template	k8s.io.api.core.v1.PodTemplateSpec
"Pods to make; node selector and affinity choose the nodes.
3	updateStrategy	k8s.io.api.extensions.v1beta1.DaemonSetUpdateStrategy
"How pods follow a change of the template.
4	minReadySeconds	int32
"Seconds a pod must be ready to count as available.
5	templateGeneration	int64
"Number that grows with each change of the template; no longer used.
6	revisionHistoryLimit	int32	pointer
"Old revisions kept for going back; 10 when unset.
M	k8s.io.api.extensions.v1beta1.DaemonSetUpdateStrategy
"How pods follow a change of the template.
1	type	string	value=RollingUpdate	value=OnDelete
"`OnDelete` (when someone deletes them, the default) or `RollingUpdate`.
2	rollingUpdate	k8s.io.api.extensions.v1beta1.RollingUpdateDaemonSet	pointer
"Settings of `RollingUpdate`.
M	k8s.io.api.extensions.v1beta1.RollingUpdateDaemonSet
"How many nodes are updated at a time; exactly one of the two is not 0.
1	maxUnavailable	k8s.io.apimachinery.pkg.util.intstr.IntOrString	pointer
"Most nodes without an available pod, as a number or percentage (rounded up); 1 when unset.
2	maxSurge	k8s.io.apimachinery.pkg.util.intstr.IntOrString	pointer
"Most nodes with an old and a new pod side by side, as a number or percentage (rounded up); 0
"when unset.
M	k8s.io.api.extensions.v1beta1.DaemonSetStatus
"How far a daemon set is.
1	currentNumberScheduled	int32	emit=always
"Nodes that should run the pod and do.
2	numberMisscheduled	int32	emit=always
"Nodes that run the pod but should not.
3	desiredNumberScheduled	int32	emit=always
"Nodes that should run the pod.
4	numberReady	int32	emit=always
"Nodes whose pod is ready.
5	observedGeneration	int64
"`metadata.generation` last acted on.
6	updatedNumberScheduled	int32
"Nodes whose pod is of the present template.
7	numberAvailable	int32
"Nodes whose pod has been ready for `minReadySeconds`.
8	numberUnavailable	int32
"Nodes that should have an available pod and do not.
9	collisionCount	int32	pointer
"Hash collisions met when naming revisions.
10	conditions	[]k8s.io.api.extensions.v1beta1.DaemonSetCondition	list=2	key=type	patch=merge	mergeKey=type
"State in single aspects.
M	k8s.io.api.extensions.v1beta1.DaemonSetCondition
"One aspect of a daemon set's state.
1	type	string	emit=always
"Which.
2	status	string	emit=always	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
4	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
5	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.api.extensions.v1beta1.DaemonSetList	kind=extensions/v1beta1/DaemonSetList	list
"A list of DaemonSet objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.extensions.v1beta1.DaemonSet	emit=always
"The DaemonSet objects, ordered by namespace and name.
M	k8s.io.api.extensions.v1beta1.DeploymentRollback	kind=extensions/v1beta1/DeploymentRollback
"Asks to go back to an earlier revision of a deployment. Posted to the deployment's subresource
"`rollback`, never stored.
1	name	string	emit=always
"Name of the deployment.
2	updatedAnnotations	{string}string
"Annotations to add to the deployment.
3	rollbackTo	k8s.io.api.extensions.v1beta1.RollbackConfig
"The revision wanted.
M	k8s.io.api.extensions.v1beta1.RollbackConfig
"A revision to go back to.
1	revision	int64
"Number of the revision; the last one before the present when 0.
M	k8s.io.api.extensions.v1beta1.Scale	kind=extensions/v1beta1/Scale
"Number of replicas of something that can be scaled. The subresource `scale` reads and writes it.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.extensions.v1beta1.ScaleSpec
"Replicas wanted.
3	status	k8s.io.api.extensions.v1beta1.ScaleStatus
"Replicas there are.
M	k8s.io.api.extensions.v1beta1.ScaleSpec
"Replicas wanted.
1	replicas	int32	default=0
"Number wanted.
M	k8s.io.api.extensions.v1beta1.ScaleStatus
"Replicas there are.
1	replicas	int32	emit=always
"Number there are.
2	selector	{string}string	atomic
"Labels that the pods have, when a plain list of labels says it all.
3	targetSelector	string
"Label selector of the pods, as text; set when `selector` cannot say it.
M	k8s.io.api.extensions.v1beta1.Ingress	kind=extensions/v1beta1/Ingress
"Routes HTTP requests from outside the cluster to services, by host and path. A controller of its
"class does the routing.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.extensions.v1beta1.IngressSpec
"Which requests go where.
3	status	k8s.io.api.extensions.v1beta1.IngressStatus
"Where the ingress can be reached.
M	k8s.io.api.extensions.v1beta1.IngressSpec
"Which requests go where; at least one of `rules` and `defaultBackend` is given.
4	ingressClassName	string	pointer
"Class of the ingress, which names the controller that serves it; the cluster's default class
"when unset at creation. A DNS subdomain.
1	backend	k8s.io.api.extensions.v1beta1.IngressBackend	pointer
"Where requests go that match no rule; up to the controller when unset.
2	tls	[]k8s.io.api.extensions.v1beta1.IngressTLS	list=0
"Certificates to serve, by host name. All on port 443, told apart by the name that the client
"asks for (SNI).
3	rules	[]k8s.io.api.extensions.v1beta1.IngressRule	list=0
"Rules by host; a request that matches none goes to `defaultBackend`.
M	k8s.io.api.extensions.v1beta1.IngressTLS
"A certificate and the hosts it is for.
1	hosts	[]string	list=0
"Host names in the certificate, such as `www.example.com` or `*.example.com`; up to the
"controller when empty.
2	secretName	string
"Secret of type `kubernetes.io/tls` in the same namespace. When empty, the controller uses a
"certificate of its own.
M	k8s.io.api.extensions.v1beta1.IngressRule
"The paths of one host.
1	host	string
"Host name without port, such as `www.example.com`, or with a wildcard for its first label, such
"as `*.example.com`. No IP address; empty stands for every host.
2	ingressRuleValue	k8s.io.api.extensions.v1beta1.IngressRuleValue	emit=inline
"What to do with the requests of this host.
M	k8s.io.api.extensions.v1beta1.IngressRuleValue
"What to do with requests, by protocol.
1	http	k8s.io.api.extensions.v1beta1.HTTPIngressRuleValue	pointer
"Paths and where they lead; all requests go to the default backend when unset.
M	k8s.io.api.extensions.v1beta1.HTTPIngressRuleValue
"Paths of a host.
1	paths	[]k8s.io.api.extensions.v1beta1.HTTPIngressPath	emit=always	list=0
"Paths and where they lead; at least one. The longest path that matches wins, `Exact` before
"`Prefix`.
M	k8s.io.api.extensions.v1beta1.HTTPIngressPath
"One path and where it leads.
1	path	string
"Path of the request's URL, without the part after `?`. Begins with `/`; required for `Exact`
"and `Prefix`.
3	pathType	string	pointer
"How `path` is compared: `Exact` (equal), `Prefix` (equal in its first parts, split at `/`) or
"`ImplementationSpecific` (up to the class).
2	backend	k8s.io.api.extensions.v1beta1.IngressBackend
"Where the requests go.
M	k8s.io.api.extensions.v1beta1.IngressBackend
"Where requests go: a port of a service, or `resource`.
1	serviceName	string
"Name of the service, in the namespace of the ingress.
2	servicePort	k8s.io.apimachinery.pkg.util.intstr.IntOrString
"Number or name of the service's port.
3	resource	k8s.io.api.core.v1.TypedLocalObjectReference	pointer
"An object of another kind in the namespace of the ingress, such as a storage bucket.
M	k8s.io.api.extensions.v1beta1.IngressStatus
"Where an ingress can be reached.
1	loadBalancer	k8s.io.api.extensions.v1beta1.IngressLoadBalancerStatus
"Addresses of the load balancer.
M	k8s.io.api.extensions.v1beta1.IngressLoadBalancerStatus
"Addresses of a load balancer.
1	ingress	[]k8s.io.api.extensions.v1beta1.IngressLoadBalancerIngress	list=0
"Its points of entry.
M	k8s.io.api.extensions.v1beta1.IngressLoadBalancerIngress
"A point of entry of a load balancer.
1	ip	string
"Its IP address; empty when it is known by name.
2	hostname	string
"Its host name; empty when it is known by address.
4	ports	[]k8s.io.api.extensions.v1beta1.IngressPortStatus	list=0
"State of its ports.
M	k8s.io.api.extensions.v1beta1.IngressPortStatus
"State of a port of a load balancer.
1	port	int32	emit=always
"Number of the port, 1 to 65535.
2	protocol	string	emit=always	value=TCP	value=UDP	value=SCTP	closed
"`TCP`, `UDP` or `SCTP`.
3	error	string	pointer
"Why the port cannot be served, as a CamelCase word, with a domain prefix when it comes from a
"cloud provider; unset when all is well.
M	k8s.io.api.extensions.v1beta1.IngressList	kind=extensions/v1beta1/IngressList	list
"A list of Ingress objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.extensions.v1beta1.Ingress	emit=always
"The Ingress objects, ordered by namespace and name.
M	k8s.io.api.extensions.v1beta1.NetworkPolicy	kind=extensions/v1beta1/NetworkPolicy
"Says which traffic the chosen pods may receive and send. A pod that no policy chooses may do
"everything; policies add up.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.extensions.v1beta1.NetworkPolicySpec
"Which pods, and which traffic.
M	k8s.io.api.extensions.v1beta1.NetworkPolicySpec
"Which pods, and which traffic they may have.
1	podSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector
"Pods in the namespace of the policy that it holds for; all of them when empty.
2	ingress	[]k8s.io.api.extensions.v1beta1.NetworkPolicyIngressRule	list=0
"Traffic that the pods may receive: what any rule matches. With an empty list they receive none,
"if `policyTypes` has `Ingress`.
3	egress	[]k8s.io.api.extensions.v1beta1.NetworkPolicyEgressRule	list=0
"Traffic that the pods may send: what any rule matches. With an empty list they send none, if
"`policyTypes` has `Egress`.
4	policyTypes	[]string	list=0	value=Ingress	value=Egress
"Directions that are limited: `Ingress`, `Egress` or both. When empty it is `Ingress`, and
"`Egress` too if there are egress rules.
M	k8s.io.api.extensions.v1beta1.NetworkPolicyIngressRule
"Traffic that pods may receive: it matches both `ports` and `from`.
1	ports	[]k8s.io.api.extensions.v1beta1.NetworkPolicyPort	list=0
"Ports at the chosen pods; all ports when empty.
2	from	[]k8s.io.api.extensions.v1beta1.NetworkPolicyPeer	list=0
"Where the traffic comes from; anywhere when empty.
M	k8s.io.api.extensions.v1beta1.NetworkPolicyEgressRule
"Traffic that pods may send: it matches both `ports` and `to`.
1	ports	[]k8s.io.api.extensions.v1beta1.NetworkPolicyPort	list=0
"Ports at the destination; all ports when empty.
2	to	[]k8s.io.api.extensions.v1beta1.NetworkPolicyPeer	list=0
"Where the traffic goes; anywhere when empty.
M	k8s.io.api.extensions.v1beta1.NetworkPolicyPort
"A port, or a range of ports.
1	protocol	string	pointer	value=TCP	value=UDP	value=SCTP	closed
"`TCP`, `UDP` or `SCTP`; `TCP` when unset.
2	port	k8s.io.apimachinery.pkg.util.intstr.IntOrString	pointer
"Number of the port, or the name of a container's port; all ports of the protocol when unset.
3	endPort	int32	pointer
"Last port of the range that begins at `port`, inclusive; needs a number there. Only `port` when
"unset.
M	k8s.io.api.extensions.v1beta1.NetworkPolicyPeer
"Pods or addresses. `ipBlock` stands alone; of the other two at least one is set.
1	podSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Pods by their labels: in the chosen namespaces, or in that of the policy when
"`namespaceSelector` is unset. All of them when empty.
2	namespaceSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Namespaces by their labels; all of them when empty.
3	ipBlock	k8s.io.api.extensions.v1beta1.IPBlock	pointer
"A range of IP addresses.
M	k8s.io.api.extensions.v1beta1.IPBlock
"A range of IP addresses, with holes.
1	cidr	string	emit=always	required
"The range, such as `192.168.1.0/24` or `2001:db8::/64`.
2	except	[]string	list=0
"Ranges inside `cidr` that are left out.
M	k8s.io.api.extensions.v1beta1.NetworkPolicyList	kind=extensions/v1beta1/NetworkPolicyList	list
"A list of NetworkPolicy objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.extensions.v1beta1.NetworkPolicy	emit=always
"The NetworkPolicy objects, ordered by namespace and name.
"""#
}
