// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/leasepb.proto by `make generate`; do not edit.

extension EtcdRPCSchema {
  /// The messages of rpc/leasepb.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let leasepb: StaticString = #"""
M	leasepb.Lease	proto3
"A lease as etcd stores it.
1	ID	int64
"Id of the lease.
2	TTL	int64
"Seconds that the lease was granted for.
3	RemainingTTL	int64
"Seconds that were left at the last checkpoint; 0 when there was none.
M	leasepb.LeaseInternalRequest	proto3
"Asks the leader how long a lease lives.
1	LeaseTimeToLiveRequest	etcdserverpb.LeaseTimeToLiveRequest	presence
"The question.
M	leasepb.LeaseInternalResponse	proto3
"The leader's answer.
1	LeaseTimeToLiveResponse	etcdserverpb.LeaseTimeToLiveResponse	presence
"The answer.
"""#

  /// rpc/leasepb.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let leasepbDescriptor: StaticString = """
ChFycGMvbGVhc2VwYi5wcm90bxIHbGVhc2VwYhoWcnBjL2V0Y2RzZXJ2ZXJwYi5wcm90byJNCgVMZWFzZRIOCgJJRBgBIAEo\
A1ICSUQSEAoDVFRMGAIgASgDUgNUVEwSIgoMUmVtYWluaW5nVFRMGAMgASgDUgxSZW1haW5pbmdUVEwidAoUTGVhc2VJbnRl\
cm5hbFJlcXVlc3QSXAoWTGVhc2VUaW1lVG9MaXZlUmVxdWVzdBgBIAEoCzIkLmV0Y2RzZXJ2ZXJwYi5MZWFzZVRpbWVUb0xp\
dmVSZXF1ZXN0UhZMZWFzZVRpbWVUb0xpdmVSZXF1ZXN0IngKFUxlYXNlSW50ZXJuYWxSZXNwb25zZRJfChdMZWFzZVRpbWVU\
b0xpdmVSZXNwb25zZRgBIAEoCzIlLmV0Y2RzZXJ2ZXJwYi5MZWFzZVRpbWVUb0xpdmVSZXNwb25zZVIXTGVhc2VUaW1lVG9M\
aXZlUmVzcG9uc2ViBnByb3RvMw==
"""
}
