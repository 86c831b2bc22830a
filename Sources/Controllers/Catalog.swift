// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import ControllerRuntime

/// Every controller: one line each. The order is that of `--controllers=*` in logs, nothing else.
enum Catalog {
  /// A controller and how many keys it works on at the same time.
  struct Entry: Sendable {
    let name: String
    let workers: Int
    let make: @Sendable (ControllerContext, [ServedResource]) -> any Controller
  }

  static let entries: [Entry] = [
    entry(NamespaceController.self, workers: 10) { context, _ in NamespaceController(context) },
    entry(ServiceAccountController.self) { context, _ in ServiceAccountController(context) },
    entry(RootCertificateController.self) { context, _ in RootCertificateController(context) },
    entry(DeploymentController.self) { context, _ in DeploymentController(context) },
    entry(ReplicaSetController.self) { context, _ in ReplicaSetController(context) },
    entry(EndpointSliceController.self) { context, _ in EndpointSliceController(context) },
    entry(EndpointsController.self) { context, _ in EndpointsController(context) },
    entry(NodeIPAMController.self) { context, _ in NodeIPAMController(context) },
    entry(NodeLifecycleController.self) { context, _ in NodeLifecycleController(context) },
    entry(TaintEvictionController.self) { context, _ in TaintEvictionController(context) },
    entry(PodGCController.self, workers: 1) { context, _ in PodGCController(context) },
    entry(GarbageCollectorController.self, workers: 20) { context, resources in
      GarbageCollectorController(context, resources: resources)
    },
  ]

  private static func entry<Made: Controller>(
    _ type: Made.Type, workers: Int = 5,
    _ make: @escaping @Sendable (ControllerContext, [ServedResource]) -> Made
  ) -> Entry {
    Entry(name: type.name, workers: workers, make: make)
  }

  /// Controllers of upstream, off there unless named, that work on bootstrap tokens. There are none of
  /// those here, so that naming one asks for nothing.
  private static let withoutObjects: Set<String> = [
    "bootstrap-signer-controller", "bootstrapsigner", "token-cleaner-controller", "tokencleaner",
  ]

  /// The entries that a `--controllers` list asks for: `*` for all, `name` for one, `-name` for not.
  /// - Returns: nil when the list names a controller that does not exist.
  static func selected(by list: [String]) -> [Entry]? {
    let names = Set(entries.map(\.name)).union(withoutObjects)
    for item in list where item != "*" {
      guard names.contains(item.hasPrefix("-") ? String(item.dropFirst()) : item) else {
        return nil
      }
    }
    return entries.filter { entry in
      !list.contains("-" + entry.name) && (list.contains("*") || list.contains(entry.name))
    }
  }
}
