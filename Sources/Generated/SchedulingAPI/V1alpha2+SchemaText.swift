// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/scheduling/v1alpha2.proto by `make generate`; do not edit.

extension SchedulingAPISchema {
  /// The messages of k8s/scheduling/v1alpha2.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1alpha2: StaticString = #"""
M	k8s.io.api.scheduling.v1alpha2.Workload	kind=scheduling.k8s.io/v1alpha2/Workload	plural=workloads
"Pods of an application, in groups that are placed together.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.scheduling.v1alpha2.WorkloadSpec	required
"The groups. Cannot change.
M	k8s.io.api.scheduling.v1alpha2.WorkloadSpec
"The groups of a workload.
1	controllerRef	k8s.io.api.scheduling.v1alpha2.TypedLocalObjectReference	pointer
"Object that the workload belongs to, such as a Job; for information.
2	podGroupTemplates	[]k8s.io.api.scheduling.v1alpha2.PodGroupTemplate	emit=always	required	list=2	key=name
"Patterns of its pod groups; 1 to 8.
M	k8s.io.api.scheduling.v1alpha2.PodGroupTemplate
"A pattern of pod groups.
1	name	string	emit=always	required
"Name of the template, unique in the workload; a DNS label. Cannot change.
2	schedulingPolicy	k8s.io.api.scheduling.v1alpha2.PodGroupSchedulingPolicy	required
"One by one, or together.
3	schedulingConstraints	k8s.io.api.scheduling.v1alpha2.PodGroupSchedulingConstraints	pointer	emit=always	gate=TopologyAwareWorkloadScheduling
"Where the pods may be; anywhere when unset.
4	resourceClaims	[]k8s.io.api.scheduling.v1alpha2.PodGroupResourceClaim	list=2	key=name	patch=merge,retainKeys	mergeKey=name	gate=DRAWorkloadResourceClaims
"Claims on devices that the pods of a group share; at most 4.
5	disruptionMode	string	pointer	value=Pod	value=PodGroup	closed	gate=WorkloadAwarePreemption
"What is pushed out for more important pods: `Pod` (single pods, the default) or `PodGroup` (all
"or none).
6	priorityClassName	string	gate=WorkloadAwarePreemption
"Name of the PriorityClass of the group as a whole.
7	priority	int32	pointer	gate=WorkloadAwarePreemption
"Priority of the group, from its class; higher is more important.
M	k8s.io.api.scheduling.v1alpha2.TypedLocalObjectReference
"An object of the same namespace.
1	apiGroup	string
"API group of the kind; empty is the core group.
2	kind	string	emit=always	required
"Kind of the object.
3	name	string	emit=always	required
"Name of the object.
M	k8s.io.api.scheduling.v1alpha2.WorkloadList	kind=scheduling.k8s.io/v1alpha2/WorkloadList	list
"A list of Workload objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.scheduling.v1alpha2.Workload	emit=always	required
"The Workload objects, ordered by namespace and name.
M	k8s.io.api.scheduling.v1alpha2.PodGroup	kind=scheduling.k8s.io/v1alpha2/PodGroup	plural=podgroups
"Pods that are placed together.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.scheduling.v1alpha2.PodGroupSpec	required
"How they are placed. Most of it cannot change.
3	status	k8s.io.api.scheduling.v1alpha2.PodGroupStatus
"Whether they were placed.
M	k8s.io.api.scheduling.v1alpha2.PodGroupSpec
"How the pods of a group are placed.
1	podGroupTemplateRef	k8s.io.api.scheduling.v1alpha2.PodGroupTemplateReference	pointer	emit=always
"Template that the group was made from; unset when it stands alone.
2	schedulingPolicy	k8s.io.api.scheduling.v1alpha2.PodGroupSchedulingPolicy	required
"One by one, or together.
3	schedulingConstraints	k8s.io.api.scheduling.v1alpha2.PodGroupSchedulingConstraints	pointer	gate=TopologyAwareWorkloadScheduling
"Where the pods may be; anywhere when unset.
4	resourceClaims	[]k8s.io.api.scheduling.v1alpha2.PodGroupResourceClaim	list=2	key=name	patch=merge,retainKeys	mergeKey=name	gate=DRAWorkloadResourceClaims
"Claims on devices that the pods share; at most 4.
5	disruptionMode	string	pointer	default="Pod"	value=Pod	value=PodGroup	closed	gate=WorkloadAwarePreemption
"What is pushed out for more important pods: `Pod` (single pods, the default) or `PodGroup` (all
"or none).
6	priorityClassName	string	gate=WorkloadAwarePreemption
"Name of the PriorityClass of the group as a whole.
7	priority	int32	pointer	gate=WorkloadAwarePreemption
"Priority of the group, from its class; higher is more important.
M	k8s.io.api.scheduling.v1alpha2.PodGroupTemplateReference
"Where a pod group comes from.
1	workload	k8s.io.api.scheduling.v1alpha2.WorkloadPodGroupTemplateReference	pointer	emit=always
"A template in a workload.
M	k8s.io.api.scheduling.v1alpha2.WorkloadPodGroupTemplateReference
"A template in a workload.
1	workloadName	string	emit=always	required
"Name of the Workload, in the same namespace.
2	podGroupTemplateName	string	emit=always	required
"Name of the template in it.
M	k8s.io.api.scheduling.v1alpha2.PodGroupSchedulingPolicy
"How the pods of a group are placed; exactly one of the two is set.
1	basic	k8s.io.api.scheduling.v1alpha2.BasicSchedulingPolicy	pointer
"One by one.
2	gang	k8s.io.api.scheduling.v1alpha2.GangSchedulingPolicy	pointer
"Together or not at all.
M	k8s.io.api.scheduling.v1alpha2.BasicSchedulingPolicy
"Pods are placed one by one, as without a group.
M	k8s.io.api.scheduling.v1alpha2.GangSchedulingPolicy
"Pods are placed together or not at all.
1	minCount	int32	emit=always	required
"Least number of pods that must be placed at once; more than 0.
M	k8s.io.api.scheduling.v1alpha2.PodGroupSchedulingConstraints
"Where the pods of a group may be.
1	topology	[]k8s.io.api.scheduling.v1alpha2.TopologyConstraint	list=0
"Parts of the topology in which all pods must be together.
M	k8s.io.api.scheduling.v1alpha2.TopologyConstraint
"A part of the topology in which all pods must be together.
1	key	string	emit=always	required
"Label of nodes whose value must be the same, such as `topology.kubernetes.io/zone`.
M	k8s.io.api.scheduling.v1alpha2.PodGroupResourceClaim
"A claim on devices that the pods of a group share; exactly one of the two names is set.
1	name	string	emit=always	required
"Name of the claim inside the group, unique; a DNS label. Pods refer to it.
2	resourceClaimName	string	pointer
"Name of an existing ResourceClaim in the namespace.
3	resourceClaimTemplateName	string	pointer
"Name of a ResourceClaimTemplate from which the group gets a claim of its own.
M	k8s.io.api.scheduling.v1alpha2.PodGroupStatus
"How a group fares.
1	conditions	[]k8s.io.apimachinery.pkg.apis.meta.v1.Condition	list=2	key=type	patch=merge	mergeKey=type
"State in single aspects, such as `PodGroupScheduled`.
2	resourceClaimStatuses	[]k8s.io.api.scheduling.v1alpha2.PodGroupResourceClaimStatus	list=2	key=name	patch=merge,retainKeys	mergeKey=name	gate=DRAWorkloadResourceClaims
"Claims that were made from templates.
M	k8s.io.api.scheduling.v1alpha2.PodGroupResourceClaimStatus
"The claim that a group got from a template.
1	name	string	emit=always	required
"Name of the claim inside the group.
2	resourceClaimName	string	pointer
"Name of the ResourceClaim; unset when none was needed.
M	k8s.io.api.scheduling.v1alpha2.PodGroupList	kind=scheduling.k8s.io/v1alpha2/PodGroupList	list
"A list of PodGroup objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.scheduling.v1alpha2.PodGroup	emit=always	required
"The PodGroup objects, ordered by namespace and name.
"""#
}
