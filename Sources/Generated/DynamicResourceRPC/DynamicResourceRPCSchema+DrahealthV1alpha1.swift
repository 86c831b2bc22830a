// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/drahealth.v1alpha1.proto by `make generate`; do not edit.

extension DynamicResourceRPCSchema {
  /// The messages of rpc/drahealth.v1alpha1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let drahealthV1alpha1: StaticString = #"""
M	v1alpha1.NodeWatchResourcesRequest	proto3
"Asks for the health of all devices.
M	v1alpha1.NodeWatchResourcesResponse	proto3
"Health of all devices of the driver.
1	devices	[]v1alpha1.DeviceHealth
"The devices.
M	v1alpha1.DeviceHealth	proto3
"Health of one device.
1	device	v1alpha1.DeviceIdentifier	presence
"The device.
2	health	int32	enum=v1alpha1.HealthStatus
"Whether it works.
3	lastUpdatedTime	int64	name=last_updated_time
"When that was last found, in seconds since 1970.
4	healthCheckTimeoutSeconds	int64	name=health_check_timeout_seconds
"Seconds after which the finding counts as unknown; the kubelet chooses when 0.
5	message	string
"More about it, for people.
M	v1alpha1.DeviceIdentifier	proto3
"Names a device of the driver.
1	poolName	string	name=pool_name
"Name of the pool.
2	deviceName	string	name=device_name
"Name of the device in the pool.
E	v1alpha1.HealthStatus
0	UNKNOWN
1	HEALTHY
2	UNHEALTHY
"""#
}
