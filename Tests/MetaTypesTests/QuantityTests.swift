// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MetaTypes
import Testing
import Wire

@Suite("Quantity") struct QuantityTests {
  @Test(
    "texts are brought into canonical form",
    arguments: [
      ("0", "0"), ("0.0", "0"), ("-0", "0"), ("00Ki", "0"), ("1", "1"), ("+1", "1"), ("-1", "-1"),
      ("1000", "1k"), ("1000m", "1"), ("1500m", "1500m"), ("0.1", "100m"), (".5", "500m"),
      ("1.", "1"), ("100000", "100k"), ("1234567", "1234567"), ("1024", "1024"), ("1024Ki", "1Mi"),
      ("1024Mi", "1Gi"), ("1500Mi", "1500Mi"), ("1.5Gi", "1536Mi"), ("0.5Ki", "512"),
      ("0.5Mi", "512Ki"), ("1.1Ki", "1126400m"), ("1e3", "1e3"), ("1E3", "1e3"), ("12e1", "120"),
      ("1e-3", "1e-3"), ("1E", "1E"), ("1u", "1u"), ("1n", "1n"), ("0.5n", "1n"), ("-0.5n", "-1n"),
      ("1.0000000001", "1000000001n"), ("500m", "500m"), ("0.001", "1m"),
      ("10Ei", "9223372036854775807"),
      ("99999999999999999999999", "9223372036854775807"), ("1e1000", "9223372036854775807"),
    ])
  func canonical(text: String, expected: String) {
    #expect(Quantity(text)?.string == expected)
  }

  @Test(
    "other texts are refused",
    arguments: [
      "", "a", "1x", "1mm", "1 Gi", "1.2.3", "--1", "1kI", "1e", "1e1.5", ".", "-", "Mi", "1\0",
      "1\u{0}5", "\u{0}1",
    ])
  func refused(text: String) {
    #expect(Quantity(text) == nil)
    #expect(throws: (any Error).self) { try Quantity(json: Array("\"\(text)\"".utf8)) }
  }

  @Test(
    "protobuf gives the canonical form too",
    arguments: [
      ("1000", "1k"), ("1024Mi", "1Gi"), ("007", "7"), ("1025Ki", "1025Ki"), ("2048Ki", "2Mi"),
      ("1900m", "1900m"), ("123456789", "123456789"), ("1234567890G", "1234567890G"),
      ("9999999999G", "9223372036854775807"), ("0Gi", "0"),
    ])
  func canonicalFromProtobuf(text: String, expected: String) throws {
    var writer = WireWriter()
    writer.value(1, text)
    let bytes = writer.finish()

    #expect(try Quantity(protobuf: bytes).string == expected)
  }

  @Test(
    "JSON may have white space round a quantity, and bare numbers",
    arguments: [("\" 1Gi\\n\"", "1Gi"), ("\"\\t100m \"", "100m"), ("1000", "1k"), ("0.5", "500m")])
  func fromJSON(json: String, expected: String) throws {
    #expect(try Quantity(json: Array(json.utf8)).string == expected)
  }

  @Test("no other JSON is a quantity", arguments: ["true", "[1]", "{}", "\" \"", "\"1 1\""])
  func foreignJSON(json: String) {
    let error = #expect(throws: JSONError.self) { try Quantity(json: Array(json.utf8)) }
    #expect(error?.description.hasPrefix("quantities must match the regular expression") == true)
  }

  @Test("a million digits end in a number", .timeLimit(.minutes(1))) func longTexts() {
    let zeros = String(repeating: "0", count: 1_000_000)

    #expect(Quantity("1" + zeros)?.string == "9223372036854775807")
    #expect(Quantity(zeros + "1")?.string == "1")
    #expect(Quantity("0." + zeros + "1")?.string == "1n")
    #expect(Quantity("1e" + zeros + "3")?.string == "1e3")
    #expect(Quantity("1e" + "9" + zeros) == nil)
    #expect(Quantity("1e-999999999999")?.string == "1e-9")
  }

  @Test("JSON takes numbers too") func numbers() throws {
    #expect(try Quantity(json: Array("1.5".utf8)).string == "1500m")
    #expect(try Quantity(json: Array("2".utf8)).json() == Array("\"2\"".utf8))
  }

  @Test("values are rounded away from zero")
  func values() throws {
    let cpu = try #require(Quantity("1001m"))
    let debt = try #require(Quantity("-1.5"))

    #expect(cpu.value() == 2)
    #expect(cpu.milliValue() == 1001)
    #expect(debt.value() == -2)
    #expect(Quantity("1Gi")?.value() == 1 << 30)
    #expect(Quantity("8Ei")?.milliValue() == .max)
  }

  @Test("sums are exact and keep the suffixes of the first") func sums() throws {
    var memory = try #require(Quantity("1Gi"))
    memory.add(try #require(Quantity("512Mi")))
    #expect(memory.string == "1536Mi")

    memory.subtract(try #require(Quantity("1536Mi")))
    #expect(memory.isZero)
    memory.add(try #require(Quantity("100m")))
    #expect(memory.string == "100m")

    var cpu = Quantity(milli: 900)
    cpu.add(Quantity(milli: 100))
    #expect(cpu.string == "1")
  }

  @Test("order is by amount") func order() throws {
    let gibi = try #require(Quantity("1Gi"))
    let giga = try #require(Quantity("1G"))

    #expect(giga < gibi)
    #expect(Quantity(bytes: 1 << 30).isSameAmount(as: gibi))
    #expect(Quantity("1000m")?.isSameAmount(as: Quantity(1)) == true)
    #expect(Quantity(bytes: 1 << 30).string == "1Gi")
  }
}
