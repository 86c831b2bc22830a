// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CLinux
import Glibc
import Platform
import Synchronization

/// A program of the system that a test uses as a peer: etcdctl, kubectl, curl, protoc.
package struct PeerProgram: Sendable {
  /// What a program that ended left behind.
  package struct Outcome: Sendable {
    /// Exit status; 128 and the signal's number when a signal ended it.
    package var status: Int32
    package var output: String
    package var errors: String
    /// Standard output as it came.
    package var bytes: [UInt8]
  }

  private let executable: String
  private let environment: [String]

  /// Finds a program in the usual folders.
  /// - Returns: nil when it is not installed; the test is then to be skipped with a clear line.
  package init?(_ name: String, environment: [String] = []) {
    guard let path = Self.find(name) else { return nil }
    executable = path
    self.environment = environment
  }

  /// The path of a program, or of the name itself when it holds a slash.
  package static func find(_ name: String) -> String? {
    let folders = ["/usr/local/bin", "/usr/bin", "/bin", "/usr/local/sbin", "/usr/sbin", "/sbin"]
    let candidates = name.contains("/") ? [name] : folders.map { $0 + "/" + name }
    return candidates.first { access($0, X_OK) == 0 }
  }

  /// Runs the program to its end.
  /// - Parameters:
  ///   - input: bytes for its standard input.
  ///   - timeout: seconds after which it is killed; its status is then 137.
  @discardableResult
  package func run(
    _ arguments: [String], input: [UInt8] = [], timeout: Int = 60
  ) throws -> Outcome {
    let running = try start(arguments, timeout: timeout)
    return running.finish(input: input)
  }

  /// Starts the program and leaves it running; `stop` or `finish` must follow.
  /// - Parameter timeout: seconds after which it is killed; nil for never.
  package func start(_ arguments: [String], timeout: Int? = nil) throws -> Running {
    try spawn(arguments, timeout: timeout)
  }

  private func spawn(_ arguments: [String], timeout: Int?) throws -> Running {
    let stdin = try Pipe()
    let stdout = try Pipe()
    let stderr = try Pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, stdin.reading, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, stdout.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, stderr.writing, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))

    let path = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    let guardian = timeout.map { ["/usr/bin/timeout", "-k", "1", "\($0)"] } ?? []
    let line = guardian + [executable] + arguments
    var words = line.map { strdup($0) }
    var variables = (environment + [path]).map { strdup($0) }
    defer { for text in words + variables { free(text) } }
    words.append(nil)
    variables.append(nil)
    var process: pid_t = 0
    let number = posix_spawn(
      &process, line[0], &actions, &attributes, words, variables)
    close(stdin.reading)
    close(stdout.writing)
    close(stderr.writing)
    guard number == 0 else { throw SystemError(call: "start \(executable)", number: number) }
    return Running(
      process: process, input: stdin.writing, output: stdout.reading, errors: stderr.reading)
  }

  private struct Pipe {
    let reading: CInt
    let writing: CInt

    init() throws {
      var ends: [CInt] = [0, 0]
      guard martlet_pipe(&ends) == 0 else { throw SystemError(call: "pipe2", number: errno) }
      (reading, writing) = (ends[0], ends[1])
    }
  }

  /// A program that runs.
  package final class Running: Sendable {
    /// Number of the process; its group has the same.
    package let process: Int32
    private let input: CInt
    private let output: CInt
    private let errors: CInt
    /// Held while somebody waits for its end; then what it left behind. Its number and its descriptors
    /// belong to others by then.
    private let outcome = Mutex<Outcome?>(nil)
    private let hasEnded = Atomic<Bool>(false)

    init(process: Int32, input: CInt, output: CInt, errors: CInt) {
      self.process = process
      self.input = input
      self.output = output
      self.errors = errors
    }

    /// Sends a signal to the program and its children; does nothing once it has been waited for.
    package func signal(_ number: CInt) {
      if !hasEnded.load(ordering: .acquiring) { kill(-process, number) }
    }

    /// Feeds the program while it runs. It must read all of it before it answers.
    package func send(_ bytes: [UInt8]) {
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }

    /// Waits for so many bytes of what the program writes; nil when it ended before.
    package func receive(_ count: Int) -> [UInt8]? {
      var bytes = [UInt8](repeating: 0, count: count)
      var filled = 0
      while filled < count {
        let got = bytes[filled...].withUnsafeMutableBytes { read(output, $0.baseAddress, $0.count) }
        guard got > 0 else { return nil }
        filled += got
      }
      return bytes
    }

    /// Feeds the program, waits for its end and takes what it wrote. Once it has ended this gives the same
    /// again.
    package func finish(input bytes: [UInt8] = []) -> Outcome {
      outcome.withLock { known in
        let outcome = known ?? wait(feeding: bytes)
        known = outcome
        return outcome
      }
    }

    private func wait(feeding bytes: [UInt8]) -> Outcome {
      let collected = Collector(input: bytes, feed: input, output: output, errors: errors).run()
      var ended = siginfo_t()
      waitid(P_PID, id_t(process), &ended, WEXITED | WNOWAIT)
      hasEnded.store(true, ordering: .releasing)
      var status: CInt = 0
      waitpid(process, &status, 0)
      let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
      return Outcome(
        status: code, output: String(decoding: collected.output, as: UTF8.self),
        errors: String(decoding: collected.errors, as: UTF8.self), bytes: collected.output)
    }

    /// Asks the program to end with SIGTERM, and waits.
    @discardableResult
    package func stop() -> Outcome {
      signal(SIGTERM)
      return finish()
    }

    /// Kills the program without warning, and waits.
    @discardableResult
    package func killNow() -> Outcome {
      signal(SIGKILL)
      return finish()
    }
  }
}

/// Feeds one descriptor and drains two at the same time, so that no side waits for the other.
private struct Collector {
  var input: [UInt8]
  let feed: CInt
  let output: CInt
  let errors: CInt

  func run() -> (output: [UInt8], errors: [UInt8]) {
    signal(SIGPIPE, SIG_IGN)
    var results: [CInt: [UInt8]] = [output: [], errors: []]
    var open: Set<CInt> = [output, errors]
    var rest = input[...]
    var isFeeding = true
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    if rest.isEmpty {
      close(feed)
      isFeeding = false
    }
    while !open.isEmpty {
      var polled = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      if isFeeding { polled.append(pollfd(fd: feed, events: Int16(POLLOUT), revents: 0)) }
      guard poll(&polled, nfds_t(polled.count), -1) >= 0 else { continue }
      for entry in polled where entry.revents != 0 {
        if entry.fd == feed, isFeeding {
          let chunk = rest.prefix(32 << 10)
          let count = chunk.withUnsafeBytes { write(feed, $0.baseAddress, $0.count) }
          if count > 0 { rest = rest.dropFirst(count) }
          if count < 0 || rest.isEmpty {
            close(feed)
            isFeeding = false
          }
          continue
        }
        let count = read(entry.fd, &buffer, buffer.count)
        if count > 0 {
          results[entry.fd]?.append(contentsOf: buffer[..<count])
        } else {
          close(entry.fd)
          open.remove(entry.fd)
        }
      }
    }
    if isFeeding { close(feed) }
    return (results[output] ?? [], results[errors] ?? [])
  }
}
