// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/v3lockpb.proto by `make generate`; do not edit.

extension EtcdRPCSchema {
  /// The messages of rpc/v3lockpb.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v3lockpb: StaticString = #"""
M	v3lockpb.LockRequest	proto3
"Asks for a lock.
1	name	bytes
"Name of the lock.
2	lease	int64
"Lease that holds the lock; its end gives it back.
M	v3lockpb.LockResponse	proto3
"A lock taken.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	key	bytes
"Key that stands for the lock being held; compare its existence in transactions.
M	v3lockpb.UnlockRequest	proto3
"Gives a lock back.
1	key	bytes
"Key from the answer to Lock.
M	v3lockpb.UnlockResponse	proto3
"The lock is free.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
"""#
}
