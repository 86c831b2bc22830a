// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/admission/v1beta1.proto by `make generate`; do not edit.

extension AdmissionAPISchema {
  /// The messages of k8s/admission/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.api.admission.v1beta1.AdmissionReview	kind=admission.k8s.io/v1beta1/AdmissionReview
"Asks a webhook whether a request may pass, and carries its answer back. It is never stored.
1	request	k8s.io.api.admission.v1beta1.AdmissionRequest	pointer
"The request; set when asking.
2	response	k8s.io.api.admission.v1beta1.AdmissionResponse	pointer
"The answer; set when answering.
M	k8s.io.api.admission.v1beta1.AdmissionRequest
"A request to the API server that a webhook is asked about.
1	uid	string	emit=always
"Id of this question; the answer repeats it.
2	kind	k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionKind
"Group, version and kind of the object as sent to the webhook.
3	resource	k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionResource
"Group, version and resource as the webhook's rules name it.
4	subResource	string
"Subresource, such as `status`; empty for the object itself.
13	requestKind	k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionKind	pointer
"Group, version and kind in the original request; differs from `kind` when the object was
"converted for the webhook.
14	requestResource	k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionResource	pointer
"Group, version and resource in the original request.
15	requestSubResource	string
"Subresource in the original request.
5	name	string
"Name of the object; may be empty while creating when the server makes the name.
6	namespace	string
"Namespace of the object; empty for kinds of the whole cluster.
7	operation	string	emit=always	value=CREATE	value=UPDATE	value=DELETE	value=CONNECT
"`CREATE`, `UPDATE`, `DELETE` or `CONNECT`.
8	userInfo	k8s.io.api.authentication.v1.UserInfo
"Who sent the request.
9	object	k8s.io.apimachinery.pkg.runtime.RawExtension
"The object as it would be; null when deleting.
10	oldObject	k8s.io.apimachinery.pkg.runtime.RawExtension
"The object as it is; null when creating or connecting.
11	dryRun	bool	pointer
"Nothing is going to be stored; the webhook must not have effects elsewhere.
12	options	k8s.io.apimachinery.pkg.runtime.RawExtension
"Options of the request, such as a CreateOptions.
M	k8s.io.api.admission.v1beta1.AdmissionResponse
"What a webhook answers.
1	uid	string	emit=always
"Id of the question.
2	allowed	bool	emit=always
"The request may pass.
3	status	k8s.io.apimachinery.pkg.apis.meta.v1.Status	pointer
"What to tell the client when the request is refused: code, reason, message.
4	patch	bytes
"Changes to the object, in the form that `patchType` names; only of webhooks that may change
"objects.
5	patchType	string	pointer	value=JSONPatch
"Form of `patch`: `JSONPatch`. Set when there is a patch.
6	auditAnnotations	{string}string
"Facts to add to the audit event; keys are prefixed with the webhook's name.
7	warnings	[]string	list=0
"Texts that the client shows to its user; best below 120 characters each, cut off at 256.
"""#
}
