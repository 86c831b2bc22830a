// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import CoreAPI
import Wire

/// Fowler–Noll–Vo hash, variant 1a, 32 bits: stable across processes and versions, unlike Swift's.
package struct FNV1a: Sendable {
  /// The hash of everything fed so far.
  package private(set) var value: UInt32 = 2_166_136_261

  package init() {}

  /// Feeds bytes.
  package mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt32(byte)) &* 16_777_619 }
  }
}

extension PodTemplateSpec {
  /// The value of `pod-template-hash` for this template.
  ///
  /// - Parameter collisionCount: raised when another template turned out to have the same hash.
  package func hash(collisionCount: Int32?) -> String {
    var hash = FNV1a()
    hash.combine(protobuf())
    if let collisionCount {
      withUnsafeBytes(of: collisionCount.littleEndian) { hash.combine($0) }
    }
    return SafeName.encoded(String(hash.value))
  }
}

/// Texts of letters and digits that form no words: without vowels and the digits like them.
package enum SafeName {
  /// What generated suffixes consist of.
  package static let alphabet = Array("bcdfghjklmnpqrstvwxz2456789".utf8)

  /// Replaces each character by one of the alphabet.
  package static func encoded(_ text: String) -> String {
    let bytes = text.utf8.map { alphabet[Int($0) % alphabet.count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
