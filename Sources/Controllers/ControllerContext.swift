// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Client
import ControllerRuntime
import CoreAPI
import Informers
import MetaAPI
import Platform
import Schema

/// What every controller is built from.
struct ControllerContext: Sendable {
  let client: TypedClient
  let informers: InformerSet
  let environment: Environment
  let events: EventRecorder
  let options: ControllerOptions
}

/// Settings of the controllers, from the command line.
struct ControllerOptions: Sendable {
  /// Address range of all pods, such as "10.42.0.0/16"; empty when nodes bring their own.
  var clusterCIDR = ""
  /// Prefix length of a node's part of it.
  var nodeCIDRMaskBits = 24
  /// How long a node may be silent before it counts as unreachable.
  var nodeMonitorGracePeriod = Duration.seconds(40)
  /// PEM text published to every namespace; empty for none.
  var rootCertificates = ""
  /// Finished pods kept before the oldest are deleted; 0 keeps all.
  var terminatedPodThreshold = 12500

  init() {}
}

extension Resource where Metadata == ObjectMeta {
  /// A reference to this object, for events and endpoints.
  var reference: ObjectReference {
    var reference = ObjectReference()
    reference.apiVersion = Self.groupVersionKind.apiVersion
    reference.kind = Self.groupVersionKind.kind
    reference.namespace = metadata.namespace
    reference.name = metadata.name
    reference.uid = metadata.uid
    reference.resourceVersion = metadata.resourceVersion
    return reference
  }
}

extension Index where Object: Resource<ObjectMeta> {
  /// Finds objects by their controller's uid, and those without controller by their namespace.
  static var controller: Index {
    Index(ownershipIndexName) { object in
      guard let controller = object.metadata.controllerReference else {
        return [orphans(of: object.metadata.namespace)]
      }
      return [controller.uid]
    }
  }
}

private let ownershipIndexName = "controller"

private func orphans(of namespace: String) -> String { "orphans of " + namespace }

extension Lister where Object: Resource<ObjectMeta> {
  /// Objects whose controller has this uid. Needs `Index.controller`.
  func controlled(by uid: String) -> [Object] { list(index: ownershipIndexName, value: uid) }

  /// What the owner controls or could adopt. Needs `Index.controller`.
  func claimable(by owner: ObjectMeta) -> [Object] {
    controlled(by: owner.uid)
      + list(index: ownershipIndexName, value: orphans(of: owner.namespace))
  }
}
