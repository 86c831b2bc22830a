// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform
import Synchronization

/// What the operator sees while a cluster starts: one line a step, with the time it took.
final class Progress: Sendable {
  private let environment: Environment
  private let begun: Duration
  private let last: Mutex<Duration>

  init(environment: Environment) {
    self.environment = environment
    begun = environment.now()
    last = Mutex(begun)
  }

  /// A step is done.
  func done(_ step: String) {
    let now = environment.now()
    let took = last.withLock { last in
      defer { last = now }
      return now - last
    }
    print("  \(Self.seconds(now - begun))  \(step) (\(Self.seconds(took)))")
  }

  /// The next step begins now, however long ago the last one was done.
  func begin(_ text: String) {
    last.withLock { $0 = environment.now() }
    say(text)
  }

  /// Something the operator should know, but need not act on.
  func warn(_ text: String) { print("  !       \(text)") }

  func say(_ text: String = "") { print(text) }

  /// Seconds with two decimals, such as "1.25 s".
  static func seconds(_ duration: Duration) -> String {
    let parts = duration.components
    let hundredths = parts.seconds * 100 + parts.attoseconds / 10_000_000_000_000_000
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
  }

  private func print(_ line: String) {
    var line = line + "\n"
    line.withUTF8 { bytes in _ = Glibc.write(STDOUT_FILENO, bytes.baseAddress, bytes.count) }
  }
}
