// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import Client
internal import ControllerRuntime
internal import CoreAPI
internal import DiscoveryAPI
internal import Informers
import MetaAPI
import Synchronization
import Wire

/// Notes which services changed, by themselves or by their endpoint slices, and gives their ports.
final class ServiceSource: Sendable {
  static let serviceLabel = "kubernetes.io/service-name"
  private static let index = "service"

  /// Raised when a service has changed.
  let signal = ControllerRuntime.Signal()
  private let services: Informer<CoreAPI.Service>
  private let slices: Informer<DiscoveryAPI.EndpointSlice>
  private let table: ServiceTable
  private let changed = Mutex<Set<ObjectKey>>([])

  init(informers: InformerSet, nodeName: String) {
    table = ServiceTable(nodeName: nodeName)
    services = informers.informer(for: CoreAPI.Service.self)
    slices = informers.informer(for: DiscoveryAPI.EndpointSlice.self)
    slices.add(Index(Self.index) { Self.service(of: $0).map { [$0.description] } ?? [] })
    services.onChange { [unowned self] change in note([change.key]) }
    slices.onChange { [unowned self] change in
      note(Set([change.old, change.new].compactMap { $0.flatMap(Self.service) }))
    }
  }

  func waitForSync() async {
    await services.waitForSync()
    await slices.waitForSync()
  }

  private static func service(of slice: DiscoveryAPI.EndpointSlice) -> ObjectKey? {
    slice.metadata.labels[serviceLabel].map {
      ObjectKey(namespace: slice.metadata.namespace, name: $0)
    }
  }

  private func note(_ keys: Set<ObjectKey>) {
    changed.withLock { $0.formUnion(keys) }
    signal.raise()
  }

  /// The services that changed since the last call.
  func takeChanged() -> Set<ObjectKey> {
    changed.withLock { changed in
      defer { changed = [] }
      return changed
    }
  }

  /// Every service.
  func all() -> Set<ObjectKey> { Set(services.lister.keys()) }

  /// The ports of a service; none when it does not exist.
  func ports(of key: ObjectKey) -> [ProxiedPort] {
    guard let service = services.lister.get(key) else { return [] }
    let own = slices.lister.list(index: Self.index, value: key.description)
    return table.ports(service, slices: own)
  }
}
