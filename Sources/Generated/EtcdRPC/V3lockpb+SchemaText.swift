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

  /// rpc/v3lockpb.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let v3lockpbDescriptor: StaticString = """
ChJycGMvdjNsb2NrcGIucHJvdG8SCHYzbG9ja3BiGhZycGMvZXRjZHNlcnZlcnBiLnByb3RvIjcKC0xvY2tSZXF1ZXN0EhIK\
BG5hbWUYASABKAxSBG5hbWUSFAoFbGVhc2UYAiABKANSBWxlYXNlIlYKDExvY2tSZXNwb25zZRI0CgZoZWFkZXIYASABKAsy\
HC5ldGNkc2VydmVycGIuUmVzcG9uc2VIZWFkZXJSBmhlYWRlchIQCgNrZXkYAiABKAxSA2tleSIhCg1VbmxvY2tSZXF1ZXN0\
EhAKA2tleRgBIAEoDFIDa2V5IkYKDlVubG9ja1Jlc3BvbnNlEjQKBmhlYWRlchgBIAEoCzIcLmV0Y2RzZXJ2ZXJwYi5SZXNw\
b25zZUhlYWRlclIGaGVhZGVyMnoKBExvY2sSNQoETG9jaxIVLnYzbG9ja3BiLkxvY2tSZXF1ZXN0GhYudjNsb2NrcGIuTG9j\
a1Jlc3BvbnNlEjsKBlVubG9jaxIXLnYzbG9ja3BiLlVubG9ja1JlcXVlc3QaGC52M2xvY2twYi5VbmxvY2tSZXNwb25zZWIG\
cHJvdG8z
"""
}
