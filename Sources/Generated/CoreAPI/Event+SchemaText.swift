// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/event.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/event.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let event: StaticString = #"""
M	k8s.io.api.core.v1.Event	kind=/v1/Event	plural=events
"Something that happened to an object; forgotten after an hour.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta	required
"Name, labels and the other data that every object carries.
2	involvedObject	k8s.io.api.core.v1.ObjectReference	required
"Object that it is about.
3	reason	string
"What happened, in one CamelCase word, such as `Scheduled`.
4	message	string
"What happened, for people.
5	source	k8s.io.api.core.v1.EventSource
"Component that reports it; older form.
6	firstTimestamp	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When it was first seen; older form.
7	lastTimestamp	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When it was last seen; older form.
8	count	int32
"How often it was seen; older form.
9	type	string
"`Normal` or `Warning`.
10	eventTime	k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime
"When it happened, or first happened.
11	series	k8s.io.api.core.v1.EventSeries	pointer
"Repetitions of it; unset while it happened once.
12	action	string
"What the reporter was doing, in one word, such as `Binding`.
13	related	k8s.io.api.core.v1.ObjectReference	pointer
"Second object that it involves.
14	reportingComponent	string	emit=always
"Controller that reports it, such as `kubernetes.io/kubelet`.
15	reportingInstance	string	emit=always
"Which instance of the controller, such as the node's name.
M	k8s.io.api.core.v1.EventSource
"Component that reports an event; older form.
1	component	string
"Name of the component.
2	host	string
"Node that it runs on.
M	k8s.io.api.core.v1.EventSeries
"Repetitions of an event.
1	count	int32
"How often it happened.
2	lastObservedTime	k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime
"When it last happened.
M	k8s.io.api.core.v1.EventList	kind=/v1/EventList	list
"A list of Event objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.Event	emit=always	required
"The Event objects, ordered by namespace and name.
M	k8s.io.api.core.v1.ComponentStatus	kind=/v1/ComponentStatus	plural=componentstatuses
"Health of a part of the control plane; deprecated.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	conditions	[]k8s.io.api.core.v1.ComponentCondition	list=2	key=type	patch=merge	mergeKey=type
"Its conditions; `Healthy` is the only one.
M	k8s.io.api.core.v1.ComponentCondition
"Health of a part of the control plane.
1	type	string	emit=always	required	value=Healthy
"`Healthy`.
2	status	string	emit=always	required	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	message	string
"What the health check said.
4	error	string
"Code of the error, if any.
M	k8s.io.api.core.v1.ComponentStatusList	kind=/v1/ComponentStatusList	list
"A list of ComponentStatus objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.ComponentStatus	emit=always	required
"The ComponentStatus objects, ordered by name.
"""#
}
