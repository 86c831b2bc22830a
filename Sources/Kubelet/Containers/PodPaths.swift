// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CoreAPI
import MetaAPI

/// Where the kubelet keeps a pod's files, in upstream's layout.
struct PodPaths: Sendable {
  /// The kubelet's --root-dir.
  let root: String
  /// Where the runtime writes container logs, a folder a pod.
  let logs: String
  let uid: String
  let namespace: String
  let name: String

  init(root: String, logs: String, pod: CoreAPI.Pod) {
    self.root = root
    self.logs = logs
    uid = pod.metadata.uid
    namespace = pod.metadata.namespace
    name = pod.metadata.name
  }

  var folder: String { "\(root)/pods/\(uid)" }
  var volumesFolder: String { folder + "/volumes" }
  var hostsFile: String { folder + "/etc-hosts" }
  var logFolder: String { "\(logs)/\(namespace)_\(name)_\(uid)" }

  /// - Parameter plugin: such as "kubernetes.io~configmap".
  func volume(_ name: String, plugin: String) -> String { "\(volumesFolder)/\(plugin)/\(name)" }

  func containerFolder(_ name: String) -> String { "\(folder)/containers/\(name)" }

  /// The log of one instance, below `logFolder`.
  static func logFile(_ container: String, attempt: UInt32) -> String {
    "\(container)/\(attempt).log"
  }
}
