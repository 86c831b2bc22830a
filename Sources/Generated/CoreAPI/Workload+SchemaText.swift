// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/workload.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/workload.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let workload: StaticString = #"""
M	k8s.io.api.core.v1.PodTemplate	kind=/v1/PodTemplate	plural=podtemplates
"A pod to be made, as an object of its own.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	template	k8s.io.api.core.v1.PodTemplateSpec
"The pod to make.
M	k8s.io.api.core.v1.PodTemplateList	kind=/v1/PodTemplateList	list
"A list of PodTemplate objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.PodTemplate	emit=always	required
"The PodTemplate objects, ordered by namespace and name.
M	k8s.io.api.core.v1.ReplicationController	kind=/v1/ReplicationController	plural=replicationcontrollers
"Keeps a number of like pods running; ReplicaSet came after it.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.core.v1.ReplicationControllerSpec
"How many pods of which sort.
3	status	k8s.io.api.core.v1.ReplicationControllerStatus
"How many there are.
M	k8s.io.api.core.v1.ReplicationControllerSpec
"How many pods of which sort.
1	replicas	int32	pointer	default=1	minimum=0
"Number of pods wanted; 1 when unset.
4	minReadySeconds	int32	default=0	minimum=0
"Seconds a pod must be ready to count as available.
2	selector	{string}string	atomic	nonzero
"Labels of the pods it counts as its own; those of the template when empty.
3	template	k8s.io.api.core.v1.PodTemplateSpec	pointer	nonzero
"Pods to make when there are too few.
M	k8s.io.api.core.v1.ReplicationControllerStatus
"How many pods there are.
1	replicas	int32	emit=always	required	minimum=0
"Pods there are.
2	fullyLabeledReplicas	int32	minimum=0
"Pods with all labels of the template.
4	readyReplicas	int32	minimum=0
"Pods that are ready.
5	availableReplicas	int32	minimum=0
"Pods that have been ready for `minReadySeconds`.
3	observedGeneration	int64	minimum=0
"`metadata.generation` last acted on.
6	conditions	[]k8s.io.api.core.v1.ReplicationControllerCondition	list=2	key=type	patch=merge	mergeKey=type
"State in single aspects.
M	k8s.io.api.core.v1.ReplicationControllerCondition
"One aspect of a controller's state.
1	type	string	emit=always	required	value=ReplicaFailure
"Which, such as `ReplicaFailure`.
2	status	string	emit=always	required	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
4	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
5	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.api.core.v1.ReplicationControllerList	kind=/v1/ReplicationControllerList	list
"A list of ReplicationController objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.ReplicationController	emit=always	required
"The ReplicationController objects, ordered by namespace and name.
"""#
}
