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
}
