// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the main build never pays for the benchmarks.
let package = Package(
  name: "martlet-benchmarks",
  dependencies: [.package(name: "martlet", path: "..")],
  targets: [
    .executableTarget(
      name: "WireBenchmark",
      dependencies: [.product(name: "Codec", package: "martlet")],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
      ])
  ]
)
