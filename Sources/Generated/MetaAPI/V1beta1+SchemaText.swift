// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/meta/v1beta1.proto by `make generate`; do not edit.

extension MetaAPISchema {
  /// The messages of k8s/meta/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.apimachinery.pkg.apis.meta.v1beta1.PartialObjectMetadataList	kind=meta.k8s.io/v1beta1/PartialObjectMetadataList	list
"A list of objects of any kind, with their metadata alone.
2	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
1	items	[]k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadata	emit=always
"The metadata, one entry for each object.
"""#
}
