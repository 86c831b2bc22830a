// swift-tools-version: 6.2
import PackageDescription

// A package of someone else with a gRPC service, its server and a client.

let package = Package(
  name: "greeter",
  dependencies: [.package(name: "martlet", path: "../..")],
  targets: [
    // Written by ./generate.
    .target(name: "GreeterRPC", dependencies: [.product(name: "RPC", package: "martlet")]),
    .executableTarget(
      name: "GreeterServer",
      dependencies: ["GreeterRPC", .product(name: "RPC", package: "martlet")]),
    .executableTarget(
      name: "GreeterClient",
      dependencies: ["GreeterRPC", .product(name: "RPC", package: "martlet")]),
  ]
)
