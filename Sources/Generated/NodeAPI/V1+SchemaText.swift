// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/node/v1.proto by `make generate`; do not edit.

extension NodeAPISchema {
  /// The messages of k8s/node/v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1: StaticString = #"""
M	k8s.io.api.node.v1.RuntimeClass	kind=node.k8s.io/v1/RuntimeClass	plural=runtimeclasses
"A way to run containers, such as in a virtual machine; pods ask for it by name.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	handler	string	emit=always	required	format=dns1123Label	nonzero	immutable
"Name of the handler in the container runtime's configuration; a DNS label. Cannot change.
3	overhead	k8s.io.api.node.v1.Overhead	pointer
"What a pod of this class takes beyond its containers.
4	scheduling	k8s.io.api.node.v1.Scheduling	pointer
"Which nodes can run pods of this class; all nodes when unset.
M	k8s.io.api.node.v1.Overhead
"What running a pod costs beyond its containers.
1	podFixed	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"Amount of each resource, such as `cpu` and `memory`, that is added for every pod.
M	k8s.io.api.node.v1.Scheduling
"Which nodes can run pods of a class.
1	nodeSelector	{string}string	atomic	format=labelKey
"Labels that nodes must have; added to the node selector of each pod. Pods that contradict it
"are refused.
2	tolerations	[]k8s.io.api.core.v1.Toleration	list=0
"Tolerations that are added to those of each pod.
M	k8s.io.api.node.v1.RuntimeClassList	kind=node.k8s.io/v1/RuntimeClassList	list
"A list of RuntimeClass objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.node.v1.RuntimeClass	emit=always	required
"The RuntimeClass objects, ordered by name.
"""#
}
