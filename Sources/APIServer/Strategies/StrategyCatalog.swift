// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import AppsAPI
import AuthenticationAPI
import AuthorizationAPI
import AutoscalingAPI
import CoordinationAPI
import CoreAPI
import DiscoveryAPI
import EventsAPI
import MetaAPI
import PolicyAPI
import RBACAPI
import Schema

/// Every stored kind that the server serves, with its rules. A kind is served when its controller
/// is there too: an object that nobody acts on would mislead.
enum StrategyCatalog {
  /// The run-time schemas of all modules whose kinds are served.
  static var messages: MessageSchemas {
    var messages = MetaAPISchema.messages
    for module in [
      CoreAPISchema.messages, AppsAPISchema.messages, AuthenticationAPISchema.messages,
      AuthorizationAPISchema.messages, AutoscalingAPISchema.messages,
      CoordinationAPISchema.messages, DiscoveryAPISchema.messages, EventsAPISchema.messages,
      PolicyAPISchema.messages, RBACAPISchema.messages,
    ] {
      messages.merge(module)
    }
    return messages
  }

  static func register(in registry: ResourceRegistry, _ handlers: SubresourceCatalog) {
    registry.register(NamespaceStrategy(loss: handlers.loss))
    registry.register(NodeStrategy())
    registry.register(PodStrategy(), subresources: handlers.pods)
    registry.register(ServiceStrategy(allocator: handlers.serviceAllocator, loss: handlers.loss))
    registry.register(EndpointsStrategy())
    registry.register(ConfigMapStrategy())
    registry.register(SecretStrategy())
    registry.register(ServiceAccountStrategy(), subresources: handlers.serviceAccounts)
    registry.register(CoreEventStrategy())

    registry.register(DeploymentStrategy(), subresources: handlers.deployments)
    registry.register(ReplicaSetStrategy(), subresources: handlers.replicaSets)
    registry.register(ControllerRevisionStrategy())

    registry.register(EventStrategy())
    registry.register(LeaseStrategy())
    registry.register(EndpointSliceStrategy())
    registry.register(RoleStrategy())
    registry.register(RoleBindingStrategy())
    registry.register(ClusterRoleStrategy())
    registry.register(ClusterRoleBindingStrategy())
  }
}
