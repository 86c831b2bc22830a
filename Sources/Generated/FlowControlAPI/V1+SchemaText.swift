// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/flowcontrol/v1.proto by `make generate`; do not edit.

extension FlowControlAPISchema {
  /// The messages of k8s/flowcontrol/v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1: StaticString = #"""
M	k8s.io.api.flowcontrol.v1.FlowSchema	kind=flowcontrol.apiserver.k8s.io/v1/FlowSchema	plural=flowschemas
"Sorts requests to the API server: which requests belong to which priority level.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.flowcontrol.v1.FlowSchemaSpec
"Which requests, and their priority level.
3	status	k8s.io.api.flowcontrol.v1.FlowSchemaStatus
"Whether it works.
M	k8s.io.api.flowcontrol.v1.FlowSchemaSpec
"Which requests belong together, and their priority level.
1	priorityLevelConfiguration	k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationReference	required
"The priority level of the requests.
2	matchingPrecedence	int32	emit=always	fill=1000	minimum=1	maximum=10000
"Of several schemas that match, the lowest number wins; 1 to 10000, 1000 when unset.
3	distinguisherMethod	k8s.io.api.flowcontrol.v1.FlowDistinguisherMethod	pointer
"How the requests are told apart into flows; one flow for all when unset.
4	rules	[]k8s.io.api.flowcontrol.v1.PolicyRulesWithSubjects	list=0
"The requests it is for: those that any rule matches.
M	k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationReference
"Names a priority level.
1	name	string	emit=always	required	format=dns1123Subdomain	nonzero
"Name of the PriorityLevelConfiguration.
M	k8s.io.api.flowcontrol.v1.FlowDistinguisherMethod
"How requests of a flow schema are told apart into flows that wait in different queues.
1	type	string	emit=always	required	value=ByUser	value=ByNamespace	known
"`ByUser` (one flow for each user) or `ByNamespace` (one for each namespace).
M	k8s.io.api.flowcontrol.v1.PolicyRulesWithSubjects
"Requests by who makes them and what they are for; matches when a subject and a rule match.
1	subjects	[]k8s.io.api.flowcontrol.v1.Subject	emit=always	required	list=0	nonzero
"Who makes the request: any of these.
2	resourceRules	[]k8s.io.api.flowcontrol.v1.ResourcePolicyRule	list=0
"Requests for resources: any of these.
3	nonResourceRules	[]k8s.io.api.flowcontrol.v1.NonResourcePolicyRule	list=0
"Requests for other paths: any of these.
M	k8s.io.api.flowcontrol.v1.Subject
"Who makes a request: a user, a group or a service account.
1	kind	string	emit=always	required	value=User	value=Group	value=ServiceAccount
"`User`, `Group` or `ServiceAccount`; the member of that name is set.
2	user	k8s.io.api.flowcontrol.v1.UserSubject	pointer
"The user.
3	group	k8s.io.api.flowcontrol.v1.GroupSubject	pointer
"The group.
4	serviceAccount	k8s.io.api.flowcontrol.v1.ServiceAccountSubject	pointer
"The service account.
M	k8s.io.api.flowcontrol.v1.UserSubject
"A user.
1	name	string	emit=always	required	nonzero
"Name of the user; `*` is every user.
M	k8s.io.api.flowcontrol.v1.GroupSubject
"Users in a group.
1	name	string	emit=always	required	nonzero
"Name of the group; `*` is every user.
M	k8s.io.api.flowcontrol.v1.ServiceAccountSubject
"A service account.
1	namespace	string	emit=always	required	nonzero
"Namespace of the service account.
2	name	string	emit=always	required	nonzero
"Name of the service account; `*` is every one of the namespace.
M	k8s.io.api.flowcontrol.v1.ResourcePolicyRule
"Requests for resources, by verb, group, resource and namespace; all must match.
1	verbs	[]string	emit=always	required	list=1	nonzero
"Verbs in lower case, such as `list`; `*` alone is all.
2	apiGroups	[]string	emit=always	required	list=1	nonzero
"API groups; empty text is the core group, `*` alone is all.
3	resources	[]string	emit=always	required	list=1	nonzero
"Resources in plural, with subresource as `pods/log`; `*` alone is all.
4	clusterScope	bool
"Also matches requests without a namespace: cluster-scoped objects and lists over all
"namespaces.
5	namespaces	[]string	emit=always	list=1
"Namespaces of the request; `*` alone is all. Empty only with `clusterScope`.
M	k8s.io.api.flowcontrol.v1.NonResourcePolicyRule
"Requests for paths that are no resources, by verb and path; both must match.
1	verbs	[]string	emit=always	required	list=1	nonzero
"Verbs in lower case, such as `get`; `*` alone is all.
6	nonResourceURLs	[]string	emit=always	required	list=1	nonzero
"Paths, such as `/healthz`, or `/a/*` for all below; `*` alone is all.
M	k8s.io.api.flowcontrol.v1.FlowSchemaStatus
"Whether a flow schema works.
1	conditions	[]k8s.io.api.flowcontrol.v1.FlowSchemaCondition	list=2	key=type	patch=merge	mergeKey=type
"State in single aspects.
M	k8s.io.api.flowcontrol.v1.FlowSchemaCondition
"One aspect of a flow schema's state.
1	type	string
"Which; `Dangling` means that the priority level does not exist.
2	status	string	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
4	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
5	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.api.flowcontrol.v1.FlowSchemaList	kind=flowcontrol.apiserver.k8s.io/v1/FlowSchemaList	list
"A list of FlowSchema objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.flowcontrol.v1.FlowSchema	emit=always	required
"The FlowSchema objects, ordered by name.
M	k8s.io.api.flowcontrol.v1.PriorityLevelConfiguration	kind=flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfiguration	plural=prioritylevelconfigurations
"A share of the API server for some requests, so that others cannot crowd them out.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationSpec
"How large the share is, and how requests wait.
3	status	k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationStatus
"Whether it works.
M	k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationSpec
"How a level limits its requests.
1	type	string	emit=always	required	value=Exempt	value=Limited
"`Limited`, or `Exempt` for requests that never wait; only the level named exempt may be that.
2	limited	k8s.io.api.flowcontrol.v1.LimitedPriorityLevelConfiguration	pointer
"Settings of `Limited`; set with it and only then.
3	exempt	k8s.io.api.flowcontrol.v1.ExemptPriorityLevelConfiguration	pointer
"Settings of `Exempt`; only with it.
M	k8s.io.api.flowcontrol.v1.LimitedPriorityLevelConfiguration
"Settings of a level whose requests wait for a seat.
1	nominalConcurrencyShares	int32	pointer	emit=always	fill=30	minimum=0
"Share of the server's seats, against the sum of all shares; 30 when unset. 0 leaves only
"borrowed seats.
2	limitResponse	k8s.io.api.flowcontrol.v1.LimitResponse
"What happens to requests for which there is no seat.
3	lendablePercent	int32	pointer	fill=0	minimum=0	maximum=100
"Percent of the seats, 0 to 100, that other levels may borrow; 0 when unset.
4	borrowingLimitPercent	int32	pointer	minimum=0
"Most seats that the level may borrow, in percent of its own, 0 or more; no limit when unset.
M	k8s.io.api.flowcontrol.v1.ExemptPriorityLevelConfiguration
"Settings of a level whose requests never wait.
1	nominalConcurrencyShares	int32	pointer	fill=0	minimum=0
"Share of the server's seats that is set aside for the level, beside the shares of the others; 0
"when unset.
2	lendablePercent	int32	pointer	fill=0	minimum=0	maximum=100
"Percent of the seats, 0 to 100, that other levels may borrow; 0 when unset.
M	k8s.io.api.flowcontrol.v1.LimitResponse
"What happens to requests for which there is no seat.
1	type	string	emit=always	required	value=Queue	value=Reject	known
"`Queue` (they wait) or `Reject` (they are refused with 429).
2	queuing	k8s.io.api.flowcontrol.v1.QueuingConfiguration	pointer
"How they wait; set with `Queue` and only then.
M	k8s.io.api.flowcontrol.v1.QueuingConfiguration
"How requests wait. Each flow is dealt a few of the queues, so that a busy flow rarely blocks
"another.
1	queues	int32	emit=always	fill=64	minimum=1	maximum=10000000
"Number of queues, 1 to 10000000; 64 when unset. With 1 all flows share it.
2	handSize	int32	emit=always	fill=8	minimum=1
"Queues that a flow is dealt, from which it takes the shortest; 1 to `queues`, 8 when unset.
3	queueLengthLimit	int32	emit=always	fill=50	minimum=1
"Requests that may wait in one queue, more than 0; 50 when unset. Beyond that they are refused.
M	k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationStatus
"Whether a priority level works.
1	conditions	[]k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationCondition	list=2	key=type	patch=merge	mergeKey=type
"State in single aspects.
M	k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationCondition
"One aspect of a priority level's state.
1	type	string
"Which.
2	status	string	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
4	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
5	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationList	kind=flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfigurationList	list
"A list of PriorityLevelConfiguration objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.flowcontrol.v1.PriorityLevelConfiguration	emit=always	required
"The PriorityLevelConfiguration objects, ordered by name.
"""#
}
