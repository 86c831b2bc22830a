// swift-tools-version: 6.2
import PackageDescription

// Servers and clients that `run` measures: the same echo, and the same calls, in C (Reference) and in Swift.
// Other stacks stand in Peers.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]
let rpc: Target.Dependency = .product(name: "RPC", package: "martlet")
let protobuf: Target.Dependency = .product(name: "Protobuf", package: "martlet")

let package = Package(
  name: "rpc-benchmark",
  dependencies: [.package(name: "martlet", path: "../..")],
  targets: [
    .executableTarget(
      name: "reference", path: "Reference", sources: ["server.c"],
      linkerSettings: [.linkedLibrary("nghttp2"), .linkedLibrary("ssl"), .linkedLibrary("crypto")]),
    .executableTarget(
      name: "reference-client", path: "Reference", sources: ["client.c"],
      linkerSettings: [.linkedLibrary("nghttp2")]),
    .target(
      name: "EchoRPC", dependencies: [rpc, protobuf], path: "Generated/EchoRPC",
      swiftSettings: strict),
    .executableTarget(
      name: "EchoServer", dependencies: ["EchoRPC", rpc, protobuf], swiftSettings: strict),
    .executableTarget(
      name: "EchoClient", dependencies: ["EchoRPC", rpc, protobuf], swiftSettings: strict),
  ]
)
