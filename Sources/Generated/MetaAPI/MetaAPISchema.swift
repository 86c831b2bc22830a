// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What MetaAPI holds.
public enum MetaAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = []

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    APIVersions.self,
    APIGroupList.self,
    APIGroup.self,
    APIResourceList.self,
    PartialObjectMetadata.self,
    PartialObjectMetadataList.self,
    List.self,
    GetOptions.self,
    ListOptions.self,
    CreateOptions.self,
    UpdateOptions.self,
    PatchOptions.self,
    ApplyOptions.self,
    DeleteOptions.self,
    TableOptions.self,
    Status.self,
    V1beta1.PartialObjectMetadataList.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.discovery,
    Self.intstr,
    Self.quantity,
    Self.runtime,
    Self.v1,
    Self.v1beta1,
  ])
}
