// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/apps/v1beta1.proto by `make generate`; do not edit.

extension AppsAPISchema {
  /// The messages of k8s/apps/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.api.apps.v1beta1.Deployment	kind=apps/v1beta1/Deployment
"Runs like pods and replaces them step by step when their template changes.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.apps.v1beta1.DeploymentSpec
"Which pods, how many, and how they are replaced.
3	status	k8s.io.api.apps.v1beta1.DeploymentStatus
"How far it is.
M	k8s.io.api.apps.v1beta1.DeploymentSpec
"Which pods, how many, and how they are replaced.
1	replicas	int32	pointer
"Number of pods wanted; 1 when unset.
2	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Pods it counts as its own; those with the template's labels when unset.
3	template	k8s.io.api.core.v1.PodTemplateSpec
"Pods to make. A change of it starts a rollout.
4	strategy	k8s.io.api.apps.v1beta1.DeploymentStrategy	patch=retainKeys
"How old pods give way to new ones.
5	minReadySeconds	int32
"Seconds a pod must be ready to count as available.
6	revisionHistoryLimit	int32	pointer
"Old ReplicaSets kept for going back; 2 when unset.
7	paused	bool
"No rollouts while it is set.
8	rollbackTo	k8s.io.api.apps.v1beta1.RollbackConfig	pointer
"Asks to go back to an earlier revision; cleared when done.
9	progressDeadlineSeconds	int32	pointer
"Seconds without progress after which the rollout counts as failed; 600 when unset. It is not
"undone.
M	k8s.io.api.apps.v1beta1.DeploymentStrategy
"How old pods give way to new ones.
1	type	string	value=Recreate	value=RollingUpdate
"`RollingUpdate` (the default), or `Recreate`, which ends all old pods first.
2	rollingUpdate	k8s.io.api.apps.v1beta1.RollingUpdateDeployment	pointer
"Settings of `RollingUpdate`.
M	k8s.io.api.apps.v1beta1.RollingUpdateDeployment
"How many pods may be missing or too many during a rollout; not both can be 0.
1	maxUnavailable	k8s.io.apimachinery.pkg.util.intstr.IntOrString	pointer
"Most pods missing, as a number or percentage (rounded down); 25% when unset.
2	maxSurge	k8s.io.apimachinery.pkg.util.intstr.IntOrString	pointer
"Most pods too many, as a number or percentage (rounded up); 25% when unset.
M	k8s.io.api.apps.v1beta1.DeploymentStatus
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
6	conditions	[]k8s.io.api.apps.v1beta1.DeploymentCondition	list=2	key=type	patch=merge	mergeKey=type
"State: `Available`, `Progressing`, `ReplicaFailure`.
8	collisionCount	int32	pointer
"Hash collisions met when naming ReplicaSets.
M	k8s.io.api.apps.v1beta1.DeploymentCondition
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
M	k8s.io.api.apps.v1beta1.DeploymentList	kind=apps/v1beta1/DeploymentList	list
"A list of Deployment objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.apps.v1beta1.Deployment	emit=always
"The Deployment objects, ordered by namespace and name.
M	k8s.io.api.apps.v1beta1.StatefulSet	kind=apps/v1beta1/StatefulSet
"Runs pods with lasting names and storage: `<name>-0`, `<name>-1` and so on.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.apps.v1beta1.StatefulSetSpec
"Which pods, how many, and with what storage.
3	status	k8s.io.api.apps.v1beta1.StatefulSetStatus
"How far it is.
M	k8s.io.api.apps.v1beta1.StatefulSetSpec
"Which pods, how many, and with what storage.
1	replicas	int32	pointer
"Number of pods wanted; 1 when unset.
2	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Pods it counts as its own; those with the template's labels when unset.
3	template	k8s.io.api.core.v1.PodTemplateSpec
"Pods to make; each gets its own name and claims.
4	volumeClaimTemplates	[]k8s.io.api.core.v1.PersistentVolumeClaim	list=0
"Claims to make for each pod, named `<claim>-<pod>`; they outlive the pod.
5	serviceName	string	emit=always
"Headless service under which the pods get names in DNS. Cannot change.
6	podManagementPolicy	string	value=OrderedReady	value=Parallel
"`OrderedReady` (one after another, the default) or `Parallel`. Cannot change.
7	updateStrategy	k8s.io.api.apps.v1beta1.StatefulSetUpdateStrategy
"How pods follow a change of the template.
8	revisionHistoryLimit	int32	pointer
"Old revisions kept for going back; 10 when unset.
9	minReadySeconds	int32
"Seconds a pod must be ready to count as available.
10	persistentVolumeClaimRetentionPolicy	k8s.io.api.apps.v1beta1.StatefulSetPersistentVolumeClaimRetentionPolicy	pointer
"What becomes of claims when pods or the set go; kept when unset.
11	ordinals	k8s.io.api.apps.v1beta1.StatefulSetOrdinals	pointer
"How the pods are numbered.
M	k8s.io.api.apps.v1beta1.StatefulSetUpdateStrategy
"How pods follow a change of the template.
1	type	string	value=RollingUpdate	value=OnDelete
"`OnDelete` (when someone deletes them, the default) or `RollingUpdate` (from the highest number
"down).
2	rollingUpdate	k8s.io.api.apps.v1beta1.RollingUpdateStatefulSetStrategy	pointer
"Settings of `RollingUpdate`.
M	k8s.io.api.apps.v1beta1.RollingUpdateStatefulSetStrategy
"How far and how fast an update goes.
1	partition	int32	pointer
"Pods with a lower number are left as they are; 0 when unset.
2	maxUnavailable	k8s.io.apimachinery.pkg.util.intstr.IntOrString	pointer	gate=MaxUnavailableStatefulSet
"Most pods missing during the update, as a number or percentage; 1 when unset.
M	k8s.io.api.apps.v1beta1.StatefulSetPersistentVolumeClaimRetentionPolicy
"What becomes of claims that are no longer used: `Retain` or `Delete`.
1	whenDeleted	string	value=Retain	value=Delete
"When the set is deleted; `Retain` when unset.
2	whenScaled	string	value=Retain	value=Delete
"When the set shrinks; `Retain` when unset.
M	k8s.io.api.apps.v1beta1.StatefulSetOrdinals
"How pods are numbered.
1	start	int32	emit=always
"Number of the first pod; 0 when unset.
M	k8s.io.api.apps.v1beta1.StatefulSetStatus
"How far a stateful set is.
1	observedGeneration	int64	pointer
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
10	conditions	[]k8s.io.api.apps.v1beta1.StatefulSetCondition	list=2	key=type	patch=merge	mergeKey=type
"State in single aspects.
11	availableReplicas	int32	emit=always
"Pods that have been ready for `minReadySeconds`.
M	k8s.io.api.apps.v1beta1.StatefulSetCondition
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
M	k8s.io.api.apps.v1beta1.StatefulSetList	kind=apps/v1beta1/StatefulSetList	list
"A list of StatefulSet objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.apps.v1beta1.StatefulSet	emit=always
"The StatefulSet objects, ordered by namespace and name.
M	k8s.io.api.apps.v1beta1.ControllerRevision	kind=apps/v1beta1/ControllerRevision
"A kept version of a stateful or daemon set's template.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	data	k8s.io.apimachinery.pkg.runtime.RawExtension
"The template, as the controller wrote it; cannot change.
3	revision	int64	emit=always
"Number that grows with each version.
M	k8s.io.api.apps.v1beta1.ControllerRevisionList	kind=apps/v1beta1/ControllerRevisionList	list
"A list of ControllerRevision objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.apps.v1beta1.ControllerRevision	emit=always
"The ControllerRevision objects, ordered by namespace and name.
M	k8s.io.api.apps.v1beta1.DeploymentRollback	kind=apps/v1beta1/DeploymentRollback
"Asks to go back to an earlier revision of a deployment. Posted to the deployment's subresource
"`rollback`, never stored.
1	name	string	emit=always
"Name of the deployment.
2	updatedAnnotations	{string}string
"Annotations to add to the deployment.
3	rollbackTo	k8s.io.api.apps.v1beta1.RollbackConfig
"The revision wanted.
M	k8s.io.api.apps.v1beta1.RollbackConfig
"A revision to go back to.
1	revision	int64
"Number of the revision; the last one before the present when 0.
M	k8s.io.api.apps.v1beta1.Scale	kind=apps/v1beta1/Scale
"Number of replicas of something that can be scaled. The subresource `scale` reads and writes it.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.apps.v1beta1.ScaleSpec
"Replicas wanted.
3	status	k8s.io.api.apps.v1beta1.ScaleStatus
"Replicas there are.
M	k8s.io.api.apps.v1beta1.ScaleSpec
"Replicas wanted.
1	replicas	int32	default=0
"Number wanted.
M	k8s.io.api.apps.v1beta1.ScaleStatus
"Replicas there are.
1	replicas	int32	emit=always
"Number there are.
2	selector	{string}string
"Labels that the pods have, when a plain list of labels says it all.
3	targetSelector	string
"Label selector of the pods, as text; set when `selector` cannot say it.
"""#
}
