// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MetaAPI
import Wire

/// Any kind's object cut down to its metadata, which is field 1 of every object: PartialObjectMetadata
/// and whole objects read the same.
struct MetadataOnly: Message {
  static let messageName = "k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadata"

  var metadata = ObjectMeta()

  init() {}

  mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 1 << 3 | 2: reader.value(&metadata)
      default: reader.skip(tag)
      }
    }
  }

  func encode(into writer: inout WireWriter) { writer.value(1, metadata) }
}
