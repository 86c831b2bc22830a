// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing
import Wire

@Suite("JSON members") struct JSONMembersTests {
  private func read(_ json: String, _ mode: JSONMode = .strict) throws -> [Int: Int64] {
    try Wide(json: Array(json.utf8), mode: mode).values
  }

  @Test("a name of any length is found, in compact documents and others")
  func everyName() throws {
    for (index, name) in Wide.names.enumerated() {
      #expect(try read("{\"\(name)\":\(index)}") == [index: Int64(index)])
      #expect(try read(" { \"\(name)\" : \(index) } ") == [index: Int64(index)])
      #expect(try read("{\"a\":1,\"\(name)\":\(index)}", .lenient)[index] == Int64(index))
    }
    let all = Wide.names.enumerated().map { "\"\($1)\":\($0)" }.joined(separator: ",")
    #expect(try read("{\(all)}").count == Wide.names.count)
  }

  @Test("a name with one other byte is unknown", arguments: [0x21, 0x22, 0x5C, 0, 0x1F, 0xE9])
  func wrongByte(scalar: UInt8) {
    for name in Wide.names {
      for index in name.utf8.indices {
        var bytes = Array("{\"\(name)\":1}".utf8)
        bytes[name.utf8.distance(from: name.startIndex, to: index) + 2] = scalar

        let values = Result { try Wide(json: bytes, mode: .lenient).values }

        #expect((try? values.get())?.isEmpty != false)
        if scalar == 0x21 { #expect((try? values.get()) == [:]) }
        if scalar <= 0x1F { #expect((try? values.get()) == nil) }
      }
    }
  }

  @Test("strict mode finds each member that comes twice, behind the 64th too")
  func duplicates() {
    for (index, name) in Wide.names.enumerated() {
      let other = index == 3 ? "e" : "d"
      let error = #expect(throws: JSONError.self) {
        try read("{\"\(name)\":1,\"\(other)\":1,\"\(name)\":2}")
      }
      #expect(error == .strict(findings: ["duplicate field \"\(name)\""]))
    }
  }
}

/// More members than one word has bits, with names of 1 to 63 bytes, alike but for their middle.
private struct Wide: JSONMessage {
  static var messageName: String { "test.Wide" }
  static let text: StaticString = """
    a b c d e f g h i j ax ay axc ayc abxd abyd abxde abyde abcxef abcyef abcxefg abcyefg
    abcdxfgh abcdyfgh abcdxfghi abcdyfghi abcdexghij abcdeyghij abcdexghijk abcdeyghijk
    abcdefxhijkl abcdefyhijkl abcdefxhijklm abcdefyhijklm abcdefgxijklmn abcdefgyijklmn
    abcdefgxijklmno abcdefgyijklmno abcdefghxjklmnop abcdefghyjklmnop abcdefghxjklmnopq
    abcdefghyjklmnopq abcdefghixklmnopqr abcdefghiyklmnopqr abcdefghixklmnopqrs
    abcdefghiyklmnopqrs abcdefghijxlmnopqrst abcdefghijylmnopqrst abcdefghijxlmnopqrstu
    abcdefghijylmnopqrstu abcdefghijkxmnopqrstuv abcdefghijkymnopqrstuv
    abcdefghijkxmnopqrstuvw abcdefghijkymnopqrstuvw abcdefghijklxnopqrstuvwx
    abcdefghijklynopqrstuvwx abcdefghijklxnopqrstuvwxy abcdefghijklynopqrstuvwxy
    abcdefghijklmxopqrstuvwxyz abcdefghijklmyopqrstuvwxyz abcdefghijklmxopqrstuvwxyzA
    abcdefghijklmyopqrstuvwxyzA abcdefghijklmnxpqrstuvwxyzAB abcdefghijklmnypqrstuvwxyzAB
    abcdefghijklmnxpqrstuvwxyzABC abcdefghijklmnypqrstuvwxyzABC abcdefghijklmnoxqrstuvwxyzABCD
    abcdefghijklmnoyqrstuvwxyzABCD abcdefghijklmnoxqrstuvwxyzABCDE
    abcdefghijklmnoyqrstuvwxyzABCDE abcdefghijklmnopxrstuvwxyzABCDEF
    abcdefghijklmnopyrstuvwxyzABCDEF abcdefghijklmnopxrstuvwxyzABCDEFG
    abcdefghijklmnopyrstuvwxyzABCDEFG abcdefghijklmnopqxstuvwxyzABCDEFGH
    abcdefghijklmnopqystuvwxyzABCDEFGH abcdefghijklmnopqxstuvwxyzABCDEFGHI
    abcdefghijklmnopqystuvwxyzABCDEFGHI abcdefghijklmnopqrxtuvwxyzABCDEFGHIJ
    abcdefghijklmnopqrytuvwxyzABCDEFGHIJ abcdefghijklmnopqrxtuvwxyzABCDEFGHIJK
    abcdefghijklmnopqrytuvwxyzABCDEFGHIJK abcdefghijklmnopqrsxuvwxyzABCDEFGHIJKL
    abcdefghijklmnopqrsyuvwxyzABCDEFGHIJKL abcdefghijklmnopqrsxuvwxyzABCDEFGHIJKLM
    abcdefghijklmnopqrsyuvwxyzABCDEFGHIJKLM abcdefghijklmnopqrstxvwxyzABCDEFGHIJKLMN
    abcdefghijklmnopqrstyvwxyzABCDEFGHIJKLMN abcdefghijklmnopqrstxvwxyzABCDEFGHIJKLMNO
    abcdefghijklmnopqrstyvwxyzABCDEFGHIJKLMNO abcdefghijklmnopqrstuxwxyzABCDEFGHIJKLMNOP
    abcdefghijklmnopqrstuywxyzABCDEFGHIJKLMNOP abcdefghijklmnopqrstuxwxyzABCDEFGHIJKLMNOPQ
    abcdefghijklmnopqrstuywxyzABCDEFGHIJKLMNOPQ abcdefghijklmnopqrstuvxxyzABCDEFGHIJKLMNOPQR
    abcdefghijklmnopqrstuvyxyzABCDEFGHIJKLMNOPQR abcdefghijklmnopqrstuvxxyzABCDEFGHIJKLMNOPQRS
    abcdefghijklmnopqrstuvyxyzABCDEFGHIJKLMNOPQRS
    abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRST
    abcdefghijklmnopqrstuvwyyzABCDEFGHIJKLMNOPQRST
    abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTU
    abcdefghijklmnopqrstuvwyyzABCDEFGHIJKLMNOPQRSTU
    abcdefghijklmnopqrstuvwxxzABCDEFGHIJKLMNOPQRSTUV
    abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUV
    abcdefghijklmnopqrstuvwxxzABCDEFGHIJKLMNOPQRSTUVW
    abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVW
    abcdefghijklmnopqrstuvwxyzAxCDEFGHIJKLMNOPQRSTUVWXYZ012
    abcdefghijklmnopqrstuvwxyzAyCDEFGHIJKLMNOPQRSTUVWXYZ012
    abcdefghijklmnopqrstuvwxyzABxDEFGHIJKLMNOPQRSTUVWXYZ0123
    abcdefghijklmnopqrstuvwxyzAByDEFGHIJKLMNOPQRSTUVWXYZ0123
    abcdefghijklmnopqrstuvwxyzABxDEFGHIJKLMNOPQRSTUVWXYZ01234
    abcdefghijklmnopqrstuvwxyzAByDEFGHIJKLMNOPQRSTUVWXYZ01234
    abcdefghijklmnopqrstuvwxyzABCDExGHIJKLMNOPQRSTUVWXYZ0123456789
    abcdefghijklmnopqrstuvwxyzABCDEyGHIJKLMNOPQRSTUVWXYZ0123456789
    abcdefghijklmnopqrstuvwxyzABCDExGHIJKLMNOPQRSTUVWXYZ0123456789_
    abcdefghijklmnopqrstuvwxyzABCDEyGHIJKLMNOPQRSTUVWXYZ0123456789_
    """
  static let names = "\(text)".split { $0 == " " || $0 == "\n" }.map(String.init)
  static let members = JSONMembers("Wide", text)

  /// Each member met, by index, with its last value.
  var values: [Int: Int64] = [:]

  mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) { reader.integer(&values[member, default: 0]) }
  }

  mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      if tag == 0 { return }
      reader.skip(tag)
    }
  }

  func encode(into writer: inout WireWriter) {}
  func encode(into writer: inout JSONWriter) {}
}
