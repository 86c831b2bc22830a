// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/container_status.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/container_status.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let containerStatus: StaticString = #"""
M	k8s.io.api.core.v1.ContainerStatus
"How a container fares.
1	name	string	emit=always	required
"Name of the container.
2	state	k8s.io.api.core.v1.ContainerState
"What it is doing now.
3	lastState	k8s.io.api.core.v1.ContainerState
"How it last ended; empty when it never did.
4	ready	bool	emit=always	required
"It passes its readiness check, or has none and runs.
5	restartCount	int32	emit=always	required
"How often it was restarted; forgotten when finished containers are removed.
6	image	string	emit=always	required
"Image that runs; it may read differently from the specification.
7	imageID	string	emit=always	required
"Digest of the image.
8	containerID	string
"Runtime and id, such as `containerd://4f2c...`.
9	started	bool	pointer
"It started and passed its startup probe.
10	allocatedResources	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"Requests that the node set aside; they differ from the specification while a resize waits.
11	resources	k8s.io.api.core.v1.ResourceRequirements	pointer	gate=InPlacePodVerticalScaling
"Requests and limits in force.
12	volumeMounts	[]k8s.io.api.core.v1.VolumeMountStatus	list=2	key=mountPath	patch=merge	mergeKey=mountPath
"How its volumes are mounted.
13	user	k8s.io.api.core.v1.ContainerUser	pointer	gate=SupplementalGroupsPolicy
"User that its first process runs as.
14	allocatedResourcesStatus	[]k8s.io.api.core.v1.ResourceStatus	list=2	key=name	patch=merge	mergeKey=name	gate=ResourceHealthStatus
"Health of the devices it uses.
15	stopSignal	string	pointer	value=SIGABRT	value=SIGALRM	value=SIGBUS	value=SIGCHLD	value=SIGCLD	value=SIGCONT	value=SIGFPE	value=SIGHUP	value=SIGILL	value=SIGINT	value=SIGIO	value=SIGIOT	value=SIGKILL	value=SIGPIPE	value=SIGPOLL	value=SIGPROF	value=SIGPWR	value=SIGQUIT	value=SIGSEGV	value=SIGSTKFLT	value=SIGSTOP	value=SIGSYS	value=SIGTERM	value=SIGTRAP	value=SIGTSTP	value=SIGTTIN	value=SIGTTOU	value=SIGURG	value=SIGUSR1	value=SIGUSR2	value=SIGVTALRM	value=SIGWINCH	value=SIGXCPU	value=SIGXFSZ	value=SIGRTMIN	value=SIGRTMIN+1	value=SIGRTMIN+2	value=SIGRTMIN+3	value=SIGRTMIN+4	value=SIGRTMIN+5	value=SIGRTMIN+6	value=SIGRTMIN+7	value=SIGRTMIN+8	value=SIGRTMIN+9	value=SIGRTMIN+10	value=SIGRTMIN+11	value=SIGRTMIN+12	value=SIGRTMIN+13	value=SIGRTMIN+14	value=SIGRTMIN+15	value=SIGRTMAX-14	value=SIGRTMAX-13	value=SIGRTMAX-12	value=SIGRTMAX-11	value=SIGRTMAX-10	value=SIGRTMAX-9	value=SIGRTMAX-8	value=SIGRTMAX-7	value=SIGRTMAX-6	value=SIGRTMAX-5	value=SIGRTMAX-4	value=SIGRTMAX-3	value=SIGRTMAX-2	value=SIGRTMAX-1	value=SIGRTMAX	closed	gate=ContainerStopSignals
"Signal that will ask it to stop.
M	k8s.io.api.core.v1.ContainerState
"What a container is doing; exactly one member is set, and waiting when none is.
1	waiting	k8s.io.api.core.v1.ContainerStateWaiting	pointer
"It is about to run.
2	running	k8s.io.api.core.v1.ContainerStateRunning	pointer
"It runs.
3	terminated	k8s.io.api.core.v1.ContainerStateTerminated	pointer
"It ended.
M	k8s.io.api.core.v1.ContainerStateWaiting
"A container about to run.
1	reason	string
"Why it waits, such as `ContainerCreating`, `ImagePullBackOff` or `CrashLoopBackOff`.
2	message	string
"Details for people.
M	k8s.io.api.core.v1.ContainerStateRunning
"A running container.
1	startedAt	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When it last started.
M	k8s.io.api.core.v1.ContainerStateTerminated
"A container that ended.
1	exitCode	int32	emit=always	required
"Exit code; 128 plus the signal when a signal ended it.
2	signal	int32
"Signal that ended it; 0 when none did.
3	reason	string
"Why it ended, such as `Completed`, `Error` or `OOMKilled`.
4	message	string
"Its termination message.
5	startedAt	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When it started.
6	finishedAt	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When it ended.
7	containerID	string
"Runtime and id.
M	k8s.io.api.core.v1.VolumeMountStatus
"How a volume is mounted.
1	name	string	emit=always	required
"Name of the volume.
2	mountPath	string	emit=always	required
"Path in the container.
3	readOnly	bool
"Mounted read-only.
4	recursiveReadOnly	string	pointer	value=Disabled	value=IfPossible	value=Enabled
"`Disabled` or `Enabled`: what `IfPossible` came to.
5	volumeStatus	k8s.io.api.core.v1.VolumeStatus	pointer
"Facts that depend on the kind of volume.
M	k8s.io.api.core.v1.VolumeStatus
"Facts about a mounted volume; at most one member is set.
1	image	k8s.io.api.core.v1.ImageVolumeStatus	pointer	gate=ImageVolumeWithDigest
"The image mounted.
M	k8s.io.api.core.v1.ImageVolumeStatus
"An image mounted as a volume.
1	imageRef	string	required
"Digest of the image.
M	k8s.io.api.core.v1.ContainerUser
"User that a process runs as.
1	linux	k8s.io.api.core.v1.LinuxContainerUser	pointer
"User on Linux.
M	k8s.io.api.core.v1.LinuxContainerUser
"Ids that the first process started with; it may have changed them since.
1	uid	int64	emit=always	required
"User id.
2	gid	int64	emit=always	required
"Group id.
3	supplementalGroups	[]int64	list=0
"Further group ids.
M	k8s.io.api.core.v1.ResourceStatus
"Health of the devices behind one resource.
1	name	string	emit=always	required	value=cpu	value=memory	value=storage	value=ephemeral-storage	value=pods	value=services	value=replicationcontrollers	value=resourcequotas	value=secrets	value=configmaps	value=persistentvolumeclaims	value=services.nodeports	value=services.loadbalancers	value=requests.cpu	value=requests.memory	value=requests.storage	value=requests.ephemeral-storage	value=limits.cpu	value=limits.memory	value=limits.ephemeral-storage
"Resource name, or `claim:<name>/<request>` for claimed devices.
2	resources	[]k8s.io.api.core.v1.ResourceHealth	list=2	key=resourceID
"Health of each device.
M	k8s.io.api.core.v1.ResourceHealth
"Health of one device.
1	resourceID	string	emit=always	required
"Id of the device at its plugin or driver.
2	health	string	value=Healthy	value=Unhealthy	value=Unknown
"`Healthy`, `Unhealthy` or `Unknown`.
6	message	string	pointer	gate=ResourceHealthStatusMessage
"Details from the driver.
"""#
}
