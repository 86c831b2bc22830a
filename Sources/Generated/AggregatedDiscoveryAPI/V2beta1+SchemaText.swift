// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/apidiscovery/v2beta1.proto by `make generate`; do not edit.

extension AggregatedDiscoveryAPISchema {
  /// The messages of k8s/apidiscovery/v2beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v2beta1: StaticString = #"""
M	k8s.io.api.apidiscovery.v2beta1.APIGroupDiscovery	kind=apidiscovery.k8s.io/v2beta1/APIGroupDiscovery
"One group: its versions and their resources.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"The group's name; nothing else is filled in.
2	versions	[]k8s.io.api.apidiscovery.v2beta1.APIVersionDiscovery	list=2	key=version
"Versions, the preferred one first.
M	k8s.io.api.apidiscovery.v2beta1.APIVersionDiscovery
"One version of a group.
1	version	string	emit=always
"Name of the version, such as `v1`.
2	resources	[]k8s.io.api.apidiscovery.v2beta1.APIResourceDiscovery	list=2	key=resource
"Resources in this version.
3	freshness	string	value=Current	value=Stale
"`Current`, or `Stale` when an added server could not be asked and this is what it last said.
M	k8s.io.api.apidiscovery.v2beta1.APIResourceDiscovery
"One resource.
1	resource	string	emit=always
"Name in the plural, as in the path.
2	responseKind	k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionKind	pointer
"Group, version and kind of its objects; empty parts are those of the version it stands in.
"Unset when only subresources are served.
3	scope	string	emit=always	value=Cluster	value=Namespaced
"`Cluster`, or `Namespaced` for resources in namespaces.
4	singularResource	string	emit=always
"Name in the singular.
5	verbs	[]string	emit=always	list=1
"Verbs served: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`,
"`deletecollection`.
6	shortNames	[]string	list=1
"Short names that clients take.
7	categories	[]string	list=1
"Names for several resources at once, such as `all`.
8	subresources	[]k8s.io.api.apidiscovery.v2beta1.APISubresourceDiscovery	list=2	key=subresource
"Paths below an object, such as `status` and `scale`.
M	k8s.io.api.apidiscovery.v2beta1.APISubresourceDiscovery
"One subresource.
1	subresource	string	emit=always
"Name of it, as in the path.
2	responseKind	k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionKind	pointer
"Group, version and kind of the answers; empty parts are those of the version it stands in.
3	acceptedTypes	[]k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionKind	list=2	key=group	key=version	key=kind
"Kinds that may be sent when they differ from `responseKind`.
4	verbs	[]string	emit=always	list=1
"Verbs served.
M	k8s.io.api.apidiscovery.v2beta1.APIGroupDiscoveryList	kind=apidiscovery.k8s.io/v2beta1/APIGroupDiscoveryList	list
"The groups that a server serves, in the order of preference. Answer of `/api` and `/apis` to
"clients that ask for it by media type.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.apidiscovery.v2beta1.APIGroupDiscovery	emit=always
"The groups.
"""#
}
