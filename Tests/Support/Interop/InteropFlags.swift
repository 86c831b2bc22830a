// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// Flags as gRPC's interoperability programs take them: `--name=value`, `--name value`, `--name` alone
/// for true; one dash or two, `-` and `_` alike.
package struct InteropFlags: Sendable {
  /// What cannot be read.
  package struct Fault: Error, CustomStringConvertible {
    package let description: String
  }

  private var values: [String: String] = [:]

  /// - Throws: `Fault` for what is no flag, or none of `known`.
  package init(_ arguments: [String], known: Set<String>) throws {
    var waiting: String?
    for argument in arguments {
      if let name = waiting, !argument.hasPrefix("-") {
        values[name] = argument
        waiting = nil
        continue
      }
      let text = argument.drop { $0 == "-" }
      guard text.count < argument.count, !text.isEmpty else {
        throw Fault(description: "\(argument) is no flag")
      }
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0].map { $0 == "-" ? "_" : $0 })
      guard known.contains(name) else { throw Fault(description: "there is no flag --\(name)") }
      values[name] = parts.count > 1 ? String(parts[1]) : "true"
      waiting = parts.count > 1 ? nil : name
    }
  }

  /// Writes a line to standard error.
  static func complain(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// The text of a flag; nil when it is not given.
  package subscript(_ name: String) -> String? { values[name] }

  package func flag(_ name: String) throws -> Bool {
    switch values[name]?.lowercased() {
    case nil, "false", "0": return false
    case "true", "1": return true
    case let other?: throw Fault(description: "--\(name) cannot be \(other)")
    }
  }

  /// - Returns: a number from 0 up.
  package func number(_ name: String, default fallback: Int) throws -> Int {
    guard let text = values[name] else { return fallback }
    guard let number = Int(text), number >= 0 else {
      throw Fault(description: "--\(name) cannot be \(text)")
    }
    return number
  }
}
