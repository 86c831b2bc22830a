// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CoreAPI
import Crypto

/// Which list of the pod's spec a container stands in, and so when it runs.
enum ContainerRole: Equatable, Sendable {
  /// Runs to its end before the next one starts.
  case initial
  /// An init container that restarts (KEP-753): starts in order, then keeps running.
  case sidecar
  case regular
}

extension CoreAPI.Container {
  /// The role that the container has when it stands in `spec.initContainers`.
  var initRole: ContainerRole { restartPolicy == "Always" ? .sidecar : .initial }

  /// Identifies the parts that may change while a pod lives and that ask for a new container.
  var specHash: String {
    String(SHA256.hexDigest(of: Array("\(name)\n\(image)".utf8)).prefix(16))
  }
}

extension CoreAPI.PodSpec {
  /// Every container with its role: init containers and sidecars in their order, then the others.
  var roles: [(container: CoreAPI.Container, role: ContainerRole)] {
    initContainers.map { ($0, $0.initRole) } + containers.map { ($0, .regular) }
  }

  /// The container of that name with its role.
  func find(_ name: String) -> (container: CoreAPI.Container, role: ContainerRole)? {
    roles.first { $0.container.name == name }
  }
}
