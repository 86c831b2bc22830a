// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Schema
import Testing
import Wire
import YAML

/// Whatever bytes come, decoding ends with a value or an error; a trap would end the test process.
@Suite("Damaged objects", .enabled(if: GoldenFolder.isPresent, "no folder `shared/golden`"))
struct DamageTests {
  private static let mutations = 150

  /// A value that was decoded from damaged bytes is still one that can be coded.
  private func use<Kind: JSONMessage>(_ value: Kind) throws {
    let bytes = value.protobuf()
    #expect(try Kind(protobuf: bytes).protobuf() == bytes)
    #expect(JSONReader.isDocument(value.json()))
  }

  @Test("protobuf cut at each byte", arguments: GoldenObject.all)
  func truncatedProtobuf(object: GoldenObject) throws {
    func check<Kind: JSONMessage>(_ kind: Kind.Type) throws {
      let bytes = try object.protobuf
      for count in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 1500)) {
        do throws(WireError) {
          _ = try Kind(protobuf: bytes.span.extracting(first: count))
        } catch {
          #expect(error == .truncated || error == .invalidValue)
        }
      }
    }
    try check(object.kind)
  }

  @Test("protobuf with changed bytes", arguments: GoldenObject.all)
  func mutatedProtobuf(object: GoldenObject) throws {
    func check<Kind: JSONMessage>(_ kind: Kind.Type) throws {
      var random = Random(seed: 1)
      let bytes = try object.protobuf
      for _ in 0..<Self.mutations {
        let value: Kind
        do throws(WireError) {
          value = try Kind(protobuf: random.mutated(bytes))
        } catch {
          continue
        }
        try use(value)
      }
    }
    try check(object.kind)
  }

  @Test("JSON with changed bytes", arguments: GoldenObject.all)
  func mutatedJSON(object: GoldenObject) throws {
    func check<Kind: JSONMessage>(_ kind: Kind.Type) throws {
      var random = Random(seed: 2)
      for _ in 0..<Self.mutations {
        let value: Kind
        do throws(JSONError) {
          value = try Kind(json: random.mutated(object.json))
        } catch {
          continue
        }
        try use(value)
      }
    }
    try check(object.kind)
  }

  @Test("YAML with changed bytes", arguments: GoldenObject.all)
  func mutatedYAML(object: GoldenObject) throws {
    var random = Random(seed: 3)
    for _ in 0..<Self.mutations / 3 {
      let json: [UInt8]
      do throws(YAMLError) {
        json = try YAMLReader.json(random.mutated(object.yaml))
      } catch {
        continue
      }
      #expect(JSONReader.isDocument(json))
      #expect(throws: Never.self) { try YAMLWriter.yaml(fromJSON: json) }
    }
  }
}
