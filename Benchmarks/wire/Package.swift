// swift-tools-version: 6.2
import PackageDescription

// The codec and its peers in one program, so that one run measures them in turn. `run` generates the
// peers' code from proto/ before it builds.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]
let generated: [CSetting] = [.headerSearchPath("generated"), .unsafeFlags(["-Ulinux", "-w"])]

let package = Package(
  name: "wire-benchmark",
  dependencies: [
    .package(name: "martlet", path: "../.."),
    .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
  ],
  targets: [
    .executableTarget(
      name: "WireBenchmark",
      dependencies: [
        .product(name: "Codec", package: "martlet"), "SwiftProtobufPeer", "ProtobufCPeer",
        "CxxPeer",
        "Allocations",
      ], swiftSettings: strict),
    .target(
      name: "SwiftProtobufPeer",
      dependencies: [.product(name: "SwiftProtobuf", package: "swift-protobuf")],
      path: "Peers/SwiftProtobuf", swiftSettings: strict),
    .target(
      name: "ProtobufCPeer", path: "Peers/ProtobufC", cSettings: generated,
      linkerSettings: [.linkedLibrary("protobuf-c")]),
    .target(
      name: "CxxPeer", path: "Peers/Cxx",
      cxxSettings: [.headerSearchPath("generated"), .unsafeFlags(["-Ulinux", "-w"])],
      linkerSettings: [.linkedLibrary("protobuf"), .linkedLibrary("stdc++")]),
    .target(name: "Allocations", path: "Peers/Allocations"),
  ],
  cxxLanguageStandard: .cxx17
)
