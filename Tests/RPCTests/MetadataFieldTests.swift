// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Testing

@testable import RPC

@Suite("Metadata fields") struct MetadataFieldTests {
  @Test("a value of no bytes arrives, alone and in a list")
  func emptyValues() {
    let metadata = Metadata(["a-bin": "", "b-bin": "AQ==,,Ag"] as HTTPHeaders)
    let list = metadata.entries.filter { $0.key == "b-bin" }.map(\.value)

    #expect(metadata.bytes("a-bin") == [])
    #expect(list == [.binary([1]), .binary([]), .binary([2])])
  }

  @Test("what is written reads as itself")
  func roundTrip() {
    var metadata = Metadata()
    metadata.add("x-text", "a value")
    metadata.add("x-bin", bytes: [])
    metadata.add("x-bin", bytes: [0, 255])
    var headers = HTTPHeaders()
    metadata.write(to: &headers)

    #expect(Metadata(headers) == metadata)
  }
}
