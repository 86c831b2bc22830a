// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MetaAPI
import RBACAPI
import Testing
import Wire

@testable import APIServerCore

@Suite("Encoded objects") struct EncodedObjectTests {
  private static let role = Role.with {
    $0.metadata.name = "reader"
    $0.metadata.labels = ["app": "web", "tier": "front"]
    $0.rules = [.with { $0.verbs = ["get"] }]
  }

  @Test("an appended resourceVersion is the one that counts") func resourceVersion() throws {
    let first = EncodedObject.versioned(Self.role.protobuf()[...], 7)
    let bytes = EncodedObject.versioned(first[...], 123_456_789)
    let decoded = try Role(protobuf: bytes)

    #expect(decoded.metadata.resourceVersion == "123456789")
    #expect(decoded.metadata.name == "reader")
    #expect(decoded.metadata.labels == Self.role.metadata.labels)
    #expect(decoded.rules == Self.role.rules)
  }

  @Test("labels are found without decoding") func labels() {
    let labels = EncodedObject.labels(in: Self.role.protobuf()[...])

    #expect(labels.map { $0.key + "=" + $0.value } == ["app=web", "tier=front"])
  }

  @Test("a scalar is found by field numbers") func scalar() {
    let message = EncodedMessage(Self.role.protobuf())

    #expect(message.scalar(at: [1, 1], isBoolean: false) == "reader")
    #expect(message.scalar(at: [1, 99], isBoolean: false) == "")
    #expect(message.scalar(at: [9, 9], isBoolean: true) == "false")
  }

  @Test("fields can be taken from another object") func replacing() throws {
    let other = Role.with { $0.rules = [.with { $0.verbs = ["list"] }] }
    let mixed = EncodedObject.replacing([2], of: Self.role.protobuf(), from: other.protobuf())
    let decoded = try Role(protobuf: mixed)

    #expect(decoded.metadata == Self.role.metadata)
    #expect(decoded.rules == other.rules)
  }

  @Test("cut and garbled bytes are looked into without a trap") func garbled() {
    let bytes = Self.role.protobuf()
    for count in 0..<bytes.count {
      _ = EncodedObject.labels(in: bytes.prefix(count))
      _ = EncodedObject.metadata(of: Array(bytes.prefix(count)))
      var changed = bytes
      changed[count] ^= 0xFF
      _ = EncodedObject.labels(in: changed[...])
      _ = EncodedMessage(changed).scalar(at: [1, 1], isBoolean: false)
    }
  }
}
