// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/pod_action.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/pod_action.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let podAction: StaticString = #"""
M	k8s.io.api.core.v1.Binding	kind=/v1/Binding	plural=bindings
"Puts an object on another: a pod on a node. Posted to the pod's subresource `binding`.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	target	k8s.io.api.core.v1.ObjectReference	required
"Node to run on.
M	k8s.io.api.core.v1.PodLogOptions	kind=/v1/PodLogOptions
"Which part of a container's log to read.
1	container	string
"Container to read from; may be empty if the pod has but one.
2	follow	bool
"Keep the answer open and send lines as they come.
3	previous	bool
"Read the log of the run before the last restart.
4	sinceSeconds	int64	pointer	minimum=1
"Only lines of the last so many seconds. Not together with `sinceTime`.
5	sinceTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"Only lines from this moment on.
6	timestamps	bool
"Put an RFC 3339 time before every line.
7	tailLines	int64	pointer	minimum=0
"Only so many lines from the end.
8	limitBytes	int64	pointer	minimum=1
"Stop after so many bytes, perhaps within a line.
9	insecureSkipTLSVerifyBackend	bool
"Do not check the kubelet's certificate; what comes could be forged.
10	stream	string	pointer	gate=PodLogsQuerySplitStreams
"Output to read: `All` (the default), `Stdout` or `Stderr`.
M	k8s.io.api.core.v1.PodAttachOptions	kind=/v1/PodAttachOptions
"How to attach to a running container.
1	stdin	bool
"Send standard input.
2	stdout	bool
"Receive standard output; true when absent.
3	stderr	bool
"Receive standard error; true when absent.
4	tty	bool
"Treat the streams as a terminal; the container must have one.
5	container	string
"Container to attach to; may be empty if the pod has but one.
M	k8s.io.api.core.v1.PodExecOptions	kind=/v1/PodExecOptions
"How to run a command in a container.
1	stdin	bool
"Send standard input.
2	stdout	bool
"Receive standard output; true when absent.
3	stderr	bool
"Receive standard error; true when absent. Not with `tty`.
4	tty	bool
"Give the command a terminal.
5	container	string
"Container to run in; may be empty if the pod has but one.
6	command	[]string	emit=always	list=0
"Program and arguments, not run in a shell.
M	k8s.io.api.core.v1.PodPortForwardOptions	kind=/v1/PodPortForwardOptions
"How to forward ports of a pod.
1	ports	[]int32	list=0
"Ports of the pod; required over WebSocket.
M	k8s.io.api.core.v1.PodProxyOptions	kind=/v1/PodProxyOptions
"How to pass a request on to a pod.
1	path	string
"Path to ask for.
"""#
}
