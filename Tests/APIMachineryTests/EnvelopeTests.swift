// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Testing

@Suite("Envelope") struct EnvelopeTests {
  @Test("the bytes are the ones upstream writes")
  func bytes() {
    let envelope = Envelope.wrap(apiVersion: "v1", kind: "Pod", payload: [0x0A, 0x00])

    let expected: [UInt8] =
      [0x6B, 0x38, 0x73, 0x00, 0x0A, 0x09, 0x0A, 0x02] + Array("v1".utf8) + [0x12, 0x03]
      + Array("Pod".utf8) + [0x12, 0x02, 0x0A, 0x00, 0x1A, 0x00, 0x22, 0x00]
    #expect(envelope == expected)
  }

  @Test("the header is read and the payload found in place")
  func peek() throws {
    let payload = [UInt8](repeating: 7, count: 300)
    let bytes = Envelope.wrap(apiVersion: "apps/v1", kind: "Deployment", payload: payload)

    let envelope = try Envelope(peeking: bytes)

    #expect(envelope.apiVersion == "apps/v1")
    #expect(envelope.kind == "Deployment")
    #expect(Array(bytes[envelope.payload]) == payload)
  }

  @Test("JSON is told apart and cut bytes never trap")
  func malformed() {
    let bytes = Envelope.wrap(apiVersion: "v1", kind: "Pod", payload: [1, 2, 3])

    #expect(throws: EnvelopeError.noMagic) { try Envelope(peeking: Array("{}".utf8)) }
    for count in 4..<bytes.count {
      _ = try? Envelope(peeking: Array(bytes[..<count]))
      for byte in [0x00, 0x7F, 0x80, 0xFF] as [UInt8] {
        var changed = bytes
        changed[count] = byte
        _ = try? Envelope(peeking: changed)
      }
    }
  }
}

@Suite("Human duration") struct HumanDurationTests {
  @Test(
    "ages have the units kubectl shows",
    arguments: [
      (-2, "<invalid>"), (-1, "0s"), (0, "0s"), (119, "119s"), (120, "2m"), (125, "2m5s"),
      (599, "9m59s"), (600, "10m"), (10_799, "179m"), (10_800, "3h"), (10_860, "3h1m"),
      (28_800, "8h"), (172_799, "47h"), (172_800, "2d"), (180_000, "2d2h"), (691_200, "8d"),
      (63_072_000, "2y"), (63_158_400, "2y1d"), (252_288_000, "8y"),
    ])
  func text(seconds: Int, expected: String) {
    #expect(HumanDuration.text(seconds: Int64(seconds)) == expected)
  }
}

@Suite("Table") struct TableTests {
  @Test("the JSON has upstream's members in upstream's order")
  func json() {
    let table = Table(
      columns: [Table.Column("Name", format: "name")],
      rows: [Table.Row(cells: ["a", 1, nil], object: Array("{}".utf8))], resourceVersion: "7")

    #expect(
      String(decoding: table.json(), as: UTF8.self)
        == #"{"kind":"Table","apiVersion":"meta.k8s.io/v1","metadata":{"resourceVersion":"7"},"#
        + #""columnDefinitions":[{"name":"Name","type":"string","format":"name","description":"","#
        + #""priority":0}],"rows":[{"cells":["a",1,null],"object":{}}]}"#)
  }
}
