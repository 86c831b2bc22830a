// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/security.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/security.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let security: StaticString = #"""
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
M	k8s.io.api.core.v1.PodSecurityContext
"Rights of all containers of a pod; those of a container win.
1	seLinuxOptions	k8s.io.api.core.v1.SELinuxOptions	pointer
"SELinux label; chosen by the runtime when unset.
8	windowsOptions	k8s.io.api.core.v1.WindowsSecurityContextOptions	pointer
"Settings for Windows.
2	runAsUser	int64	pointer	minimum=0	maximum=2147483647
"User id of the entry points; the image's when unset.
6	runAsGroup	int64	pointer	minimum=0	maximum=2147483647
"Group id of the entry points; the runtime's choice when unset.
3	runAsNonRoot	bool	pointer
"Refuse to run as user id 0.
4	supplementalGroups	[]int64	list=0	minimum=0	maximum=2147483647
"Further group ids of the first process of each container.
12	supplementalGroupsPolicy	string	pointer	value=Merge	value=Strict	closed	gate=SupplementalGroupsPolicy
"`Merge` (the default) adds the groups that the image gives its user, `Strict` does not.
5	fsGroup	int64	pointer	minimum=0	maximum=2147483647
"Group that owns the files of volumes which support it; new files belong to it too.
7	sysctls	[]k8s.io.api.core.v1.Sysctl	list=0
"Kernel settings of the pod's namespaces.
9	fsGroupChangePolicy	string	pointer	value=OnRootMismatch	value=Always	closed
"When the group of a volume's files is changed: `Always` (the default), or `OnRootMismatch` if
"only the root is wrong.
10	seccompProfile	k8s.io.api.core.v1.SeccompProfile	pointer
"System calls allowed.
11	appArmorProfile	k8s.io.api.core.v1.AppArmorProfile	pointer
"AppArmor profile.
13	seLinuxChangePolicy	string	pointer	value=Recursive	value=MountOption	gate=SELinuxChangePolicy
"How volumes get their SELinux label: `MountOption` (fast) or `Recursive` (file by file).
M	k8s.io.api.core.v1.Sysctl
"A kernel setting.
1	name	string	emit=always	required	maxLength=253	nonzero
"Name, such as `net.ipv4.ip_local_port_range`.
2	value	string	emit=always	required
"Value.
"""#
}
