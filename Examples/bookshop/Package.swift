// swift-tools-version: 6.2
import PackageDescription

// A package of someone else that uses Martlet's generator and coding for a schema of its own.

let package = Package(
  name: "bookshop",
  dependencies: [.package(name: "martlet", path: "../..")],
  targets: [
    // Written by ./generate.
    .target(
      name: "BookshopMessages", dependencies: [.product(name: "Protobuf", package: "martlet")]),
    .executableTarget(
      name: "Bookshop",
      dependencies: ["BookshopMessages", .product(name: "Protobuf", package: "martlet")]),
  ]
)
