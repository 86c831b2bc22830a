// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What StorageAPI holds.
public enum StorageAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    StorageClass.self,
    VolumeAttributesClass.self,
    VolumeAttachment.self,
    CSIDriver.self,
    CSINode.self,
    CSIStorageCapacity.self,
    V1beta1.VolumeAttributesClass.self,
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    StorageClass.self,
    StorageClassList.self,
    VolumeAttributesClass.self,
    VolumeAttributesClassList.self,
    VolumeAttachment.self,
    VolumeAttachmentList.self,
    CSIDriver.self,
    CSIDriverList.self,
    CSINode.self,
    CSINodeList.self,
    CSIStorageCapacity.self,
    CSIStorageCapacityList.self,
    V1alpha1.VolumeAttributesClass.self,
    V1alpha1.VolumeAttributesClassList.self,
    V1alpha1.VolumeAttachment.self,
    V1alpha1.VolumeAttachmentList.self,
    V1alpha1.CSIStorageCapacity.self,
    V1alpha1.CSIStorageCapacityList.self,
    V1beta1.StorageClass.self,
    V1beta1.StorageClassList.self,
    V1beta1.VolumeAttributesClass.self,
    V1beta1.VolumeAttributesClassList.self,
    V1beta1.VolumeAttachment.self,
    V1beta1.VolumeAttachmentList.self,
    V1beta1.CSIDriver.self,
    V1beta1.CSIDriverList.self,
    V1beta1.CSINode.self,
    V1beta1.CSINodeList.self,
    V1beta1.CSIStorageCapacity.self,
    V1beta1.CSIStorageCapacityList.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1,
    Self.v1alpha1,
    Self.v1beta1,
  ])
}
