// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/apps/v1beta2.proto by `make generate`; do not edit.

extension AppsAPISchema {
  /// The messages of k8s/apps/v1beta2.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta2: StaticString = #"""
M	k8s.io.api.apps.v1beta2.Deployment	kind=apps/v1beta2/Deployment
"Runs like pods and replaces them step by step when their template changes.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.apps.v1beta2.DeploymentSpec
"Which pods, how many, and how they are replaced.
3	status	k8s.io.api.apps.v1beta2.DeploymentStatus
"How far it is.
M	k8s.io.api.apps.v1beta2.DeploymentSpec
"Which pods, how many, and how they are replaced.
1	replicas	int32	pointer
"Number of pods wanted; 1 when unset.
2	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer	emit=always
"Pods it counts as its own; must fit the template's labels and cannot change.
3	template	k8s.io.api.core.v1.PodTemplateSpec
"Pods to make. A change of it starts a rollout.
4	strategy	k8s.io.api.apps.v1beta2.DeploymentStrategy	patch=retainKeys
"How old pods give way to new ones.
5	minReadySeconds	int32
"Seconds a pod must be ready to count as available.
6	revisionHistoryLimit	int32	pointer
"Old ReplicaSets kept for going back; 10 when unset.
7	paused	bool
"No rollouts while it is set.
9	progressDeadlineSeconds	int32	pointer
"Seconds without progress after which the rollout counts as failed; 600 when unset. It is not
"undone.
M	k8s.io.api.apps.v1beta2.DeploymentStrategy
"How old pods give way to new ones.
1	type	string	value=Recreate	value=RollingUpdate
"`RollingUpdate` (the default), or `Recreate`, which ends all old pods first.
2	rollingUpdate	k8s.io.api.apps.v1beta2.RollingUpdateDeployment	pointer
"Settings of `RollingUpdate`.
M	k8s.io.api.apps.v1beta2.RollingUpdateDeployment
"How many pods may be missing or too many during a rollout; not both can be 0.
1	maxUnavailable	k8s.io.apimachinery.pkg.util.intstr.IntOrString	pointer
"Most pods missing, as a number or percentage (rounded down); 25% when unset.
2	maxSurge	k8s.io.apimachinery.pkg.util.intstr.IntOrString	pointer
"Most pods too many, as a number or percentage (rounded up); 25% when unset.
M	k8s.io.api.apps.v1beta2.DeploymentStatus
"How far a deployment is.
1	observedGeneration	int64
"`metadata.generation` last acted on.
2	replicas	int32
"Pods there are, old and new.
3	updatedReplicas	int32
"Pods of the present template.
7	readyReplicas	int32
"Pods that are ready.
4	availableReplicas	int32
"Pods that have been ready for `minReadySeconds`.
5	unavailableReplicas	int32
"Pods that are missing or not yet available.
9	terminatingReplicas	int32	pointer
"Pods that are being stopped.
6	conditions	[]k8s.io.api.apps.v1beta2.DeploymentCondition	list=2	key=type	patch=merge	mergeKey=type
"State: `Available`, `Progressing`, `ReplicaFailure`.
8	collisionCount	int32	pointer
"Hash collisions met when naming ReplicaSets.
M	k8s.io.api.apps.v1beta2.DeploymentCondition
"One aspect of a deployment's state.
1	type	string	emit=always	value=Available	value=Progressing	value=ReplicaFailure
"`Available`, `Progressing` or `ReplicaFailure`.
2	status	string	emit=always	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
6	lastUpdateTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When the condition was last written, even with the same status.
7	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
4	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
5	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.api.apps.v1beta2.DeploymentList	kind=apps/v1beta2/DeploymentList	list
"A list of Deployment objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.apps.v1beta2.Deployment	emit=always
"The Deployment objects, ordered by namespace and name.
M	k8s.io.api.apps.v1beta2.ReplicaSet	kind=apps/v1beta2/ReplicaSet
"Keeps a number of like pods running. Usually made by a Deployment.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.apps.v1beta2.ReplicaSetSpec
"How many pods of which sort.
3	status	k8s.io.api.apps.v1beta2.ReplicaSetStatus
"How many there are.
M	k8s.io.api.apps.v1beta2.ReplicaSetSpec
"How many pods of which sort.
1	replicas	int32	pointer
"Number of pods wanted; 1 when unset.
4	minReadySeconds	int32
"Seconds a pod must be ready to count as available.
2	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer	emit=always
"Pods it counts as its own; must fit the template's labels and cannot change.
3	template	k8s.io.api.core.v1.PodTemplateSpec
"Pods to make when there are too few.
M	k8s.io.api.apps.v1beta2.ReplicaSetStatus
"How many pods there are.
1	replicas	int32	emit=always
"Pods there are.
2	fullyLabeledReplicas	int32
"Pods with all labels of the template.
4	readyReplicas	int32
"Pods that are ready.
5	availableReplicas	int32
"Pods that have been ready for `minReadySeconds`.
7	terminatingReplicas	int32	pointer
"Pods that are being stopped.
3	observedGeneration	int64
"`metadata.generation` last acted on.
6	conditions	[]k8s.io.api.apps.v1beta2.ReplicaSetCondition	list=2	key=type	patch=merge	mergeKey=type
"State in single aspects.
M	k8s.io.api.apps.v1beta2.ReplicaSetCondition
"One aspect of a replica set's state.
1	type	string	emit=always	value=ReplicaFailure
"Which, such as `ReplicaFailure`.
2	status	string	emit=always	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
4	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
5	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.api.apps.v1beta2.ReplicaSetList	kind=apps/v1beta2/ReplicaSetList	list
"A list of ReplicaSet objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.apps.v1beta2.ReplicaSet	emit=always
"The ReplicaSet objects, ordered by namespace and name.
M	k8s.io.api.apps.v1beta2.StatefulSet	kind=apps/v1beta2/StatefulSet
"Runs pods with lasting names and storage: `<name>-0`, `<name>-1` and so on.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.apps.v1beta2.StatefulSetSpec
"Which pods, how many, and with what storage.
3	status	k8s.io.api.apps.v1beta2.StatefulSetStatus
"How far it is.
M	k8s.io.api.apps.v1beta2.StatefulSetSpec
"Which pods, how many, and with what storage.
1	replicas	int32	pointer
"Number of pods wanted; 1 when unset.
2	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer	emit=always
"Pods it counts as its own; must fit the template's labels and cannot change.
3	template	k8s.io.api.core.v1.PodTemplateSpec
"Pods to make; each gets its own name and claims.
4	volumeClaimTemplates	[]k8s.io.api.core.v1.PersistentVolumeClaim	list=0
"Claims to make for each pod, named `<claim>-<pod>`; they outlive the pod.
5	serviceName	string	emit=always
"Headless service under which the pods get names in DNS. Cannot change.
6	podManagementPolicy	string	value=OrderedReady	value=Parallel
"`OrderedReady` (one after another, the default) or `Parallel`. Cannot change.
7	updateStrategy	k8s.io.api.apps.v1beta2.StatefulSetUpdateStrategy
"How pods follow a change of the template.
8	revisionHistoryLimit	int32	pointer
"Old revisions kept for going back; 10 when unset.
9	minReadySeconds	int32
"Seconds a pod must be ready to count as available.
10	persistentVolumeClaimRetentionPolicy	k8s.io.api.apps.v1beta2.StatefulSetPersistentVolumeClaimRetentionPolicy	pointer
"What becomes of claims when pods or the set go; kept when unset.
11	ordinals	k8s.io.api.apps.v1beta2.StatefulSetOrdinals	pointer
"How the pods are numbered.
M	k8s.io.api.apps.v1beta2.StatefulSetUpdateStrategy
"How pods follow a change of the template.
1	type	string	value=RollingUpdate	value=OnDelete
"`RollingUpdate` (from the highest number down, the default) or `OnDelete` (when someone deletes
"them).
2	rollingUpdate	k8s.io.api.apps.v1beta2.RollingUpdateStatefulSetStrategy	pointer
"Settings of `RollingUpdate`.
M	k8s.io.api.apps.v1beta2.RollingUpdateStatefulSetStrategy
"How far and how fast an update goes.
1	partition	int32	pointer
"Pods with a lower number are left as they are; 0 when unset.
2	maxUnavailable	k8s.io.apimachinery.pkg.util.intstr.IntOrString	pointer	gate=MaxUnavailableStatefulSet
"Most pods missing during the update, as a number or percentage; 1 when unset.
M	k8s.io.api.apps.v1beta2.StatefulSetPersistentVolumeClaimRetentionPolicy
"What becomes of claims that are no longer used: `Retain` or `Delete`.
1	whenDeleted	string	value=Retain	value=Delete
"When the set is deleted; `Retain` when unset.
2	whenScaled	string	value=Retain	value=Delete
"When the set shrinks; `Retain` when unset.
M	k8s.io.api.apps.v1beta2.StatefulSetOrdinals
"How pods are numbered.
1	start	int32	emit=always
"Number of the first pod; 0 when unset.
M	k8s.io.api.apps.v1beta2.StatefulSetStatus
"How far a stateful set is.
1	observedGeneration	int64
"`metadata.generation` last acted on.
2	replicas	int32	emit=always
"Pods there are.
3	readyReplicas	int32
"Pods that are ready.
4	currentReplicas	int32
"Pods of `currentRevision`.
5	updatedReplicas	int32
"Pods of `updateRevision`.
6	currentRevision	string
"Revision of the pods not yet updated.
7	updateRevision	string
"Revision of the present template.
9	collisionCount	int32	pointer
"Hash collisions met when naming revisions.
10	conditions	[]k8s.io.api.apps.v1beta2.StatefulSetCondition	list=2	key=type	patch=merge	mergeKey=type
"State in single aspects.
11	availableReplicas	int32	emit=always
"Pods that have been ready for `minReadySeconds`.
M	k8s.io.api.apps.v1beta2.StatefulSetCondition
"One aspect of a stateful set's state.
1	type	string	emit=always
"Which.
2	status	string	emit=always	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
4	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
5	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.api.apps.v1beta2.StatefulSetList	kind=apps/v1beta2/StatefulSetList	list
"A list of StatefulSet objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.apps.v1beta2.StatefulSet	emit=always
"The StatefulSet objects, ordered by namespace and name.
M	k8s.io.api.apps.v1beta2.DaemonSet	kind=apps/v1beta2/DaemonSet
"Runs one pod on every node, or on every node that fits.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.apps.v1beta2.DaemonSetSpec
"Which pods on which nodes.
3	status	k8s.io.api.apps.v1beta2.DaemonSetStatus
"How far it is.
M	k8s.io.api.apps.v1beta2.DaemonSetSpec
"Which pods on which nodes.
1	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer	emit=always
"Pods it counts as its own; must fit the template's labels and cannot change.
2	template	k8s.io.api.core.v1.PodTemplateSpec
"Pods to make; node selector and affinity choose the nodes.
3	updateStrategy	k8s.io.api.apps.v1beta2.DaemonSetUpdateStrategy
"How pods follow a change of the template.
4	minReadySeconds	int32
"Seconds a pod must be ready to count as available.
6	revisionHistoryLimit	int32	pointer
"Old revisions kept for going back; 10 when unset.
M	k8s.io.api.apps.v1beta2.DaemonSetUpdateStrategy
"How pods follow a change of the template.
1	type	string	value=RollingUpdate	value=OnDelete
"`RollingUpdate` (the default) or `OnDelete` (when someone deletes them).
2	rollingUpdate	k8s.io.api.apps.v1beta2.RollingUpdateDaemonSet	pointer
"Settings of `RollingUpdate`.
M	k8s.io.api.apps.v1beta2.RollingUpdateDaemonSet
"How many nodes are updated at a time; exactly one of the two is not 0.
1	maxUnavailable	k8s.io.apimachinery.pkg.util.intstr.IntOrString	pointer
"Most nodes without an available pod, as a number or percentage (rounded up); 1 when unset.
2	maxSurge	k8s.io.apimachinery.pkg.util.intstr.IntOrString	pointer
"Most nodes with an old and a new pod side by side, as a number or percentage (rounded up); 0
"when unset.
M	k8s.io.api.apps.v1beta2.DaemonSetStatus
"How far a daemon set is.
1	currentNumberScheduled	int32	emit=always
"Nodes that should run the pod and do.
2	numberMisscheduled	int32	emit=always
"Nodes that run the pod but should not.
3	desiredNumberScheduled	int32	emit=always
"Nodes that should run the pod.
4	numberReady	int32	emit=always
"Nodes whose pod is ready.
5	observedGeneration	int64
"`metadata.generation` last acted on.
6	updatedNumberScheduled	int32
"Nodes whose pod is of the present template.
7	numberAvailable	int32
"Nodes whose pod has been ready for `minReadySeconds`.
8	numberUnavailable	int32
"Nodes that should have an available pod and do not.
9	collisionCount	int32	pointer
"Hash collisions met when naming revisions.
10	conditions	[]k8s.io.api.apps.v1beta2.DaemonSetCondition	list=2	key=type	patch=merge	mergeKey=type
"State in single aspects.
M	k8s.io.api.apps.v1beta2.DaemonSetCondition
"One aspect of a daemon set's state.
1	type	string	emit=always
"Which.
2	status	string	emit=always	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
4	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
5	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.api.apps.v1beta2.DaemonSetList	kind=apps/v1beta2/DaemonSetList	list
"A list of DaemonSet objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.apps.v1beta2.DaemonSet	emit=always
"The DaemonSet objects, ordered by namespace and name.
M	k8s.io.api.apps.v1beta2.ControllerRevision	kind=apps/v1beta2/ControllerRevision
"A kept version of a stateful or daemon set's template.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	data	k8s.io.apimachinery.pkg.runtime.RawExtension
"The template, as the controller wrote it; cannot change.
3	revision	int64	emit=always
"Number that grows with each version.
M	k8s.io.api.apps.v1beta2.ControllerRevisionList	kind=apps/v1beta2/ControllerRevisionList	list
"A list of ControllerRevision objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.apps.v1beta2.ControllerRevision	emit=always
"The ControllerRevision objects, ordered by namespace and name.
M	k8s.io.api.apps.v1beta2.Scale	kind=apps/v1beta2/Scale
"Number of replicas of something that can be scaled. The subresource `scale` reads and writes it.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.apps.v1beta2.ScaleSpec
"Replicas wanted.
3	status	k8s.io.api.apps.v1beta2.ScaleStatus
"Replicas there are.
M	k8s.io.api.apps.v1beta2.ScaleSpec
"Replicas wanted.
1	replicas	int32	default=0
"Number wanted.
M	k8s.io.api.apps.v1beta2.ScaleStatus
"Replicas there are.
1	replicas	int32	emit=always
"Number there are.
2	selector	{string}string	atomic
"Labels that the pods have, when a plain list of labels says it all.
3	targetSelector	string
"Label selector of the pods, as text; set when `selector` cannot say it.
"""#
}
