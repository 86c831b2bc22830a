// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What CoordinationAPI holds.
public enum CoordinationAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    Lease.self,
    V1alpha2.LeaseCandidate.self,
    V1beta1.LeaseCandidate.self,
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    Lease.self,
    LeaseList.self,
    V1alpha2.LeaseCandidate.self,
    V1alpha2.LeaseCandidateList.self,
    V1beta1.Lease.self,
    V1beta1.LeaseList.self,
    V1beta1.LeaseCandidate.self,
    V1beta1.LeaseCandidateList.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1,
    Self.v1alpha2,
    Self.v1beta1,
  ])
}
