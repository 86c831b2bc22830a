// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/metrics/v1beta1.proto by `make generate`; do not edit.

extension MetricsAPISchema {
  /// The messages of k8s/metrics/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.metrics.pkg.apis.metrics.v1beta1.NodeMetrics	kind=metrics.k8s.io/v1beta1/NodeMetrics
"What a node uses.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	timestamp	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"End of the time that was measured.
3	window	k8s.io.apimachinery.pkg.apis.meta.v1.Duration
"Length of the time that was measured.
4	usage	{string}k8s.io.apimachinery.pkg.api.resource.Quantity	emit=always
"Usage of each resource over the window: `cpu` in cores, `memory` in bytes of the working set.
M	k8s.io.metrics.pkg.apis.metrics.v1beta1.NodeMetricsList	kind=metrics.k8s.io/v1beta1/NodeMetricsList	list
"A list of NodeMetrics objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.metrics.pkg.apis.metrics.v1beta1.NodeMetrics	emit=always
"The NodeMetrics objects.
M	k8s.io.metrics.pkg.apis.metrics.v1beta1.PodMetrics	kind=metrics.k8s.io/v1beta1/PodMetrics
"What the containers of a pod use.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	timestamp	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"End of the time that was measured.
3	window	k8s.io.apimachinery.pkg.apis.meta.v1.Duration
"Length of the time that was measured.
4	containers	[]k8s.io.metrics.pkg.apis.metrics.v1beta1.ContainerMetrics	emit=always	list=0
"The containers, measured over the same window.
M	k8s.io.metrics.pkg.apis.metrics.v1beta1.ContainerMetrics
"What a container uses.
1	name	string	emit=always
"Name of the container.
2	usage	{string}k8s.io.apimachinery.pkg.api.resource.Quantity	emit=always
"Usage of each resource over the window: `cpu` in cores, `memory` in bytes of the working set.
M	k8s.io.metrics.pkg.apis.metrics.v1beta1.PodMetricsList	kind=metrics.k8s.io/v1beta1/PodMetricsList	list
"A list of PodMetrics objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.metrics.pkg.apis.metrics.v1beta1.PodMetrics	emit=always
"The PodMetrics objects.
"""#
}
