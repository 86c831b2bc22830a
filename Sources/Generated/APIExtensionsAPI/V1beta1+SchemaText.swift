// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/apiextensions/v1beta1.proto by `make generate`; do not edit.

extension APIExtensionsAPISchema {
  /// The messages of k8s/apiextensions/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinition	kind=apiextensions.k8s.io/v1beta1/CustomResourceDefinition
"Adds a kind to the API. Its name must be `<plural>.<group>`.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionSpec
"Names, versions and schema of the kind.
3	status	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionStatus
"Whether the kind is served, and which names it got.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionSpec
"What kind is added.
1	group	string	emit=always	format=dns1123Subdomain	nonzero
"Group of the kind, a DNS name with a point. Cannot change once established.
2	version	string
"The only version, or the first of `versions`, which replaces it.
3	names	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionNames
"Names of the kind.
4	scope	string	emit=always	value=Cluster	value=Namespaced	nonzero
"`Namespaced`, or `Cluster` for objects outside of namespaces. Cannot change once established.
5	validation	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceValidation	pointer
"What objects look like, for all versions; not together with a schema of a version.
6	subresources	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresources	pointer
"Paths below an object, for all versions; not together with those of a version.
7	versions	[]k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionVersion	list=0
"The versions of the kind; exactly one of them is stored.
8	additionalPrinterColumns	[]k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceColumnDefinition	list=0
"Columns besides the name, for all versions; not together with those of a version.
11	selectableFields	[]k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.SelectableField	list=0	gate=CustomResourceFieldSelectors
"Fields that lists and watches can select by, for all versions; at most 8.
9	conversion	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceConversion	pointer
"How objects get from one version to another; `None` when unset.
10	preserveUnknownFields	bool	pointer
"Keeps fields that the schema does not name; true when unset.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionNames
"Names of a kind.
1	plural	string	emit=always	format=dns1035Label	nonzero
"Name in paths, such as `/apis/<group>/<version>/<plural>`; a DNS label.
2	singular	string	format=dns1035Label
"Name of one object on the command line; the kind in lower case when unset.
3	shortNames	[]string	list=0	format=dns1035Label
"Abbreviations for the command line, such as `po`; DNS labels.
4	kind	string	emit=always	nonzero
"Name in the field `kind`; in lower case it must be a DNS label. Cannot change once established.
5	listKind	string
"Kind of a list; the kind followed by `List` when unset.
6	categories	[]string	list=0	format=dns1035Label
"Groups of kinds for the command line, such as `all`; DNS labels.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionVersion
"One version of a kind.
1	name	string	emit=always	format=dns1035Label
"Name in the path, such as `v1`; unique. It also decides the order of versions: `v2` before `v1`
"before `v1beta1`.
2	served	bool	emit=always
"Clients can use the version.
3	storage	bool	emit=always
"Objects are stored in this version; exactly one has it.
7	deprecated	bool
"Requests get a warning; false when unset.
8	deprecationWarning	string	pointer	maxLength=256
"Text of the warning, 1 to 256 characters; a general one when unset. Only with `deprecated`.
4	schema	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceValidation	pointer
"What objects look like.
5	subresources	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresources	pointer
"Paths below an object that the kind has.
6	additionalPrinterColumns	[]k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceColumnDefinition	list=0
"Columns besides the name; the age of the object when empty.
9	selectableFields	[]k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.SelectableField	list=0	gate=CustomResourceFieldSelectors	maxLength=8
"Fields that lists and watches can select by; at most 8.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceColumnDefinition
"A column of the table that `kubectl get` prints.
1	name	string	emit=always	nonzero
"Head of the column.
2	type	string	emit=always	nonzero
"Type of the cell: `integer`, `number`, `string`, `boolean` or `date`.
3	format	string
"Form of the cell: `int32`, `int64`, `float`, `double`, `byte`, `date`, `date-time` or
"`password`; empty is none.
4	description	string
"What the cell says.
5	priority	int32
"0 is always shown, more only with `-o wide`.
6	JSONPath	string	emit=always	nonzero
"Simple path to the value in the object, such as `.spec.replicas`.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.SelectableField
"A field that lists and watches can select by.
1	jsonPath	string	emit=always	nonzero
"Simple path to a text, number or boolean, such as `.spec.color`; not in the metadata.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresources
"Paths below an object that a kind has.
1	status	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresourceStatus	pointer
"Status is written on a path of its own.
2	scale	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresourceScale	pointer
"Replicas can be read and set on the path `/scale`.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresourceStatus
"Makes `/status` a path of its own: writes there change the status alone, writes elsewhere never
"do.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresourceScale
"How `scale` finds its values in an object.
1	specReplicasPath	string	emit=always	nonzero
"Path to the wanted number, below `.spec`, without array steps. A missing value makes reading
"`scale` fail.
2	statusReplicasPath	string	emit=always	nonzero
"Path to the present number, below `.status`, without array steps; 0 when the value is missing.
3	labelSelectorPath	string	pointer
"Path to the label selector as text, below `.status` or `.spec`; needed to scale by metrics.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionStatus
"How a definition fares.
1	conditions	[]k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionCondition	emit=always	list=2	key=type
"State in single aspects.
2	acceptedNames	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionNames
"Names that the kind is served under; wanted names may be taken.
3	storedVersions	[]string	emit=always	list=0
"Versions in which objects may be stored; one may go from `versions` only after it was removed
"here.
4	observedGeneration	int64	gate=CRDObservedGenerationTracking
"`metadata.generation` last acted on.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionCondition
"One aspect of the state of a definition.
1	type	string	emit=always	value=Established	value=NamesAccepted	value=NonStructuralSchema	value=Terminating	value=KubernetesAPIApprovalPolicyConformant
"Which: `Established` (the kind is served), `NamesAccepted`, `NonStructuralSchema`,
"`Terminating`, `KubernetesAPIApprovalPolicyConformant` or `StorageMigrating`.
2	status	string	emit=always	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
4	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
5	message	string
"Details for people about the last change of status; may be empty.
6	observedGeneration	int64	gate=CRDObservedGenerationTracking
"`metadata.generation` of the object that the condition was computed from.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionList	kind=apiextensions.k8s.io/v1beta1/CustomResourceDefinitionList	list
"A list of CustomResourceDefinition objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinition	emit=always
"The CustomResourceDefinition objects, ordered by name.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceValidation
"What objects look like.
1	openAPIV3Schema	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps	pointer
"The schema; objects that do not fit are refused.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps
"A schema in the form of JSON Schema, with the rules for structural schemas: every level has a
"type.
1	id	string
"Address that identifies the schema; not allowed in a definition.
2	$schema	string	name=schema
"Address of the schema language; without effect.
3	$ref	string	name=ref	pointer
"Address of another schema to use here; not allowed in a definition.
4	description	string
"What the value means; shown by `kubectl explain`.
5	type	string
"`object`, `array`, `string`, `integer`, `number` or `boolean`; needed at each level, but for
"`x-kubernetes-int-or-string` and `x-kubernetes-preserve-unknown-fields`.
6	format	string
"Form of the value, such as `date-time`, `ipv4`, `uuid` or `byte`. Unknown forms are ignored.
7	title	string
"Short name of the value, for people.
8	default	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSON	pointer
"Value that a missing field gets; it must fit the schema.
9	maximum	double	pointer
"Greatest value of a number.
10	exclusiveMaximum	bool
"The value must be less than `maximum`, not equal.
11	minimum	double	pointer
"Least value of a number.
12	exclusiveMinimum	bool
"The value must be greater than `minimum`, not equal.
13	maxLength	int64	pointer
"Most characters of a text.
14	minLength	int64	pointer
"Least characters of a text.
15	pattern	string
"Regular expression that must match some part of a text.
16	maxItems	int64	pointer
"Most entries of an array.
17	minItems	int64	pointer
"Least entries of an array.
18	uniqueItems	bool
"Must not be true: it would be too slow. A list of type `set` has the same effect.
19	multipleOf	double	pointer
"A number must be a multiple of this.
20	enum	[]k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSON	list=0
"The values that are allowed.
21	maxProperties	int64	pointer
"Most members of an object.
22	minProperties	int64	pointer
"Least members of an object.
23	required	[]string	list=0
"Members that an object must have.
24	items	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrArray	pointer
"Schema of the entries of an array.
25	allOf	[]k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps	list=0
"Schemas that all must fit; they may only restrict values.
26	oneOf	[]k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps	list=0
"Schemas of which exactly one must fit; they may only restrict values.
27	anyOf	[]k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps	list=0
"Schemas of which at least one must fit; they may only restrict values.
28	not	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps	pointer
"Schema that must not fit; it may only restrict values.
29	properties	{string}k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps
"Schemas of the members of an object, by name. Members that are not named are dropped.
30	additionalProperties	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrBool	pointer
"Schema of the members of an object that is used as a map; not together with `properties`.
31	patternProperties	{string}k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps
"Schemas of the members of an object, by patterns of their names; not allowed in a definition.
32	dependencies	{string}k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrStringArray
"What must hold when a member is there; not allowed in a definition.
33	additionalItems	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrBool	pointer
"Schema of the entries of an array beyond those of `items`; not allowed in a definition.
34	definitions	{string}k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps
"Schemas for others to refer to; not allowed in a definition.
35	externalDocs	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ExternalDocumentation	pointer
"Where more is written about the value.
36	example	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSON	pointer
"A value as an example; without effect.
37	nullable	bool
"The value may be null; without it null is dropped or refused.
38	x-kubernetes-preserve-unknown-fields	bool	name=xKubernetesPreserveUnknownFields	pointer
"Members that are not named are kept; unset or true.
39	x-kubernetes-embedded-resource	bool	name=xKubernetesEmbeddedResource
"The value is an object of some kind, with apiVersion, kind and metadata, which are checked.
40	x-kubernetes-int-or-string	bool	name=xKubernetesIntOrString
"The value is a whole number or a text; `type` must be unset.
41	x-kubernetes-list-map-keys	[]string	name=xKubernetesListMapKeys	list=0
"Members that together identify an entry of a list of type `map`; they must be required or have
"a default.
42	x-kubernetes-list-type	string	name=xKubernetesListType	pointer
"How server-side apply merges a list: `atomic` (as one value, the default), `set` (entries are
"unique) or `map` (entries have keys).
43	x-kubernetes-map-type	string	name=xKubernetesMapType	pointer
"How server-side apply merges an object: `granular` (each member, the default) or `atomic` (as
"one value).
44	x-kubernetes-validations	[]k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ValidationRule	name=xKubernetesValidations	list=2	key=rule	patch=merge	mergeKey=rule
"Rules in CEL that the value must meet.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSON	unwrapped
"Any JSON value: object, array, text, number, true, false or null.
1	raw	bytes	emit=hidden
"The value as JSON text.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrArray	unwrapped
"One schema, or several; in JSON an object or an array.
1	schema	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps	pointer	emit=inline
"The schema, when there is one.
2	jSONSchemas	[]k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps	emit=inline	list=0
"The schemas, when there are several. Not allowed in a definition.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrBool	unwrapped
"A schema, or whether anything is allowed; in JSON an object, true or false.
1	allows	bool	emit=inline
"Anything is allowed; true also when there is a schema.
2	schema	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps	pointer	emit=inline
"The schema.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrStringArray	unwrapped
"A schema, or names of members; in JSON an object or an array of texts.
1	schema	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps	pointer	emit=inline
"The schema.
2	property	[]string	emit=inline	list=0
"The names.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ValidationRule
"A rule in CEL about a value.
1	rule	string	emit=always	nonzero
"Expression that must be true; `self` is the value, `oldSelf` the value before an update. A rule
"with `oldSelf` is checked only on updates.
2	message	string
"What is told when the rule is broken; one line. The rule itself when unset.
3	messageExpression	string
"CEL expression that gives the message; wins over `message` unless it fails or is empty.
4	reason	string	pointer	value=FieldValueRequired	value=FieldValueDuplicate	value=FieldValueInvalid	value=FieldValueForbidden	closed
"Kind of error for clients: `FieldValueInvalid` (the default), `FieldValueForbidden`,
"`FieldValueRequired` or `FieldValueDuplicate`.
5	fieldPath	string
"Path to the field that the error is about, below the value, such as `.size`; the value itself
"when unset.
6	optionalOldSelf	bool	pointer	gate=CRDValidationRatcheting
"A rule with `oldSelf` is checked on creation too; `oldSelf` is then an optional value.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ExternalDocumentation
"A place with more documentation.
1	description	string
"What is found there.
2	url	string
"Address of the documentation.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceConversion
"How objects get from one version to another.
1	strategy	string	emit=always	value=None	value=Webhook	nonzero
"`None` (only apiVersion changes, the default) or `Webhook` (a service converts).
2	webhookClientConfig	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.WebhookClientConfig	pointer
"How the webhook is reached; set with `Webhook` and only then.
3	conversionReviewVersions	[]string	list=0
"Versions of ConversionReview that the webhook understands, the best first; `v1beta1` when
"unset.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.WebhookClientConfig
"How a webhook is reached: exactly one of `url` and `service`.
3	url	string	pointer
"Address, such as `https://example.com:8443/convert`; without user and query.
1	service	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ServiceReference	pointer
"Service in the cluster.
2	caBundle	bytes
"Certificates in PEM form that must vouch for the webhook's; those of the server's system when
"unset.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ServiceReference
"A service that is called over HTTPS.
1	namespace	string	emit=always
"Namespace of the service.
2	name	string	emit=always
"Name of the service.
3	path	string	pointer
"Path of the URL; `/` when unset.
4	port	int32	pointer
"Port of the service, 1 to 65535; 443 when unset.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ConversionReview	kind=apiextensions.k8s.io/v1beta1/ConversionReview
"A request to convert objects, and the answer to it.
1	request	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ConversionRequest	pointer
"The request; set by the API server.
2	response	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ConversionResponse	pointer
"The answer; set by the webhook.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ConversionRequest
"Objects that a webhook is to convert.
1	uid	string	emit=always
"Identifies the request; the answer must repeat it.
2	desiredAPIVersion	string	emit=always
"Group and version to convert to, such as `example.com/v1`.
3	objects	[]k8s.io.apimachinery.pkg.runtime.RawExtension	emit=always	list=0
"The objects.
M	k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ConversionResponse
"What a webhook answers to a request to convert.
1	uid	string	emit=always
"The `uid` of the request.
2	convertedObjects	[]k8s.io.apimachinery.pkg.runtime.RawExtension	emit=always	list=0
"The objects in the wanted version, in the order of the request. Empty when it failed.
3	result	k8s.io.apimachinery.pkg.apis.meta.v1.Status
"`Success`, or why it failed. Only labels and annotations of the metadata may differ.
"""#
}
