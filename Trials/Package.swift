// swift-tools-version: 6.2
// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
import PackageDescription

// The store on trial, in a release build: compared with etcd, simulated with faults, put under load. A
// package of its own, since hundreds of thousands of runs need the optimiser and the main build does
// not. The modules are links to the same sources, compiled as one package for their `package` access.

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

func module(_ name: String, _ dependencies: String...) -> Target {
  .target(
    name: name, dependencies: dependencies.map { .byName(name: $0) }, swiftSettings: house)
}

func system(_ name: String, _ libraries: String...) -> Target {
  .target(name: name, linkerSettings: libraries.map { .linkedLibrary($0) })
}

let package = Package(
  name: "martlet-trials",
  targets: [
    system("CLinux"), system("CZlib", "z"), system("CNghttp2", "nghttp2"),
    system("COpenSSL", "ssl", "crypto"), system("CLMDB", "lmdb"), system("CCrypt", "crypt"),
    module("Platform", "CLinux"),
    module("Wire"),
    module("Schema", "Wire"),
    module("StandardJSON", "Wire", "Schema"),
    module("Crypto", "COpenSSL", "CCrypt"),
    module("Telemetry", "Platform"),
    module("Net", "CLinux", "COpenSSL", "Platform", "Telemetry"),
    module("HTTP", "CNghttp2", "Net", "Platform", "Telemetry", "CZlib", "Crypto"),
    module("RPC", "HTTP", "Net", "Wire", "Schema", "Platform", "Telemetry", "CZlib"),
    module("WellKnownTypes", "Wire", "Schema"),
    module("EtcdRPC", "Wire", "Schema", "RPC"),
    module("EtcdClient", "EtcdRPC", "RPC", "Net", "Platform", "Wire"),
    module("HealthRPC", "Wire", "Schema", "RPC"),
    module("ReflectionRPC", "Wire", "Schema", "RPC"),
    module("StatusRPC", "Wire", "Schema", "WellKnownTypes"),
    module(
      "RPCServices", "RPC", "HealthRPC", "ReflectionRPC", "StatusRPC", "WellKnownTypes", "Net",
      "Platform", "Schema", "Wire"),
    module("MVCC", "CLMDB", "CLinux", "Platform", "Telemetry"),
    module(
      "Store", "MVCC", "EtcdRPC", "EtcdClient", "HealthRPC", "RPC", "RPCServices", "HTTP", "Net",
      "Platform", "Telemetry", "Crypto", "Wire", "Schema", "StandardJSON"),
    module("TestKit", "Platform"),
    module("NetSimulation", "Net", "Platform"),
    module("Simulation", "MVCC", "Platform"),
    module(
      "StoreDifference", "Simulation", "EtcdRPC", "RPC", "Platform", "Schema",
      "StandardJSON", "Wire"),
    module(
      "StoreSimulation", "Store", "MVCC", "Simulation", "NetSimulation", "EtcdRPC", "RPC", "HTTP",
      "Net", "Platform", "Wire"),
    .executableTarget(
      name: "martlet-trials",
      dependencies: [
        "Simulation", "StoreDifference", "StoreSimulation", "TestKit", "Store", "MVCC", "EtcdRPC",
        "RPC",
        "HTTP", "Net", "Platform", "Telemetry", "Wire",
      ],
      swiftSettings: house),
  ]
)
