// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/autoscaling/v1.proto by `make generate`; do not edit.

extension AutoscalingAPISchema {
  /// The messages of k8s/autoscaling/v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1: StaticString = #"""
M	k8s.io.api.autoscaling.v1.Scale	kind=autoscaling/v1/Scale
"Number of replicas of something that can be scaled. The subresource `scale` reads and writes it.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.autoscaling.v1.ScaleSpec
"Replicas wanted.
3	status	k8s.io.api.autoscaling.v1.ScaleStatus
"Replicas there are.
M	k8s.io.api.autoscaling.v1.ScaleSpec
"Replicas wanted.
1	replicas	int32	default=0	minimum=0
"Number wanted.
M	k8s.io.api.autoscaling.v1.ScaleStatus
"Replicas there are.
1	replicas	int32	emit=always	required
"Number there are.
2	selector	string
"Label selector of the pods, as text.
M	k8s.io.api.autoscaling.v1.HorizontalPodAutoscaler	kind=autoscaling/v1/HorizontalPodAutoscaler	plural=horizontalpodautoscalers
"Sets the number of replicas by load. Stored as autoscaling/v2.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerSpec	required
"What to scale, and within which bounds.
3	status	k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerStatus
"What it last saw and did.
M	k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerSpec
"What to scale, and within which bounds.
1	scaleTargetRef	k8s.io.api.autoscaling.v1.CrossVersionObjectReference	required
"Object to scale; it has a subresource `scale`.
2	minReplicas	int32	pointer	fill=1	minimum=1
"Least replicas; 1 when unset.
3	maxReplicas	int32	emit=always	required	minimum=1
"Most replicas.
4	targetCPUUtilizationPercentage	int32	pointer
"Average CPU use to aim at, in percent of the requests; the server's default when unset.
M	k8s.io.api.autoscaling.v1.CrossVersionObjectReference	atomic
"Names an object in the same namespace.
1	kind	string	emit=always	required	format=pathSegment	nonzero
"Kind of the object.
2	name	string	emit=always	required	format=pathSegment	nonzero
"Name of the object.
3	apiVersion	string
"Group and version of the object.
M	k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerStatus
"What an autoscaler last saw and did.
1	observedGeneration	int64	pointer
"`metadata.generation` last acted on.
2	lastScaleTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"When it last changed the number of replicas.
3	currentReplicas	int32	emit=always	required	minimum=0
"Replicas it saw.
4	desiredReplicas	int32	emit=always	required	minimum=0
"Replicas it asked for.
5	currentCPUUtilizationPercentage	int32	pointer
"Average CPU use it saw, in percent of the requests.
M	k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerCondition
"One aspect of an autoscaler's state.
1	type	string	emit=always	value=ScalingActive	value=AbleToScale	value=ScalingLimited	value=ScaledToZero
"`ScalingActive`, `AbleToScale`, `ScalingLimited` or `ScaledToZero`.
2	status	string	emit=always	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
4	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
5	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerList	kind=autoscaling/v1/HorizontalPodAutoscalerList	list
"A list of HorizontalPodAutoscaler objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.autoscaling.v1.HorizontalPodAutoscaler	emit=always	required
"The HorizontalPodAutoscaler objects, ordered by namespace and name.
M	k8s.io.api.autoscaling.v1.MetricSpec
"A metric to aim at; the member that `type` names is set.
1	type	string	emit=always	value=Object	value=Pods	value=Resource	value=ContainerResource	value=External	closed
"`Resource`, `ContainerResource`, `Pods`, `Object` or `External`.
2	object	k8s.io.api.autoscaling.v1.ObjectMetricSource	pointer
"Metric of one object.
3	pods	k8s.io.api.autoscaling.v1.PodsMetricSource	pointer
"Metric of every pod, averaged.
4	resource	k8s.io.api.autoscaling.v1.ResourceMetricSource	pointer
"CPU or memory of the pods.
7	containerResource	k8s.io.api.autoscaling.v1.ContainerResourceMetricSource	pointer
"CPU or memory of one container of the pods.
5	external	k8s.io.api.autoscaling.v1.ExternalMetricSource	pointer
"Metric from outside the cluster.
M	k8s.io.api.autoscaling.v1.ResourceMetricSource
"CPU or memory of the pods; one of the two targets is set.
1	name	string	emit=always	value=cpu	value=memory	value=storage	value=ephemeral-storage	value=pods	value=services	value=replicationcontrollers	value=resourcequotas	value=secrets	value=configmaps	value=persistentvolumeclaims	value=services.nodeports	value=services.loadbalancers	value=requests.cpu	value=requests.memory	value=requests.storage	value=requests.ephemeral-storage	value=limits.cpu	value=limits.memory	value=limits.ephemeral-storage
"`cpu` or `memory`.
2	targetAverageUtilization	int32	pointer
"Average use to aim at, in percent of the requests.
3	targetAverageValue	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"Average use to aim at, as an amount.
M	k8s.io.api.autoscaling.v1.ContainerResourceMetricSource
"CPU or memory of one container of the pods; one of the two targets is set.
1	name	string	emit=always	value=cpu	value=memory	value=storage	value=ephemeral-storage	value=pods	value=services	value=replicationcontrollers	value=resourcequotas	value=secrets	value=configmaps	value=persistentvolumeclaims	value=services.nodeports	value=services.loadbalancers	value=requests.cpu	value=requests.memory	value=requests.storage	value=requests.ephemeral-storage	value=limits.cpu	value=limits.memory	value=limits.ephemeral-storage
"`cpu` or `memory`.
2	targetAverageUtilization	int32	pointer
"Average use to aim at, in percent of the requests.
3	targetAverageValue	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"Average use to aim at, as an amount.
5	container	string	emit=always
"Name of the container.
M	k8s.io.api.autoscaling.v1.PodsMetricSource
"A metric of every pod.
1	metricName	string	emit=always
"Name of the metric.
2	targetAverageValue	k8s.io.apimachinery.pkg.api.resource.Quantity
"Average over the pods to aim at.
3	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Labels of the metric; all when unset.
M	k8s.io.api.autoscaling.v1.ObjectMetricSource
"A metric of one object.
1	target	k8s.io.api.autoscaling.v1.CrossVersionObjectReference
"The object.
2	metricName	string	emit=always
"Name of the metric.
3	targetValue	k8s.io.apimachinery.pkg.api.resource.Quantity
"Value to aim at.
4	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Labels of the metric; all when unset.
5	averageValue	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"Value divided by the number of pods to aim at, in place of `targetValue`.
M	k8s.io.api.autoscaling.v1.ExternalMetricSource
"A metric from outside the cluster; one of the two targets is set.
1	metricName	string	emit=always
"Name of the metric.
2	metricSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Labels of the series.
3	targetValue	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"Value to aim at.
4	targetAverageValue	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"Value divided by the number of pods to aim at.
M	k8s.io.api.autoscaling.v1.MetricStatus
"A metric as last seen; the member that `type` names is set.
1	type	string	emit=always	value=Object	value=Pods	value=Resource	value=ContainerResource	value=External	closed
"`Resource`, `ContainerResource`, `Pods`, `Object` or `External`.
2	object	k8s.io.api.autoscaling.v1.ObjectMetricStatus	pointer
"Metric of one object.
3	pods	k8s.io.api.autoscaling.v1.PodsMetricStatus	pointer
"Metric of every pod, averaged.
4	resource	k8s.io.api.autoscaling.v1.ResourceMetricStatus	pointer
"CPU or memory of the pods.
7	containerResource	k8s.io.api.autoscaling.v1.ContainerResourceMetricStatus	pointer
"CPU or memory of one container of the pods.
5	external	k8s.io.api.autoscaling.v1.ExternalMetricStatus	pointer
"Metric from outside the cluster.
M	k8s.io.api.autoscaling.v1.ResourceMetricStatus
"CPU or memory of the pods as last seen.
1	name	string	emit=always	value=cpu	value=memory	value=storage	value=ephemeral-storage	value=pods	value=services	value=replicationcontrollers	value=resourcequotas	value=secrets	value=configmaps	value=persistentvolumeclaims	value=services.nodeports	value=services.loadbalancers	value=requests.cpu	value=requests.memory	value=requests.storage	value=requests.ephemeral-storage	value=limits.cpu	value=limits.memory	value=limits.ephemeral-storage
"`cpu` or `memory`.
2	currentAverageUtilization	int32	pointer
"Average use, in percent of the requests.
3	currentAverageValue	k8s.io.apimachinery.pkg.api.resource.Quantity
"Average use, as an amount.
M	k8s.io.api.autoscaling.v1.ContainerResourceMetricStatus
"CPU or memory of one container of the pods as last seen.
1	name	string	emit=always	value=cpu	value=memory	value=storage	value=ephemeral-storage	value=pods	value=services	value=replicationcontrollers	value=resourcequotas	value=secrets	value=configmaps	value=persistentvolumeclaims	value=services.nodeports	value=services.loadbalancers	value=requests.cpu	value=requests.memory	value=requests.storage	value=requests.ephemeral-storage	value=limits.cpu	value=limits.memory	value=limits.ephemeral-storage
"`cpu` or `memory`.
2	currentAverageUtilization	int32	pointer
"Average use, in percent of the requests.
3	currentAverageValue	k8s.io.apimachinery.pkg.api.resource.Quantity
"Average use, as an amount.
4	container	string	emit=always
"Name of the container.
M	k8s.io.api.autoscaling.v1.PodsMetricStatus
"A metric of every pod as last seen.
1	metricName	string	emit=always
"Name of the metric.
2	currentAverageValue	k8s.io.apimachinery.pkg.api.resource.Quantity
"Average over the pods.
3	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Labels of the metric; all when unset.
M	k8s.io.api.autoscaling.v1.ObjectMetricStatus
"A metric of one object as last seen.
1	target	k8s.io.api.autoscaling.v1.CrossVersionObjectReference
"The object.
2	metricName	string	emit=always
"Name of the metric.
3	currentValue	k8s.io.apimachinery.pkg.api.resource.Quantity
"Value.
4	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Labels of the metric; all when unset.
5	averageValue	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"Value divided by the number of pods.
M	k8s.io.api.autoscaling.v1.ExternalMetricStatus
"A metric from outside the cluster as last seen.
1	metricName	string	emit=always
"Name of the metric.
2	metricSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Labels of the series.
3	currentValue	k8s.io.apimachinery.pkg.api.resource.Quantity
"Value.
4	currentAverageValue	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"Value divided by the number of pods.
"""#
}
