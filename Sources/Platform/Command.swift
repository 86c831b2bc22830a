// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// A program of the machine that runs to its end, such as `nft` or `ctr`.
///
/// `run` blocks the calling thread: daemons call it through `offload`.
package struct Command: Sendable {
  /// How the program ended and what it said.
  package struct Outcome: Sendable {
    /// The exit code, or 128 plus the signal that killed it.
    package var status: CInt
    package var standardOutput: [UInt8]
    package var standardError: [UInt8]

    package var succeeded: Bool { status == 0 }

    /// What went to standard error, without the line break at its end.
    package var complaint: String {
      var text = String(decoding: standardError, as: UTF8.self)
      while text.last?.isNewline == true { text.removeLast() }
      return text
    }
  }

  /// Name to be looked up in PATH, or a path.
  package var program: String
  package var arguments: [String]
  /// What the program reads from standard input.
  package var input: [UInt8]

  package init(_ program: String, _ arguments: [String] = [], input: [UInt8] = []) {
    self.program = program
    self.arguments = arguments
    self.input = input
  }

  /// Runs the program and waits for its end.
  ///
  /// Input and output go through unlinked temporary files, so no pipe can fill up and block.
  /// - Throws: `SystemError` when it could not be started.
  package func run() throws(SystemError) -> Outcome {
    let input = try Self.scratchFile()
    defer { close(input) }
    let output = try Self.scratchFile()
    defer { close(output) }
    let errors = try Self.scratchFile()
    defer { close(errors) }
    try Self.fill(input, with: self.input)

    let process = try spawn(input: input, output: output, errors: errors)
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw SystemError(call: "waitpid \(program)", number: errno) }
    }
    return Outcome(
      status: Self.exitCode(status), standardOutput: try Self.contents(output),
      standardError: try Self.contents(errors))
  }

  private func spawn(
    input: CInt, output: CInt, errors: CInt
  ) throws(SystemError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Daemons block SIGTERM and SIGINT for their signalfd; a child must start with none blocked.
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let result = posix_spawnp(&process, program, &actions, &attributes, words, environ)
    guard result == 0 else { throw SystemError(call: "run \(program)", number: result) }
    return process
  }

  private static func exitCode(_ status: CInt) -> CInt {
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func scratchFile() throws(SystemError) -> CInt {
    var path = Array("/tmp/martlet-command-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw SystemError(call: "mkstemp", number: errno) }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  private static func fill(_ descriptor: CInt, with bytes: [UInt8]) throws(SystemError) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count >= 0 else { throw SystemError(call: "write", number: errno) }
      offset += count
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  private static func contents(_ descriptor: CInt) throws(SystemError) -> [UInt8] {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: size)
    let count = pread(descriptor, &bytes, size, 0)
    guard count >= 0 else { throw SystemError(call: "pread", number: errno) }
    return Array(bytes[..<count])
  }
}
