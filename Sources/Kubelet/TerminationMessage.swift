// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform

/// A container's last words: what it wrote to its termination message file or, where it asks for that
/// and failed without a word, the end of its log.
enum TerminationMessage {
  /// - Parameter policy: "File" or "FallbackToLogsOnError".
  static func read(_ instance: ObservedContainer, policy: String) -> String {
    let text = file(instance.terminationLogPath, max: Limits.terminationMessageMax)
    guard text.isEmpty, policy == "FallbackToLogsOnError", instance.exitCode != 0 else {
      return text.isEmpty ? instance.message : text
    }
    return logTail(instance.logPath)
  }

  /// Empty when the file is missing or holds nothing.
  private static func file(_ path: String, max: Int) -> String {
    guard !path.isEmpty, FileSystem.kind(of: path) == .file else { return "" }
    do {
      return String(decoding: try FileSystem.read(path).prefix(max), as: UTF8.self)
    } catch {
      return ""  // Unreadable last words are no reason to lose the status.
    }
  }

  private static func logTail(_ path: String) -> String {
    do {
      let log = try LogFile(path: path)
      let offset = try log.tailOffset(lines: Limits.terminationLogTailLines)
      var reader = ContainerLogReader(ContainerLogOptions())
      let output = reader.append(try log.read(from: offset, to: log.size)[...])
      return String(decoding: output.suffix(Limits.terminationLogTailMax), as: UTF8.self)
    } catch {
      return ""  // The log may be gone; the status goes without.
    }
  }
}
