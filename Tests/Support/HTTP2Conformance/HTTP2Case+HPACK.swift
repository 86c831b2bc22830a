// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// h2spec's group "hpack": field blocks that cannot be decoded.
extension HTTP2Case {
  static let hpack: [HTTP2Case] =
    section(
      "hpack/2.3.3",
      [
        undecodable("indexed field with invalid index", after: [0xFE]),
        undecodable(
          "literal field with invalid index", after: [0x7F, 0xFF, 0xFF, 0x03, 0x01, 0x78]),
      ])
    + section(
      "hpack/4.2",
      [undecodable("dynamic table size update at the end of a header block", after: [0x21])])
    + section(
      "hpack/5.2",
      [
        undecodable(
          "Huffman code with padding longer than 7 bits",
          after: [0x00, 0x85, 0xF2, 0xB2, 0x4A, 0x84, 0xFF, 0x84, 0x49, 0x50, 0x9F, 0xFF]),
        undecodable(
          "Huffman code padded by zero",
          after: [0x00, 0x85, 0xF2, 0xB2, 0x4A, 0x84, 0xFF, 0x83, 0x49, 0x50, 0x90]),
        undecodable(
          "Huffman code containing the EOS symbol",
          after: [
            0x00, 0x85, 0xF2, 0xB2, 0x4A, 0x84, 0xFF, 0x87, 0xFF, 0xFF, 0xFF, 0xFD, 0x25, 0x42,
            0x7F,
          ]),
      ])
    + section("hpack/6.1", [undecodable("indexed field with index 0", after: [0x80])])
    + section(
      "hpack/6.3",
      [
        (
          "dynamic table size update larger than SETTINGS_HEADER_TABLE_SIZE",
          [
            .sendWithin { settings in
              let size = Int(settings[1] ?? 4096) + 1
              let update = HTTP2Block.integer(size, prefix: 5, first: 0x20)
              return [.headers(update + HTTP2Block.request())]
            }, .expect(.connectionError(.compression)),
          ]
        )
      ])

  private static func undecodable(
    _ title: String, after bytes: [UInt8]
  ) -> (title: String, steps: [Step]) {
    (
      title,
      [
        .send([.headers(HTTP2Block.request() + bytes)]), .expect(.connectionError(.compression)),
      ]
    )
  }
}
