// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/autoscaling/v2.proto by `make generate`; do not edit.

extension AutoscalingAPISchema {
  /// The messages of k8s/autoscaling/v2.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v2: StaticString = #"""
M	k8s.io.api.autoscaling.v2.HorizontalPodAutoscaler	kind=autoscaling/v2/HorizontalPodAutoscaler	plural=horizontalpodautoscalers
"Sets the number of replicas of an object by load.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerSpec	required
"What to scale, by what, and within which bounds.
3	status	k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerStatus
"What it last saw and did.
M	k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerSpec
"What to scale, by what, and within which bounds.
1	scaleTargetRef	k8s.io.api.autoscaling.v2.CrossVersionObjectReference	required
"Object to scale; it has a subresource `scale`.
2	minReplicas	int32	pointer	fill=1
"Least replicas, at least 1; 1 when unset. 0 is allowed with the feature gate HPAScaleToZero and
"a metric of type `Object` or `External`.
3	maxReplicas	int32	emit=always	required
"Most replicas; not below `minReplicas`.
4	metrics	[]k8s.io.api.autoscaling.v2.MetricSpec	list=0
"What to aim at. Each metric asks for a number of replicas and the largest wins; CPU use of 80 %
"of the requests when empty.
5	behavior	k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerBehavior	pointer
"How fast it may scale up and down; usual limits when unset.
M	k8s.io.api.autoscaling.v2.CrossVersionObjectReference
"Names an object in the same namespace.
1	kind	string	emit=always	required	format=pathSegment	nonzero
"Kind of the object.
2	name	string	emit=always	required	format=pathSegment	nonzero
"Name of the object.
3	apiVersion	string
"API version of the object, such as `apps/v1`.
M	k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerBehavior
"How fast to scale, upwards and downwards.
1	scaleUp	k8s.io.api.autoscaling.v2.HPAScalingRules	pointer
"Upwards. When unset: by 4 pods or 100 %, whichever is more, every 15 seconds, without waiting.
2	scaleDown	k8s.io.api.autoscaling.v2.HPAScalingRules	pointer
"Downwards. When unset: by up to 100 % every 15 seconds, to the largest number asked for in the
"last 300 seconds.
M	k8s.io.api.autoscaling.v2.HPAScalingRules
"How fast to scale in one direction.
3	stabilizationWindowSeconds	int32	pointer	minimum=0	maximum=3600
"Seconds of past recommendations of which the most cautious is followed, 0 to 3600. When unset 0
"upwards and 300 downwards.
1	selectPolicy	string	pointer	value=Max	value=Min	value=Disabled	known
"Which of several policies counts: `Max` (the fastest, the default), `Min` (the slowest) or
"`Disabled` (no scaling in this direction).
2	policies	[]k8s.io.api.autoscaling.v2.HPAScalingPolicy	list=0	nonzero
"Limits of speed; at least one. The usual ones when unset.
4	tolerance	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer	gate=HPAConfigurableTolerance
"Part by which the metric may miss its target before anything is done, such as `0.05` for 5 %;
"10 % when unset.
M	k8s.io.api.autoscaling.v2.HPAScalingPolicy
"A limit of speed: at most `value` within `periodSeconds`.
1	type	string	emit=always	required	value=Pods	value=Percent
"`Pods` (`value` is a number of pods) or `Percent` (of the present number).
2	value	int32	emit=always	required
"Most change; more than 0.
3	periodSeconds	int32	emit=always	required
"Length of time in seconds that the limit holds for, 1 to 1800.
M	k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerStatus
"What an autoscaler last saw and did.
1	observedGeneration	int64	pointer
"`metadata.generation` last acted on.
2	lastScaleTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"When the number of replicas last changed.
3	currentReplicas	int32	minimum=0
"Replicas there are.
4	desiredReplicas	int32	emit=always	required	minimum=0
"Replicas wanted.
5	currentMetrics	[]k8s.io.api.autoscaling.v2.MetricStatus	emit=always	list=0
"Metrics as last read.
6	conditions	[]k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerCondition	list=2	key=type	patch=merge	mergeKey=type
"State: `ScalingActive`, `AbleToScale`, `ScalingLimited`, `ScaledToZero`.
M	k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerCondition
"One aspect of an autoscaler's state.
1	type	string	emit=always	required	value=ScalingActive	value=AbleToScale	value=ScalingLimited	value=ScaledToZero
"`ScalingActive`, `AbleToScale`, `ScalingLimited` or `ScaledToZero`.
2	status	string	emit=always	required	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
4	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
5	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerList	kind=autoscaling/v2/HorizontalPodAutoscalerList	list
"A list of HorizontalPodAutoscaler objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.autoscaling.v2.HorizontalPodAutoscaler	emit=always	required
"The HorizontalPodAutoscaler objects, ordered by namespace and name.
M	k8s.io.api.autoscaling.v2.MetricSpec
"One metric to aim at: its type and the member of that name.
1	type	string	emit=always	required	value=Object	value=Pods	value=Resource	value=ContainerResource	value=External	known
"`Resource`, `ContainerResource`, `Pods`, `Object` or `External`; says which other member is
"set.
2	object	k8s.io.api.autoscaling.v2.ObjectMetricSource	pointer
"A metric of one object, such as requests per second of an Ingress.
3	pods	k8s.io.api.autoscaling.v2.PodsMetricSource	pointer
"A metric of each pod, averaged over all of them.
4	resource	k8s.io.api.autoscaling.v2.ResourceMetricSource	pointer
"CPU or memory of the pods, as in their requests.
7	containerResource	k8s.io.api.autoscaling.v2.ContainerResourceMetricSource	pointer
"CPU or memory of one container of each pod.
5	external	k8s.io.api.autoscaling.v2.ExternalMetricSource	pointer
"A metric from outside the cluster, such as the length of a queue.
M	k8s.io.api.autoscaling.v2.ResourceMetricSource
"CPU or memory of the pods, averaged over all of them.
1	name	string	emit=always	required	value=cpu	value=memory	value=storage	value=ephemeral-storage	value=pods	value=services	value=replicationcontrollers	value=resourcequotas	value=secrets	value=configmaps	value=persistentvolumeclaims	value=services.nodeports	value=services.loadbalancers	value=requests.cpu	value=requests.memory	value=requests.storage	value=requests.ephemeral-storage	value=limits.cpu	value=limits.memory	value=limits.ephemeral-storage
"`cpu` or `memory`.
2	target	k8s.io.api.autoscaling.v2.MetricTarget	required
"What to aim at: `Utilization` (of the requests) or `AverageValue`.
M	k8s.io.api.autoscaling.v2.ContainerResourceMetricSource
"CPU or memory of one container of each pod, averaged over the pods.
1	name	string	emit=always	required	value=cpu	value=memory	value=storage	value=ephemeral-storage	value=pods	value=services	value=replicationcontrollers	value=resourcequotas	value=secrets	value=configmaps	value=persistentvolumeclaims	value=services.nodeports	value=services.loadbalancers	value=requests.cpu	value=requests.memory	value=requests.storage	value=requests.ephemeral-storage	value=limits.cpu	value=limits.memory	value=limits.ephemeral-storage
"`cpu` or `memory`.
2	target	k8s.io.api.autoscaling.v2.MetricTarget	required
"What to aim at: `Utilization` (of the requests) or `AverageValue`.
3	container	string	emit=always	required
"Name of the container.
M	k8s.io.api.autoscaling.v2.PodsMetricSource
"A metric of each pod, averaged over all of them.
1	metric	k8s.io.api.autoscaling.v2.MetricIdentifier	required
"Which metric.
2	target	k8s.io.api.autoscaling.v2.MetricTarget	required
"What to aim at; an `AverageValue`.
M	k8s.io.api.autoscaling.v2.ObjectMetricSource
"A metric of one object.
1	describedObject	k8s.io.api.autoscaling.v2.CrossVersionObjectReference	required
"Object that the metric is about, in the same namespace.
2	target	k8s.io.api.autoscaling.v2.MetricTarget	required
"What to aim at: `Value`, or `AverageValue` (the value divided by the number of pods).
3	metric	k8s.io.api.autoscaling.v2.MetricIdentifier	required
"Which metric.
M	k8s.io.api.autoscaling.v2.ExternalMetricSource
"A metric from outside the cluster.
1	metric	k8s.io.api.autoscaling.v2.MetricIdentifier	required
"Which metric.
2	target	k8s.io.api.autoscaling.v2.MetricTarget	required
"What to aim at: `Value`, or `AverageValue` (the value divided by the number of pods).
M	k8s.io.api.autoscaling.v2.MetricIdentifier
"Names a metric.
1	name	string	emit=always	required
"Name of the metric.
2	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Labels that the metrics server narrows the metric by; all of it when unset.
M	k8s.io.api.autoscaling.v2.MetricTarget
"Value to aim at; the member that fits `type` is set.
1	type	string	emit=always	required	value=Utilization	value=Value	value=AverageValue	known
"`Utilization`, `Value` or `AverageValue`.
2	value	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"The value of the metric itself; more than 0.
3	averageValue	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"The value divided by the number of pods; more than 0.
4	averageUtilization	int32	pointer
"Average use in percent of what the pods request, at least 1; only for `Resource` and
"`ContainerResource`.
M	k8s.io.api.autoscaling.v2.MetricStatus
"One metric as last read: its type and the member of that name.
1	type	string	emit=always	required	value=Object	value=Pods	value=Resource	value=ContainerResource	value=External
"`Resource`, `ContainerResource`, `Pods`, `Object` or `External`; says which other member is
"set.
2	object	k8s.io.api.autoscaling.v2.ObjectMetricStatus	pointer
"A metric of one object.
3	pods	k8s.io.api.autoscaling.v2.PodsMetricStatus	pointer
"A metric of each pod, averaged over all of them.
4	resource	k8s.io.api.autoscaling.v2.ResourceMetricStatus	pointer
"CPU or memory of the pods.
7	containerResource	k8s.io.api.autoscaling.v2.ContainerResourceMetricStatus	pointer
"CPU or memory of one container of each pod.
5	external	k8s.io.api.autoscaling.v2.ExternalMetricStatus	pointer
"A metric from outside the cluster.
M	k8s.io.api.autoscaling.v2.ResourceMetricStatus
"CPU or memory of the pods as last read.
1	name	string	emit=always	required	value=cpu	value=memory	value=storage	value=ephemeral-storage	value=pods	value=services	value=replicationcontrollers	value=resourcequotas	value=secrets	value=configmaps	value=persistentvolumeclaims	value=services.nodeports	value=services.loadbalancers	value=requests.cpu	value=requests.memory	value=requests.storage	value=requests.ephemeral-storage	value=limits.cpu	value=limits.memory	value=limits.ephemeral-storage
"`cpu` or `memory`.
2	current	k8s.io.api.autoscaling.v2.MetricValueStatus	required
"Value read.
M	k8s.io.api.autoscaling.v2.ContainerResourceMetricStatus
"CPU or memory of one container as last read.
1	name	string	emit=always	required	value=cpu	value=memory	value=storage	value=ephemeral-storage	value=pods	value=services	value=replicationcontrollers	value=resourcequotas	value=secrets	value=configmaps	value=persistentvolumeclaims	value=services.nodeports	value=services.loadbalancers	value=requests.cpu	value=requests.memory	value=requests.storage	value=requests.ephemeral-storage	value=limits.cpu	value=limits.memory	value=limits.ephemeral-storage
"`cpu` or `memory`.
2	current	k8s.io.api.autoscaling.v2.MetricValueStatus	required
"Value read.
3	container	string	emit=always	required
"Name of the container.
M	k8s.io.api.autoscaling.v2.PodsMetricStatus
"A metric of the pods as last read.
1	metric	k8s.io.api.autoscaling.v2.MetricIdentifier	required
"Which metric.
2	current	k8s.io.api.autoscaling.v2.MetricValueStatus	required
"Value read.
M	k8s.io.api.autoscaling.v2.ObjectMetricStatus
"A metric of one object as last read.
1	metric	k8s.io.api.autoscaling.v2.MetricIdentifier	required
"Which metric.
2	current	k8s.io.api.autoscaling.v2.MetricValueStatus	required
"Value read.
3	describedObject	k8s.io.api.autoscaling.v2.CrossVersionObjectReference	required
"Object that the metric is about.
M	k8s.io.api.autoscaling.v2.ExternalMetricStatus
"A metric from outside the cluster as last read.
1	metric	k8s.io.api.autoscaling.v2.MetricIdentifier	required
"Which metric.
2	current	k8s.io.api.autoscaling.v2.MetricValueStatus	required
"Value read.
M	k8s.io.api.autoscaling.v2.MetricValueStatus
"A value that was read.
1	value	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"The value of the metric itself.
2	averageValue	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"The value divided by the number of pods.
3	averageUtilization	int32	pointer
"Average use in percent of what the pods request.
"""#
}
