// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

/// What Package.swift promises to packages that depend on this one.
@Suite("Package") struct PackageTests {
  /// Its targets have unsafe flags. SwiftPM refuses those in a versioned dependency whose manifest
  /// asks for tools older than 6.2.
  @Test("others can depend on a version of the package")
  func toolsVersion() throws {
    let head = try #require(SourceTree.read("Package.swift").split(separator: "\n").first)
    let version = head.split(separator: " ").last?.split(separator: ".").compactMap { Int($0) }
    let parts = try #require(version)

    #expect(!parts.lexicographicallyPrecedes([6, 2]), "\(head)")
  }
}
