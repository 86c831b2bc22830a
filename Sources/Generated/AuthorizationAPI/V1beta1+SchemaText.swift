// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/authorization/v1beta1.proto by `make generate`; do not edit.

extension AuthorizationAPISchema {
  /// The messages of k8s/authorization/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.api.authorization.v1beta1.SubjectAccessReview	kind=authorization.k8s.io/v1beta1/SubjectAccessReview
"Asks whether someone may do something. Answered at once, never stored.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Empty.
2	spec	k8s.io.api.authorization.v1beta1.SubjectAccessReviewSpec
"Who, and what.
3	status	k8s.io.api.authorization.v1beta1.SubjectAccessReviewStatus
"The answer.
M	k8s.io.api.authorization.v1beta1.LocalSubjectAccessReview	kind=authorization.k8s.io/v1beta1/LocalSubjectAccessReview
"Asks whether someone may do something in this namespace. Answered at once, never stored.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"The namespace, and nothing else.
2	spec	k8s.io.api.authorization.v1beta1.SubjectAccessReviewSpec
"Who, and what; in the same namespace.
3	status	k8s.io.api.authorization.v1beta1.SubjectAccessReviewStatus
"The answer.
M	k8s.io.api.authorization.v1beta1.SelfSubjectAccessReview	kind=authorization.k8s.io/v1beta1/SelfSubjectAccessReview
"Asks whether the caller may do something. Answered at once, never stored.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Empty.
2	spec	k8s.io.api.authorization.v1beta1.SelfSubjectAccessReviewSpec
"What.
3	status	k8s.io.api.authorization.v1beta1.SubjectAccessReviewStatus
"The answer.
M	k8s.io.api.authorization.v1beta1.SubjectAccessReviewSpec
"Who wants to do what; one of the two sorts of attributes is set.
1	resourceAttributes	k8s.io.api.authorization.v1beta1.ResourceAttributes	pointer
"Access to a resource.
2	nonResourceAttributes	k8s.io.api.authorization.v1beta1.NonResourceAttributes	pointer
"Access to another path.
3	user	string
"Name of the caller.
4	group	[]string	list=0
"Groups of the caller.
5	extra	{string}k8s.io.api.authorization.v1beta1.ExtraValue
"Further facts about the caller, by key.
6	uid	string
"UID of the caller.
M	k8s.io.api.authorization.v1beta1.SelfSubjectAccessReviewSpec
"What the caller wants to do; one of the two is set.
1	resourceAttributes	k8s.io.api.authorization.v1beta1.ResourceAttributes	pointer
"Access to a resource.
2	nonResourceAttributes	k8s.io.api.authorization.v1beta1.NonResourceAttributes	pointer
"Access to another path.
M	k8s.io.api.authorization.v1beta1.ResourceAttributes
"Access to a resource.
1	namespace	string
"Namespace; empty is all of them, or none for cluster-wide resources.
2	verb	string
"Verb such as get, list or create; `*` is all of them.
3	group	string
"API group; `*` is all of them, empty is core.
4	version	string
"API version; `*` is all of them.
5	resource	string
"Resource in the plural; `*` is all of them.
6	subresource	string
"Subresource; empty is none.
7	name	string
"Name of the object; empty is all of them.
8	fieldSelector	k8s.io.api.authorization.v1.FieldSelectorAttributes	pointer
"Field selector that narrows a list, watch or deletecollection.
9	labelSelector	k8s.io.api.authorization.v1.LabelSelectorAttributes	pointer
"Label selector that narrows a list, watch or deletecollection.
M	k8s.io.api.authorization.v1beta1.NonResourceAttributes
"Access to a path that is no resource.
1	path	string
"Path, such as `/healthz`.
2	verb	string
"HTTP method in lower case.
M	k8s.io.api.authorization.v1beta1.SubjectAccessReviewStatus
"Whether something is allowed.
1	allowed	bool	emit=always
"It is allowed.
4	denied	bool
"It is forbidden outright; with both false no authorizer had an opinion, which means no.
2	reason	string
"Why, for people.
3	evaluationError	string
"What went wrong while finding out; the answer may still hold.
M	k8s.io.api.authorization.v1beta1.ExtraValue	unwrapped
"A list of texts that tells empty from unset.
1	items	[]string
"The texts.
M	k8s.io.api.authorization.v1beta1.SelfSubjectRulesReview	kind=authorization.k8s.io/v1beta1/SelfSubjectRulesReview
"Asks what the caller may do in a namespace, to show or hide parts of a user interface. Never
"stored.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Empty.
2	spec	k8s.io.api.authorization.v1beta1.SelfSubjectRulesReviewSpec
"The namespace.
3	status	k8s.io.api.authorization.v1beta1.SubjectRulesReviewStatus
"The answer.
M	k8s.io.api.authorization.v1beta1.SelfSubjectRulesReviewSpec
"Where.
1	namespace	string
"The namespace; required.
M	k8s.io.api.authorization.v1beta1.SubjectRulesReviewStatus
"What a caller may do.
1	resourceRules	[]k8s.io.api.authorization.v1beta1.ResourceRule	emit=always	list=0
"Access to resources; the order means nothing.
2	nonResourceRules	[]k8s.io.api.authorization.v1beta1.NonResourceRule	emit=always	list=0
"Access to other paths; the order means nothing.
3	incomplete	bool	emit=always
"More may be allowed than is listed, because an authorizer cannot list its rules.
4	evaluationError	string
"What went wrong while finding out.
M	k8s.io.api.authorization.v1beta1.ResourceRule
"Verbs allowed on resources.
1	verbs	[]string	emit=always	list=0
"Verbs; `*` is all of them.
2	apiGroups	[]string	list=0
"API groups; `*` is all of them.
3	resources	[]string	list=0
"Resources in the plural; `*` is all of them, `*/scale` that subresource of all.
4	resourceNames	[]string	list=0
"Names of single objects; empty is all of them.
M	k8s.io.api.authorization.v1beta1.NonResourceRule
"Verbs allowed on other paths.
1	verbs	[]string	emit=always	list=0
"HTTP methods in lower case; `*` is all of them.
2	nonResourceURLs	[]string	list=0
"Paths; `*` at the end stands for any rest.
"""#
}
