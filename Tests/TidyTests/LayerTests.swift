// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

/// Imports point to a lower layer, or to an earlier module of a row within their own layer.
/// docs/architecture.md explains the layers.
@Suite("Layers") struct LayerTests {
  /// From the bottom up. Modules of one row may import those before them in the row.
  private let layers: [[[String]]] = [
    [
      ["CNghttp2"], ["COpenSSL"], ["CLMDB"], ["CYAML"], ["CZlib"], ["CCrypt"], ["CProtobufC"],
      ["CLinux"],
    ],
    [["Platform"], ["Wire", "Schema", "StandardJSON"], ["Wire", "YAML"], ["Crypto"]],
    [["Telemetry", "Net"]],
    [["HTTP", "RPC"]],
    [
      ["MetaTypes", "MetaAPI", "CoreAPI", "AppsAPI"],
      ["MetaTypes", "MetaAPI", "CoreAPI", "DiscoveryAPI"],
      ["MetaTypes", "MetaAPI", "CoreAPI", "EventsAPI"],
      ["MetaTypes", "MetaAPI", "AuthenticationAPI"], ["MetaTypes", "MetaAPI", "AuthorizationAPI"],
      ["MetaTypes", "MetaAPI", "AutoscalingAPI"], ["MetaTypes", "MetaAPI", "CoordinationAPI"],
      ["MetaTypes", "MetaAPI", "PolicyAPI"], ["MetaTypes", "MetaAPI", "RBACAPI"],
      ["MetaTypes", "MetaAPI", "AuthenticationAPI", "AdmissionAPI"],
      ["MetaTypes", "MetaAPI", "AdmissionRegistrationAPI"],
      ["MetaTypes", "MetaAPI", "AggregatedDiscoveryAPI"],
      ["MetaTypes", "MetaAPI", "APIServerInternalAPI"],
      ["MetaTypes", "MetaAPI", "CertificatesAPI"],
      ["MetaTypes", "MetaAPI", "CoreAPI", "BatchAPI"],
      ["MetaTypes", "MetaAPI", "CoreAPI", "ExtensionsAPI"],
      ["MetaTypes", "MetaAPI", "CoreAPI", "NetworkingAPI"],
      ["MetaTypes", "MetaAPI", "ImagePolicyAPI"],
      ["MetaTypes", "MetaAPI", "APIExtensionsAPI"],
      ["MetaTypes", "MetaAPI", "APIRegistrationAPI"],
      ["MetaTypes", "MetaAPI", "AuthenticationAPI", "AuditAPI"],
      ["MetaTypes", "MetaAPI", "CoreAPI", "CustomMetricsAPI"],
      ["MetaTypes", "MetaAPI", "ExternalMetricsAPI"], ["MetaTypes", "MetaAPI", "FlowControlAPI"],
      ["MetaTypes", "MetaAPI", "MetricsAPI"], ["MetaTypes", "MetaAPI", "CoreAPI", "NodeAPI"],
      ["MetaTypes", "MetaAPI", "CoreAPI", "ResourceAPI"],
      ["MetaTypes", "MetaAPI", "SchedulingAPI"], ["MetaTypes", "MetaAPI", "CoreAPI", "StorageAPI"],
      ["MetaTypes", "MetaAPI", "StorageMigrationAPI"],
      ["DeviceRPC"], ["DynamicResourceRPC"], ["EtcdRPC"], ["HealthRPC"], ["KeyManagementRPC"],
      ["PluginRPC"], ["PodResourcesRPC"], ["ReflectionRPC"], ["RuntimeRPC"],
      ["WellKnownTypes", "StatusRPC"],
      ["WellKnownTypes", "TokenSignerRPC"], ["WellKnownTypes", "VolumeRPC"],
    ],
    [["APIMachinery", "APIRules"], ["RPCServices"], ["EtcdClient"]],
    [["Client", "Informers", "ControllerRuntime"]],
    [
      ["MVCC", "Store"], ["APIServerCore", "APIServer"], ["Controllers"], ["Scheduler"],
      ["Kubelet"], ["Proxy"], ["CLI"],
    ],
    [["martlet"]],
  ]

  /// The system, not this project.
  private let outside: Set<String> = [
    "Glibc", "Synchronization", "FoundationEssentials", "Testing", "Swift",
  ]

  @Test("every import points down, or along a row of its own layer")
  func imports() {
    var violations: [String] = []
    for file in SourceTree.files(under: "Sources", suffix: ".swift") {
      for imported in importedModules(file) where !outside.contains(imported) {
        if imported != file.module, !allows(file.module, importing: imported) {
          violations.append("\(file.path) imports \(imported)")
        }
      }
    }
    #expect(violations == [])
  }

  @Test("every module stands in the table")
  func completeness() {
    let known = Set(layers.flatMap { $0.flatMap { $0 } })
    let present = Set(SourceTree.files(under: "Sources", suffix: ".swift").map(\.module))

    #expect(present.subtracting(known).sorted() == [])
  }

  private func allows(_ module: String, importing imported: String) -> Bool {
    guard let layer = layers.firstIndex(where: { $0.contains { $0.contains(module) } }),
      let target = layers.firstIndex(where: { $0.contains { $0.contains(imported) } })
    else { return false }
    if target != layer { return target < layer }
    return layers[layer].contains { row in
      guard let place = row.firstIndex(of: module), let other = row.firstIndex(of: imported) else {
        return false
      }
      return other < place
    }
  }

  private func importedModules(_ file: SourceTree.File) -> [String] {
    file.lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place <= 1, words.count > place + 1 else {
        return nil
      }
      let access = ["public", "package", "internal", "fileprivate", "private", "@preconcurrency"]
      guard place == 0 || access.contains(String(words[0])) else { return nil }
      return String(words[place + 1].prefix { $0 != "." })
    }
  }
}
