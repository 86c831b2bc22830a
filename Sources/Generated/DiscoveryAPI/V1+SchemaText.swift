// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/discovery/v1.proto by `make generate`; do not edit.

extension DiscoveryAPISchema {
  /// The messages of k8s/discovery/v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1: StaticString = #"""
M	k8s.io.api.discovery.v1.EndpointSlice	kind=discovery.k8s.io/v1/EndpointSlice	plural=endpointslices
"Some of the addresses behind a service; a service has as many slices as it needs.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
4	addressType	string	emit=always	required	value=FQDN	value=IPv4	value=IPv6	nonzero	immutable	known
"`IPv4`, `IPv6` or `FQDN`; cannot change.
2	endpoints	[]k8s.io.api.discovery.v1.Endpoint	emit=always	list=0	maxLength=1000
"The endpoints, up to 1000.
3	ports	[]k8s.io.api.discovery.v1.EndpointPort	emit=always	list=0	maxLength=20000
"Ports that every endpoint has. Empty is no ports at all.
M	k8s.io.api.discovery.v1.Endpoint
"One endpoint, usually a pod.
1	addresses	[]string	emit=always	required	list=1	maxLength=100	nonzero
"Addresses of the endpoint, 1 to 100; all but the first are ignored.
2	conditions	k8s.io.api.discovery.v1.EndpointConditions
"Whether it takes traffic.
3	hostname	string	pointer	format=dns1123Label
"Host name of the endpoint; unique in the slice.
4	targetRef	k8s.io.api.core.v1.ObjectReference	pointer
"Object behind it, usually a pod.
5	deprecatedTopology	{string}string	maxLength=16
"Topology labels of earlier versions; read only.
6	nodeName	string	pointer	format=dns1123Subdomain
"Node that it is on.
7	zone	string	pointer
"Zone that it is in.
8	hints	k8s.io.api.discovery.v1.EndpointHints	pointer
"Clients that should prefer it.
M	k8s.io.api.discovery.v1.EndpointConditions
"Whether an endpoint takes traffic.
1	ready	bool	pointer
"It takes traffic: it serves and is not going. Unset counts as ready.
2	serving	bool	pointer
"It passes its checks, even while it is going.
3	terminating	bool	pointer
"It is going.
M	k8s.io.api.discovery.v1.EndpointHints
"Clients that should prefer an endpoint.
1	forZones	[]k8s.io.api.discovery.v1.ForZone	list=0	maxLength=8
"Zones of the clients, up to 8.
2	forNodes	[]k8s.io.api.discovery.v1.ForNode	list=0	maxLength=8
"Nodes of the clients, up to 8.
M	k8s.io.api.discovery.v1.ForZone
"A zone whose clients should prefer an endpoint.
1	name	string	emit=always	required
"Name of the zone.
M	k8s.io.api.discovery.v1.ForNode
"A node whose clients should prefer an endpoint.
1	name	string	emit=always	required
"Name of the node.
M	k8s.io.api.discovery.v1.EndpointPort	atomic
"A port of the endpoints.
1	name	string	pointer	fill=""	format=dns1123Label
"Name of the port, as in the service; unique in the slice.
2	protocol	string	pointer	fill="TCP"	value=TCP	value=UDP	value=SCTP	closed	nonzero
"`TCP` (the default), `UDP` or `SCTP`.
3	port	int32	pointer
"Port number; unset is every port.
4	appProtocol	string	pointer	format=qualifiedName
"What is spoken: an IANA service name or a name with a domain, such as `kubernetes.io/h2c`.
M	k8s.io.api.discovery.v1.EndpointSliceList	kind=discovery.k8s.io/v1/EndpointSliceList	list
"A list of EndpointSlice objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.discovery.v1.EndpointSlice	emit=always	required
"The EndpointSlice objects, ordered by namespace and name.
"""#
}
