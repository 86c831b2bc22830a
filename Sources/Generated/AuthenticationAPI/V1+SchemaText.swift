// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/authentication/v1.proto by `make generate`; do not edit.

extension AuthenticationAPISchema {
  /// The messages of k8s/authentication/v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1: StaticString = #"""
M	k8s.io.api.authentication.v1.TokenReview	kind=authentication.k8s.io/v1/TokenReview	plural=tokenreviews
"Asks whose a bearer token is. Answered at once, never stored.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Empty.
2	spec	k8s.io.api.authentication.v1.TokenReviewSpec	required
"The token.
3	status	k8s.io.api.authentication.v1.TokenReviewStatus
"The answer.
M	k8s.io.api.authentication.v1.TokenReviewSpec
"A token to check.
1	token	string	required
"The bearer token.
2	audiences	[]string	list=0
"Services that the token is presented to; the API server when empty.
M	k8s.io.api.authentication.v1.TokenReviewStatus
"Whose a token is.
1	authenticated	bool
"The token is valid.
2	user	k8s.io.api.authentication.v1.UserInfo
"Who it stands for.
4	audiences	[]string	list=0
"Services that the token is good for, among those asked about.
3	error	string
"Why it could not be checked.
M	k8s.io.api.authentication.v1.UserInfo
"A caller, as authenticated.
1	username	string
"Name, unique among callers, such as `system:serviceaccount:default:web`.
2	uid	string
"Id that stays when the name is given to another.
3	groups	[]string	list=0
"Groups that the caller belongs to.
4	extra	{string}k8s.io.api.authentication.v1.ExtraValue
"Further facts from the authenticator, by key.
M	k8s.io.api.authentication.v1.ExtraValue	unwrapped
"A list of texts that tells empty from unset.
1	items	[]string
"The texts.
M	k8s.io.api.authentication.v1.TokenRequest	kind=authentication.k8s.io/v1/TokenRequest
"Asks for a token of a service account. Posted to the account's subresource `token`, never stored.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.authentication.v1.TokenRequestSpec
"What the token is for.
3	status	k8s.io.api.authentication.v1.TokenRequestStatus
"The token.
M	k8s.io.api.authentication.v1.TokenRequestSpec
"What a token is for.
1	audiences	[]string	emit=always	list=0
"Services that it is meant for; the API server when empty.
4	expirationSeconds	int64	pointer	emit=always	fill=3600	minimum=600	maximum=4294967296
"Seconds it shall live, 600 and up; 3600 when unset. The server may shorten it.
3	boundObjectRef	k8s.io.api.authentication.v1.BoundObjectReference	pointer	emit=always
"Object that it is bound to; the token is void when the object is gone.
M	k8s.io.api.authentication.v1.BoundObjectReference
"An object that a token is bound to.
1	kind	string
"`Pod`, `Secret` or `Node`.
2	apiVersion	string
"`v1`.
3	name	string
"Name of the object.
4	uid	string	name=uID
"UID of the object; any when empty.
M	k8s.io.api.authentication.v1.TokenRequestStatus
"A token.
1	token	string	emit=always
"The token, a signed JWT.
2	expirationTimestamp	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When it expires.
M	k8s.io.api.authentication.v1.SelfSubjectReview	kind=authentication.k8s.io/v1/SelfSubjectReview	plural=selfsubjectreviews
"Asks who the caller is. Answered at once, never stored.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Empty.
2	status	k8s.io.api.authentication.v1.SelfSubjectReviewStatus
"The answer.
M	k8s.io.api.authentication.v1.SelfSubjectReviewStatus
"Who the caller is.
1	userInfo	k8s.io.api.authentication.v1.UserInfo
"The caller, as authenticated.
"""#
}
