// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The flags of one command: declared once, used for parsing and for the help text.
///
/// Syntax as of Go's flag libraries, which operators of Kubernetes and etcd know: `--name=value`,
/// `--name value`, `-name value`; a boolean stands alone or takes `=true` or `=false`; a list may be
/// repeated or separated by commas; `--` ends the flags.
package struct FlagSet: Sendable {
  /// What a value of a flag looks like.
  package enum Kind: Sendable, Equatable {
    case string, int, bool, duration, list
  }

  struct Flag: Sendable {
    var name: String
    var kind: Kind
    var initial: String
    var help: String
    var meaning = Meaning.decides
  }

  /// What a flag does here. The program that a command stands in for has flags that have nothing to
  /// decide here, and some whose effect is missing.
  enum Meaning: Sendable, Equatable {
    case decides
    /// Any value is taken, and changes nothing.
    case ignored(because: String)
    /// These values say what is so in any case; others can't be had.
    case settled(at: [String], because: String)
    /// Whoever gives it relies on something that is missing.
    case refused(because: String)
  }

  /// The command as typed, without the program's name.
  package let command: String
  /// One sentence that says what the command does.
  package let summary: String
  /// What stands behind the flags, such as "FILE"; nil refuses positional arguments.
  package let operands: String?
  /// What `--version` prints; empty refuses that flag.
  package var version = ""
  /// Verbs that stand in place of the flags, with a sentence each; the help lists them.
  package var commands: [(name: String, summary: String)] = []
  private(set) var flags: [Flag] = []

  package init(command: String, summary: String, operands: String? = nil) {
    self.command = command
    self.summary = summary
    self.operands = operands
  }

  package mutating func string(_ name: String, default initial: String = "", help: String) {
    flags.append(Flag(name: name, kind: .string, initial: initial, help: help))
  }

  package mutating func int(_ name: String, default initial: Int, help: String) {
    flags.append(Flag(name: name, kind: .int, initial: String(initial), help: help))
  }

  package mutating func bool(_ name: String, default initial: Bool = false, help: String) {
    flags.append(Flag(name: name, kind: .bool, initial: initial ? "true" : "false", help: help))
  }

  /// - Parameter initial: in Go's syntax, such as "1m30s".
  package mutating func duration(_ name: String, default initial: String, help: String) {
    flags.append(Flag(name: name, kind: .duration, initial: initial, help: help))
  }

  /// - Parameter initial: items separated by commas.
  package mutating func list(_ name: String, default initial: String = "", help: String) {
    flags.append(Flag(name: name, kind: .list, initial: initial, help: help))
  }

  /// Declares flags of the program that this command stands in for which change nothing here.
  /// Giving one is told of by `FlagValues.ignored`.
  package mutating func ignored(
    _ names: String..., kind: Kind = .string, because reason: String
  ) {
    for name in names { add(name, kind, .ignored(because: reason)) }
  }

  /// Declares a flag that may only say what is so in any case.
  /// - Parameter values: as they are written, such as "true".
  package mutating func settled(
    _ name: String, at values: String..., because reason: String
  ) {
    add(name, .string, .settled(at: values, because: reason))
  }

  /// Declares a switch that may only say what is so in any case.
  package mutating func settled(_ name: String, at value: Bool, because reason: String) {
    add(name, .bool, .settled(at: [value ? "true" : "false"], because: reason))
  }

  /// Declares flags that must not be passed over, since what they ask for is missing.
  package mutating func refused(_ names: String..., because reason: String) {
    for name in names { add(name, .string, .refused(because: reason)) }
  }

  private mutating func add(_ name: String, _ kind: Kind, _ meaning: Meaning) {
    flags.append(Flag(name: name, kind: kind, initial: "", help: "", meaning: meaning))
  }

  /// Reads the arguments behind the command's name.
  /// - Throws: `FlagError`; its description is fit to be printed.
  package func parse(_ arguments: [String]) throws(FlagError) -> FlagValues {
    var values = FlagValues(flags: flags)
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        values.operands += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        values.operands.append(argument)
        continue
      }
      let text = argument.drop { $0 == "-" }
      if text == "help" || text == "h" { throw .helpWanted(help) }
      if text == "version" || text == "version=true", !version.isEmpty {
        throw .helpWanted(version)
      }
      try take(text, from: &rest, into: &values)
    }
    if operands == nil, let operand = values.operands.first {
      throw .unexpectedOperand(command: command, operand: operand)
    }
    return values
  }

  private func take(
    _ text: Substring, from rest: inout ArraySlice<String>, into values: inout FlagValues
  ) throws(FlagError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let flag = flags.first(where: { $0.name == name }) else {
      throw .unknown(command: command, flag: name)
    }
    if case .refused(let reason) = flag.meaning {
      throw .unsupported(argument: name, reason: reason)
    }
    let value: String
    if parts.count == 2 {
      value = String(parts[1])
    } else if flag.kind == .bool {
      value = "true"
    } else if let next = rest.popFirst() {
      value = next
    } else {
      throw .missingValue(flag: name)
    }
    let plain = FlagValues.boolean(value).map { $0 ? "true" : "false" } ?? value
    if case .settled(let possible, let reason) = flag.meaning,
      !possible.contains(flag.kind == .bool ? plain : value)
    {
      throw .unsupported(argument: "\(name)=\(value)", reason: reason)
    }
    try values.set(flag, to: value)
  }

  /// The text that `--help` prints.
  package var help: String {
    var lines = [summary, "", "Usage:"]
    lines.append("  martlet \(command) [flags]" + (operands.map { " " + $0 } ?? ""))
    lines += helpOnCommands
    let sorted = flags.sorted { $0.name < $1.name }
    let deciding = sorted.filter { $0.meaning == .decides }
    if !deciding.isEmpty { lines += ["", "Flags:"] }
    for flag in deciding {
      let kind = flag.kind == .bool ? "" : " \(flag.kind)"
      lines.append("  --\(flag.name)\(kind)")
      let hasDefault = !flag.initial.isEmpty && flag.initial != "false"
      let initial = hasDefault ? " (default \(flag.initial))" : ""
      lines.append("        \(flag.help)\(initial)")
    }
    lines += Self.helpOnForeign(sorted)
    return lines.joined(separator: "\n")
  }
}

extension FlagSet {
  private var helpOnCommands: [String] {
    guard !commands.isEmpty else { return [] }
    let width = (commands.map(\.name.count).max() ?? 0) + 2
    return ["  martlet \(command) COMMAND [flags]", "", "Commands:"]
      + commands.map { name, summary in
        "  " + name + String(repeating: " ", count: width - name.count) + summary
      }
  }

  /// The flags that are known for the sake of existing command lines.
  private static func helpOnForeign(_ flags: [Flag]) -> [String] {
    var taken: [String] = []
    var refused: [String] = []
    for flag in flags {
      switch flag.meaning {
      case .decides: break
      case .ignored(let reason): taken.append("  --\(flag.name): \(reason)")
      case .settled(let values, let reason):
        let possible = values.map { $0.isEmpty ? "\"\"" : $0 }.joined(separator: "|")
        taken.append("  --\(flag.name)=\(possible): \(reason)")
      case .refused(let reason): refused.append("  --\(flag.name): \(reason)")
      }
    }
    return (taken.isEmpty ? [] : ["", "Taken, but they change nothing:"] + taken)
      + (refused.isEmpty ? [] : ["", "Not supported:"] + refused)
  }
}

/// Why arguments were not understood.
package enum FlagError: Error, Equatable, CustomStringConvertible {
  /// `--help` or `--version` was asked for; carries the text.
  case helpWanted(String)
  case unknown(command: String, flag: String)
  case missingValue(flag: String)
  case invalid(flag: String, value: String, expected: String)
  case unexpectedOperand(command: String, operand: String)
  /// A flag was left out without which nothing can be done.
  case required(String)
  /// What the flag, or this value of it, asks for is missing.
  case unsupported(argument: String, reason: String)

  package var description: String {
    switch self {
    case .helpWanted(let text): text
    case .unknown(let command, let flag):
      "unknown flag: --\(flag) (see martlet \(command) --help)"
    case .missingValue(let flag): "flag needs a value: --\(flag)"
    case .invalid(let flag, let value, let expected):
      "invalid value \"\(value)\" for --\(flag): expected \(expected)"
    case .unexpectedOperand(let command, let operand):
      "unexpected argument \"\(operand)\" (see martlet \(command) --help)"
    case .required(let flag): "--\(flag) is required"
    case .unsupported(let argument, let reason): "--\(argument) is not supported: \(reason)"
    }
  }
}
