// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform
import Testing

@Suite("File system") struct FileSystemTests {
  /// A folder that is gone when the test ends.
  private static func withFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/martlet-test-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    let folder = String(cString: made)
    defer { #expect(throws: Never.self) { try FileSystem.removeTree(folder) } }
    try body(folder)
  }

  @Test("a replaced file has the new content and mode, and leaves no draft")
  func replaces() throws {
    try Self.withFolder { folder in
      try FileSystem.write([1], to: folder + "/a")

      try FileSystem.replace(folder + "/a", with: [2, 3], mode: 0o600)

      #expect(try FileSystem.read(folder + "/a") == [2, 3])
      #expect(try FileSystem.list(folder) == ["a"])
    }
  }

  @Test("a file longer than the limit is refused")
  func limits() throws {
    try Self.withFolder { folder in
      try FileSystem.write([1, 2, 3], to: folder + "/a")

      #expect(throws: SystemError(call: "read \(folder)/a", number: EFBIG)) {
        try FileSystem.read(folder + "/a", limit: 2)
      }
    }
  }

  @Test("removing a tree removes links but not what they point to")
  func removesLinks() throws {
    try Self.withFolder { folder in
      try FileSystem.makeDirectories(folder + "/keep")
      try FileSystem.makeDirectories(folder + "/tree/below")
      try FileSystem.write([1], to: folder + "/keep/file")
      try FileSystem.makeSymbolicLink(folder + "/tree/below/link", to: folder + "/keep")

      try FileSystem.removeTree(folder + "/tree")

      #expect(try FileSystem.list(folder) == ["keep"])
      #expect(FileSystem.kind(of: folder + "/keep/file") == .file)
    }
  }
}

@Suite("Command") struct CommandTests {
  @Test("a command reads its input and gives back output, complaint and exit code")
  func runs() throws {
    let script = "cat; echo trouble >&2; exit 3"

    let outcome = try Command("sh", ["-c", script], input: Array("hello".utf8)).run()

    #expect(outcome.status == 3)
    #expect(outcome.standardOutput == Array("hello".utf8))
    #expect(outcome.complaint == "trouble")
  }

  @Test("a program that does not exist is an error, not an outcome")
  func missing() {
    #expect(throws: SystemError(call: "run martlet-no-such-program", number: ENOENT)) {
      try Command("martlet-no-such-program").run()
    }
  }
}
