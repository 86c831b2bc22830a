// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ConformanceMessages
import StandardJSON
import Testing
import Wire

@Suite("Damaged standard JSON") struct DamagedInputTests {
  private static let document = #"""
    {"optionalInt32":-1,"optionalFloat":1.5e-3,"optionalString":"a\u00e9\ud83d\ude00","optionalBytes":
    "AQI=","optionalNestedMessage":{"a":1,"corecursive":{"optionalBool":true}},"repeatedInt32":[1,2],
    "mapInt32Int32":{"1":2},"mapBoolBool":{"true":false},"optionalDuration":"-1.5s","optionalTimestamp":
    "2026-11-21T10:40:00.5+01:00","optionalFieldMask":"a.bC,d","optionalStruct":{"x":[null,1,{"y":""}]},
    "optionalAny":{"@type":"x/google.protobuf.Int32Value","value":7},"optionalValue":null,
    "oneofUint32":9,"optionalNestedEnum":"BAR","optionalInt64Wrapper":"5"}
    """#

  /// Numbers that look random and are the same each time (splitmix64).
  private struct Chance {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((value ^ (value >> 31)) % UInt64(bound))
    }
  }

  @Test("never traps, and what is read is read again from its own JSON", arguments: 0..<4)
  func damage(seed: UInt64) throws {
    let whole = Array(Self.document.utf8)
    let bits: [UInt8] = Array("{}[]\",:0123456789.eE+-_/\\uTZs@ ".utf8) + [0, 0x7F, 0xC3, 0xFF]
    var chance = Chance(state: seed)
    var readable = 0

    for _ in 0..<500 {
      var bytes = whole
      for _ in 0...chance.below(3) {
        let place = chance.below(bytes.count)
        switch chance.below(4) {
        case 0: bytes[place] = bits[chance.below(bits.count)]
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(bits[chance.below(bits.count)], at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + chance.below(40)))
        }
      }
      guard let message = try? TestAllTypesProto3(standardJSON: bytes),
        let json = try? message.standardJSON()
      else { continue }
      readable += 1
      let again = try TestAllTypesProto3(standardJSON: json)
      #expect(again.protobuf() == message.protobuf())
    }

    #expect(readable > 0)
    #expect(try TestAllTypesProto3(standardJSON: whole).optionalInt32 == -1)
  }

  @Test("damaged bytes never trap the writer", arguments: 0..<4) func bytes(seed: UInt64) throws {
    let whole = try TestAllTypesProto3(standardJSON: Array(Self.document.utf8)).protobuf()
    var chance = Chance(state: seed)

    for _ in 0..<500 {
      var bytes = whole
      for _ in 0...chance.below(4) {
        bytes[chance.below(bytes.count)] = UInt8(chance.below(256))
      }
      if let message = try? TestAllTypesProto3(protobuf: bytes) { _ = try? message.standardJSON() }
    }
  }
}
