// swift-tools-version: 6.2
import PackageDescription

// The house: one product binary, the generator, and small modules that depend one way only.
// Tests/TidyTests holds the same table of layers and reads every import.

// Unsafe flags: since tools version 6.2 SwiftPM accepts them in packages that others depend on by
// version; below it the products could not be used so. TidyTests holds the version.

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

func names(_ dependencies: [String]) -> [Target.Dependency] {
  dependencies.map { .byName(name: $0) }
}

/// What the tests of a module use beside TestKit: an API server in memory, a peer that speaks
/// frames, a simulated network.
let testSupport = [
  "Informers": ["FakeAPI"], "ControllerRuntime": ["FakeAPI"], "Controllers": ["FakeAPI"],
  "Scheduler": ["FakeAPI"], "Net": ["NetSimulation"],
  "HTTP": ["HTTP2Conformance", "NetSimulation", "TLSIdentities"],
  "RPC": ["HTTP2Conformance", "NetSimulation"],
  "MVCC": ["Simulation"],
  "RPCServices": ["NetSimulation"], "APIServerCore": ["TLSIdentities"],
]

/// A module under Sources and its test target under Tests.
func module(_ name: String, _ dependencies: String..., every kinds: [String] = []) -> [Target] {
  [
    .target(name: name, dependencies: names(dependencies + kinds), swiftSettings: house),
    .testTarget(
      name: name + "Tests",
      dependencies: names(
        [name, "TestKit"] + dependencies + kinds + testSupport[name, default: []]),
      swiftSettings: house),
  ]
}

/// A module that `make generate` writes from proto/. The compiler leaves out checks of its own work,
/// and in release builds debug information: functions keep their names (docs/benchmarks/compile.md).
/// - Parameters:
///   - isLarge: others wait for it, so more compilers than there are cores share its files: the cores
///     are busy to the end, though files differ in size.
///   - byFile: so in release builds too. As a whole, a module costs less, but most of that is the work
///     of one core. The driver warns that it ignores SwiftPM's `-num-threads`.
func generated(
  _ name: String, _ dependencies: String..., isLarge: Bool = false, byFile: Bool = false
) -> [Target] {
  let checks = ["-Xfrontend", "-disable-llvm-verify", "-Xfrontend", "-sil-verify-none"]
  let batches = isLarge ? ["-driver-batch-count", "6"] : []
  let release = ["-Xfrontend", "-gnone"]
  let files = byFile ? ["-no-whole-module-optimization", "-enable-batch-mode"] : []
  return [
    .target(
      name: name, dependencies: names(dependencies), path: "Sources/Generated/\(name)",
      swiftSettings: house + [
        .unsafeFlags(checks + batches),
        .unsafeFlags(release + files, .when(configuration: .release)),
      ])
  ]
}

/// Headers and shims of a system library; no logic.
func system(_ name: String, _ libraries: String...) -> [Target] {
  [.target(name: name, linkerSettings: libraries.map { .linkedLibrary($0) })]
}

/// Tests that span modules.
func tests(_ name: String, _ dependencies: String..., every kinds: [String] = []) -> [Target] {
  [
    .testTarget(
      name: name, dependencies: names(dependencies + kinds + ["TestKit"]), swiftSettings: house)
  ]
}

/// A part of the generator, under codegen/.
func tool(_ name: String, _ dependencies: String...) -> [Target] {
  [
    .target(
      name: name, dependencies: names(dependencies), path: "codegen/\(name)", swiftSettings: house)
  ]
}

let bindings =
  system("CNghttp2", "nghttp2") + system("COpenSSL", "ssl", "crypto") + system("CLMDB", "lmdb")
  + system("CYAML", "yaml") + system("CZlib", "z") + system("CCrypt", "crypt") + system("CLinux")

let foundation =
  module("Platform", "CLinux") + module("Wire") + module("Schema", "Wire")
  + module("YAML", "CYAML", "Wire") + module("Crypto", "COpenSSL", "CCrypt")

let platform =
  module("Telemetry", "Platform")
  + module("Net", "CLinux", "COpenSSL", "Platform", "Telemetry")
  + module("HTTP", "CNghttp2", "Net", "Platform", "Telemetry", "CZlib", "Crypto")
  + module("RPC", "HTTP", "Net", "Wire", "Schema", "Platform", "Telemetry", "CZlib")

let api =
  module("MetaTypes", "Wire", "Schema")
  + generated("MetaAPI", "Wire", "Schema", "MetaTypes", isLarge: true)
  + generated("CoreAPI", "Wire", "Schema", "MetaTypes", "MetaAPI", isLarge: true, byFile: true)
  + generated("AdmissionAPI", "Wire", "Schema", "MetaTypes", "MetaAPI", "AuthenticationAPI")
  + generated("AdmissionRegistrationAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("AggregatedDiscoveryAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("APIExtensionsAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("APIRegistrationAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("APIServerInternalAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("AppsAPI", "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI")
  + generated("AuditAPI", "Wire", "Schema", "MetaTypes", "MetaAPI", "AuthenticationAPI")
  + generated("AuthenticationAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("AuthorizationAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("AutoscalingAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("BatchAPI", "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI")
  + generated("CertificatesAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("CoordinationAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("CustomMetricsAPI", "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI")
  + generated("DiscoveryAPI", "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI")
  + generated("EventsAPI", "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI")
  + generated("ExtensionsAPI", "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI")
  + generated("ExternalMetricsAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("FlowControlAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("ImagePolicyAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("MetricsAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("NetworkingAPI", "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI")
  + generated("NodeAPI", "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI")
  + generated("PolicyAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("RBACAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("ResourceAPI", "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI")
  + generated("SchedulingAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("StorageAPI", "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI")
  + generated("StorageMigrationAPI", "Wire", "Schema", "MetaTypes", "MetaAPI")
  + generated("WellKnownTypes", "Wire", "Schema")
  + generated("DeviceRPC", "Wire", "Schema", "RPC")
  + generated("DynamicResourceRPC", "Wire", "Schema", "RPC")
  + generated("EtcdRPC", "Wire", "Schema", "RPC")
  + generated("HealthRPC", "Wire", "Schema", "RPC")
  + generated("KeyManagementRPC", "Wire", "Schema", "RPC")
  + generated("PluginRPC", "Wire", "Schema", "RPC")
  + generated("PodResourcesRPC", "Wire", "Schema", "RPC")
  + generated("ReflectionRPC", "Wire", "Schema", "RPC")
  + generated("StatusRPC", "Wire", "Schema", "WellKnownTypes")
  + generated("RuntimeRPC", "Wire", "Schema", "RPC")
  + generated("TokenSignerRPC", "Wire", "Schema", "RPC", "WellKnownTypes")
  + generated("VolumeRPC", "Wire", "Schema", "RPC", "WellKnownTypes")

/// What servers offer beside their own services: health, reflection, details of a status. And the way to
/// an etcd cluster.
let rpcServices: [Target] =
  module(
    "RPCServices", "RPC", "HealthRPC", "ReflectionRPC", "StatusRPC", "WellKnownTypes", "Net",
    "Platform", "Schema", "Wire")
  + module("EtcdClient", "EtcdRPC", "RPC", "Net", "Platform", "Wire")

/// gRPC's interoperability tests: the service, the cases, and a program for each side.
let interop: [Target] =
  [
    .target(
      name: "InteropRPC", dependencies: names(["RPC", "Wire", "Schema"]),
      path: "Tests/Support/Generated/InteropRPC", swiftSettings: house),
    .target(
      name: "Interop", dependencies: names(["InteropRPC", "RPC", "Net", "Platform", "Wire"]),
      path: "Tests/Support/Interop", exclude: ["proto"], swiftSettings: house),
    .executableTarget(
      name: "martlet-interop-client", dependencies: names(["Interop"]),
      path: "Tests/Support/InteropClient", swiftSettings: house),
    .executableTarget(
      name: "martlet-interop-server", dependencies: names(["Interop"]),
      path: "Tests/Support/InteropServer", swiftSettings: house),
  ]
  + tests(
    "InteropTests", "Interop", "InteropRPC", "RPCServices", "RPC", "Net", "Platform", "Wire",
    "Crypto", "martlet-interop-client", "martlet-interop-server")

/// Every module of Kubernetes kinds.
let kinds = api.map(\.name).filter { $0.hasSuffix("API") }

/// Protobuf's JSON, for messages outside Kubernetes.
let standardJSON: [Target] =
  [.target(name: "StandardJSON", dependencies: names(["Wire", "Schema"]), swiftSettings: house)]
  + tests(
    "StandardJSONTests", "StandardJSON", "WellKnownTypes", "ConformanceMessages", "EtcdRPC",
    "Wire", "Schema")

/// The messages and the program that protobuf's conformance runner tests.
let conformance: [Target] =
  [
    .target(
      name: "ConformanceMessages", dependencies: names(["Wire", "Schema", "WellKnownTypes"]),
      path: "Tests/Support/Generated/ConformanceMessages", swiftSettings: house),
    .executableTarget(
      name: "ConformanceTestee",
      dependencies: names(["ConformanceMessages", "StandardJSON", "Wire", "Schema"]),
      path: "Tests/Support/ConformanceTestee", swiftSettings: house),
  ] + tests("ConformanceTests", "ConformanceTestee")

let machinery =
  module("APIMachinery", "Wire", "Schema", "YAML", "MetaTypes", "MetaAPI")
  + module(
    "APIRules", "APIMachinery", "MetaTypes", "MetaAPI", "CoreAPI", "AppsAPI", "Schema", "Wire")

let clients =
  module(
    "Client", "APIMachinery", "HTTP", "Net", "Platform", "Telemetry", "Crypto", "Wire", "Schema",
    "YAML", "MetaTypes", "MetaAPI")
  + module(
    "Informers", "Client", "APIMachinery", "Platform", "Telemetry", "Wire", "Schema", "MetaTypes",
    "MetaAPI")
  + module(
    "ControllerRuntime", "Informers", "Client", "APIMachinery", "Platform", "Telemetry", "Wire",
    "Schema", "HTTP", "Net", "MetaTypes", "MetaAPI", "CoreAPI", "CoordinationAPI", "EventsAPI")

let components =
  module("MVCC", "CLMDB", "CLinux", "Platform", "Telemetry")
  + module(
    "Store", "MVCC", "EtcdRPC", "EtcdClient", "HealthRPC", "RPC", "RPCServices", "HTTP", "Net",
    "Platform", "Telemetry", "Crypto", "Wire", "Schema", "StandardJSON")
  + module(
    "APIServerCore", "APIMachinery", "EtcdRPC", "EtcdClient", "RPC", "HTTP", "Net", "Platform",
    "Telemetry", "Crypto", "Wire", "Schema", "YAML", "MetaTypes", "MetaAPI", "AuthenticationAPI",
    "AuthorizationAPI", "RBACAPI")
  + module(
    "APIServer", "APIServerCore", "EtcdClient", "APIMachinery", "APIRules", "HTTP", "Net", "RPC",
    "Platform", "Telemetry", "Crypto", "Wire", "Schema", "YAML", "MetaTypes", "MetaAPI", "CoreAPI",
    "AppsAPI", "AuthenticationAPI", "AuthorizationAPI", "AutoscalingAPI", "CoordinationAPI",
    "DiscoveryAPI", "EventsAPI", "PolicyAPI", "RBACAPI")
  + module(
    "Controllers", "ControllerRuntime", "Informers", "Client", "APIMachinery", "APIRules", "HTTP",
    "Net", "Platform", "Telemetry", "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI", "AppsAPI",
    "CoordinationAPI", "DiscoveryAPI")
  + module(
    "Scheduler", "ControllerRuntime", "Informers", "Client", "APIMachinery", "APIRules", "HTTP",
    "Net", "Platform", "Telemetry", "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI")
  + module(
    "Kubelet", "ControllerRuntime", "Informers", "Client", "APIMachinery", "APIRules",
    "RuntimeRPC", "HealthRPC", "RPC", "HTTP", "Net", "Platform", "Telemetry", "Crypto", "CLinux",
    "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI", "CoordinationAPI", "AuthenticationAPI",
    "AuthorizationAPI")
  + module(
    "Proxy", "ControllerRuntime", "Informers", "Client", "APIMachinery", "APIRules", "HTTP", "Net",
    "Platform", "Telemetry", "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI", "DiscoveryAPI")
  + module(
    "CLI", "Client", "APIMachinery", "HTTP", "Net", "Platform", "Wire", "Schema", "YAML",
    "MetaTypes", every: kinds)

let product: [Target] = [
  .executableTarget(
    name: "martlet",
    dependencies: names([
      "Store", "APIServer", "Controllers", "Scheduler", "Kubelet", "Proxy", "CLI", "Client",
      "APIMachinery", "RuntimeRPC", "RPC", "HTTP", "Net", "Platform", "Telemetry", "Crypto",
      "CLinux",
      "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI", "AppsAPI",
    ]), swiftSettings: house)
]

let generator: [Target] =
  [.target(name: "CProtobufC", linkerSettings: [.linkedLibrary("protobuf-c")])]
  + tool("ProtoModel", "CProtobufC", "Wire") + tool("SwiftEmitter", "ProtoModel", "Wire")
  + tests("SwiftEmitterTests", "SwiftEmitter", "ProtoModel", "Wire")
  + [
    .executableTarget(
      name: "protoc-gen-martlet", dependencies: names(["SwiftEmitter", "ProtoModel"]),
      path: "codegen/protoc-gen-martlet", swiftSettings: house)
  ]

let suites: [Target] =
  [
    .target(
      name: "TestKit", dependencies: names(["CLinux", "Platform"]), path: "Tests/Support/TestKit",
      swiftSettings: house)
  ]
  + [
    .target(
      name: "TLSIdentities", dependencies: names(["Crypto", "Net", "Platform", "TestKit"]),
      path: "Tests/Support/TLSIdentities", swiftSettings: house)
  ]
  + [
    .target(
      name: "FakeAPI",
      dependencies: names([
        "Client", "APIMachinery", "Wire", "MetaTypes", "MetaAPI", "CoreAPI",
      ]), path: "Tests/Support/FakeAPI", swiftSettings: house)
  ]
  + tests(
    "VectorTests", "CLI", "APIMachinery", "Wire", "Schema", "YAML", "MetaTypes", "EtcdRPC",
    "RuntimeRPC", "HealthRPC", every: kinds)
  + [
    .target(
      name: "Simulation", dependencies: names(["MVCC", "Platform"]),
      path: "Tests/Support/Simulation", swiftSettings: house)
  ]
  + [
    .target(
      name: "StoreDifference",
      dependencies: names([
        "Simulation", "EtcdRPC", "RPC", "Platform", "Schema", "StandardJSON", "Wire",
      ]), path: "Tests/Support/StoreDifference", swiftSettings: house)
  ]
  + [
    .target(
      name: "StoreSimulation",
      dependencies: names([
        "Store", "MVCC", "Simulation", "NetSimulation", "EtcdRPC", "RPC", "HTTP", "Net", "Platform",
        "Wire",
      ]), path: "Tests/Support/StoreSimulation", swiftSettings: house)
  ]
  + [
    .target(
      name: "HTTP2Conformance", dependencies: names(["Net"]),
      path: "Tests/Support/HTTP2Conformance", swiftSettings: house)
  ]
  + [
    .target(
      name: "NetSimulation", dependencies: names(["Net", "Platform"]),
      path: "Tests/Support/NetSimulation", swiftSettings: house)
  ]
  + [
    .target(
      name: "HostilePeers", dependencies: names(["TestKit", "EtcdRPC", "RPC", "Net", "Wire"]),
      path: "Tests/Support/HostilePeers", swiftSettings: house)
  ]
  + tests(
    "ContractTests", "HostilePeers", "Simulation", "StoreDifference", "StoreSimulation",
    "TLSIdentities",
    "MVCC", "Store", "EtcdRPC",
    "HealthRPC",
    "ReflectionRPC", "RPC", "HTTP", "Net", "Wire", "Platform")
  + [
    // Asks the runtime for types by name, so it links every generated module and imports none.
    .testTarget(
      name: "DifferentialTests",
      dependencies: names(["TestKit", "Wire"] + api.map(\.name).filter { !$0.hasSuffix("Tests") }),
      swiftSettings: house)
  ]
  + tests("SchemaFactsTests", "Platform")
  + tests("TidyTests")
  + tests("EndToEndTests", "HostilePeers", "HTTP2Conformance", "RPC", "HTTP", "Net", "Platform")

let package = Package(
  name: "martlet",
  products: [
    .executable(name: "martlet", targets: ["martlet"]),
    .executable(name: "protoc-gen-martlet", targets: ["protoc-gen-martlet"]),
    .library(
      name: "RPC",
      targets: [
        "RPC", "RPCServices", "HealthRPC", "StatusRPC", "Net", "Platform", "Wire", "Schema",
      ]),
    .library(name: "Protobuf", targets: ["Wire", "Schema", "StandardJSON", "WellKnownTypes"]),
    .library(name: "Codec", targets: ["Wire", "MetaAPI", "CoreAPI"]),
  ],
  targets: bindings + foundation + platform + api + rpcServices + interop + standardJSON
    + conformance + machinery + clients
    + components + product
    + generator + suites
)
