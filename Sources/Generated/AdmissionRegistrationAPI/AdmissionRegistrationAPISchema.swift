// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

public import Schema

/// What AdmissionRegistrationAPI holds.
public enum AdmissionRegistrationAPISchema {
  /// Kinds that are served as resources, in schema order.
  public static let resources: [any Resource.Type] = [
    ValidatingWebhookConfiguration.self,
    MutatingWebhookConfiguration.self,
    ValidatingAdmissionPolicy.self,
    MutatingAdmissionPolicy.self,
    ValidatingAdmissionPolicyBinding.self,
    MutatingAdmissionPolicyBinding.self,
    V1alpha1.MutatingAdmissionPolicy.self,
    V1alpha1.MutatingAdmissionPolicyBinding.self,
    V1beta1.MutatingAdmissionPolicy.self,
    V1beta1.MutatingAdmissionPolicyBinding.self,
  ]

  /// Every message with `kind` and `apiVersion`, in schema order.
  public static let kinds: [any KindMessage.Type] = [
    ValidatingWebhookConfiguration.self,
    ValidatingWebhookConfigurationList.self,
    MutatingWebhookConfiguration.self,
    MutatingWebhookConfigurationList.self,
    ValidatingAdmissionPolicy.self,
    ValidatingAdmissionPolicyList.self,
    MutatingAdmissionPolicy.self,
    MutatingAdmissionPolicyList.self,
    ValidatingAdmissionPolicyBinding.self,
    ValidatingAdmissionPolicyBindingList.self,
    MutatingAdmissionPolicyBinding.self,
    MutatingAdmissionPolicyBindingList.self,
    V1alpha1.ValidatingAdmissionPolicy.self,
    V1alpha1.ValidatingAdmissionPolicyList.self,
    V1alpha1.MutatingAdmissionPolicy.self,
    V1alpha1.MutatingAdmissionPolicyList.self,
    V1alpha1.ValidatingAdmissionPolicyBinding.self,
    V1alpha1.ValidatingAdmissionPolicyBindingList.self,
    V1alpha1.MutatingAdmissionPolicyBinding.self,
    V1alpha1.MutatingAdmissionPolicyBindingList.self,
    V1beta1.ValidatingWebhookConfiguration.self,
    V1beta1.ValidatingWebhookConfigurationList.self,
    V1beta1.MutatingWebhookConfiguration.self,
    V1beta1.MutatingWebhookConfigurationList.self,
    V1beta1.ValidatingAdmissionPolicy.self,
    V1beta1.ValidatingAdmissionPolicyList.self,
    V1beta1.MutatingAdmissionPolicy.self,
    V1beta1.MutatingAdmissionPolicyList.self,
    V1beta1.ValidatingAdmissionPolicyBinding.self,
    V1beta1.ValidatingAdmissionPolicyBindingList.self,
    V1beta1.MutatingAdmissionPolicyBinding.self,
    V1beta1.MutatingAdmissionPolicyBindingList.self,
  ]

  /// Every message with its fields, comments and options, read when asked for.
  public static let messages = MessageSchemas([
    Self.v1,
    Self.v1alpha1,
    Self.v1beta1,
  ])
}
