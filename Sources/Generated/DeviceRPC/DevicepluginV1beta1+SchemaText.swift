// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/deviceplugin.v1beta1.proto by `make generate`; do not edit.

extension DeviceRPCSchema {
  /// The messages of rpc/deviceplugin.v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let devicepluginV1beta1: StaticString = #"""
M	v1beta1.RegisterRequest	proto3
"The plugin that announces itself.
1	version	string
"Version of this API that it speaks: `v1beta1`.
2	endpoint	string
"File name of its socket in the kubelet's folder for device plugins.
3	resourceName	string	name=resource_name
"Resource that the devices are counted as, such as `example.com/gpu`.
4	options	v1beta1.DevicePluginOptions	presence
"What it wants to be asked.
M	v1beta1.DevicePluginOptions	proto3
"What a plugin wants to be asked.
1	preStartRequired	bool	name=pre_start_required
"PreStartContainer before each container.
2	getPreferredAllocationAvailable	bool	name=get_preferred_allocation_available
"GetPreferredAllocation before devices are chosen.
M	v1beta1.Empty	proto3
"Nothing.
M	v1beta1.ListAndWatchResponse	proto3
"All devices of a plugin.
1	devices	[]v1beta1.Device
"The devices, also those in bad health.
M	v1beta1.Device	proto3
"One device.
1	ID	string
"The plugin's id for the device.
2	health	string
"`Healthy` or `Unhealthy`; such devices are not given to containers.
3	topology	v1beta1.TopologyInfo	presence
"Where it is; not known when unset.
M	v1beta1.TopologyInfo	proto3
"Where a device is in the machine.
1	nodes	[]v1beta1.NUMANode
"NUMA nodes that it is close to.
M	v1beta1.NUMANode	proto3
"A NUMA node.
1	ID	int64
"Number of the node.
M	v1beta1.PreferredAllocationRequest	proto3
"Asks which devices fit together best.
1	containerRequests	[]v1beta1.ContainerPreferredAllocationRequest	name=container_requests
"One entry for each container.
M	v1beta1.ContainerPreferredAllocationRequest	proto3
"Devices among which to choose for a container.
1	availableDeviceIDs	[]string	name=available_deviceIDs
"Ids of the devices that are free.
2	mustIncludeDeviceIDs	[]string	name=must_include_deviceIDs
"Ids of devices that must be chosen.
3	allocationSize	int32	name=allocation_size
"Number of devices to choose.
M	v1beta1.PreferredAllocationResponse	proto3
"Which devices fit together best.
1	containerResponses	[]v1beta1.ContainerPreferredAllocationResponse	name=container_responses
"One entry for each container, in the order of the request.
M	v1beta1.ContainerPreferredAllocationResponse	proto3
"The choice for a container.
1	deviceIDs	[]string
"Ids of the devices.
M	v1beta1.AllocateRequest	proto3
"Asks what containers need to use certain devices.
1	containerRequests	[]v1beta1.ContainerAllocateRequest	name=container_requests
"One entry for each container.
M	v1beta1.ContainerAllocateRequest	proto3
"The devices of a container.
1	devicesIds	[]string	name=devices_ids
"Ids of the devices.
M	v1beta1.AllocateResponse	proto3
"What containers need to use certain devices.
1	containerResponses	[]v1beta1.ContainerAllocateResponse	name=container_responses
"One entry for each container, in the order of the request.
M	v1beta1.ContainerAllocateResponse	proto3
"What a container needs to use its devices.
1	envs	{string}string
"Environment variables.
2	mounts	[]v1beta1.Mount
"Files and folders of the node.
3	devices	[]v1beta1.DeviceSpec
"Device files of the node.
4	annotations	{string}string
"Annotations for the container runtime.
5	cdiDevices	[]v1beta1.CDIDevice	name=cdi_devices
"Devices that the container runtime adds by name.
M	v1beta1.Mount	proto3
"A file or folder of the node inside a container.
1	containerPath	string	name=container_path
"Place in the container; absolute.
2	hostPath	string	name=host_path
"Place on the node; absolute.
3	readOnly	bool	name=read_only
"For reading only.
M	v1beta1.DeviceSpec	proto3
"A device file of the node inside a container.
1	containerPath	string	name=container_path
"Place in the container; absolute.
2	hostPath	string	name=host_path
"Place on the node; absolute.
3	permissions	string
"What the container may do: `r` (read), `w` (write), `m` (make device files), or several.
M	v1beta1.CDIDevice	proto3
"A device by its name in the Container Device Interface.
1	name	string
"Full name, such as `example.com/gpu=gpu0`.
M	v1beta1.PreStartContainerRequest	proto3
"The container that is about to start.
1	devicesIds	[]string	name=devices_ids
"Ids of its devices.
M	v1beta1.PreStartContainerResponse	proto3
"The devices are ready.
"""#

  /// rpc/deviceplugin.v1beta1.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let devicepluginV1beta1Descriptor: StaticString = """
Ch5ycGMvZGV2aWNlcGx1Z2luLnYxYmV0YTEucHJvdG8SB3YxYmV0YTEipAEKD1JlZ2lzdGVyUmVxdWVzdBIYCgd2ZXJzaW9u\
GAEgASgJUgd2ZXJzaW9uEhoKCGVuZHBvaW50GAIgASgJUghlbmRwb2ludBIjCg1yZXNvdXJjZV9uYW1lGAMgASgJUgxyZXNv\
dXJjZU5hbWUSNgoHb3B0aW9ucxgEIAEoCzIcLnYxYmV0YTEuRGV2aWNlUGx1Z2luT3B0aW9uc1IHb3B0aW9ucyKQAQoTRGV2\
aWNlUGx1Z2luT3B0aW9ucxIsChJwcmVfc3RhcnRfcmVxdWlyZWQYASABKAhSEHByZVN0YXJ0UmVxdWlyZWQSSwoiZ2V0X3By\
ZWZlcnJlZF9hbGxvY2F0aW9uX2F2YWlsYWJsZRgCIAEoCFIfZ2V0UHJlZmVycmVkQWxsb2NhdGlvbkF2YWlsYWJsZSIHCgVF\
bXB0eSJBChRMaXN0QW5kV2F0Y2hSZXNwb25zZRIpCgdkZXZpY2VzGAEgAygLMg8udjFiZXRhMS5EZXZpY2VSB2RldmljZXMi\
YwoGRGV2aWNlEg4KAklEGAEgASgJUgJJRBIWCgZoZWFsdGgYAiABKAlSBmhlYWx0aBIxCgh0b3BvbG9neRgDIAEoCzIVLnYx\
YmV0YTEuVG9wb2xvZ3lJbmZvUgh0b3BvbG9neSI3CgxUb3BvbG9neUluZm8SJwoFbm9kZXMYASADKAsyES52MWJldGExLk5V\
TUFOb2RlUgVub2RlcyIaCghOVU1BTm9kZRIOCgJJRBgBIAEoA1ICSUQieQoaUHJlZmVycmVkQWxsb2NhdGlvblJlcXVlc3QS\
WwoSY29udGFpbmVyX3JlcXVlc3RzGAEgAygLMiwudjFiZXRhMS5Db250YWluZXJQcmVmZXJyZWRBbGxvY2F0aW9uUmVxdWVz\
dFIRY29udGFpbmVyUmVxdWVzdHMitQEKI0NvbnRhaW5lclByZWZlcnJlZEFsbG9jYXRpb25SZXF1ZXN0Ei8KE2F2YWlsYWJs\
ZV9kZXZpY2VJRHMYASADKAlSEmF2YWlsYWJsZURldmljZUlEcxI0ChZtdXN0X2luY2x1ZGVfZGV2aWNlSURzGAIgAygJUhRt\
dXN0SW5jbHVkZURldmljZUlEcxInCg9hbGxvY2F0aW9uX3NpemUYAyABKAVSDmFsbG9jYXRpb25TaXplIn0KG1ByZWZlcnJl\
ZEFsbG9jYXRpb25SZXNwb25zZRJeChNjb250YWluZXJfcmVzcG9uc2VzGAEgAygLMi0udjFiZXRhMS5Db250YWluZXJQcmVm\
ZXJyZWRBbGxvY2F0aW9uUmVzcG9uc2VSEmNvbnRhaW5lclJlc3BvbnNlcyJECiRDb250YWluZXJQcmVmZXJyZWRBbGxvY2F0\
aW9uUmVzcG9uc2USHAoJZGV2aWNlSURzGAEgAygJUglkZXZpY2VJRHMiYwoPQWxsb2NhdGVSZXF1ZXN0ElAKEmNvbnRhaW5l\
cl9yZXF1ZXN0cxgBIAMoCzIhLnYxYmV0YTEuQ29udGFpbmVyQWxsb2NhdGVSZXF1ZXN0UhFjb250YWluZXJSZXF1ZXN0cyI7\
ChhDb250YWluZXJBbGxvY2F0ZVJlcXVlc3QSHwoLZGV2aWNlc19pZHMYASADKAlSCmRldmljZXNJZHMiZwoQQWxsb2NhdGVS\
ZXNwb25zZRJTChNjb250YWluZXJfcmVzcG9uc2VzGAEgAygLMiIudjFiZXRhMS5Db250YWluZXJBbGxvY2F0ZVJlc3BvbnNl\
UhJjb250YWluZXJSZXNwb25zZXMiuQMKGUNvbnRhaW5lckFsbG9jYXRlUmVzcG9uc2USQAoEZW52cxgBIAMoCzIsLnYxYmV0\
YTEuQ29udGFpbmVyQWxsb2NhdGVSZXNwb25zZS5FbnZzRW50cnlSBGVudnMSJgoGbW91bnRzGAIgAygLMg4udjFiZXRhMS5N\
b3VudFIGbW91bnRzEi0KB2RldmljZXMYAyADKAsyEy52MWJldGExLkRldmljZVNwZWNSB2RldmljZXMSVQoLYW5ub3RhdGlv\
bnMYBCADKAsyMy52MWJldGExLkNvbnRhaW5lckFsbG9jYXRlUmVzcG9uc2UuQW5ub3RhdGlvbnNFbnRyeVILYW5ub3RhdGlv\
bnMSMwoLY2RpX2RldmljZXMYBSADKAsyEi52MWJldGExLkNESURldmljZVIKY2RpRGV2aWNlcxo3CglFbnZzRW50cnkSEAoD\
a2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ARo+ChBBbm5vdGF0aW9uc0VudHJ5EhAKA2tleRgBIAEo\
CVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEiaAoFTW91bnQSJQoOY29udGFpbmVyX3BhdGgYASABKAlSDWNvbnRh\
aW5lclBhdGgSGwoJaG9zdF9wYXRoGAIgASgJUghob3N0UGF0aBIbCglyZWFkX29ubHkYAyABKAhSCHJlYWRPbmx5InIKCkRl\
dmljZVNwZWMSJQoOY29udGFpbmVyX3BhdGgYASABKAlSDWNvbnRhaW5lclBhdGgSGwoJaG9zdF9wYXRoGAIgASgJUghob3N0\
UGF0aBIgCgtwZXJtaXNzaW9ucxgDIAEoCVILcGVybWlzc2lvbnMiHwoJQ0RJRGV2aWNlEhIKBG5hbWUYASABKAlSBG5hbWUi\
OwoYUHJlU3RhcnRDb250YWluZXJSZXF1ZXN0Eh8KC2RldmljZXNfaWRzGAEgAygJUgpkZXZpY2VzSWRzIhsKGVByZVN0YXJ0\
Q29udGFpbmVyUmVzcG9uc2UyRAoMUmVnaXN0cmF0aW9uEjQKCFJlZ2lzdGVyEhgudjFiZXRhMS5SZWdpc3RlclJlcXVlc3Qa\
Di52MWJldGExLkVtcHR5MpkDCgxEZXZpY2VQbHVnaW4SRgoWR2V0RGV2aWNlUGx1Z2luT3B0aW9ucxIOLnYxYmV0YTEuRW1w\
dHkaHC52MWJldGExLkRldmljZVBsdWdpbk9wdGlvbnMSPwoMTGlzdEFuZFdhdGNoEg4udjFiZXRhMS5FbXB0eRodLnYxYmV0\
YTEuTGlzdEFuZFdhdGNoUmVzcG9uc2UwARJjChZHZXRQcmVmZXJyZWRBbGxvY2F0aW9uEiMudjFiZXRhMS5QcmVmZXJyZWRB\
bGxvY2F0aW9uUmVxdWVzdBokLnYxYmV0YTEuUHJlZmVycmVkQWxsb2NhdGlvblJlc3BvbnNlEj8KCEFsbG9jYXRlEhgudjFi\
ZXRhMS5BbGxvY2F0ZVJlcXVlc3QaGS52MWJldGExLkFsbG9jYXRlUmVzcG9uc2USWgoRUHJlU3RhcnRDb250YWluZXISIS52\
MWJldGExLlByZVN0YXJ0Q29udGFpbmVyUmVxdWVzdBoiLnYxYmV0YTEuUHJlU3RhcnRDb250YWluZXJSZXNwb25zZWIGcHJv\
dG8z
"""
}
