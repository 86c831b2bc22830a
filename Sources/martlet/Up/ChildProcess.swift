// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLinux
import Glibc
import Platform

/// A process that the supervisor started.
struct ChildProcess: Sendable {
  let identifier: pid_t
  /// Becomes readable when the process has ended (pidfd_open(2)).
  let descriptor: CInt

  /// Starts a program with standard output and error appended to a file.
  ///
  /// The child leads a process group of its own, so that Ctrl-C at the terminal reaches the supervisor
  /// alone, and it starts with no signal blocked.
  static func start(
    executable: String, arguments: [String], environment: [String], log: String
  ) throws(SystemError) -> ChildProcess {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var identifier: pid_t = 0
    let number = withCStrings([executable] + arguments) { arguments in
      withCStrings(environment) { environment in
        posix_spawn(&identifier, executable, &actions, &attributes, arguments, environment)
      }
    }
    guard number == 0 else { throw SystemError(call: "start \(executable)", number: number) }
    let descriptor = watch(identifier)
    guard descriptor >= 0 else {
      let number = errno
      kill(identifier, SIGKILL)
      waitpid(identifier, nil, 0)
      throw SystemError(call: "watch \(executable)", number: number)
    }
    return ChildProcess(identifier: identifier, descriptor: descriptor)
  }

  /// A descriptor that becomes readable when the process has ended; negative if there is none such.
  static func watch(_ process: pid_t) -> CInt { martlet_pidfd_open(process) }

  func signal(_ number: CInt) { kill(identifier, number) }

  /// Takes the exit status of a process that has ended, and gives the descriptor back.
  func reap() -> Exit {
    var status: CInt = 0
    waitpid(identifier, &status, 0)
    close(descriptor)
    let signal = status & 0x7F
    return signal == 0 ? .status((status >> 8) & 0xFF) : .signal(signal)
  }

  /// How a process ended.
  enum Exit: Equatable, CustomStringConvertible {
    case status(CInt)
    case signal(CInt)

    var description: String {
      switch self {
      case .status(let number): "exit status \(number)"
      case .signal(let number): "signal \(number)"
      }
    }
  }
}

/// Lends the texts as a C array that ends with nil.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
