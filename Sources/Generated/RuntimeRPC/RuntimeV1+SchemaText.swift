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

  /// rpc/runtime.v1.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let runtimeV1Descriptor: StaticString = """
ChRycGMvcnVudGltZS52MS5wcm90bxIKcnVudGltZS52MSIqCg5WZXJzaW9uUmVxdWVzdBIYCgd2ZXJzaW9uGAEgASgJUgd2\
ZXJzaW9uIqcBCg9WZXJzaW9uUmVzcG9uc2USGAoHdmVyc2lvbhgBIAEoCVIHdmVyc2lvbhIhCgxydW50aW1lX25hbWUYAiAB\
KAlSC3J1bnRpbWVOYW1lEicKD3J1bnRpbWVfdmVyc2lvbhgDIAEoCVIOcnVudGltZVZlcnNpb24SLgoTcnVudGltZV9hcGlf\
dmVyc2lvbhgEIAEoCVIRcnVudGltZUFwaVZlcnNpb24iKQoNU3RhdHVzUmVxdWVzdBIYCgd2ZXJib3NlGAEgASgIUgd2ZXJi\
b3NlIrYCCg5TdGF0dXNSZXNwb25zZRIxCgZzdGF0dXMYASABKAsyGS5ydW50aW1lLnYxLlJ1bnRpbWVTdGF0dXNSBnN0YXR1\
cxI4CgRpbmZvGAIgAygLMiQucnVudGltZS52MS5TdGF0dXNSZXNwb25zZS5JbmZvRW50cnlSBGluZm8SRQoQcnVudGltZV9o\
YW5kbGVycxgDIAMoCzIaLnJ1bnRpbWUudjEuUnVudGltZUhhbmRsZXJSD3J1bnRpbWVIYW5kbGVycxI3CghmZWF0dXJlcxgE\
IAEoCzIbLnJ1bnRpbWUudjEuUnVudGltZUZlYXR1cmVzUghmZWF0dXJlcxo3CglJbmZvRW50cnkSEAoDa2V5GAEgASgJUgNr\
ZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ASJNCg1SdW50aW1lU3RhdHVzEjwKCmNvbmRpdGlvbnMYASADKAsyHC5ydW50\
aW1lLnYxLlJ1bnRpbWVDb25kaXRpb25SCmNvbmRpdGlvbnMicAoQUnVudGltZUNvbmRpdGlvbhISCgR0eXBlGAEgASgJUgR0\
eXBlEhYKBnN0YXR1cxgCIAEoCFIGc3RhdHVzEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uEhgKB21lc3NhZ2UYBCABKAlSB21l\
c3NhZ2UiZAoOUnVudGltZUhhbmRsZXISEgoEbmFtZRgBIAEoCVIEbmFtZRI+CghmZWF0dXJlcxgCIAEoCzIiLnJ1bnRpbWUu\
djEuUnVudGltZUhhbmRsZXJGZWF0dXJlc1IIZmVhdHVyZXMifgoWUnVudGltZUhhbmRsZXJGZWF0dXJlcxI7ChpyZWN1cnNp\
dmVfcmVhZF9vbmx5X21vdW50cxgBIAEoCFIXcmVjdXJzaXZlUmVhZE9ubHlNb3VudHMSJwoPdXNlcl9uYW1lc3BhY2VzGAIg\
ASgIUg51c2VyTmFtZXNwYWNlcyKQAQoPUnVudGltZUZlYXR1cmVzEjwKGnN1cHBsZW1lbnRhbF9ncm91cHNfcG9saWN5GAEg\
ASgIUhhzdXBwbGVtZW50YWxHcm91cHNQb2xpY3kSPwocdXNlcl9uYW1lc3BhY2VzX2hvc3RfbmV0d29yaxgCIAEoCFIZdXNl\
ck5hbWVzcGFjZXNIb3N0TmV0d29yayJeChpVcGRhdGVSdW50aW1lQ29uZmlnUmVxdWVzdBJACg5ydW50aW1lX2NvbmZpZxgB\
IAEoCzIZLnJ1bnRpbWUudjEuUnVudGltZUNvbmZpZ1INcnVudGltZUNvbmZpZyIdChtVcGRhdGVSdW50aW1lQ29uZmlnUmVz\
cG9uc2UiUQoNUnVudGltZUNvbmZpZxJACg5uZXR3b3JrX2NvbmZpZxgBIAEoCzIZLnJ1bnRpbWUudjEuTmV0d29ya0NvbmZp\
Z1INbmV0d29ya0NvbmZpZyIqCg1OZXR3b3JrQ29uZmlnEhkKCHBvZF9jaWRyGAEgASgJUgdwb2RDaWRyIhYKFFJ1bnRpbWVD\
b25maWdSZXF1ZXN0IlQKFVJ1bnRpbWVDb25maWdSZXNwb25zZRI7CgVsaW51eBgBIAEoCzIlLnJ1bnRpbWUudjEuTGludXhS\
dW50aW1lQ29uZmlndXJhdGlvblIFbGludXgiWgoZTGludXhSdW50aW1lQ29uZmlndXJhdGlvbhI9Cg1jZ3JvdXBfZHJpdmVy\
GAEgASgOMhgucnVudGltZS52MS5DZ3JvdXBEcml2ZXJSDGNncm91cERyaXZlciJ1ChRSdW5Qb2RTYW5kYm94UmVxdWVzdBI0\
CgZjb25maWcYASABKAsyHC5ydW50aW1lLnYxLlBvZFNhbmRib3hDb25maWdSBmNvbmZpZxInCg9ydW50aW1lX2hhbmRsZXIY\
AiABKAlSDnJ1bnRpbWVIYW5kbGVyIj0KFVJ1blBvZFNhbmRib3hSZXNwb25zZRIkCg5wb2Rfc2FuZGJveF9pZBgBIAEoCVIM\
cG9kU2FuZGJveElkIokFChBQb2RTYW5kYm94Q29uZmlnEjoKCG1ldGFkYXRhGAEgASgLMh4ucnVudGltZS52MS5Qb2RTYW5k\
Ym94TWV0YWRhdGFSCG1ldGFkYXRhEhoKCGhvc3RuYW1lGAIgASgJUghob3N0bmFtZRIjCg1sb2dfZGlyZWN0b3J5GAMgASgJ\
Ugxsb2dEaXJlY3RvcnkSNAoKZG5zX2NvbmZpZxgEIAEoCzIVLnJ1bnRpbWUudjEuRE5TQ29uZmlnUglkbnNDb25maWcSPAoN\
cG9ydF9tYXBwaW5ncxgFIAMoCzIXLnJ1bnRpbWUudjEuUG9ydE1hcHBpbmdSDHBvcnRNYXBwaW5ncxJACgZsYWJlbHMYBiAD\
KAsyKC5ydW50aW1lLnYxLlBvZFNhbmRib3hDb25maWcuTGFiZWxzRW50cnlSBmxhYmVscxJPCgthbm5vdGF0aW9ucxgHIAMo\
CzItLnJ1bnRpbWUudjEuUG9kU2FuZGJveENvbmZpZy5Bbm5vdGF0aW9uc0VudHJ5Ugthbm5vdGF0aW9ucxI3CgVsaW51eBgI\
IAEoCzIhLnJ1bnRpbWUudjEuTGludXhQb2RTYW5kYm94Q29uZmlnUgVsaW51eBI9Cgd3aW5kb3dzGAkgASgLMiMucnVudGlt\
ZS52MS5XaW5kb3dzUG9kU2FuZGJveENvbmZpZ1IHd2luZG93cxo5CgtMYWJlbHNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIU\
CgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBGj4KEEFubm90YXRpb25zRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUY\
AiABKAlSBXZhbHVlOgI4ASJyChJQb2RTYW5kYm94TWV0YWRhdGESEgoEbmFtZRgBIAEoCVIEbmFtZRIQCgN1aWQYAiABKAlS\
A3VpZBIcCgluYW1lc3BhY2UYAyABKAlSCW5hbWVzcGFjZRIYCgdhdHRlbXB0GAQgASgNUgdhdHRlbXB0IpoDChVMaW51eFBv\
ZFNhbmRib3hDb25maWcSIwoNY2dyb3VwX3BhcmVudBgBIAEoCVIMY2dyb3VwUGFyZW50ElIKEHNlY3VyaXR5X2NvbnRleHQY\
AiABKAsyJy5ydW50aW1lLnYxLkxpbnV4U2FuZGJveFNlY3VyaXR5Q29udGV4dFIPc2VjdXJpdHlDb250ZXh0EkgKB3N5c2N0\
bHMYAyADKAsyLi5ydW50aW1lLnYxLkxpbnV4UG9kU2FuZGJveENvbmZpZy5TeXNjdGxzRW50cnlSB3N5c2N0bHMSPwoIb3Zl\
cmhlYWQYBCABKAsyIy5ydW50aW1lLnYxLkxpbnV4Q29udGFpbmVyUmVzb3VyY2VzUghvdmVyaGVhZBJBCglyZXNvdXJjZXMY\
BSABKAsyIy5ydW50aW1lLnYxLkxpbnV4Q29udGFpbmVyUmVzb3VyY2VzUglyZXNvdXJjZXMaOgoMU3lzY3Rsc0VudHJ5EhAK\
A2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEinQUKG0xpbnV4U2FuZGJveFNlY3VyaXR5Q29udGV4\
dBJIChFuYW1lc3BhY2Vfb3B0aW9ucxgBIAEoCzIbLnJ1bnRpbWUudjEuTmFtZXNwYWNlT3B0aW9uUhBuYW1lc3BhY2VPcHRp\
b25zEkIKD3NlbGludXhfb3B0aW9ucxgCIAEoCzIZLnJ1bnRpbWUudjEuU0VMaW51eE9wdGlvblIOc2VsaW51eE9wdGlvbnMS\
NgoLcnVuX2FzX3VzZXIYAyABKAsyFi5ydW50aW1lLnYxLkludDY0VmFsdWVSCXJ1bkFzVXNlchI4CgxydW5fYXNfZ3JvdXAY\
CCABKAsyFi5ydW50aW1lLnYxLkludDY0VmFsdWVSCnJ1bkFzR3JvdXASJwoPcmVhZG9ubHlfcm9vdGZzGAQgASgIUg5yZWFk\
b25seVJvb3RmcxIvChNzdXBwbGVtZW50YWxfZ3JvdXBzGAUgAygDUhJzdXBwbGVtZW50YWxHcm91cHMSYgoac3VwcGxlbWVu\
dGFsX2dyb3Vwc19wb2xpY3kYCyABKA4yJC5ydW50aW1lLnYxLlN1cHBsZW1lbnRhbEdyb3Vwc1BvbGljeVIYc3VwcGxlbWVu\
dGFsR3JvdXBzUG9saWN5Eh4KCnByaXZpbGVnZWQYBiABKAhSCnByaXZpbGVnZWQSNQoHc2VjY29tcBgJIAEoCzIbLnJ1bnRp\
bWUudjEuU2VjdXJpdHlQcm9maWxlUgdzZWNjb21wEjcKCGFwcGFybW9yGAogASgLMhsucnVudGltZS52MS5TZWN1cml0eVBy\
b2ZpbGVSCGFwcGFybW9yEjAKFHNlY2NvbXBfcHJvZmlsZV9wYXRoGAcgASgJUhJzZWNjb21wUHJvZmlsZVBhdGgibwoXV2lu\
ZG93c1BvZFNhbmRib3hDb25maWcSVAoQc2VjdXJpdHlfY29udGV4dBgBIAEoCzIpLnJ1bnRpbWUudjEuV2luZG93c1NhbmRi\
b3hTZWN1cml0eUNvbnRleHRSD3NlY3VyaXR5Q29udGV4dCLkAQodV2luZG93c1NhbmRib3hTZWN1cml0eUNvbnRleHQSJgoP\
cnVuX2FzX3VzZXJuYW1lGAEgASgJUg1ydW5Bc1VzZXJuYW1lEicKD2NyZWRlbnRpYWxfc3BlYxgCIAEoCVIOY3JlZGVudGlh\
bFNwZWMSIQoMaG9zdF9wcm9jZXNzGAMgASgIUgtob3N0UHJvY2VzcxJPChFuYW1lc3BhY2Vfb3B0aW9ucxgEIAEoCzIiLnJ1\
bnRpbWUudjEuV2luZG93c05hbWVzcGFjZU9wdGlvblIQbmFtZXNwYWNlT3B0aW9ucyJbCglETlNDb25maWcSGAoHc2VydmVy\
cxgBIAMoCVIHc2VydmVycxIaCghzZWFyY2hlcxgCIAMoCVIIc2VhcmNoZXMSGAoHb3B0aW9ucxgDIAMoCVIHb3B0aW9ucyKc\
AQoLUG9ydE1hcHBpbmcSMAoIcHJvdG9jb2wYASABKA4yFC5ydW50aW1lLnYxLlByb3RvY29sUghwcm90b2NvbBIlCg5jb250\
YWluZXJfcG9ydBgCIAEoBVINY29udGFpbmVyUG9ydBIbCglob3N0X3BvcnQYAyABKAVSCGhvc3RQb3J0EhcKB2hvc3RfaXAY\
BCABKAlSBmhvc3RJcCL/AQoPTmFtZXNwYWNlT3B0aW9uEjMKB25ldHdvcmsYASABKA4yGS5ydW50aW1lLnYxLk5hbWVzcGFj\
ZU1vZGVSB25ldHdvcmsSKwoDcGlkGAIgASgOMhkucnVudGltZS52MS5OYW1lc3BhY2VNb2RlUgNwaWQSKwoDaXBjGAMgASgO\
MhkucnVudGltZS52MS5OYW1lc3BhY2VNb2RlUgNpcGMSGwoJdGFyZ2V0X2lkGAQgASgJUgh0YXJnZXRJZBJACg51c2VybnNf\
b3B0aW9ucxgFIAEoCzIZLnJ1bnRpbWUudjEuVXNlck5hbWVzcGFjZVINdXNlcm5zT3B0aW9ucyKUAQoNVXNlck5hbWVzcGFj\
ZRItCgRtb2RlGAEgASgOMhkucnVudGltZS52MS5OYW1lc3BhY2VNb2RlUgRtb2RlEikKBHVpZHMYAiADKAsyFS5ydW50aW1l\
LnYxLklETWFwcGluZ1IEdWlkcxIpCgRnaWRzGAMgAygLMhUucnVudGltZS52MS5JRE1hcHBpbmdSBGdpZHMiXwoJSURNYXBw\
aW5nEhcKB2hvc3RfaWQYASABKA1SBmhvc3RJZBIhCgxjb250YWluZXJfaWQYAiABKA1SC2NvbnRhaW5lcklkEhYKBmxlbmd0\
aBgDIAEoDVIGbGVuZ3RoIk0KFldpbmRvd3NOYW1lc3BhY2VPcHRpb24SMwoHbmV0d29yaxgBIAEoDjIZLnJ1bnRpbWUudjEu\
TmFtZXNwYWNlTW9kZVIHbmV0d29yayI9ChVTdG9wUG9kU2FuZGJveFJlcXVlc3QSJAoOcG9kX3NhbmRib3hfaWQYASABKAlS\
DHBvZFNhbmRib3hJZCIYChZTdG9wUG9kU2FuZGJveFJlc3BvbnNlIj8KF1JlbW92ZVBvZFNhbmRib3hSZXF1ZXN0EiQKDnBv\
ZF9zYW5kYm94X2lkGAEgASgJUgxwb2RTYW5kYm94SWQiGgoYUmVtb3ZlUG9kU2FuZGJveFJlc3BvbnNlIlkKF1BvZFNhbmRi\
b3hTdGF0dXNSZXF1ZXN0EiQKDnBvZF9zYW5kYm94X2lkGAEgASgJUgxwb2RTYW5kYm94SWQSGAoHdmVyYm9zZRgCIAEoCFIH\
dmVyYm9zZSK5AgoYUG9kU2FuZGJveFN0YXR1c1Jlc3BvbnNlEjQKBnN0YXR1cxgBIAEoCzIcLnJ1bnRpbWUudjEuUG9kU2Fu\
ZGJveFN0YXR1c1IGc3RhdHVzEkIKBGluZm8YAiADKAsyLi5ydW50aW1lLnYxLlBvZFNhbmRib3hTdGF0dXNSZXNwb25zZS5J\
bmZvRW50cnlSBGluZm8STAoTY29udGFpbmVyc19zdGF0dXNlcxgDIAMoCzIbLnJ1bnRpbWUudjEuQ29udGFpbmVyU3RhdHVz\
UhJjb250YWluZXJzU3RhdHVzZXMSHAoJdGltZXN0YW1wGAQgASgDUgl0aW1lc3RhbXAaNwoJSW5mb0VudHJ5EhAKA2tleRgB\
IAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEi3wQKEFBvZFNhbmRib3hTdGF0dXMSDgoCaWQYASABKAlSAmlk\
EjoKCG1ldGFkYXRhGAIgASgLMh4ucnVudGltZS52MS5Qb2RTYW5kYm94TWV0YWRhdGFSCG1ldGFkYXRhEjEKBXN0YXRlGAMg\
ASgOMhsucnVudGltZS52MS5Qb2RTYW5kYm94U3RhdGVSBXN0YXRlEh0KCmNyZWF0ZWRfYXQYBCABKANSCWNyZWF0ZWRBdBI9\
CgduZXR3b3JrGAUgASgLMiMucnVudGltZS52MS5Qb2RTYW5kYm94TmV0d29ya1N0YXR1c1IHbmV0d29yaxI3CgVsaW51eBgG\
IAEoCzIhLnJ1bnRpbWUudjEuTGludXhQb2RTYW5kYm94U3RhdHVzUgVsaW51eBJACgZsYWJlbHMYByADKAsyKC5ydW50aW1l\
LnYxLlBvZFNhbmRib3hTdGF0dXMuTGFiZWxzRW50cnlSBmxhYmVscxJPCgthbm5vdGF0aW9ucxgIIAMoCzItLnJ1bnRpbWUu\
djEuUG9kU2FuZGJveFN0YXR1cy5Bbm5vdGF0aW9uc0VudHJ5Ugthbm5vdGF0aW9ucxInCg9ydW50aW1lX2hhbmRsZXIYCSAB\
KAlSDnJ1bnRpbWVIYW5kbGVyGjkKC0xhYmVsc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1\
ZToCOAEaPgoQQW5ub3RhdGlvbnNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBImMK\
F1BvZFNhbmRib3hOZXR3b3JrU3RhdHVzEg4KAmlwGAEgASgJUgJpcBI4Cg5hZGRpdGlvbmFsX2lwcxgCIAMoCzIRLnJ1bnRp\
bWUudjEuUG9kSVBSDWFkZGl0aW9uYWxJcHMiFwoFUG9kSVASDgoCaXAYASABKAlSAmlwIk4KFUxpbnV4UG9kU2FuZGJveFN0\
YXR1cxI1CgpuYW1lc3BhY2VzGAEgASgLMhUucnVudGltZS52MS5OYW1lc3BhY2VSCm5hbWVzcGFjZXMiQgoJTmFtZXNwYWNl\
EjUKB29wdGlvbnMYAiABKAsyGy5ydW50aW1lLnYxLk5hbWVzcGFjZU9wdGlvblIHb3B0aW9ucyJJChRQb2RTYW5kYm94U3Rh\
dGVWYWx1ZRIxCgVzdGF0ZRgBIAEoDjIbLnJ1bnRpbWUudjEuUG9kU2FuZGJveFN0YXRlUgVzdGF0ZSJNChVMaXN0UG9kU2Fu\
ZGJveFJlcXVlc3QSNAoGZmlsdGVyGAEgASgLMhwucnVudGltZS52MS5Qb2RTYW5kYm94RmlsdGVyUgZmaWx0ZXIiRgoWTGlz\
dFBvZFNhbmRib3hSZXNwb25zZRIsCgVpdGVtcxgBIAMoCzIWLnJ1bnRpbWUudjEuUG9kU2FuZGJveFIFaXRlbXMiUQoZU3Ry\
ZWFtUG9kU2FuZGJveGVzUmVxdWVzdBI0CgZmaWx0ZXIYASABKAsyHC5ydW50aW1lLnYxLlBvZFNhbmRib3hGaWx0ZXJSBmZp\
bHRlciJZChpTdHJlYW1Qb2RTYW5kYm94ZXNSZXNwb25zZRI7Cg1wb2Rfc2FuZGJveGVzGAEgAygLMhYucnVudGltZS52MS5Q\
b2RTYW5kYm94Ugxwb2RTYW5kYm94ZXMi9AEKEFBvZFNhbmRib3hGaWx0ZXISDgoCaWQYASABKAlSAmlkEjYKBXN0YXRlGAIg\
ASgLMiAucnVudGltZS52MS5Qb2RTYW5kYm94U3RhdGVWYWx1ZVIFc3RhdGUSVgoObGFiZWxfc2VsZWN0b3IYAyADKAsyLy5y\
dW50aW1lLnYxLlBvZFNhbmRib3hGaWx0ZXIuTGFiZWxTZWxlY3RvckVudHJ5Ug1sYWJlbFNlbGVjdG9yGkAKEkxhYmVsU2Vs\
ZWN0b3JFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBItUDCgpQb2RTYW5kYm94Eg4K\
AmlkGAEgASgJUgJpZBI6CghtZXRhZGF0YRgCIAEoCzIeLnJ1bnRpbWUudjEuUG9kU2FuZGJveE1ldGFkYXRhUghtZXRhZGF0\
YRIxCgVzdGF0ZRgDIAEoDjIbLnJ1bnRpbWUudjEuUG9kU2FuZGJveFN0YXRlUgVzdGF0ZRIdCgpjcmVhdGVkX2F0GAQgASgD\
UgljcmVhdGVkQXQSOgoGbGFiZWxzGAUgAygLMiIucnVudGltZS52MS5Qb2RTYW5kYm94LkxhYmVsc0VudHJ5UgZsYWJlbHMS\
SQoLYW5ub3RhdGlvbnMYBiADKAsyJy5ydW50aW1lLnYxLlBvZFNhbmRib3guQW5ub3RhdGlvbnNFbnRyeVILYW5ub3RhdGlv\
bnMSJwoPcnVudGltZV9oYW5kbGVyGAcgASgJUg5ydW50aW1lSGFuZGxlcho5CgtMYWJlbHNFbnRyeRIQCgNrZXkYASABKAlS\
A2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBGj4KEEFubm90YXRpb25zRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoF\
dmFsdWUYAiABKAlSBXZhbHVlOgI4ASLMAQogVXBkYXRlUG9kU2FuZGJveFJlc291cmNlc1JlcXVlc3QSJAoOcG9kX3NhbmRi\
b3hfaWQYASABKAlSDHBvZFNhbmRib3hJZBI/CghvdmVyaGVhZBgCIAEoCzIjLnJ1bnRpbWUudjEuTGludXhDb250YWluZXJS\
ZXNvdXJjZXNSCG92ZXJoZWFkEkEKCXJlc291cmNlcxgDIAEoCzIjLnJ1bnRpbWUudjEuTGludXhDb250YWluZXJSZXNvdXJj\
ZXNSCXJlc291cmNlcyIjCiFVcGRhdGVQb2RTYW5kYm94UmVzb3VyY2VzUmVzcG9uc2UiuAEKFkNyZWF0ZUNvbnRhaW5lclJl\
cXVlc3QSJAoOcG9kX3NhbmRib3hfaWQYASABKAlSDHBvZFNhbmRib3hJZBIzCgZjb25maWcYAiABKAsyGy5ydW50aW1lLnYx\
LkNvbnRhaW5lckNvbmZpZ1IGY29uZmlnEkMKDnNhbmRib3hfY29uZmlnGAMgASgLMhwucnVudGltZS52MS5Qb2RTYW5kYm94\
Q29uZmlnUg1zYW5kYm94Q29uZmlnIjwKF0NyZWF0ZUNvbnRhaW5lclJlc3BvbnNlEiEKDGNvbnRhaW5lcl9pZBgBIAEoCVIL\
Y29udGFpbmVySWQinAcKD0NvbnRhaW5lckNvbmZpZxI5CghtZXRhZGF0YRgBIAEoCzIdLnJ1bnRpbWUudjEuQ29udGFpbmVy\
TWV0YWRhdGFSCG1ldGFkYXRhEisKBWltYWdlGAIgASgLMhUucnVudGltZS52MS5JbWFnZVNwZWNSBWltYWdlEhgKB2NvbW1h\
bmQYAyADKAlSB2NvbW1hbmQSEgoEYXJncxgEIAMoCVIEYXJncxIfCgt3b3JraW5nX2RpchgFIAEoCVIKd29ya2luZ0RpchIo\
CgRlbnZzGAYgAygLMhQucnVudGltZS52MS5LZXlWYWx1ZVIEZW52cxIpCgZtb3VudHMYByADKAsyES5ydW50aW1lLnYxLk1v\
dW50UgZtb3VudHMSLAoHZGV2aWNlcxgIIAMoCzISLnJ1bnRpbWUudjEuRGV2aWNlUgdkZXZpY2VzEj8KBmxhYmVscxgJIAMo\
CzInLnJ1bnRpbWUudjEuQ29udGFpbmVyQ29uZmlnLkxhYmVsc0VudHJ5UgZsYWJlbHMSTgoLYW5ub3RhdGlvbnMYCiADKAsy\
LC5ydW50aW1lLnYxLkNvbnRhaW5lckNvbmZpZy5Bbm5vdGF0aW9uc0VudHJ5Ugthbm5vdGF0aW9ucxIZCghsb2dfcGF0aBgL\
IAEoCVIHbG9nUGF0aBIUCgVzdGRpbhgMIAEoCFIFc3RkaW4SHQoKc3RkaW5fb25jZRgNIAEoCFIJc3RkaW5PbmNlEhAKA3R0\
eRgOIAEoCFIDdHR5EjYKBWxpbnV4GA8gASgLMiAucnVudGltZS52MS5MaW51eENvbnRhaW5lckNvbmZpZ1IFbGludXgSPAoH\
d2luZG93cxgQIAEoCzIiLnJ1bnRpbWUudjEuV2luZG93c0NvbnRhaW5lckNvbmZpZ1IHd2luZG93cxI2CgtDRElfZGV2aWNl\
cxgRIAMoCzIVLnJ1bnRpbWUudjEuQ0RJRGV2aWNlUgpDRElEZXZpY2VzEjMKC3N0b3Bfc2lnbmFsGBIgASgOMhIucnVudGlt\
ZS52MS5TaWduYWxSCnN0b3BTaWduYWwaOQoLTGFiZWxzRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlS\
BXZhbHVlOgI4ARo+ChBBbm5vdGF0aW9uc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToC\
OAEiQQoRQ29udGFpbmVyTWV0YWRhdGESEgoEbmFtZRgBIAEoCVIEbmFtZRIYCgdhdHRlbXB0GAIgASgNUgdhdHRlbXB0IjIK\
CEtleVZhbHVlEhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgMUgV2YWx1ZSLFAwoFTW91bnQSJQoOY29udGFpbmVy\
X3BhdGgYASABKAlSDWNvbnRhaW5lclBhdGgSGwoJaG9zdF9wYXRoGAIgASgJUghob3N0UGF0aBIaCghyZWFkb25seRgDIAEo\
CFIIcmVhZG9ubHkSJwoPc2VsaW51eF9yZWxhYmVsGAQgASgIUg5zZWxpbnV4UmVsYWJlbBI+Cgtwcm9wYWdhdGlvbhgFIAEo\
DjIcLnJ1bnRpbWUudjEuTW91bnRQcm9wYWdhdGlvblILcHJvcGFnYXRpb24SNwoLdWlkTWFwcGluZ3MYBiADKAsyFS5ydW50\
aW1lLnYxLklETWFwcGluZ1ILdWlkTWFwcGluZ3MSNwoLZ2lkTWFwcGluZ3MYByADKAsyFS5ydW50aW1lLnYxLklETWFwcGlu\
Z1ILZ2lkTWFwcGluZ3MSLgoTcmVjdXJzaXZlX3JlYWRfb25seRgIIAEoCFIRcmVjdXJzaXZlUmVhZE9ubHkSKwoFaW1hZ2UY\
CSABKAsyFS5ydW50aW1lLnYxLkltYWdlU3BlY1IFaW1hZ2USJAoOaW1hZ2Vfc3ViX3BhdGgYCiABKAlSDGltYWdlU3ViUGF0\
aCJuCgZEZXZpY2USJQoOY29udGFpbmVyX3BhdGgYASABKAlSDWNvbnRhaW5lclBhdGgSGwoJaG9zdF9wYXRoGAIgASgJUgho\
b3N0UGF0aBIgCgtwZXJtaXNzaW9ucxgDIAEoCVILcGVybWlzc2lvbnMiHwoJQ0RJRGV2aWNlEhIKBG5hbWUYASABKAlSBG5h\
bWUirwEKFExpbnV4Q29udGFpbmVyQ29uZmlnEkEKCXJlc291cmNlcxgBIAEoCzIjLnJ1bnRpbWUudjEuTGludXhDb250YWlu\
ZXJSZXNvdXJjZXNSCXJlc291cmNlcxJUChBzZWN1cml0eV9jb250ZXh0GAIgASgLMikucnVudGltZS52MS5MaW51eENvbnRh\
aW5lclNlY3VyaXR5Q29udGV4dFIPc2VjdXJpdHlDb250ZXh0IpUEChdMaW51eENvbnRhaW5lclJlc291cmNlcxIdCgpjcHVf\
cGVyaW9kGAEgASgDUgljcHVQZXJpb2QSGwoJY3B1X3F1b3RhGAIgASgDUghjcHVRdW90YRIdCgpjcHVfc2hhcmVzGAMgASgD\
UgljcHVTaGFyZXMSMQoVbWVtb3J5X2xpbWl0X2luX2J5dGVzGAQgASgDUhJtZW1vcnlMaW1pdEluQnl0ZXMSIgoNb29tX3Nj\
b3JlX2FkahgFIAEoA1ILb29tU2NvcmVBZGoSHwoLY3B1c2V0X2NwdXMYBiABKAlSCmNwdXNldENwdXMSHwoLY3B1c2V0X21l\
bXMYByABKAlSCmNwdXNldE1lbXMSQgoPaHVnZXBhZ2VfbGltaXRzGAggAygLMhkucnVudGltZS52MS5IdWdlcGFnZUxpbWl0\
Ug5odWdlcGFnZUxpbWl0cxJKCgd1bmlmaWVkGAkgAygLMjAucnVudGltZS52MS5MaW51eENvbnRhaW5lclJlc291cmNlcy5V\
bmlmaWVkRW50cnlSB3VuaWZpZWQSOgoabWVtb3J5X3N3YXBfbGltaXRfaW5fYnl0ZXMYCiABKANSFm1lbW9yeVN3YXBMaW1p\
dEluQnl0ZXMaOgoMVW5pZmllZEVudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEiQgoN\
SHVnZXBhZ2VMaW1pdBIbCglwYWdlX3NpemUYASABKAlSCHBhZ2VTaXplEhQKBWxpbWl0GAIgASgEUgVsaW1pdCKaBwodTGlu\
dXhDb250YWluZXJTZWN1cml0eUNvbnRleHQSOgoMY2FwYWJpbGl0aWVzGAEgASgLMhYucnVudGltZS52MS5DYXBhYmlsaXR5\
UgxjYXBhYmlsaXRpZXMSHgoKcHJpdmlsZWdlZBgCIAEoCFIKcHJpdmlsZWdlZBJIChFuYW1lc3BhY2Vfb3B0aW9ucxgDIAEo\
CzIbLnJ1bnRpbWUudjEuTmFtZXNwYWNlT3B0aW9uUhBuYW1lc3BhY2VPcHRpb25zEkIKD3NlbGludXhfb3B0aW9ucxgEIAEo\
CzIZLnJ1bnRpbWUudjEuU0VMaW51eE9wdGlvblIOc2VsaW51eE9wdGlvbnMSNgoLcnVuX2FzX3VzZXIYBSABKAsyFi5ydW50\
aW1lLnYxLkludDY0VmFsdWVSCXJ1bkFzVXNlchI4CgxydW5fYXNfZ3JvdXAYDCABKAsyFi5ydW50aW1lLnYxLkludDY0VmFs\
dWVSCnJ1bkFzR3JvdXASJgoPcnVuX2FzX3VzZXJuYW1lGAYgASgJUg1ydW5Bc1VzZXJuYW1lEicKD3JlYWRvbmx5X3Jvb3Rm\
cxgHIAEoCFIOcmVhZG9ubHlSb290ZnMSLwoTc3VwcGxlbWVudGFsX2dyb3VwcxgIIAMoA1ISc3VwcGxlbWVudGFsR3JvdXBz\
EmIKGnN1cHBsZW1lbnRhbF9ncm91cHNfcG9saWN5GBEgASgOMiQucnVudGltZS52MS5TdXBwbGVtZW50YWxHcm91cHNQb2xp\
Y3lSGHN1cHBsZW1lbnRhbEdyb3Vwc1BvbGljeRIgCgxub19uZXdfcHJpdnMYCyABKAhSCm5vTmV3UHJpdnMSIQoMbWFza2Vk\
X3BhdGhzGA0gAygJUgttYXNrZWRQYXRocxIlCg5yZWFkb25seV9wYXRocxgOIAMoCVINcmVhZG9ubHlQYXRocxI1CgdzZWNj\
b21wGA8gASgLMhsucnVudGltZS52MS5TZWN1cml0eVByb2ZpbGVSB3NlY2NvbXASNwoIYXBwYXJtb3IYECABKAsyGy5ydW50\
aW1lLnYxLlNlY3VyaXR5UHJvZmlsZVIIYXBwYXJtb3ISKQoQYXBwYXJtb3JfcHJvZmlsZRgJIAEoCVIPYXBwYXJtb3JQcm9m\
aWxlEjAKFHNlY2NvbXBfcHJvZmlsZV9wYXRoGAogASgJUhJzZWNjb21wUHJvZmlsZVBhdGgingEKCkNhcGFiaWxpdHkSKQoQ\
YWRkX2NhcGFiaWxpdGllcxgBIAMoCVIPYWRkQ2FwYWJpbGl0aWVzEisKEWRyb3BfY2FwYWJpbGl0aWVzGAIgAygJUhBkcm9w\
Q2FwYWJpbGl0aWVzEjgKGGFkZF9hbWJpZW50X2NhcGFiaWxpdGllcxgDIAMoCVIWYWRkQW1iaWVudENhcGFiaWxpdGllcyJh\
Cg1TRUxpbnV4T3B0aW9uEhIKBHVzZXIYASABKAlSBHVzZXISEgoEcm9sZRgCIAEoCVIEcm9sZRISCgR0eXBlGAMgASgJUgR0\
eXBlEhQKBWxldmVsGAQgASgJUgVsZXZlbCLEAQoPU2VjdXJpdHlQcm9maWxlEkoKDHByb2ZpbGVfdHlwZRgBIAEoDjInLnJ1\
bnRpbWUudjEuU2VjdXJpdHlQcm9maWxlLlByb2ZpbGVUeXBlUgtwcm9maWxlVHlwZRIjCg1sb2NhbGhvc3RfcmVmGAIgASgJ\
Ugxsb2NhbGhvc3RSZWYiQAoLUHJvZmlsZVR5cGUSEgoOUnVudGltZURlZmF1bHQQABIOCgpVbmNvbmZpbmVkEAESDQoJTG9j\
YWxob3N0EAIiIgoKSW50NjRWYWx1ZRIUCgV2YWx1ZRgBIAEoA1IFdmFsdWUitQEKFldpbmRvd3NDb250YWluZXJDb25maWcS\
QwoJcmVzb3VyY2VzGAEgASgLMiUucnVudGltZS52MS5XaW5kb3dzQ29udGFpbmVyUmVzb3VyY2VzUglyZXNvdXJjZXMSVgoQ\
c2VjdXJpdHlfY29udGV4dBgCIAEoCzIrLnJ1bnRpbWUudjEuV2luZG93c0NvbnRhaW5lclNlY3VyaXR5Q29udGV4dFIPc2Vj\
dXJpdHlDb250ZXh0IqYCChlXaW5kb3dzQ29udGFpbmVyUmVzb3VyY2VzEh0KCmNwdV9zaGFyZXMYASABKANSCWNwdVNoYXJl\
cxIbCgljcHVfY291bnQYAiABKANSCGNwdUNvdW50Eh8KC2NwdV9tYXhpbXVtGAMgASgDUgpjcHVNYXhpbXVtEjEKFW1lbW9y\
eV9saW1pdF9pbl9ieXRlcxgEIAEoA1ISbWVtb3J5TGltaXRJbkJ5dGVzEi8KFHJvb3Rmc19zaXplX2luX2J5dGVzGAUgASgD\
UhFyb290ZnNTaXplSW5CeXRlcxJICg1hZmZpbml0eV9jcHVzGAYgAygLMiMucnVudGltZS52MS5XaW5kb3dzQ3B1R3JvdXBB\
ZmZpbml0eVIMYWZmaW5pdHlDcHVzIlEKF1dpbmRvd3NDcHVHcm91cEFmZmluaXR5EhkKCGNwdV9tYXNrGAEgASgEUgdjcHVN\
YXNrEhsKCWNwdV9ncm91cBgCIAEoDVIIY3B1R3JvdXAilQEKH1dpbmRvd3NDb250YWluZXJTZWN1cml0eUNvbnRleHQSJgoP\
cnVuX2FzX3VzZXJuYW1lGAEgASgJUg1ydW5Bc1VzZXJuYW1lEicKD2NyZWRlbnRpYWxfc3BlYxgCIAEoCVIOY3JlZGVudGlh\
bFNwZWMSIQoMaG9zdF9wcm9jZXNzGAMgASgIUgtob3N0UHJvY2VzcyI6ChVTdGFydENvbnRhaW5lclJlcXVlc3QSIQoMY29u\
dGFpbmVyX2lkGAEgASgJUgtjb250YWluZXJJZCIYChZTdGFydENvbnRhaW5lclJlc3BvbnNlIlMKFFN0b3BDb250YWluZXJS\
ZXF1ZXN0EiEKDGNvbnRhaW5lcl9pZBgBIAEoCVILY29udGFpbmVySWQSGAoHdGltZW91dBgCIAEoA1IHdGltZW91dCIXChVT\
dG9wQ29udGFpbmVyUmVzcG9uc2UiOwoWUmVtb3ZlQ29udGFpbmVyUmVxdWVzdBIhCgxjb250YWluZXJfaWQYASABKAlSC2Nv\
bnRhaW5lcklkIhkKF1JlbW92ZUNvbnRhaW5lclJlc3BvbnNlIkwKFUxpc3RDb250YWluZXJzUmVxdWVzdBIzCgZmaWx0ZXIY\
ASABKAsyGy5ydW50aW1lLnYxLkNvbnRhaW5lckZpbHRlclIGZmlsdGVyIk8KFkxpc3RDb250YWluZXJzUmVzcG9uc2USNQoK\
Y29udGFpbmVycxgBIAMoCzIVLnJ1bnRpbWUudjEuQ29udGFpbmVyUgpjb250YWluZXJzIk4KF1N0cmVhbUNvbnRhaW5lcnNS\
ZXF1ZXN0EjMKBmZpbHRlchgBIAEoCzIbLnJ1bnRpbWUudjEuQ29udGFpbmVyRmlsdGVyUgZmaWx0ZXIiUQoYU3RyZWFtQ29u\
dGFpbmVyc1Jlc3BvbnNlEjUKCmNvbnRhaW5lcnMYASADKAsyFS5ydW50aW1lLnYxLkNvbnRhaW5lclIKY29udGFpbmVycyKX\
AgoPQ29udGFpbmVyRmlsdGVyEg4KAmlkGAEgASgJUgJpZBI1CgVzdGF0ZRgCIAEoCzIfLnJ1bnRpbWUudjEuQ29udGFpbmVy\
U3RhdGVWYWx1ZVIFc3RhdGUSJAoOcG9kX3NhbmRib3hfaWQYAyABKAlSDHBvZFNhbmRib3hJZBJVCg5sYWJlbF9zZWxlY3Rv\
chgEIAMoCzIuLnJ1bnRpbWUudjEuQ29udGFpbmVyRmlsdGVyLkxhYmVsU2VsZWN0b3JFbnRyeVINbGFiZWxTZWxlY3RvchpA\
ChJMYWJlbFNlbGVjdG9yRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ASKyBAoJQ29u\
dGFpbmVyEg4KAmlkGAEgASgJUgJpZBIkCg5wb2Rfc2FuZGJveF9pZBgCIAEoCVIMcG9kU2FuZGJveElkEjkKCG1ldGFkYXRh\
GAMgASgLMh0ucnVudGltZS52MS5Db250YWluZXJNZXRhZGF0YVIIbWV0YWRhdGESKwoFaW1hZ2UYBCABKAsyFS5ydW50aW1l\
LnYxLkltYWdlU3BlY1IFaW1hZ2USGwoJaW1hZ2VfcmVmGAUgASgJUghpbWFnZVJlZhIwCgVzdGF0ZRgGIAEoDjIaLnJ1bnRp\
bWUudjEuQ29udGFpbmVyU3RhdGVSBXN0YXRlEh0KCmNyZWF0ZWRfYXQYByABKANSCWNyZWF0ZWRBdBI5CgZsYWJlbHMYCCAD\
KAsyIS5ydW50aW1lLnYxLkNvbnRhaW5lci5MYWJlbHNFbnRyeVIGbGFiZWxzEkgKC2Fubm90YXRpb25zGAkgAygLMiYucnVu\
dGltZS52MS5Db250YWluZXIuQW5ub3RhdGlvbnNFbnRyeVILYW5ub3RhdGlvbnMSGQoIaW1hZ2VfaWQYCiABKAlSB2ltYWdl\
SWQaOQoLTGFiZWxzRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ARo+ChBBbm5vdGF0\
aW9uc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEiRwoTQ29udGFpbmVyU3RhdGVW\
YWx1ZRIwCgVzdGF0ZRgBIAEoDjIaLnJ1bnRpbWUudjEuQ29udGFpbmVyU3RhdGVSBXN0YXRlIlUKFkNvbnRhaW5lclN0YXR1\
c1JlcXVlc3QSIQoMY29udGFpbmVyX2lkGAEgASgJUgtjb250YWluZXJJZBIYCgd2ZXJib3NlGAIgASgIUgd2ZXJib3NlIsoB\
ChdDb250YWluZXJTdGF0dXNSZXNwb25zZRIzCgZzdGF0dXMYASABKAsyGy5ydW50aW1lLnYxLkNvbnRhaW5lclN0YXR1c1IG\
c3RhdHVzEkEKBGluZm8YAiADKAsyLS5ydW50aW1lLnYxLkNvbnRhaW5lclN0YXR1c1Jlc3BvbnNlLkluZm9FbnRyeVIEaW5m\
bxo3CglJbmZvRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ASKVBwoPQ29udGFpbmVy\
U3RhdHVzEg4KAmlkGAEgASgJUgJpZBI5CghtZXRhZGF0YRgCIAEoCzIdLnJ1bnRpbWUudjEuQ29udGFpbmVyTWV0YWRhdGFS\
CG1ldGFkYXRhEjAKBXN0YXRlGAMgASgOMhoucnVudGltZS52MS5Db250YWluZXJTdGF0ZVIFc3RhdGUSHQoKY3JlYXRlZF9h\
dBgEIAEoA1IJY3JlYXRlZEF0Eh0KCnN0YXJ0ZWRfYXQYBSABKANSCXN0YXJ0ZWRBdBIfCgtmaW5pc2hlZF9hdBgGIAEoA1IK\
ZmluaXNoZWRBdBIbCglleGl0X2NvZGUYByABKAVSCGV4aXRDb2RlEisKBWltYWdlGAggASgLMhUucnVudGltZS52MS5JbWFn\
ZVNwZWNSBWltYWdlEhsKCWltYWdlX3JlZhgJIAEoCVIIaW1hZ2VSZWYSFgoGcmVhc29uGAogASgJUgZyZWFzb24SGAoHbWVz\
c2FnZRgLIAEoCVIHbWVzc2FnZRI/CgZsYWJlbHMYDCADKAsyJy5ydW50aW1lLnYxLkNvbnRhaW5lclN0YXR1cy5MYWJlbHNF\
bnRyeVIGbGFiZWxzEk4KC2Fubm90YXRpb25zGA0gAygLMiwucnVudGltZS52MS5Db250YWluZXJTdGF0dXMuQW5ub3RhdGlv\
bnNFbnRyeVILYW5ub3RhdGlvbnMSKQoGbW91bnRzGA4gAygLMhEucnVudGltZS52MS5Nb3VudFIGbW91bnRzEhkKCGxvZ19w\
YXRoGA8gASgJUgdsb2dQYXRoEjwKCXJlc291cmNlcxgQIAEoCzIeLnJ1bnRpbWUudjEuQ29udGFpbmVyUmVzb3VyY2VzUgly\
ZXNvdXJjZXMSGQoIaW1hZ2VfaWQYESABKAlSB2ltYWdlSWQSLQoEdXNlchgSIAEoCzIZLnJ1bnRpbWUudjEuQ29udGFpbmVy\
VXNlclIEdXNlchIzCgtzdG9wX3NpZ25hbBgTIAEoDjISLnJ1bnRpbWUudjEuU2lnbmFsUgpzdG9wU2lnbmFsGjkKC0xhYmVs\
c0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEaPgoQQW5ub3RhdGlvbnNFbnRyeRIQ\
CgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBIpABChJDb250YWluZXJSZXNvdXJjZXMSOQoFbGlu\
dXgYASABKAsyIy5ydW50aW1lLnYxLkxpbnV4Q29udGFpbmVyUmVzb3VyY2VzUgVsaW51eBI/Cgd3aW5kb3dzGAIgASgLMiUu\
cnVudGltZS52MS5XaW5kb3dzQ29udGFpbmVyUmVzb3VyY2VzUgd3aW5kb3dzIkUKDUNvbnRhaW5lclVzZXISNAoFbGludXgY\
ASABKAsyHi5ydW50aW1lLnYxLkxpbnV4Q29udGFpbmVyVXNlclIFbGludXgiaQoSTGludXhDb250YWluZXJVc2VyEhAKA3Vp\
ZBgBIAEoA1IDdWlkEhAKA2dpZBgCIAEoA1IDZ2lkEi8KE3N1cHBsZW1lbnRhbF9ncm91cHMYAyADKANSEnN1cHBsZW1lbnRh\
bEdyb3VwcyLgAgofVXBkYXRlQ29udGFpbmVyUmVzb3VyY2VzUmVxdWVzdBIhCgxjb250YWluZXJfaWQYASABKAlSC2NvbnRh\
aW5lcklkEjkKBWxpbnV4GAIgASgLMiMucnVudGltZS52MS5MaW51eENvbnRhaW5lclJlc291cmNlc1IFbGludXgSPwoHd2lu\
ZG93cxgDIAEoCzIlLnJ1bnRpbWUudjEuV2luZG93c0NvbnRhaW5lclJlc291cmNlc1IHd2luZG93cxJeCgthbm5vdGF0aW9u\
cxgEIAMoCzI8LnJ1bnRpbWUudjEuVXBkYXRlQ29udGFpbmVyUmVzb3VyY2VzUmVxdWVzdC5Bbm5vdGF0aW9uc0VudHJ5Ugth\
bm5vdGF0aW9ucxo+ChBBbm5vdGF0aW9uc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToC\
OAEiIgogVXBkYXRlQ29udGFpbmVyUmVzb3VyY2VzUmVzcG9uc2UiPgoZUmVvcGVuQ29udGFpbmVyTG9nUmVxdWVzdBIhCgxj\
b250YWluZXJfaWQYASABKAlSC2NvbnRhaW5lcklkIhwKGlJlb3BlbkNvbnRhaW5lckxvZ1Jlc3BvbnNlInUKGkNoZWNrcG9p\
bnRDb250YWluZXJSZXF1ZXN0EiEKDGNvbnRhaW5lcl9pZBgBIAEoCVILY29udGFpbmVySWQSGgoIbG9jYXRpb24YAiABKAlS\
CGxvY2F0aW9uEhgKB3RpbWVvdXQYAyABKANSB3RpbWVvdXQiHQobQ2hlY2twb2ludENvbnRhaW5lclJlc3BvbnNlImAKD0V4\
ZWNTeW5jUmVxdWVzdBIhCgxjb250YWluZXJfaWQYASABKAlSC2NvbnRhaW5lcklkEhAKA2NtZBgCIAMoCVIDY21kEhgKB3Rp\
bWVvdXQYAyABKANSB3RpbWVvdXQiXwoQRXhlY1N5bmNSZXNwb25zZRIWCgZzdGRvdXQYASABKAxSBnN0ZG91dBIWCgZzdGRl\
cnIYAiABKAxSBnN0ZGVychIbCglleGl0X2NvZGUYAyABKAVSCGV4aXRDb2RlIpoBCgtFeGVjUmVxdWVzdBIhCgxjb250YWlu\
ZXJfaWQYASABKAlSC2NvbnRhaW5lcklkEhAKA2NtZBgCIAMoCVIDY21kEhAKA3R0eRgDIAEoCFIDdHR5EhQKBXN0ZGluGAQg\
ASgIUgVzdGRpbhIWCgZzdGRvdXQYBSABKAhSBnN0ZG91dBIWCgZzdGRlcnIYBiABKAhSBnN0ZGVyciIgCgxFeGVjUmVzcG9u\
c2USEAoDdXJsGAEgASgJUgN1cmwiigEKDUF0dGFjaFJlcXVlc3QSIQoMY29udGFpbmVyX2lkGAEgASgJUgtjb250YWluZXJJ\
ZBIUCgVzdGRpbhgCIAEoCFIFc3RkaW4SEAoDdHR5GAMgASgIUgN0dHkSFgoGc3Rkb3V0GAQgASgIUgZzdGRvdXQSFgoGc3Rk\
ZXJyGAUgASgIUgZzdGRlcnIiIgoOQXR0YWNoUmVzcG9uc2USEAoDdXJsGAEgASgJUgN1cmwiTgoSUG9ydEZvcndhcmRSZXF1\
ZXN0EiQKDnBvZF9zYW5kYm94X2lkGAEgASgJUgxwb2RTYW5kYm94SWQSEgoEcG9ydBgCIAMoBVIEcG9ydCInChNQb3J0Rm9y\
d2FyZFJlc3BvbnNlEhAKA3VybBgBIAEoCVIDdXJsIqMCCglJbWFnZVNwZWMSFAoFaW1hZ2UYASABKAlSBWltYWdlEkgKC2Fu\
bm90YXRpb25zGAIgAygLMiYucnVudGltZS52MS5JbWFnZVNwZWMuQW5ub3RhdGlvbnNFbnRyeVILYW5ub3RhdGlvbnMSMAoU\
dXNlcl9zcGVjaWZpZWRfaW1hZ2UYEiABKAlSEnVzZXJTcGVjaWZpZWRJbWFnZRInCg9ydW50aW1lX2hhbmRsZXIYEyABKAlS\
DnJ1bnRpbWVIYW5kbGVyEhsKCWltYWdlX3JlZhgUIAEoCVIIaW1hZ2VSZWYaPgoQQW5ub3RhdGlvbnNFbnRyeRIQCgNrZXkY\
ASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBIvQBCgVJbWFnZRIOCgJpZBgBIAEoCVICaWQSGwoJcmVwb190\
YWdzGAIgAygJUghyZXBvVGFncxIhCgxyZXBvX2RpZ2VzdHMYAyADKAlSC3JlcG9EaWdlc3RzEhIKBHNpemUYBCABKARSBHNp\
emUSKAoDdWlkGAUgASgLMhYucnVudGltZS52MS5JbnQ2NFZhbHVlUgN1aWQSGgoIdXNlcm5hbWUYBiABKAlSCHVzZXJuYW1l\
EikKBHNwZWMYByABKAsyFS5ydW50aW1lLnYxLkltYWdlU3BlY1IEc3BlYxIWCgZwaW5uZWQYCCABKAhSBnBpbm5lZCJEChFM\
aXN0SW1hZ2VzUmVxdWVzdBIvCgZmaWx0ZXIYASABKAsyFy5ydW50aW1lLnYxLkltYWdlRmlsdGVyUgZmaWx0ZXIiPwoSTGlz\
dEltYWdlc1Jlc3BvbnNlEikKBmltYWdlcxgBIAMoCzIRLnJ1bnRpbWUudjEuSW1hZ2VSBmltYWdlcyJGChNTdHJlYW1JbWFn\
ZXNSZXF1ZXN0Ei8KBmZpbHRlchgBIAEoCzIXLnJ1bnRpbWUudjEuSW1hZ2VGaWx0ZXJSBmZpbHRlciJBChRTdHJlYW1JbWFn\
ZXNSZXNwb25zZRIpCgZpbWFnZXMYASADKAsyES5ydW50aW1lLnYxLkltYWdlUgZpbWFnZXMiOgoLSW1hZ2VGaWx0ZXISKwoF\
aW1hZ2UYASABKAsyFS5ydW50aW1lLnYxLkltYWdlU3BlY1IFaW1hZ2UiWwoSSW1hZ2VTdGF0dXNSZXF1ZXN0EisKBWltYWdl\
GAEgASgLMhUucnVudGltZS52MS5JbWFnZVNwZWNSBWltYWdlEhgKB3ZlcmJvc2UYAiABKAhSB3ZlcmJvc2UitgEKE0ltYWdl\
U3RhdHVzUmVzcG9uc2USJwoFaW1hZ2UYASABKAsyES5ydW50aW1lLnYxLkltYWdlUgVpbWFnZRI9CgRpbmZvGAIgAygLMiku\
cnVudGltZS52MS5JbWFnZVN0YXR1c1Jlc3BvbnNlLkluZm9FbnRyeVIEaW5mbxo3CglJbmZvRW50cnkSEAoDa2V5GAEgASgJ\
UgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ASKwAQoQUHVsbEltYWdlUmVxdWVzdBIrCgVpbWFnZRgBIAEoCzIVLnJ1\
bnRpbWUudjEuSW1hZ2VTcGVjUgVpbWFnZRIqCgRhdXRoGAIgASgLMhYucnVudGltZS52MS5BdXRoQ29uZmlnUgRhdXRoEkMK\
DnNhbmRib3hfY29uZmlnGAMgASgLMhwucnVudGltZS52MS5Qb2RTYW5kYm94Q29uZmlnUg1zYW5kYm94Q29uZmlnIjAKEVB1\
bGxJbWFnZVJlc3BvbnNlEhsKCWltYWdlX3JlZhgBIAEoCVIIaW1hZ2VSZWYizQEKCkF1dGhDb25maWcSGgoIdXNlcm5hbWUY\
ASABKAlSCHVzZXJuYW1lEhoKCHBhc3N3b3JkGAIgASgJUghwYXNzd29yZBISCgRhdXRoGAMgASgJUgRhdXRoEiUKDnNlcnZl\
cl9hZGRyZXNzGAQgASgJUg1zZXJ2ZXJBZGRyZXNzEiUKDmlkZW50aXR5X3Rva2VuGAUgASgJUg1pZGVudGl0eVRva2VuEiUK\
DnJlZ2lzdHJ5X3Rva2VuGAYgASgJUg1yZWdpc3RyeVRva2VuIkEKElJlbW92ZUltYWdlUmVxdWVzdBIrCgVpbWFnZRgBIAEo\
CzIVLnJ1bnRpbWUudjEuSW1hZ2VTcGVjUgVpbWFnZSIVChNSZW1vdmVJbWFnZVJlc3BvbnNlIhQKEkltYWdlRnNJbmZvUmVx\
dWVzdCKxAQoTSW1hZ2VGc0luZm9SZXNwb25zZRJIChFpbWFnZV9maWxlc3lzdGVtcxgBIAMoCzIbLnJ1bnRpbWUudjEuRmls\
ZXN5c3RlbVVzYWdlUhBpbWFnZUZpbGVzeXN0ZW1zElAKFWNvbnRhaW5lcl9maWxlc3lzdGVtcxgCIAMoCzIbLnJ1bnRpbWUu\
djEuRmlsZXN5c3RlbVVzYWdlUhRjb250YWluZXJGaWxlc3lzdGVtcyLYAQoPRmlsZXN5c3RlbVVzYWdlEhwKCXRpbWVzdGFt\
cBgBIAEoA1IJdGltZXN0YW1wEjUKBWZzX2lkGAIgASgLMiAucnVudGltZS52MS5GaWxlc3lzdGVtSWRlbnRpZmllclIEZnNJ\
ZBI2Cgp1c2VkX2J5dGVzGAMgASgLMhcucnVudGltZS52MS5VSW50NjRWYWx1ZVIJdXNlZEJ5dGVzEjgKC2lub2Rlc191c2Vk\
GAQgASgLMhcucnVudGltZS52MS5VSW50NjRWYWx1ZVIKaW5vZGVzVXNlZCI2ChRGaWxlc3lzdGVtSWRlbnRpZmllchIeCgpt\
b3VudHBvaW50GAEgASgJUgptb3VudHBvaW50IqUBChZXaW5kb3dzRmlsZXN5c3RlbVVzYWdlEhwKCXRpbWVzdGFtcBgBIAEo\
A1IJdGltZXN0YW1wEjUKBWZzX2lkGAIgASgLMiAucnVudGltZS52MS5GaWxlc3lzdGVtSWRlbnRpZmllclIEZnNJZBI2Cgp1\
c2VkX2J5dGVzGAMgASgLMhcucnVudGltZS52MS5VSW50NjRWYWx1ZVIJdXNlZEJ5dGVzIjoKFUNvbnRhaW5lclN0YXRzUmVx\
dWVzdBIhCgxjb250YWluZXJfaWQYASABKAlSC2NvbnRhaW5lcklkIkoKFkNvbnRhaW5lclN0YXRzUmVzcG9uc2USMAoFc3Rh\
dHMYASABKAsyGi5ydW50aW1lLnYxLkNvbnRhaW5lclN0YXRzUgVzdGF0cyJVChlMaXN0Q29udGFpbmVyU3RhdHNSZXF1ZXN0\
EjgKBmZpbHRlchgBIAEoCzIgLnJ1bnRpbWUudjEuQ29udGFpbmVyU3RhdHNGaWx0ZXJSBmZpbHRlciJOChpMaXN0Q29udGFp\
bmVyU3RhdHNSZXNwb25zZRIwCgVzdGF0cxgBIAMoCzIaLnJ1bnRpbWUudjEuQ29udGFpbmVyU3RhdHNSBXN0YXRzIlcKG1N0\
cmVhbUNvbnRhaW5lclN0YXRzUmVxdWVzdBI4CgZmaWx0ZXIYASABKAsyIC5ydW50aW1lLnYxLkNvbnRhaW5lclN0YXRzRmls\
dGVyUgZmaWx0ZXIiYwocU3RyZWFtQ29udGFpbmVyU3RhdHNSZXNwb25zZRJDCg9jb250YWluZXJfc3RhdHMYASADKAsyGi5y\
dW50aW1lLnYxLkNvbnRhaW5lclN0YXRzUg5jb250YWluZXJTdGF0cyLqAQoUQ29udGFpbmVyU3RhdHNGaWx0ZXISDgoCaWQY\
ASABKAlSAmlkEiQKDnBvZF9zYW5kYm94X2lkGAIgASgJUgxwb2RTYW5kYm94SWQSWgoObGFiZWxfc2VsZWN0b3IYAyADKAsy\
My5ydW50aW1lLnYxLkNvbnRhaW5lclN0YXRzRmlsdGVyLkxhYmVsU2VsZWN0b3JFbnRyeVINbGFiZWxTZWxlY3RvchpAChJM\
YWJlbFNlbGVjdG9yRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ASK+AgoOQ29udGFp\
bmVyU3RhdHMSPwoKYXR0cmlidXRlcxgBIAEoCzIfLnJ1bnRpbWUudjEuQ29udGFpbmVyQXR0cmlidXRlc1IKYXR0cmlidXRl\
cxImCgNjcHUYAiABKAsyFC5ydW50aW1lLnYxLkNwdVVzYWdlUgNjcHUSLwoGbWVtb3J5GAMgASgLMhcucnVudGltZS52MS5N\
ZW1vcnlVc2FnZVIGbWVtb3J5EkIKDndyaXRhYmxlX2xheWVyGAQgASgLMhsucnVudGltZS52MS5GaWxlc3lzdGVtVXNhZ2VS\
DXdyaXRhYmxlTGF5ZXISKQoEc3dhcBgFIAEoCzIVLnJ1bnRpbWUudjEuU3dhcFVzYWdlUgRzd2FwEiMKAmlvGAYgASgLMhMu\
cnVudGltZS52MS5Jb1VzYWdlUgJpbyL0AgoTQ29udGFpbmVyQXR0cmlidXRlcxIOCgJpZBgBIAEoCVICaWQSOQoIbWV0YWRh\
dGEYAiABKAsyHS5ydW50aW1lLnYxLkNvbnRhaW5lck1ldGFkYXRhUghtZXRhZGF0YRJDCgZsYWJlbHMYAyADKAsyKy5ydW50\
aW1lLnYxLkNvbnRhaW5lckF0dHJpYnV0ZXMuTGFiZWxzRW50cnlSBmxhYmVscxJSCgthbm5vdGF0aW9ucxgEIAMoCzIwLnJ1\
bnRpbWUudjEuQ29udGFpbmVyQXR0cmlidXRlcy5Bbm5vdGF0aW9uc0VudHJ5Ugthbm5vdGF0aW9ucxo5CgtMYWJlbHNFbnRy\
eRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBGj4KEEFubm90YXRpb25zRW50cnkSEAoDa2V5\
GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ASLjAQoIQ3B1VXNhZ2USHAoJdGltZXN0YW1wGAEgASgDUgl0\
aW1lc3RhbXASTgoXdXNhZ2VfY29yZV9uYW5vX3NlY29uZHMYAiABKAsyFy5ydW50aW1lLnYxLlVJbnQ2NFZhbHVlUhR1c2Fn\
ZUNvcmVOYW5vU2Vjb25kcxJBChB1c2FnZV9uYW5vX2NvcmVzGAMgASgLMhcucnVudGltZS52MS5VSW50NjRWYWx1ZVIOdXNh\
Z2VOYW5vQ29yZXMSJgoDcHNpGAQgASgLMhQucnVudGltZS52MS5Qc2lTdGF0c1IDcHNpIskDCgtNZW1vcnlVc2FnZRIcCgl0\
aW1lc3RhbXAYASABKANSCXRpbWVzdGFtcBJDChF3b3JraW5nX3NldF9ieXRlcxgCIAEoCzIXLnJ1bnRpbWUudjEuVUludDY0\
VmFsdWVSD3dvcmtpbmdTZXRCeXRlcxJACg9hdmFpbGFibGVfYnl0ZXMYAyABKAsyFy5ydW50aW1lLnYxLlVJbnQ2NFZhbHVl\
Ug5hdmFpbGFibGVCeXRlcxI4Cgt1c2FnZV9ieXRlcxgEIAEoCzIXLnJ1bnRpbWUudjEuVUludDY0VmFsdWVSCnVzYWdlQnl0\
ZXMSNAoJcnNzX2J5dGVzGAUgASgLMhcucnVudGltZS52MS5VSW50NjRWYWx1ZVIIcnNzQnl0ZXMSOAoLcGFnZV9mYXVsdHMY\
BiABKAsyFy5ydW50aW1lLnYxLlVJbnQ2NFZhbHVlUgpwYWdlRmF1bHRzEkMKEW1ham9yX3BhZ2VfZmF1bHRzGAcgASgLMhcu\
cnVudGltZS52MS5VSW50NjRWYWx1ZVIPbWFqb3JQYWdlRmF1bHRzEiYKA3BzaRgIIAEoCzIULnJ1bnRpbWUudjEuUHNpU3Rh\
dHNSA3BzaSK3AQoJU3dhcFVzYWdlEhwKCXRpbWVzdGFtcBgBIAEoA1IJdGltZXN0YW1wEkkKFHN3YXBfYXZhaWxhYmxlX2J5\
dGVzGAIgASgLMhcucnVudGltZS52MS5VSW50NjRWYWx1ZVISc3dhcEF2YWlsYWJsZUJ5dGVzEkEKEHN3YXBfdXNhZ2VfYnl0\
ZXMYAyABKAsyFy5ydW50aW1lLnYxLlVJbnQ2NFZhbHVlUg5zd2FwVXNhZ2VCeXRlcyJPCgdJb1VzYWdlEhwKCXRpbWVzdGFt\
cBgBIAEoA1IJdGltZXN0YW1wEiYKA3BzaRgCIAEoCzIULnJ1bnRpbWUudjEuUHNpU3RhdHNSA3BzaSJcCghQc2lTdGF0cxIn\
CgRGdWxsGAEgASgLMhMucnVudGltZS52MS5Qc2lEYXRhUgRGdWxsEicKBFNvbWUYAiABKAsyEy5ydW50aW1lLnYxLlBzaURh\
dGFSBFNvbWUiYwoHUHNpRGF0YRIUCgVUb3RhbBgBIAEoBFIFVG90YWwSFAoFQXZnMTAYAiABKAFSBUF2ZzEwEhQKBUF2ZzYw\
GAMgASgBUgVBdmc2MBIWCgZBdmczMDAYBCABKAFSBkF2ZzMwMCIjCgtVSW50NjRWYWx1ZRIUCgV2YWx1ZRgBIAEoBFIFdmFs\
dWUiPgoWUG9kU2FuZGJveFN0YXRzUmVxdWVzdBIkCg5wb2Rfc2FuZGJveF9pZBgBIAEoCVIMcG9kU2FuZGJveElkIkwKF1Bv\
ZFNhbmRib3hTdGF0c1Jlc3BvbnNlEjEKBXN0YXRzGAEgASgLMhsucnVudGltZS52MS5Qb2RTYW5kYm94U3RhdHNSBXN0YXRz\
IlcKGkxpc3RQb2RTYW5kYm94U3RhdHNSZXF1ZXN0EjkKBmZpbHRlchgBIAEoCzIhLnJ1bnRpbWUudjEuUG9kU2FuZGJveFN0\
YXRzRmlsdGVyUgZmaWx0ZXIiUAobTGlzdFBvZFNhbmRib3hTdGF0c1Jlc3BvbnNlEjEKBXN0YXRzGAEgAygLMhsucnVudGlt\
ZS52MS5Qb2RTYW5kYm94U3RhdHNSBXN0YXRzIlkKHFN0cmVhbVBvZFNhbmRib3hTdGF0c1JlcXVlc3QSOQoGZmlsdGVyGAEg\
ASgLMiEucnVudGltZS52MS5Qb2RTYW5kYm94U3RhdHNGaWx0ZXJSBmZpbHRlciJoCh1TdHJlYW1Qb2RTYW5kYm94U3RhdHNS\
ZXNwb25zZRJHChFwb2Rfc2FuZGJveF9zdGF0cxgBIAMoCzIbLnJ1bnRpbWUudjEuUG9kU2FuZGJveFN0YXRzUg9wb2RTYW5k\
Ym94U3RhdHMixgEKFVBvZFNhbmRib3hTdGF0c0ZpbHRlchIOCgJpZBgBIAEoCVICaWQSWwoObGFiZWxfc2VsZWN0b3IYAiAD\
KAsyNC5ydW50aW1lLnYxLlBvZFNhbmRib3hTdGF0c0ZpbHRlci5MYWJlbFNlbGVjdG9yRW50cnlSDWxhYmVsU2VsZWN0b3Ia\
QAoSTGFiZWxTZWxlY3RvckVudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEiyQEKD1Bv\
ZFNhbmRib3hTdGF0cxJACgphdHRyaWJ1dGVzGAEgASgLMiAucnVudGltZS52MS5Qb2RTYW5kYm94QXR0cmlidXRlc1IKYXR0\
cmlidXRlcxI2CgVsaW51eBgCIAEoCzIgLnJ1bnRpbWUudjEuTGludXhQb2RTYW5kYm94U3RhdHNSBWxpbnV4EjwKB3dpbmRv\
d3MYAyABKAsyIi5ydW50aW1lLnYxLldpbmRvd3NQb2RTYW5kYm94U3RhdHNSB3dpbmRvd3Mi+AIKFFBvZFNhbmRib3hBdHRy\
aWJ1dGVzEg4KAmlkGAEgASgJUgJpZBI6CghtZXRhZGF0YRgCIAEoCzIeLnJ1bnRpbWUudjEuUG9kU2FuZGJveE1ldGFkYXRh\
UghtZXRhZGF0YRJECgZsYWJlbHMYAyADKAsyLC5ydW50aW1lLnYxLlBvZFNhbmRib3hBdHRyaWJ1dGVzLkxhYmVsc0VudHJ5\
UgZsYWJlbHMSUwoLYW5ub3RhdGlvbnMYBCADKAsyMS5ydW50aW1lLnYxLlBvZFNhbmRib3hBdHRyaWJ1dGVzLkFubm90YXRp\
b25zRW50cnlSC2Fubm90YXRpb25zGjkKC0xhYmVsc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2\
YWx1ZToCOAEaPgoQQW5ub3RhdGlvbnNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgB\
IrgCChRMaW51eFBvZFNhbmRib3hTdGF0cxImCgNjcHUYASABKAsyFC5ydW50aW1lLnYxLkNwdVVzYWdlUgNjcHUSLwoGbWVt\
b3J5GAIgASgLMhcucnVudGltZS52MS5NZW1vcnlVc2FnZVIGbWVtb3J5EjIKB25ldHdvcmsYAyABKAsyGC5ydW50aW1lLnYx\
Lk5ldHdvcmtVc2FnZVIHbmV0d29yaxIyCgdwcm9jZXNzGAQgASgLMhgucnVudGltZS52MS5Qcm9jZXNzVXNhZ2VSB3Byb2Nl\
c3MSOgoKY29udGFpbmVycxgFIAMoCzIaLnJ1bnRpbWUudjEuQ29udGFpbmVyU3RhdHNSCmNvbnRhaW5lcnMSIwoCaW8YBiAB\
KAsyEy5ydW50aW1lLnYxLklvVXNhZ2VSAmlvIr8BCgxOZXR3b3JrVXNhZ2USHAoJdGltZXN0YW1wGAEgASgDUgl0aW1lc3Rh\
bXASTgoRZGVmYXVsdF9pbnRlcmZhY2UYAiABKAsyIS5ydW50aW1lLnYxLk5ldHdvcmtJbnRlcmZhY2VVc2FnZVIQZGVmYXVs\
dEludGVyZmFjZRJBCgppbnRlcmZhY2VzGAMgAygLMiEucnVudGltZS52MS5OZXR3b3JrSW50ZXJmYWNlVXNhZ2VSCmludGVy\
ZmFjZXMi/wEKFU5ldHdvcmtJbnRlcmZhY2VVc2FnZRISCgRuYW1lGAEgASgJUgRuYW1lEjIKCHJ4X2J5dGVzGAIgASgLMhcu\
cnVudGltZS52MS5VSW50NjRWYWx1ZVIHcnhCeXRlcxI0CglyeF9lcnJvcnMYAyABKAsyFy5ydW50aW1lLnYxLlVJbnQ2NFZh\
bHVlUghyeEVycm9ycxIyCgh0eF9ieXRlcxgEIAEoCzIXLnJ1bnRpbWUudjEuVUludDY0VmFsdWVSB3R4Qnl0ZXMSNAoJdHhf\
ZXJyb3JzGAUgASgLMhcucnVudGltZS52MS5VSW50NjRWYWx1ZVIIdHhFcnJvcnMiagoMUHJvY2Vzc1VzYWdlEhwKCXRpbWVz\
dGFtcBgBIAEoA1IJdGltZXN0YW1wEjwKDXByb2Nlc3NfY291bnQYAiABKAsyFy5ydW50aW1lLnYxLlVJbnQ2NFZhbHVlUgxw\
cm9jZXNzQ291bnQiigIKFVdpbmRvd3NDb250YWluZXJTdGF0cxI/CgphdHRyaWJ1dGVzGAEgASgLMh8ucnVudGltZS52MS5D\
b250YWluZXJBdHRyaWJ1dGVzUgphdHRyaWJ1dGVzEi0KA2NwdRgCIAEoCzIbLnJ1bnRpbWUudjEuV2luZG93c0NwdVVzYWdl\
UgNjcHUSNgoGbWVtb3J5GAMgASgLMh4ucnVudGltZS52MS5XaW5kb3dzTWVtb3J5VXNhZ2VSBm1lbW9yeRJJCg53cml0YWJs\
ZV9sYXllchgEIAEoCzIiLnJ1bnRpbWUudjEuV2luZG93c0ZpbGVzeXN0ZW1Vc2FnZVINd3JpdGFibGVMYXllciLCAQoPV2lu\
ZG93c0NwdVVzYWdlEhwKCXRpbWVzdGFtcBgBIAEoA1IJdGltZXN0YW1wEk4KF3VzYWdlX2NvcmVfbmFub19zZWNvbmRzGAIg\
ASgLMhcucnVudGltZS52MS5VSW50NjRWYWx1ZVIUdXNhZ2VDb3JlTmFub1NlY29uZHMSQQoQdXNhZ2VfbmFub19jb3JlcxgD\
IAEoCzIXLnJ1bnRpbWUudjEuVUludDY0VmFsdWVSDnVzYWdlTmFub0NvcmVzIrwCChJXaW5kb3dzTWVtb3J5VXNhZ2USHAoJ\
dGltZXN0YW1wGAEgASgDUgl0aW1lc3RhbXASQwoRd29ya2luZ19zZXRfYnl0ZXMYAiABKAsyFy5ydW50aW1lLnYxLlVJbnQ2\
NFZhbHVlUg93b3JraW5nU2V0Qnl0ZXMSQAoPYXZhaWxhYmxlX2J5dGVzGAMgASgLMhcucnVudGltZS52MS5VSW50NjRWYWx1\
ZVIOYXZhaWxhYmxlQnl0ZXMSOAoLcGFnZV9mYXVsdHMYBCABKAsyFy5ydW50aW1lLnYxLlVJbnQ2NFZhbHVlUgpwYWdlRmF1\
bHRzEkcKE2NvbW1pdF9tZW1vcnlfYnl0ZXMYBSABKAsyFy5ydW50aW1lLnYxLlVJbnQ2NFZhbHVlUhFjb21taXRNZW1vcnlC\
eXRlcyK4AgoWV2luZG93c1BvZFNhbmRib3hTdGF0cxItCgNjcHUYASABKAsyGy5ydW50aW1lLnYxLldpbmRvd3NDcHVVc2Fn\
ZVIDY3B1EjYKBm1lbW9yeRgCIAEoCzIeLnJ1bnRpbWUudjEuV2luZG93c01lbW9yeVVzYWdlUgZtZW1vcnkSOQoHbmV0d29y\
axgDIAEoCzIfLnJ1bnRpbWUudjEuV2luZG93c05ldHdvcmtVc2FnZVIHbmV0d29yaxI5Cgdwcm9jZXNzGAQgASgLMh8ucnVu\
dGltZS52MS5XaW5kb3dzUHJvY2Vzc1VzYWdlUgdwcm9jZXNzEkEKCmNvbnRhaW5lcnMYBSADKAsyIS5ydW50aW1lLnYxLldp\
bmRvd3NDb250YWluZXJTdGF0c1IKY29udGFpbmVycyLUAQoTV2luZG93c05ldHdvcmtVc2FnZRIcCgl0aW1lc3RhbXAYASAB\
KANSCXRpbWVzdGFtcBJVChFkZWZhdWx0X2ludGVyZmFjZRgCIAEoCzIoLnJ1bnRpbWUudjEuV2luZG93c05ldHdvcmtJbnRl\
cmZhY2VVc2FnZVIQZGVmYXVsdEludGVyZmFjZRJICgppbnRlcmZhY2VzGAMgAygLMigucnVudGltZS52MS5XaW5kb3dzTmV0\
d29ya0ludGVyZmFjZVVzYWdlUgppbnRlcmZhY2VzIqgCChxXaW5kb3dzTmV0d29ya0ludGVyZmFjZVVzYWdlEhIKBG5hbWUY\
ASABKAlSBG5hbWUSMgoIcnhfYnl0ZXMYAiABKAsyFy5ydW50aW1lLnYxLlVJbnQ2NFZhbHVlUgdyeEJ5dGVzEkUKEnJ4X3Bh\
Y2tldHNfZHJvcHBlZBgDIAEoCzIXLnJ1bnRpbWUudjEuVUludDY0VmFsdWVSEHJ4UGFja2V0c0Ryb3BwZWQSMgoIdHhfYnl0\
ZXMYBCABKAsyFy5ydW50aW1lLnYxLlVJbnQ2NFZhbHVlUgd0eEJ5dGVzEkUKEnR4X3BhY2tldHNfZHJvcHBlZBgFIAEoCzIX\
LnJ1bnRpbWUudjEuVUludDY0VmFsdWVSEHR4UGFja2V0c0Ryb3BwZWQicQoTV2luZG93c1Byb2Nlc3NVc2FnZRIcCgl0aW1l\
c3RhbXAYASABKANSCXRpbWVzdGFtcBI8Cg1wcm9jZXNzX2NvdW50GAIgASgLMhcucnVudGltZS52MS5VSW50NjRWYWx1ZVIM\
cHJvY2Vzc0NvdW50IhIKEEdldEV2ZW50c1JlcXVlc3QixgIKFkNvbnRhaW5lckV2ZW50UmVzcG9uc2USIQoMY29udGFpbmVy\
X2lkGAEgASgJUgtjb250YWluZXJJZBJQChRjb250YWluZXJfZXZlbnRfdHlwZRgCIAEoDjIeLnJ1bnRpbWUudjEuQ29udGFp\
bmVyRXZlbnRUeXBlUhJjb250YWluZXJFdmVudFR5cGUSHQoKY3JlYXRlZF9hdBgDIAEoA1IJY3JlYXRlZEF0EkoKEnBvZF9z\
YW5kYm94X3N0YXR1cxgEIAEoCzIcLnJ1bnRpbWUudjEuUG9kU2FuZGJveFN0YXR1c1IQcG9kU2FuZGJveFN0YXR1cxJMChNj\
b250YWluZXJzX3N0YXR1c2VzGAUgAygLMhsucnVudGltZS52MS5Db250YWluZXJTdGF0dXNSEmNvbnRhaW5lcnNTdGF0dXNl\
cyIeChxMaXN0TWV0cmljRGVzY3JpcHRvcnNSZXF1ZXN0Il8KHUxpc3RNZXRyaWNEZXNjcmlwdG9yc1Jlc3BvbnNlEj4KC2Rl\
c2NyaXB0b3JzGAEgAygLMhwucnVudGltZS52MS5NZXRyaWNEZXNjcmlwdG9yUgtkZXNjcmlwdG9ycyJZChBNZXRyaWNEZXNj\
cmlwdG9yEhIKBG5hbWUYASABKAlSBG5hbWUSEgoEaGVscBgCIAEoCVIEaGVscBIdCgpsYWJlbF9rZXlzGAMgAygJUglsYWJl\
bEtleXMiHgocTGlzdFBvZFNhbmRib3hNZXRyaWNzUmVxdWVzdCJfCh1MaXN0UG9kU2FuZGJveE1ldHJpY3NSZXNwb25zZRI+\
Cgtwb2RfbWV0cmljcxgBIAMoCzIdLnJ1bnRpbWUudjEuUG9kU2FuZGJveE1ldHJpY3NSCnBvZE1ldHJpY3MiIAoeU3RyZWFt\
UG9kU2FuZGJveE1ldHJpY3NSZXF1ZXN0InAKH1N0cmVhbVBvZFNhbmRib3hNZXRyaWNzUmVzcG9uc2USTQoTcG9kX3NhbmRi\
b3hfbWV0cmljcxgBIAMoCzIdLnJ1bnRpbWUudjEuUG9kU2FuZGJveE1ldHJpY3NSEXBvZFNhbmRib3hNZXRyaWNzIrIBChFQ\
b2RTYW5kYm94TWV0cmljcxIkCg5wb2Rfc2FuZGJveF9pZBgBIAEoCVIMcG9kU2FuZGJveElkEiwKB21ldHJpY3MYAiADKAsy\
Ei5ydW50aW1lLnYxLk1ldHJpY1IHbWV0cmljcxJJChFjb250YWluZXJfbWV0cmljcxgDIAMoCzIcLnJ1bnRpbWUudjEuQ29u\
dGFpbmVyTWV0cmljc1IQY29udGFpbmVyTWV0cmljcyJjChBDb250YWluZXJNZXRyaWNzEiEKDGNvbnRhaW5lcl9pZBgBIAEo\
CVILY29udGFpbmVySWQSLAoHbWV0cmljcxgCIAMoCzISLnJ1bnRpbWUudjEuTWV0cmljUgdtZXRyaWNzIsUBCgZNZXRyaWMS\
EgoEbmFtZRgBIAEoCVIEbmFtZRIcCgl0aW1lc3RhbXAYAiABKANSCXRpbWVzdGFtcBI3CgttZXRyaWNfdHlwZRgDIAEoDjIW\
LnJ1bnRpbWUudjEuTWV0cmljVHlwZVIKbWV0cmljVHlwZRIhCgxsYWJlbF92YWx1ZXMYBCADKAlSC2xhYmVsVmFsdWVzEi0K\
BXZhbHVlGAUgASgLMhcucnVudGltZS52MS5VSW50NjRWYWx1ZVIFdmFsdWUqKQoMQ2dyb3VwRHJpdmVyEgsKB1NZU1RFTUQQ\
ABIMCghDR1JPVVBGUxABKiYKCFByb3RvY29sEgcKA1RDUBAAEgcKA1VEUBABEggKBFNDVFAQAio9Cg1OYW1lc3BhY2VNb2Rl\
EgcKA1BPRBAAEg0KCUNPTlRBSU5FUhABEggKBE5PREUQAhIKCgZUQVJHRVQQAyo6Cg9Qb2RTYW5kYm94U3RhdGUSEQoNU0FO\
REJPWF9SRUFEWRAAEhQKEFNBTkRCT1hfTk9UUkVBRFkQASptChBNb3VudFByb3BhZ2F0aW9uEhcKE1BST1BBR0FUSU9OX1BS\
SVZBVEUQABIhCh1QUk9QQUdBVElPTl9IT1NUX1RPX0NPTlRBSU5FUhABEh0KGVBST1BBR0FUSU9OX0JJRElSRUNUSU9OQUwQ\
AiqsCAoGU2lnbmFsEhMKD1JVTlRJTUVfREVGQVVMVBAAEgsKB1NJR0FCUlQQARILCgdTSUdBTFJNEAISCgoGU0lHQlVTEAMS\
CwoHU0lHQ0hMRBAEEgoKBlNJR0NMRBAFEgsKB1NJR0NPTlQQBhIKCgZTSUdGUEUQBxIKCgZTSUdIVVAQCBIKCgZTSUdJTEwQ\
CRIKCgZTSUdJTlQQChIJCgVTSUdJTxALEgoKBlNJR0lPVBAMEgsKB1NJR0tJTEwQDRILCgdTSUdQSVBFEA4SCwoHU0lHUE9M\
TBAPEgsKB1NJR1BST0YQEBIKCgZTSUdQV1IQERILCgdTSUdRVUlUEBISCwoHU0lHU0VHVhATEg0KCVNJR1NUS0ZMVBAUEgsK\
B1NJR1NUT1AQFRIKCgZTSUdTWVMQFhILCgdTSUdURVJNEBcSCwoHU0lHVFJBUBAYEgsKB1NJR1RTVFAQGRILCgdTSUdUVElO\
EBoSCwoHU0lHVFRPVRAbEgoKBlNJR1VSRxAcEgsKB1NJR1VTUjEQHRILCgdTSUdVU1IyEB4SDQoJU0lHVlRBTFJNEB8SDAoI\
U0lHV0lOQ0gQIBILCgdTSUdYQ1BVECESCwoHU0lHWEZTWhAiEgwKCFNJR1JUTUlOECMSEQoNU0lHUlRNSU5QTFVTMRAkEhEK\
DVNJR1JUTUlOUExVUzIQJRIRCg1TSUdSVE1JTlBMVVMzECYSEQoNU0lHUlRNSU5QTFVTNBAnEhEKDVNJR1JUTUlOUExVUzUQ\
KBIRCg1TSUdSVE1JTlBMVVM2ECkSEQoNU0lHUlRNSU5QTFVTNxAqEhEKDVNJR1JUTUlOUExVUzgQKxIRCg1TSUdSVE1JTlBM\
VVM5ECwSEgoOU0lHUlRNSU5QTFVTMTAQLRISCg5TSUdSVE1JTlBMVVMxMRAuEhIKDlNJR1JUTUlOUExVUzEyEC8SEgoOU0lH\
UlRNSU5QTFVTMTMQMBISCg5TSUdSVE1JTlBMVVMxNBAxEhIKDlNJR1JUTUlOUExVUzE1EDISEwoPU0lHUlRNQVhNSU5VUzE0\
EDMSEwoPU0lHUlRNQVhNSU5VUzEzEDQSEwoPU0lHUlRNQVhNSU5VUzEyEDUSEwoPU0lHUlRNQVhNSU5VUzExEDYSEwoPU0lH\
UlRNQVhNSU5VUzEwEDcSEgoOU0lHUlRNQVhNSU5VUzkQOBISCg5TSUdSVE1BWE1JTlVTOBA5EhIKDlNJR1JUTUFYTUlOVVM3\
EDoSEgoOU0lHUlRNQVhNSU5VUzYQOxISCg5TSUdSVE1BWE1JTlVTNRA8EhIKDlNJR1JUTUFYTUlOVVM0ED0SEgoOU0lHUlRN\
QVhNSU5VUzMQPhISCg5TSUdSVE1BWE1JTlVTMhA/EhIKDlNJR1JUTUFYTUlOVVMxEEASDAoIU0lHUlRNQVgQQSoxChhTdXBw\
bGVtZW50YWxHcm91cHNQb2xpY3kSCQoFTWVyZ2UQABIKCgZTdHJpY3QQASprCg5Db250YWluZXJTdGF0ZRIVChFDT05UQUlO\
RVJfQ1JFQVRFRBAAEhUKEUNPTlRBSU5FUl9SVU5OSU5HEAESFAoQQ09OVEFJTkVSX0VYSVRFRBACEhUKEUNPTlRBSU5FUl9V\
TktOT1dOEAMqiAEKEkNvbnRhaW5lckV2ZW50VHlwZRIbChdDT05UQUlORVJfQ1JFQVRFRF9FVkVOVBAAEhsKF0NPTlRBSU5F\
Ul9TVEFSVEVEX0VWRU5UEAESGwoXQ09OVEFJTkVSX1NUT1BQRURfRVZFTlQQAhIbChdDT05UQUlORVJfREVMRVRFRF9FVkVO\
VBADKiQKCk1ldHJpY1R5cGUSCwoHQ09VTlRFUhAAEgkKBUdBVUdFEAEy2RkKDlJ1bnRpbWVTZXJ2aWNlEkIKB1ZlcnNpb24S\
Gi5ydW50aW1lLnYxLlZlcnNpb25SZXF1ZXN0GhsucnVudGltZS52MS5WZXJzaW9uUmVzcG9uc2USVAoNUnVuUG9kU2FuZGJv\
eBIgLnJ1bnRpbWUudjEuUnVuUG9kU2FuZGJveFJlcXVlc3QaIS5ydW50aW1lLnYxLlJ1blBvZFNhbmRib3hSZXNwb25zZRJX\
Cg5TdG9wUG9kU2FuZGJveBIhLnJ1bnRpbWUudjEuU3RvcFBvZFNhbmRib3hSZXF1ZXN0GiIucnVudGltZS52MS5TdG9wUG9k\
U2FuZGJveFJlc3BvbnNlEl0KEFJlbW92ZVBvZFNhbmRib3gSIy5ydW50aW1lLnYxLlJlbW92ZVBvZFNhbmRib3hSZXF1ZXN0\
GiQucnVudGltZS52MS5SZW1vdmVQb2RTYW5kYm94UmVzcG9uc2USXQoQUG9kU2FuZGJveFN0YXR1cxIjLnJ1bnRpbWUudjEu\
UG9kU2FuZGJveFN0YXR1c1JlcXVlc3QaJC5ydW50aW1lLnYxLlBvZFNhbmRib3hTdGF0dXNSZXNwb25zZRJXCg5MaXN0UG9k\
U2FuZGJveBIhLnJ1bnRpbWUudjEuTGlzdFBvZFNhbmRib3hSZXF1ZXN0GiIucnVudGltZS52MS5MaXN0UG9kU2FuZGJveFJl\
c3BvbnNlEmUKElN0cmVhbVBvZFNhbmRib3hlcxIlLnJ1bnRpbWUudjEuU3RyZWFtUG9kU2FuZGJveGVzUmVxdWVzdBomLnJ1\
bnRpbWUudjEuU3RyZWFtUG9kU2FuZGJveGVzUmVzcG9uc2UwARJaCg9DcmVhdGVDb250YWluZXISIi5ydW50aW1lLnYxLkNy\
ZWF0ZUNvbnRhaW5lclJlcXVlc3QaIy5ydW50aW1lLnYxLkNyZWF0ZUNvbnRhaW5lclJlc3BvbnNlElcKDlN0YXJ0Q29udGFp\
bmVyEiEucnVudGltZS52MS5TdGFydENvbnRhaW5lclJlcXVlc3QaIi5ydW50aW1lLnYxLlN0YXJ0Q29udGFpbmVyUmVzcG9u\
c2USVAoNU3RvcENvbnRhaW5lchIgLnJ1bnRpbWUudjEuU3RvcENvbnRhaW5lclJlcXVlc3QaIS5ydW50aW1lLnYxLlN0b3BD\
b250YWluZXJSZXNwb25zZRJaCg9SZW1vdmVDb250YWluZXISIi5ydW50aW1lLnYxLlJlbW92ZUNvbnRhaW5lclJlcXVlc3Qa\
Iy5ydW50aW1lLnYxLlJlbW92ZUNvbnRhaW5lclJlc3BvbnNlElcKDkxpc3RDb250YWluZXJzEiEucnVudGltZS52MS5MaXN0\
Q29udGFpbmVyc1JlcXVlc3QaIi5ydW50aW1lLnYxLkxpc3RDb250YWluZXJzUmVzcG9uc2USXwoQU3RyZWFtQ29udGFpbmVy\
cxIjLnJ1bnRpbWUudjEuU3RyZWFtQ29udGFpbmVyc1JlcXVlc3QaJC5ydW50aW1lLnYxLlN0cmVhbUNvbnRhaW5lcnNSZXNw\
b25zZTABEloKD0NvbnRhaW5lclN0YXR1cxIiLnJ1bnRpbWUudjEuQ29udGFpbmVyU3RhdHVzUmVxdWVzdBojLnJ1bnRpbWUu\
djEuQ29udGFpbmVyU3RhdHVzUmVzcG9uc2USdQoYVXBkYXRlQ29udGFpbmVyUmVzb3VyY2VzEisucnVudGltZS52MS5VcGRh\
dGVDb250YWluZXJSZXNvdXJjZXNSZXF1ZXN0GiwucnVudGltZS52MS5VcGRhdGVDb250YWluZXJSZXNvdXJjZXNSZXNwb25z\
ZRJjChJSZW9wZW5Db250YWluZXJMb2cSJS5ydW50aW1lLnYxLlJlb3BlbkNvbnRhaW5lckxvZ1JlcXVlc3QaJi5ydW50aW1l\
LnYxLlJlb3BlbkNvbnRhaW5lckxvZ1Jlc3BvbnNlEkUKCEV4ZWNTeW5jEhsucnVudGltZS52MS5FeGVjU3luY1JlcXVlc3Qa\
HC5ydW50aW1lLnYxLkV4ZWNTeW5jUmVzcG9uc2USOQoERXhlYxIXLnJ1bnRpbWUudjEuRXhlY1JlcXVlc3QaGC5ydW50aW1l\
LnYxLkV4ZWNSZXNwb25zZRI/CgZBdHRhY2gSGS5ydW50aW1lLnYxLkF0dGFjaFJlcXVlc3QaGi5ydW50aW1lLnYxLkF0dGFj\
aFJlc3BvbnNlEk4KC1BvcnRGb3J3YXJkEh4ucnVudGltZS52MS5Qb3J0Rm9yd2FyZFJlcXVlc3QaHy5ydW50aW1lLnYxLlBv\
cnRGb3J3YXJkUmVzcG9uc2USVwoOQ29udGFpbmVyU3RhdHMSIS5ydW50aW1lLnYxLkNvbnRhaW5lclN0YXRzUmVxdWVzdBoi\
LnJ1bnRpbWUudjEuQ29udGFpbmVyU3RhdHNSZXNwb25zZRJjChJMaXN0Q29udGFpbmVyU3RhdHMSJS5ydW50aW1lLnYxLkxp\
c3RDb250YWluZXJTdGF0c1JlcXVlc3QaJi5ydW50aW1lLnYxLkxpc3RDb250YWluZXJTdGF0c1Jlc3BvbnNlEmsKFFN0cmVh\
bUNvbnRhaW5lclN0YXRzEicucnVudGltZS52MS5TdHJlYW1Db250YWluZXJTdGF0c1JlcXVlc3QaKC5ydW50aW1lLnYxLlN0\
cmVhbUNvbnRhaW5lclN0YXRzUmVzcG9uc2UwARJaCg9Qb2RTYW5kYm94U3RhdHMSIi5ydW50aW1lLnYxLlBvZFNhbmRib3hT\
dGF0c1JlcXVlc3QaIy5ydW50aW1lLnYxLlBvZFNhbmRib3hTdGF0c1Jlc3BvbnNlEmYKE0xpc3RQb2RTYW5kYm94U3RhdHMS\
Ji5ydW50aW1lLnYxLkxpc3RQb2RTYW5kYm94U3RhdHNSZXF1ZXN0GicucnVudGltZS52MS5MaXN0UG9kU2FuZGJveFN0YXRz\
UmVzcG9uc2USbgoVU3RyZWFtUG9kU2FuZGJveFN0YXRzEigucnVudGltZS52MS5TdHJlYW1Qb2RTYW5kYm94U3RhdHNSZXF1\
ZXN0GikucnVudGltZS52MS5TdHJlYW1Qb2RTYW5kYm94U3RhdHNSZXNwb25zZTABEmYKE1VwZGF0ZVJ1bnRpbWVDb25maWcS\
Ji5ydW50aW1lLnYxLlVwZGF0ZVJ1bnRpbWVDb25maWdSZXF1ZXN0GicucnVudGltZS52MS5VcGRhdGVSdW50aW1lQ29uZmln\
UmVzcG9uc2USPwoGU3RhdHVzEhkucnVudGltZS52MS5TdGF0dXNSZXF1ZXN0GhoucnVudGltZS52MS5TdGF0dXNSZXNwb25z\
ZRJmChNDaGVja3BvaW50Q29udGFpbmVyEiYucnVudGltZS52MS5DaGVja3BvaW50Q29udGFpbmVyUmVxdWVzdBonLnJ1bnRp\
bWUudjEuQ2hlY2twb2ludENvbnRhaW5lclJlc3BvbnNlElgKEkdldENvbnRhaW5lckV2ZW50cxIcLnJ1bnRpbWUudjEuR2V0\
RXZlbnRzUmVxdWVzdBoiLnJ1bnRpbWUudjEuQ29udGFpbmVyRXZlbnRSZXNwb25zZTABEmwKFUxpc3RNZXRyaWNEZXNjcmlw\
dG9ycxIoLnJ1bnRpbWUudjEuTGlzdE1ldHJpY0Rlc2NyaXB0b3JzUmVxdWVzdBopLnJ1bnRpbWUudjEuTGlzdE1ldHJpY0Rl\
c2NyaXB0b3JzUmVzcG9uc2USbAoVTGlzdFBvZFNhbmRib3hNZXRyaWNzEigucnVudGltZS52MS5MaXN0UG9kU2FuZGJveE1l\
dHJpY3NSZXF1ZXN0GikucnVudGltZS52MS5MaXN0UG9kU2FuZGJveE1ldHJpY3NSZXNwb25zZRJ0ChdTdHJlYW1Qb2RTYW5k\
Ym94TWV0cmljcxIqLnJ1bnRpbWUudjEuU3RyZWFtUG9kU2FuZGJveE1ldHJpY3NSZXF1ZXN0GisucnVudGltZS52MS5TdHJl\
YW1Qb2RTYW5kYm94TWV0cmljc1Jlc3BvbnNlMAESVAoNUnVudGltZUNvbmZpZxIgLnJ1bnRpbWUudjEuUnVudGltZUNvbmZp\
Z1JlcXVlc3QaIS5ydW50aW1lLnYxLlJ1bnRpbWVDb25maWdSZXNwb25zZRJ4ChlVcGRhdGVQb2RTYW5kYm94UmVzb3VyY2Vz\
EiwucnVudGltZS52MS5VcGRhdGVQb2RTYW5kYm94UmVzb3VyY2VzUmVxdWVzdBotLnJ1bnRpbWUudjEuVXBkYXRlUG9kU2Fu\
ZGJveFJlc291cmNlc1Jlc3BvbnNlMuoDCgxJbWFnZVNlcnZpY2USSwoKTGlzdEltYWdlcxIdLnJ1bnRpbWUudjEuTGlzdElt\
YWdlc1JlcXVlc3QaHi5ydW50aW1lLnYxLkxpc3RJbWFnZXNSZXNwb25zZRJTCgxTdHJlYW1JbWFnZXMSHy5ydW50aW1lLnYx\
LlN0cmVhbUltYWdlc1JlcXVlc3QaIC5ydW50aW1lLnYxLlN0cmVhbUltYWdlc1Jlc3BvbnNlMAESTgoLSW1hZ2VTdGF0dXMS\
Hi5ydW50aW1lLnYxLkltYWdlU3RhdHVzUmVxdWVzdBofLnJ1bnRpbWUudjEuSW1hZ2VTdGF0dXNSZXNwb25zZRJICglQdWxs\
SW1hZ2USHC5ydW50aW1lLnYxLlB1bGxJbWFnZVJlcXVlc3QaHS5ydW50aW1lLnYxLlB1bGxJbWFnZVJlc3BvbnNlEk4KC1Jl\
bW92ZUltYWdlEh4ucnVudGltZS52MS5SZW1vdmVJbWFnZVJlcXVlc3QaHy5ydW50aW1lLnYxLlJlbW92ZUltYWdlUmVzcG9u\
c2USTgoLSW1hZ2VGc0luZm8SHi5ydW50aW1lLnYxLkltYWdlRnNJbmZvUmVxdWVzdBofLnJ1bnRpbWUudjEuSW1hZ2VGc0lu\
Zm9SZXNwb25zZWIGcHJvdG8z
"""
}
