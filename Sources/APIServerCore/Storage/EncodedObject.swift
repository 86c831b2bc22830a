// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Wire

/// Protobuf bytes of a Kubernetes object, looked into without decoding it.
///
/// Every kind has its ObjectMeta in field 1. Metadata merges on decoding, so appending
/// `metadata { resourceVersion }` gives an object its version without touching the rest.
enum EncodedObject {
  /// The field of every kind that holds its ObjectMeta.
  static let metadataField: UInt32 = 1
  /// Field numbers of ObjectMeta.
  private static let resourceVersionField: UInt8 = 6
  private static let labelsField: UInt32 = 11

  /// The object with `metadata.resourceVersion` set.
  static func versioned(_ object: ArraySlice<UInt8>, _ revision: Int64) -> [UInt8] {
    EncodedMessage(object).splicing(
      decimal: UInt64(clamping: revision), in: resourceVersionField, below: UInt8(metadataField))
  }

  /// Bytes that `versioned` appends.
  static func versionCount(_ revision: Int64) -> Int {
    EncodedMessage.spliceCount(decimal: UInt64(clamping: revision))
  }

  /// The labels of an object in the order stored.
  static func labels(in object: ArraySlice<UInt8>) -> [(key: String, value: String)] {
    EncodedMessage(object).textMap(of: labelsField, below: metadataField)
  }

  /// Only the object's metadata.
  static func metadata(of object: [UInt8]) -> [UInt8] {
    EncodedMessage(object).selecting { $0 == metadataField }
  }

  /// The object without the fields of `numbers`, then those fields as `other` has them. Field order
  /// on the wire is no matter to decoders.
  static func replacing(
    _ numbers: Set<UInt32>, of object: [UInt8], from other: [UInt8]
  ) -> [UInt8] {
    EncodedMessage(object).selecting { !numbers.contains($0) }
      + EncodedMessage(other).selecting { numbers.contains($0) }
  }
}
