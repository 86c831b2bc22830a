// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import TestKit
import Testing

/// Our protobuf coding against protobuf-c, protoc and Python's protobuf, on random messages of every
/// type in the schema. The peers, the messages and the comparison are Python's
/// (Tests/Fixtures/differential), so no code of ours judges itself; docs/testing.md tells more.
@Suite(
  "Other implementations of protobuf",
  .enabled(
    if: Peers.areInstalled, "needs protoc, protoc-c, cc and the Python that `make test` prepares"))
struct DifferentialTests {
  @Test("random messages are accepted, refused and encoded as by the peers")
  func randomMessages() throws {
    let report = try Peers.compare()

    print(report)
    #expect(report.hasSuffix("\n0 failures"), "\(report)")
  }
}

/// The Python program, which runs as long as the test does.
enum Peers {
  static let areInstalled =
    ["protoc", "protoc-c", "cc", top + "/.venv/bin/python"].allSatisfy {
      PeerProgram.find($0) != nil
    }

  private static let top =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// MARTLET_DIFFERENTIAL is the number of messages, MARTLET_DIFFERENTIAL_SEED their seed, and
  /// MARTLET_DIFFERENTIAL_ONLY the one message to repeat.
  private static var arguments: [String] {
    let script = top + "/Tests/Fixtures/differential/differential.py"
    var arguments = ["-u", script, "--schema", top + "/proto"]
    let options = [
      ("", "--messages", "5000"), ("_SEED", "--seed", "1"), ("_ONLY", "--only", nil),
    ]
    for (name, option, usual) in options {
      let value = getenv("MARTLET_DIFFERENTIAL" + name).map { String(cString: $0) } ?? usual
      if let value { arguments += [option, value] }
    }
    return arguments
  }

  /// Answers for ours until the program has seen enough. Gives its report.
  static func compare() throws -> String {
    let python = try #require(PeerProgram(top + "/.venv/bin/python"))
    let peer = try python.start(arguments)
    var subject = Subject()
    while let count = number(peer), count > 0 {
      var names: [String] = []
      var messages: [[UInt8]] = []
      for _ in 0..<count {
        names.append(String(decoding: content(peer), as: UTF8.self))
        messages.append(content(peer))
      }
      var answers: [UInt8] = []
      for (name, message) in zip(names, messages) {
        switch subject.answer(message, as: name) {
        case .refused: append([], verdict: 0, to: &answers)
        case .encoded(let bytes): append(bytes, verdict: 1, to: &answers)
        case .broken(let problem): append(Array(problem.utf8), verdict: 2, to: &answers)
        }
      }
      peer.send(answers)
    }
    let report = String(decoding: content(peer), as: UTF8.self)
    let outcome = peer.finish()
    return outcome.status == 0 ? report : report + outcome.errors
  }

  private static func number(_ peer: PeerProgram.Running) -> Int? {
    peer.receive(4).map { $0.reversed().reduce(0) { $0 << 8 | Int($1) } }
  }

  private static func content(_ peer: PeerProgram.Running) -> [UInt8] {
    number(peer).flatMap { peer.receive($0) } ?? []
  }

  private static func append(_ bytes: [UInt8], verdict: UInt8, to answers: inout [UInt8]) {
    let count = UInt32(bytes.count).littleEndian
    answers.append(verdict)
    answers += withUnsafeBytes(of: count) { Array($0) }
    answers += bytes
  }
}
