// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/scheduling.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/scheduling.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let scheduling: StaticString = #"""
M	k8s.io.api.core.v1.Affinity
"Rules for placing a pod.
1	nodeAffinity	k8s.io.api.core.v1.NodeAffinity	pointer
"Which nodes.
2	podAffinity	k8s.io.api.core.v1.PodAffinity	pointer
"Near which pods.
3	podAntiAffinity	k8s.io.api.core.v1.PodAntiAffinity	pointer
"Away from which pods.
M	k8s.io.api.core.v1.NodeAffinity
"Nodes that a pod must or should run on; looked at when it is scheduled, not later.
1	requiredDuringSchedulingIgnoredDuringExecution	k8s.io.api.core.v1.NodeSelector	pointer
"Nodes it must run on.
2	preferredDuringSchedulingIgnoredDuringExecution	[]k8s.io.api.core.v1.PreferredSchedulingTerm	list=0
"Nodes it should rather run on; the weights of all terms that match are added up for a node.
M	k8s.io.api.core.v1.PreferredSchedulingTerm
"Nodes that are preferred.
1	weight	int32	emit=always	required	minimum=1	maximum=100
"Weight, 1 to 100.
2	preference	k8s.io.api.core.v1.NodeSelectorTerm	required
"Nodes, chosen by labels and fields.
M	k8s.io.api.core.v1.PodAffinity
"Pods that a pod must or should run near; looked at when it is scheduled, not later.
1	requiredDuringSchedulingIgnoredDuringExecution	[]k8s.io.api.core.v1.PodAffinityTerm	list=0
"Pods it must be near; all terms hold.
2	preferredDuringSchedulingIgnoredDuringExecution	[]k8s.io.api.core.v1.WeightedPodAffinityTerm	list=0
"Pods it should rather be near; the weights of all terms that hold are added up for a node.
M	k8s.io.api.core.v1.PodAntiAffinity
"Pods that a pod must or should keep away from; looked at when it is scheduled, not later.
1	requiredDuringSchedulingIgnoredDuringExecution	[]k8s.io.api.core.v1.PodAffinityTerm	list=0
"Pods it must not be near; all terms hold.
2	preferredDuringSchedulingIgnoredDuringExecution	[]k8s.io.api.core.v1.WeightedPodAffinityTerm	list=0
"Pods it should rather not be near; the weights of all terms that hold are added up for a node.
M	k8s.io.api.core.v1.PodAffinityTerm
"A set of pods, and what near means.
1	labelSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Labels of the pods; unset is none.
2	namespaces	[]string	list=0	format=dns1123Label
"Namespaces of the pods, besides those of the selector. Without both, the pod's own.
3	topologyKey	string	emit=always	required	format=labelKey	nonzero
"Node label; nodes with the same value are near each other. Required.
4	namespaceSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Labels of the namespaces of the pods; empty is all namespaces.
5	matchLabelKeys	[]string	list=0
"Labels whose value must be as in the pod being placed.
6	mismatchLabelKeys	[]string	list=0
"Labels whose value must differ from that of the pod being placed.
M	k8s.io.api.core.v1.WeightedPodAffinityTerm
"Pods that are preferred.
1	weight	int32	emit=always	required	minimum=1	maximum=100
"Weight, 1 to 100.
2	podAffinityTerm	k8s.io.api.core.v1.PodAffinityTerm	required
"The pods.
M	k8s.io.api.core.v1.Toleration
"A taint that a pod puts up with.
1	key	string	format=labelKey
"Key of the taint; empty with operator `Exists` is every key.
2	operator	string	value=Exists	value=Equal	value=Lt	value=Gt	closed
"`Equal` (the default) compares the value, `Exists` takes any; `Lt` and `Gt` compare whole
"numbers.
3	value	string	format=labelValue
"Value of the taint; empty with `Exists`.
4	effect	string	value=NoSchedule	value=PreferNoSchedule	value=NoExecute	closed
"Effect of the taint; empty is every effect.
5	tolerationSeconds	int64	pointer
"Seconds to stay on a node after a `NoExecute` taint appears; unset is forever.
M	k8s.io.api.core.v1.TopologySpreadConstraint
"How evenly matching pods lie over domains, such as zones.
1	maxSkew	int32	emit=always	required	minimum=1
"Most pods that a domain may have more than the emptiest one.
2	topologyKey	string	emit=always	required	nonzero
"Node label; nodes with the same value are one domain.
3	whenUnsatisfiable	string	emit=always	required	value=DoNotSchedule	value=ScheduleAnyway	closed
"`DoNotSchedule` waits, `ScheduleAnyway` takes the node with the least skew.
4	labelSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Pods that are counted.
5	minDomains	int32	pointer	minimum=1
"With fewer domains than this the emptiest counts as having no pods; 1 when unset. Only with
"`DoNotSchedule`.
6	nodeAffinityPolicy	string	pointer	value=Ignore	value=Honor	closed
"Whether nodes that the pod's affinity rules out are left out: `Honor` (the default) or
"`Ignore`.
7	nodeTaintsPolicy	string	pointer	value=Ignore	value=Honor	closed
"Whether nodes with taints not tolerated are left out: `Honor` or `Ignore` (the default).
8	matchLabelKeys	[]string	list=0	format=labelKey
"Labels whose value must be as in the pod being placed, such as `pod-template-hash`.
M	k8s.io.api.core.v1.PodSchedulingGate
"Something that the pod waits for before it is scheduled.
1	name	string	emit=always	required	format=qualifiedName
"Name of the gate, such as `example.com/quota`; unique in the pod.
M	k8s.io.api.core.v1.PodSchedulingGroup
"The group that a pod is scheduled with.
1	podGroupName	string	pointer
"Name of the PodGroup, in the same namespace.
"""#
}
