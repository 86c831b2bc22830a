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
}
