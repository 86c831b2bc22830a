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
}
