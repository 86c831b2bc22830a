// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/apiserverinternal/v1alpha1.proto by `make generate`; do not edit.

extension APIServerInternalAPISchema {
  /// The messages of k8s/apiserverinternal/v1alpha1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1alpha1: StaticString = #"""
M	k8s.io.api.apiserverinternal.v1alpha1.StorageVersion	kind=internal.apiserver.k8s.io/v1alpha1/StorageVersion	plural=storageversions
"Tells in which version each API server writes a resource to the store. Its name is
"`<group>.<resource>`. Only API servers use it.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta	required
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.apiserverinternal.v1alpha1.StorageVersionSpec
"Empty.
3	status	k8s.io.api.apiserverinternal.v1alpha1.StorageVersionStatus
"What each server writes.
M	k8s.io.api.apiserverinternal.v1alpha1.StorageVersionSpec
"Empty.
M	k8s.io.api.apiserverinternal.v1alpha1.StorageVersionStatus
"In which version each server writes a resource.
1	storageVersions	[]k8s.io.api.apiserverinternal.v1alpha1.ServerStorageVersion	list=2	key=apiServerID
"What each server writes and reads, by its id.
2	commonEncodingVersion	string	pointer
"Version that all servers write; unset while they differ.
3	conditions	[]k8s.io.api.apiserverinternal.v1alpha1.StorageVersionCondition	list=2	key=type
"State: `AllEncodingVersionsEqual`.
M	k8s.io.api.apiserverinternal.v1alpha1.ServerStorageVersion
"What one server writes and reads.
1	apiServerID	string	required
"Id of the server.
2	encodingVersion	string	required
"Version that it writes, such as `apps/v1`.
3	decodableVersions	[]string	required	list=1
"Versions that it can read from the store.
4	servedVersions	[]string	list=1
"Versions that it serves; each of them is among `decodableVersions`.
M	k8s.io.api.apiserverinternal.v1alpha1.StorageVersionCondition
"One aspect of a storage version's state.
1	type	string	emit=always	required	value=AllEncodingVersionsEqual
"`AllEncodingVersionsEqual`.
2	status	string	emit=always	required	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	observedGeneration	int64
"`metadata.generation` of the object that the condition was computed from.
4	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
5	reason	string	emit=always	required
"One CamelCase word for why the condition has this status; meant for programs.
6	message	string	required
"Details for people about the last change of status; may be empty.
M	k8s.io.api.apiserverinternal.v1alpha1.StorageVersionList	kind=internal.apiserver.k8s.io/v1alpha1/StorageVersionList	list
"A list of StorageVersion objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.apiserverinternal.v1alpha1.StorageVersion	emit=always	required
"The StorageVersion objects, ordered by name.
"""#
}
