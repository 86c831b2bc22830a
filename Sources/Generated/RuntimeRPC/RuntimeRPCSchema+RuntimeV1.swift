// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

extension RuntimeRPCSchema {
  /// The messages of rpc/runtime.v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let runtimeV1: StaticString = #"""
M	runtime.v1.VersionRequest	proto3
"Asks for the version.
1	version	string
"Version of the kubelet's side of the interface.
M	runtime.v1.VersionResponse	proto3
"Version of the runtime.
1	version	string
"Version of the kubelet's side of the interface that it fits.
2	runtimeName	string	name=runtime_name
"Name of the runtime, such as `containerd`.
3	runtimeVersion	string	name=runtime_version
"Version of the runtime.
4	runtimeApiVersion	string	name=runtime_api_version
"Version of this interface, such as `v1`.
M	runtime.v1.StatusRequest	proto3
"Asks for the state of the runtime.
1	verbose	bool
"Also return the debugging details in `info`.
M	runtime.v1.StatusResponse	proto3
"State of the runtime.
1	status	runtime.v1.RuntimeStatus	presence
"Whether it is ready.
2	info	{string}string
"Details for debugging, only with `verbose`; keys and JSON values are up to the runtime.
3	runtimeHandlers	[]runtime.v1.RuntimeHandler	name=runtime_handlers
"Handlers that pods can choose.
4	features	runtime.v1.RuntimeFeatures	presence
"What the runtime can do with every handler.
M	runtime.v1.RuntimeStatus	proto3
"Whether a runtime is ready.
1	conditions	[]runtime.v1.RuntimeCondition
"Conditions; `RuntimeReady` and `NetworkReady` are always there.
M	runtime.v1.RuntimeCondition	proto3
"One aspect of a runtime's state.
1	type	string
"Which, such as `RuntimeReady`.
2	status	bool
"It holds.
3	reason	string
"Why, in one CamelCase word.
4	message	string
"Why, for people.
M	runtime.v1.RuntimeHandler	proto3
"A way to run pods that they can choose.
1	name	string
"Name; empty is the default one.
2	features	runtime.v1.RuntimeHandlerFeatures	presence
"What it can do.
M	runtime.v1.RuntimeHandlerFeatures	proto3
"What a handler can do.
1	recursiveReadOnlyMounts	bool	name=recursive_read_only_mounts
"It can mount recursively read-only.
2	userNamespaces	bool	name=user_namespaces
"It can give pods their own user ids.
M	runtime.v1.RuntimeFeatures	proto3
"What a runtime can do with every handler.
1	supplementalGroupsPolicy	bool	name=supplemental_groups_policy
"It honours the policy on supplemental groups.
2	userNamespacesHostNetwork	bool	name=user_namespaces_host_network
"It can give pods their own user ids although they use the node's network.
M	runtime.v1.UpdateRuntimeConfigRequest	proto3
"Configuration to change.
1	runtimeConfig	runtime.v1.RuntimeConfig	name=runtime_config	presence
"The new configuration.
M	runtime.v1.UpdateRuntimeConfigResponse	proto3
"The configuration is changed.
M	runtime.v1.RuntimeConfig	proto3
"Configuration that the kubelet hands to the runtime.
1	networkConfig	runtime.v1.NetworkConfig	name=network_config	presence
"Network of the pods.
M	runtime.v1.NetworkConfig	proto3
"Network of the pods.
1	podCidr	string	name=pod_cidr
"Networks to take pod addresses from, joined by commas.
M	runtime.v1.RuntimeConfigRequest	proto3
"Asks for the configuration of the runtime.
M	runtime.v1.RuntimeConfigResponse	proto3
"Configuration of the runtime.
1	linux	runtime.v1.LinuxRuntimeConfiguration	presence
"Configuration on Linux; empty on other systems.
M	runtime.v1.LinuxRuntimeConfiguration	proto3
"Configuration of a runtime on Linux.
1	cgroupDriver	int32	name=cgroup_driver	enum=runtime.v1.CgroupDriver
"How it makes cgroups; the kubelet must do the same.
M	runtime.v1.RunPodSandboxRequest	proto3
"A sandbox to make.
1	config	runtime.v1.PodSandboxConfig	presence
"What it is to be like.
2	runtimeHandler	string	name=runtime_handler
"Handler to run it with; empty is the default one.
M	runtime.v1.RunPodSandboxResponse	proto3
"A sandbox made.
1	podSandboxId	string	name=pod_sandbox_id
"Id of the pod sandbox, as RunPodSandbox returned it.
M	runtime.v1.PodSandboxConfig	proto3
"What a sandbox is to be like.
1	metadata	runtime.v1.PodSandboxMetadata	presence
"Names that tell it from all others.
2	hostname	string
"Host name inside; empty with the node's network.
3	logDirectory	string	name=log_directory
"Directory of the container logs on the node.
4	dnsConfig	runtime.v1.DNSConfig	name=dns_config	presence
"Name resolution inside.
5	portMappings	[]runtime.v1.PortMapping	name=port_mappings
"Ports of the node that lead to it.
6	labels	{string}string
"Key and value pairs that filters select by.
7	annotations	{string}string
"Free data that the runtime keeps and returns unchanged.
8	linux	runtime.v1.LinuxPodSandboxConfig	presence
"Settings for Linux.
9	windows	runtime.v1.WindowsPodSandboxConfig	presence
"Settings for Windows.
M	runtime.v1.PodSandboxMetadata	proto3
"Names that tell a sandbox from all others.
1	name	string
"Name of the pod.
2	uid	string
"UID of the pod.
3	namespace	string
"Namespace of the pod.
4	attempt	uint32
"Which try for this pod, from 0.
M	runtime.v1.LinuxPodSandboxConfig	proto3
"Settings of a sandbox on Linux.
1	cgroupParent	string	name=cgroup_parent
"Cgroup to put it below: a path, or a slice with the systemd driver.
2	securityContext	runtime.v1.LinuxSandboxSecurityContext	name=security_context	presence
"Rights inside.
3	sysctls	{string}string
"Kernel settings of its namespaces.
4	overhead	runtime.v1.LinuxContainerResources	presence
"Resources that the runtime itself takes; for information.
5	resources	runtime.v1.LinuxContainerResources	presence
"Sum of the containers' resources; for information.
M	runtime.v1.LinuxSandboxSecurityContext	proto3
"Rights of a sandbox on Linux.
1	namespaceOptions	runtime.v1.NamespaceOption	name=namespace_options	presence
"Which namespaces it shares with the node.
2	selinuxOptions	runtime.v1.SELinuxOption	name=selinux_options	presence
"SELinux label.
3	runAsUser	runtime.v1.Int64Value	name=run_as_user	presence
"User id.
8	runAsGroup	runtime.v1.Int64Value	name=run_as_group	presence
"Group id; only with a user.
4	readonlyRootfs	bool	name=readonly_rootfs
"Mount the root filesystem read-only.
5	supplementalGroups	[]int64	name=supplemental_groups	packed
"Further group ids.
11	supplementalGroupsPolicy	int32	name=supplemental_groups_policy	enum=runtime.v1.SupplementalGroupsPolicy
"Whether groups from the image are added.
6	privileged	bool
"It will hold a privileged container.
9	seccomp	runtime.v1.SecurityProfile	presence
"System calls allowed.
10	apparmor	runtime.v1.SecurityProfile	presence
"AppArmor profile.
7	seccompProfilePath	string	name=seccomp_profile_path
"Older form of `seccomp`.
M	runtime.v1.WindowsPodSandboxConfig	proto3
"Settings of a sandbox on Windows.
1	securityContext	runtime.v1.WindowsSandboxSecurityContext	name=security_context	presence
"Rights inside.
M	runtime.v1.WindowsSandboxSecurityContext	proto3
"Rights of a sandbox on Windows.
1	runAsUsername	string	name=run_as_username
"User to run as.
2	credentialSpec	string	name=credential_spec
"GMSA credential specification.
3	hostProcess	bool	name=host_process
"It holds processes of the node itself.
4	namespaceOptions	runtime.v1.WindowsNamespaceOption	name=namespace_options	presence
"Which namespaces it shares with the node.
M	runtime.v1.DNSConfig	proto3
"Name resolution inside a sandbox.
1	servers	[]string
"Addresses of name servers.
2	searches	[]string
"Domains to search.
3	options	[]string
"Resolver options, such as `ndots:5`.
M	runtime.v1.PortMapping	proto3
"A port of the node that leads to a sandbox.
1	protocol	int32	enum=runtime.v1.Protocol
"Protocol of the port.
2	containerPort	int32	name=container_port
"Port inside.
3	hostPort	int32	name=host_port
"Port of the node; 0 is none.
4	hostIp	string	name=host_ip
"Address of the node; empty is every one.
M	runtime.v1.NamespaceOption	proto3
"Which Linux namespaces are shared, and with whom.
1	network	int32	enum=runtime.v1.NamespaceMode
"Network: POD or NODE.
2	pid	int32	enum=runtime.v1.NamespaceMode
"Processes: POD, CONTAINER, NODE or TARGET.
3	ipc	int32	enum=runtime.v1.NamespaceMode
"Shared memory and semaphores: POD or NODE.
4	targetId	string	name=target_id
"Container to share processes with; only with TARGET.
5	usernsOptions	runtime.v1.UserNamespace	name=userns_options	presence
"User ids; unset shares the node's.
M	runtime.v1.UserNamespace	proto3
"User ids of a sandbox.
1	mode	int32	enum=runtime.v1.NamespaceMode
"NODE shares the node's, POD gives it its own.
2	uids	[]runtime.v1.IDMapping
"User ids mapped; required with POD.
3	gids	[]runtime.v1.IDMapping
"Group ids mapped; required with POD.
M	runtime.v1.IDMapping	proto3
"A range of ids mapped to the node's.
1	hostId	uint32	name=host_id
"First id on the node.
2	containerId	uint32	name=container_id
"First id inside.
3	length	uint32
"How many.
M	runtime.v1.WindowsNamespaceOption	proto3
"Which namespaces are shared on Windows.
1	network	int32	enum=runtime.v1.NamespaceMode
"Network: POD or NODE.
M	runtime.v1.StopPodSandboxRequest	proto3
"A sandbox to stop.
1	podSandboxId	string	name=pod_sandbox_id
"Id of the pod sandbox, as RunPodSandbox returned it.
M	runtime.v1.StopPodSandboxResponse	proto3
"The sandbox is stopped.
M	runtime.v1.RemovePodSandboxRequest	proto3
"A sandbox to remove.
1	podSandboxId	string	name=pod_sandbox_id
"Id of the pod sandbox, as RunPodSandbox returned it.
M	runtime.v1.RemovePodSandboxResponse	proto3
"The sandbox is gone.
M	runtime.v1.PodSandboxStatusRequest	proto3
"A sandbox to ask about.
1	podSandboxId	string	name=pod_sandbox_id
"Id of the pod sandbox, as RunPodSandbox returned it.
2	verbose	bool
"Also return the debugging details in `info`.
M	runtime.v1.PodSandboxStatusResponse	proto3
"A sandbox.
1	status	runtime.v1.PodSandboxStatus	presence
"Its state.
2	info	{string}string
"Details for debugging, only with `verbose`; keys and JSON values are up to the runtime.
3	containersStatuses	[]runtime.v1.ContainerStatus	name=containers_statuses
"State of its containers; only if the runtime sends events.
4	timestamp	int64
"When the states were read, in nanoseconds since 1970; only if the runtime sends events.
M	runtime.v1.PodSandboxStatus	proto3
"State of a sandbox.
1	id	string
"Id of the sandbox.
2	metadata	runtime.v1.PodSandboxMetadata	presence
"Names from its configuration.
3	state	int32	enum=runtime.v1.PodSandboxState
"Whether it is ready.
4	createdAt	int64	name=created_at
"When it was made, in nanoseconds since 1970.
5	network	runtime.v1.PodSandboxNetworkStatus	presence
"Its addresses; empty with the node's network.
6	linux	runtime.v1.LinuxPodSandboxStatus	presence
"State on Linux.
7	labels	{string}string
"Key and value pairs that filters select by.
8	annotations	{string}string
"Free data that the runtime keeps and returns unchanged.
9	runtimeHandler	string	name=runtime_handler
"Handler that it runs with.
M	runtime.v1.PodSandboxNetworkStatus	proto3
"Addresses of a sandbox.
1	ip	string
"Its first address.
2	additionalIps	[]runtime.v1.PodIP	name=additional_ips
"Further addresses, such as of the other IP family.
M	runtime.v1.PodIP	proto3
"An address.
1	ip	string
"IPv4 or IPv6 address.
M	runtime.v1.LinuxPodSandboxStatus	proto3
"State of a sandbox on Linux.
1	namespaces	runtime.v1.Namespace	presence
"Its namespaces.
M	runtime.v1.Namespace	proto3
"Namespaces of a sandbox.
2	options	runtime.v1.NamespaceOption	presence
"Which are shared, and with whom.
M	runtime.v1.PodSandboxStateValue	proto3
"A state to filter by.
1	state	int32	enum=runtime.v1.PodSandboxState
"The state.
M	runtime.v1.ListPodSandboxRequest	proto3
"Asks for sandboxes.
1	filter	runtime.v1.PodSandboxFilter	presence
"Which; all of them when unset.
M	runtime.v1.ListPodSandboxResponse	proto3
"Sandboxes.
1	items	[]runtime.v1.PodSandbox
"The sandboxes.
M	runtime.v1.StreamPodSandboxesRequest	proto3
"Asks for sandboxes.
1	filter	runtime.v1.PodSandboxFilter	presence
"Which; all of them when unset.
M	runtime.v1.StreamPodSandboxesResponse	proto3
"Some of the sandboxes.
1	podSandboxes	[]runtime.v1.PodSandbox	name=pod_sandboxes
"The sandboxes.
M	runtime.v1.PodSandboxFilter	proto3
"Which sandboxes; all conditions hold.
1	id	string
"Id of the sandbox; a unique beginning is enough.
2	state	runtime.v1.PodSandboxStateValue	presence
"Its state.
3	labelSelector	{string}string	name=label_selector
"Labels that it has.
M	runtime.v1.PodSandbox	proto3
"A sandbox in a list.
1	id	string
"Id of the sandbox.
2	metadata	runtime.v1.PodSandboxMetadata	presence
"Names from its configuration.
3	state	int32	enum=runtime.v1.PodSandboxState
"Whether it is ready.
4	createdAt	int64	name=created_at
"When it was made, in nanoseconds since 1970.
5	labels	{string}string
"Key and value pairs that filters select by.
6	annotations	{string}string
"Free data that the runtime keeps and returns unchanged.
7	runtimeHandler	string	name=runtime_handler
"Handler that it runs with.
M	runtime.v1.UpdatePodSandboxResourcesRequest	proto3
"Resources of a sandbox to change.
1	podSandboxId	string	name=pod_sandbox_id
"Id of the pod sandbox, as RunPodSandbox returned it.
2	overhead	runtime.v1.LinuxContainerResources	presence
"Resources that the runtime itself takes.
3	resources	runtime.v1.LinuxContainerResources	presence
"Sum of the containers' resources.
M	runtime.v1.UpdatePodSandboxResourcesResponse	proto3
"The resources are changed.
M	runtime.v1.CreateContainerRequest	proto3
"A container to make.
1	podSandboxId	string	name=pod_sandbox_id
"Id of the pod sandbox, as RunPodSandbox returned it.
2	config	runtime.v1.ContainerConfig	presence
"What it is to be like.
3	sandboxConfig	runtime.v1.PodSandboxConfig	name=sandbox_config	presence
"Configuration of the sandbox, the same as it was made with.
M	runtime.v1.CreateContainerResponse	proto3
"A container made.
1	containerId	string	name=container_id
"Id of the container, as CreateContainer returned it.
M	runtime.v1.ContainerConfig	proto3
"What a container is to be like.
1	metadata	runtime.v1.ContainerMetadata	presence
"Names that tell it from others in the sandbox.
2	image	runtime.v1.ImageSpec	presence
"Image to run.
3	command	[]string
"Entry point; the image's when empty.
4	args	[]string
"Arguments; the image's when empty.
5	workingDir	string	name=working_dir
"Directory to start in; the image's when empty.
6	envs	[]runtime.v1.KeyValue
"Environment variables.
7	mounts	[]runtime.v1.Mount
"Directories, files and images to mount.
8	devices	[]runtime.v1.Device
"Devices of the node to show.
9	labels	{string}string
"Key and value pairs that filters select by.
10	annotations	{string}string
"Free data that the runtime keeps and returns unchanged.
11	logPath	string	name=log_path
"Path of the log below the sandbox's log directory.
12	stdin	bool
"Keep a standard input open.
13	stdinOnce	bool	name=stdin_once
"Close standard input after the first client that attached leaves.
14	tty	bool
"Give it a terminal.
15	linux	runtime.v1.LinuxContainerConfig	presence
"Settings for Linux.
16	windows	runtime.v1.WindowsContainerConfig	presence
"Settings for Windows.
17	CDIDevices	[]runtime.v1.CDIDevice	name=CDI_devices
"Devices by their CDI names.
18	stopSignal	int32	name=stop_signal	enum=runtime.v1.Signal
"Signal that asks it to stop; the image's when RUNTIME_DEFAULT.
M	runtime.v1.ContainerMetadata	proto3
"Names that tell a container from others in its sandbox.
1	name	string
"Name of the container.
2	attempt	uint32
"Which try, from 0.
M	runtime.v1.KeyValue	proto3
"An environment variable.
1	key	string
"Name.
2	value	bytes
"Value.
M	runtime.v1.Mount	proto3
"A directory, file or image to mount.
1	containerPath	string	name=container_path
"Path in the container.
2	hostPath	string	name=host_path
"Path on the node; followed if it is a link, made as a directory if missing.
3	readonly	bool
"Mount read-only.
4	selinuxRelabel	bool	name=selinux_relabel
"Give the files the container's SELinux label.
5	propagation	int32	enum=runtime.v1.MountPropagation
"How mounts made later below the path travel.
6	uidMappings	[]runtime.v1.IDMapping
"User ids mapped on this mount.
7	gidMappings	[]runtime.v1.IDMapping
"Group ids mapped on this mount.
8	recursiveReadOnly	bool	name=recursive_read_only
"Mounts below are read-only too; only with `readonly` and private propagation.
9	image	runtime.v1.ImageSpec	presence
"Image to mount in place of a path of the node.
10	imageSubPath	string	name=image_sub_path
"Path inside the image to mount in place of its root.
M	runtime.v1.Device	proto3
"A device of the node in a container.
1	containerPath	string	name=container_path
"Path in the container.
2	hostPath	string	name=host_path
"Path on the node.
3	permissions	string
"What may be done with it: `r` read, `w` write, `m` make its node.
M	runtime.v1.CDIDevice	proto3
"A device by its CDI name.
1	name	string
"Name such as `vendor.com/class=name`.
M	runtime.v1.LinuxContainerConfig	proto3
"Settings of a container on Linux.
1	resources	runtime.v1.LinuxContainerResources	presence
"Resources.
2	securityContext	runtime.v1.LinuxContainerSecurityContext	name=security_context	presence
"Rights.
M	runtime.v1.LinuxContainerResources	proto3
"Resources of a container on Linux; 0 and empty leave a setting alone.
1	cpuPeriod	int64	name=cpu_period
"Length of a CPU period in microseconds.
2	cpuQuota	int64	name=cpu_quota
"Most CPU time in a period in microseconds; -1 is no limit.
3	cpuShares	int64	name=cpu_shares
"Weight against other cgroups.
4	memoryLimitInBytes	int64	name=memory_limit_in_bytes
"Most memory in bytes.
5	oomScoreAdj	int64	name=oom_score_adj
"How readily the kernel ends it when memory is short: -1000 (never) to 1000.
6	cpusetCpus	string	name=cpuset_cpus
"CPUs that it may run on, such as `0-3,8`.
7	cpusetMems	string	name=cpuset_mems
"Memory nodes that it may use, such as `0`.
8	hugepageLimits	[]runtime.v1.HugepageLimit	name=hugepage_limits
"Most huge pages of each size.
9	unified	{string}string
"Files of its cgroup (version 2) to write, by name.
10	memorySwapLimitInBytes	int64	name=memory_swap_limit_in_bytes
"Most memory and swap together in bytes.
M	runtime.v1.HugepageLimit	proto3
"Most huge pages of one size.
1	pageSize	string	name=page_size
"Size such as `2MB` or `1GB`.
2	limit	uint64
"Bytes in such pages.
M	runtime.v1.LinuxContainerSecurityContext	proto3
"Rights of a container on Linux.
1	capabilities	runtime.v1.Capability	presence
"Capabilities to add or drop.
2	privileged	bool
"All rights of root on the node. Takes the place of most other settings.
3	namespaceOptions	runtime.v1.NamespaceOption	name=namespace_options	presence
"Which namespaces it shares.
4	selinuxOptions	runtime.v1.SELinuxOption	name=selinux_options	presence
"SELinux label.
5	runAsUser	runtime.v1.Int64Value	name=run_as_user	presence
"User id; not with a user name.
12	runAsGroup	runtime.v1.Int64Value	name=run_as_group	presence
"Group id; only with a user.
6	runAsUsername	string	name=run_as_username
"User name, looked up in the container; not with an id.
7	readonlyRootfs	bool	name=readonly_rootfs
"Mount the root filesystem read-only.
8	supplementalGroups	[]int64	name=supplemental_groups	packed
"Further group ids.
17	supplementalGroupsPolicy	int32	name=supplemental_groups_policy	enum=runtime.v1.SupplementalGroupsPolicy
"Whether groups from the image are added.
11	noNewPrivs	bool	name=no_new_privs
"A process may not gain more rights than its parent.
13	maskedPaths	[]string	name=masked_paths
"Paths that look empty inside.
14	readonlyPaths	[]string	name=readonly_paths
"Paths that cannot be written inside.
15	seccomp	runtime.v1.SecurityProfile	presence
"System calls allowed.
16	apparmor	runtime.v1.SecurityProfile	presence
"AppArmor profile.
9	apparmorProfile	string	name=apparmor_profile
"Older form of `apparmor`.
10	seccompProfilePath	string	name=seccomp_profile_path
"Older form of `seccomp`.
M	runtime.v1.Capability	proto3
"Linux capabilities, without the prefix CAP_; `ALL` is all of them.
1	addCapabilities	[]string	name=add_capabilities
"To add.
2	dropCapabilities	[]string	name=drop_capabilities
"To take away.
3	addAmbientCapabilities	[]string	name=add_ambient_capabilities
"To add so that programs run by other users keep them.
M	runtime.v1.SELinuxOption	proto3
"Parts of an SELinux label.
1	user	string
"User part.
2	role	string
"Role part.
3	type	string
"Type part.
4	level	string
"Level part.
M	runtime.v1.SecurityProfile	proto3
"A seccomp or AppArmor profile.
1	profileType	int32	name=profile_type	enum=runtime.v1.SecurityProfile.ProfileType
"Which profile.
2	localhostRef	string	name=localhost_ref
"Profile of the node: a path for seccomp, a name for AppArmor. Only with Localhost.
M	runtime.v1.Int64Value	proto3
"A number that may be unset.
1	value	int64
"The number.
M	runtime.v1.WindowsContainerConfig	proto3
"Settings of a container on Windows.
1	resources	runtime.v1.WindowsContainerResources	presence
"Resources.
2	securityContext	runtime.v1.WindowsContainerSecurityContext	name=security_context	presence
"Rights.
M	runtime.v1.WindowsContainerResources	proto3
"Resources of a container on Windows.
1	cpuShares	int64	name=cpu_shares
"Weight against other containers.
2	cpuCount	int64	name=cpu_count
"Number of CPUs.
3	cpuMaximum	int64	name=cpu_maximum
"Most CPU time, in parts of 10000.
4	memoryLimitInBytes	int64	name=memory_limit_in_bytes
"Most memory in bytes.
5	rootfsSizeInBytes	int64	name=rootfs_size_in_bytes
"Size of its root disk in bytes.
6	affinityCpus	[]runtime.v1.WindowsCpuGroupAffinity	name=affinity_cpus
"CPUs that it may run on.
M	runtime.v1.WindowsCpuGroupAffinity	proto3
"CPUs of one processor group.
1	cpuMask	uint64	name=cpu_mask
"One bit a CPU.
2	cpuGroup	uint32	name=cpu_group
"Number of the group.
M	runtime.v1.WindowsContainerSecurityContext	proto3
"Rights of a container on Windows.
1	runAsUsername	string	name=run_as_username
"User to run as.
2	credentialSpec	string	name=credential_spec
"GMSA credential specification.
3	hostProcess	bool	name=host_process
"Run as a process of the node itself.
M	runtime.v1.StartContainerRequest	proto3
"A container to start.
1	containerId	string	name=container_id
"Id of the container, as CreateContainer returned it.
M	runtime.v1.StartContainerResponse	proto3
"The container runs.
M	runtime.v1.StopContainerRequest	proto3
"A container to stop.
1	containerId	string	name=container_id
"Id of the container, as CreateContainer returned it.
2	timeout	int64
"Seconds from the stop signal to the kill; 0 kills at once.
M	runtime.v1.StopContainerResponse	proto3
"The container is stopped.
M	runtime.v1.RemoveContainerRequest	proto3
"A container to remove.
1	containerId	string	name=container_id
"Id of the container, as CreateContainer returned it.
M	runtime.v1.RemoveContainerResponse	proto3
"The container is gone.
M	runtime.v1.ListContainersRequest	proto3
"Asks for containers.
1	filter	runtime.v1.ContainerFilter	presence
"Which; all of them when unset.
M	runtime.v1.ListContainersResponse	proto3
"Containers.
1	containers	[]runtime.v1.Container
"The containers.
M	runtime.v1.StreamContainersRequest	proto3
"Asks for containers.
1	filter	runtime.v1.ContainerFilter	presence
"Which; all of them when unset.
M	runtime.v1.StreamContainersResponse	proto3
"Some of the containers.
1	containers	[]runtime.v1.Container
"The containers.
M	runtime.v1.ContainerFilter	proto3
"Which containers; all conditions hold.
1	id	string
"Id of the container; a unique beginning is enough.
2	state	runtime.v1.ContainerStateValue	presence
"Its state.
3	podSandboxId	string	name=pod_sandbox_id
"Sandbox that it is in.
4	labelSelector	{string}string	name=label_selector
"Labels that it has.
M	runtime.v1.Container	proto3
"A container in a list.
1	id	string
"Id of the container.
2	podSandboxId	string	name=pod_sandbox_id
"Sandbox that it is in.
3	metadata	runtime.v1.ContainerMetadata	presence
"Names from its configuration.
4	image	runtime.v1.ImageSpec	presence
"Image that it was made from, as asked for.
5	imageRef	string	name=image_ref
"Digest of the image.
6	state	int32	enum=runtime.v1.ContainerState
"What it is doing.
7	createdAt	int64	name=created_at
"When it was made, in nanoseconds since 1970.
8	labels	{string}string
"Key and value pairs that filters select by.
9	annotations	{string}string
"Free data that the runtime keeps and returns unchanged.
10	imageId	string	name=image_id
"Id of the image on the node.
M	runtime.v1.ContainerStateValue	proto3
"A state to filter by.
1	state	int32	enum=runtime.v1.ContainerState
"The state.
M	runtime.v1.ContainerStatusRequest	proto3
"A container to ask about.
1	containerId	string	name=container_id
"Id of the container, as CreateContainer returned it.
2	verbose	bool
"Also return the debugging details in `info`.
M	runtime.v1.ContainerStatusResponse	proto3
"A container.
1	status	runtime.v1.ContainerStatus	presence
"Its state.
2	info	{string}string
"Details for debugging, only with `verbose`; keys and JSON values are up to the runtime.
M	runtime.v1.ContainerStatus	proto3
"State of a container.
1	id	string
"Id of the container.
2	metadata	runtime.v1.ContainerMetadata	presence
"Names from its configuration.
3	state	int32	enum=runtime.v1.ContainerState
"What it is doing.
4	createdAt	int64	name=created_at
"When it was made, in nanoseconds since 1970.
5	startedAt	int64	name=started_at
"When it started, in nanoseconds since 1970; 0 if it did not.
6	finishedAt	int64	name=finished_at
"When it ended, in nanoseconds since 1970; 0 if it did not.
7	exitCode	int32	name=exit_code
"Exit code; only once it ended.
8	image	runtime.v1.ImageSpec	presence
"Image that it was made from, as asked for.
9	imageRef	string	name=image_ref
"Digest of the image.
10	reason	string
"Why it is in this state in one CamelCase word, such as `OOMKilled`.
11	message	string
"Why it is in this state, for people.
12	labels	{string}string
"Key and value pairs that filters select by.
13	annotations	{string}string
"Free data that the runtime keeps and returns unchanged.
14	mounts	[]runtime.v1.Mount
"What is mounted in it.
15	logPath	string	name=log_path
"Path of its log on the node.
16	resources	runtime.v1.ContainerResources	presence
"Resources in force.
17	imageId	string	name=image_id
"Id of the image on the node.
18	user	runtime.v1.ContainerUser	presence
"User that its first process started as.
19	stopSignal	int32	name=stop_signal	enum=runtime.v1.Signal
"Signal that will ask it to stop.
M	runtime.v1.ContainerResources	proto3
"Resources of a container.
1	linux	runtime.v1.LinuxContainerResources	presence
"On Linux.
2	windows	runtime.v1.WindowsContainerResources	presence
"On Windows.
M	runtime.v1.ContainerUser	proto3
"User that a process runs as.
1	linux	runtime.v1.LinuxContainerUser	presence
"On Linux.
M	runtime.v1.LinuxContainerUser	proto3
"Ids of a process on Linux.
1	uid	int64
"User id.
2	gid	int64
"Group id.
3	supplementalGroups	[]int64	name=supplemental_groups	packed
"Further group ids.
M	runtime.v1.UpdateContainerResourcesRequest	proto3
"Resources of a container to change.
1	containerId	string	name=container_id
"Id of the container, as CreateContainer returned it.
2	linux	runtime.v1.LinuxContainerResources	presence
"On Linux.
3	windows	runtime.v1.WindowsContainerResources	presence
"On Windows.
4	annotations	{string}string
"Free data that the runtime keeps and returns unchanged.
M	runtime.v1.UpdateContainerResourcesResponse	proto3
"The resources are changed.
M	runtime.v1.ReopenContainerLogRequest	proto3
"A log to start anew.
1	containerId	string	name=container_id
"Id of the container, as CreateContainer returned it.
M	runtime.v1.ReopenContainerLogResponse	proto3
"The new log is open.
M	runtime.v1.CheckpointContainerRequest	proto3
"A container to write to a file.
1	containerId	string	name=container_id
"Id of the container, as CreateContainer returned it.
2	location	string
"Path of the archive on the node; it must not exist.
3	timeout	int64
"Seconds it may take; 0 is no limit.
M	runtime.v1.CheckpointContainerResponse	proto3
"The file is written.
M	runtime.v1.ExecSyncRequest	proto3
"A command to run.
1	containerId	string	name=container_id
"Id of the container, as CreateContainer returned it.
2	cmd	[]string
"Program and arguments, not run in a shell.
3	timeout	int64
"Seconds it may take; 0 is no limit.
M	runtime.v1.ExecSyncResponse	proto3
"A command that ended.
1	stdout	bytes
"What it wrote, up to 16 MiB.
2	stderr	bytes
"What it wrote as errors, up to 16 MiB.
3	exitCode	int32	name=exit_code
"Exit code.
M	runtime.v1.ExecRequest	proto3
"A command to run with streams; at least one stream is wanted.
1	containerId	string	name=container_id
"Id of the container, as CreateContainer returned it.
2	cmd	[]string
"Program and arguments, not run in a shell.
3	tty	bool
"Give it a terminal.
4	stdin	bool
"Send standard input.
5	stdout	bool
"Receive standard output.
6	stderr	bool
"Receive standard error; not with a terminal.
M	runtime.v1.ExecResponse	proto3
"Where to connect.
1	url	string
"URL of the runtime's streaming server, good once and for a short time.
M	runtime.v1.AttachRequest	proto3
"A container to attach to; at least one stream is wanted.
1	containerId	string	name=container_id
"Id of the container, as CreateContainer returned it.
2	stdin	bool
"Send standard input.
3	tty	bool
"Treat the streams as a terminal; as the container was made.
4	stdout	bool
"Receive standard output.
5	stderr	bool
"Receive standard error; not with a terminal.
M	runtime.v1.AttachResponse	proto3
"Where to connect.
1	url	string
"URL of the runtime's streaming server, good once and for a short time.
M	runtime.v1.PortForwardRequest	proto3
"Ports to forward.
1	podSandboxId	string	name=pod_sandbox_id
"Id of the pod sandbox, as RunPodSandbox returned it.
2	port	[]int32	packed
"Ports inside the sandbox.
M	runtime.v1.PortForwardResponse	proto3
"Where to connect.
1	url	string
"URL of the runtime's streaming server, good once and for a short time.
M	runtime.v1.ImageSpec	proto3
"Names an image.
1	image	string
"Reference or id of the image.
2	annotations	{string}string
"Free data that the runtime keeps and returns unchanged.
18	userSpecifiedImage	string	name=user_specified_image
"Reference as the pod has it.
19	runtimeHandler	string	name=runtime_handler
"Handler that the image is for; empty is the default one.
20	imageRef	string	name=image_ref
"Digest of the image.
M	runtime.v1.Image	proto3
"An image on the node.
1	id	string
"Id of the image.
2	repoTags	[]string	name=repo_tags
"Names with a tag.
3	repoDigests	[]string	name=repo_digests
"Names with a digest.
4	size	uint64
"Size in bytes, above 0.
5	uid	runtime.v1.Int64Value	presence
"User id that it wants to run as.
6	username	string
"User name that it wants to run as, when it gives no id.
7	spec	runtime.v1.ImageSpec	presence
"How it was asked for.
8	pinned	bool
"It is not to be removed by garbage collection.
M	runtime.v1.ListImagesRequest	proto3
"Asks for images.
1	filter	runtime.v1.ImageFilter	presence
"Which; all of them when unset.
M	runtime.v1.ListImagesResponse	proto3
"Images.
1	images	[]runtime.v1.Image
"The images.
M	runtime.v1.StreamImagesRequest	proto3
"Asks for images.
1	filter	runtime.v1.ImageFilter	presence
"Which; all of them when unset.
M	runtime.v1.StreamImagesResponse	proto3
"Some of the images.
1	images	[]runtime.v1.Image
"The images.
M	runtime.v1.ImageFilter	proto3
"Which images.
1	image	runtime.v1.ImageSpec	presence
"Reference or id of the image.
M	runtime.v1.ImageStatusRequest	proto3
"An image to ask about.
1	image	runtime.v1.ImageSpec	presence
"The image.
2	verbose	bool
"Also return the debugging details in `info`.
M	runtime.v1.ImageStatusResponse	proto3
"An image.
1	image	runtime.v1.Image	presence
"The image; unset if it is not here.
2	info	{string}string
"Details for debugging, only with `verbose`; keys and JSON values are up to the runtime.
M	runtime.v1.PullImageRequest	proto3
"An image to pull.
1	image	runtime.v1.ImageSpec	presence
"The image.
2	auth	runtime.v1.AuthConfig	presence
"Credentials for the registry.
3	sandboxConfig	runtime.v1.PodSandboxConfig	name=sandbox_config	presence
"Configuration of the sandbox that it is pulled for.
M	runtime.v1.PullImageResponse	proto3
"An image pulled.
1	imageRef	string	name=image_ref
"Id or digest of the image, to make containers with.
M	runtime.v1.AuthConfig	proto3
"Credentials for a registry.
1	username	string
"User name.
2	password	string	sensitive
"Password.
3	auth	string	sensitive
"User name and password joined by a colon, in base64.
4	serverAddress	string	name=server_address
"Address of the registry.
5	identityToken	string	name=identity_token	sensitive
"Token to get a registry token with.
6	registryToken	string	name=registry_token	sensitive
"Bearer token to send to the registry.
M	runtime.v1.RemoveImageRequest	proto3
"An image to remove.
1	image	runtime.v1.ImageSpec	presence
"The image.
M	runtime.v1.RemoveImageResponse	proto3
"The image is gone.
M	runtime.v1.ImageFsInfoRequest	proto3
"Asks for the filesystems of images and containers.
M	runtime.v1.ImageFsInfoResponse	proto3
"Filesystems of images and containers.
1	imageFilesystems	[]runtime.v1.FilesystemUsage	name=image_filesystems
"Those that hold images.
2	containerFilesystems	[]runtime.v1.FilesystemUsage	name=container_filesystems
"Those that hold writable layers of containers; the same ones or others.
M	runtime.v1.FilesystemUsage	proto3
"How full a filesystem is.
1	timestamp	int64
"When it was measured, in nanoseconds since 1970.
2	fsId	runtime.v1.FilesystemIdentifier	name=fs_id	presence
"Which filesystem.
3	usedBytes	runtime.v1.UInt64Value	name=used_bytes	presence
"Bytes used for images or containers, not for anything else on it.
4	inodesUsed	runtime.v1.UInt64Value	name=inodes_used	presence
"Inodes used for images or containers.
M	runtime.v1.FilesystemIdentifier	proto3
"Names a filesystem.
1	mountpoint	string
"Where it is mounted.
M	runtime.v1.WindowsFilesystemUsage	proto3
"How full a filesystem is on Windows.
1	timestamp	int64
"When it was measured, in nanoseconds since 1970.
2	fsId	runtime.v1.FilesystemIdentifier	name=fs_id	presence
"Which filesystem.
3	usedBytes	runtime.v1.UInt64Value	name=used_bytes	presence
"Bytes used for images or containers.
M	runtime.v1.ContainerStatsRequest	proto3
"A container to measure.
1	containerId	string	name=container_id
"Id of the container, as CreateContainer returned it.
M	runtime.v1.ContainerStatsResponse	proto3
"A container measured.
1	stats	runtime.v1.ContainerStats	presence
"The figures.
M	runtime.v1.ListContainerStatsRequest	proto3
"Containers to measure.
1	filter	runtime.v1.ContainerStatsFilter	presence
"Which; all of them when unset.
M	runtime.v1.ListContainerStatsResponse	proto3
"Containers measured.
1	stats	[]runtime.v1.ContainerStats
"The figures.
M	runtime.v1.StreamContainerStatsRequest	proto3
"Containers to measure.
1	filter	runtime.v1.ContainerStatsFilter	presence
"Which; all of them when unset.
M	runtime.v1.StreamContainerStatsResponse	proto3
"Some of the containers measured.
1	containerStats	[]runtime.v1.ContainerStats	name=container_stats
"The figures.
M	runtime.v1.ContainerStatsFilter	proto3
"Which containers; all conditions hold.
1	id	string
"Id of the container.
2	podSandboxId	string	name=pod_sandbox_id
"Sandbox that it is in.
3	labelSelector	{string}string	name=label_selector
"Labels that it has.
M	runtime.v1.ContainerStats	proto3
"What a container uses.
1	attributes	runtime.v1.ContainerAttributes	presence
"Which container.
2	cpu	runtime.v1.CpuUsage	presence
"Processor time.
3	memory	runtime.v1.MemoryUsage	presence
"Memory.
4	writableLayer	runtime.v1.FilesystemUsage	name=writable_layer	presence
"Its writable layer.
5	swap	runtime.v1.SwapUsage	presence
"Swap.
6	io	runtime.v1.IoUsage	presence
"Input and output.
M	runtime.v1.ContainerAttributes	proto3
"Which container the figures are of.
1	id	string
"Id of the container.
2	metadata	runtime.v1.ContainerMetadata	presence
"Names from its configuration.
3	labels	{string}string
"Key and value pairs that filters select by.
4	annotations	{string}string
"Free data that the runtime keeps and returns unchanged.
M	runtime.v1.CpuUsage	proto3
"Processor time used.
1	timestamp	int64
"When it was measured, in nanoseconds since 1970.
2	usageCoreNanoSeconds	runtime.v1.UInt64Value	name=usage_core_nano_seconds	presence
"Nanoseconds of all cores together since it was made.
3	usageNanoCores	runtime.v1.UInt64Value	name=usage_nano_cores	presence
"Cores used on average of late, in thousand-millionths.
4	psi	runtime.v1.PsiStats	presence
"How much processes waited for it.
M	runtime.v1.MemoryUsage	proto3
"Memory used.
1	timestamp	int64
"When it was measured, in nanoseconds since 1970.
2	workingSetBytes	runtime.v1.UInt64Value	name=working_set_bytes	presence
"Bytes that cannot be freed easily; what eviction goes by.
3	availableBytes	runtime.v1.UInt64Value	name=available_bytes	presence
"Bytes left up to the limit; unset without one.
4	usageBytes	runtime.v1.UInt64Value	name=usage_bytes	presence
"Bytes in all, caches included.
5	rssBytes	runtime.v1.UInt64Value	name=rss_bytes	presence
"Bytes without a file behind them, swap caches included.
6	pageFaults	runtime.v1.UInt64Value	name=page_faults	presence
"Page faults without a read from disk.
7	majorPageFaults	runtime.v1.UInt64Value	name=major_page_faults	presence
"Page faults with a read from disk.
8	psi	runtime.v1.PsiStats	presence
"How much processes waited for it.
M	runtime.v1.SwapUsage	proto3
"Swap used.
1	timestamp	int64
"When it was measured, in nanoseconds since 1970.
2	swapAvailableBytes	runtime.v1.UInt64Value	name=swap_available_bytes	presence
"Bytes left up to the limit.
3	swapUsageBytes	runtime.v1.UInt64Value	name=swap_usage_bytes	presence
"Bytes used.
M	runtime.v1.IoUsage	proto3
"Input and output.
1	timestamp	int64
"When it was measured, in nanoseconds since 1970.
2	psi	runtime.v1.PsiStats	presence
"How much processes waited for it.
M	runtime.v1.PsiStats	proto3
"Pressure stall information of the kernel.
1	Full	runtime.v1.PsiData	presence
"Times when all processes waited.
2	Some	runtime.v1.PsiData	presence
"Times when some process waited.
M	runtime.v1.PsiData	proto3
"Shares of time that was waited.
1	Total	uint64
"Nanoseconds waited since start.
2	Avg10	double
"Share of the last ten seconds, in percent.
3	Avg60	double
"Share of the last minute, in percent.
4	Avg300	double
"Share of the last five minutes, in percent.
M	runtime.v1.UInt64Value	proto3
"A number that may be unset.
1	value	uint64
"The number.
M	runtime.v1.PodSandboxStatsRequest	proto3
"A sandbox to measure.
1	podSandboxId	string	name=pod_sandbox_id
"Id of the pod sandbox, as RunPodSandbox returned it.
M	runtime.v1.PodSandboxStatsResponse	proto3
"A sandbox measured.
1	stats	runtime.v1.PodSandboxStats	presence
"The figures.
M	runtime.v1.ListPodSandboxStatsRequest	proto3
"Sandboxes to measure.
1	filter	runtime.v1.PodSandboxStatsFilter	presence
"Which; all of them when unset.
M	runtime.v1.ListPodSandboxStatsResponse	proto3
"Sandboxes measured.
1	stats	[]runtime.v1.PodSandboxStats
"The figures.
M	runtime.v1.StreamPodSandboxStatsRequest	proto3
"Sandboxes to measure.
1	filter	runtime.v1.PodSandboxStatsFilter	presence
"Which; all of them when unset.
M	runtime.v1.StreamPodSandboxStatsResponse	proto3
"Some of the sandboxes measured.
1	podSandboxStats	[]runtime.v1.PodSandboxStats	name=pod_sandbox_stats
"The figures.
M	runtime.v1.PodSandboxStatsFilter	proto3
"Which sandboxes; all conditions hold.
1	id	string
"Id of the sandbox.
2	labelSelector	{string}string	name=label_selector
"Labels that it has.
M	runtime.v1.PodSandboxStats	proto3
"What a sandbox uses.
1	attributes	runtime.v1.PodSandboxAttributes	presence
"Which sandbox.
2	linux	runtime.v1.LinuxPodSandboxStats	presence
"Figures on Linux.
3	windows	runtime.v1.WindowsPodSandboxStats	presence
"Figures on Windows.
M	runtime.v1.PodSandboxAttributes	proto3
"Which sandbox the figures are of.
1	id	string
"Id of the sandbox.
2	metadata	runtime.v1.PodSandboxMetadata	presence
"Names from its configuration.
3	labels	{string}string
"Key and value pairs that filters select by.
4	annotations	{string}string
"Free data that the runtime keeps and returns unchanged.
M	runtime.v1.LinuxPodSandboxStats	proto3
"What a sandbox uses on Linux.
1	cpu	runtime.v1.CpuUsage	presence
"Processor time.
2	memory	runtime.v1.MemoryUsage	presence
"Memory.
3	network	runtime.v1.NetworkUsage	presence
"Network.
4	process	runtime.v1.ProcessUsage	presence
"Processes.
5	containers	[]runtime.v1.ContainerStats
"Its containers.
6	io	runtime.v1.IoUsage	presence
"Input and output.
M	runtime.v1.NetworkUsage	proto3
"Network used.
1	timestamp	int64
"When it was measured, in nanoseconds since 1970.
2	defaultInterface	runtime.v1.NetworkInterfaceUsage	name=default_interface	presence
"The interface of the default route.
3	interfaces	[]runtime.v1.NetworkInterfaceUsage
"The other interfaces.
M	runtime.v1.NetworkInterfaceUsage	proto3
"Traffic of a network interface.
1	name	string
"Name of the interface.
2	rxBytes	runtime.v1.UInt64Value	name=rx_bytes	presence
"Bytes received.
3	rxErrors	runtime.v1.UInt64Value	name=rx_errors	presence
"Errors while receiving.
4	txBytes	runtime.v1.UInt64Value	name=tx_bytes	presence
"Bytes sent.
5	txErrors	runtime.v1.UInt64Value	name=tx_errors	presence
"Errors while sending.
M	runtime.v1.ProcessUsage	proto3
"Processes.
1	timestamp	int64
"When it was measured, in nanoseconds since 1970.
2	processCount	runtime.v1.UInt64Value	name=process_count	presence
"How many there are.
M	runtime.v1.WindowsContainerStats	proto3
"What a container uses on Windows.
1	attributes	runtime.v1.ContainerAttributes	presence
"Which container.
2	cpu	runtime.v1.WindowsCpuUsage	presence
"Processor time.
3	memory	runtime.v1.WindowsMemoryUsage	presence
"Memory.
4	writableLayer	runtime.v1.WindowsFilesystemUsage	name=writable_layer	presence
"Its writable layer.
M	runtime.v1.WindowsCpuUsage	proto3
"Processor time used on Windows.
1	timestamp	int64
"When it was measured, in nanoseconds since 1970.
2	usageCoreNanoSeconds	runtime.v1.UInt64Value	name=usage_core_nano_seconds	presence
"Nanoseconds of all cores together since it was made.
3	usageNanoCores	runtime.v1.UInt64Value	name=usage_nano_cores	presence
"Cores used on average of late, in thousand-millionths.
M	runtime.v1.WindowsMemoryUsage	proto3
"Memory used on Windows.
1	timestamp	int64
"When it was measured, in nanoseconds since 1970.
2	workingSetBytes	runtime.v1.UInt64Value	name=working_set_bytes	presence
"Bytes in its private working set.
3	availableBytes	runtime.v1.UInt64Value	name=available_bytes	presence
"Bytes left up to the limit; unset without one.
4	pageFaults	runtime.v1.UInt64Value	name=page_faults	presence
"Page faults.
5	commitMemoryBytes	runtime.v1.UInt64Value	name=commit_memory_bytes	presence
"Bytes committed.
M	runtime.v1.WindowsPodSandboxStats	proto3
"What a sandbox uses on Windows.
1	cpu	runtime.v1.WindowsCpuUsage	presence
"Processor time.
2	memory	runtime.v1.WindowsMemoryUsage	presence
"Memory.
3	network	runtime.v1.WindowsNetworkUsage	presence
"Network.
4	process	runtime.v1.WindowsProcessUsage	presence
"Processes.
5	containers	[]runtime.v1.WindowsContainerStats
"Its containers.
M	runtime.v1.WindowsNetworkUsage	proto3
"Network used on Windows.
1	timestamp	int64
"When it was measured, in nanoseconds since 1970.
2	defaultInterface	runtime.v1.WindowsNetworkInterfaceUsage	name=default_interface	presence
"The interface of the default route.
3	interfaces	[]runtime.v1.WindowsNetworkInterfaceUsage
"The other interfaces.
M	runtime.v1.WindowsNetworkInterfaceUsage	proto3
"Traffic of a network interface on Windows.
1	name	string
"Name of the interface.
2	rxBytes	runtime.v1.UInt64Value	name=rx_bytes	presence
"Bytes received.
3	rxPacketsDropped	runtime.v1.UInt64Value	name=rx_packets_dropped	presence
"Packets dropped while receiving.
4	txBytes	runtime.v1.UInt64Value	name=tx_bytes	presence
"Bytes sent.
5	txPacketsDropped	runtime.v1.UInt64Value	name=tx_packets_dropped	presence
"Packets dropped while sending.
M	runtime.v1.WindowsProcessUsage	proto3
"Processes on Windows.
1	timestamp	int64
"When it was measured, in nanoseconds since 1970.
2	processCount	runtime.v1.UInt64Value	name=process_count	presence
"How many there are.
M	runtime.v1.GetEventsRequest	proto3
"Asks for events.
M	runtime.v1.ContainerEventResponse	proto3
"Something that happened to a container.
1	containerId	string	name=container_id
"Id of the container.
2	containerEventType	int32	name=container_event_type	enum=runtime.v1.ContainerEventType
"What happened.
3	createdAt	int64	name=created_at
"When it happened, in nanoseconds since 1970.
4	podSandboxStatus	runtime.v1.PodSandboxStatus	name=pod_sandbox_status	presence
"State of its sandbox afterwards.
5	containersStatuses	[]runtime.v1.ContainerStatus	name=containers_statuses
"State of all containers of the sandbox afterwards.
M	runtime.v1.ListMetricDescriptorsRequest	proto3
"Asks which metrics there are.
M	runtime.v1.ListMetricDescriptorsResponse	proto3
"Which metrics there are.
1	descriptors	[]runtime.v1.MetricDescriptor
"The metrics.
M	runtime.v1.MetricDescriptor	proto3
"Describes a metric.
1	name	string
"Name of the metric.
2	help	string
"What it tells.
3	labelKeys	[]string	name=label_keys
"Names of its labels, in the order of `label_values`.
M	runtime.v1.ListPodSandboxMetricsRequest	proto3
"Asks for metrics of all sandboxes.
M	runtime.v1.ListPodSandboxMetricsResponse	proto3
"Metrics of all sandboxes.
1	podMetrics	[]runtime.v1.PodSandboxMetrics	name=pod_metrics
"The metrics, by sandbox.
M	runtime.v1.StreamPodSandboxMetricsRequest	proto3
"Asks for metrics of all sandboxes.
M	runtime.v1.StreamPodSandboxMetricsResponse	proto3
"Metrics of some of the sandboxes.
1	podSandboxMetrics	[]runtime.v1.PodSandboxMetrics	name=pod_sandbox_metrics
"The metrics, by sandbox.
M	runtime.v1.PodSandboxMetrics	proto3
"Metrics of a sandbox.
1	podSandboxId	string	name=pod_sandbox_id
"Id of the pod sandbox, as RunPodSandbox returned it.
2	metrics	[]runtime.v1.Metric
"Metrics of the sandbox as a whole.
3	containerMetrics	[]runtime.v1.ContainerMetrics	name=container_metrics
"Metrics of its containers.
M	runtime.v1.ContainerMetrics	proto3
"Metrics of a container.
1	containerId	string	name=container_id
"Id of the container, as CreateContainer returned it.
2	metrics	[]runtime.v1.Metric
"The metrics.
M	runtime.v1.Metric	proto3
"A figure.
1	name	string
"Name of the metric.
2	timestamp	int64
"When it was measured, in nanoseconds since 1970; 0 is now.
3	metricType	int32	name=metric_type	enum=runtime.v1.MetricType
"Whether it only grows.
4	labelValues	[]string	name=label_values
"Values of its labels, in the order of the descriptor.
5	value	runtime.v1.UInt64Value	presence
"The figure.
E	runtime.v1.CgroupDriver
0	SYSTEMD
1	CGROUPFS
E	runtime.v1.Protocol
0	TCP
1	UDP
2	SCTP
E	runtime.v1.NamespaceMode
0	POD
1	CONTAINER
2	NODE
3	TARGET
E	runtime.v1.PodSandboxState
0	SANDBOX_READY
1	SANDBOX_NOTREADY
E	runtime.v1.MountPropagation
0	PROPAGATION_PRIVATE
1	PROPAGATION_HOST_TO_CONTAINER
2	PROPAGATION_BIDIRECTIONAL
E	runtime.v1.Signal
0	RUNTIME_DEFAULT
1	SIGABRT
2	SIGALRM
3	SIGBUS
4	SIGCHLD
5	SIGCLD
6	SIGCONT
7	SIGFPE
8	SIGHUP
9	SIGILL
10	SIGINT
11	SIGIO
12	SIGIOT
13	SIGKILL
14	SIGPIPE
15	SIGPOLL
16	SIGPROF
17	SIGPWR
18	SIGQUIT
19	SIGSEGV
20	SIGSTKFLT
21	SIGSTOP
22	SIGSYS
23	SIGTERM
24	SIGTRAP
25	SIGTSTP
26	SIGTTIN
27	SIGTTOU
28	SIGURG
29	SIGUSR1
30	SIGUSR2
31	SIGVTALRM
32	SIGWINCH
33	SIGXCPU
34	SIGXFSZ
35	SIGRTMIN
36	SIGRTMINPLUS1
37	SIGRTMINPLUS2
38	SIGRTMINPLUS3
39	SIGRTMINPLUS4
40	SIGRTMINPLUS5
41	SIGRTMINPLUS6
42	SIGRTMINPLUS7
43	SIGRTMINPLUS8
44	SIGRTMINPLUS9
45	SIGRTMINPLUS10
46	SIGRTMINPLUS11
47	SIGRTMINPLUS12
48	SIGRTMINPLUS13
49	SIGRTMINPLUS14
50	SIGRTMINPLUS15
51	SIGRTMAXMINUS14
52	SIGRTMAXMINUS13
53	SIGRTMAXMINUS12
54	SIGRTMAXMINUS11
55	SIGRTMAXMINUS10
56	SIGRTMAXMINUS9
57	SIGRTMAXMINUS8
58	SIGRTMAXMINUS7
59	SIGRTMAXMINUS6
60	SIGRTMAXMINUS5
61	SIGRTMAXMINUS4
62	SIGRTMAXMINUS3
63	SIGRTMAXMINUS2
64	SIGRTMAXMINUS1
65	SIGRTMAX
E	runtime.v1.SupplementalGroupsPolicy
0	Merge
1	Strict
E	runtime.v1.ContainerState
0	CONTAINER_CREATED
1	CONTAINER_RUNNING
2	CONTAINER_EXITED
3	CONTAINER_UNKNOWN
E	runtime.v1.ContainerEventType
0	CONTAINER_CREATED_EVENT
1	CONTAINER_STARTED_EVENT
2	CONTAINER_STOPPED_EVENT
3	CONTAINER_DELETED_EVENT
E	runtime.v1.MetricType
0	COUNTER
1	GAUGE
E	runtime.v1.SecurityProfile.ProfileType
0	RuntimeDefault
1	Unconfined
2	Localhost
"""#
}
