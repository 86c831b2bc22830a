// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/discovery/v1beta1.proto by `make generate`; do not edit.

extension DiscoveryAPISchema {
  /// The messages of k8s/discovery/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.api.discovery.v1beta1.EndpointSlice	kind=discovery.k8s.io/v1beta1/EndpointSlice
"Some of the addresses behind a service; a service has as many slices as it needs.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
4	addressType	string	emit=always	required
"`IPv4`, `IPv6` or `FQDN`; cannot change.
2	endpoints	[]k8s.io.api.discovery.v1beta1.Endpoint	emit=always	list=0
"The endpoints, up to 1000.
3	ports	[]k8s.io.api.discovery.v1beta1.EndpointPort	emit=always	list=0
"Ports that every endpoint has. Empty is no ports at all.
M	k8s.io.api.discovery.v1beta1.Endpoint
"One endpoint, usually a pod.
1	addresses	[]string	emit=always	required	list=1
"Addresses of the endpoint, 1 to 100; all but the first are ignored.
2	conditions	k8s.io.api.discovery.v1beta1.EndpointConditions
"Whether it takes traffic.
3	hostname	string	pointer
"Host name of the endpoint; unique in the slice.
4	targetRef	k8s.io.api.core.v1.ObjectReference	pointer
"Object behind it, usually a pod.
5	topology	{string}string
"Facts about the place of the endpoint by label, such as `topology.kubernetes.io/zone` and
"`kubernetes.io/hostname`; at most 16 entries.
6	nodeName	string	pointer
"Node that it is on.
7	hints	k8s.io.api.discovery.v1beta1.EndpointHints	pointer	gate=TopologyAwareHints
"Clients that should prefer it.
M	k8s.io.api.discovery.v1beta1.EndpointConditions
"Whether an endpoint takes traffic.
1	ready	bool	pointer
"It takes traffic: it serves and is not going. Unset counts as ready.
2	serving	bool	pointer
"It passes its checks, even while it is going.
3	terminating	bool	pointer
"It is going.
M	k8s.io.api.discovery.v1beta1.EndpointHints
"Clients that should prefer an endpoint.
1	forZones	[]k8s.io.api.discovery.v1beta1.ForZone	list=0
"Zones of the clients, up to 8.
2	forNodes	[]k8s.io.api.discovery.v1beta1.ForNode	list=0
"Nodes of the clients, up to 8.
M	k8s.io.api.discovery.v1beta1.ForZone
"A zone whose clients should prefer an endpoint.
1	name	string	emit=always
"Name of the zone.
M	k8s.io.api.discovery.v1beta1.ForNode
"A node whose clients should prefer an endpoint.
1	name	string	emit=always
"Name of the node.
M	k8s.io.api.discovery.v1beta1.EndpointPort
"A port of the endpoints.
1	name	string	pointer
"Name of the port, as in the service; unique in the slice.
2	protocol	string	pointer	value=TCP	value=UDP	value=SCTP	closed
"`TCP` (the default), `UDP` or `SCTP`.
3	port	int32	pointer
"Port number; unset is every port.
4	appProtocol	string	pointer
"What is spoken: an IANA service name or a name with a domain, such as `kubernetes.io/h2c`.
M	k8s.io.api.discovery.v1beta1.EndpointSliceList	kind=discovery.k8s.io/v1beta1/EndpointSliceList	list
"A list of EndpointSlice objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.discovery.v1beta1.EndpointSlice	emit=always
"The EndpointSlice objects, ordered by namespace and name.
"""#
}
