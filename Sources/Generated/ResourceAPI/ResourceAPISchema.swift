// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What ResourceAPI holds.
public enum ResourceAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    DeviceClass.self,
    ResourceClaim.self,
    ResourceClaimTemplate.self,
    ResourceSlice.self,
    V1alpha3.DeviceTaintRule.self,
    V1alpha3.ResourcePoolStatusRequest.self,
    V1beta1.DeviceClass.self,
    V1beta1.ResourceClaim.self,
    V1beta1.ResourceClaimTemplate.self,
    V1beta1.ResourceSlice.self,
    V1beta2.DeviceClass.self,
    V1beta2.ResourceClaim.self,
    V1beta2.ResourceClaimTemplate.self,
    V1beta2.ResourceSlice.self,
    V1beta2.DeviceTaintRule.self,
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    DeviceClass.self,
    DeviceClassList.self,
    ResourceClaim.self,
    ResourceClaimList.self,
    ResourceClaimTemplate.self,
    ResourceClaimTemplateList.self,
    ResourceSlice.self,
    ResourceSliceList.self,
    V1alpha3.DeviceTaintRule.self,
    V1alpha3.DeviceTaintRuleList.self,
    V1alpha3.ResourcePoolStatusRequest.self,
    V1alpha3.ResourcePoolStatusRequestList.self,
    V1beta1.DeviceClass.self,
    V1beta1.DeviceClassList.self,
    V1beta1.ResourceClaim.self,
    V1beta1.ResourceClaimList.self,
    V1beta1.ResourceClaimTemplate.self,
    V1beta1.ResourceClaimTemplateList.self,
    V1beta1.ResourceSlice.self,
    V1beta1.ResourceSliceList.self,
    V1beta2.DeviceClass.self,
    V1beta2.DeviceClassList.self,
    V1beta2.ResourceClaim.self,
    V1beta2.ResourceClaimList.self,
    V1beta2.ResourceClaimTemplate.self,
    V1beta2.ResourceClaimTemplateList.self,
    V1beta2.ResourceSlice.self,
    V1beta2.ResourceSliceList.self,
    V1beta2.DeviceTaintRule.self,
    V1beta2.DeviceTaintRuleList.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1,
    Self.v1alpha3,
    Self.v1beta1,
    Self.v1beta2,
  ])
}
