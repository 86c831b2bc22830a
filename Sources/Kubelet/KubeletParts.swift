// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import APIRules
internal import Client
internal import ControllerRuntime
internal import CoreAPI
internal import Informers
import Net
import Platform
import Telemetry

/// What pod workers share: made once by `KubeletDaemon`.
struct KubeletParts: Sendable {
  let configuration: KubeletConfiguration
  let machine: Machine
  let environment: Environment
  let loop: EventLoop
  let client: TypedClient
  let runtime: RuntimeClient
  /// The runtime's name, the scheme of container IDs.
  let runtimeName: String
  let images: ImageSupply
  let prober: Prober
  let cgroups: CgroupTree
  let names: NameResolution
  let tokens: ServiceAccountTokens
  let configMaps: ReferencedObjects<CoreAPI.ConfigMap>
  let secrets: ReferencedObjects<CoreAPI.Secret>
  let services: Lister<CoreAPI.Service>
  let recorder: EventRecorder
  let statuses: StatusReporter
  let logger: Logger

  func downwardFields(for pod: CoreAPI.Pod, addresses: [String]) -> DownwardFields {
    DownwardFields(
      pod: pod, podAddresses: pod.spec.hostNetwork ? machine.addresses : addresses,
      hostAddresses: machine.addresses, allocatable: machine.capacity(podsMax: 0))
  }
}
