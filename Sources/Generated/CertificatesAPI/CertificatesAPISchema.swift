// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What CertificatesAPI holds.
public enum CertificatesAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    CertificateSigningRequest.self,
    V1alpha1.ClusterTrustBundle.self,
    V1beta1.ClusterTrustBundle.self,
    V1beta1.PodCertificateRequest.self,
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    CertificateSigningRequest.self,
    CertificateSigningRequestList.self,
    V1alpha1.ClusterTrustBundle.self,
    V1alpha1.ClusterTrustBundleList.self,
    V1beta1.CertificateSigningRequest.self,
    V1beta1.CertificateSigningRequestList.self,
    V1beta1.ClusterTrustBundle.self,
    V1beta1.ClusterTrustBundleList.self,
    V1beta1.PodCertificateRequest.self,
    V1beta1.PodCertificateRequestList.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1,
    Self.v1alpha1,
    Self.v1beta1,
  ])
}
