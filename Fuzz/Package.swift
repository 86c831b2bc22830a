// swift-tools-version: 6.2
// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
import PackageDescription

// A package of its own, so that the main build never pays for fuzzing. The modules under test are
// links to the same sources: here they are compiled with libFuzzer's coverage, and as one package,
// so that what has `package` access can be fuzzed too.

/// `fuzzer`, or `fuzzer,address` to find reads outside of buffers, at half the speed.
let sanitizers = Context.environment["MARTLET_FUZZ_SANITIZERS"] ?? "fuzzer"

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .define("EXACT_BUFFERS"),
  .unsafeFlags(["-sanitize=\(sanitizers)"]),
]

func module(_ name: String, _ dependencies: String...) -> Target {
  .target(
    name: name, dependencies: dependencies.map { .byName(name: $0) }, swiftSettings: house)
}

/// A module whose parsers are internal. Only here is it built for `@testable`.
func opened(_ name: String, _ dependencies: String...) -> Target {
  .target(
    name: name, dependencies: dependencies.map { .byName(name: $0) },
    swiftSettings: house + [.unsafeFlags(["-enable-testing"])])
}

func system(_ name: String, _ libraries: String...) -> Target {
  .target(name: name, linkerSettings: libraries.map { .linkedLibrary($0) })
}

// gold, Swift's default on Linux, ends in an internal error over libFuzzer.
let linking: [LinkerSetting] = [.unsafeFlags(["-sanitize=\(sanitizers)", "-use-ld=lld"])]

let package = Package(
  name: "martlet-fuzz",
  targets: [
    system("CYAML", "yaml"), system("CLibFuzzer"), system("CLinux"), system("CZlib", "z"),
    system("CCrypt", "crypt"),
    system("CNghttp2", "nghttp2"), system("COpenSSL", "ssl", "crypto"),
    module("Wire"),
    module("Schema", "Wire"),
    module("YAML", "CYAML", "Wire"),
    module("MetaTypes", "Wire", "Schema"),
    module("MetaAPI", "Wire", "Schema", "MetaTypes"),
    module("CoreAPI", "Wire", "Schema", "MetaTypes", "MetaAPI"),
    module("AppsAPI", "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI"),
    module("BatchAPI", "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI"),
    module("StorageAPI", "Wire", "Schema", "MetaTypes", "MetaAPI", "CoreAPI"),
    module("APIExtensionsAPI", "Wire", "Schema", "MetaTypes", "MetaAPI"),
    module("APIMachinery", "Wire", "Schema", "YAML", "MetaTypes", "MetaAPI"),
    .executableTarget(
      name: "martlet-fuzz",
      dependencies: [
        "CLibFuzzer", "Wire", "Schema", "YAML", "MetaTypes", "MetaAPI", "CoreAPI", "AppsAPI",
        "BatchAPI", "StorageAPI", "APIExtensionsAPI", "APIMachinery",
      ],
      swiftSettings: house, linkerSettings: linking),
    module("Platform", "CLinux"),
    module("Telemetry", "Platform"),
    module("Crypto", "COpenSSL", "CCrypt"),
    module("Net", "CLinux", "COpenSSL", "Platform", "Telemetry"),
    opened("HTTP", "CNghttp2", "Net", "Platform", "Telemetry", "CZlib", "Crypto"),
    opened("RPC", "HTTP", "Net", "Wire", "Schema", "Platform", "Telemetry", "CZlib"),
    .executableTarget(
      name: "martlet-fuzz-net", dependencies: ["CLibFuzzer", "HTTP", "RPC", "Net", "Platform"],
      swiftSettings: house, linkerSettings: linking),
    system("CLMDB", "lmdb"),
    module("StandardJSON", "Wire", "Schema"),
    module("WellKnownTypes", "Wire", "Schema"),
    module("EtcdRPC", "Wire", "Schema", "RPC"),
    module("EtcdClient", "EtcdRPC", "RPC", "Net", "Platform", "Wire"),
    module("HealthRPC", "Wire", "Schema", "RPC"),
    module("ReflectionRPC", "Wire", "Schema", "RPC"),
    module("StatusRPC", "Wire", "Schema", "WellKnownTypes"),
    module(
      "RPCServices", "RPC", "HealthRPC", "ReflectionRPC", "StatusRPC", "WellKnownTypes", "Net",
      "Platform", "Schema", "Wire"),
    opened("MVCC", "CLMDB", "CLinux", "Platform", "Telemetry"),
    opened(
      "Store", "MVCC", "EtcdRPC", "EtcdClient", "HealthRPC", "RPC", "RPCServices", "HTTP", "Net",
      "Platform", "Telemetry", "Crypto", "Wire", "Schema", "StandardJSON"),
    module("Simulation", "MVCC", "Platform"),
    .executableTarget(
      name: "martlet-fuzz-store",
      dependencies: ["CLibFuzzer", "Store", "MVCC", "Simulation", "EtcdRPC", "Platform", "Wire"],
      swiftSettings: house, linkerSettings: linking),
  ]
)
