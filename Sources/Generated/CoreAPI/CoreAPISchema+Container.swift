// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/container.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/container.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let container: StaticString = #"""
M	k8s.io.api.core.v1.Container
"One container of a pod.
1	name	string	emit=always	required	format=dns1123Label	nonzero
"Name of the container: a DNS label, unique in the pod. It cannot change.
2	image	string	nonzero
"Image to run, such as `registry.example/web:1.2` or one with `@sha256:...`.
3	command	[]string	list=0
"Entry point, not run in a shell; the image's when empty. `$(NAME)` stands for an environment
"variable, `$$` for a dollar sign.
4	args	[]string	list=0
"Arguments of the entry point; the image's when empty. `$(NAME)` stands for an environment
"variable.
5	workingDir	string
"Directory to start in; the image's when empty.
6	ports	[]k8s.io.api.core.v1.ContainerPort	list=2	key=containerPort	key=protocol	patch=merge	mergeKey=containerPort
"Ports that the container listens on. For information: a port not listed can be reached all the
"same.
19	envFrom	[]k8s.io.api.core.v1.EnvFromSource	list=0
"ConfigMaps and Secrets whose keys all become environment variables.
7	env	[]k8s.io.api.core.v1.EnvVar	list=2	key=name	patch=merge	mergeKey=name
"Environment variables; later entries win over earlier ones and over `envFrom`.
8	resources	k8s.io.api.core.v1.ResourceRequirements
"CPU, memory and other resources: how much is set aside and how much may be used.
23	resizePolicy	[]k8s.io.api.core.v1.ContainerResizePolicy	list=0	gate=InPlacePodVerticalScaling
"Whether changing a resource while running restarts the container.
24	restartPolicy	string	pointer	value=Always	value=Never	value=OnFailure
"What follows an exit, in place of the pod's policy. `Always` on an init container makes it a
"sidecar: it starts in turn and runs on beside the containers.
25	restartPolicyRules	[]k8s.io.api.core.v1.ContainerRestartRule	list=0	gate=ContainerRestartRules	maxLength=20
"Rules on the exit code, the first that fits decides; then `restartPolicy`. Up to 20.
9	volumeMounts	[]k8s.io.api.core.v1.VolumeMount	list=2	key=mountPath	patch=merge	mergeKey=mountPath
"Volumes of the pod to mount, and where.
21	volumeDevices	[]k8s.io.api.core.v1.VolumeDevice	list=2	key=devicePath	patch=merge	mergeKey=devicePath
"Raw block devices to show in the container.
10	livenessProbe	k8s.io.api.core.v1.Probe	pointer
"Check while it runs; the container is restarted when it fails.
11	readinessProbe	k8s.io.api.core.v1.Probe	pointer
"Check while it runs; services send traffic only while it succeeds.
22	startupProbe	k8s.io.api.core.v1.Probe	pointer
"Check while it starts; the other probes wait for its first success, and the container is
"restarted when it fails.
12	lifecycle	k8s.io.api.core.v1.Lifecycle	pointer
"Actions after start and before stop.
13	terminationMessagePath	string
"File whose contents become the message of the finished container, up to 4 KiB;
"`/dev/termination-log` when unset.
20	terminationMessagePolicy	string	value=File	value=FallbackToLogsOnError	closed
"Where the message comes from: `File`, or `FallbackToLogsOnError`, which takes the end of the
"log when the file is empty and the exit was a failure.
14	imagePullPolicy	string	value=Always	value=Never	value=IfNotPresent	closed
"When to pull the image: `Always`, `IfNotPresent` or `Never`. Unset is `Always` for tag latest
"and `IfNotPresent` otherwise.
15	securityContext	k8s.io.api.core.v1.SecurityContext	pointer
"Rights of the container; they win over those of the pod.
16	stdin	bool
"Keep a standard input open, for attach.
17	stdinOnce	bool
"Close standard input after the first client that attached leaves.
18	tty	bool
"Give the container a terminal; needs `stdin`.
M	k8s.io.api.core.v1.EphemeralContainer
"A container added to a running pod for debugging. It is never restarted and has no resources of
"its own.
1	ephemeralContainerCommon	k8s.io.api.core.v1.EphemeralContainerCommon	emit=inline
"What it shares with other containers.
2	targetContainerName	string
"Container whose process namespace it joins; its own when empty.
M	k8s.io.api.core.v1.EphemeralContainerCommon
"The fields of a debugging container. Ports, probes, lifecycle and resources are there for the
"common shape and must be unset.
1	name	string	emit=always	format=dns1123Label	nonzero
"Name of the container: a DNS label, unique in the pod. It cannot change.
2	image	string	nonzero
"Image to run, such as `registry.example/web:1.2` or one with `@sha256:...`.
3	command	[]string	list=0
"Entry point, not run in a shell; the image's when empty. `$(NAME)` stands for an environment
"variable, `$$` for a dollar sign.
4	args	[]string	list=0
"Arguments of the entry point; the image's when empty. `$(NAME)` stands for an environment
"variable.
5	workingDir	string
"Directory to start in; the image's when empty.
6	ports	[]k8s.io.api.core.v1.ContainerPort	list=2	key=containerPort	key=protocol	patch=merge	mergeKey=containerPort
"Ports that the container listens on. For information: a port not listed can be reached all the
"same.
19	envFrom	[]k8s.io.api.core.v1.EnvFromSource	list=0
"ConfigMaps and Secrets whose keys all become environment variables.
7	env	[]k8s.io.api.core.v1.EnvVar	list=2	key=name	patch=merge	mergeKey=name
"Environment variables; later entries win over earlier ones and over `envFrom`.
8	resources	k8s.io.api.core.v1.ResourceRequirements
"CPU, memory and other resources: how much is set aside and how much may be used.
23	resizePolicy	[]k8s.io.api.core.v1.ContainerResizePolicy	list=0	gate=InPlacePodVerticalScaling
"Whether changing a resource while running restarts the container.
24	restartPolicy	string	pointer	value=Always	value=Never	value=OnFailure
"What follows an exit, in place of the pod's policy. `Always` on an init container makes it a
"sidecar: it starts in turn and runs on beside the containers.
25	restartPolicyRules	[]k8s.io.api.core.v1.ContainerRestartRule	list=0	gate=ContainerRestartRules
"Rules on the exit code, the first that fits decides; then `restartPolicy`. Up to 20.
9	volumeMounts	[]k8s.io.api.core.v1.VolumeMount	list=2	key=mountPath	patch=merge	mergeKey=mountPath
"Volumes of the pod to mount, and where.
21	volumeDevices	[]k8s.io.api.core.v1.VolumeDevice	list=2	key=devicePath	patch=merge	mergeKey=devicePath
"Raw block devices to show in the container.
10	livenessProbe	k8s.io.api.core.v1.Probe	pointer
"Check while it runs; the container is restarted when it fails.
11	readinessProbe	k8s.io.api.core.v1.Probe	pointer
"Check while it runs; services send traffic only while it succeeds.
22	startupProbe	k8s.io.api.core.v1.Probe	pointer
"Check while it starts; the other probes wait for its first success, and the container is
"restarted when it fails.
12	lifecycle	k8s.io.api.core.v1.Lifecycle	pointer
"Actions after start and before stop.
13	terminationMessagePath	string
"File whose contents become the message of the finished container, up to 4 KiB;
"`/dev/termination-log` when unset.
20	terminationMessagePolicy	string	value=File	value=FallbackToLogsOnError	closed
"Where the message comes from: `File`, or `FallbackToLogsOnError`, which takes the end of the
"log when the file is empty and the exit was a failure.
14	imagePullPolicy	string	value=Always	value=Never	value=IfNotPresent	closed
"When to pull the image: `Always`, `IfNotPresent` or `Never`. Unset is `Always` for tag latest
"and `IfNotPresent` otherwise.
15	securityContext	k8s.io.api.core.v1.SecurityContext	pointer
"Rights of the container; they win over those of the pod.
16	stdin	bool
"Keep a standard input open, for attach.
17	stdinOnce	bool
"Close standard input after the first client that attached leaves.
18	tty	bool
"Give the container a terminal; needs `stdin`.
M	k8s.io.api.core.v1.ContainerPort
"A port that a container listens on.
1	name	string	format=portName
"Name that services can refer to: up to 15 lower-case letters, digits and dashes; unique in the
"pod.
2	hostPort	int32	minimum=0	maximum=65535
"Port of the node that leads here, 1 to 65535. With `hostNetwork` the same as `containerPort`.
"Unset opens none.
3	containerPort	int32	emit=always	required	minimum=1	maximum=65535	nonzero
"Port inside the pod, 1 to 65535.
4	protocol	string	default="TCP"	value=TCP	value=UDP	value=SCTP	closed
"`TCP` (the default), `UDP` or `SCTP`.
5	hostIP	string
"Address of the node to open `hostPort` on; all of them when empty.
M	k8s.io.api.core.v1.VolumeMount
"A volume mounted in a container.
1	name	string	emit=always	required	nonzero
"Name of the volume in the pod.
2	readOnly	bool
"Mount read-only.
7	recursiveReadOnly	string	pointer	value=Disabled	value=IfPossible	value=Enabled
"Whether mounts below a read-only mount are read-only too: `Disabled` (the default),
"`IfPossible`, `Enabled`.
3	mountPath	string	emit=always	required	nonzero
"Absolute path in the container.
4	subPath	string
"Path inside the volume to mount in place of its root. Such a mount does not follow later
"changes of ConfigMaps and Secrets.
5	mountPropagation	string	pointer	value=None	value=HostToContainer	value=Bidirectional	closed
"How mounts made later below the path travel: `None` (the default), `HostToContainer`, or
"`Bidirectional` for privileged containers.
6	subPathExpr	string
"As `subPath`, with environment variables as `$(NAME)`.
M	k8s.io.api.core.v1.VolumeDevice
"A raw block device in a container.
1	name	string	emit=always	required	nonzero
"Name of the volume in the pod; a claim with volume mode Block.
2	devicePath	string	emit=always	required	nonzero
"Path of the device in the container.
M	k8s.io.api.core.v1.ContainerResizePolicy
"What a change of one resource does to a running container.
1	resourceName	string	emit=always	required	value=cpu	value=memory	value=storage	value=ephemeral-storage	value=pods	value=services	value=replicationcontrollers	value=resourcequotas	value=secrets	value=configmaps	value=persistentvolumeclaims	value=services.nodeports	value=services.loadbalancers	value=requests.cpu	value=requests.memory	value=requests.storage	value=requests.ephemeral-storage	value=limits.cpu	value=limits.memory	value=limits.ephemeral-storage
"`cpu` or `memory`.
2	restartPolicy	string	emit=always	required	value=NotRequired	value=RestartContainer
"`NotRequired` (the default) applies it in place, `RestartContainer` restarts.
M	k8s.io.api.core.v1.ContainerRestartRule
"What to do when a container exits in a certain way.
1	action	string	required	value=Restart	value=RestartAllContainers
"`Restart` the container, or `RestartAllContainers` of the pod.
2	exitCodes	k8s.io.api.core.v1.ContainerRestartRuleOnExitCodes	pointer	nonzero
"Exit codes that the rule is for.
M	k8s.io.api.core.v1.ContainerRestartRuleOnExitCodes
"A set of exit codes.
1	operator	string	required	value=In	value=NotIn
"`In` fits the codes listed, `NotIn` all others.
2	values	[]int32	list=1	maxLength=255
"Exit codes, up to 255 of them.
M	k8s.io.api.core.v1.EnvVar
"An environment variable.
1	name	string	emit=always	required	nonzero
"Name; printable ASCII without `=`.
2	value	string
"Value. `$(NAME)` stands for a variable defined earlier, `$$` for a dollar sign.
3	valueFrom	k8s.io.api.core.v1.EnvVarSource	pointer
"Source of the value, in place of `value`.
M	k8s.io.api.core.v1.EnvVarSource
"Source of a value; exactly one member is set.
1	fieldRef	k8s.io.api.core.v1.ObjectFieldSelector	pointer
"Field of the pod, such as `metadata.name` or `status.podIP`.
2	resourceFieldRef	k8s.io.api.core.v1.ResourceFieldSelector	pointer
"Request or limit of a container.
3	configMapKeyRef	k8s.io.api.core.v1.ConfigMapKeySelector	pointer
"Key of a ConfigMap.
4	secretKeyRef	k8s.io.api.core.v1.SecretKeySelector	pointer
"Key of a Secret.
5	fileKeyRef	k8s.io.api.core.v1.FileKeySelector	pointer	gate=EnvFiles
"Variable in a file that an init container wrote.
M	k8s.io.api.core.v1.ConfigMapKeySelector	atomic
"One key of a ConfigMap.
1	localObjectReference	k8s.io.api.core.v1.LocalObjectReference	emit=inline
"The ConfigMap, in the pod's namespace.
2	key	string	emit=always	required	format=configMapKey	nonzero
"The key.
3	optional	bool	pointer
"The container may start although the ConfigMap or key is missing.
M	k8s.io.api.core.v1.SecretKeySelector	atomic
"One key of a Secret.
1	localObjectReference	k8s.io.api.core.v1.LocalObjectReference	emit=inline
"The Secret, in the pod's namespace.
2	key	string	emit=always	required	format=configMapKey	nonzero
"The key.
3	optional	bool	pointer
"The container may start although the Secret or key is missing.
M	k8s.io.api.core.v1.FileKeySelector	atomic
"One variable of an environment file.
1	volumeName	string	emit=always	required	nonzero
"Volume with the file; an emptyDir of the pod.
2	path	string	emit=always	required	nonzero
"Path of the file in the volume; relative, without `..`.
3	key	string	emit=always	required	nonzero
"Name of the variable in the file; up to 128 characters.
4	optional	bool	pointer	default=false
"The container may start although the file or variable is missing.
M	k8s.io.api.core.v1.EnvFromSource
"All keys of an object as environment variables; exactly one member is set.
1	prefix	string
"Text put before every key.
2	configMapRef	k8s.io.api.core.v1.ConfigMapEnvSource	pointer
"The ConfigMap.
3	secretRef	k8s.io.api.core.v1.SecretEnvSource	pointer
"The Secret.
M	k8s.io.api.core.v1.ConfigMapEnvSource
"A ConfigMap whose keys become variables.
1	localObjectReference	k8s.io.api.core.v1.LocalObjectReference	emit=inline
"The ConfigMap, in the pod's namespace.
2	optional	bool	pointer
"The container may start although the ConfigMap is missing.
M	k8s.io.api.core.v1.SecretEnvSource
"A Secret whose keys become variables.
1	localObjectReference	k8s.io.api.core.v1.LocalObjectReference	emit=inline
"The Secret, in the pod's namespace.
2	optional	bool	pointer
"The container may start although the Secret is missing.
M	k8s.io.api.core.v1.ResourceRequirements
"How much is set aside for a container, and how much it may use.
1	limits	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"Most it may use: CPU is throttled beyond, memory beyond ends it. Keys such as `cpu`, `memory`,
"`hugepages-2Mi`.
2	requests	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"What the scheduler sets aside on a node; the limit when unset.
3	claims	[]k8s.io.api.core.v1.ResourceClaim	list=2	key=name	gate=DynamicResourceAllocation
"Devices that it uses, of those the pod claims.
M	k8s.io.api.core.v1.ResourceClaim
"Devices of the pod that a container uses.
1	name	string	emit=always	required	nonzero
"Name of the entry in `spec.resourceClaims`.
2	request	string
"Request within the claim; all of them when empty.
M	k8s.io.api.core.v1.Probe
"A check of a container, repeated.
1	handler	k8s.io.api.core.v1.ProbeHandler	emit=inline
"How to check; exactly one member is set.
2	initialDelaySeconds	int32	minimum=0
"Seconds from start of the container to the first check.
3	timeoutSeconds	int32	minimum=0
"Seconds a check may take; 1 when unset.
4	periodSeconds	int32	minimum=0
"Seconds from check to check; 10 when unset.
5	successThreshold	int32	minimum=0
"Successes in a row after which it counts as succeeding; 1 when unset, and always 1 for liveness
"and startup.
6	failureThreshold	int32	minimum=0
"Failures in a row after which it counts as failing; 3 when unset.
7	terminationGracePeriodSeconds	int64	pointer	minimum=1
"Seconds to stop after this probe failed, in place of the pod's. Not for readiness.
M	k8s.io.api.core.v1.ProbeHandler
"How to check; exactly one member is set.
1	exec	k8s.io.api.core.v1.ExecAction	pointer
"Run a command; exit code 0 is success.
2	httpGet	k8s.io.api.core.v1.HTTPGetAction	pointer
"Send a GET; a status from 200 to 399 is success.
3	tcpSocket	k8s.io.api.core.v1.TCPSocketAction	pointer
"Open a connection.
4	grpc	k8s.io.api.core.v1.GRPCAction	pointer
"Ask the gRPC health service.
M	k8s.io.api.core.v1.ExecAction
"A command run in the container.
1	command	[]string	list=0	nonzero
"Program and arguments, not run in a shell. The directory is `/`.
M	k8s.io.api.core.v1.HTTPGetAction
"A GET request.
1	path	string	nonzero
"Path on the server; `/` when unset.
2	port	k8s.io.apimachinery.pkg.util.intstr.IntOrString	required
"Port number, or name of a port of the container.
3	host	string
"Host to connect to; the pod's address when empty. For the header alone use `httpHeaders`.
4	scheme	string	value=HTTP	value=HTTPS	closed
"`HTTP` (the default) or `HTTPS`, whose certificate is not checked.
5	httpHeaders	[]k8s.io.api.core.v1.HTTPHeader	list=0
"Headers to send.
M	k8s.io.api.core.v1.HTTPHeader
"A header.
1	name	string	emit=always	required
"Name of the header.
2	value	string	emit=always	required
"Value of the header.
M	k8s.io.api.core.v1.TCPSocketAction
"A connection to open.
1	port	k8s.io.apimachinery.pkg.util.intstr.IntOrString	required
"Port number, or name of a port of the container.
2	host	string
"Host to connect to; the pod's address when empty.
M	k8s.io.api.core.v1.GRPCAction
"A question to the gRPC health service.
1	port	int32	emit=always	required
"Port number.
2	service	string	pointer	emit=always	default=""
"Service to ask about; empty is the server as a whole.
M	k8s.io.api.core.v1.Lifecycle
"Actions at the ends of a container's life.
1	postStart	k8s.io.api.core.v1.LifecycleHandler	pointer
"Right after start, at no certain moment relative to the entry point. The container is restarted
"when it fails.
2	preStop	k8s.io.api.core.v1.LifecycleHandler	pointer
"Before the stop signal, when the container is to be stopped. Its time counts against the grace
"period.
3	stopSignal	string	pointer	value=SIGABRT	value=SIGALRM	value=SIGBUS	value=SIGCHLD	value=SIGCLD	value=SIGCONT	value=SIGFPE	value=SIGHUP	value=SIGILL	value=SIGINT	value=SIGIO	value=SIGIOT	value=SIGKILL	value=SIGPIPE	value=SIGPOLL	value=SIGPROF	value=SIGPWR	value=SIGQUIT	value=SIGSEGV	value=SIGSTKFLT	value=SIGSTOP	value=SIGSYS	value=SIGTERM	value=SIGTRAP	value=SIGTSTP	value=SIGTTIN	value=SIGTTOU	value=SIGURG	value=SIGUSR1	value=SIGUSR2	value=SIGVTALRM	value=SIGWINCH	value=SIGXCPU	value=SIGXFSZ	value=SIGRTMIN	value=SIGRTMIN+1	value=SIGRTMIN+2	value=SIGRTMIN+3	value=SIGRTMIN+4	value=SIGRTMIN+5	value=SIGRTMIN+6	value=SIGRTMIN+7	value=SIGRTMIN+8	value=SIGRTMIN+9	value=SIGRTMIN+10	value=SIGRTMIN+11	value=SIGRTMIN+12	value=SIGRTMIN+13	value=SIGRTMIN+14	value=SIGRTMIN+15	value=SIGRTMAX-14	value=SIGRTMAX-13	value=SIGRTMAX-12	value=SIGRTMAX-11	value=SIGRTMAX-10	value=SIGRTMAX-9	value=SIGRTMAX-8	value=SIGRTMAX-7	value=SIGRTMAX-6	value=SIGRTMAX-5	value=SIGRTMAX-4	value=SIGRTMAX-3	value=SIGRTMAX-2	value=SIGRTMAX-1	value=SIGRTMAX	closed
"Signal that asks the container to stop, such as `SIGUSR1`; the image's or SIGTERM when unset.
"Needs `spec.os.name`.
M	k8s.io.api.core.v1.LifecycleHandler
"What to do; exactly one member is set.
1	exec	k8s.io.api.core.v1.ExecAction	pointer
"Run a command in the container.
2	httpGet	k8s.io.api.core.v1.HTTPGetAction	pointer
"Send a GET.
3	tcpSocket	k8s.io.api.core.v1.TCPSocketAction	pointer
"Has no effect.
4	sleep	k8s.io.api.core.v1.SleepAction	pointer
"Wait.
M	k8s.io.api.core.v1.SleepAction
"A pause.
1	seconds	int64	emit=always	required
"Seconds to wait.
M	k8s.io.api.core.v1.SecurityContext
"Rights of a container; they win over those of the pod.
1	capabilities	k8s.io.api.core.v1.Capabilities	pointer
"Linux capabilities to add or drop.
2	privileged	bool	pointer
"Run with all rights of root on the node.
3	seLinuxOptions	k8s.io.api.core.v1.SELinuxOptions	pointer
"SELinux label; chosen by the runtime when unset.
10	windowsOptions	k8s.io.api.core.v1.WindowsSecurityContextOptions	pointer
"Settings for Windows.
4	runAsUser	int64	pointer	minimum=0	maximum=2147483647
"User id of the entry point; the image's when unset.
8	runAsGroup	int64	pointer	minimum=0	maximum=2147483647
"Group id of the entry point; the runtime's choice when unset.
5	runAsNonRoot	bool	pointer
"Refuse to run as user id 0.
6	readOnlyRootFilesystem	bool	pointer
"Mount the root filesystem read-only.
7	allowPrivilegeEscalation	bool	pointer
"Whether a process may gain more rights than its parent; false sets no_new_privs.
9	procMount	string	pointer	value=Default	value=Unmasked	closed
"`Default` masks parts of /proc, `Unmasked` shows all and needs `hostUsers: false`.
11	seccompProfile	k8s.io.api.core.v1.SeccompProfile	pointer
"System calls allowed.
12	appArmorProfile	k8s.io.api.core.v1.AppArmorProfile	pointer
"AppArmor profile.
M	k8s.io.api.core.v1.Capabilities
"Linux capabilities, without the prefix CAP_; `ALL` is all of them.
1	add	[]string	list=0
"Capabilities to add.
2	drop	[]string	list=0
"Capabilities to take away.
M	k8s.io.api.core.v1.SELinuxOptions
"Parts of an SELinux label.
1	user	string
"User part.
2	role	string
"Role part.
3	type	string
"Type part.
4	level	string
"Level part.
M	k8s.io.api.core.v1.WindowsSecurityContextOptions
"Rights on Windows.
1	gmsaCredentialSpecName	string	pointer
"Name of the GMSA credential specification.
2	gmsaCredentialSpec	string	pointer
"The GMSA credential specification itself; filled in by the GMSA webhook.
3	runAsUserName	string	pointer
"User of the entry point; the image's when unset.
4	hostProcess	bool	pointer
"Run as a process of the node itself; all containers of a pod alike, and with `hostNetwork`.
M	k8s.io.api.core.v1.SeccompProfile
"Which system calls are allowed.
1	type	string	emit=always	required	value=Unconfined	value=RuntimeDefault	value=Localhost	closed
"`RuntimeDefault`, `Unconfined` (all calls), or `Localhost` for a profile of the node.
2	localhostProfile	string	pointer
"Path of the profile below the kubelet's seccomp folder; only for `Localhost`.
M	k8s.io.api.core.v1.AppArmorProfile
"Which AppArmor profile holds.
1	type	string	emit=always	required	value=Unconfined	value=RuntimeDefault	value=Localhost	closed
"`RuntimeDefault`, `Unconfined` (none), or `Localhost` for a profile loaded on the node.
2	localhostProfile	string	pointer
"Name of the profile on the node; only for `Localhost`.
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
