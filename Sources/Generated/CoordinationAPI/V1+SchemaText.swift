// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/coordination/v1.proto by `make generate`; do not edit.

extension CoordinationAPISchema {
  /// The messages of k8s/coordination/v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1: StaticString = #"""
M	k8s.io.api.coordination.v1.Lease	kind=coordination.k8s.io/v1/Lease	plural=leases
"A claim that someone holds for a limited time: leadership, or being alive.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.coordination.v1.LeaseSpec
"Who holds it, since when and for how long.
M	k8s.io.api.coordination.v1.LeaseSpec
"Who holds a lease, since when and for how long.
1	holderIdentity	string	pointer
"Who holds it; unset or empty when nobody does.
2	leaseDurationSeconds	int32	pointer	minimum=1
"Seconds after `renewTime` until others may take it.
3	acquireTime	k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime	pointer
"When the holder took it.
4	renewTime	k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime	pointer
"When the holder last renewed it.
5	leaseTransitions	int32	pointer	minimum=0
"How often it changed hands.
6	strategy	string	pointer	value=OldestEmulationVersion	gate=CoordinatedLeaderElection
"How the holder is chosen in a coordinated election, such as `OldestEmulationVersion`.
7	preferredHolder	string	pointer	gate=CoordinatedLeaderElection
"Who should hold it; tells the holder to let go.
M	k8s.io.api.coordination.v1.LeaseList	kind=coordination.k8s.io/v1/LeaseList	list
"A list of Lease objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.coordination.v1.Lease	emit=always	required
"The Lease objects, ordered by namespace and name.
"""#
}
