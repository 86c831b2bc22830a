// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/service.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/service.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let service: StaticString = #"""
M	k8s.io.api.core.v1.Service	kind=/v1/Service	plural=services
"A stable name and address for a set of pods.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.core.v1.ServiceSpec
"Which pods, which ports, reachable from where.
3	status	k8s.io.api.core.v1.ServiceStatus
"Where a load balancer listens.
M	k8s.io.api.core.v1.ServiceSpec
"Which pods, which ports, reachable from where.
1	ports	[]k8s.io.api.core.v1.ServicePort	list=2	key=port	key=protocol	patch=merge	mergeKey=port
"Ports of the service.
2	selector	{string}string	atomic
"Labels of the pods; empty if something else writes the endpoints.
3	clusterIP	string
"Address inside the cluster: allocated when empty, `None` for a headless service. The first of
"`clusterIPs`.
18	clusterIPs	[]string	list=0	maxLength=2
"Addresses inside the cluster, at most one for each of IPv4 and IPv6.
4	type	string	fill="ClusterIP"	value=ClusterIP	value=NodePort	value=LoadBalancer	value=ExternalName	closed	nonzero
"`ClusterIP` (inside the cluster, the default), `NodePort` (on every node too), `LoadBalancer`
"(and from outside) or `ExternalName` (an alias in DNS).
5	externalIPs	[]string	list=0
"Addresses that nodes also take traffic for; routing them there is the administrator's concern.
7	sessionAffinity	string	fill="None"	value=ClientIP	value=None	closed	nonzero
"`ClientIP` sends a client to the same pod again; `None` is the default.
8	loadBalancerIP	string
"Address wished for the load balancer; deprecated, not all honour it.
9	loadBalancerSourceRanges	[]string	list=0
"Client networks that the load balancer lets in, if it can.
10	externalName	string
"Name that DNS answers with as CNAME; only for `ExternalName`.
11	externalTrafficPolicy	string	value=Cluster	value=Local	closed
"`Cluster` spreads traffic from outside over all pods, `Local` keeps it on the node where it
"arrives and so the client's address.
12	healthCheckNodePort	int32
"Port of nodes that tells load balancers whether pods are there; only with `Local`.
13	publishNotReadyAddresses	bool
"Treat pods as ready although they are not; for members of a cluster finding each other.
14	sessionAffinityConfig	k8s.io.api.core.v1.SessionAffinityConfig	pointer
"Settings of the session affinity.
19	ipFamilies	[]string	list=0	value=IPv4	value=IPv6	value=	closed
"`IPv4` and `IPv6`, in the order of `clusterIPs`.
17	ipFamilyPolicy	string	pointer	value=SingleStack	value=PreferDualStack	value=RequireDualStack	closed
"`SingleStack`, `PreferDualStack` or `RequireDualStack`.
20	allocateLoadBalancerNodePorts	bool	pointer
"Whether a load balancer service gets node ports; true when unset.
21	loadBalancerClass	string	pointer	format=qualifiedName
"Load balancer that is to serve it; the cluster's default when unset. Cannot change.
22	internalTrafficPolicy	string	pointer	value=Cluster	value=Local	closed
"`Cluster` spreads traffic from inside over all pods, `Local` keeps it on the node.
23	trafficDistribution	string	pointer	value=PreferClose	value=PreferSameNode	value=PreferSameZone	known
"Preference among endpoints: `PreferSameZone` (also `PreferClose`) or `PreferSameNode`.
M	k8s.io.api.core.v1.ServicePort
"A port of a service.
1	name	string	format=dns1123Label
"Name of the port, a DNS label; required with several ports.
2	protocol	string	default="TCP"	value=TCP	value=UDP	value=SCTP	closed	nonzero
"`TCP` (the default), `UDP` or `SCTP`.
6	appProtocol	string	pointer	format=qualifiedName
"What is spoken: an IANA service name or a name with a domain, such as `kubernetes.io/h2c`.
3	port	int32	emit=always	required	minimum=1	maximum=65535
"Port of the service, 1 to 65535.
4	targetPort	k8s.io.apimachinery.pkg.util.intstr.IntOrString
"Port of the pods, a number or the name of a container port; the same as `port` when unset.
5	nodePort	int32
"Port of every node, from the range of node ports; allocated when 0.
M	k8s.io.api.core.v1.SessionAffinityConfig
"Settings of the session affinity.
1	clientIP	k8s.io.api.core.v1.ClientIPConfig	pointer
"Settings of `ClientIP`.
M	k8s.io.api.core.v1.ClientIPConfig
"How long a client is remembered.
1	timeoutSeconds	int32	pointer
"Seconds without traffic, 1 to 86400; 10800 when unset.
M	k8s.io.api.core.v1.ServiceStatus
"Where a service can be reached from outside.
1	loadBalancer	k8s.io.api.core.v1.LoadBalancerStatus
"State of the load balancer.
2	conditions	[]k8s.io.apimachinery.pkg.apis.meta.v1.Condition	list=2	key=type	patch=merge	mergeKey=type
"State of the service in single aspects.
M	k8s.io.api.core.v1.LoadBalancerStatus
"Where a load balancer listens.
1	ingress	[]k8s.io.api.core.v1.LoadBalancerIngress	list=0
"Its addresses; empty until it is there.
M	k8s.io.api.core.v1.LoadBalancerIngress
"One address of a load balancer.
1	ip	string	format=ip
"IP address; empty if it has a name.
2	hostname	string
"Host name; empty if it has an address.
3	ipMode	string	pointer	value=VIP	value=Proxy
"`VIP`: packets arrive with the load balancer's address as destination; `Proxy`: with the node's
"or pod's.
4	ports	[]k8s.io.api.core.v1.PortStatus	list=0
"State of each port.
M	k8s.io.api.core.v1.PortStatus
"State of a port.
1	port	int32	emit=always	required
"Port number.
2	protocol	string	emit=always	required	value=TCP	value=UDP	value=SCTP	closed
"`TCP`, `UDP` or `SCTP`.
3	error	string	pointer
"What is wrong with it, in one word; unset if nothing.
M	k8s.io.api.core.v1.ServiceList	kind=/v1/ServiceList	list
"A list of Service objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.Service	emit=always	required
"The Service objects, ordered by namespace and name.
M	k8s.io.api.core.v1.ServiceProxyOptions	kind=/v1/ServiceProxyOptions
"How to pass a request on to a service.
1	path	string
"Path to ask for.
M	k8s.io.api.core.v1.Endpoints	kind=/v1/Endpoints	plural=endpoints
"Addresses behind a service, in one object; deprecated in favour of EndpointSlice.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	subsets	[]k8s.io.api.core.v1.EndpointSubset	list=0
"Addresses with the ports they share.
M	k8s.io.api.core.v1.EndpointSubset
"Addresses that share ports; every address has every port.
1	addresses	[]k8s.io.api.core.v1.EndpointAddress	list=0
"Addresses that are ready.
2	notReadyAddresses	[]k8s.io.api.core.v1.EndpointAddress	list=0
"Addresses that are not ready.
3	ports	[]k8s.io.api.core.v1.EndpointPort	list=0
"The ports.
M	k8s.io.api.core.v1.EndpointAddress	atomic
"One address.
1	ip	string	emit=always	required	format=ip
"IP address; no loopback or link-local one.
3	hostname	string	format=dns1123Label
"Host name of the endpoint.
4	nodeName	string	pointer	format=dns1123Subdomain
"Node that it is on.
2	targetRef	k8s.io.api.core.v1.ObjectReference	pointer
"Object behind the address, usually a pod.
M	k8s.io.api.core.v1.EndpointPort	atomic
"One port.
1	name	string	format=dns1123Label
"Name of the port; empty if there is only one.
2	port	int32	emit=always	required	minimum=1	maximum=65535
"Port number.
3	protocol	string	fill="TCP"	value=TCP	value=UDP	value=SCTP	closed	nonzero
"`TCP` (the default), `UDP` or `SCTP`.
4	appProtocol	string	pointer
"What is spoken: an IANA service name or a name with a domain, such as `kubernetes.io/h2c`.
M	k8s.io.api.core.v1.EndpointsList	kind=/v1/EndpointsList	list
"A list of Endpoints objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.Endpoints	emit=always	required
"The Endpoints objects, ordered by namespace and name.
M	k8s.io.api.core.v1.RangeAllocation	kind=/v1/RangeAllocation
"Which addresses or ports of a range are taken; kept by the server alone.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	range	string	emit=always
"The range, such as `10.43.0.0/16` or `30000-32767`.
3	data	bytes	emit=always
"One bit for each member of the range.
"""#
}
