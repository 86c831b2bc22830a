// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/admissionregistration/v1.proto by `make generate`; do not edit.

extension AdmissionRegistrationAPISchema {
  /// The messages of k8s/admissionregistration/v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1: StaticString = #"""
M	k8s.io.api.admissionregistration.v1.ValidatingWebhookConfiguration	kind=admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration	plural=validatingwebhookconfigurations
"Webhooks that are asked whether a request may pass, after all changes to the object.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	webhooks	[]k8s.io.api.admissionregistration.v1.ValidatingWebhook	name=Webhooks	list=2	key=name	patch=merge	mergeKey=name
"The webhooks; they are asked at the same time and all must agree.
M	k8s.io.api.admissionregistration.v1.ValidatingWebhook
"A webhook that may refuse requests.
1	name	string	emit=always	required	nonzero
"Full name such as `check.example.com`, of at least three parts; unique in the configuration.
2	clientConfig	k8s.io.api.admissionregistration.v1.WebhookClientConfig	required
"Where it is.
3	rules	[]k8s.io.api.admissionregistration.v1.RuleWithOperations	list=0
"Requests that it is asked about; one rule that matches is enough.
4	failurePolicy	string	pointer	fill="Fail"	value=Ignore	value=Fail	closed
"When it cannot be asked: `Fail` (refuse the request, the default) or `Ignore` (let it pass).
9	matchPolicy	string	pointer	fill="Equivalent"	value=Exact	value=Equivalent	closed
"Whether rules match only the exact group and version of the request (`Exact`) or the same
"object through any version (`Equivalent`, the default).
5	namespaceSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer	fill={}
"Namespaces whose objects it is asked about, by labels; all of them when empty. Kinds of the
"whole cluster always match.
10	objectSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer	fill={}
"Labels of the objects it is asked about; the object before or after the change must match. All
"of them when empty. Users can set labels, so this keeps nobody out.
6	sideEffects	string	pointer	emit=always	required	value=Unknown	value=None	value=Some	value=NoneOnDryRun	closed	nonzero
"Whether asking has effects elsewhere: `None` or `NoneOnDryRun` (none when `dryRun` is set).
"`Some` and `Unknown` are refused in v1.
7	timeoutSeconds	int32	pointer	fill=10	minimum=1	maximum=30
"Seconds to wait for the answer, 1 to 30; 10 when unset.
8	admissionReviewVersions	[]string	emit=always	required	list=0	format=dns1035Label	nonzero
"Versions of AdmissionReview that it understands, the preferred one first; one of them must be
"known to the server.
11	matchConditions	[]k8s.io.api.admissionregistration.v1.MatchCondition	list=2	key=name	patch=merge	mergeKey=name	maxLength=64
"Conditions in CEL that a request must meet to be asked about, at most 64; all must be true.
M	k8s.io.api.admissionregistration.v1.ValidatingWebhookConfigurationList	kind=admissionregistration.k8s.io/v1/ValidatingWebhookConfigurationList	list
"A list of ValidatingWebhookConfiguration objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.admissionregistration.v1.ValidatingWebhookConfiguration	emit=always	required
"The ValidatingWebhookConfiguration objects, ordered by name.
M	k8s.io.api.admissionregistration.v1.MutatingWebhookConfiguration	kind=admissionregistration.k8s.io/v1/MutatingWebhookConfiguration	plural=mutatingwebhookconfigurations
"Webhooks that may change the object of a request, or refuse it.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	webhooks	[]k8s.io.api.admissionregistration.v1.MutatingWebhook	name=Webhooks	list=2	key=name	patch=merge	mergeKey=name
"The webhooks; they are asked one after another.
M	k8s.io.api.admissionregistration.v1.MutatingWebhook
"A webhook that may change objects or refuse requests.
1	name	string	emit=always	required	nonzero
"Full name such as `change.example.com`, of at least three parts; unique in the configuration.
2	clientConfig	k8s.io.api.admissionregistration.v1.WebhookClientConfig	required
"Where it is.
3	rules	[]k8s.io.api.admissionregistration.v1.RuleWithOperations	list=0
"Requests that it is asked about; one rule that matches is enough.
4	failurePolicy	string	pointer	fill="Fail"	value=Ignore	value=Fail	closed
"When it cannot be asked: `Fail` (refuse the request, the default) or `Ignore` (let it pass).
9	matchPolicy	string	pointer	fill="Equivalent"	value=Exact	value=Equivalent	closed
"Whether rules match only the exact group and version of the request (`Exact`) or the same
"object through any version (`Equivalent`, the default).
5	namespaceSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer	fill={}
"Namespaces whose objects it is asked about, by labels; all of them when empty. Kinds of the
"whole cluster always match.
11	objectSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer	fill={}
"Labels of the objects it is asked about; the object before or after the change must match. All
"of them when empty. Users can set labels, so this keeps nobody out.
6	sideEffects	string	pointer	emit=always	required	value=Unknown	value=None	value=Some	value=NoneOnDryRun	closed	nonzero
"Whether asking has effects elsewhere: `None` or `NoneOnDryRun` (none when `dryRun` is set).
"`Some` and `Unknown` are refused in v1.
7	timeoutSeconds	int32	pointer	fill=10	minimum=1	maximum=30
"Seconds to wait for the answer, 1 to 30; 10 when unset.
8	admissionReviewVersions	[]string	emit=always	required	list=0	format=dns1035Label	nonzero
"Versions of AdmissionReview that it understands, the preferred one first; one of them must be
"known to the server.
10	reinvocationPolicy	string	pointer	fill="Never"	value=Never	value=IfNeeded	closed
"Whether it is asked again when a later webhook changed the object: `Never` (the default) or
"`IfNeeded`.
12	matchConditions	[]k8s.io.api.admissionregistration.v1.MatchCondition	list=2	key=name	patch=merge	mergeKey=name	maxLength=64
"Conditions in CEL that a request must meet to be asked about, at most 64; all must be true.
M	k8s.io.api.admissionregistration.v1.MutatingWebhookConfigurationList	kind=admissionregistration.k8s.io/v1/MutatingWebhookConfigurationList	list
"A list of MutatingWebhookConfiguration objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.admissionregistration.v1.MutatingWebhookConfiguration	emit=always	required
"The MutatingWebhookConfiguration objects, ordered by name.
M	k8s.io.api.admissionregistration.v1.WebhookClientConfig
"Where a webhook is; exactly one of `url` and `service` is set.
3	url	string	pointer
"Address such as `https://example.com/path`; no user, query or fragment.
1	service	k8s.io.api.admissionregistration.v1.ServiceReference	pointer
"A service of the cluster; asked through TLS with the host name `<name>.<namespace>.svc`.
2	caBundle	bytes
"Certificates in PEM that the server's certificate is checked by; those of the system when
"unset.
M	k8s.io.api.admissionregistration.v1.ServiceReference
"A service of the cluster.
1	namespace	string	emit=always	required
"Namespace of the service.
2	name	string	emit=always	required
"Name of the service.
3	path	string	pointer
"Path of the URL to ask.
4	port	int32	pointer	fill=443
"Port of the service, 1 to 65535; 443 when unset.
M	k8s.io.api.admissionregistration.v1.RuleWithOperations
"Requests by operation and resource.
1	operations	[]string	list=0	value=*	value=CREATE	value=UPDATE	value=DELETE	value=CONNECT	closed	nonzero
"`CREATE`, `UPDATE`, `DELETE`, `CONNECT`, or `*` alone for all of them.
2	rule	k8s.io.api.admissionregistration.v1.Rule	emit=inline
"Resources.
M	k8s.io.api.admissionregistration.v1.Rule
"Resources by group, version, name and scope; each list must match.
1	apiGroups	[]string	list=0	nonzero
"API groups, the empty text for core; `*` alone for all of them.
2	apiVersions	[]string	list=0	nonzero
"Versions; `*` alone for all of them.
3	resources	[]string	list=0	nonzero
"Resources in the plural: `pods`, `pods/log` (a subresource), `pods/*`, `*/scale`, `*` (all
"without subresources) or `*/*`.
4	scope	string	pointer	fill="*"	value=Cluster	value=Namespaced	value=*	closed
"`Cluster`, `Namespaced`, or `*` for both; `*` when unset. A Namespace itself is of the cluster.
M	k8s.io.api.admissionregistration.v1.NamedRuleWithOperations	atomic
"Requests by operation, resource and name of the object.
1	resourceNames	[]string	list=0
"Names of objects; all of them when empty.
2	ruleWithOperations	k8s.io.api.admissionregistration.v1.RuleWithOperations	emit=inline
"Operations and resources.
M	k8s.io.api.admissionregistration.v1.MatchResources	atomic
"Requests that a policy is about; all parts must match.
1	namespaceSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer	fill={}
"Namespaces by labels; all of them when empty. Kinds of the whole cluster always match.
2	objectSelector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer	fill={}
"Labels of the object before or after the change; all of them when empty. Users can set labels,
"so this keeps nobody out.
3	resourceRules	[]k8s.io.api.admissionregistration.v1.NamedRuleWithOperations	list=0
"Requests to take in; one rule that matches is enough.
4	excludeResourceRules	[]k8s.io.api.admissionregistration.v1.NamedRuleWithOperations	list=0
"Requests to leave out; these win over `resourceRules`.
7	matchPolicy	string	pointer	fill="Equivalent"	value=Exact	value=Equivalent	closed
"Whether rules match only the exact group and version of the request (`Exact`) or the same
"object through any version (`Equivalent`, the default).
M	k8s.io.api.admissionregistration.v1.MatchCondition
"A condition in CEL.
1	name	string	emit=always	required
"Name of the condition, a qualified name; unique in its list.
2	expression	string	emit=always	required
"Expression that gives a boolean; sees `object`, `oldObject`, `request` and `authorizer`.
M	k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicy	kind=admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy	plural=validatingadmissionpolicies
"Rules in CEL that objects must meet. Takes effect through a binding.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicySpec
"The rules.
3	status	k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus
"What checking the expressions' types found.
M	k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicySpec
"Rules in CEL; at least one of `validations` and `auditAnnotations` is given.
1	paramKind	k8s.io.api.admissionregistration.v1.ParamKind	pointer
"Kind of the objects that hold parameters; expressions see no parameters when unset.
2	matchConstraints	k8s.io.api.admissionregistration.v1.MatchResources	pointer
"Requests that the policy is about; required.
3	validations	[]k8s.io.api.admissionregistration.v1.Validation	list=0
"Rules that the object must meet; all of them.
4	failurePolicy	string	pointer	fill="Fail"	value=Ignore	value=Fail	closed
"When an expression fails or the policy is faulty: `Fail` (refuse the request, the default) or
"`Ignore` (let it pass).
5	auditAnnotations	[]k8s.io.api.admissionregistration.v1.AuditAnnotation	list=0	maxLength=20
"Facts to add to the audit event.
6	matchConditions	[]k8s.io.api.admissionregistration.v1.MatchCondition	list=2	key=name	patch=merge	mergeKey=name
"Conditions in CEL that a request must meet besides the constraints, at most 64; all must be
"true.
7	variables	[]k8s.io.api.admissionregistration.v1.Variable	list=2	key=name	patch=merge	mergeKey=name
"Values that other expressions use as `variables.<name>`; each sees those before it.
M	k8s.io.api.admissionregistration.v1.ParamKind	atomic
"Kind of the objects that hold parameters.
1	apiVersion	string
"API version, such as `rules.example.com/v1`.
2	kind	string
"Kind of the objects.
M	k8s.io.api.admissionregistration.v1.Variable	atomic
"A named value.
1	name	string	name=Name	emit=always	required
"Name, as in `variables.<name>`; a CEL identifier, unique in the policy.
2	expression	string	name=Expression	emit=always	required
"Expression that gives the value; evaluated when first used.
M	k8s.io.api.admissionregistration.v1.Validation
"A rule in CEL.
1	expression	string	name=Expression	emit=always	required	nonzero
"Expression that gives true when the object passes; sees `object`, `oldObject`, `request`,
"`params`, `namespaceObject`, `authorizer` and `variables`.
2	message	string
"What to tell the client when it does not pass, one line; required when `expression` has line
"breaks. Made from the expression when empty.
3	reason	string	pointer	value=	value=Unauthorized	value=Forbidden	value=NotFound	value=AlreadyExists	value=Conflict	value=Gone	value=Invalid	value=ServerTimeout	value=StorageReadError	value=Timeout	value=TooManyRequests	value=BadRequest	value=MethodNotAllowed	value=NotAcceptable	value=RequestEntityTooLarge	value=UnsupportedMediaType	value=InternalError	value=Expired	value=ServiceUnavailable
"Reason in the answer: `Unauthorized`, `Forbidden`, `Invalid` (the default) or
"`RequestEntityTooLarge`; it decides the HTTP status.
4	messageExpression	string
"Expression that gives the message; it wins over `message`, which is used when this fails or
"gives nothing.
M	k8s.io.api.admissionregistration.v1.AuditAnnotation
"A fact to add to the audit event.
1	key	string	emit=always	required
"Key of the fact, a qualified name; unique in the policy, whose name is put before it. At most
"63 characters.
2	valueExpression	string	emit=always	required
"Expression that gives a text, or null for nothing; at most 10 KiB of it are kept. 5 KiB long at
"most.
M	k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus
"What the server found in a policy.
1	observedGeneration	int64
"`metadata.generation` last looked at.
2	typeChecking	k8s.io.api.admissionregistration.v1.TypeChecking	pointer
"What checking the types of the expressions found; unset before it was done.
3	conditions	[]k8s.io.apimachinery.pkg.apis.meta.v1.Condition	list=2	key=type
"State in single aspects.
M	k8s.io.api.admissionregistration.v1.TypeChecking
"What checking the types of expressions found.
1	expressionWarnings	[]k8s.io.api.admissionregistration.v1.ExpressionWarning	list=0
"Faults found; none when empty.
M	k8s.io.api.admissionregistration.v1.ExpressionWarning
"A fault in one expression.
2	fieldRef	string	emit=always	required
"Path of the expression, such as `spec.validations[0].expression`.
3	warning	string	emit=always	required
"What is wrong, for people; may have several lines.
M	k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyList	kind=admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyList	list
"A list of ValidatingAdmissionPolicy objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicy	emit=always	required
"The ValidatingAdmissionPolicy objects, ordered by name.
M	k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicy	kind=admissionregistration.k8s.io/v1/MutatingAdmissionPolicy	plural=mutatingadmissionpolicies
"Changes to objects, written in CEL. Takes effect through a binding.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicySpec
"The changes.
M	k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicySpec
"Changes to objects, written in CEL.
1	paramKind	k8s.io.api.admissionregistration.v1.ParamKind	pointer
"Kind of the objects that hold parameters; expressions see no parameters when unset.
2	matchConstraints	k8s.io.api.admissionregistration.v1.MatchResources	pointer
"Requests that the policy is about; required. `DELETE` and `CONNECT` cannot be matched.
3	variables	[]k8s.io.api.admissionregistration.v1.Variable	list=0
"Values that other expressions use as `variables.<name>`; each sees those before it.
4	mutations	[]k8s.io.api.admissionregistration.v1.Mutation	list=0
"Changes, made one after another; at least one.
5	failurePolicy	string	pointer	fill="Fail"	value=Ignore	value=Fail	closed
"When an expression fails or the policy is faulty: `Fail` (refuse the request, the default) or
"`Ignore` (let it pass).
6	matchConditions	[]k8s.io.api.admissionregistration.v1.MatchCondition	list=2	key=name	patch=merge	mergeKey=name
"Conditions in CEL that a request must meet besides the constraints, at most 64; all must be
"true.
7	reinvocationPolicy	string	value=Never	value=IfNeeded	closed
"Whether it is applied again when something later changed the object: `Never` or `IfNeeded`.
"Required.
M	k8s.io.api.admissionregistration.v1.Mutation
"One change; the member that `patchType` names is set.
2	patchType	string	emit=always	required	value=ApplyConfiguration	value=JSONPatch	closed
"`ApplyConfiguration` or `JSONPatch`.
3	applyConfiguration	k8s.io.api.admissionregistration.v1.ApplyConfiguration	pointer
"A change by merging, as server-side apply does.
4	jsonPatch	k8s.io.api.admissionregistration.v1.JSONPatch	pointer
"A change by JSON Patch operations.
M	k8s.io.api.admissionregistration.v1.ApplyConfiguration
"A change by merging.
1	expression	string
"Expression that gives the part of the object to merge in, such as `Object{spec:
"Object.spec{replicas: 3}}`. It cannot delete.
M	k8s.io.api.admissionregistration.v1.JSONPatch
"A change by JSON Patch operations (RFC 6902).
1	expression	string
"Expression that gives a list of operations, such as `[JSONPatch{op: "add", path:
""/spec/replicas", value: 3}]`.
M	k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyList	kind=admissionregistration.k8s.io/v1/MutatingAdmissionPolicyList	list
"A list of MutatingAdmissionPolicy objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicy	emit=always	required
"The MutatingAdmissionPolicy objects, ordered by name.
M	k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding	kind=admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding	plural=validatingadmissionpolicybindings
"Puts a ValidatingAdmissionPolicy into effect, with parameters and for part of the requests.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec	required
"Which policy, with what, for which requests.
M	k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec
"Which policy takes effect, with what, for which requests.
1	policyName	string	required
"The policy; while there is none of this name the binding does nothing. Cannot be empty.
2	paramRef	k8s.io.api.admissionregistration.v1.ParamRef	pointer
"Object with parameters; needed when the policy has a `paramKind`.
3	matchResources	k8s.io.api.admissionregistration.v1.MatchResources	pointer
"Narrows the requests that the policy is about; all of those when unset.
4	validationActions	[]string	required	list=1	value=Deny	value=Warn	value=Audit	closed	nonzero
"What happens when a rule is not met: `Deny` (refuse), `Warn` (tell the client), `Audit` (note
"in the audit event). At least one; not `Deny` and `Warn` together.
M	k8s.io.api.admissionregistration.v1.ParamRef	atomic
"Objects with parameters; exactly one of `name` and `selector` is set.
1	name	string
"Name of one object.
2	namespace	string
"Namespace of the objects; that of the request when empty. Not for kinds of the whole cluster.
3	selector	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	pointer
"Objects by labels; each of them is applied in turn. All of them when empty.
4	parameterNotFoundAction	string	pointer	value=Allow	value=Deny
"When there is no such object: `Allow` (as if there were no binding) or `Deny` (by the policy's
"failure policy). Required.
M	k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList	kind=admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBindingList	list
"A list of ValidatingAdmissionPolicyBinding objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding	emit=always	required
"The ValidatingAdmissionPolicyBinding objects, ordered by name.
M	k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyBinding	kind=admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBinding	plural=mutatingadmissionpolicybindings
"Puts a MutatingAdmissionPolicy into effect, with parameters and for part of the requests.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec
"Which policy, with what, for which requests.
M	k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec
"Which policy takes effect, with what, for which requests.
1	policyName	string
"The policy; while there is none of this name the binding does nothing. Cannot be empty.
2	paramRef	k8s.io.api.admissionregistration.v1.ParamRef	pointer
"Object with parameters; needed when the policy has a `paramKind`.
3	matchResources	k8s.io.api.admissionregistration.v1.MatchResources	pointer
"Narrows the requests that the policy is about; all of those when unset.
M	k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyBindingList	kind=admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBindingList	list
"A list of MutatingAdmissionPolicyBinding objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.admissionregistration.v1.MutatingAdmissionPolicyBinding	emit=always	required
"The MutatingAdmissionPolicyBinding objects, ordered by name.
"""#
}
