// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/custom_metrics/v1beta1.proto by `make generate`; do not edit.

extension CustomMetricsAPISchema {
  /// The messages of k8s/custom_metrics/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.metrics.pkg.apis.custom_metrics.v1beta1.MetricValue	kind=custom.metrics.k8s.io/v1beta1/MetricValue
"Value of a metric of one object.
1	describedObject	k8s.io.api.core.v1.ObjectReference
"The object.
2	metricName	string	emit=always
"Name of the metric.
3	timestamp	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When it was measured.
4	window	int64	pointer
"Seconds that the value is computed over; 0 or unset when it was measured at one time.
5	value	k8s.io.apimachinery.pkg.api.resource.Quantity
"The value.
6	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer	emit=always
"Labels of the metric that it was summed over; unset when all were.
M	k8s.io.metrics.pkg.apis.custom_metrics.v1beta1.MetricValueList	kind=custom.metrics.k8s.io/v1beta1/MetricValueList	list
"A list of MetricValue objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.metrics.pkg.apis.custom_metrics.v1beta1.MetricValue	emit=always
"The MetricValue objects.
M	k8s.io.metrics.pkg.apis.custom_metrics.v1beta1.MetricListOptions	kind=custom.metrics.k8s.io/v1beta1/MetricListOptions
"Which metrics a list is to hold.
1	labelSelector	string
"Labels of the objects.
2	metricLabelSelector	string
"Labels of the metrics.
"""#
}
