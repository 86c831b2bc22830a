// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Our options at one place of the schema, by the names that options.proto gives them.
struct OptionValues: Sendable {
  enum Value: Sendable {
    case number(Int)
    case text(String)
    case group(OptionValues)
  }

  fileprivate(set) var values: [String: [Value]] = [:]

  /// A group of options, such as `kind`; nil when it is not given at all.
  func group(_ name: String) -> OptionValues? { groups(name).last }

  func groups(_ name: String) -> [OptionValues] {
    (values[name] ?? []).compactMap { if case .group(let value) = $0 { value } else { nil } }
  }

  func texts(_ name: String) -> [String] {
    (values[name] ?? []).compactMap { if case .text(let value) = $0 { value } else { nil } }
  }

  /// A text, or the name of an enum's value; nil when it is not given.
  func text(_ name: String) -> String? { texts(name).last }

  func number(_ name: String) -> Int {
    if case .number(let value) = values[name]?.last { value } else { 0 }
  }

  func has(_ name: String) -> Bool { values[name] != nil }

  func flag(_ name: String) -> Bool { number(name) != 0 }
}

/// What options.proto declares, so that options can be read by name.
struct OptionTypes: Sendable {
  private struct Member: Sendable {
    var name: String
    /// Full name of a message or enum, or the name of a scalar.
    var type: String
  }

  /// Extensions by the message that they extend, then by number.
  private var extensions: [String: [Int: Member]] = [:]
  private var messages: [String: [Int: Member]] = [:]
  private var enums: [String: [Int: String]] = [:]

  /// Learns the types of a file.
  mutating func add(file: WireEntries, messages types: [WireEntries]) {
    guard file.text(1) == "options.proto" else { return }
    do {
      for type in types {
        messages["martlet." + type.text(1)] = try members(of: type.messages(2))
      }
      for type in try file.messages(5) {
        enums["martlet." + type.text(1)] = Dictionary(
          uniqueKeysWithValues: try type.messages(2).map { ($0.number(2), $0.text(1)) })
      }
      for field in try file.messages(7) {
        let extended = String(field.text(2).split(separator: ".").last ?? "")
        extensions[extended, default: [:]][field.number(3)] = member(field)
      }
    } catch {
      extensions = [:]
    }
  }

  private func members(of fields: [WireEntries]) throws -> [Int: Member] {
    Dictionary(uniqueKeysWithValues: fields.map { ($0.number(3), member($0)) })
  }

  private func member(_ field: WireEntries) -> Member {
    Member(name: field.text(1), type: SchemaSet.type(field))
  }

  /// Our options among those in a field of a descriptor.
  func values(
    of descriptor: WireEntries, field: Int, extending extended: String
  ) throws -> OptionValues {
    var result = OptionValues()
    for options in try descriptor.messages(field) {
      try merge(options, extensions[extended] ?? [:], into: &result)
    }
    return result
  }

  private func merge(
    _ entries: WireEntries, _ members: [Int: Member], into result: inout OptionValues
  ) throws {
    for (number, value) in entries.all {
      guard let member = members[number] else { continue }
      if let type = messages[member.type] {
        var group = OptionValues()
        try merge(WireEntries(value.bytes), type, into: &group)
        result.values[member.name, default: []].append(.group(group))
      } else if let names = enums[member.type] {
        let name = names[Int(truncatingIfNeeded: value.number)] ?? "\(value.number)"
        result.values[member.name, default: []].append(.text(name))
      } else if member.type == "string" {
        result.values[member.name, default: []].append(.text(value.text))
      } else {
        let number = Int(truncatingIfNeeded: value.number)
        result.values[member.name, default: []].append(.number(number))
      }
    }
  }
}
