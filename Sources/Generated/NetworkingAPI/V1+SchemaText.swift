// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/networking/v1.proto by `make generate`; do not edit.

extension NetworkingAPISchema {
  /// The messages of k8s/networking/v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1: StaticString = #"""
M	k8s.io.api.networking.v1.Ingress	kind=networking.k8s.io/v1/Ingress	plural=ingresses
"Routes HTTP requests from outside the cluster to services, by host and path. A controller of its
"class does the routing.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.networking.v1.IngressSpec
"Which requests go where.
3	status	k8s.io.api.networking.v1.IngressStatus
"Where the ingress can be reached.
M	k8s.io.api.networking.v1.IngressSpec
"Which requests go where; at least one of `rules` and `defaultBackend` is given.
4	ingressClassName	string	pointer	format=dns1123Subdomain
"Class of the ingress, which names the controller that serves it; the cluster's default class
"when unset at creation. A DNS subdomain.
1	defaultBackend	k8s.io.api.networking.v1.IngressBackend	pointer
"Where requests go that match no rule; up to the controller when unset.
2	tls	[]k8s.io.api.networking.v1.IngressTLS	list=0
"Certificates to serve, by host name. All on port 443, told apart by the name that the client
"asks for (SNI).
3	rules	[]k8s.io.api.networking.v1.IngressRule	list=0
"Rules by host; a request that matches none goes to `defaultBackend`.
M	k8s.io.api.networking.v1.IngressTLS
"A certificate and the hosts it is for.
1	hosts	[]string	list=0
"Host names in the certificate, such as `www.example.com` or `*.example.com`; up to the
"controller when empty.
2	secretName	string	format=dns1123Subdomain
"Secret of type `kubernetes.io/tls` in the same namespace. When empty, the controller uses a
"certificate of its own.
M	k8s.io.api.networking.v1.IngressRule
"The paths of one host.
1	host	string
"Host name without port, such as `www.example.com`, or with a wildcard for its first label, such
"as `*.example.com`. No IP address; empty stands for every host.
2	ingressRuleValue	k8s.io.api.networking.v1.IngressRuleValue	emit=inline
"What to do with the requests of this host.
M	k8s.io.api.networking.v1.IngressRuleValue
"What to do with requests, by protocol.
1	http	k8s.io.api.networking.v1.HTTPIngressRuleValue	pointer
"Paths and where they lead; all requests go to the default backend when unset.
M	k8s.io.api.networking.v1.HTTPIngressRuleValue
"Paths of a host.
1	paths	[]k8s.io.api.networking.v1.HTTPIngressPath	emit=always	required	list=0	nonzero
"Paths and where they lead; at least one. The longest path that matches wins, `Exact` before
"`Prefix`.
M	k8s.io.api.networking.v1.HTTPIngressPath
"One path and where it leads.
1	path	string
"Path of the request's URL, without the part after `?`. Begins with `/`; required for `Exact`
"and `Prefix`.
3	pathType	string	pointer	emit=always	required	value=Exact	value=ImplementationSpecific	value=Prefix	nonzero	known
"How `path` is compared: `Exact` (equal), `Prefix` (equal in its first parts, split at `/`) or
"`ImplementationSpecific` (up to the class).
2	backend	k8s.io.api.networking.v1.IngressBackend	required
"Where the requests go.
M	k8s.io.api.networking.v1.IngressBackend
"Where requests go; exactly one of the two is set.
4	service	k8s.io.api.networking.v1.IngressServiceBackend	pointer
"A service in the namespace of the ingress.
3	resource	k8s.io.api.core.v1.TypedLocalObjectReference	pointer
"An object of another kind in the namespace of the ingress, such as a storage bucket.
M	k8s.io.api.networking.v1.IngressServiceBackend
"A port of a service.
1	name	string	emit=always	required
"Name of the service, in the namespace of the ingress.
2	port	k8s.io.api.networking.v1.ServiceBackendPort
"Port of the service.
M	k8s.io.api.networking.v1.ServiceBackendPort	atomic
"A port of a service; exactly one of the two is set.
1	name	string
"Name of the port.
2	number	int32
"Number of the port, 1 to 65535.
M	k8s.io.api.networking.v1.IngressStatus
"Where an ingress can be reached.
1	loadBalancer	k8s.io.api.networking.v1.IngressLoadBalancerStatus
"Addresses of the load balancer.
M	k8s.io.api.networking.v1.IngressLoadBalancerStatus
"Addresses of a load balancer.
1	ingress	[]k8s.io.api.networking.v1.IngressLoadBalancerIngress	list=0
"Its points of entry.
M	k8s.io.api.networking.v1.IngressLoadBalancerIngress
"A point of entry of a load balancer.
1	ip	string
"Its IP address; empty when it is known by name.
2	hostname	string
"Its host name; empty when it is known by address.
4	ports	[]k8s.io.api.networking.v1.IngressPortStatus	list=0
"State of its ports.
M	k8s.io.api.networking.v1.IngressPortStatus
"State of a port of a load balancer.
1	port	int32	emit=always	required
"Number of the port, 1 to 65535.
2	protocol	string	emit=always	required	value=TCP	value=UDP	value=SCTP	closed
"`TCP`, `UDP` or `SCTP`.
3	error	string	pointer
"Why the port cannot be served, as a CamelCase word, with a domain prefix when it comes from a
"cloud provider; unset when all is well.
M	k8s.io.api.networking.v1.IngressList	kind=networking.k8s.io/v1/IngressList	list
"A list of Ingress objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.networking.v1.Ingress	emit=always	required
"The Ingress objects, ordered by namespace and name.
M	k8s.io.api.networking.v1.IngressClass	kind=networking.k8s.io/v1/IngressClass	plural=ingressclasses
"Names the controller that serves the ingresses of this class. The annotation
"`ingressclass.kubernetes.io/is-default-class: "true"` makes it the default.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.networking.v1.IngressClassSpec
"Controller and parameters.
M	k8s.io.api.networking.v1.IngressClassSpec
"Controller and parameters of a class.
1	controller	string	maxLength=250	immutable
"Name of the controller, a path with a domain such as `example.com/ingress`; at most 250
"characters. Cannot change.
2	parameters	k8s.io.api.networking.v1.IngressClassParametersReference	pointer
"Object with further settings for the controller.
M	k8s.io.api.networking.v1.IngressClassParametersReference
"Names the object that holds the settings of a class.
1	apiGroup	string	name=aPIGroup	pointer
"API group of the object; empty is the core group.
2	kind	string	emit=always	required	format=pathSegment	nonzero
"Kind of the object.
3	name	string	emit=always	required	format=pathSegment	nonzero
"Name of the object.
4	scope	string	pointer	emit=always	fill="Cluster"	value=Cluster	value=Namespace	known
"`Cluster` (the default), or `Namespace` for an object in `namespace`.
5	namespace	string	pointer
"Namespace of the object; required with scope `Namespace`, forbidden with `Cluster`.
M	k8s.io.api.networking.v1.IngressClassList	kind=networking.k8s.io/v1/IngressClassList	list
"A list of IngressClass objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.networking.v1.IngressClass	emit=always	required
"The IngressClass objects, ordered by name.
M	k8s.io.api.networking.v1.NetworkPolicy	kind=networking.k8s.io/v1/NetworkPolicy	plural=networkpolicies
"Says which traffic the chosen pods may receive and send. A pod that no policy chooses may do
"everything; policies add up.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.networking.v1.NetworkPolicySpec
"Which pods, and which traffic.
M	k8s.io.api.networking.v1.NetworkPolicySpec
"Which pods, and which traffic they may have.
1	podSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector
"Pods in the namespace of the policy that it holds for; all of them when empty.
2	ingress	[]k8s.io.api.networking.v1.NetworkPolicyIngressRule	list=0
"Traffic that the pods may receive: what any rule matches. With an empty list they receive none,
"if `policyTypes` has `Ingress`.
3	egress	[]k8s.io.api.networking.v1.NetworkPolicyEgressRule	list=0
"Traffic that the pods may send: what any rule matches. With an empty list they send none, if
"`policyTypes` has `Egress`.
4	policyTypes	[]string	list=0	value=Ingress	value=Egress	closed	maxLength=2
"Directions that are limited: `Ingress`, `Egress` or both. When empty it is `Ingress`, and
"`Egress` too if there are egress rules.
M	k8s.io.api.networking.v1.NetworkPolicyIngressRule
"Traffic that pods may receive: it matches both `ports` and `from`.
1	ports	[]k8s.io.api.networking.v1.NetworkPolicyPort	list=0
"Ports at the chosen pods; all ports when empty.
2	from	[]k8s.io.api.networking.v1.NetworkPolicyPeer	list=0
"Where the traffic comes from; anywhere when empty.
M	k8s.io.api.networking.v1.NetworkPolicyEgressRule
"Traffic that pods may send: it matches both `ports` and `to`.
1	ports	[]k8s.io.api.networking.v1.NetworkPolicyPort	list=0
"Ports at the destination; all ports when empty.
2	to	[]k8s.io.api.networking.v1.NetworkPolicyPeer	list=0
"Where the traffic goes; anywhere when empty.
M	k8s.io.api.networking.v1.NetworkPolicyPort
"A port, or a range of ports.
1	protocol	string	pointer	fill="TCP"	value=TCP	value=UDP	value=SCTP	closed
"`TCP`, `UDP` or `SCTP`; `TCP` when unset.
2	port	k8s.io.apimachinery.pkg.util.intstr.IntOrString	pointer
"Number of the port, or the name of a container's port; all ports of the protocol when unset.
3	endPort	int32	pointer	maximum=65535
"Last port of the range that begins at `port`, inclusive; needs a number there. Only `port` when
"unset.
M	k8s.io.api.networking.v1.NetworkPolicyPeer
"Pods or addresses. `ipBlock` stands alone; of the other two at least one is set.
1	podSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Pods by their labels: in the chosen namespaces, or in that of the policy when
"`namespaceSelector` is unset. All of them when empty.
2	namespaceSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Namespaces by their labels; all of them when empty.
3	ipBlock	k8s.io.api.networking.v1.IPBlock	pointer
"A range of IP addresses.
M	k8s.io.api.networking.v1.IPBlock
"A range of IP addresses, with holes.
1	cidr	string	emit=always	required
"The range, such as `192.168.1.0/24` or `2001:db8::/64`.
2	except	[]string	list=0
"Ranges inside `cidr` that are left out.
M	k8s.io.api.networking.v1.NetworkPolicyList	kind=networking.k8s.io/v1/NetworkPolicyList	list
"A list of NetworkPolicy objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.networking.v1.NetworkPolicy	emit=always	required
"The NetworkPolicy objects, ordered by namespace and name.
M	k8s.io.api.networking.v1.ServiceCIDR	kind=networking.k8s.io/v1/ServiceCIDR	plural=servicecidrs
"A range that the addresses of services are taken from.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.networking.v1.ServiceCIDRSpec
"The range.
3	status	k8s.io.api.networking.v1.ServiceCIDRStatus
"Whether the range is in use.
M	k8s.io.api.networking.v1.ServiceCIDRSpec
"A range of service addresses.
1	cidrs	[]string	list=0
"One range in CIDR notation, or one of IPv4 and one of IPv6. Cannot change, except that the
"second may be added.
M	k8s.io.api.networking.v1.ServiceCIDRStatus
"Whether a range is in use.
1	conditions	[]k8s.io.apimachinery.pkg.apis.meta.v1.Condition	list=2	key=type	patch=merge	mergeKey=type
"State: `Ready` says that addresses may be taken from the range.
M	k8s.io.api.networking.v1.ServiceCIDRList	kind=networking.k8s.io/v1/ServiceCIDRList	list
"A list of ServiceCIDR objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.networking.v1.ServiceCIDR	emit=always	required
"The ServiceCIDR objects, ordered by name.
M	k8s.io.api.networking.v1.IPAddress	kind=networking.k8s.io/v1/IPAddress	plural=ipaddresses
"Marks one IP address as taken, so that it is given out once. Its name is the address in canonical
"form.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.networking.v1.IPAddressSpec	required
"Whom the address belongs to.
M	k8s.io.api.networking.v1.IPAddressSpec
"Whom an address belongs to.
1	parentRef	k8s.io.api.networking.v1.ParentReference	pointer	required	nonzero	immutable
"Object that has the address, usually a Service; required and cannot change.
M	k8s.io.api.networking.v1.ParentReference
"Names the object that something belongs to.
1	group	string
"API group of the object; empty is the core group.
2	resource	string	required
"Resource in the plural, such as `services`.
3	namespace	string
"Namespace of the object; empty for one of the whole cluster.
4	name	string	required
"Name of the object.
M	k8s.io.api.networking.v1.IPAddressList	kind=networking.k8s.io/v1/IPAddressList	list
"A list of IPAddress objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.networking.v1.IPAddress	emit=always	required
"The IPAddress objects, ordered by name.
"""#
}
