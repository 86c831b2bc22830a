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

  /// rpc/drahealth.v1alpha1.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let drahealthV1alpha1Descriptor: StaticString = """
ChxycGMvZHJhaGVhbHRoLnYxYWxwaGExLnByb3RvEgh2MWFscGhhMSIbChlOb2RlV2F0Y2hSZXNvdXJjZXNSZXF1ZXN0Ik4K\
Gk5vZGVXYXRjaFJlc291cmNlc1Jlc3BvbnNlEjAKB2RldmljZXMYASADKAsyFi52MWFscGhhMS5EZXZpY2VIZWFsdGhSB2Rl\
dmljZXMi+QEKDERldmljZUhlYWx0aBIyCgZkZXZpY2UYASABKAsyGi52MWFscGhhMS5EZXZpY2VJZGVudGlmaWVyUgZkZXZp\
Y2USLgoGaGVhbHRoGAIgASgOMhYudjFhbHBoYTEuSGVhbHRoU3RhdHVzUgZoZWFsdGgSKgoRbGFzdF91cGRhdGVkX3RpbWUY\
AyABKANSD2xhc3RVcGRhdGVkVGltZRI/ChxoZWFsdGhfY2hlY2tfdGltZW91dF9zZWNvbmRzGAQgASgDUhloZWFsdGhDaGVj\
a1RpbWVvdXRTZWNvbmRzEhgKB21lc3NhZ2UYBSABKAlSB21lc3NhZ2UiUAoQRGV2aWNlSWRlbnRpZmllchIbCglwb29sX25h\
bWUYASABKAlSCHBvb2xOYW1lEh8KC2RldmljZV9uYW1lGAIgASgJUgpkZXZpY2VOYW1lKjcKDEhlYWx0aFN0YXR1cxILCgdV\
TktOT1dOEAASCwoHSEVBTFRIWRABEg0KCVVOSEVBTFRIWRACMnYKEURSQVJlc291cmNlSGVhbHRoEmEKEk5vZGVXYXRjaFJl\
c291cmNlcxIjLnYxYWxwaGExLk5vZGVXYXRjaFJlc291cmNlc1JlcXVlc3QaJC52MWFscGhhMS5Ob2RlV2F0Y2hSZXNvdXJj\
ZXNSZXNwb25zZTABYgZwcm90bzM=
"""
}
