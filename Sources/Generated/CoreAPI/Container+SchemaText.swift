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
13	terminationMessagePath	string	fill="/dev/termination-log"
"File whose contents become the message of the finished container, up to 4 KiB;
"`/dev/termination-log` when unset.
20	terminationMessagePolicy	string	fill="File"	value=File	value=FallbackToLogsOnError	closed
"Where the message comes from: `File`, or `FallbackToLogsOnError`, which takes the end of the
"log when the file is empty and the exit was a failure.
14	imagePullPolicy	string	value=Always	value=Never	value=IfNotPresent	closed	nonzero
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
13	terminationMessagePath	string	fill="/dev/termination-log"
"File whose contents become the message of the finished container, up to 4 KiB;
"`/dev/termination-log` when unset.
20	terminationMessagePolicy	string	fill="File"	value=File	value=FallbackToLogsOnError	closed
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
7	recursiveReadOnly	string	pointer	value=Disabled	value=IfPossible	value=Enabled	known
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
"""#
}
