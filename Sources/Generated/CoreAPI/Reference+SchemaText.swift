// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/reference.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/reference.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let reference: StaticString = #"""
M	k8s.io.api.core.v1.ObjectReference	atomic
"Names any object, or a part of one.
1	kind	string
"Kind of the object.
2	namespace	string
"Namespace of the object; empty for cluster-wide kinds.
3	name	string
"Name of the object.
4	uid	string
"UID of the object; empty when any object of that name will do.
5	apiVersion	string
"Group and version of the object, such as `apps/v1`.
6	resourceVersion	string
"Version of the object that is meant; empty for whichever is current.
7	fieldPath	string
"Part of the object, such as `spec.containers{web}`.
M	k8s.io.api.core.v1.LocalObjectReference	atomic
"Names an object of a known kind in the same namespace.
1	name	string	default=""
"Name of the object.
M	k8s.io.api.core.v1.TypedLocalObjectReference	atomic
"Names an object of any kind in the same namespace.
1	apiGroup	string	pointer	emit=always
"API group of the object; unset is core.
2	kind	string	emit=always	required
"Kind of the object.
3	name	string	emit=always	required
"Name of the object.
M	k8s.io.api.core.v1.TypedObjectReference
"Names an object of any kind, perhaps in another namespace.
1	apiGroup	string	pointer	emit=always
"API group of the object; unset is core.
2	kind	string	emit=always	required
"Kind of the object.
3	name	string	emit=always	required
"Name of the object.
4	namespace	string	pointer	gate=CrossNamespaceVolumeDataSource
"Namespace of the object; the same one when unset. Another one needs a ReferenceGrant there.
M	k8s.io.api.core.v1.SecretReference	atomic
"Names a Secret in any namespace.
1	name	string
"Name of the Secret.
2	namespace	string
"Namespace of the Secret.
M	k8s.io.api.core.v1.SerializedReference	kind=/v1/SerializedReference
"A reference as the value of an annotation.
1	reference	k8s.io.api.core.v1.ObjectReference
"The object referred to.
M	k8s.io.api.core.v1.NodeSelector	atomic
"Chooses nodes: one term that matches is enough.
1	nodeSelectorTerms	[]k8s.io.api.core.v1.NodeSelectorTerm	emit=always	required	list=0	nonzero
"The terms, at least one; joined by OR.
M	k8s.io.api.core.v1.NodeSelectorTerm	atomic
"Requirements on one node, joined by AND. A term without any matches nothing.
1	matchExpressions	[]k8s.io.api.core.v1.NodeSelectorRequirement	list=0
"Requirements on the node's labels.
2	matchFields	[]k8s.io.api.core.v1.NodeSelectorRequirement	list=0
"Requirements on the node's fields; `metadata.name` is the only one known.
M	k8s.io.api.core.v1.NodeSelectorRequirement
"One requirement on a label or field of a node.
1	key	string	emit=always	required
"Key of the label, or path of the field.
2	operator	string	emit=always	required	value=In	value=NotIn	value=Exists	value=DoesNotExist	value=Gt	value=Lt	closed
"`In`, `NotIn`, `Exists`, `DoesNotExist`, or `Gt` and `Lt`, which compare whole numbers.
3	values	[]string	list=0
"Values to compare with: any number for `In` and `NotIn`, one for `Gt` and `Lt`, none for the
"others.
M	k8s.io.api.core.v1.TopologySelectorTerm	atomic
"Requirements on the place where a volume is made, joined by AND.
1	matchLabelExpressions	[]k8s.io.api.core.v1.TopologySelectorLabelRequirement	list=0
"Requirements on topology labels.
M	k8s.io.api.core.v1.TopologySelectorLabelRequirement
"One requirement on a topology label.
1	key	string	emit=always	required
"Key of the label.
2	values	[]string	emit=always	required	list=0
"The label must have one of these values.
M	k8s.io.api.core.v1.List	kind=/v1/List
"Objects of any kind in one list, as `kubectl get` writes several kinds together.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list.
2	items	[]k8s.io.apimachinery.pkg.runtime.RawExtension	emit=always
"The objects, each with its own apiVersion and kind.
"""#
}
