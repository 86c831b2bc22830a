// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform

/// `martlet store`: the store itself, and the tools that work with one. A tool's name comes first; with
/// flags only, the store runs.
package enum StoreCommand {
  /// A verb behind `martlet store`, or behind one of its tools.
  struct Tool: Sendable {
    let name: String
    let summary: String
    let main: @Sendable ([String]) -> Int32
  }

  /// The tools, as `martlet store --help` lists them.
  static let tools = [
    Tool(
      name: "snapshot", summary: "Save, look at and restore copies of a database",
      main: SnapshotCommand.main),
    Tool(
      name: "verify", summary: "Check everything in a data folder or a snapshot",
      main: VerifyCommand.main),
    Tool(
      name: "copy", summary: "Copy keys, values and leases to another store or etcd, live",
      main: CopyCommand.main),
  ]

  /// - Returns: the exit status.
  package static func main(_ arguments: [String]) -> Int32 {
    guard let name = arguments.first, let tool = tools.first(where: { $0.name == name }) else {
      return StoreDaemon.main(arguments)
    }
    return tool.main(Array(arguments.dropFirst()))
  }

  /// Runs a tool. Help goes to standard output with status 0, a wrong flag gives 2, another error 1.
  /// - Parameter body: its result is the exit status.
  static func run(
    _ flags: FlagSet, _ arguments: [String], _ body: (FlagValues) throws -> Int32
  ) -> Int32 {
    do {
      return try body(try flags.parse(arguments))
    } catch let FlagError.helpWanted(text) {
      print(text)
      return 0
    } catch {
      let isUsage = error is FlagError || error is UsageError
      complain("martlet \(flags.command): \(error)")
      return isUsage ? 2 : 1
    }
  }

  /// Writes a line to standard error.
  static func complain(_ text: String) {
    var line = text + "\n"
    line.withUTF8 { bytes in _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
  }
}

/// What was typed makes no sense.
struct UsageError: Error, CustomStringConvertible {
  let description: String

  /// The one operand of a command.
  /// - Parameter name: what the help calls it.
  static func operand(_ name: String, of values: FlagValues) throws(UsageError) -> String {
    guard let operand = values.operands.first, values.operands.count == 1 else {
      throw UsageError(description: "expected one \(name)")
    }
    return operand
  }
}
