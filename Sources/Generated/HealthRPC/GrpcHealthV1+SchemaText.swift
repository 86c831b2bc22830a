// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/grpc.health.v1.proto by `make generate`; do not edit.

extension HealthRPCSchema {
  /// The messages of rpc/grpc.health.v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let grpcHealthV1: StaticString = #"""
M	grpc.health.v1.HealthCheckRequest	proto3
"Asks about a service.
1	service	string
"Full name of the service, such as `etcdserverpb.KV`; empty is the server as a whole.
M	grpc.health.v1.HealthCheckResponse	proto3
"State of a service.
1	status	int32	enum=grpc.health.v1.HealthCheckResponse.ServingStatus
"The state.
M	grpc.health.v1.HealthListRequest	proto3
"Asks about all services.
M	grpc.health.v1.HealthListResponse	proto3
"State of all services.
1	statuses	{string}grpc.health.v1.HealthCheckResponse
"State by name of the service.
E	grpc.health.v1.HealthCheckResponse.ServingStatus
0	UNKNOWN
1	SERVING
2	NOT_SERVING
3	SERVICE_UNKNOWN
"""#

  /// rpc/grpc.health.v1.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let grpcHealthV1Descriptor: StaticString = """
ChhycGMvZ3JwYy5oZWFsdGgudjEucHJvdG8SDmdycGMuaGVhbHRoLnYxIi4KEkhlYWx0aENoZWNrUmVxdWVzdBIYCgdzZXJ2\
aWNlGAEgASgJUgdzZXJ2aWNlIrEBChNIZWFsdGhDaGVja1Jlc3BvbnNlEkkKBnN0YXR1cxgBIAEoDjIxLmdycGMuaGVhbHRo\
LnYxLkhlYWx0aENoZWNrUmVzcG9uc2UuU2VydmluZ1N0YXR1c1IGc3RhdHVzIk8KDVNlcnZpbmdTdGF0dXMSCwoHVU5LTk9X\
ThAAEgsKB1NFUlZJTkcQARIPCgtOT1RfU0VSVklORxACEhMKD1NFUlZJQ0VfVU5LTk9XThADIhMKEUhlYWx0aExpc3RSZXF1\
ZXN0IsQBChJIZWFsdGhMaXN0UmVzcG9uc2USTAoIc3RhdHVzZXMYASADKAsyMC5ncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0\
UmVzcG9uc2UuU3RhdHVzZXNFbnRyeVIIc3RhdHVzZXMaYAoNU3RhdHVzZXNFbnRyeRIQCgNrZXkYASABKAlSA2tleRI5CgV2\
YWx1ZRgCIAEoCzIjLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2VSBXZhbHVlOgI4ATL9AQoGSGVhbHRoElAK\
BUNoZWNrEiIuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXF1ZXN0GiMuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tS\
ZXNwb25zZRJNCgRMaXN0EiEuZ3JwYy5oZWFsdGgudjEuSGVhbHRoTGlzdFJlcXVlc3QaIi5ncnBjLmhlYWx0aC52MS5IZWFs\
dGhMaXN0UmVzcG9uc2USUgoFV2F0Y2gSIi5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1JlcXVlc3QaIy5ncnBjLmhlYWx0\
aC52MS5IZWFsdGhDaGVja1Jlc3BvbnNlMAFiBnByb3RvMw==
"""
}
