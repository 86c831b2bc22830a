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
}
