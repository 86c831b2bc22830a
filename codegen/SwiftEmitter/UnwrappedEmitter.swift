// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

/// JSON coding of a message whose JSON form is that of a member, not an object around it.
struct UnwrappedEmitter {
  let names: Names
  let message: MessageType

  func emit(_ out: inout Printer) {
    out.block("public mutating func read(from reader: inout JSONReader)", emitRead)
    out.line()
    out.block("public func write(to writer: inout JSONWriter)", emitWrite)
    out.line()
    out.line("public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }")
    out.line("public func encode(into writer: inout JSONWriter) { write(to: &writer) }")
  }

  private func emitRead(_ out: inout Printer) {
    if let text {
      if contentType != nil { out.line("self = Self()") }
      out.line("\(text) = reader.rawValue()")
      // Upstream's decoder says what it took; all else of an earlier value goes.
      if let contentType { out.line("\(contentType) = \"application/json\"") }
    } else if message.fields.count == 1, let list {
      out.line("reader.repeated(&\(list))")
    } else {
      out.line("self = Self()")
      out.cases("switch reader.nextShape") { out in
        if let object {
          out.line("case .object:")
          if let flag { out.line("  \(flag) = true") }
          out.line("  reader.optional(&\(object))")
        }
        if let list { out.line("case .array: reader.repeated(&\(list))") }
        if let flag { out.line("case .bool: reader.value(&\(flag))") }
        out.line("default: reader.skipValue()")
      }
    }
  }

  private func emitWrite(_ out: inout Printer) {
    if let text {
      out.line("writer.putEmbedded(\(text) ?? [])")
    } else if message.fields.count == 1, let list {
      out.line("writer.array(\(list))")
    } else {
      if let list { out.line("if !\(list).isEmpty { return writer.array(\(list)) }") }
      if let object { out.line("if let \(object) { return \(object).write(to: &writer) }") }
      out.line(flag.map { "\($0).write(to: &writer)" } ?? "writer.null()")
    }
  }

  private var text: String? { property { $0.shape == .single && $0.type == .scalar(.bytes) } }
  private var contentType: String? { property { $0.jsonName == "contentType" } }
  private var list: String? { property { $0.shape == .repeated } }
  private var object: String? { property { $0.shape == .single && $0.type.isMessage } }
  private var flag: String? { property { $0.shape == .single && $0.type == .scalar(.bool) } }

  private func property(where fits: (FieldType) -> Bool) -> String? {
    message.fields.first(where: fits).map(names.property)
  }
}
