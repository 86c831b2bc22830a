// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/dra.v1.proto by `make generate`; do not edit.

extension DynamicResourceRPCSchema {
  /// The messages of rpc/dra.v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let draV1: StaticString = #"""
M	k8s.io.kubelet.pkg.apis.dra.v1.NodePrepareResourcesRequest	proto3
"The claims to prepare.
1	claims	[]k8s.io.kubelet.pkg.apis.dra.v1.Claim
"The claims.
M	k8s.io.kubelet.pkg.apis.dra.v1.NodePrepareResourcesResponse	proto3
"What became of the claims.
1	claims	{string}k8s.io.kubelet.pkg.apis.dra.v1.NodePrepareResourceResponse
"The outcome by the claim's UID; every claim of the request has one.
M	k8s.io.kubelet.pkg.apis.dra.v1.NodePrepareResourceResponse	proto3
"What became of one claim.
1	devices	[]k8s.io.kubelet.pkg.apis.dra.v1.Device
"The prepared devices; only of this driver.
2	error	string
"Why it failed; empty when it did not.
M	k8s.io.kubelet.pkg.apis.dra.v1.Device	proto3
"A prepared device.
1	requestNames	[]string	name=request_names
"Requests of the claim that it is for; all when empty.
2	poolName	string	name=pool_name
"Name of the pool that it is from.
3	deviceName	string	name=device_name
"Name of the device in the pool.
4	cdiDeviceIds	[]string	name=cdi_device_ids
"Names under which the container runtime adds it to a container; none when empty.
5	shareId	string	name=share_id	presence
"Which share of a device that is given out more than once; a UUID.
M	k8s.io.kubelet.pkg.apis.dra.v1.NodeUnprepareResourcesRequest	proto3
"The claims that are no longer used.
1	claims	[]k8s.io.kubelet.pkg.apis.dra.v1.Claim
"The claims.
M	k8s.io.kubelet.pkg.apis.dra.v1.NodeUnprepareResourcesResponse	proto3
"What became of the claims.
1	claims	{string}k8s.io.kubelet.pkg.apis.dra.v1.NodeUnprepareResourceResponse
"The outcome by the claim's UID; every claim of the request has one.
M	k8s.io.kubelet.pkg.apis.dra.v1.NodeUnprepareResourceResponse	proto3
"What became of one claim.
1	error	string
"Why it failed; empty when it did not.
M	k8s.io.kubelet.pkg.apis.dra.v1.Claim	proto3
"A ResourceClaim.
1	namespace	string
"Namespace of the claim.
2	uid	string
"UID of the claim.
3	name	string
"Name of the claim.
"""#

  /// rpc/dra.v1.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let draV1Descriptor: StaticString = """
ChBycGMvZHJhLnYxLnByb3RvEh5rOHMuaW8ua3ViZWxldC5wa2cuYXBpcy5kcmEudjEiXAobTm9kZVByZXBhcmVSZXNvdXJj\
ZXNSZXF1ZXN0Ej0KBmNsYWltcxgBIAMoCzIlLms4cy5pby5rdWJlbGV0LnBrZy5hcGlzLmRyYS52MS5DbGFpbVIGY2xhaW1z\
IvgBChxOb2RlUHJlcGFyZVJlc291cmNlc1Jlc3BvbnNlEmAKBmNsYWltcxgBIAMoCzJILms4cy5pby5rdWJlbGV0LnBrZy5h\
cGlzLmRyYS52MS5Ob2RlUHJlcGFyZVJlc291cmNlc1Jlc3BvbnNlLkNsYWltc0VudHJ5UgZjbGFpbXMadgoLQ2xhaW1zRW50\
cnkSEAoDa2V5GAEgASgJUgNrZXkSUQoFdmFsdWUYAiABKAsyOy5rOHMuaW8ua3ViZWxldC5wa2cuYXBpcy5kcmEudjEuTm9k\
ZVByZXBhcmVSZXNvdXJjZVJlc3BvbnNlUgV2YWx1ZToCOAEidQobTm9kZVByZXBhcmVSZXNvdXJjZVJlc3BvbnNlEkAKB2Rl\
dmljZXMYASADKAsyJi5rOHMuaW8ua3ViZWxldC5wa2cuYXBpcy5kcmEudjEuRGV2aWNlUgdkZXZpY2VzEhQKBWVycm9yGAIg\
ASgJUgVlcnJvciK+AQoGRGV2aWNlEiMKDXJlcXVlc3RfbmFtZXMYASADKAlSDHJlcXVlc3ROYW1lcxIbCglwb29sX25hbWUY\
AiABKAlSCHBvb2xOYW1lEh8KC2RldmljZV9uYW1lGAMgASgJUgpkZXZpY2VOYW1lEiQKDmNkaV9kZXZpY2VfaWRzGAQgAygJ\
UgxjZGlEZXZpY2VJZHMSHgoIc2hhcmVfaWQYBSABKAlIAFIHc2hhcmVJZIgBAUILCglfc2hhcmVfaWQiXgodTm9kZVVucHJl\
cGFyZVJlc291cmNlc1JlcXVlc3QSPQoGY2xhaW1zGAEgAygLMiUuazhzLmlvLmt1YmVsZXQucGtnLmFwaXMuZHJhLnYxLkNs\
YWltUgZjbGFpbXMi/gEKHk5vZGVVbnByZXBhcmVSZXNvdXJjZXNSZXNwb25zZRJiCgZjbGFpbXMYASADKAsySi5rOHMuaW8u\
a3ViZWxldC5wa2cuYXBpcy5kcmEudjEuTm9kZVVucHJlcGFyZVJlc291cmNlc1Jlc3BvbnNlLkNsYWltc0VudHJ5UgZjbGFp\
bXMaeAoLQ2xhaW1zRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSUwoFdmFsdWUYAiABKAsyPS5rOHMuaW8ua3ViZWxldC5wa2cu\
YXBpcy5kcmEudjEuTm9kZVVucHJlcGFyZVJlc291cmNlUmVzcG9uc2VSBXZhbHVlOgI4ASI1Ch1Ob2RlVW5wcmVwYXJlUmVz\
b3VyY2VSZXNwb25zZRIUCgVlcnJvchgBIAEoCVIFZXJyb3IiSwoFQ2xhaW0SHAoJbmFtZXNwYWNlGAEgASgJUgluYW1lc3Bh\
Y2USEAoDdWlkGAIgASgJUgN1aWQSEgoEbmFtZRgDIAEoCVIEbmFtZTK5AgoJRFJBUGx1Z2luEpEBChROb2RlUHJlcGFyZVJl\
c291cmNlcxI7Lms4cy5pby5rdWJlbGV0LnBrZy5hcGlzLmRyYS52MS5Ob2RlUHJlcGFyZVJlc291cmNlc1JlcXVlc3QaPC5r\
OHMuaW8ua3ViZWxldC5wa2cuYXBpcy5kcmEudjEuTm9kZVByZXBhcmVSZXNvdXJjZXNSZXNwb25zZRKXAQoWTm9kZVVucHJl\
cGFyZVJlc291cmNlcxI9Lms4cy5pby5rdWJlbGV0LnBrZy5hcGlzLmRyYS52MS5Ob2RlVW5wcmVwYXJlUmVzb3VyY2VzUmVx\
dWVzdBo+Lms4cy5pby5rdWJlbGV0LnBrZy5hcGlzLmRyYS52MS5Ob2RlVW5wcmVwYXJlUmVzb3VyY2VzUmVzcG9uc2ViBnBy\
b3RvMw==
"""
}
