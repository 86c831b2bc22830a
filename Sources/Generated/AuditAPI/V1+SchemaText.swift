// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/audit/v1.proto by `make generate`; do not edit.

extension AuditAPISchema {
  /// The messages of k8s/audit/v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1: StaticString = #"""
M	k8s.io.apiserver.pkg.apis.audit.v1.Event	kind=audit.k8s.io/v1/Event
"One request to the API server, as it is written to the audit log.
1	level	string	emit=always
"How much is recorded: `Metadata`, `Request` (with the request's body) or `RequestResponse`
"(with both bodies).
2	auditID	string	emit=always
"Identifies the request; the same in all its events and in the answer's header `Audit-ID`.
3	stage	string	emit=always
"When the event was made: `RequestReceived`, `ResponseStarted` (of watches), `ResponseComplete`
"or `Panic`.
4	requestURI	string	emit=always
"Path and query as the client sent them.
5	verb	string	emit=always
"Verb of the request, such as `list`; for paths that are no resources the HTTP method in lower
"case.
6	user	k8s.io.api.authentication.v1.UserInfo
"Who made the request.
7	impersonatedUser	k8s.io.api.authentication.v1.UserInfo	pointer
"User as whom the request was carried out, when it asked for that.
17	authenticationMetadata	k8s.io.apiserver.pkg.apis.audit.v1.AuthenticationMetadata	pointer
"How the user was recognized.
8	sourceIPs	[]string	list=0
"Addresses the request came through: those of its headers, then the peer's. All but the last can
"be made up.
16	userAgent	string
"What the client calls itself; can be made up.
9	objectRef	k8s.io.apiserver.pkg.apis.audit.v1.ObjectReference	pointer
"Object that the request is for; unset for lists and for paths that are no resources.
10	responseStatus	k8s.io.apimachinery.pkg.apis.meta.v1.Status	pointer
"Status of the answer. For answers without one only the code is set.
11	requestObject	k8s.io.apimachinery.pkg.runtime.Unknown	pointer
"Body of the request as JSON, before defaults and admission; from level `Request`.
12	responseObject	k8s.io.apimachinery.pkg.runtime.Unknown	pointer
"Body of the answer as JSON; with level `RequestResponse`.
13	requestReceivedTimestamp	k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime
"When the request arrived.
14	stageTimestamp	k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime
"When the stage was reached.
15	annotations	{string}string
"Notes of plugins about the request, such as which rule allowed it.
M	k8s.io.apiserver.pkg.apis.audit.v1.ObjectReference
"The object of a request.
1	resource	string
"Plural resource name.
2	namespace	string
"Namespace; empty for objects outside of namespaces.
3	name	string
"Name of the object.
4	uid	string
"UID, when it is known.
5	apiGroup	string
"API group; empty is the core group.
6	apiVersion	string
"API version.
7	resourceVersion	string
"Resource version, when the request names one.
8	subresource	string
"Subresource, such as `status`.
M	k8s.io.apiserver.pkg.apis.audit.v1.AuthenticationMetadata
"What is known of how the user was recognized.
1	impersonationConstraint	string
"Verb that allowed the user to act as another, such as `impersonate:user-info`.
M	k8s.io.apiserver.pkg.apis.audit.v1.EventList	kind=audit.k8s.io/v1/EventList	list
"A list of Event objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.apiserver.pkg.apis.audit.v1.Event	emit=always
"The Event objects, ordered by namespace and name.
M	k8s.io.apiserver.pkg.apis.audit.v1.Policy	kind=audit.k8s.io/v1/Policy
"What is written to the audit log. The first rule that matches a request decides.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	rules	[]k8s.io.apiserver.pkg.apis.audit.v1.PolicyRule	emit=always	list=0
"The rules, in order; requests that none matches are not recorded.
3	omitStages	[]string	list=0
"Stages of which no events are made, besides those of the rules.
4	omitManagedFields	bool
"Leaves `metadata.managedFields` out of recorded bodies, unless a rule says otherwise.
M	k8s.io.apiserver.pkg.apis.audit.v1.PolicyRule
"How much is recorded of which requests. Every part that is set must match.
1	level	string	emit=always
"`None`, `Metadata`, `Request` or `RequestResponse`.
2	users	[]string	list=0
"Names of users; all when empty.
3	userGroups	[]string	list=0
"Groups, any of which the user is in; all when empty.
4	verbs	[]string	list=0
"Verbs; all when empty.
5	resources	[]k8s.io.apiserver.pkg.apis.audit.v1.GroupResources	list=0
"Resources; all when empty. Not together with `nonResourceURLs`.
6	namespaces	[]string	list=0
"Namespaces; all when empty. Empty text is objects outside of namespaces.
7	nonResourceURLs	[]string	list=0
"Paths that are no resources, such as `/healthz*`; `*` stands alone or at the end.
8	omitStages	[]string	list=0
"Stages of which no events are made.
9	omitManagedFields	bool	pointer
"Leaves `metadata.managedFields` out of recorded bodies; as the policy says when unset.
M	k8s.io.apiserver.pkg.apis.audit.v1.GroupResources
"Resources of a group.
1	group	string
"API group; empty is the core group.
2	resources	[]string	list=0
"Resources in plural, with subresource as `pods/log`; `pods/*` is all of one, `*/scale` one of
"all, empty everything.
3	resourceNames	[]string	list=0
"Names of the objects; any when empty. Needs `resources`.
M	k8s.io.apiserver.pkg.apis.audit.v1.PolicyList	kind=audit.k8s.io/v1/PolicyList	list
"A list of Policy objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.apiserver.pkg.apis.audit.v1.Policy	emit=always
"The Policy objects, ordered by namespace and name.
"""#
}
