// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

/// An enum: a struct with a number and named constants.
struct EnumEmitter {
  let names: Names
  let type: EnumType

  func emit(_ out: inout Printer) {
    out.documentation(type.comment.isEmpty ? "Values of `\(type.fullName)`." : type.comment)
    let conformance = type.isClosed ? "ClosedEnum" : "OpenEnum"
    out.block("public struct \(names.type(type)): \(conformance)") { out in
      out.line("public var rawValue: Int32")
      out.line()
      out.line("public init(rawValue: Int32) { self.rawValue = rawValue }")
      // Unset is the first value of proto2, whatever its number.
      if type.isClosed, let first = type.values.first, first.number != 0 {
        out.line("public init() { rawValue = \(first.number) }")
      }
      for (name, value) in constants() {
        out.line()
        out.documentation(value.comment.isEmpty ? "`\(value.name)`." : value.comment)
        out.line("public static let \(name) = Self(rawValue: \(value.number))")
      }
      if type.isClosed { emitNamed(&out) }
    }
  }

  private func emitNamed(_ out: inout Printer) {
    let numbers = Set(type.values.map(\.number)).sorted().map(String.init)
    out.line()
    out.block("public static func isNamed(_ number: Int32) -> Bool") { out in
      out.cases("switch number") { out in
        out.line("case \(numbers.joined(separator: ", ")): true")
        out.line("default: false")
      }
    }
  }

  /// The Swift name of a value.
  func constant(_ value: String) -> String? {
    constants().first { $0.value.name == value }?.name
  }

  /// Swift names and values. Of names that only differ in case the first one stays; if another
  /// number has it too, that number is put behind the name.
  private func constants() -> [(name: String, value: EnumType.Value)] {
    let prefix = commonPrefix()
    var taken: [String: Int32] = [:]
    var result: [(name: String, value: EnumType.Value)] = []
    for value in type.values {
      var name = Names.lowerCamel(String(value.name.dropFirst(prefix)).lowercased())
      if name.first?.isNumber ?? true { name = "value" + name }
      if let number = taken[name] {
        if number == value.number { continue }
        name += value.number < 0 ? "Minus\(-Int64(value.number))" : "\(value.number)"
      }
      taken[name] = value.number
      result.append((Names.escaped(name == "self" ? "selfValue" : name), value))
    }
    return result
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
