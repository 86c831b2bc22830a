// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
public import Platform

/// How much a log line matters.
public enum LogLevel: Int, Sendable, Comparable, CaseIterable {
  case debug, info, warning, error

  public static func < (left: LogLevel, right: LogLevel) -> Bool { left.rawValue < right.rawValue }
}

/// Writes one line per occurrence: time, level, component, a constant phrase, then `key=value` pairs.
///
/// Phrases are lower case and never hold data, so that they can be searched for; data goes into the
/// pairs, under the keys `pod`, `node`, `key`, `revision`, `error` and the like.
public struct Logger: Sendable {
  /// The part of the system that speaks, such as "kubelet".
  public let component: String
  private let threshold: LogLevel
  private let wallTime: @Sendable () -> WallTime
  private let write: @Sendable (String) -> Void

  /// - Parameters:
  ///   - threshold: lines of a lower level are dropped.
  ///   - write: takes a whole line with its line break; standard error when left out.
  public init(
    component: String, threshold: LogLevel = .info, environment: Environment = .live,
    write: @escaping @Sendable (String) -> Void = Logger.writeToStandardError
  ) {
    self.component = component
    self.threshold = threshold
    self.wallTime = { environment.wallTime() }
    self.write = write
  }

  public func debug(
    _ phrase: StaticString, _ pairs: @autoclosure () -> KeyValuePairs<String, any Sendable> = [:]
  ) { log(.debug, phrase, pairs) }

  public func info(
    _ phrase: StaticString, _ pairs: @autoclosure () -> KeyValuePairs<String, any Sendable> = [:]
  ) { log(.info, phrase, pairs) }

  public func warning(
    _ phrase: StaticString, _ pairs: @autoclosure () -> KeyValuePairs<String, any Sendable> = [:]
  ) { log(.warning, phrase, pairs) }

  public func error(
    _ phrase: StaticString, _ pairs: @autoclosure () -> KeyValuePairs<String, any Sendable> = [:]
  ) { log(.error, phrase, pairs) }

  private func log(
    _ level: LogLevel, _ phrase: StaticString, _ pairs: () -> KeyValuePairs<String, any Sendable>
  ) {
    guard level >= threshold else { return }
    var line = "\(Self.timestamp(wallTime())) \(level) \(component): \(phrase)"
    for (key, value) in pairs() {
      line += " \(key)=\(Self.quoted("\(value)"))"
    }
    write(line + "\n")
  }

  /// RFC 3339 in UTC with milliseconds.
  static func timestamp(_ time: WallTime) -> String {
    var seconds = time_t(time.seconds)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let date =
      "\(padded(Int(parts.tm_year) + 1900, 4))-\(padded(Int(parts.tm_mon) + 1, 2))-"
      + padded(Int(parts.tm_mday), 2)
    let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { padded(Int($0), 2) }
    let milliseconds = padded(Int(time.nanoseconds) / 1_000_000, 3)
    return "\(date)T\(clock.joined(separator: ":")).\(milliseconds)Z"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The value as it is, or in quotes with escapes when it holds a space, quote or control character.
  static func quoted(_ value: String) -> String {
    let needsQuotes =
      value.isEmpty || value.utf8.contains { $0 <= 0x20 || $0 == 0x22 || $0 == 0x3D || $0 == 0x7F }
    guard needsQuotes else { return value }
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        text += "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  /// One system call a line, so that lines of several threads never mix.
  public static func writeToStandardError(_ line: String) {
    var line = line
    line.withUTF8 { bytes in
      _ = Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
  }
}
