// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/dra.v1beta1.proto by `make generate`; do not edit.

extension DynamicResourceRPCSchema {
  /// The messages of rpc/dra.v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let draV1beta1: StaticString = #"""
M	k8s.io.kubelet.pkg.apis.dra.v1beta1.NodePrepareResourcesRequest	proto3
"The claims to prepare.
1	claims	[]k8s.io.kubelet.pkg.apis.dra.v1beta1.Claim
"The claims.
M	k8s.io.kubelet.pkg.apis.dra.v1beta1.NodePrepareResourcesResponse	proto3
"What became of the claims.
1	claims	{string}k8s.io.kubelet.pkg.apis.dra.v1beta1.NodePrepareResourceResponse
"The outcome by the claim's UID; every claim of the request has one.
M	k8s.io.kubelet.pkg.apis.dra.v1beta1.NodePrepareResourceResponse	proto3
"What became of one claim.
1	devices	[]k8s.io.kubelet.pkg.apis.dra.v1beta1.Device
"The prepared devices; only of this driver.
2	error	string
"Why it failed; empty when it did not.
M	k8s.io.kubelet.pkg.apis.dra.v1beta1.Device	proto3
"A prepared device.
1	requestNames	[]string	name=request_names
"Requests of the claim that it is for; all when empty.
2	poolName	string	name=pool_name
"Name of the pool that it is from.
3	deviceName	string	name=device_name
"Name of the device in the pool.
4	cdiDeviceIds	[]string	name=cdi_device_ids
"Names under which the container runtime adds it to a container; none when empty.
M	k8s.io.kubelet.pkg.apis.dra.v1beta1.NodeUnprepareResourcesRequest	proto3
"The claims that are no longer used.
1	claims	[]k8s.io.kubelet.pkg.apis.dra.v1beta1.Claim
"The claims.
M	k8s.io.kubelet.pkg.apis.dra.v1beta1.NodeUnprepareResourcesResponse	proto3
"What became of the claims.
1	claims	{string}k8s.io.kubelet.pkg.apis.dra.v1beta1.NodeUnprepareResourceResponse
"The outcome by the claim's UID; every claim of the request has one.
M	k8s.io.kubelet.pkg.apis.dra.v1beta1.NodeUnprepareResourceResponse	proto3
"What became of one claim.
1	error	string
"Why it failed; empty when it did not.
M	k8s.io.kubelet.pkg.apis.dra.v1beta1.Claim	proto3
"A ResourceClaim.
1	namespace	string
"Namespace of the claim.
2	uid	string
"UID of the claim.
3	name	string
"Name of the claim.
"""#

  /// rpc/dra.v1beta1.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let draV1beta1Descriptor: StaticString = """
ChVycGMvZHJhLnYxYmV0YTEucHJvdG8SI2s4cy5pby5rdWJlbGV0LnBrZy5hcGlzLmRyYS52MWJldGExImEKG05vZGVQcmVw\
YXJlUmVzb3VyY2VzUmVxdWVzdBJCCgZjbGFpbXMYASADKAsyKi5rOHMuaW8ua3ViZWxldC5wa2cuYXBpcy5kcmEudjFiZXRh\
MS5DbGFpbVIGY2xhaW1zIoICChxOb2RlUHJlcGFyZVJlc291cmNlc1Jlc3BvbnNlEmUKBmNsYWltcxgBIAMoCzJNLms4cy5p\
by5rdWJlbGV0LnBrZy5hcGlzLmRyYS52MWJldGExLk5vZGVQcmVwYXJlUmVzb3VyY2VzUmVzcG9uc2UuQ2xhaW1zRW50cnlS\
BmNsYWltcxp7CgtDbGFpbXNFbnRyeRIQCgNrZXkYASABKAlSA2tleRJWCgV2YWx1ZRgCIAEoCzJALms4cy5pby5rdWJlbGV0\
LnBrZy5hcGlzLmRyYS52MWJldGExLk5vZGVQcmVwYXJlUmVzb3VyY2VSZXNwb25zZVIFdmFsdWU6AjgBInoKG05vZGVQcmVw\
YXJlUmVzb3VyY2VSZXNwb25zZRJFCgdkZXZpY2VzGAEgAygLMisuazhzLmlvLmt1YmVsZXQucGtnLmFwaXMuZHJhLnYxYmV0\
YTEuRGV2aWNlUgdkZXZpY2VzEhQKBWVycm9yGAIgASgJUgVlcnJvciKRAQoGRGV2aWNlEiMKDXJlcXVlc3RfbmFtZXMYASAD\
KAlSDHJlcXVlc3ROYW1lcxIbCglwb29sX25hbWUYAiABKAlSCHBvb2xOYW1lEh8KC2RldmljZV9uYW1lGAMgASgJUgpkZXZp\
Y2VOYW1lEiQKDmNkaV9kZXZpY2VfaWRzGAQgAygJUgxjZGlEZXZpY2VJZHMiYwodTm9kZVVucHJlcGFyZVJlc291cmNlc1Jl\
cXVlc3QSQgoGY2xhaW1zGAEgAygLMiouazhzLmlvLmt1YmVsZXQucGtnLmFwaXMuZHJhLnYxYmV0YTEuQ2xhaW1SBmNsYWlt\
cyKIAgoeTm9kZVVucHJlcGFyZVJlc291cmNlc1Jlc3BvbnNlEmcKBmNsYWltcxgBIAMoCzJPLms4cy5pby5rdWJlbGV0LnBr\
Zy5hcGlzLmRyYS52MWJldGExLk5vZGVVbnByZXBhcmVSZXNvdXJjZXNSZXNwb25zZS5DbGFpbXNFbnRyeVIGY2xhaW1zGn0K\
C0NsYWltc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5ElgKBXZhbHVlGAIgASgLMkIuazhzLmlvLmt1YmVsZXQucGtnLmFwaXMu\
ZHJhLnYxYmV0YTEuTm9kZVVucHJlcGFyZVJlc291cmNlUmVzcG9uc2VSBXZhbHVlOgI4ASI1Ch1Ob2RlVW5wcmVwYXJlUmVz\
b3VyY2VSZXNwb25zZRIUCgVlcnJvchgBIAEoCVIFZXJyb3IiSwoFQ2xhaW0SHAoJbmFtZXNwYWNlGAEgASgJUgluYW1lc3Bh\
Y2USEAoDdWlkGAIgASgJUgN1aWQSEgoEbmFtZRgDIAEoCVIEbmFtZTLNAgoJRFJBUGx1Z2luEpsBChROb2RlUHJlcGFyZVJl\
c291cmNlcxJALms4cy5pby5rdWJlbGV0LnBrZy5hcGlzLmRyYS52MWJldGExLk5vZGVQcmVwYXJlUmVzb3VyY2VzUmVxdWVz\
dBpBLms4cy5pby5rdWJlbGV0LnBrZy5hcGlzLmRyYS52MWJldGExLk5vZGVQcmVwYXJlUmVzb3VyY2VzUmVzcG9uc2USoQEK\
Fk5vZGVVbnByZXBhcmVSZXNvdXJjZXMSQi5rOHMuaW8ua3ViZWxldC5wa2cuYXBpcy5kcmEudjFiZXRhMS5Ob2RlVW5wcmVw\
YXJlUmVzb3VyY2VzUmVxdWVzdBpDLms4cy5pby5rdWJlbGV0LnBrZy5hcGlzLmRyYS52MWJldGExLk5vZGVVbnByZXBhcmVS\
ZXNvdXJjZXNSZXNwb25zZWIGcHJvdG8z
"""
}
