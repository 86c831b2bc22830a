// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/meta/v1.proto by `make generate`; do not edit.

extension MetaAPISchema {
  /// The messages of k8s/meta/v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1: StaticString = #"""
M	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"What every stored object carries: identity, labels, owners, and how it is being deleted.
1	name	string
"Identifies the object among those of its kind in its namespace. It is part of the path and
"cannot change.
2	generateName	string
"Prefix of a name that the server completes with five random characters when `name` is empty.
3	namespace	string
"Namespace that the object lives in; empty for kinds that belong to the whole cluster. It cannot
"change.
4	selfLink	string
"No longer set by the server.
5	uid	string
"Identifies this object among all that ever existed in the cluster: a random UUID set at
"creation.
6	resourceVersion	string
"Version of the object in the store, an opaque text. Sent with a write, it makes the write fail
"with 409 Conflict if the object changed meanwhile.
7	generation	int64
"Counts changes of the desired state, from 1; changes of metadata and status alone do not count.
8	creationTimestamp	k8s.io.apimachinery.pkg.apis.meta.v1.Time	emit=omitZero
"When the server created the object, in UTC.
9	deletionTimestamp	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"When the object is due to go. Set by the server when deletion is asked for while finalizers or
"a grace period remain; it can only be brought forward.
10	deletionGracePeriodSeconds	int64	pointer
"Seconds between the request for deletion and `deletionTimestamp`; can only shrink.
11	labels	{string}string
"Short key and value pairs that selectors match, such as `app: web`.
12	annotations	{string}string
"Free key and value pairs for tools and people, never selected by; 256 KiB in all.
13	ownerReferences	[]k8s.io.apimachinery.pkg.apis.meta.v1.OwnerReference	list=2	key=uid	patch=merge	mergeKey=uid
"Objects that this one belongs to: when all of them are gone, the garbage collector deletes it.
"At most one of them is the controller.
14	finalizers	[]string	list=1	patch=merge
"Names of cleanups still to do. A deleted object stays until the list is empty; each owner
"removes its own entry.
17	managedFields	[]k8s.io.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry	list=0
"Who set which fields: kept by the server for server-side apply.
M	k8s.io.apimachinery.pkg.apis.meta.v1.OwnerReference	atomic
"An object that owns the one carrying this reference; both are in the same namespace, or the owner
"has none.
5	apiVersion	string	emit=always	required
"Group and version of the owner, such as `apps/v1`.
1	kind	string	emit=always	required
"Kind of the owner, such as `ReplicaSet`.
3	name	string	emit=always	required
"Name of the owner.
4	uid	string	emit=always	required
"UID of the owner; another object with the same name does not count.
6	controller	bool	pointer
"The owner is the one that manages this object.
7	blockOwnerDeletion	bool	pointer
"In a foreground deletion the owner waits until this object is gone.
M	k8s.io.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry
"The fields that one writer set, in one way, at one API version.
1	manager	string
"Who wrote: `fieldManager` of the request, or the start of its user agent.
2	operation	string	value=Apply	value=Update
"How it wrote: `Apply` for server-side apply, `Update` for everything else.
3	apiVersion	string
"Group and version that the fields are named in.
4	time	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"When the writer last added, changed or gave up a field.
6	fieldsType	string
"Format of the set below; always `FieldsV1`.
7	fieldsV1	k8s.io.apimachinery.pkg.apis.meta.v1.FieldsV1	pointer
"The set of fields.
8	subresource	string
"Subresource that the write went through, such as `status`; empty for the object itself.
M	k8s.io.apimachinery.pkg.apis.meta.v1.FieldsV1	leaf
"A set of fields as a tree of JSON keys: `f:name` is a member, `k:{...}` a list item by its keys,
"`v:...` an item by value, and `.` the node itself.
1	Raw	bytes
"The tree as JSON text.
M	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"What every list carries: the point in time that it shows, and how to go on.
1	selfLink	string
"No longer set by the server.
2	resourceVersion	string
"Version of the store that the list shows; a watch from here misses nothing.
3	continue	string
"Token for the next part of a list cut short by `limit`; empty when the list is complete. It
"expires after some minutes.
4	remainingItemCount	int64	pointer
"How many items follow this part; unset when unknown, as it is with selectors.
5	shardInfo	k8s.io.apimachinery.pkg.apis.meta.v1.ShardInfo	pointer	gate=ShardedListAndWatch
"Which shard of the objects the list holds, when a shard was asked for.
M	k8s.io.apimachinery.pkg.apis.meta.v1.ShardInfo
"The part of a collection that a sharded list or watch covers.
1	selector	string	emit=always	required
"The shard as it was asked for.
M	k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadata	kind=meta.k8s.io/v1/PartialObjectMetadata
"The metadata alone of an object of any kind, for clients that need no more.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
M	k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadataList	kind=meta.k8s.io/v1/PartialObjectMetadataList	list
"A list of objects of any kind, with their metadata alone.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadata	emit=always
"The metadata of each object, ordered by namespace and name.
M	k8s.io.apimachinery.pkg.apis.meta.v1.List	kind=/v1/List
"A list whose items may differ in kind.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.apimachinery.pkg.runtime.RawExtension	emit=always
"The objects, each with its own apiVersion and kind.
M	k8s.io.apimachinery.pkg.apis.meta.v1.Condition
"One aspect of an object's state, in the form that new kinds share.
1	type	string	emit=always	required	format=labelKey	nonzero
"Which aspect, in CamelCase, such as `Available`; unique in the list of conditions.
2	status	string	emit=always	required	value=True	value=False	value=Unknown	known
"Whether it holds: True, False or Unknown.
3	observedGeneration	int64	minimum=0
"`metadata.generation` that the condition was computed from; when it is lower than the object's,
"the condition is out of date.
4	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time	required	nonzero
"When `status` last changed from one value to another.
5	reason	string	emit=always	required	maxLength=1024	nonzero
"One CamelCase word for why the condition has this status; meant for programs.
6	message	string	emit=always	required	maxLength=32768
"Details for people; may be empty.
M	k8s.io.apimachinery.pkg.apis.meta.v1.Time	leaf
"A moment to the second. JSON: RFC 3339 text in UTC, such as `2026-01-31T08:00:00Z`; null when
"unset.
1	seconds	int64
"Seconds since 1970-01-01T00:00:00Z, without leap seconds.
2	nanos	int32
"Nanoseconds within the second; always written as 0.
M	k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime	leaf
"A moment to the microsecond. JSON: RFC 3339 text in UTC with six digits after the point.
1	seconds	int64
"Seconds since 1970-01-01T00:00:00Z, without leap seconds.
2	nanos	int32
"Nanoseconds within the second, cut to whole microseconds.
M	k8s.io.apimachinery.pkg.apis.meta.v1.Timestamp
"The encoded form of Time and MicroTime.
1	seconds	int64	emit=always
"Seconds since 1970-01-01T00:00:00Z, without leap seconds.
2	nanos	int32	emit=always
"Nanoseconds within the second, 0 to 999999999.
M	k8s.io.apimachinery.pkg.apis.meta.v1.Duration	leaf
"A length of time. JSON: text such as `1h30m` or `250ms`.
1	duration	int64
"Nanoseconds.
M	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector	atomic
"Chooses objects by their labels. All requirements must hold; an empty selector matches
"everything, an unset one nothing.
1	matchLabels	{string}string	format=labelKey
"Labels that must have exactly these values.
2	matchExpressions	[]k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement	list=0
"Further requirements on labels.
M	k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement
"One requirement on a label.
1	key	string	emit=always	required	format=labelKey
"Key of the label.
2	operator	string	emit=always	required	value=In	value=NotIn	value=Exists	value=DoesNotExist	known
"`In` and `NotIn` compare the value with `values`; `Exists` and `DoesNotExist` look at the key
"alone.
3	values	[]string	list=0	format=labelValue
"Values to compare with: at least one for `In` and `NotIn`, none for the others.
M	k8s.io.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement
"One requirement on a field, as an authorizer sees it.
1	key	string	emit=always	required
"Field selector label, such as `spec.nodeName`.
2	operator	string	emit=always	required	value=In	value=NotIn	value=Exists	value=DoesNotExist
"`In` and `NotIn` compare with `values`; `Exists` and `DoesNotExist` look whether the field is
"set.
3	values	[]string	list=0
"Values to compare with: at least one for `In` and `NotIn`, none for the others.
M	k8s.io.apimachinery.pkg.apis.meta.v1.GetOptions	kind=/v1/GetOptions
"How to read one object.
1	resourceVersion	string
"Oldest acceptable state: unset reads the newest, `0` accepts whatever the cache holds.
M	k8s.io.apimachinery.pkg.apis.meta.v1.ListOptions	kind=/v1/ListOptions
"Which objects to list or watch, and from when.
1	labelSelector	string
"Label requirements joined by commas, such as `app=web,tier!=cache`; empty takes all.
2	fieldSelector	string
"Field requirements joined by commas, such as `spec.nodeName=a`; empty takes all.
3	watch	bool
"Send changes as they happen rather than a list.
9	allowWatchBookmarks	bool
"The watch may carry BOOKMARK events, which only tell the version reached.
4	resourceVersion	string
"For a list the oldest acceptable state, for a watch the version to start after. `0` accepts any
"state.
10	resourceVersionMatch	string	value=NotOlderThan	value=Exact
"How a list reads `resourceVersion`: `NotOlderThan`, or `Exact`.
5	timeoutSeconds	int64	pointer
"The server ends the list or watch after this many seconds.
7	limit	int64
"Most items in one answer; the rest is fetched with `continue`.
8	continue	string
"Token of the previous part of the same list.
11	sendInitialEvents	bool	pointer
"The watch starts with an ADDED event for every object there is, then a BOOKMARK that marks the
"end of them.
15	shardSelector	string	gate=ShardedListAndWatch
"Take only the objects whose UID falls into this shard.
M	k8s.io.apimachinery.pkg.apis.meta.v1.CreateOptions	kind=/v1/CreateOptions
"How to create an object.
1	dryRun	[]string	list=0
"`All` runs every step but stores nothing; no other value is allowed.
3	fieldManager	string	maxLength=128
"Name under which the fields set are recorded, up to 128 printable characters.
4	fieldValidation	string
"What unknown and repeated fields do: `Ignore`, `Warn` (the default) or `Strict`, which refuses
"the request.
M	k8s.io.apimachinery.pkg.apis.meta.v1.UpdateOptions	kind=/v1/UpdateOptions
"How to replace an object.
1	dryRun	[]string	list=0
"`All` runs every step but stores nothing; no other value is allowed.
2	fieldManager	string	maxLength=128
"Name under which the fields set are recorded, up to 128 printable characters.
3	fieldValidation	string
"What unknown and repeated fields do: `Ignore`, `Warn` (the default) or `Strict`, which refuses
"the request.
M	k8s.io.apimachinery.pkg.apis.meta.v1.PatchOptions	kind=/v1/PatchOptions
"How to patch an object.
1	dryRun	[]string	list=0
"`All` runs every step but stores nothing; no other value is allowed.
2	force	bool	pointer
"Apply takes over fields that other managers own rather than failing with a conflict.
3	fieldManager	string	maxLength=128
"Name under which the fields set are recorded, up to 128 printable characters; required for
"apply.
4	fieldValidation	string
"What unknown and repeated fields do: `Ignore`, `Warn` (the default) or `Strict`, which refuses
"the request.
M	k8s.io.apimachinery.pkg.apis.meta.v1.ApplyOptions	kind=/v1/ApplyOptions
"How to apply a configuration on the server's side.
1	dryRun	[]string	list=0
"`All` runs every step but stores nothing; no other value is allowed.
2	force	bool	emit=always
"Take over fields that other managers own rather than failing with a conflict.
3	fieldManager	string	emit=always
"Name of the one who applies; required.
M	k8s.io.apimachinery.pkg.apis.meta.v1.DeleteOptions	kind=/v1/DeleteOptions
"How to delete an object.
1	gracePeriodSeconds	int64	pointer
"Seconds the object may take to stop; 0 deletes at once. The kind's own default when unset.
2	preconditions	k8s.io.apimachinery.pkg.apis.meta.v1.Preconditions	pointer
"Delete only an object that these fit.
3	orphanDependents	bool	pointer
"Older form of `propagationPolicy`: true keeps dependents, false deletes them. Not together with
"it.
4	propagationPolicy	string	pointer	value=Orphan	value=Background	value=Foreground
"What becomes of dependents: `Orphan` keeps them, `Background` deletes them afterwards,
"`Foreground` before the object itself.
5	dryRun	[]string	list=0
"`All` runs every step but stores nothing; no other value is allowed.
6	ignoreStoreReadErrorWithClusterBreakingPotential	bool	pointer
"Delete even an object whose stored bytes cannot be read, without its finalizers. Dangerous:
"what it owned stays behind.
M	k8s.io.apimachinery.pkg.apis.meta.v1.Preconditions
"What must hold for a deletion to happen; 409 Conflict otherwise.
1	uid	string	pointer
"The object must have this UID.
2	resourceVersion	string	pointer
"The object must have this resource version.
M	k8s.io.apimachinery.pkg.apis.meta.v1.TableOptions	kind=meta.k8s.io/v1/TableOptions
"How to print objects as a table.
1	includeObject	string	value=None	value=Metadata	value=Object
"What each row carries of its object: `None`, `Metadata` (the default) or `Object`.
M	k8s.io.apimachinery.pkg.apis.meta.v1.Patch
"The body of a patch; its bytes go unparsed in the format that the content type names.
M	k8s.io.apimachinery.pkg.apis.meta.v1.Status	kind=/v1/Status
"Outcome of a request that returns no object, above all of one that failed.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Empty.
2	status	string
"`Success` or `Failure`.
3	message	string
"What happened, for people.
4	reason	string	value=	value=Unauthorized	value=Forbidden	value=NotFound	value=AlreadyExists	value=Conflict	value=Gone	value=Invalid	value=ServerTimeout	value=StorageReadError	value=Timeout	value=TooManyRequests	value=BadRequest	value=MethodNotAllowed	value=NotAcceptable	value=RequestEntityTooLarge	value=UnsupportedMediaType	value=InternalError	value=Expired	value=ServiceUnavailable
"What happened in one word for programs, such as `NotFound` or `Conflict`; each goes with one
"HTTP code.
5	details	k8s.io.apimachinery.pkg.apis.meta.v1.StatusDetails	pointer
"What the failure is about; its contents depend on `reason`.
6	code	int32
"HTTP status code.
M	k8s.io.apimachinery.pkg.apis.meta.v1.StatusDetails
"What a failure is about.
1	name	string
"Name of the object concerned.
2	group	string
"API group of the object concerned.
3	kind	string
"Resource or kind concerned.
6	uid	string
"UID of the object concerned.
4	causes	[]k8s.io.apimachinery.pkg.apis.meta.v1.StatusCause	list=0
"The single faults, such as one for each invalid field.
5	retryAfterSeconds	int32
"Seconds to wait before trying again; 0 when trying again is of no use.
M	k8s.io.apimachinery.pkg.apis.meta.v1.StatusCause
"One fault among those that made a request fail.
1	reason	string	value=FieldValueNotFound	value=FieldValueRequired	value=FieldValueDuplicate	value=FieldValueInvalid	value=FieldValueNotSupported	value=FieldValueForbidden	value=FieldValueTooLong	value=FieldValueTooMany	value=InternalError	value=FieldValueTypeInvalid	value=UnexpectedServerResponse	value=FieldManagerConflict	value=ResourceVersionTooLarge
"Kind of fault in one word, such as `FieldValueInvalid`.
2	message	string
"What is wrong, for people.
3	field	string
"JSON path of the field at fault, such as `spec.ports[0].port`.
M	k8s.io.apimachinery.pkg.apis.meta.v1.WatchEvent
"One change in a watch.
1	type	string	emit=always	required
"`ADDED`, `MODIFIED`, `DELETED`, `BOOKMARK` (version reached, no change) or `ERROR`.
2	object	k8s.io.apimachinery.pkg.runtime.RawExtension	required
"The object after the change, or as it last was for DELETED; a Status for ERROR.
"""#
}
