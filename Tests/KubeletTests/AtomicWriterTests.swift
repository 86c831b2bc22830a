// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform
import Testing

@testable import Kubelet

@Suite("Atomic writer") struct AtomicWriterTests {
  private static func withFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/martlet-volume-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    let folder = String(cString: made)
    defer { #expect(throws: Never.self) { try FileSystem.removeTree(folder) } }
    try body(folder)
  }

  private static func file(_ text: String) -> AtomicWriter.File {
    AtomicWriter.File(bytes: Array(text.utf8), mode: 0o644)
  }

  @Test("files appear through one link that a new generation replaces")
  func replacesGeneration() throws {
    try Self.withFolder { folder in
      let writer = AtomicWriter(folder: folder)
      try writer.write(["a": Self.file("1"), "deep/b": Self.file("2")], generation: 1)
      let first = FileSystem.target(ofSymbolicLink: folder + "/..data")

      let changed = try writer.write(["a": Self.file("3")], generation: 2)

      #expect(changed)
      #expect(first == "..g1")
      #expect(try FileSystem.readText(folder + "/a") == "3")
      #expect(FileSystem.target(ofSymbolicLink: folder + "/a") == "..data/a")
      #expect(try FileSystem.list(folder) == ["..data", "..g2", "a"])
    }
  }

  @Test("the same files are not written again")
  func isSilent() throws {
    try Self.withFolder { folder in
      let writer = AtomicWriter(folder: folder)
      try writer.write(["a": Self.file("1")], generation: 1)

      let changed = try writer.write(["a": Self.file("1")], generation: 2)

      #expect(!changed)
      #expect(FileSystem.target(ofSymbolicLink: folder + "/..data") == "..g1")
    }
  }

  @Test(
    "paths that would leave the volume are refused",
    arguments: ["../a", "/a", "a/../b", "", "a//b"])
  func refusesPaths(path: String) {
    #expect(throws: VolumeError.badPath(path)) { try VolumeContent.checked(path) }
  }
}
