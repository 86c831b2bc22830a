// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/certificates/v1alpha1.proto by `make generate`; do not edit.

extension CertificatesAPISchema {
  /// The messages of k8s/certificates/v1alpha1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1alpha1: StaticString = #"""
M	k8s.io.api.certificates.v1alpha1.ClusterTrustBundle	kind=certificates.k8s.io/v1alpha1/ClusterTrustBundle	plural=clustertrustbundles
"Certificates of authorities that workloads may trust. Pods mount them through projected volumes.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.certificates.v1alpha1.ClusterTrustBundleSpec	required
"The certificates, and whose they are.
M	k8s.io.api.certificates.v1alpha1.ClusterTrustBundleSpec
"Certificates of authorities, and whose they are.
1	signerName	string
"Signer whose authorities these are, such as `example.com/signer`; the object's name must then
"begin with it, `:` in place of `/`. Empty when they belong to no signer. Cannot change.
2	trustBundle	string	emit=always	required
"Certificates in PEM, without headers or text between them, each once; their order means
"nothing.
M	k8s.io.api.certificates.v1alpha1.ClusterTrustBundleList	kind=certificates.k8s.io/v1alpha1/ClusterTrustBundleList	list
"A list of ClusterTrustBundle objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.certificates.v1alpha1.ClusterTrustBundle	emit=always	required
"The ClusterTrustBundle objects, ordered by name.
"""#
}
