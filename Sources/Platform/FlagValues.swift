// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What the arguments said, with the defaults of the flags that they left out.
package struct FlagValues: Sendable {
  /// The arguments that are no flags, in order.
  package internal(set) var operands: [String] = []
  /// The flags that were given and change nothing, with the reason.
  package private(set) var ignored: [(flag: String, reason: String)] = []
  private var texts: [String: String] = [:]
  private var given: Set<String> = []

  init(flags: [FlagSet.Flag]) {
    for flag in flags { texts[flag.name] = flag.initial }
  }

  mutating func set(_ flag: FlagSet.Flag, to value: String) throws(FlagError) {
    guard let expected = Self.complaint(about: value, kind: flag.kind) else {
      let repeated = flag.kind == .list && given.contains(flag.name)
      texts[flag.name] = repeated ? string(flag.name) + "," + value : value
      given.insert(flag.name)
      if case .ignored(let reason) = flag.meaning { ignored.append((flag.name, reason)) }
      return
    }
    throw .invalid(flag: flag.name, value: value, expected: expected)
  }

  /// What was expected instead, or nil when the value is fine.
  private static func complaint(about value: String, kind: FlagSet.Kind) -> String? {
    switch kind {
    case .string, .list: nil
    case .int: Int(value) == nil ? "a whole number" : nil
    case .bool: boolean(value) == nil ? "true or false" : nil
    case .duration: Duration(goSyntax: value) == nil ? "a duration such as 1m30s" : nil
    }
  }

  static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true", "True", "TRUE", "1", "t", "T": true
    case "false", "False", "FALSE", "0", "f", "F": false
    default: nil
    }
  }

  /// Whether the arguments named the flag.
  package func isGiven(_ name: String) -> Bool { given.contains(name) }

  package func string(_ name: String) -> String { text(name) }

  package func int(_ name: String) -> Int { Int(text(name)) ?? 0 }

  package func bool(_ name: String) -> Bool { Self.boolean(text(name)) ?? false }

  package func duration(_ name: String) -> Duration { Duration(goSyntax: text(name)) ?? .zero }

  /// The items, without empty ones.
  package func list(_ name: String) -> [String] {
    text(name).split(separator: ",").map(String.init)
  }

  private func text(_ name: String) -> String {
    guard let text = texts[name] else { preconditionFailure("flag --\(name) is not declared") }
    return text
  }
}

extension Duration {
  /// Reads Go's syntax: decimal numbers with units, such as "300ms", "1.5h" or "2h45m"; "0" alone.
  package init?(goSyntax text: String) {
    if text == "0" {
      self = .zero
      return
    }
    var rest = Substring(text)
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest.removeFirst() }
    guard !rest.isEmpty else { return nil }
    var seconds = 0.0
    while !rest.isEmpty {
      let number = rest.prefix { $0.isNumber || $0 == "." }
      rest.removeFirst(number.count)
      let unit = rest.prefix { !($0.isNumber || $0 == ".") }
      rest.removeFirst(unit.count)
      guard let value = Double(number), let scale = Self.secondsPerUnit[String(unit)] else {
        return nil
      }
      seconds += value * scale
    }
    guard seconds < Double(Int64.max) / 1e9 else { return nil }
    self = .nanoseconds(Int64((isNegative ? -seconds : seconds) * 1e9))
  }

  private static let secondsPerUnit: [String: Double] = [
    "ns": 1e-9, "us": 1e-6, "µs": 1e-6, "ms": 1e-3, "s": 1, "m": 60, "h": 3600,
  ]
}
