// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform

/// How a verb ends: what is printed where, and the exit status.
enum CommandLineResult {
  /// Runs the body. Help goes to standard output with status 0, a wrong flag gives 2, another error 1.
  static func exitStatus(_ body: () throws -> Void) -> Int32 {
    do {
      try body()
      return 0
    } catch let FlagError.helpWanted(text) {
      print(text)
      return 0
    } catch let error as FlagError {
      complain("\(error)")
      return 2
    } catch {
      complain("\(error)")
      return 1
    }
  }

  /// Says on standard error what went wrong.
  static func complain(_ text: String) {
    var line = "martlet: \(text)\n"
    line.withUTF8 { bytes in _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
  }
}
