// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MetaAPI
package import Wire

/// Any kind's list with its items left as bytes: every list has its metadata in field 1 and its items
/// in field 2, so one reader serves all kinds.
package struct RawList: Message {
  package static let messageName = "martlet.client.RawList"

  package var metadata = ListMeta()
  package var items: [[UInt8]] = []

  package init() {}

  package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 1 << 3 | 2: reader.value(&metadata)
      case 2 << 3 | 2: reader.repeated(&items)
      default: reader.skip(tag)
      }
    }
  }

  package func encode(into writer: inout WireWriter) {
    writer.repeated(2, items)
    writer.value(1, metadata)
  }
}
