// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/authentication/v1beta1.proto by `make generate`; do not edit.

extension AuthenticationAPISchema {
  /// The messages of k8s/authentication/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.api.authentication.v1beta1.TokenReview	kind=authentication.k8s.io/v1beta1/TokenReview
"Asks whose a bearer token is. Answered at once, never stored.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Empty.
2	spec	k8s.io.api.authentication.v1beta1.TokenReviewSpec	required
"The token.
3	status	k8s.io.api.authentication.v1beta1.TokenReviewStatus
"The answer.
M	k8s.io.api.authentication.v1beta1.TokenReviewSpec
"A token to check.
1	token	string	required
"The bearer token.
2	audiences	[]string	list=0
"Services that the token is presented to; the API server when empty.
M	k8s.io.api.authentication.v1beta1.TokenReviewStatus
"Whose a token is.
1	authenticated	bool
"The token is valid.
2	user	k8s.io.api.authentication.v1beta1.UserInfo
"Who it stands for.
4	audiences	[]string	list=0
"Services that the token is good for, among those asked about.
3	error	string
"Why it could not be checked.
M	k8s.io.api.authentication.v1beta1.UserInfo
"A caller, as authenticated.
1	username	string
"Name, unique among callers, such as `system:serviceaccount:default:web`.
2	uid	string
"Id that stays when the name is given to another.
3	groups	[]string	list=0
"Groups that the caller belongs to.
4	extra	{string}k8s.io.api.authentication.v1beta1.ExtraValue
"Further facts from the authenticator, by key.
M	k8s.io.api.authentication.v1beta1.ExtraValue	unwrapped
"A list of texts that tells empty from unset.
1	items	[]string
"The texts.
M	k8s.io.api.authentication.v1beta1.SelfSubjectReview	kind=authentication.k8s.io/v1beta1/SelfSubjectReview
"Asks who the caller is. Answered at once, never stored.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Empty.
2	status	k8s.io.api.authentication.v1beta1.SelfSubjectReviewStatus
"The answer.
M	k8s.io.api.authentication.v1beta1.SelfSubjectReviewStatus
"Who the caller is.
1	userInfo	k8s.io.api.authentication.v1.UserInfo
"The caller, as authenticated.
"""#
}
