// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
package import Platform

/// How every daemon's `main` begins: its flags, their help, and what is wrong with them.
package enum DaemonCommand {
  /// Reads the arguments and runs the daemon.
  /// - Parameter body: gets the flags' values; its result is the exit status.
  /// - Returns: 0 after `--help` and `--version`, 2 when a flag is wrong, 1 when the body throws.
  package static func run(
    _ flags: FlagSet, _ arguments: [String], _ body: (FlagValues, Logger) throws -> Int32
  ) -> Int32 {
    let logger = Logger(component: flags.command)
    do {
      let values = try flags.parse(arguments)
      for (flag, reason) in values.ignored {
        logger.info("flag changes nothing", ["flag": flag, "reason": reason])
      }
      return try body(values, logger)
    } catch FlagError.helpWanted(let text) {
      print(text)
      return 0
    } catch let error as FlagError {
      complain("martlet \(flags.command): \(error)\n")
      return 2
    } catch {
      logger.error("ended", ["error": error])
      return 1
    }
  }

  private static func complain(_ line: String) {
    var line = line
    line.withUTF8 { bytes in _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
  }
}
