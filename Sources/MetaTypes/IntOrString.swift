// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Wire

/// A whole number, or a text such as a percentage (`25%`) or a port's name.
public enum IntOrString: LeafMessage, Hashable {
  case int(Int32)
  case string(String)

  public static var messageName: String { "k8s.io.apimachinery.pkg.util.intstr.IntOrString" }

  public init() { self = .int(0) }

  public static func == (left: IntOrString, right: IntOrString) -> Bool {
    switch (left, right) {
    case (.int(let left), .int(let right)): left == right
    case (.string(let left), .string(let right)): left == right
    default: false
    }
  }

  public mutating func decode(from reader: inout WireReader) {
    var type: Int64 = 0
    var number: Int32 = 0
    var text = ""
    if case .int(let old) = self { number = old }
    if case .string(let old) = self { (type, text) = (1, old) }
    while true {
      let tag = reader.tag()
      switch tag {
      case 0:
        self = type == 0 ? .int(number) : .string(text)
        return
      case 8: reader.value(&type)
      case 16: reader.value(&number)
      case 26: reader.value(&text)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    switch self {
    case .int(let number):
      writer.value(3, "")
      writer.value(2, number)
      writer.value(1, Int64(0))
    case .string(let text):
      writer.value(3, text)
      writer.value(2, Int32(0))
      writer.value(1, Int64(1))
    }
  }

  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }

  public mutating func read(from reader: inout JSONReader) {
    if reader.isText {
      self = .string(reader.string())
    } else {
      var number: Int32 = 0
      reader.value(&number)
      self = .int(number)
    }
  }

  public func write(to writer: inout JSONWriter) {
    switch self {
    case .int(let number): writer.putInteger(Int64(number))
    case .string(let text): writer.putString(text)
    }
  }
}

extension IntOrString: CustomStringConvertible {
  public var description: String {
    switch self {
    case .int(let number): String(number)
    case .string(let text): text
    }
  }
}
