// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/namespace.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/namespace.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let namespace: StaticString = #"""
M	k8s.io.api.core.v1.Namespace	kind=/v1/Namespace	plural=namespaces
"A space for names: objects in different namespaces may be called the same.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.core.v1.NamespaceSpec
"What is to be cleaned up before it goes.
3	status	k8s.io.api.core.v1.NamespaceStatus
"Whether it is in use or going.
M	k8s.io.api.core.v1.NamespaceSpec
"What is to be cleaned up before a namespace goes.
1	finalizers	[]string	list=0	value=kubernetes	format=qualifiedName
"Cleanups still to do; `kubernetes` stands for its contents. Removed through the subresource
"`finalize`.
M	k8s.io.api.core.v1.NamespaceStatus
"Whether a namespace is in use or going.
1	phase	string	fill="Active"	value=Active	value=Terminating	closed
"`Active`, or `Terminating` while its contents are deleted.
2	conditions	[]k8s.io.api.core.v1.NamespaceCondition	list=2	key=type	patch=merge	mergeKey=type
"What holds up its deletion.
M	k8s.io.api.core.v1.NamespaceCondition
"One thing about a namespace's deletion.
1	type	string	emit=always	required	value=NamespaceDeletionDiscoveryFailure	value=NamespaceDeletionContentFailure	value=NamespaceDeletionGroupVersionParsingFailure	value=NamespaceContentRemaining	value=NamespaceFinalizersRemaining
"Which, such as `NamespaceContentRemaining`.
2	status	string	emit=always	required	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
4	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
5	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
6	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.api.core.v1.NamespaceList	kind=/v1/NamespaceList	list
"A list of Namespace objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.Namespace	emit=always	required
"The Namespace objects, ordered by name.
M	k8s.io.api.core.v1.LimitRange	kind=/v1/LimitRange	plural=limitranges
"Bounds and defaults for the resources of single objects in a namespace.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.core.v1.LimitRangeSpec
"The bounds.
M	k8s.io.api.core.v1.LimitRangeSpec
"Bounds and defaults.
1	limits	[]k8s.io.api.core.v1.LimitRangeItem	emit=always	required	list=0
"Bounds for each sort of object.
M	k8s.io.api.core.v1.LimitRangeItem
"Bounds for one sort of object.
1	type	string	emit=always	required	value=Pod	value=Container	value=PersistentVolumeClaim	format=qualifiedName
"`Container`, `Pod` (sum over its containers) or `PersistentVolumeClaim`.
2	max	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"Most of a resource.
3	min	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"Least of a resource.
4	default	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"Limit given to containers without one.
5	defaultRequest	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"Request given to containers without one.
6	maxLimitRequestRatio	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"How many times its request a limit may be.
M	k8s.io.api.core.v1.LimitRangeList	kind=/v1/LimitRangeList	list
"A list of LimitRange objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.LimitRange	emit=always	required
"The LimitRange objects, ordered by namespace and name.
M	k8s.io.api.core.v1.ResourceQuota	kind=/v1/ResourceQuota	plural=resourcequotas
"Bounds for what all objects of a namespace take together.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.core.v1.ResourceQuotaSpec
"The bounds.
3	status	k8s.io.api.core.v1.ResourceQuotaStatus
"What is taken.
M	k8s.io.api.core.v1.ResourceQuotaSpec
"Bounds for a namespace.
1	hard	{string}k8s.io.apimachinery.pkg.api.resource.Quantity	format=qualifiedName
"Most of each resource, such as `requests.cpu`, `pods` or `count/jobs.batch`.
2	scopes	[]string	list=0	value=Terminating	value=NotTerminating	value=BestEffort	value=NotBestEffort	value=PriorityClass	value=CrossNamespacePodAffinity	value=VolumeAttributesClass	closed
"Kinds of objects that count; all must fit.
3	scopeSelector	k8s.io.api.core.v1.ScopeSelector	pointer
"As `scopes`, with values, such as names of priority classes.
M	k8s.io.api.core.v1.ScopeSelector	atomic
"Chooses objects by scopes; all requirements hold.
1	matchExpressions	[]k8s.io.api.core.v1.ScopedResourceSelectorRequirement	list=0
"The requirements.
M	k8s.io.api.core.v1.ScopedResourceSelectorRequirement
"One requirement on a scope.
1	scopeName	string	emit=always	required	value=Terminating	value=NotTerminating	value=BestEffort	value=NotBestEffort	value=PriorityClass	value=CrossNamespacePodAffinity	value=VolumeAttributesClass	closed
"`Terminating` (with a deadline), `NotTerminating`, `BestEffort`, `NotBestEffort`,
"`PriorityClass`, `CrossNamespacePodAffinity` or `VolumeAttributesClass`.
2	operator	string	emit=always	required	value=In	value=NotIn	value=Exists	value=DoesNotExist	closed
"`In`, `NotIn`, `Exists` or `DoesNotExist`.
3	values	[]string	list=0
"Values to compare with: at least one for `In` and `NotIn`, none for the others.
M	k8s.io.api.core.v1.ResourceQuotaStatus
"What a namespace takes.
1	hard	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"Bounds in force.
2	used	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"Amounts taken.
M	k8s.io.api.core.v1.ResourceQuotaList	kind=/v1/ResourceQuotaList	list
"A list of ResourceQuota objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.ResourceQuota	emit=always	required
"The ResourceQuota objects, ordered by namespace and name.
"""#
}
