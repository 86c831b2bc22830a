// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/storagemigration/v1beta1.proto by `make generate`; do not edit.

extension StorageMigrationAPISchema {
  /// The messages of k8s/storagemigration/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.api.storagemigration.v1beta1.StorageVersionMigration	kind=storagemigration.k8s.io/v1beta1/StorageVersionMigration	plural=storageversionmigrations
"Rewrites all objects of a resource, so that they are stored in the present version.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.storagemigration.v1beta1.StorageVersionMigrationSpec
"Which resource. Cannot change.
3	status	k8s.io.api.storagemigration.v1beta1.StorageVersionMigrationStatus
"How far it is.
M	k8s.io.api.storagemigration.v1beta1.StorageVersionMigrationSpec
"What is rewritten.
1	resource	k8s.io.apimachinery.pkg.apis.meta.v1.GroupResource	required
"Group and plural name of the resource.
M	k8s.io.api.storagemigration.v1beta1.StorageVersionMigrationStatus
"How far a migration is.
1	conditions	[]k8s.io.apimachinery.pkg.apis.meta.v1.Condition	list=2	key=type	patch=merge	mergeKey=type
"State in single aspects: `Running`, `Succeeded`, `Failed`.
2	resourceVersion	string
"Objects older than this resource version are rewritten; set when the migration begins.
M	k8s.io.api.storagemigration.v1beta1.StorageVersionMigrationList	kind=storagemigration.k8s.io/v1beta1/StorageVersionMigrationList	list
"A list of StorageVersionMigration objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.storagemigration.v1beta1.StorageVersionMigration	emit=always	required
"The StorageVersionMigration objects, ordered by name.
"""#
}
