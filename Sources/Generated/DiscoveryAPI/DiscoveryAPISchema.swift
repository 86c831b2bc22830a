// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What DiscoveryAPI holds.
public enum DiscoveryAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    EndpointSlice.self
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    EndpointSlice.self,
    EndpointSliceList.self,
    V1beta1.EndpointSlice.self,
    V1beta1.EndpointSliceList.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1,
    Self.v1beta1,
  ])
}
