// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CLinux
import Glibc

/// Signals that ask a daemon to end, delivered as a descriptor that becomes readable.
///
/// The signals are blocked for the whole process, so create it before any other thread starts.
package struct StopSignals: Sendable {
  /// A signalfd; readable once SIGTERM or SIGINT has arrived. Lives as long as the process.
  package let descriptor: CInt

  /// - Throws: `SystemError` when the kernel refuses.
  package init() throws(SystemError) {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGTERM)
    sigaddset(&set, SIGINT)
    pthread_sigmask(SIG_BLOCK, &set, nil)
    signal(SIGPIPE, SIG_IGN)
    descriptor = signalfd(-1, &set, Int32(O_NONBLOCK) | Int32(O_CLOEXEC))
    guard descriptor >= 0 else { throw SystemError(call: "signalfd", number: errno) }
  }

  /// Takes one signal that has arrived, if any.
  package func take() -> CInt? {
    var information = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    guard read(descriptor, &information, size) == size else { return nil }
    return CInt(bitPattern: information.ssi_signo)
  }
}

/// A system call that failed.
package struct SystemError: Error, Equatable, CustomStringConvertible {
  /// Name of the call, or what was being done, with the path where one matters.
  package let call: String
  /// The value of errno.
  package let number: CInt

  package init(call: String, number: CInt) {
    self.call = call
    self.number = number
  }

  package var description: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(number, &buffer, buffer.count) == 0 else { return "\(call): error \(number)" }
    let bytes = buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
    let text = String(decoding: bytes, as: UTF8.self)
    return "\(call): \(text)"
  }
}
