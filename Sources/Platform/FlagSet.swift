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
  }

  /// The command as typed, without the program's name.
  package let command: String
  /// One sentence that says what the command does.
  package let summary: String
  /// What stands behind the flags, such as "FILE"; nil refuses positional arguments.
  package let operands: String?
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
    try values.set(flag, to: value)
  }

  /// The text that `--help` prints.
  package var help: String {
    var lines = [summary, "", "Usage:"]
    lines.append("  martlet \(command) [flags]" + (operands.map { " " + $0 } ?? ""))
    if !flags.isEmpty { lines += ["", "Flags:"] }
    for flag in flags.sorted(by: { $0.name < $1.name }) {
      let kind = flag.kind == .bool ? "" : " \(flag.kind)"
      lines.append("  --\(flag.name)\(kind)")
      let hasDefault = !flag.initial.isEmpty && flag.initial != "false"
      let initial = hasDefault ? " (default \(flag.initial))" : ""
      lines.append("        \(flag.help)\(initial)")
    }
    return lines.joined(separator: "\n")
  }
}

/// Why arguments were not understood.
package enum FlagError: Error, Equatable, CustomStringConvertible {
  /// `--help` was asked for; carries the text.
  case helpWanted(String)
  case unknown(command: String, flag: String)
  case missingValue(flag: String)
  case invalid(flag: String, value: String, expected: String)
  case unexpectedOperand(command: String, operand: String)

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
    }
  }
}
