// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Testing

/// The cases of the Autobahn test suite, groups 1 to 7, as a table: what a peer sends, and what comes of
/// it. A text of several sizes stands for its neighbours in the suite.
@Suite("WebSocket cases of Autobahn") struct AutobahnCasesTests {
  /// A frame's first byte without the FIN bit: reserved bits and opcode.
  fileprivate struct Frame: Sendable {
    var opcode: UInt8
    var payload: [UInt8]
    var isFinal = true
    var reserved: UInt8 = 0

    func bytes(from role: WebSocketRole) -> [UInt8] {
      let masks = role == .client
      var bytes = [(isFinal ? 0x80 : 0) | reserved << 4 | opcode]
      switch payload.count {
      case ...125: bytes.append((masks ? 0x80 : 0) | UInt8(payload.count))
      case ...0xFFFF:
        bytes += [
          (masks ? 0x80 : 0) | 126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF),
        ]
      default:
        bytes.append((masks ? 0x80 : 0) | 127)
        bytes += (0..<8).reversed().map { UInt8(truncatingIfNeeded: payload.count >> ($0 * 8)) }
      }
      let key: [UInt8] = [0x12, 0xFF, 0x00, 0x80]
      guard masks else { return bytes + payload }
      return bytes + key + payload.enumerated().map { $1 ^ key[$0 & 3] }
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    fileprivate let frames: [Frame]
    /// What is delivered, pings and pongs included.
    let messages: [WebSocketMessage]
    /// The close code after that; nil for none.
    var code: UInt16?

    var testDescription: String { name }
  }

  private static let cont: UInt8 = 0
  private static let text: UInt8 = 1
  private static let binary: UInt8 = 2
  private static let close: UInt8 = 8
  private static let ping: UInt8 = 9
  private static let pong: UInt8 = 10

  private static func part(_ opcode: UInt8, _ payload: String, last: Bool = false) -> Frame {
    Frame(opcode: opcode, payload: Array(payload.utf8), isFinal: last)
  }

  // MARK: - The cases

  /// 1: framing of texts and binaries by length.
  private static var framing: [Case] {
    [0, 125, 126, 127, 128, 65_535, 65_536].flatMap { count in
      let bytes = [UInt8](repeating: 0x2A, count: count)
      return [
        Case(
          name: "1.1 text of \(count)", frames: [Frame(opcode: text, payload: bytes)],
          messages: [.text(bytes)]),
        Case(
          name: "1.2 binary of \(count)", frames: [Frame(opcode: binary, payload: bytes)],
          messages: [.binary(bytes)]),
      ]
    }
  }

  /// 2: pings and pongs.
  private static var pings: [Case] {
    let full = [UInt8](repeating: 0xFE, count: 125)
    let tooLong = [UInt8](repeating: 0xFE, count: 126)
    return [
      Case(name: "2.1", frames: [Frame(opcode: ping, payload: [])], messages: [.ping([])]),
      Case(
        name: "2.3", frames: [Frame(opcode: ping, payload: [0, 0xFF, 0xFE])],
        messages: [.ping([0, 0xFF, 0xFE])]),
      Case(name: "2.4", frames: [Frame(opcode: ping, payload: full)], messages: [.ping(full)]),
      Case(name: "2.5", frames: [Frame(opcode: ping, payload: tooLong)], messages: [], code: 1002),
      Case(
        name: "2.7 unsolicited pong, then ping",
        frames: [Frame(opcode: pong, payload: [1]), Frame(opcode: ping, payload: [2])],
        messages: [.pong([1]), .ping([2])]),
      Case(
        name: "2.10 ten pings",
        frames: (0..<10).map { Frame(opcode: ping, payload: [$0]) },
        messages: (0..<10).map { .ping([$0]) }),
    ]
  }

  /// 3: reserved bits; 4: reserved opcodes. What came before is still delivered.
  private static var reserved: [Case] {
    let hello = part(text, "Hello", last: true)
    return (1...7).map { bits in
      Case(
        name: "3 RSV \(bits)",
        frames: [hello, Frame(opcode: text, payload: [0x2A], reserved: bits), hello],
        messages: [.text(Array("Hello".utf8))], code: 1002)
    }
      + [3, 4, 5, 6, 7, 11, 12, 13, 14, 15].map { opcode in
        Case(
          name: "4 opcode \(opcode)",
          frames: [hello, Frame(opcode: opcode, payload: [0x2A]), hello],
          messages: [.text(Array("Hello".utf8))], code: 1002)
      }
  }

  /// 5: fragments.
  private static var fragments: [Case] {
    let hi = Frame(opcode: ping, payload: [7])
    return [
      Case(
        name: "5.1 ping in two fragments",
        frames: [Frame(opcode: ping, payload: [1], isFinal: false), part(cont, "b", last: true)],
        messages: [], code: 1002),
      Case(
        name: "5.2 pong in two fragments",
        frames: [Frame(opcode: pong, payload: [1], isFinal: false), part(cont, "b", last: true)],
        messages: [], code: 1002),
      Case(
        name: "5.3", frames: [part(text, "one"), part(cont, "two", last: true)],
        messages: [.text(Array("onetwo".utf8))]),
      Case(
        name: "5.6 ping between", frames: [part(text, "one"), hi, part(cont, "two", last: true)],
        messages: [.ping([7]), .text(Array("onetwo".utf8))]),
      Case(
        name: "5.9 continuation of nothing",
        frames: [part(cont, "x", last: true), part(text, "y", last: true)], messages: [],
        code: 1002),
      Case(
        name: "5.12 unfinished continuation of nothing",
        frames: [part(cont, "x"), part(text, "y", last: true)], messages: [], code: 1002),
      Case(
        name: "5.15 continuation after the end",
        frames: [part(text, "a"), part(cont, "b", last: true), part(cont, "c")],
        messages: [.text(Array("ab".utf8))], code: 1002),
      Case(
        name: "5.18 text in a text", frames: [part(text, "a"), part(text, "b", last: true)],
        messages: [], code: 1002),
      Case(
        name: "5.19 many fragments with pings between",
        frames: [
          part(text, "a"), part(cont, "b"), hi, part(cont, "c"), part(cont, "d"), hi,
          part(cont, "", last: true),
        ], messages: [.ping([7]), .ping([7]), .text(Array("abcd".utf8))]),
    ]
  }

  /// 6: UTF-8, whole, split within a code point, and wrong as early as it is.
  private static var texts: [Case] {
    let good: [[UInt8]] = [
      Array("Hello-µ@ßöäüàá-UTF-8!!".utf8), [0xCE, 0xBA, 0xE1, 0xBD, 0xB9], [0],
      [0xEF, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xED, 0x9F, 0xBF],
      [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBD], [0xEF, 0xBF, 0xBE], [0xDF, 0xBF], [0x7F],
    ]
    let bad: [[UInt8]] = [
      [0xCE], [0xCE, 0xBA, 0xED, 0xA0, 0x80, 0x65], [0xF8, 0x88, 0x80, 0x80, 0x80],
      [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xF7, 0xBF, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0x80], [0xBF], [0x80, 0xBF, 0x80], [0xC0, 0x20], [0xE0, 0x20], [0xF0, 0x20], [0xFE],
      [0xFF], [0xFE, 0xFE, 0xFF, 0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF],
      [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xED, 0xA0, 0x80],
      [0xED, 0xAF, 0xBF, 0xED, 0xBF, 0xBF],
    ]
    let whole =
      good.map {
        Case(name: "6 \($0)", frames: [Frame(opcode: text, payload: $0)], messages: [.text($0)])
      }
      + bad.map {
        Case(
          name: "6 bad \($0)", frames: [Frame(opcode: text, payload: $0)], messages: [],
          code: 1007)
      }
    let split =
      (good + bad).enumerated().map { number, bytes in
        Case(
          name: "6.2 byte by byte \(bytes)",
          frames: bytes.enumerated().map { index, byte in
            Frame(
              opcode: index == 0 ? text : cont, payload: [byte], isFinal: index == bytes.count - 1)
          }, messages: number < good.count ? [.text(bytes)] : [],
          code: number < good.count ? nil : 1007)
      }
    let early = Case(
      name: "6.4.1 wrong in a fragment, and more to come",
      frames: [
        part(text, "κόσμε"), Frame(opcode: cont, payload: [0xF4, 0x90], isFinal: false),
        part(cont, "edited", last: true),
      ], messages: [], code: 1007)
    return whole + split + [early]
  }

  /// 7: the end of the conversation.
  private static var closes: [Case] {
    func closing(_ payload: [UInt8]) -> [Frame] { [Frame(opcode: close, payload: payload)] }
    func code(_ code: UInt16, _ reason: [UInt8] = []) -> [UInt8] {
      [UInt8(code >> 8), UInt8(code & 0xFF)] + reason
    }
    let longest = [UInt8](repeating: 0x2A, count: 123)
    var cases = [
      Case(
        name: "7.3.1 empty", frames: closing([]), messages: [.close(code: nil, reason: [])]),
      Case(name: "7.3.2 one byte", frames: closing([3]), messages: [], code: 1002),
      Case(
        name: "7.3.5 longest reason", frames: closing(code(1000, longest)),
        messages: [.close(code: 1000, reason: longest)]),
      Case(
        name: "7.3.6 longer", frames: closing(code(1000, longest + [0x2A])), messages: [],
        code: 1002),
      Case(
        name: "7.5.1 reason is no UTF-8", frames: closing(code(1000, [0xCE, 0xED, 0xA0])),
        messages: [], code: 1007),
    ]
    for good: UInt16 in [
      1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000,
      4999,
    ] {
      cases.append(
        Case(
          name: "7.7 code \(good)", frames: closing(code(good)),
          messages: [.close(code: good, reason: [])]))
    }
    for bad: UInt16 in [0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65_535] {
      cases.append(
        Case(name: "7.9 code \(bad)", frames: closing(code(bad)), messages: [], code: 1002))
    }
    return cases
  }

  static var cases: [Case] { framing + pings + reserved + fragments + texts + closes }

  // MARK: - The tests

  @Test(
    "each case ends as the suite wants, in one piece and byte by byte", arguments: cases,
    [WebSocketRole.client, .server])
  func outcome(of wanted: Case, sender: WebSocketRole) {
    let bytes = wanted.frames.flatMap { $0.bytes(from: sender) }
    let pieces = bytes.count < 1000 ? [1, bytes.count] : [997, bytes.count]
    for size in pieces where size > 0 {
      var decoder = WebSocketDecoder(
        role: sender == .client ? .server : .client, messageLimit: 1 << 20)
      var messages: [WebSocketMessage] = []
      var code: UInt16?
      var rest = bytes[...]
      do {
        while !rest.isEmpty {
          decoder.receive(Array(rest.prefix(size)))
          rest = rest.dropFirst(size)
          while let message = try decoder.next() { messages.append(message) }
        }
      } catch {
        code = error.closeCode
      }
      #expect(messages == wanted.messages)
      #expect(code == wanted.code)
    }
  }

  @Test("a length in a longer form than needed is refused")
  func lengthForm() {
    for bytes: [UInt8] in [
      [0x82, 126, 0, 125], [0x82, 127, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF],
      [0x82, 127, 0x80, 0, 0, 0, 0, 0, 0, 0],
    ] {
      var decoder = WebSocketDecoder(role: .client, messageLimit: 1 << 20)
      decoder.receive(bytes)
      #expect(throws: WebSocketError.protocolViolation("a length in the wrong form")) {
        try decoder.next()
      }
    }
  }
}
