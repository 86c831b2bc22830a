// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MetaAPI
import Wire

/// Any kind's object: its metadata decoded, its other fields as bytes by number.
struct FakeObject: Message {
  static let messageName = "martlet.test.FakeObject"

  var metadata = ObjectMeta()
  var fields: [UInt32: UnknownFields] = [:]

  init() {}

  mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 1 << 3 | 2: reader.value(&metadata)
      default: reader.keep(tag, in: &fields[tag >> 3, default: UnknownFields()])
      }
    }
  }

  func encode(into writer: inout WireWriter) {
    for (_, value) in fields.sorted(by: { $0.key > $1.key }) { writer.unknown(value) }
    writer.value(1, metadata)
  }
}

/// What a request's path names.
struct FakePath: Sendable {
  var resource = ""
  var namespace = ""
  var name = ""
  var subresource = ""

  /// Of objects, unique; of a collection, without name.
  var key: String { "\(resource)|\(namespace)|\(name)" }

  init(_ path: String) {
    var parts = path.split(separator: "/").map(String.init)
    parts.removeFirst(parts.first == "api" ? 2 : 3)
    let isNamespace = parts.count < 3 || ["finalize", "status"].contains(parts[2])
    if parts.first == "namespaces", !isNamespace {
      namespace = parts[1]
      parts.removeFirst(2)
    }
    resource = parts.first ?? ""
    name = parts.count > 1 ? parts[1] : ""
    subresource = parts.count > 2 ? parts[2] : ""
  }
}
