// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/v3electionpb.proto by `make generate`; do not edit.

extension EtcdRPCSchema {
  /// The messages of rpc/v3electionpb.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v3electionpb: StaticString = #"""
M	v3electionpb.CampaignRequest	proto3
"Stands for election.
1	name	bytes
"Name of the election.
2	lease	int64
"Lease of the candidate; its end ends the leadership.
3	value	bytes
"Value to show as leader.
M	v3electionpb.CampaignResponse	proto3
"The candidate leads.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	leader	v3electionpb.LeaderKey	presence
"What proves it.
M	v3electionpb.LeaderKey	proto3
"What proves that someone leads.
1	name	bytes
"Name of the election.
2	key	bytes
"Key of the leader; it exists while it leads.
3	rev	int64
"Revision that created the key.
4	lease	int64
"Lease of the leader.
M	v3electionpb.LeaderRequest	proto3
"Asks who leads.
1	name	bytes
"Name of the election.
M	v3electionpb.LeaderResponse	proto3
"Who leads.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
2	kv	mvccpb.KeyValue	presence
"Key and value of the leader.
M	v3electionpb.ResignRequest	proto3
"Gives up leading.
1	leader	v3electionpb.LeaderKey	presence
"What proves that the caller leads.
M	v3electionpb.ResignResponse	proto3
"Someone else may lead.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
M	v3electionpb.ProclaimRequest	proto3
"Changes the leader's value.
1	leader	v3electionpb.LeaderKey	presence
"What proves that the caller leads.
2	value	bytes
"New value.
M	v3electionpb.ProclaimResponse	proto3
"The value is changed.
1	header	etcdserverpb.ResponseHeader	presence
"Cluster, member and revision that answered.
"""#

  /// rpc/v3electionpb.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let v3electionpbDescriptor: StaticString = """
ChZycGMvdjNlbGVjdGlvbnBiLnByb3RvEgx2M2VsZWN0aW9ucGIaFnJwYy9ldGNkc2VydmVycGIucHJvdG8aEHJwYy9tdmNj\
cGIucHJvdG8iUQoPQ2FtcGFpZ25SZXF1ZXN0EhIKBG5hbWUYASABKAxSBG5hbWUSFAoFbGVhc2UYAiABKANSBWxlYXNlEhQK\
BXZhbHVlGAMgASgMUgV2YWx1ZSJ5ChBDYW1wYWlnblJlc3BvbnNlEjQKBmhlYWRlchgBIAEoCzIcLmV0Y2RzZXJ2ZXJwYi5S\
ZXNwb25zZUhlYWRlclIGaGVhZGVyEi8KBmxlYWRlchgCIAEoCzIXLnYzZWxlY3Rpb25wYi5MZWFkZXJLZXlSBmxlYWRlciJZ\
CglMZWFkZXJLZXkSEgoEbmFtZRgBIAEoDFIEbmFtZRIQCgNrZXkYAiABKAxSA2tleRIQCgNyZXYYAyABKANSA3JldhIUCgVs\
ZWFzZRgEIAEoA1IFbGVhc2UiIwoNTGVhZGVyUmVxdWVzdBISCgRuYW1lGAEgASgMUgRuYW1lImgKDkxlYWRlclJlc3BvbnNl\
EjQKBmhlYWRlchgBIAEoCzIcLmV0Y2RzZXJ2ZXJwYi5SZXNwb25zZUhlYWRlclIGaGVhZGVyEiAKAmt2GAIgASgLMhAubXZj\
Y3BiLktleVZhbHVlUgJrdiJACg1SZXNpZ25SZXF1ZXN0Ei8KBmxlYWRlchgBIAEoCzIXLnYzZWxlY3Rpb25wYi5MZWFkZXJL\
ZXlSBmxlYWRlciJGCg5SZXNpZ25SZXNwb25zZRI0CgZoZWFkZXIYASABKAsyHC5ldGNkc2VydmVycGIuUmVzcG9uc2VIZWFk\
ZXJSBmhlYWRlciJYCg9Qcm9jbGFpbVJlcXVlc3QSLwoGbGVhZGVyGAEgASgLMhcudjNlbGVjdGlvbnBiLkxlYWRlcktleVIG\
bGVhZGVyEhQKBXZhbHVlGAIgASgMUgV2YWx1ZSJIChBQcm9jbGFpbVJlc3BvbnNlEjQKBmhlYWRlchgBIAEoCzIcLmV0Y2Rz\
ZXJ2ZXJwYi5SZXNwb25zZUhlYWRlclIGaGVhZGVyMvICCghFbGVjdGlvbhJJCghDYW1wYWlnbhIdLnYzZWxlY3Rpb25wYi5D\
YW1wYWlnblJlcXVlc3QaHi52M2VsZWN0aW9ucGIuQ2FtcGFpZ25SZXNwb25zZRJJCghQcm9jbGFpbRIdLnYzZWxlY3Rpb25w\
Yi5Qcm9jbGFpbVJlcXVlc3QaHi52M2VsZWN0aW9ucGIuUHJvY2xhaW1SZXNwb25zZRJDCgZMZWFkZXISGy52M2VsZWN0aW9u\
cGIuTGVhZGVyUmVxdWVzdBocLnYzZWxlY3Rpb25wYi5MZWFkZXJSZXNwb25zZRJGCgdPYnNlcnZlEhsudjNlbGVjdGlvbnBi\
LkxlYWRlclJlcXVlc3QaHC52M2VsZWN0aW9ucGIuTGVhZGVyUmVzcG9uc2UwARJDCgZSZXNpZ24SGy52M2VsZWN0aW9ucGIu\
UmVzaWduUmVxdWVzdBocLnYzZWxlY3Rpb25wYi5SZXNpZ25SZXNwb25zZWIGcHJvdG8z
"""
}
