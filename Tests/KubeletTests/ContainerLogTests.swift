// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Kubelet

@Suite("Container log") struct ContainerLogTests {
  private static let log = """
    2026-11-21T07:00:00.000000001Z stdout F one
    2026-11-21T07:00:01.5Z stderr P tw
    2026-11-21T07:00:02Z stderr F o
    2026-11-21T07:00:03.000000001Z stdout F three

    """

  private static func read(
    _ options: ContainerLogOptions, chunk: Int = 1 << 20, from offset: Int = 0
  ) -> String {
    var reader = ContainerLogReader(options)
    var output: [UInt8] = []
    var rest = Array(log.utf8)[offset...]
    while !rest.isEmpty {
      output += reader.append(rest.prefix(chunk))
      rest = rest.dropFirst(chunk)
    }
    return String(decoding: output, as: UTF8.self)
  }

  @Test("parts are joined, whatever the chunks are", arguments: [1, 7, 1000])
  func joinsParts(chunk: Int) {
    #expect(Self.read(ContainerLogOptions(), chunk: chunk) == "one\ntwo\nthree\n")
  }

  @Test("timestamps stand before each line, not before each part")
  func writesTimestamps() {
    let text = Self.read(ContainerLogOptions(timestamps: true))

    #expect(text.contains("2026-11-21T07:00:01.5Z two\n"))
    #expect(text.hasPrefix("2026-11-21T07:00:00.000000001Z one\n"))
  }

  @Test("entries before the wanted time are left out")
  func honoursSince() {
    let options = ContainerLogOptions(since: LogTime("2026-11-21T07:00:03Z"))

    #expect(Self.read(options) == "three\n")
  }

  @Test("the byte limit cuts the output and ends reading")
  func limitsBytes() {
    var reader = ContainerLogReader(ContainerLogOptions(limitBytes: 5))

    let output = reader.append(Array(Self.log.utf8)[...])

    #expect(String(decoding: output, as: UTF8.self) == "one\nt")
    #expect(reader.isExhausted)
  }

  @Test(
    "the tail begins at a whole line of the container",
    arguments: [(0, ""), (1, "three\n"), (2, "two\nthree\n"), (9, "one\ntwo\nthree\n")])
  func findsTail(lines: Int, expected: String) {
    let bytes = Array(Self.log.utf8)

    let offset = ContainerLogReader.tailOffset(lines: lines, size: bytes.count) {
      Array(bytes[$0])
    }

    #expect(Self.read(ContainerLogOptions(), from: offset) == expected)
  }

  @Test("lines that are no entries are skipped", arguments: ["", "x", "t stdout", "t side F x"])
  func refusesGarbage(line: String) {
    #expect(ContainerLogEntry(Array(line.utf8)[...]) == nil)
  }
}
