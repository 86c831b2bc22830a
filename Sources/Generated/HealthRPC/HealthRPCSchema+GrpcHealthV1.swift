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
}
