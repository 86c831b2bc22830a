// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import Glibc
import Platform

/// Where a cluster keeps its state on this machine; the only place that knows the file names.
struct StateFolder: Sendable {
  /// Absolute path, without a slash at the end.
  let root: String

  init(root: String) throws(SystemError) {
    self.root = try Self.absolute(root)
  }

  var kubeconfig: String { root + "/kubeconfig" }
  var lock: String { root + "/run/lock" }
  var componentTable: String { root + "/run/components.tsv" }
  var store: String { root + "/store" }
  var storeSocket: String { root + "/store/store.sock" }
  var kubelet: String { root + "/kubelet" }
  var containerd: String { root + "/containerd" }
  var containerdSocket: String { root + "/containerd/containerd.sock" }
  var networkConfiguration: String { root + "/cni/net.d" }
  var logs: String { root + "/logs" }

  /// The cgroup of everything that the cluster's pods run, apart from other clusters on the machine.
  var cgroup: String { "/martlet-" + SHA256.hexDigest(of: Array(root.utf8)).prefix(8) }

  func log(of component: String) -> String { "\(logs)/\(component).log" }
  func certificate(_ name: String) -> String { "\(root)/pki/\(name).crt" }
  func key(_ name: String) -> String { "\(root)/pki/\(name).key" }
  func kubeconfig(of component: String) -> String { "\(root)/auth/\(component).kubeconfig" }

  /// Makes the folders that do not exist yet; those with secrets are for the owner only.
  func create() throws(SystemError) {
    for folder in ["", "/run", "/store", "/kubelet", "/containerd", "/cni", "/cni/net.d", "/logs"] {
      try FileSystem.makeDirectories(root + folder)
    }
    for folder in ["/pki", "/auth"] {
      try FileSystem.makeDirectories(root + folder)
      try FileSystem.setMode(root + folder, 0o700)
    }
  }

  private static func absolute(_ path: String) throws(SystemError) -> String {
    var path = path
    if !path.hasPrefix("/") {
      guard let current = getcwd(nil, 0) else {
        throw SystemError(call: "find the current folder", number: errno)
      }
      defer { free(current) }
      path = String(cString: current) + "/" + path
    }
    let parts = path.split(separator: "/").filter { $0 != "." }
    return "/" + parts.joined(separator: "/")
  }
}
