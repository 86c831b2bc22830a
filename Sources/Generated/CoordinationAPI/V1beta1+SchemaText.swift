// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/coordination/v1beta1.proto by `make generate`; do not edit.

extension CoordinationAPISchema {
  /// The messages of k8s/coordination/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.api.coordination.v1beta1.Lease	kind=coordination.k8s.io/v1beta1/Lease
"A claim that someone holds for a limited time: leadership, or being alive.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.coordination.v1beta1.LeaseSpec
"Who holds it, since when and for how long.
M	k8s.io.api.coordination.v1beta1.LeaseSpec
"Who holds a lease, since when and for how long.
1	holderIdentity	string	pointer
"Who holds it; unset or empty when nobody does.
2	leaseDurationSeconds	int32	pointer
"Seconds after `renewTime` until others may take it.
3	acquireTime	k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime	pointer
"When the holder took it.
4	renewTime	k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime	pointer
"When the holder last renewed it.
5	leaseTransitions	int32	pointer
"How often it changed hands.
6	strategy	string	pointer	gate=CoordinatedLeaderElection
"How the holder is chosen in a coordinated election, such as `OldestEmulationVersion`.
7	preferredHolder	string	pointer	gate=CoordinatedLeaderElection
"Who should hold it; tells the holder to let go.
M	k8s.io.api.coordination.v1beta1.LeaseList	kind=coordination.k8s.io/v1beta1/LeaseList	list
"A list of Lease objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.coordination.v1beta1.Lease	emit=always
"The Lease objects, ordered by namespace and name.
M	k8s.io.api.coordination.v1beta1.LeaseCandidate	kind=coordination.k8s.io/v1beta1/LeaseCandidate	plural=leasecandidates
"A process that would like to hold a lease. The coordinator picks the best one and gives it the
"lease.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.coordination.v1beta1.LeaseCandidateSpec	required
"Which lease, and what the process is.
M	k8s.io.api.coordination.v1beta1.LeaseCandidateSpec
"Which lease a process would like, and what the process is.
1	leaseName	string	emit=always	required
"Lease wanted, in the same namespace; cannot change.
2	pingTime	k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime	pointer
"When the coordinator last asked whether the process is alive; it answers by renewing.
3	renewTime	k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime	pointer
"When the process last renewed its wish. Wishes not renewed for long are deleted.
4	binaryVersion	string	emit=always	required
"Version of the program, such as `1.36.0`.
5	emulationVersion	string
"Version that the program behaves as, such as `1.35.0`; not above `binaryVersion`.
6	strategy	string	required
"How the coordinator chooses: `OldestEmulationVersion`, or a name with a domain for a
"coordinator of one's own. The newest candidate's choice counts.
M	k8s.io.api.coordination.v1beta1.LeaseCandidateList	kind=coordination.k8s.io/v1beta1/LeaseCandidateList	list
"A list of LeaseCandidate objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.coordination.v1beta1.LeaseCandidate	emit=always	required
"The LeaseCandidate objects, ordered by namespace and name.
"""#
}
