// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/meta/discovery.proto by `make generate`; do not edit.

extension MetaAPISchema {
  /// The messages of k8s/meta/discovery.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let discovery: StaticString = #"""
M	k8s.io.apimachinery.pkg.apis.meta.v1.APIVersions	kind=/v1/APIVersions
"The versions of the core group, at `/api`.
1	versions	[]string	emit=always	required	list=0
"Versions served, such as `v1`.
2	serverAddressByClientCIDRs	[]k8s.io.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR	emit=always	required	list=0
"Addresses to reach this server at, by the client's network.
M	k8s.io.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR
"Where clients of one network reach the server.
1	clientCIDR	string	emit=always	required
"Network of the clients, such as `10.0.0.0/8`.
2	serverAddress	string	emit=always	required
"Host and port to use; the same as now when empty.
M	k8s.io.apimachinery.pkg.apis.meta.v1.APIGroupList	kind=/v1/APIGroupList
"All groups but core, at `/apis`.
1	groups	[]k8s.io.apimachinery.pkg.apis.meta.v1.APIGroup	emit=always	required	list=0
"Groups in the order of preference.
M	k8s.io.apimachinery.pkg.apis.meta.v1.APIGroup	kind=/v1/APIGroup
"A group of kinds that are versioned together.
1	name	string	emit=always	required
"Name of the group, such as `apps`.
2	versions	[]k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery	emit=always	required	list=0
"Versions served.
3	preferredVersion	k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery
"Version that the server would rather be asked for.
4	serverAddressByClientCIDRs	[]k8s.io.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR	list=0
"Addresses to reach this server at, by the client's network.
M	k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery
"One version of a group.
1	groupVersion	string	emit=always	required
"Group and version, such as `apps/v1`.
2	version	string	emit=always	required
"Version alone, such as `v1`.
M	k8s.io.apimachinery.pkg.apis.meta.v1.APIResourceList	kind=/v1/APIResourceList
"The resources of one group and version.
1	groupVersion	string	emit=always	required
"Group and version, such as `apps/v1`.
2	resources	[]k8s.io.apimachinery.pkg.apis.meta.v1.APIResource	emit=always	required	list=0
"Resources and their subresources.
M	k8s.io.apimachinery.pkg.apis.meta.v1.APIResource
"A resource, or a subresource, of a group and version.
1	name	string	emit=always	required
"Plural name in the path; `pods/status` for a subresource.
6	singularName	string	emit=always	required
"Singular name, which clients accept too.
2	namespaced	bool	emit=always	required
"Objects live in a namespace.
8	group	string
"Group of the body when it is not the list's, as for `scale`.
9	version	string
"Version of the body when it is not the list's.
3	kind	string	emit=always	required
"Kind of the body.
4	verbs	k8s.io.apimachinery.pkg.apis.meta.v1.Verbs	pointer	emit=always	required
"Verbs served, such as get, list and watch.
5	shortNames	[]string	list=0
"Short names, such as `po`.
7	categories	[]string	list=0
"Groups of resources it belongs to, such as `all`.
10	storageVersionHash	string
"Hash of group, version and kind that objects are stored in; equal texts mean equal storage
"versions.
M	k8s.io.apimachinery.pkg.apis.meta.v1.Verbs	unwrapped
"A list of verbs that tells empty from unset.
1	items	[]string
"The verbs.
M	k8s.io.apimachinery.pkg.apis.meta.v1.RootPaths
"All paths below the root, at `/`.
1	paths	[]string	emit=always	list=0
"The paths.
M	k8s.io.apimachinery.pkg.apis.meta.v1.TypeMeta
"Group, version and kind of an object, as part of its JSON.
1	kind	string
"Kind in CamelCase, such as `Deployment`.
2	apiVersion	string
"Group and version, such as `apps/v1`; `v1` for the core group.
M	k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersion
"A group and one of its versions.
1	group	string	emit=always
"API group; empty is core.
2	version	string	emit=always
"Version of the group.
M	k8s.io.apimachinery.pkg.apis.meta.v1.GroupKind
"A kind, whatever its version.
1	group	string	emit=always
"API group; empty is core.
2	kind	string	emit=always
"Kind in CamelCase.
M	k8s.io.apimachinery.pkg.apis.meta.v1.GroupResource
"A resource, whatever its version.
1	group	string	emit=always	required
"API group; empty is core.
2	resource	string	emit=always	required
"Plural name of the resource.
M	k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionKind
"A kind in one version.
1	group	string	emit=always
"API group; empty is core.
2	version	string	emit=always
"Version of the group.
3	kind	string	emit=always
"Kind in CamelCase.
M	k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionResource
"A resource in one version.
1	group	string	emit=always
"API group; empty is core.
2	version	string	emit=always
"Version of the group.
3	resource	string	emit=always
"Plural name of the resource.
"""#
}
