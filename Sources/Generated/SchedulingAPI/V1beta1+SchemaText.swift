// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/scheduling/v1beta1.proto by `make generate`; do not edit.

extension SchedulingAPISchema {
  /// The messages of k8s/scheduling/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.api.scheduling.v1beta1.PriorityClass	kind=scheduling.k8s.io/v1beta1/PriorityClass
"A named priority of pods. Pods of higher priority are placed first and may push others out.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	value	int32	emit=always	immutable
"The priority: higher is more important; at most 1000000000, above that is for the system.
"Cannot change.
3	globalDefault	bool
"Pods without a priority class get this one; at most one class may say so.
4	description	string
"When the class should be used, for people.
5	preemptionPolicy	string	pointer	value=PreemptLowerPriority	value=Never	closed	immutable
"`PreemptLowerPriority` (the default: may push less important pods out) or `Never`. Cannot
"change.
M	k8s.io.api.scheduling.v1beta1.PriorityClassList	kind=scheduling.k8s.io/v1beta1/PriorityClassList	list
"A list of PriorityClass objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.scheduling.v1beta1.PriorityClass	emit=always
"The PriorityClass objects, ordered by name.
"""#
}
