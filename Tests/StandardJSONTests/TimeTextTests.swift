// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import StandardJSON
import Testing
import WellKnownTypes
import Wire

@Suite("Times in standard JSON") struct TimeTextTests {
  @Test(
    "a timestamp is read and written back",
    arguments: [
      ("0001-01-01T00:00:00Z", -62_135_596_800, 0), ("1970-01-01T00:00:00Z", 0, 0),
      ("1969-12-31T23:59:59.500Z", -1, 500_000_000), ("2024-02-29T12:00:00Z", 1_709_208_000, 0),
      ("2026-11-21T10:40:00.000001Z", 1_795_257_600, 1_000),
      ("9999-12-31T23:59:59.999999999Z", 253_402_300_799, 999_999_999),
    ] as [(String, Int64, Int32)])
  func timestamps(text: String, seconds: Int64, nanos: Int32) throws {
    let time = Timestamp.with {
      $0.seconds = seconds
      $0.nanos = nanos
    }

    #expect(try Timestamp(standardJSON: Array("\"\(text)\"".utf8)) == time)
    #expect(String(decoding: try time.standardJSON(), as: UTF8.self) == "\"\(text)\"")
  }

  @Test(
    "what is no time is refused",
    arguments: [
      "2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z", "2024-01-01T24:00:00Z",
      "2024-01-01t00:00:00Z", "2024-01-01T00:00:00", "2024-01-01T00:00:00.Z",
      "2024-01-01T00:00:00.1234567890Z", "0000-12-31T23:59:59Z", "0001-01-01T00:00:00+00:01",
      "2024-01-01T00:00:00+0100", "",
    ])
  func badTimestamps(text: String) {
    #expect(throws: StandardJSONError.self) {
      try Timestamp(standardJSON: Array("\"\(text)\"".utf8))
    }
  }

  @Test(
    "a duration is read and written back",
    arguments: [
      ("0s", 0, 0), ("-0.500s", 0, -500_000_000), ("315576000000s", 315_576_000_000, 0),
      ("-1.000000001s", -1, -1),
    ] as [(String, Int64, Int32)])
  func durations(text: String, seconds: Int64, nanos: Int32) throws {
    let time = Duration.with {
      $0.seconds = seconds
      $0.nanos = nanos
    }

    #expect(try Duration(standardJSON: Array("\"\(text)\"".utf8)) == time)
    #expect(String(decoding: try time.standardJSON(), as: UTF8.self) == "\"\(text)\"")
  }

  @Test("what is no duration is refused", arguments: ["1", "s", "1.s", "--1s", "315576000001s"])
  func badDurations(text: String) {
    #expect(throws: StandardJSONError.self) {
      try Duration(standardJSON: Array("\"\(text)\"".utf8))
    }
  }
}
