// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the main build never pays for the benchmark.
let package = Package(
  name: "martlet-json-benchmark",
  dependencies: [.package(name: "martlet", path: "../..")],
  targets: [
    .executableTarget(
      name: "JSONBenchmark",
      dependencies: [.product(name: "Codec", package: "martlet")],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
      ])
  ]
)
