// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/authpb.proto by `make generate`; do not edit.

extension EtcdRPCSchema {
  /// The messages of rpc/authpb.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let authpb: StaticString = #"""
M	authpb.User	proto3
"Someone who may log in to the store.
1	name	bytes
"Name of the user.
2	password	bytes	sensitive
"Hash of the password (bcrypt).
3	roles	[]string
"Roles of the user, sorted.
4	options	authpb.UserAddOptions	presence
"Settings of the user.
M	authpb.UserAddOptions	proto3
"Settings of a user.
1	noPassword	bool	name=no_password
"The user logs in with a certificate only.
M	authpb.Role	proto3
"A named set of permissions.
1	name	bytes
"Name of the role.
2	keyPermission	[]authpb.Permission
"Permissions, sorted by key.
M	authpb.Permission	proto3
"A right on a key or a range of keys.
1	permType	int32	enum=authpb.Permission.Type
"What is allowed.
2	key	bytes
"First key.
3	rangeEnd	bytes	name=range_end
"End of the range, not included; empty is `key` alone, a zero byte every key from `key` on.
E	authpb.Permission.Type
0	READ
1	WRITE
2	READWRITE
"""#

  /// rpc/authpb.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let authpbDescriptor: StaticString = """
ChBycGMvYXV0aHBiLnByb3RvEgZhdXRocGIifgoEVXNlchISCgRuYW1lGAEgASgMUgRuYW1lEhoKCHBhc3N3b3JkGAIgASgM\
UghwYXNzd29yZBIUCgVyb2xlcxgDIAMoCVIFcm9sZXMSMAoHb3B0aW9ucxgEIAEoCzIWLmF1dGhwYi5Vc2VyQWRkT3B0aW9u\
c1IHb3B0aW9ucyIxCg5Vc2VyQWRkT3B0aW9ucxIfCgtub19wYXNzd29yZBgBIAEoCFIKbm9QYXNzd29yZCJUCgRSb2xlEhIK\
BG5hbWUYASABKAxSBG5hbWUSOAoNa2V5UGVybWlzc2lvbhgCIAMoCzISLmF1dGhwYi5QZXJtaXNzaW9uUg1rZXlQZXJtaXNz\
aW9uIpwBCgpQZXJtaXNzaW9uEjMKCHBlcm1UeXBlGAEgASgOMhcuYXV0aHBiLlBlcm1pc3Npb24uVHlwZVIIcGVybVR5cGUS\
EAoDa2V5GAIgASgMUgNrZXkSGwoJcmFuZ2VfZW5kGAMgASgMUghyYW5nZUVuZCIqCgRUeXBlEggKBFJFQUQQABIJCgVXUklU\
RRABEg0KCVJFQURXUklURRACYgZwcm90bzM=
"""
}
