// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/imagepolicy/v1alpha1.proto by `make generate`; do not edit.

extension ImagePolicyAPISchema {
  /// The messages of k8s/imagepolicy/v1alpha1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1alpha1: StaticString = #"""
M	k8s.io.api.imagepolicy.v1alpha1.ImageReview	kind=imagepolicy.k8s.io/v1alpha1/ImageReview
"Asks a webhook whether the images of a pod may be used. The admission plugin ImagePolicyWebhook
"sends it; it is never stored.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Empty.
2	spec	k8s.io.api.imagepolicy.v1alpha1.ImageReviewSpec
"Images, and where they would run.
3	status	k8s.io.api.imagepolicy.v1alpha1.ImageReviewStatus
"The answer.
M	k8s.io.api.imagepolicy.v1alpha1.ImageReviewSpec
"Images, and where they would run.
1	containers	[]k8s.io.api.imagepolicy.v1alpha1.ImageReviewContainerSpec	list=0
"One entry a container; an image may come more than once.
2	annotations	{string}string
"Annotations of the pod whose key matches `*.image-policy.k8s.io/*`, such as a ticket that asks
"for an exception.
3	namespace	string
"Namespace of the pod.
M	k8s.io.api.imagepolicy.v1alpha1.ImageReviewContainerSpec
"A container of the pod.
1	image	string
"Image as the pod names it, with tag or digest.
M	k8s.io.api.imagepolicy.v1alpha1.ImageReviewStatus
"Whether the images may be used.
1	allowed	bool	emit=always
"All of them may be used.
2	reason	string
"Why not, for people; empty when allowed.
3	auditAnnotations	{string}string
"Facts to add to the audit event, by key.
"""#
}
