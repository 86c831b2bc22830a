// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/rbac/v1beta1.proto by `make generate`; do not edit.

extension RBACAPISchema {
  /// The messages of k8s/rbac/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.api.rbac.v1beta1.Role	kind=rbac.authorization.k8s.io/v1beta1/Role
"Rights within a namespace.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	rules	[]k8s.io.api.rbac.v1beta1.PolicyRule	emit=always	list=0
"The rights.
M	k8s.io.api.rbac.v1beta1.ClusterRole	kind=rbac.authorization.k8s.io/v1beta1/ClusterRole
"Rights in the whole cluster, or in one namespace when a RoleBinding hands them out.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	rules	[]k8s.io.api.rbac.v1beta1.PolicyRule	emit=always	list=0
"The rights; written by the controller when `aggregationRule` is set.
3	aggregationRule	k8s.io.api.rbac.v1beta1.AggregationRule	pointer
"Other roles whose rights are gathered in this one.
M	k8s.io.api.rbac.v1beta1.PolicyRule
"Verbs allowed on resources, or on other paths.
1	verbs	[]string	emit=always	required	list=0	nonzero
"Verbs; `*` is all of them.
2	apiGroups	[]string	list=0
"API groups; `*` is all of them, the empty text is core.
3	resources	[]string	list=0
"Resources in the plural; `*` is all of them, `pods/log` a subresource.
4	resourceNames	[]string	list=0
"Names of single objects; empty is all of them.
5	nonResourceURLs	[]string	list=0
"Paths such as `/healthz` or `/metrics/*`; only in a ClusterRole and without the three above.
M	k8s.io.api.rbac.v1beta1.AggregationRule
"Which roles are gathered.
1	clusterRoleSelectors	[]k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	list=0	nonzero
"Labels of the roles; one selector that matches is enough.
M	k8s.io.api.rbac.v1beta1.RoleList	kind=rbac.authorization.k8s.io/v1beta1/RoleList	list
"A list of Role objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.rbac.v1beta1.Role	emit=always
"The Role objects, ordered by namespace and name.
M	k8s.io.api.rbac.v1beta1.ClusterRoleList	kind=rbac.authorization.k8s.io/v1beta1/ClusterRoleList	list
"A list of ClusterRole objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.rbac.v1beta1.ClusterRole	emit=always
"The ClusterRole objects, ordered by name.
M	k8s.io.api.rbac.v1beta1.RoleBinding	kind=rbac.authorization.k8s.io/v1beta1/RoleBinding
"Hands the rights of a role to subjects, within a namespace.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	subjects	[]k8s.io.api.rbac.v1beta1.Subject	list=0
"Who gets the rights.
3	roleRef	k8s.io.api.rbac.v1beta1.RoleRef	required	immutable
"Role of the same namespace, or ClusterRole; cannot change.
M	k8s.io.api.rbac.v1beta1.ClusterRoleBinding	kind=rbac.authorization.k8s.io/v1beta1/ClusterRoleBinding
"Hands the rights of a ClusterRole to subjects, in the whole cluster.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	subjects	[]k8s.io.api.rbac.v1beta1.Subject	list=0
"Who gets the rights.
3	roleRef	k8s.io.api.rbac.v1beta1.RoleRef	required	immutable
"The ClusterRole; cannot change.
M	k8s.io.api.rbac.v1beta1.RoleRef
"Names a role.
1	apiGroup	string	emit=always
"`rbac.authorization.k8s.io`.
2	kind	string	emit=always	required
"`Role` or `ClusterRole`.
3	name	string	emit=always	required	nonzero
"Name of the role.
M	k8s.io.api.rbac.v1beta1.Subject
"Someone who gets rights.
1	kind	string	emit=always	required
"`User`, `Group` or `ServiceAccount`.
2	apiGroup	string
"`rbac.authorization.k8s.io` for users and groups, empty for service accounts; that is also the
"default.
3	name	string	emit=always	required	nonzero
"Name of the user, group or service account.
4	namespace	string
"Namespace of the service account; empty for the others.
M	k8s.io.api.rbac.v1beta1.RoleBindingList	kind=rbac.authorization.k8s.io/v1beta1/RoleBindingList	list
"A list of RoleBinding objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.rbac.v1beta1.RoleBinding	emit=always
"The RoleBinding objects, ordered by namespace and name.
M	k8s.io.api.rbac.v1beta1.ClusterRoleBindingList	kind=rbac.authorization.k8s.io/v1beta1/ClusterRoleBindingList	list
"A list of ClusterRoleBinding objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.rbac.v1beta1.ClusterRoleBinding	emit=always
"The ClusterRoleBinding objects, ordered by name.
"""#
}
