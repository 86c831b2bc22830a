// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/external_metrics/v1beta1.proto by `make generate`; do not edit.

extension ExternalMetricsAPISchema {
  /// The messages of k8s/external_metrics/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.metrics.pkg.apis.external_metrics.v1beta1.ExternalMetricValue	kind=external.metrics.k8s.io/v1beta1/ExternalMetricValue
"Value of a metric of something outside the cluster.
1	metricName	string	emit=always
"Name of the metric.
2	metricLabels	{string}string	emit=always
"Labels that identify one series of the metric.
3	timestamp	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When it was measured.
4	window	int64	pointer
"Seconds that the value is computed over; 0 or unset when it was measured at one time.
5	value	k8s.io.apimachinery.pkg.api.resource.Quantity
"The value.
M	k8s.io.metrics.pkg.apis.external_metrics.v1beta1.ExternalMetricValueList	kind=external.metrics.k8s.io/v1beta1/ExternalMetricValueList	list
"A list of ExternalMetricValue objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.metrics.pkg.apis.external_metrics.v1beta1.ExternalMetricValue	emit=always
"The ExternalMetricValue objects.
"""#
}
