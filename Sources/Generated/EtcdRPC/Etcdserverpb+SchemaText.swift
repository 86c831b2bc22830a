// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/etcdserverpb.proto by `make generate`; do not edit.

extension EtcdRPCSchema {
  /// The messages of rpc/etcdserverpb.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let etcdserverpb: StaticString = #"""
M	etcdserverpb.ResponseHeader	proto3
"Who answered, and at which point of the store's history.
1	clusterId	uint64	name=cluster_id
"Id of the cluster.
2	memberId	uint64	name=member_id
"Id of the server.
3	revision	int64
"Revision of the store when the request was carried out.
4	raftTerm	uint64	name=raft_term
"Term of consensus.
M	etcdserverpb.RangeRequest	proto3
"Which keys to read.
1	key	bytes
"First key.
2	rangeEnd	bytes	name=range_end
"End of the range, not included. Empty is `key` alone; a zero byte is every key from `key` on,
"and both a zero byte all keys.
3	limit	int64
"Most keys to return; 0 is no limit.
4	revision	int64
"Revision to read at; 0 or less is the newest. A compacted one is an error.
5	sortOrder	int32	name=sort_order	enum=etcdserverpb.RangeRequest.SortOrder
"Direction of the order.
6	sortTarget	int32	name=sort_target	enum=etcdserverpb.RangeRequest.SortTarget
"What to order by.
7	serializable	bool
"The server may answer from its own state, which can be behind.
8	keysOnly	bool	name=keys_only
"Leave the values out.
9	countOnly	bool	name=count_only
"Return the number of keys only.
10	minModRevision	int64	name=min_mod_revision
"Leave out keys last changed before this revision; 0 is no bound.
11	maxModRevision	int64	name=max_mod_revision
"Leave out keys last changed after this revision; 0 is no bound.
12	minCreateRevision	int64	name=min_create_revision
"Leave out keys created before this revision; 0 is no bound.
13	maxCreateRevision	int64	name=max_create_revision
"Leave out keys created after this revision; 0 is no bound.
M	etcdserverpb.RangeResponse	proto3
"Keys read.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	kvs	[]mvccpb.KeyValue
"The keys; none with `count_only`.
3	more	bool
"There are more than the limit.
4	count	int64
"Keys in the range, whatever the limit.
M	etcdserverpb.PutRequest	proto3
"A key to write.
1	key	bytes
"The key; not empty.
2	value	bytes
"The value.
3	lease	int64
"Lease that the key goes with; 0 is none.
4	prevKv	bool	name=prev_kv
"Return the key as it was.
5	ignoreValue	bool	name=ignore_value
"Keep the value and change the rest; the key must exist.
6	ignoreLease	bool	name=ignore_lease
"Keep the lease; the key must exist.
M	etcdserverpb.PutResponse	proto3
"A key written.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	prevKv	mvccpb.KeyValue	name=prev_kv	presence
"The key as it was, if asked for.
M	etcdserverpb.DeleteRangeRequest	proto3
"Which keys to delete.
1	key	bytes
"First key.
2	rangeEnd	bytes	name=range_end
"End of the range, not included. Empty is `key` alone; a zero byte is every key from `key` on.
3	prevKv	bool	name=prev_kv
"Return the keys as they were.
M	etcdserverpb.DeleteRangeResponse	proto3
"Keys deleted.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	deleted	int64
"How many.
3	prevKvs	[]mvccpb.KeyValue	name=prev_kvs
"The keys as they were, if asked for.
M	etcdserverpb.TxnRequest	proto3
"Comparisons and two lists of operations, up to 128 each. No key may be written twice.
1	compare	[]etcdserverpb.Compare
"All must hold for success.
2	success	[]etcdserverpb.RequestOp
"Carried out in order if they do.
3	failure	[]etcdserverpb.RequestOp
"Carried out in order if they do not.
M	etcdserverpb.TxnResponse	proto3
"What a transaction did.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	succeeded	bool
"The comparisons held.
3	responses	[]etcdserverpb.ResponseOp
"Answers of the operations carried out, in order.
M	etcdserverpb.Compare	proto3
"A comparison of something about a key with a value given.
1	result	int32	enum=etcdserverpb.Compare.CompareResult
"How the two must stand to each other.
2	target	int32	enum=etcdserverpb.Compare.CompareTarget
"What is compared.
3	key	bytes
"First key.
4	version	int64	oneof=target_union
"Version to compare with.
5	createRevision	int64	name=create_revision	oneof=target_union
"Revision to compare with.
6	modRevision	int64	name=mod_revision	oneof=target_union
"Revision to compare with.
7	value	bytes	oneof=target_union
"Value to compare with.
8	lease	int64	oneof=target_union
"Lease to compare with.
64	rangeEnd	bytes	name=range_end
"End of the range, not included; all keys in it must pass. Empty is `key` alone.
M	etcdserverpb.RequestOp	proto3
"One operation of a transaction.
1	requestRange	etcdserverpb.RangeRequest	name=request_range	oneof=request	presence
"A read.
2	requestPut	etcdserverpb.PutRequest	name=request_put	oneof=request	presence
"A write.
3	requestDeleteRange	etcdserverpb.DeleteRangeRequest	name=request_delete_range	oneof=request	presence
"A deletion.
4	requestTxn	etcdserverpb.TxnRequest	name=request_txn	oneof=request	presence
"A transaction inside the transaction.
M	etcdserverpb.ResponseOp	proto3
"Answer of one operation of a transaction.
1	responseRange	etcdserverpb.RangeResponse	name=response_range	oneof=response	presence
"Of a read.
2	responsePut	etcdserverpb.PutResponse	name=response_put	oneof=response	presence
"Of a write.
3	responseDeleteRange	etcdserverpb.DeleteRangeResponse	name=response_delete_range	oneof=response	presence
"Of a deletion.
4	responseTxn	etcdserverpb.TxnResponse	name=response_txn	oneof=response	presence
"Of a transaction.
M	etcdserverpb.CompactionRequest	proto3
"Up to where to forget.
1	revision	int64
"Oldest revision that can still be read afterwards.
2	physical	bool
"Answer only when the space is free.
M	etcdserverpb.CompactionResponse	proto3
"History is forgotten.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
M	etcdserverpb.WatchRequest	proto3
"One request on a stream of watches.
1	createRequest	etcdserverpb.WatchCreateRequest	name=create_request	oneof=request_union	presence
"Starts a watch.
2	cancelRequest	etcdserverpb.WatchCancelRequest	name=cancel_request	oneof=request_union	presence
"Ends a watch.
3	progressRequest	etcdserverpb.WatchProgressRequest	name=progress_request	oneof=request_union	presence
"Asks for the revision reached.
M	etcdserverpb.WatchCreateRequest	proto3
"A watch to start.
1	key	bytes
"First key.
2	rangeEnd	bytes	name=range_end
"End of the range, not included. Empty is `key` alone; a zero byte is every key from `key` on.
3	startRevision	int64	name=start_revision
"First revision to see; 0 is from now on.
4	progressNotify	bool	name=progress_notify
"Send an answer without events now and then, to tell the revision reached.
5	filters	[]int32	enum=etcdserverpb.WatchCreateRequest.FilterType	packed
"Events to leave out.
6	prevKv	bool	name=prev_kv
"Send the key as it was with each event.
7	watchId	int64	name=watch_id
"Id for the watch, unused on this stream; 0 lets the server choose.
8	fragment	bool
"Large sets of events of one revision may come in several answers.
M	etcdserverpb.WatchCancelRequest	proto3
"A watch to end.
1	watchId	int64	name=watch_id
"Id of the watch.
M	etcdserverpb.WatchProgressRequest	proto3
"Asks for the revision reached; answered when all watches of the stream have caught up.
M	etcdserverpb.WatchResponse	proto3
"Events, or news about a watch.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	watchId	int64	name=watch_id
"Id of the watch; -1 for the answer to a progress request.
3	created	bool
"The watch has started.
4	canceled	bool
"The watch has ended; no more events.
5	compactRevision	int64	name=compact_revision
"Not 0: the watch ended because its start is compacted; watch again from here.
6	cancelReason	string	name=cancel_reason
"Why the watch ended.
7	fragment	bool
"More of the same revision follows.
11	events	[]mvccpb.Event
"Changes, in the order of revisions.
M	etcdserverpb.LeaseGrantRequest	proto3
"A lease to make.
1	TTL	int64
"Seconds it lives without being renewed; the server may raise it.
2	ID	int64
"Id for the lease; 0 lets the server choose.
M	etcdserverpb.LeaseGrantResponse	proto3
"A lease made.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	ID	int64
"Id of the lease.
3	TTL	int64
"Seconds it lives without being renewed.
4	error	string
"No longer used.
M	etcdserverpb.LeaseRevokeRequest	proto3
"A lease to end.
1	ID	int64
"Id of the lease.
M	etcdserverpb.LeaseRevokeResponse	proto3
"The lease is gone, and its keys too.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
M	etcdserverpb.LeaseKeepAliveRequest	proto3
"A lease to renew.
1	ID	int64
"Id of the lease.
M	etcdserverpb.LeaseKeepAliveResponse	proto3
"A lease renewed.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	ID	int64
"Id of the lease.
3	TTL	int64
"Seconds it lives from now; 0 if there is no such lease.
M	etcdserverpb.LeaseTimeToLiveRequest	proto3
"A lease to ask about.
1	ID	int64
"Id of the lease.
2	keys	bool
"Return its keys too.
M	etcdserverpb.LeaseTimeToLiveResponse	proto3
"A lease.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	ID	int64
"Id of the lease.
3	TTL	int64
"Seconds left; -1 if there is no such lease.
4	grantedTTL	int64
"Seconds it lives without being renewed.
5	keys	[]bytes
"Its keys, if asked for.
M	etcdserverpb.LeaseLeasesRequest	proto3
"Asks for all leases.
M	etcdserverpb.LeaseLeasesResponse	proto3
"All leases.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	leases	[]etcdserverpb.LeaseStatus
"The leases.
M	etcdserverpb.LeaseStatus	proto3
"A lease in a list.
1	ID	int64
"Id of the lease.
M	etcdserverpb.Member	proto3
"A server of the cluster.
1	ID	uint64
"Id of the server.
2	name	string
"Name of the server; empty until it has started.
3	peerURLs	[]string
"Where other servers reach it.
4	clientURLs	[]string
"Where clients reach it; empty until it has started.
5	isLearner	bool
"It follows without a vote.
M	etcdserverpb.MemberAddRequest	proto3
"A server to add.
1	peerURLs	[]string
"Where other servers will reach it.
2	isLearner	bool
"It is to follow without a vote.
M	etcdserverpb.MemberAddResponse	proto3
"A server added.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	member	etcdserverpb.Member	presence
"The server.
3	members	[]etcdserverpb.Member
"All servers.
M	etcdserverpb.MemberRemoveRequest	proto3
"A server to remove.
1	ID	uint64
"Id of the server.
M	etcdserverpb.MemberRemoveResponse	proto3
"A server removed.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	members	[]etcdserverpb.Member
"The servers that are left.
M	etcdserverpb.MemberUpdateRequest	proto3
"A server to change.
1	ID	uint64
"Id of the server.
2	peerURLs	[]string
"Where other servers reach it from now on.
M	etcdserverpb.MemberUpdateResponse	proto3
"A server changed.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	members	[]etcdserverpb.Member
"All servers.
M	etcdserverpb.MemberListRequest	proto3
"Asks for the servers.
1	linearizable	bool
"Answer with the newest state rather than this server's own.
M	etcdserverpb.MemberListResponse	proto3
"The servers.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	members	[]etcdserverpb.Member
"All servers.
M	etcdserverpb.MemberPromoteRequest	proto3
"A learner to promote.
1	ID	uint64
"Id of the server.
M	etcdserverpb.MemberPromoteResponse	proto3
"A learner promoted.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	members	[]etcdserverpb.Member
"All servers.
M	etcdserverpb.AlarmRequest	proto3
"Something to do with alarms.
1	action	int32	enum=etcdserverpb.AlarmRequest.AlarmAction
"What to do.
2	memberID	uint64
"Server concerned; 0 is all of them.
3	alarm	int32	enum=etcdserverpb.AlarmType
"Alarm concerned; NONE is all of them.
M	etcdserverpb.AlarmResponse	proto3
"Alarms.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	alarms	[]etcdserverpb.AlarmMember
"Alarms that are on, or that were cleared.
M	etcdserverpb.AlarmMember	proto3
"An alarm of one server.
1	memberID	uint64
"Id of the server.
2	alarm	int32	enum=etcdserverpb.AlarmType
"The alarm.
M	etcdserverpb.StatusRequest	proto3
"Asks for the state of a server.
M	etcdserverpb.StatusResponse	proto3
"State of a server.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	version	string
"Version of the server.
3	dbSize	int64
"Bytes of the database file.
4	leader	uint64
"Id of the server that leads, as this one sees it.
5	raftIndex	uint64
"Last entry of the log agreed on.
6	raftTerm	uint64
"Term of consensus.
7	raftAppliedIndex	uint64
"Last entry carried out.
8	errors	[]string
"What is wrong, such as alarms that are on.
9	dbSizeInUse	int64
"Bytes of the database file that hold data.
10	isLearner	bool
"It follows without a vote.
11	storageVersion	string
"Version of the database's layout.
12	dbSizeQuota	int64
"Largest size of the database in bytes.
13	downgradeInfo	etcdserverpb.DowngradeInfo	presence
"Whether a downgrade is under way.
M	etcdserverpb.DefragmentRequest	proto3
"Asks to give space back.
M	etcdserverpb.DefragmentResponse	proto3
"Space is given back.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
M	etcdserverpb.HashRequest	proto3
"Asks for a hash of the database.
M	etcdserverpb.HashResponse	proto3
"A hash of the database.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	hash	uint32
"The hash.
M	etcdserverpb.HashKVRequest	proto3
"Asks for a hash of the keys.
1	revision	int64
"Revision to compute it at; 0 is the newest.
M	etcdserverpb.HashKVResponse	proto3
"A hash of the keys.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	hash	uint32
"The hash, over revisions after `compact_revision` up to `hash_revision`.
3	compactRevision	int64	name=compact_revision
"Revision up to which history is forgotten.
4	hashRevision	int64	name=hash_revision
"Revision that it was computed at.
M	etcdserverpb.SnapshotRequest	proto3
"Asks for a copy of the database.
M	etcdserverpb.SnapshotResponse	proto3
"Part of a copy of the database.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	remainingBytes	uint64	name=remaining_bytes
"Bytes still to come after this part.
3	blob	bytes
"The part.
4	version	string
"Version of the server that made the copy.
M	etcdserverpb.MoveLeaderRequest	proto3
"Leadership to hand over.
1	targetID	uint64
"Id of the server that is to lead.
M	etcdserverpb.MoveLeaderResponse	proto3
"Leadership is handed over.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
M	etcdserverpb.DowngradeRequest	proto3
"Something to do about a downgrade.
1	action	int32	enum=etcdserverpb.DowngradeRequest.DowngradeAction
"What to do.
2	version	string
"Version to go to, such as `3.5`.
M	etcdserverpb.DowngradeResponse	proto3
"What was done about a downgrade.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	version	string
"Version of the cluster now.
M	etcdserverpb.DowngradeInfo	proto3
"Whether a downgrade is under way.
1	enabled	bool
"It is.
2	targetVersion	string
"Version to go to.
M	etcdserverpb.AuthEnableRequest	proto3
"Turns access control on.
M	etcdserverpb.AuthEnableResponse	proto3
"Access control is on.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
M	etcdserverpb.AuthDisableRequest	proto3
"Turns access control off.
M	etcdserverpb.AuthDisableResponse	proto3
"Access control is off.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
M	etcdserverpb.AuthStatusRequest	proto3
"Asks whether access control is on.
M	etcdserverpb.AuthStatusResponse	proto3
"Whether access control is on.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	enabled	bool
"It is.
3	authRevision	uint64
"Counts changes of users and roles.
M	etcdserverpb.AuthenticateRequest	proto3
"Someone logging in.
1	name	string
"Name of the user.
2	password	string	sensitive
"The password.
M	etcdserverpb.AuthenticateResponse	proto3
"Logged in.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	token	string	sensitive
"Token to send as metadata `token` from now on.
M	etcdserverpb.AuthUserAddRequest	proto3
"A user to add.
1	name	string
"Name of the user.
2	password	string	sensitive
"The password.
3	options	authpb.UserAddOptions	presence
"Settings of the user.
4	hashedPassword	string	sensitive
"Hash of the password (bcrypt, in base64), in place of the password.
M	etcdserverpb.AuthUserAddResponse	proto3
"A user added.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
M	etcdserverpb.AuthUserGetRequest	proto3
"A user to ask about.
1	name	string
"Name of the user.
M	etcdserverpb.AuthUserGetResponse	proto3
"A user.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	roles	[]string
"Roles of the user.
M	etcdserverpb.AuthUserListRequest	proto3
"Asks for all users.
M	etcdserverpb.AuthUserListResponse	proto3
"All users.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	users	[]string
"Names of the users.
M	etcdserverpb.AuthUserDeleteRequest	proto3
"A user to delete.
1	name	string
"Name of the user.
M	etcdserverpb.AuthUserDeleteResponse	proto3
"A user deleted.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
M	etcdserverpb.AuthUserChangePasswordRequest	proto3
"A password to set.
1	name	string
"Name of the user.
2	password	string	sensitive
"The new password.
3	hashedPassword	string	sensitive
"Hash of the new password (bcrypt, in base64), in place of the password.
M	etcdserverpb.AuthUserChangePasswordResponse	proto3
"The password is set.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
M	etcdserverpb.AuthUserGrantRoleRequest	proto3
"A role for a user.
1	user	string
"Name of the user.
2	role	string
"Name of the role.
M	etcdserverpb.AuthUserGrantRoleResponse	proto3
"The user has the role.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
M	etcdserverpb.AuthUserRevokeRoleRequest	proto3
"A role to take from a user.
1	name	string
"Name of the user.
2	role	string
"Name of the role.
M	etcdserverpb.AuthUserRevokeRoleResponse	proto3
"The user does not have the role.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
M	etcdserverpb.AuthRoleAddRequest	proto3
"A role to add.
1	name	string
"Name of the role.
M	etcdserverpb.AuthRoleAddResponse	proto3
"A role added.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
M	etcdserverpb.AuthRoleGetRequest	proto3
"A role to ask about.
1	role	string
"Name of the role.
M	etcdserverpb.AuthRoleGetResponse	proto3
"A role.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	perm	[]authpb.Permission
"Permissions of the role.
M	etcdserverpb.AuthRoleListRequest	proto3
"Asks for all roles.
M	etcdserverpb.AuthRoleListResponse	proto3
"All roles.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	roles	[]string
"Names of the roles.
M	etcdserverpb.AuthRoleDeleteRequest	proto3
"A role to delete.
1	role	string
"Name of the role.
M	etcdserverpb.AuthRoleDeleteResponse	proto3
"A role deleted.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
M	etcdserverpb.AuthRoleGrantPermissionRequest	proto3
"A permission for a role.
1	name	string
"Name of the role.
2	perm	authpb.Permission	presence
"The permission.
M	etcdserverpb.AuthRoleGrantPermissionResponse	proto3
"The role has the permission.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
M	etcdserverpb.AuthRoleRevokePermissionRequest	proto3
"A permission to take from a role.
1	role	string
"Name of the role.
2	key	bytes
"First key of the permission.
3	rangeEnd	bytes	name=range_end
"End of its range; as it was granted.
M	etcdserverpb.AuthRoleRevokePermissionResponse	proto3
"The role does not have the permission.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
E	etcdserverpb.AlarmType
0	NONE
1	NOSPACE
2	CORRUPT
E	etcdserverpb.RangeRequest.SortOrder
0	NONE
1	ASCEND
2	DESCEND
E	etcdserverpb.RangeRequest.SortTarget
0	KEY
1	VERSION
2	CREATE
3	MOD
4	VALUE
E	etcdserverpb.Compare.CompareResult
0	EQUAL
1	GREATER
2	LESS
3	NOT_EQUAL
E	etcdserverpb.Compare.CompareTarget
0	VERSION
1	CREATE
2	MOD
3	VALUE
4	LEASE
E	etcdserverpb.WatchCreateRequest.FilterType
0	NOPUT
1	NODELETE
E	etcdserverpb.AlarmRequest.AlarmAction
0	GET
1	ACTIVATE
2	DEACTIVATE
E	etcdserverpb.DowngradeRequest.DowngradeAction
0	VALIDATE
1	ENABLE
2	CANCEL
"""#

  /// rpc/etcdserverpb.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let etcdserverpbDescriptor: StaticString = """
ChZycGMvZXRjZHNlcnZlcnBiLnByb3RvEgxldGNkc2VydmVycGIaEHJwYy9hdXRocGIucHJvdG8aEHJwYy9tdmNjcGIucHJv\
dG8ihQEKDlJlc3BvbnNlSGVhZGVyEh0KCmNsdXN0ZXJfaWQYASABKARSCWNsdXN0ZXJJZBIbCgltZW1iZXJfaWQYAiABKARS\
CG1lbWJlcklkEhoKCHJldmlzaW9uGAMgASgDUghyZXZpc2lvbhIbCglyYWZ0X3Rlcm0YBCABKARSCHJhZnRUZXJtIoQFCgxS\
YW5nZVJlcXVlc3QSEAoDa2V5GAEgASgMUgNrZXkSGwoJcmFuZ2VfZW5kGAIgASgMUghyYW5nZUVuZBIUCgVsaW1pdBgDIAEo\
A1IFbGltaXQSGgoIcmV2aXNpb24YBCABKANSCHJldmlzaW9uEkMKCnNvcnRfb3JkZXIYBSABKA4yJC5ldGNkc2VydmVycGIu\
UmFuZ2VSZXF1ZXN0LlNvcnRPcmRlclIJc29ydE9yZGVyEkYKC3NvcnRfdGFyZ2V0GAYgASgOMiUuZXRjZHNlcnZlcnBiLlJh\
bmdlUmVxdWVzdC5Tb3J0VGFyZ2V0Ugpzb3J0VGFyZ2V0EiIKDHNlcmlhbGl6YWJsZRgHIAEoCFIMc2VyaWFsaXphYmxlEhsK\
CWtleXNfb25seRgIIAEoCFIIa2V5c09ubHkSHQoKY291bnRfb25seRgJIAEoCFIJY291bnRPbmx5EigKEG1pbl9tb2RfcmV2\
aXNpb24YCiABKANSDm1pbk1vZFJldmlzaW9uEigKEG1heF9tb2RfcmV2aXNpb24YCyABKANSDm1heE1vZFJldmlzaW9uEi4K\
E21pbl9jcmVhdGVfcmV2aXNpb24YDCABKANSEW1pbkNyZWF0ZVJldmlzaW9uEi4KE21heF9jcmVhdGVfcmV2aXNpb24YDSAB\
KANSEW1heENyZWF0ZVJldmlzaW9uIi4KCVNvcnRPcmRlchIICgROT05FEAASCgoGQVNDRU5EEAESCwoHREVTQ0VORBACIkIK\
ClNvcnRUYXJnZXQSBwoDS0VZEAASCwoHVkVSU0lPThABEgoKBkNSRUFURRACEgcKA01PRBADEgkKBVZBTFVFEAQikwEKDVJh\
bmdlUmVzcG9uc2USNAoGaGVhZGVyGAEgASgLMhwuZXRjZHNlcnZlcnBiLlJlc3BvbnNlSGVhZGVyUgZoZWFkZXISIgoDa3Zz\
GAIgAygLMhAubXZjY3BiLktleVZhbHVlUgNrdnMSEgoEbW9yZRgDIAEoCFIEbW9yZRIUCgVjb3VudBgEIAEoA1IFY291bnQi\
qQEKClB1dFJlcXVlc3QSEAoDa2V5GAEgASgMUgNrZXkSFAoFdmFsdWUYAiABKAxSBXZhbHVlEhQKBWxlYXNlGAMgASgDUgVs\
ZWFzZRIXCgdwcmV2X2t2GAQgASgIUgZwcmV2S3YSIQoMaWdub3JlX3ZhbHVlGAUgASgIUgtpZ25vcmVWYWx1ZRIhCgxpZ25v\
cmVfbGVhc2UYBiABKAhSC2lnbm9yZUxlYXNlIm4KC1B1dFJlc3BvbnNlEjQKBmhlYWRlchgBIAEoCzIcLmV0Y2RzZXJ2ZXJw\
Yi5SZXNwb25zZUhlYWRlclIGaGVhZGVyEikKB3ByZXZfa3YYAiABKAsyEC5tdmNjcGIuS2V5VmFsdWVSBnByZXZLdiJcChJE\
ZWxldGVSYW5nZVJlcXVlc3QSEAoDa2V5GAEgASgMUgNrZXkSGwoJcmFuZ2VfZW5kGAIgASgMUghyYW5nZUVuZBIXCgdwcmV2\
X2t2GAMgASgIUgZwcmV2S3YikgEKE0RlbGV0ZVJhbmdlUmVzcG9uc2USNAoGaGVhZGVyGAEgASgLMhwuZXRjZHNlcnZlcnBi\
LlJlc3BvbnNlSGVhZGVyUgZoZWFkZXISGAoHZGVsZXRlZBgCIAEoA1IHZGVsZXRlZBIrCghwcmV2X2t2cxgDIAMoCzIQLm12\
Y2NwYi5LZXlWYWx1ZVIHcHJldkt2cyKjAQoKVHhuUmVxdWVzdBIvCgdjb21wYXJlGAEgAygLMhUuZXRjZHNlcnZlcnBiLkNv\
bXBhcmVSB2NvbXBhcmUSMQoHc3VjY2VzcxgCIAMoCzIXLmV0Y2RzZXJ2ZXJwYi5SZXF1ZXN0T3BSB3N1Y2Nlc3MSMQoHZmFp\
bHVyZRgDIAMoCzIXLmV0Y2RzZXJ2ZXJwYi5SZXF1ZXN0T3BSB2ZhaWx1cmUimQEKC1R4blJlc3BvbnNlEjQKBmhlYWRlchgB\
IAEoCzIcLmV0Y2RzZXJ2ZXJwYi5SZXNwb25zZUhlYWRlclIGaGVhZGVyEhwKCXN1Y2NlZWRlZBgCIAEoCFIJc3VjY2VlZGVk\
EjYKCXJlc3BvbnNlcxgDIAMoCzIYLmV0Y2RzZXJ2ZXJwYi5SZXNwb25zZU9wUglyZXNwb25zZXMi6QMKB0NvbXBhcmUSOwoG\
cmVzdWx0GAEgASgOMiMuZXRjZHNlcnZlcnBiLkNvbXBhcmUuQ29tcGFyZVJlc3VsdFIGcmVzdWx0EjsKBnRhcmdldBgCIAEo\
DjIjLmV0Y2RzZXJ2ZXJwYi5Db21wYXJlLkNvbXBhcmVUYXJnZXRSBnRhcmdldBIQCgNrZXkYAyABKAxSA2tleRIaCgd2ZXJz\
aW9uGAQgASgDSABSB3ZlcnNpb24SKQoPY3JlYXRlX3JldmlzaW9uGAUgASgDSABSDmNyZWF0ZVJldmlzaW9uEiMKDG1vZF9y\
ZXZpc2lvbhgGIAEoA0gAUgttb2RSZXZpc2lvbhIWCgV2YWx1ZRgHIAEoDEgAUgV2YWx1ZRIWCgVsZWFzZRgIIAEoA0gAUgVs\
ZWFzZRIbCglyYW5nZV9lbmQYQCABKAxSCHJhbmdlRW5kIkAKDUNvbXBhcmVSZXN1bHQSCQoFRVFVQUwQABILCgdHUkVBVEVS\
EAESCAoETEVTUxACEg0KCU5PVF9FUVVBTBADIkcKDUNvbXBhcmVUYXJnZXQSCwoHVkVSU0lPThAAEgoKBkNSRUFURRABEgcK\
A01PRBACEgkKBVZBTFVFEAMSCQoFTEVBU0UQBEIOCgx0YXJnZXRfdW5pb24iqQIKCVJlcXVlc3RPcBJBCg1yZXF1ZXN0X3Jh\
bmdlGAEgASgLMhouZXRjZHNlcnZlcnBiLlJhbmdlUmVxdWVzdEgAUgxyZXF1ZXN0UmFuZ2USOwoLcmVxdWVzdF9wdXQYAiAB\
KAsyGC5ldGNkc2VydmVycGIuUHV0UmVxdWVzdEgAUgpyZXF1ZXN0UHV0ElQKFHJlcXVlc3RfZGVsZXRlX3JhbmdlGAMgASgL\
MiAuZXRjZHNlcnZlcnBiLkRlbGV0ZVJhbmdlUmVxdWVzdEgAUhJyZXF1ZXN0RGVsZXRlUmFuZ2USOwoLcmVxdWVzdF90eG4Y\
BCABKAsyGC5ldGNkc2VydmVycGIuVHhuUmVxdWVzdEgAUgpyZXF1ZXN0VHhuQgkKB3JlcXVlc3QitwIKClJlc3BvbnNlT3AS\
RAoOcmVzcG9uc2VfcmFuZ2UYASABKAsyGy5ldGNkc2VydmVycGIuUmFuZ2VSZXNwb25zZUgAUg1yZXNwb25zZVJhbmdlEj4K\
DHJlc3BvbnNlX3B1dBgCIAEoCzIZLmV0Y2RzZXJ2ZXJwYi5QdXRSZXNwb25zZUgAUgtyZXNwb25zZVB1dBJXChVyZXNwb25z\
ZV9kZWxldGVfcmFuZ2UYAyABKAsyIS5ldGNkc2VydmVycGIuRGVsZXRlUmFuZ2VSZXNwb25zZUgAUhNyZXNwb25zZURlbGV0\
ZVJhbmdlEj4KDHJlc3BvbnNlX3R4bhgEIAEoCzIZLmV0Y2RzZXJ2ZXJwYi5UeG5SZXNwb25zZUgAUgtyZXNwb25zZVR4bkIK\
CghyZXNwb25zZSJLChFDb21wYWN0aW9uUmVxdWVzdBIaCghyZXZpc2lvbhgBIAEoA1IIcmV2aXNpb24SGgoIcGh5c2ljYWwY\
AiABKAhSCHBoeXNpY2FsIkoKEkNvbXBhY3Rpb25SZXNwb25zZRI0CgZoZWFkZXIYASABKAsyHC5ldGNkc2VydmVycGIuUmVz\
cG9uc2VIZWFkZXJSBmhlYWRlciKGAgoMV2F0Y2hSZXF1ZXN0EkkKDmNyZWF0ZV9yZXF1ZXN0GAEgASgLMiAuZXRjZHNlcnZl\
cnBiLldhdGNoQ3JlYXRlUmVxdWVzdEgAUg1jcmVhdGVSZXF1ZXN0EkkKDmNhbmNlbF9yZXF1ZXN0GAIgASgLMiAuZXRjZHNl\
cnZlcnBiLldhdGNoQ2FuY2VsUmVxdWVzdEgAUg1jYW5jZWxSZXF1ZXN0Ek8KEHByb2dyZXNzX3JlcXVlc3QYAyABKAsyIi5l\
dGNkc2VydmVycGIuV2F0Y2hQcm9ncmVzc1JlcXVlc3RIAFIPcHJvZ3Jlc3NSZXF1ZXN0Qg8KDXJlcXVlc3RfdW5pb24i0QIK\
EldhdGNoQ3JlYXRlUmVxdWVzdBIQCgNrZXkYASABKAxSA2tleRIbCglyYW5nZV9lbmQYAiABKAxSCHJhbmdlRW5kEiUKDnN0\
YXJ0X3JldmlzaW9uGAMgASgDUg1zdGFydFJldmlzaW9uEicKD3Byb2dyZXNzX25vdGlmeRgEIAEoCFIOcHJvZ3Jlc3NOb3Rp\
ZnkSRQoHZmlsdGVycxgFIAMoDjIrLmV0Y2RzZXJ2ZXJwYi5XYXRjaENyZWF0ZVJlcXVlc3QuRmlsdGVyVHlwZVIHZmlsdGVy\
cxIXCgdwcmV2X2t2GAYgASgIUgZwcmV2S3YSGQoId2F0Y2hfaWQYByABKANSB3dhdGNoSWQSGgoIZnJhZ21lbnQYCCABKAhS\
CGZyYWdtZW50IiUKCkZpbHRlclR5cGUSCQoFTk9QVVQQABIMCghOT0RFTEVURRABIi8KEldhdGNoQ2FuY2VsUmVxdWVzdBIZ\
Cgh3YXRjaF9pZBgBIAEoA1IHd2F0Y2hJZCIWChRXYXRjaFByb2dyZXNzUmVxdWVzdCKpAgoNV2F0Y2hSZXNwb25zZRI0CgZo\
ZWFkZXIYASABKAsyHC5ldGNkc2VydmVycGIuUmVzcG9uc2VIZWFkZXJSBmhlYWRlchIZCgh3YXRjaF9pZBgCIAEoA1IHd2F0\
Y2hJZBIYCgdjcmVhdGVkGAMgASgIUgdjcmVhdGVkEhoKCGNhbmNlbGVkGAQgASgIUghjYW5jZWxlZBIpChBjb21wYWN0X3Jl\
dmlzaW9uGAUgASgDUg9jb21wYWN0UmV2aXNpb24SIwoNY2FuY2VsX3JlYXNvbhgGIAEoCVIMY2FuY2VsUmVhc29uEhoKCGZy\
YWdtZW50GAcgASgIUghmcmFnbWVudBIlCgZldmVudHMYCyADKAsyDS5tdmNjcGIuRXZlbnRSBmV2ZW50cyI1ChFMZWFzZUdy\
YW50UmVxdWVzdBIQCgNUVEwYASABKANSA1RUTBIOCgJJRBgCIAEoA1ICSUQiggEKEkxlYXNlR3JhbnRSZXNwb25zZRI0CgZo\
ZWFkZXIYASABKAsyHC5ldGNkc2VydmVycGIuUmVzcG9uc2VIZWFkZXJSBmhlYWRlchIOCgJJRBgCIAEoA1ICSUQSEAoDVFRM\
GAMgASgDUgNUVEwSFAoFZXJyb3IYBCABKAlSBWVycm9yIiQKEkxlYXNlUmV2b2tlUmVxdWVzdBIOCgJJRBgBIAEoA1ICSUQi\
SwoTTGVhc2VSZXZva2VSZXNwb25zZRI0CgZoZWFkZXIYASABKAsyHC5ldGNkc2VydmVycGIuUmVzcG9uc2VIZWFkZXJSBmhl\
YWRlciInChVMZWFzZUtlZXBBbGl2ZVJlcXVlc3QSDgoCSUQYASABKANSAklEInAKFkxlYXNlS2VlcEFsaXZlUmVzcG9uc2US\
NAoGaGVhZGVyGAEgASgLMhwuZXRjZHNlcnZlcnBiLlJlc3BvbnNlSGVhZGVyUgZoZWFkZXISDgoCSUQYAiABKANSAklEEhAK\
A1RUTBgDIAEoA1IDVFRMIjwKFkxlYXNlVGltZVRvTGl2ZVJlcXVlc3QSDgoCSUQYASABKANSAklEEhIKBGtleXMYAiABKAhS\
BGtleXMipQEKF0xlYXNlVGltZVRvTGl2ZVJlc3BvbnNlEjQKBmhlYWRlchgBIAEoCzIcLmV0Y2RzZXJ2ZXJwYi5SZXNwb25z\
ZUhlYWRlclIGaGVhZGVyEg4KAklEGAIgASgDUgJJRBIQCgNUVEwYAyABKANSA1RUTBIeCgpncmFudGVkVFRMGAQgASgDUgpn\
cmFudGVkVFRMEhIKBGtleXMYBSADKAxSBGtleXMiFAoSTGVhc2VMZWFzZXNSZXF1ZXN0In4KE0xlYXNlTGVhc2VzUmVzcG9u\
c2USNAoGaGVhZGVyGAEgASgLMhwuZXRjZHNlcnZlcnBiLlJlc3BvbnNlSGVhZGVyUgZoZWFkZXISMQoGbGVhc2VzGAIgAygL\
MhkuZXRjZHNlcnZlcnBiLkxlYXNlU3RhdHVzUgZsZWFzZXMiHQoLTGVhc2VTdGF0dXMSDgoCSUQYASABKANSAklEIoYBCgZN\
ZW1iZXISDgoCSUQYASABKARSAklEEhIKBG5hbWUYAiABKAlSBG5hbWUSGgoIcGVlclVSTHMYAyADKAlSCHBlZXJVUkxzEh4K\
CmNsaWVudFVSTHMYBCADKAlSCmNsaWVudFVSTHMSHAoJaXNMZWFybmVyGAUgASgIUglpc0xlYXJuZXIiTAoQTWVtYmVyQWRk\
UmVxdWVzdBIaCghwZWVyVVJMcxgBIAMoCVIIcGVlclVSTHMSHAoJaXNMZWFybmVyGAIgASgIUglpc0xlYXJuZXIipwEKEU1l\
bWJlckFkZFJlc3BvbnNlEjQKBmhlYWRlchgBIAEoCzIcLmV0Y2RzZXJ2ZXJwYi5SZXNwb25zZUhlYWRlclIGaGVhZGVyEiwK\
Bm1lbWJlchgCIAEoCzIULmV0Y2RzZXJ2ZXJwYi5NZW1iZXJSBm1lbWJlchIuCgdtZW1iZXJzGAMgAygLMhQuZXRjZHNlcnZl\
cnBiLk1lbWJlclIHbWVtYmVycyIlChNNZW1iZXJSZW1vdmVSZXF1ZXN0Eg4KAklEGAEgASgEUgJJRCJ8ChRNZW1iZXJSZW1v\
dmVSZXNwb25zZRI0CgZoZWFkZXIYASABKAsyHC5ldGNkc2VydmVycGIuUmVzcG9uc2VIZWFkZXJSBmhlYWRlchIuCgdtZW1i\
ZXJzGAIgAygLMhQuZXRjZHNlcnZlcnBiLk1lbWJlclIHbWVtYmVycyJBChNNZW1iZXJVcGRhdGVSZXF1ZXN0Eg4KAklEGAEg\
ASgEUgJJRBIaCghwZWVyVVJMcxgCIAMoCVIIcGVlclVSTHMifAoUTWVtYmVyVXBkYXRlUmVzcG9uc2USNAoGaGVhZGVyGAEg\
ASgLMhwuZXRjZHNlcnZlcnBiLlJlc3BvbnNlSGVhZGVyUgZoZWFkZXISLgoHbWVtYmVycxgCIAMoCzIULmV0Y2RzZXJ2ZXJw\
Yi5NZW1iZXJSB21lbWJlcnMiNwoRTWVtYmVyTGlzdFJlcXVlc3QSIgoMbGluZWFyaXphYmxlGAEgASgIUgxsaW5lYXJpemFi\
bGUiegoSTWVtYmVyTGlzdFJlc3BvbnNlEjQKBmhlYWRlchgBIAEoCzIcLmV0Y2RzZXJ2ZXJwYi5SZXNwb25zZUhlYWRlclIG\
aGVhZGVyEi4KB21lbWJlcnMYAiADKAsyFC5ldGNkc2VydmVycGIuTWVtYmVyUgdtZW1iZXJzIiYKFE1lbWJlclByb21vdGVS\
ZXF1ZXN0Eg4KAklEGAEgASgEUgJJRCJ9ChVNZW1iZXJQcm9tb3RlUmVzcG9uc2USNAoGaGVhZGVyGAEgASgLMhwuZXRjZHNl\
cnZlcnBiLlJlc3BvbnNlSGVhZGVyUgZoZWFkZXISLgoHbWVtYmVycxgCIAMoCzIULmV0Y2RzZXJ2ZXJwYi5NZW1iZXJSB21l\
bWJlcnMizwEKDEFsYXJtUmVxdWVzdBI+CgZhY3Rpb24YASABKA4yJi5ldGNkc2VydmVycGIuQWxhcm1SZXF1ZXN0LkFsYXJt\
QWN0aW9uUgZhY3Rpb24SGgoIbWVtYmVySUQYAiABKARSCG1lbWJlcklEEi0KBWFsYXJtGAMgASgOMhcuZXRjZHNlcnZlcnBi\
LkFsYXJtVHlwZVIFYWxhcm0iNAoLQWxhcm1BY3Rpb24SBwoDR0VUEAASDAoIQUNUSVZBVEUQARIOCgpERUFDVElWQVRFEAIi\
eAoNQWxhcm1SZXNwb25zZRI0CgZoZWFkZXIYASABKAsyHC5ldGNkc2VydmVycGIuUmVzcG9uc2VIZWFkZXJSBmhlYWRlchIx\
CgZhbGFybXMYAiADKAsyGS5ldGNkc2VydmVycGIuQWxhcm1NZW1iZXJSBmFsYXJtcyJYCgtBbGFybU1lbWJlchIaCghtZW1i\
ZXJJRBgBIAEoBFIIbWVtYmVySUQSLQoFYWxhcm0YAiABKA4yFy5ldGNkc2VydmVycGIuQWxhcm1UeXBlUgVhbGFybSIPCg1T\
dGF0dXNSZXF1ZXN0ItsDCg5TdGF0dXNSZXNwb25zZRI0CgZoZWFkZXIYASABKAsyHC5ldGNkc2VydmVycGIuUmVzcG9uc2VI\
ZWFkZXJSBmhlYWRlchIYCgd2ZXJzaW9uGAIgASgJUgd2ZXJzaW9uEhYKBmRiU2l6ZRgDIAEoA1IGZGJTaXplEhYKBmxlYWRl\
chgEIAEoBFIGbGVhZGVyEhwKCXJhZnRJbmRleBgFIAEoBFIJcmFmdEluZGV4EhoKCHJhZnRUZXJtGAYgASgEUghyYWZ0VGVy\
bRIqChByYWZ0QXBwbGllZEluZGV4GAcgASgEUhByYWZ0QXBwbGllZEluZGV4EhYKBmVycm9ycxgIIAMoCVIGZXJyb3JzEiAK\
C2RiU2l6ZUluVXNlGAkgASgDUgtkYlNpemVJblVzZRIcCglpc0xlYXJuZXIYCiABKAhSCWlzTGVhcm5lchImCg5zdG9yYWdl\
VmVyc2lvbhgLIAEoCVIOc3RvcmFnZVZlcnNpb24SIAoLZGJTaXplUXVvdGEYDCABKANSC2RiU2l6ZVF1b3RhEkEKDWRvd25n\
cmFkZUluZm8YDSABKAsyGy5ldGNkc2VydmVycGIuRG93bmdyYWRlSW5mb1INZG93bmdyYWRlSW5mbyITChFEZWZyYWdtZW50\
UmVxdWVzdCJKChJEZWZyYWdtZW50UmVzcG9uc2USNAoGaGVhZGVyGAEgASgLMhwuZXRjZHNlcnZlcnBiLlJlc3BvbnNlSGVh\
ZGVyUgZoZWFkZXIiDQoLSGFzaFJlcXVlc3QiWAoMSGFzaFJlc3BvbnNlEjQKBmhlYWRlchgBIAEoCzIcLmV0Y2RzZXJ2ZXJw\
Yi5SZXNwb25zZUhlYWRlclIGaGVhZGVyEhIKBGhhc2gYAiABKA1SBGhhc2giKwoNSGFzaEtWUmVxdWVzdBIaCghyZXZpc2lv\
bhgBIAEoA1IIcmV2aXNpb24iqgEKDkhhc2hLVlJlc3BvbnNlEjQKBmhlYWRlchgBIAEoCzIcLmV0Y2RzZXJ2ZXJwYi5SZXNw\
b25zZUhlYWRlclIGaGVhZGVyEhIKBGhhc2gYAiABKA1SBGhhc2gSKQoQY29tcGFjdF9yZXZpc2lvbhgDIAEoA1IPY29tcGFj\
dFJldmlzaW9uEiMKDWhhc2hfcmV2aXNpb24YBCABKANSDGhhc2hSZXZpc2lvbiIRCg9TbmFwc2hvdFJlcXVlc3QinwEKEFNu\
YXBzaG90UmVzcG9uc2USNAoGaGVhZGVyGAEgASgLMhwuZXRjZHNlcnZlcnBiLlJlc3BvbnNlSGVhZGVyUgZoZWFkZXISJwoP\
cmVtYWluaW5nX2J5dGVzGAIgASgEUg5yZW1haW5pbmdCeXRlcxISCgRibG9iGAMgASgMUgRibG9iEhgKB3ZlcnNpb24YBCAB\
KAlSB3ZlcnNpb24iLwoRTW92ZUxlYWRlclJlcXVlc3QSGgoIdGFyZ2V0SUQYASABKARSCHRhcmdldElEIkoKEk1vdmVMZWFk\
ZXJSZXNwb25zZRI0CgZoZWFkZXIYASABKAsyHC5ldGNkc2VydmVycGIuUmVzcG9uc2VIZWFkZXJSBmhlYWRlciKtAQoQRG93\
bmdyYWRlUmVxdWVzdBJGCgZhY3Rpb24YASABKA4yLi5ldGNkc2VydmVycGIuRG93bmdyYWRlUmVxdWVzdC5Eb3duZ3JhZGVB\
Y3Rpb25SBmFjdGlvbhIYCgd2ZXJzaW9uGAIgASgJUgd2ZXJzaW9uIjcKD0Rvd25ncmFkZUFjdGlvbhIMCghWQUxJREFURRAA\
EgoKBkVOQUJMRRABEgoKBkNBTkNFTBACImMKEURvd25ncmFkZVJlc3BvbnNlEjQKBmhlYWRlchgBIAEoCzIcLmV0Y2RzZXJ2\
ZXJwYi5SZXNwb25zZUhlYWRlclIGaGVhZGVyEhgKB3ZlcnNpb24YAiABKAlSB3ZlcnNpb24iTwoNRG93bmdyYWRlSW5mbxIY\
CgdlbmFibGVkGAEgASgIUgdlbmFibGVkEiQKDXRhcmdldFZlcnNpb24YAiABKAlSDXRhcmdldFZlcnNpb24iEwoRQXV0aEVu\
YWJsZVJlcXVlc3QiSgoSQXV0aEVuYWJsZVJlc3BvbnNlEjQKBmhlYWRlchgBIAEoCzIcLmV0Y2RzZXJ2ZXJwYi5SZXNwb25z\
ZUhlYWRlclIGaGVhZGVyIhQKEkF1dGhEaXNhYmxlUmVxdWVzdCJLChNBdXRoRGlzYWJsZVJlc3BvbnNlEjQKBmhlYWRlchgB\
IAEoCzIcLmV0Y2RzZXJ2ZXJwYi5SZXNwb25zZUhlYWRlclIGaGVhZGVyIhMKEUF1dGhTdGF0dXNSZXF1ZXN0IogBChJBdXRo\
U3RhdHVzUmVzcG9uc2USNAoGaGVhZGVyGAEgASgLMhwuZXRjZHNlcnZlcnBiLlJlc3BvbnNlSGVhZGVyUgZoZWFkZXISGAoH\
ZW5hYmxlZBgCIAEoCFIHZW5hYmxlZBIiCgxhdXRoUmV2aXNpb24YAyABKARSDGF1dGhSZXZpc2lvbiJFChNBdXRoZW50aWNh\
dGVSZXF1ZXN0EhIKBG5hbWUYASABKAlSBG5hbWUSGgoIcGFzc3dvcmQYAiABKAlSCHBhc3N3b3JkImIKFEF1dGhlbnRpY2F0\
ZVJlc3BvbnNlEjQKBmhlYWRlchgBIAEoCzIcLmV0Y2RzZXJ2ZXJwYi5SZXNwb25zZUhlYWRlclIGaGVhZGVyEhQKBXRva2Vu\
GAIgASgJUgV0b2tlbiKeAQoSQXV0aFVzZXJBZGRSZXF1ZXN0EhIKBG5hbWUYASABKAlSBG5hbWUSGgoIcGFzc3dvcmQYAiAB\
KAlSCHBhc3N3b3JkEjAKB29wdGlvbnMYAyABKAsyFi5hdXRocGIuVXNlckFkZE9wdGlvbnNSB29wdGlvbnMSJgoOaGFzaGVk\
UGFzc3dvcmQYBCABKAlSDmhhc2hlZFBhc3N3b3JkIksKE0F1dGhVc2VyQWRkUmVzcG9uc2USNAoGaGVhZGVyGAEgASgLMhwu\
ZXRjZHNlcnZlcnBiLlJlc3BvbnNlSGVhZGVyUgZoZWFkZXIiKAoSQXV0aFVzZXJHZXRSZXF1ZXN0EhIKBG5hbWUYASABKAlS\
BG5hbWUiYQoTQXV0aFVzZXJHZXRSZXNwb25zZRI0CgZoZWFkZXIYASABKAsyHC5ldGNkc2VydmVycGIuUmVzcG9uc2VIZWFk\
ZXJSBmhlYWRlchIUCgVyb2xlcxgCIAMoCVIFcm9sZXMiFQoTQXV0aFVzZXJMaXN0UmVxdWVzdCJiChRBdXRoVXNlckxpc3RS\
ZXNwb25zZRI0CgZoZWFkZXIYASABKAsyHC5ldGNkc2VydmVycGIuUmVzcG9uc2VIZWFkZXJSBmhlYWRlchIUCgV1c2VycxgC\
IAMoCVIFdXNlcnMiKwoVQXV0aFVzZXJEZWxldGVSZXF1ZXN0EhIKBG5hbWUYASABKAlSBG5hbWUiTgoWQXV0aFVzZXJEZWxl\
dGVSZXNwb25zZRI0CgZoZWFkZXIYASABKAsyHC5ldGNkc2VydmVycGIuUmVzcG9uc2VIZWFkZXJSBmhlYWRlciJ3Ch1BdXRo\
VXNlckNoYW5nZVBhc3N3b3JkUmVxdWVzdBISCgRuYW1lGAEgASgJUgRuYW1lEhoKCHBhc3N3b3JkGAIgASgJUghwYXNzd29y\
ZBImCg5oYXNoZWRQYXNzd29yZBgDIAEoCVIOaGFzaGVkUGFzc3dvcmQiVgoeQXV0aFVzZXJDaGFuZ2VQYXNzd29yZFJlc3Bv\
bnNlEjQKBmhlYWRlchgBIAEoCzIcLmV0Y2RzZXJ2ZXJwYi5SZXNwb25zZUhlYWRlclIGaGVhZGVyIkIKGEF1dGhVc2VyR3Jh\
bnRSb2xlUmVxdWVzdBISCgR1c2VyGAEgASgJUgR1c2VyEhIKBHJvbGUYAiABKAlSBHJvbGUiUQoZQXV0aFVzZXJHcmFudFJv\
bGVSZXNwb25zZRI0CgZoZWFkZXIYASABKAsyHC5ldGNkc2VydmVycGIuUmVzcG9uc2VIZWFkZXJSBmhlYWRlciJDChlBdXRo\
VXNlclJldm9rZVJvbGVSZXF1ZXN0EhIKBG5hbWUYASABKAlSBG5hbWUSEgoEcm9sZRgCIAEoCVIEcm9sZSJSChpBdXRoVXNl\
clJldm9rZVJvbGVSZXNwb25zZRI0CgZoZWFkZXIYASABKAsyHC5ldGNkc2VydmVycGIuUmVzcG9uc2VIZWFkZXJSBmhlYWRl\
ciIoChJBdXRoUm9sZUFkZFJlcXVlc3QSEgoEbmFtZRgBIAEoCVIEbmFtZSJLChNBdXRoUm9sZUFkZFJlc3BvbnNlEjQKBmhl\
YWRlchgBIAEoCzIcLmV0Y2RzZXJ2ZXJwYi5SZXNwb25zZUhlYWRlclIGaGVhZGVyIigKEkF1dGhSb2xlR2V0UmVxdWVzdBIS\
CgRyb2xlGAEgASgJUgRyb2xlInMKE0F1dGhSb2xlR2V0UmVzcG9uc2USNAoGaGVhZGVyGAEgASgLMhwuZXRjZHNlcnZlcnBi\
LlJlc3BvbnNlSGVhZGVyUgZoZWFkZXISJgoEcGVybRgCIAMoCzISLmF1dGhwYi5QZXJtaXNzaW9uUgRwZXJtIhUKE0F1dGhS\
b2xlTGlzdFJlcXVlc3QiYgoUQXV0aFJvbGVMaXN0UmVzcG9uc2USNAoGaGVhZGVyGAEgASgLMhwuZXRjZHNlcnZlcnBiLlJl\
c3BvbnNlSGVhZGVyUgZoZWFkZXISFAoFcm9sZXMYAiADKAlSBXJvbGVzIisKFUF1dGhSb2xlRGVsZXRlUmVxdWVzdBISCgRy\
b2xlGAEgASgJUgRyb2xlIk4KFkF1dGhSb2xlRGVsZXRlUmVzcG9uc2USNAoGaGVhZGVyGAEgASgLMhwuZXRjZHNlcnZlcnBi\
LlJlc3BvbnNlSGVhZGVyUgZoZWFkZXIiXAoeQXV0aFJvbGVHcmFudFBlcm1pc3Npb25SZXF1ZXN0EhIKBG5hbWUYASABKAlS\
BG5hbWUSJgoEcGVybRgCIAEoCzISLmF1dGhwYi5QZXJtaXNzaW9uUgRwZXJtIlcKH0F1dGhSb2xlR3JhbnRQZXJtaXNzaW9u\
UmVzcG9uc2USNAoGaGVhZGVyGAEgASgLMhwuZXRjZHNlcnZlcnBiLlJlc3BvbnNlSGVhZGVyUgZoZWFkZXIiZAofQXV0aFJv\
bGVSZXZva2VQZXJtaXNzaW9uUmVxdWVzdBISCgRyb2xlGAEgASgJUgRyb2xlEhAKA2tleRgCIAEoDFIDa2V5EhsKCXJhbmdl\
X2VuZBgDIAEoDFIIcmFuZ2VFbmQiWAogQXV0aFJvbGVSZXZva2VQZXJtaXNzaW9uUmVzcG9uc2USNAoGaGVhZGVyGAEgASgL\
MhwuZXRjZHNlcnZlcnBiLlJlc3BvbnNlSGVhZGVyUgZoZWFkZXIqLwoJQWxhcm1UeXBlEggKBE5PTkUQABILCgdOT1NQQUNF\
EAESCwoHQ09SUlVQVBACMuACCgJLVhJACgVSYW5nZRIaLmV0Y2RzZXJ2ZXJwYi5SYW5nZVJlcXVlc3QaGy5ldGNkc2VydmVy\
cGIuUmFuZ2VSZXNwb25zZRI6CgNQdXQSGC5ldGNkc2VydmVycGIuUHV0UmVxdWVzdBoZLmV0Y2RzZXJ2ZXJwYi5QdXRSZXNw\
b25zZRJSCgtEZWxldGVSYW5nZRIgLmV0Y2RzZXJ2ZXJwYi5EZWxldGVSYW5nZVJlcXVlc3QaIS5ldGNkc2VydmVycGIuRGVs\
ZXRlUmFuZ2VSZXNwb25zZRI6CgNUeG4SGC5ldGNkc2VydmVycGIuVHhuUmVxdWVzdBoZLmV0Y2RzZXJ2ZXJwYi5UeG5SZXNw\
b25zZRJMCgdDb21wYWN0Eh8uZXRjZHNlcnZlcnBiLkNvbXBhY3Rpb25SZXF1ZXN0GiAuZXRjZHNlcnZlcnBiLkNvbXBhY3Rp\
b25SZXNwb25zZTJNCgVXYXRjaBJECgVXYXRjaBIaLmV0Y2RzZXJ2ZXJwYi5XYXRjaFJlcXVlc3QaGy5ldGNkc2VydmVycGIu\
V2F0Y2hSZXNwb25zZSgBMAEywQMKBUxlYXNlEk8KCkxlYXNlR3JhbnQSHy5ldGNkc2VydmVycGIuTGVhc2VHcmFudFJlcXVl\
c3QaIC5ldGNkc2VydmVycGIuTGVhc2VHcmFudFJlc3BvbnNlElIKC0xlYXNlUmV2b2tlEiAuZXRjZHNlcnZlcnBiLkxlYXNl\
UmV2b2tlUmVxdWVzdBohLmV0Y2RzZXJ2ZXJwYi5MZWFzZVJldm9rZVJlc3BvbnNlEl8KDkxlYXNlS2VlcEFsaXZlEiMuZXRj\
ZHNlcnZlcnBiLkxlYXNlS2VlcEFsaXZlUmVxdWVzdBokLmV0Y2RzZXJ2ZXJwYi5MZWFzZUtlZXBBbGl2ZVJlc3BvbnNlKAEw\
ARJeCg9MZWFzZVRpbWVUb0xpdmUSJC5ldGNkc2VydmVycGIuTGVhc2VUaW1lVG9MaXZlUmVxdWVzdBolLmV0Y2RzZXJ2ZXJw\
Yi5MZWFzZVRpbWVUb0xpdmVSZXNwb25zZRJSCgtMZWFzZUxlYXNlcxIgLmV0Y2RzZXJ2ZXJwYi5MZWFzZUxlYXNlc1JlcXVl\
c3QaIS5ldGNkc2VydmVycGIuTGVhc2VMZWFzZXNSZXNwb25zZTKwAwoHQ2x1c3RlchJMCglNZW1iZXJBZGQSHi5ldGNkc2Vy\
dmVycGIuTWVtYmVyQWRkUmVxdWVzdBofLmV0Y2RzZXJ2ZXJwYi5NZW1iZXJBZGRSZXNwb25zZRJVCgxNZW1iZXJSZW1vdmUS\
IS5ldGNkc2VydmVycGIuTWVtYmVyUmVtb3ZlUmVxdWVzdBoiLmV0Y2RzZXJ2ZXJwYi5NZW1iZXJSZW1vdmVSZXNwb25zZRJV\
CgxNZW1iZXJVcGRhdGUSIS5ldGNkc2VydmVycGIuTWVtYmVyVXBkYXRlUmVxdWVzdBoiLmV0Y2RzZXJ2ZXJwYi5NZW1iZXJV\
cGRhdGVSZXNwb25zZRJPCgpNZW1iZXJMaXN0Eh8uZXRjZHNlcnZlcnBiLk1lbWJlckxpc3RSZXF1ZXN0GiAuZXRjZHNlcnZl\
cnBiLk1lbWJlckxpc3RSZXNwb25zZRJYCg1NZW1iZXJQcm9tb3RlEiIuZXRjZHNlcnZlcnBiLk1lbWJlclByb21vdGVSZXF1\
ZXN0GiMuZXRjZHNlcnZlcnBiLk1lbWJlclByb21vdGVSZXNwb25zZTLVBAoLTWFpbnRlbmFuY2USQAoFQWxhcm0SGi5ldGNk\
c2VydmVycGIuQWxhcm1SZXF1ZXN0GhsuZXRjZHNlcnZlcnBiLkFsYXJtUmVzcG9uc2USQwoGU3RhdHVzEhsuZXRjZHNlcnZl\
cnBiLlN0YXR1c1JlcXVlc3QaHC5ldGNkc2VydmVycGIuU3RhdHVzUmVzcG9uc2USTwoKRGVmcmFnbWVudBIfLmV0Y2RzZXJ2\
ZXJwYi5EZWZyYWdtZW50UmVxdWVzdBogLmV0Y2RzZXJ2ZXJwYi5EZWZyYWdtZW50UmVzcG9uc2USPQoESGFzaBIZLmV0Y2Rz\
ZXJ2ZXJwYi5IYXNoUmVxdWVzdBoaLmV0Y2RzZXJ2ZXJwYi5IYXNoUmVzcG9uc2USQwoGSGFzaEtWEhsuZXRjZHNlcnZlcnBi\
Lkhhc2hLVlJlcXVlc3QaHC5ldGNkc2VydmVycGIuSGFzaEtWUmVzcG9uc2USSwoIU25hcHNob3QSHS5ldGNkc2VydmVycGIu\
U25hcHNob3RSZXF1ZXN0Gh4uZXRjZHNlcnZlcnBiLlNuYXBzaG90UmVzcG9uc2UwARJPCgpNb3ZlTGVhZGVyEh8uZXRjZHNl\
cnZlcnBiLk1vdmVMZWFkZXJSZXF1ZXN0GiAuZXRjZHNlcnZlcnBiLk1vdmVMZWFkZXJSZXNwb25zZRJMCglEb3duZ3JhZGUS\
Hi5ldGNkc2VydmVycGIuRG93bmdyYWRlUmVxdWVzdBofLmV0Y2RzZXJ2ZXJwYi5Eb3duZ3JhZGVSZXNwb25zZTKODAoEQXV0\
aBJPCgpBdXRoRW5hYmxlEh8uZXRjZHNlcnZlcnBiLkF1dGhFbmFibGVSZXF1ZXN0GiAuZXRjZHNlcnZlcnBiLkF1dGhFbmFi\
bGVSZXNwb25zZRJSCgtBdXRoRGlzYWJsZRIgLmV0Y2RzZXJ2ZXJwYi5BdXRoRGlzYWJsZVJlcXVlc3QaIS5ldGNkc2VydmVy\
cGIuQXV0aERpc2FibGVSZXNwb25zZRJPCgpBdXRoU3RhdHVzEh8uZXRjZHNlcnZlcnBiLkF1dGhTdGF0dXNSZXF1ZXN0GiAu\
ZXRjZHNlcnZlcnBiLkF1dGhTdGF0dXNSZXNwb25zZRJVCgxBdXRoZW50aWNhdGUSIS5ldGNkc2VydmVycGIuQXV0aGVudGlj\
YXRlUmVxdWVzdBoiLmV0Y2RzZXJ2ZXJwYi5BdXRoZW50aWNhdGVSZXNwb25zZRJOCgdVc2VyQWRkEiAuZXRjZHNlcnZlcnBi\
LkF1dGhVc2VyQWRkUmVxdWVzdBohLmV0Y2RzZXJ2ZXJwYi5BdXRoVXNlckFkZFJlc3BvbnNlEk4KB1VzZXJHZXQSIC5ldGNk\
c2VydmVycGIuQXV0aFVzZXJHZXRSZXF1ZXN0GiEuZXRjZHNlcnZlcnBiLkF1dGhVc2VyR2V0UmVzcG9uc2USUQoIVXNlckxp\
c3QSIS5ldGNkc2VydmVycGIuQXV0aFVzZXJMaXN0UmVxdWVzdBoiLmV0Y2RzZXJ2ZXJwYi5BdXRoVXNlckxpc3RSZXNwb25z\
ZRJXCgpVc2VyRGVsZXRlEiMuZXRjZHNlcnZlcnBiLkF1dGhVc2VyRGVsZXRlUmVxdWVzdBokLmV0Y2RzZXJ2ZXJwYi5BdXRo\
VXNlckRlbGV0ZVJlc3BvbnNlEm8KElVzZXJDaGFuZ2VQYXNzd29yZBIrLmV0Y2RzZXJ2ZXJwYi5BdXRoVXNlckNoYW5nZVBh\
c3N3b3JkUmVxdWVzdBosLmV0Y2RzZXJ2ZXJwYi5BdXRoVXNlckNoYW5nZVBhc3N3b3JkUmVzcG9uc2USYAoNVXNlckdyYW50\
Um9sZRImLmV0Y2RzZXJ2ZXJwYi5BdXRoVXNlckdyYW50Um9sZVJlcXVlc3QaJy5ldGNkc2VydmVycGIuQXV0aFVzZXJHcmFu\
dFJvbGVSZXNwb25zZRJjCg5Vc2VyUmV2b2tlUm9sZRInLmV0Y2RzZXJ2ZXJwYi5BdXRoVXNlclJldm9rZVJvbGVSZXF1ZXN0\
GiguZXRjZHNlcnZlcnBiLkF1dGhVc2VyUmV2b2tlUm9sZVJlc3BvbnNlEk4KB1JvbGVBZGQSIC5ldGNkc2VydmVycGIuQXV0\
aFJvbGVBZGRSZXF1ZXN0GiEuZXRjZHNlcnZlcnBiLkF1dGhSb2xlQWRkUmVzcG9uc2USTgoHUm9sZUdldBIgLmV0Y2RzZXJ2\
ZXJwYi5BdXRoUm9sZUdldFJlcXVlc3QaIS5ldGNkc2VydmVycGIuQXV0aFJvbGVHZXRSZXNwb25zZRJRCghSb2xlTGlzdBIh\
LmV0Y2RzZXJ2ZXJwYi5BdXRoUm9sZUxpc3RSZXF1ZXN0GiIuZXRjZHNlcnZlcnBiLkF1dGhSb2xlTGlzdFJlc3BvbnNlElcK\
ClJvbGVEZWxldGUSIy5ldGNkc2VydmVycGIuQXV0aFJvbGVEZWxldGVSZXF1ZXN0GiQuZXRjZHNlcnZlcnBiLkF1dGhSb2xl\
RGVsZXRlUmVzcG9uc2UScgoTUm9sZUdyYW50UGVybWlzc2lvbhIsLmV0Y2RzZXJ2ZXJwYi5BdXRoUm9sZUdyYW50UGVybWlz\
c2lvblJlcXVlc3QaLS5ldGNkc2VydmVycGIuQXV0aFJvbGVHcmFudFBlcm1pc3Npb25SZXNwb25zZRJ1ChRSb2xlUmV2b2tl\
UGVybWlzc2lvbhItLmV0Y2RzZXJ2ZXJwYi5BdXRoUm9sZVJldm9rZVBlcm1pc3Npb25SZXF1ZXN0Gi4uZXRjZHNlcnZlcnBi\
LkF1dGhSb2xlUmV2b2tlUGVybWlzc2lvblJlc3BvbnNlYgZwcm90bzM=
"""
}
