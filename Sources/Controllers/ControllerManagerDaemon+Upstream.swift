// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ControllerRuntime
import Platform

extension ControllerManagerDaemon {
  /// Flags of kube-controller-manager that existing command lines hold and that decide nothing here, or
  /// ask for what is missing. Whoever adds what is missing takes the flag out of this list.
  static func addUpstreamFlags(to flags: inout FlagSet) {
    flags.addUpstreamFlags()
    flags.ignored(
      "use-service-account-credentials", kind: .bool,
      because: "the controllers share the identity of --kubeconfig")
    flags.ignored(
      "cluster-signing-cert-file", "cluster-signing-key-file", "cluster-signing-duration",
      because: "certificate requests are not served yet")
    flags.ignored("cluster-name", because: "only cloud providers ask for it")
    flags.ignored(
      "flex-volume-plugin-dir", because: "persistent volumes are not served yet")
    flags.settled(
      "enable-garbage-collector", at: true,
      because: "the garbage collector is a controller: see --controllers")
    flags.refused(
      "cloud-provider", "cloud-config", because: "there are no controllers for clouds")
    flags.refused(
      "node-cidr-mask-size-ipv4", "node-cidr-mask-size-ipv6",
      because: "pods have one address family; give --node-cidr-mask-size")
  }
}
