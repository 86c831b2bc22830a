// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What NetworkingAPI holds.
public enum NetworkingAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    Ingress.self,
    IngressClass.self,
    NetworkPolicy.self,
    ServiceCIDR.self,
    IPAddress.self,
    V1beta1.ServiceCIDR.self,
    V1beta1.IPAddress.self,
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    Ingress.self,
    IngressList.self,
    IngressClass.self,
    IngressClassList.self,
    NetworkPolicy.self,
    NetworkPolicyList.self,
    ServiceCIDR.self,
    ServiceCIDRList.self,
    IPAddress.self,
    IPAddressList.self,
    V1beta1.Ingress.self,
    V1beta1.IngressList.self,
    V1beta1.IngressClass.self,
    V1beta1.IngressClassList.self,
    V1beta1.ServiceCIDR.self,
    V1beta1.ServiceCIDRList.self,
    V1beta1.IPAddress.self,
    V1beta1.IPAddressList.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1,
    Self.v1beta1,
  ])
}
