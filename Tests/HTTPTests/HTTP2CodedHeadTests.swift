// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CNghttp2
import NetSimulation
import Testing

@testable import HTTP

/// Header blocks that are sent again must mean to the peer what they meant before, whatever has gone into the
/// table since. nghttp2 codes here and decodes there, as on both ends of a connection.
@Suite("Header blocks sent again") struct HTTP2CodedHeadTests {
  private typealias Field = (name: String, value: String)

  /// Both ends of a connection, as far as header blocks are concerned.
  private final class Ends {
    private var coder: OpaquePointer?
    private var decoder: OpaquePointer?
    private var heads = HTTP2CodedHeads()
    /// Frames whose block was not nghttp2's.
    private(set) var sentAgain = 0

    init() {
      #expect(nghttp2_hd_deflate_new(&coder, 4096) == 0)
      #expect(nghttp2_hd_inflate_new(&decoder) == 0)
    }

    deinit {
      nghttp2_hd_deflate_del(coder)
      nghttp2_hd_inflate_del(decoder)
    }

    /// The peer has sent SETTINGS_HEADER_TABLE_SIZE.
    func resizeTable(_ bytes: Int) {
      #expect(nghttp2_hd_inflate_change_table_size(decoder, bytes) == 0)
      #expect(nghttp2_hd_deflate_change_table_size(coder, bytes) == 0)
    }

    /// The fields that arrive when a request with fixed fields is sent.
    func send(_ fields: HTTPFixedFields) -> [String] {
      let head = heads.head(of: fields)
      let isKnown = heads.isKnown(head)
      sentAgain += isKnown ? 1 : 0
      let block = code(fields.entries, isKnown ? 1 : fields.count)
      return arrive(Self.frame(block), head, isFirstField: isKnown)
    }

    /// The same for fields that nghttp2 codes each time.
    func send(_ headers: HTTPHeaders) -> [String] {
      var block = HTTP2FieldBlock()
      let coded = block.withEntries(of: HTTP2Fields(pseudo: [], headers: headers)) { code($0, $1) }
      return arrive(Self.frame(coded), nil, isFirstField: false)
    }

    private func code(_ entries: UnsafePointer<nghttp2_nv>?, _ count: Int) -> [UInt8] {
      var block = [UInt8](repeating: 0, count: nghttp2_hd_deflate_bound(coder, entries, count))
      let length = nghttp2_hd_deflate_hd(coder, &block, block.count, entries, count)
      #expect(length >= 0)
      return Array(block.prefix(max(length, 0)))
    }

    /// A HEADERS frame of stream 5 with END_HEADERS.
    private static func frame(_ block: [UInt8]) -> [UInt8] {
      [0, UInt8(block.count >> 8), UInt8(block.count & 0xFF), 1, 4, 0, 0, 0, 5] + block
    }

    private func arrive(
      _ frame: [UInt8], _ head: Unmanaged<HTTP2CodedHead>?, isFirstField: Bool
    ) -> [String] {
      let sent = frame.withUnsafeBytes {
        Array(heads.outgoing($0, head, isFirstField: isFirstField))
      }
      #expect(Array(sent[3..<9]) == [1, 4, 0, 0, 0, 5])
      #expect(sent.count == 9 + Int(sent[0]) << 16 + Int(sent[1]) << 8 + Int(sent[2]))
      return decode(Array(sent[9...]))
    }

    private func decode(_ block: [UInt8]) -> [String] {
      var fields: [String] = []
      var rest = block[...]
      while true {
        var field = nghttp2_nv()
        var flags: CInt = 0
        let count = rest.withUnsafeBufferPointer {
          nghttp2_hd_inflate_hd2(decoder, &field, &flags, $0.baseAddress, $0.count, 1)
        }
        guard count >= 0 else { return ["the block cannot be read"] }
        rest = rest.dropFirst(count)
        if UInt32(flags) & NGHTTP2_HD_INFLATE_EMIT.rawValue != 0 {
          let name = UnsafeBufferPointer(start: field.name, count: field.namelen)
          let value = UnsafeBufferPointer(start: field.value, count: field.valuelen)
          fields.append(
            "\(String(decoding: name, as: UTF8.self))=\(String(decoding: value, as: UTF8.self))")
        }
        if UInt32(flags) & NGHTTP2_HD_INFLATE_FINAL.rawValue != 0 { break }
        if count == 0, flags == 0 { return ["the block is cut off"] }
      }
      nghttp2_hd_inflate_end_headers(decoder)
      return fields
    }
  }

  private static func request(_ path: String) -> (HTTPFixedFields, [String]) {
    let fields = HTTPFixedFields(
      method: "POST", scheme: "http", authority: "localhost", path: path,
      headers: ["te": "trailers", "x-path": path])
    return (
      fields,
      [
        ":method=POST", ":scheme=http", ":authority=localhost", ":path=\(path)", "te=trailers",
        "x-path=\(path)",
      ]
    )
  }

  @Test("the third request's block is the second's")
  func sendsAgain() {
    let ends = Ends()
    let (fields, expected) = Self.request("/a")

    for call in 1...10 {
      #expect(ends.send(fields) == expected)
      #expect(ends.sentAgain == max(call - 2, 0))
    }
  }

  @Test("a field that goes into the table, or a new size of it, makes the block invalid")
  func forgets() {
    let ends = Ends()
    let (fields, expected) = Self.request("/a")
    for _ in 1...3 { #expect(ends.send(fields) == expected) }

    #expect(ends.send(["x-new": "1"]) == ["x-new=1"])
    #expect(ends.send(fields) == expected)
    #expect(ends.sentAgain == 1)
    #expect(ends.send(fields) == expected)
    #expect(ends.sentAgain == 2)

    // The session is given the first field only and has to tell the size before it.
    ends.resizeTable(0)
    #expect(ends.send(fields) == expected)
    #expect(ends.sentAgain == 3)
    #expect(ends.send(fields) == expected)
  }

  @Test("every request arrives with its own fields, in any order of events", arguments: 1...20)
  func anyOrder(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let ends = Ends()
    let long = String(repeating: "x", count: 200)
    let requests = ["/a", "/b", "/\(long)", "/d"].map(Self.request)

    for _ in 1...500 {
      switch UInt64.random(in: 0..<20, using: &generator) {
      case 0:
        let value = "\(UInt8.random(in: 0...255, using: &generator))"
        #expect(ends.send(["x-new": value]) == ["x-new=\(value)"])
      case 1: ends.resizeTable([0, 100, 1000, 4096].randomElement(using: &generator) ?? 0)
      default:
        guard let (fields, expected) = requests.randomElement(using: &generator) else { return }
        #expect(ends.send(fields) == expected)
      }
    }

    #expect(ends.sentAgain > 10)
  }

  @Test("a block that is cut off, or that changes the table, is no block to send again")
  func reads() {
    let blocks: [([UInt8], Bool)] = [
      ([], true), ([0x83], true), ([0xBF, 0xC0], true), ([0xFF, 0x80, 0x01], true),
      ([0x04, 0x02, 0x2F, 0x61], true), ([0x00, 0x01, 0x61, 0x01, 0x62], true),
      ([0x10, 0x01, 0x61, 0x01, 0x62], true), ([0x44, 0x02, 0x2F, 0x61], false),
      ([0x20, 0x83], false), ([0x3F, 0xE1, 0x1F], false), ([0xFF], false),
      ([0xFF, 0x80, 0x80, 0x80, 0x80, 0x80], false), ([0x00, 0x01], false),
      ([0x04, 0x05, 0x2F], false), ([0x0F], false),
    ]
    for (block, leaves) in blocks {
      #expect(block.withUnsafeBytes { HPACKBlock.leavesTable($0) } == leaves, "\(block)")
    }
  }
}
