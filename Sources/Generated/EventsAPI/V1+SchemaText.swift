// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/events/v1.proto by `make generate`; do not edit.

extension EventsAPISchema {
  /// The messages of k8s/events/v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1: StaticString = #"""
M	k8s.io.api.events.v1.Event	kind=events.k8s.io/v1/Event	plural=events
"Something that happened to an object; forgotten after an hour. Stored as core/v1 Event.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	eventTime	k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime	required
"When it happened, or first happened; required.
3	series	k8s.io.api.events.v1.EventSeries	pointer
"Repetitions of it; unset while it happened once.
4	reportingController	string
"Controller that reports it, such as `kubernetes.io/kubelet`; required.
5	reportingInstance	string
"Which instance of the controller, such as the node's name; required, up to 128 characters.
6	action	string
"What the reporter was doing, in one word, such as `Binding`; required, up to 128 characters.
7	reason	string
"What happened, in one CamelCase word, such as `Scheduled`; required, up to 128 characters.
8	regarding	k8s.io.api.core.v1.ObjectReference
"Object that it is about.
9	related	k8s.io.api.core.v1.ObjectReference	pointer
"Second object that it involves.
10	note	string
"What happened, for people; up to 1024 bytes.
11	type	string
"`Normal` or `Warning`.
12	deprecatedSource	k8s.io.api.core.v1.EventSource
"Component that reported it, in the older form; not set by new writers.
13	deprecatedFirstTimestamp	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When it was first seen, in the older form; not set by new writers.
14	deprecatedLastTimestamp	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When it was last seen, in the older form; not set by new writers.
15	deprecatedCount	int32
"How often it was seen, in the older form; not set by new writers.
M	k8s.io.api.events.v1.EventSeries
"Repetitions of an event.
1	count	int32	emit=always	required
"How often it happened, at least 2.
2	lastObservedTime	k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime	required
"When it last happened.
M	k8s.io.api.events.v1.EventList	kind=events.k8s.io/v1/EventList	list
"A list of Event objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.events.v1.Event	emit=always	required
"The Event objects, ordered by namespace and name.
"""#
}
