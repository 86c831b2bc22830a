// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Wire

/// A message with a field of every shape, written by hand as the generator would.
struct Sample: JSONMessage {
  var name = ""
  var count: Int32 = 0
  var size: Int64?
  var isOn = false
  var ratio = 0.0
  var data: [UInt8]?
  var names: [String] = []
  var numbers: [Int32] = []
  var labels = SortedMap<String, String>()
  /// Boxed in an array of none or one, since a struct cannot hold itself.
  var children: [Sample] = []
  var unknownFields = UnknownFields()

  static var messageName: String { "test.Sample" }
  static var isProto3: Bool { true }

  mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 16: reader.value(&count)
      case 24: reader.optional(&size)
      case 32: reader.value(&isOn)
      case 41: reader.value(&ratio)
      case 50: reader.optional(&data)
      case 58: reader.repeated(&names)
      case 64, 66: reader.repeated(&numbers)
      case 74: reader.map(&labels)
      case 82: reader.repeated(&children)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(10, children)
    writer.map(9, labels)
    writer.packed(8, numbers)
    writer.repeated(7, names)
    writer.optional(6, data)
    writer.nonZero(5, ratio)
    writer.nonZero(4, isOn)
    writer.optional(3, size)
    writer.nonZero(2, count)
    writer.nonZero(1, name)
  }

  static let members = JSONMembers(
    "Sample", "name count size isOn ratio data names numbers labels children")

  mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&name)
      case 1: reader.value(&count)
      case 2: reader.optional(&size)
      case 3: reader.value(&isOn)
      case 4: reader.value(&ratio)
      case 5: reader.optional(&data)
      case 6: reader.repeated(&names)
      case 7: reader.repeated(&numbers)
      case 8: reader.map(&labels)
      case 9: reader.repeated(&children)
      default: break
      }
    }
  }

  func encode(into writer: inout JSONWriter) {
    writer.value("name", name)
    writer.value("count", count)
    writer.optional("size", size)
    writer.value("isOn", isOn)
    writer.value("ratio", ratio)
    writer.nonEmpty("data", data)
    writer.repeated("names", names)
    writer.repeated("numbers", numbers)
    writer.map("labels", labels)
    writer.repeated("children", children)
  }

  /// Something in every field.
  static var full: Sample {
    .with {
      $0.name = "größe <&> \u{2028}"
      $0.count = -7
      $0.size = 0
      $0.isOn = true
      $0.ratio = 0.25
      $0.data = [0, 255, 128]
      $0.names = ["a", "", "c"]
      $0.numbers = [1, -1, 300, Int32.min]
      $0.labels = ["b": "2", "a": "1", "": ""]
      $0.children = [Sample(), .with { $0.name = "inner" }]
    }
  }
}
