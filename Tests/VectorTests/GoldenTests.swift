// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLI
import MetaAPI
import Schema
import Testing
import Wire
import YAML

@Suite(
  "Golden objects",
  .enabled(if: GoldenFolder.isPresent, "no folder `shared/golden` beside this checkout"))
struct GoldenTests {
  @Test("every sample is of a kind that the schema has") func samplesAreFound() {
    let names = GoldenFolder.names.filter { $0.hasSuffix(".pb") }.map { String($0.dropLast(3)) }
    #expect(!names.isEmpty)
    #expect(names == GoldenObject.all.map(\.name))
  }

  @Test("protobuf decodes and encodes to identical bytes", arguments: GoldenObject.all)
  func protobufRoundTrip(object: GoldenObject) throws {
    func check<Kind: JSONMessage>(_ kind: Kind.Type) throws {
      #expect(try Kind(protobuf: object.protobuf).protobuf() == object.protobuf)
    }
    try check(object.kind)
  }

  @Test("protobuf gives the JSON sample", arguments: GoldenObject.all)
  func protobufToJSON(object: GoldenObject) throws {
    func check<Kind: JSONMessage>(_ kind: Kind.Type) throws {
      let json = String(decoding: try Kind(protobuf: object.protobuf).json(), as: UTF8.self)
      #expect(json == String(decoding: object.compactJSON, as: UTF8.self))
    }
    try check(object.kind)
  }

  @Test("the JSON sample gives the protobuf bytes", arguments: GoldenObject.all)
  func jsonToProtobuf(object: GoldenObject) throws {
    func check<Kind: JSONMessage>(_ kind: Kind.Type) throws {
      let value = try Kind(json: object.json, mode: .strict)
      #expect(try value.protobuf() == object.protobuf)
      #expect(try value == Kind(protobuf: object.protobuf))
    }
    try check(object.kind)
  }

  @Test(
    "JSON gives the YAML sample, and YAML gives the protobuf bytes", arguments: GoldenObject.all)
  func yaml(object: GoldenObject) throws {
    func check<Kind: JSONMessage>(_ kind: Kind.Type) throws {
      let yaml = try YAMLWriter.yaml(fromJSON: Kind(protobuf: object.protobuf).json())
      #expect(String(decoding: yaml, as: UTF8.self) == String(decoding: object.yaml, as: UTF8.self))
      let value = try Kind(json: YAMLReader.json(object.yaml), mode: .strict)
      #expect(try value.protobuf() == object.protobuf)
    }
    try check(object.kind)
  }

  @Test("`martlet wire` turns each form into each other, to the byte", arguments: GoldenObject.all)
  func wireCommand(object: GoldenObject) throws {
    let forms: [(ObjectConverter.Form, [UInt8])] = [
      (.protobuf, object.envelope), (.json, object.json), (.yaml, object.yaml),
    ]
    for (from, input) in forms {
      for (to, expected) in forms {
        #expect(try ObjectConverter.convert(input, from: from, to: to) == expected)
      }
    }
  }
}
