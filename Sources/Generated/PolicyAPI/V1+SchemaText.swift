// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/policy/v1.proto by `make generate`; do not edit.

extension PolicyAPISchema {
  /// The messages of k8s/policy/v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1: StaticString = #"""
M	k8s.io.api.policy.v1.PodDisruptionBudget	kind=policy/v1/PodDisruptionBudget	plural=poddisruptionbudgets
"Bounds how many pods of a set may be evicted at once.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.policy.v1.PodDisruptionBudgetSpec
"The bound, and which pods.
3	status	k8s.io.api.policy.v1.PodDisruptionBudgetStatus
"How many may go now.
M	k8s.io.api.policy.v1.PodDisruptionBudgetSpec
"The bound, and which pods; one of the two bounds is set.
1	minAvailable	k8s.io.apimachinery.pkg.util.intstr.IntOrString	pointer
"Pods that must stay healthy, as a number or percentage.
2	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer	patch=replace
"The pods; empty is all of the namespace, unset none.
3	maxUnavailable	k8s.io.apimachinery.pkg.util.intstr.IntOrString	pointer
"Pods that may be missing, as a number or percentage; needs pods with a controller.
4	unhealthyPodEvictionPolicy	string	pointer	value=IfHealthyBudget	value=AlwaysAllow	closed
"Pods that are not ready may go `IfHealthyBudget` (enough others are healthy, the default) or
"`AlwaysAllow`.
M	k8s.io.api.policy.v1.PodDisruptionBudgetStatus
"How many pods may go now.
1	observedGeneration	int64
"`metadata.generation` last acted on; nothing may go while it lags.
2	disruptedPods	{string}k8s.io.apimachinery.pkg.apis.meta.v1.Time
"Pods whose eviction was granted but not yet seen, with the time; dropped after two minutes.
3	disruptionsAllowed	int32	emit=always	minimum=0
"Pods that may go now.
4	currentHealthy	int32	emit=always	minimum=0
"Healthy pods.
5	desiredHealthy	int32	emit=always	minimum=0
"Healthy pods needed.
6	expectedPods	int32	emit=always	minimum=0
"Pods the bound is reckoned from.
7	conditions	[]k8s.io.apimachinery.pkg.apis.meta.v1.Condition	list=2	key=type	patch=merge	mergeKey=type
"State; `DisruptionAllowed` is True while pods may go.
M	k8s.io.api.policy.v1.PodDisruptionBudgetList	kind=policy/v1/PodDisruptionBudgetList	list
"A list of PodDisruptionBudget objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.policy.v1.PodDisruptionBudget	emit=always	required
"The PodDisruptionBudget objects, ordered by namespace and name.
M	k8s.io.api.policy.v1.Eviction	kind=policy/v1/Eviction
"Asks a pod to leave, within its disruption budget. Posted to the pod's subresource `eviction`,
"never stored.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name and namespace of the pod.
2	deleteOptions	k8s.io.apimachinery.pkg.apis.meta.v1.DeleteOptions	pointer
"How to delete the pod.
"""#
}
