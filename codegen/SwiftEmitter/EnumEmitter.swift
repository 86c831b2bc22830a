// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

/// An open enum: a struct with a number and named constants.
struct EnumEmitter {
  let names: Names
  let type: EnumType

  func emit(_ out: inout Printer) {
    out.documentation(type.comment.isEmpty ? "Values of `\(type.fullName)`." : type.comment)
    out.block("public struct \(names.type(type)): OpenEnum") { out in
      out.line("public var rawValue: Int32")
      out.line()
      out.line("public init(rawValue: Int32) { self.rawValue = rawValue }")
      let prefix = commonPrefix()
      for value in type.values {
        out.line()
        out.documentation(value.comment.isEmpty ? "`\(value.name)`." : value.comment)
        let name = Names.escaped(
          Names.lowerCamel(String(value.name.dropFirst(prefix)).lowercased()))
        out.line("public static let \(name) = Self(rawValue: \(value.number))")
      }
    }
  }

  /// Length of the words that all names begin with, such as `SANDBOX_`.
  private func commonPrefix() -> Int {
    let words = type.values.map { $0.name.split(separator: "_").map(String.init) }
    guard let first = words.first, words.count > 1 else { return 0 }
    var count = 0
    while count < first.count - 1,
      words.allSatisfy({ $0.count > count + 1 && $0[count] == first[count] })
    {
      count += 1
    }
    let length = first.prefix(count).map { $0.count + 1 }.reduce(0, +)
    let startsWithDigit = type.values.contains { $0.name.dropFirst(length).first?.isNumber ?? true }
    return startsWithDigit ? 0 : length
  }
}
