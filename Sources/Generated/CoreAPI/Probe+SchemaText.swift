// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/probe.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/probe.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let probe: StaticString = #"""
M	k8s.io.api.core.v1.Probe
"A check of a container, repeated.
1	handler	k8s.io.api.core.v1.ProbeHandler	emit=inline
"How to check; exactly one member is set.
2	initialDelaySeconds	int32	minimum=0
"Seconds from start of the container to the first check.
3	timeoutSeconds	int32	fill=1	minimum=0
"Seconds a check may take; 1 when unset.
4	periodSeconds	int32	fill=10	minimum=0
"Seconds from check to check; 10 when unset.
5	successThreshold	int32	fill=1	minimum=0
"Successes in a row after which it counts as succeeding; 1 when unset, and always 1 for liveness
"and startup.
6	failureThreshold	int32	fill=3	minimum=0
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
1	path	string	fill="/"	nonzero
"Path on the server; `/` when unset.
2	port	k8s.io.apimachinery.pkg.util.intstr.IntOrString	required
"Port number, or name of a port of the container.
3	host	string
"Host to connect to; the pod's address when empty. For the header alone use `httpHeaders`.
4	scheme	string	fill="HTTP"	value=HTTP	value=HTTPS	closed
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
"""#
}
