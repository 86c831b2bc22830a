// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CLinux
import Glibc
internal import Platform
import Synchronization
package import Telemetry

/// A TLS configuration ready for handshakes. Looks at its files before a handshake, but not more often
/// than ten times a second, and loads them anew when they changed; connections that are open go on with
/// what they have. Sessions made before are not resumed after.
package final class TLSContext: Sendable {
  package enum Role: Sendable { case server, client }

  package let configuration: TLSConfiguration
  private let role: Role
  private let logger: Logger
  private let state: Mutex<State>

  private struct State: Sendable {
    var loaded: LoadedTLS
    var stamps: [FileStamp]
    /// What could not be used, so that it is tried and reported once.
    var refused: [FileStamp] = []
    /// On the clock of `EventLoop.now`.
    var nextLook: Int64 = 0
  }

  /// - Throws: `NetError.tls` or `SystemError` when a certificate, key or authority cannot be used.
  package init(
    _ configuration: TLSConfiguration, role: Role, logger: Logger = Logger(component: "tls")
  ) throws {
    self.configuration = configuration
    self.role = role
    self.logger = logger
    let stamps = configuration.files.map(FileStamp.init)
    let loaded = try LoadedTLS(configuration, role: role)
    state = Mutex(State(loaded: loaded, stamps: stamps))
  }

  /// What the next handshake uses. Files that cannot be used leave the former state in use.
  /// - Parameter now: nanoseconds on the loop's clock.
  func current(now: Int64) -> LoadedTLS {
    state.withLock { state in
      guard now >= state.nextLook, !configuration.files.isEmpty else { return state.loaded }
      state.nextLook = now + Limits.credentialLookNanoseconds
      let stamps = configuration.files.map(FileStamp.init)
      guard stamps != state.stamps, stamps != state.refused else { return state.loaded }
      do {
        state.loaded = try LoadedTLS(configuration, role: role)
        state.stamps = stamps
        state.refused = []
        logger.info("certificates loaded anew", ["files": configuration.files])
      } catch {
        state.refused = stamps
        logger.error(
          "changed certificates cannot be used; the former stay in use",
          ["files": configuration.files, "error": "\(error)"])
      }
      return state.loaded
    }
  }
}

/// What tells one content of a file from the next.
private struct FileStamp: Sendable, Equatable {
  let inode: UInt64
  let size: Int64
  let seconds: Int
  let nanoseconds: Int

  init(_ path: String) {
    var information = stat()
    let exists = stat(path, &information) == 0
    inode = exists ? UInt64(information.st_ino) : 0
    size = exists ? Int64(information.st_size) : -1
    seconds = exists ? information.st_mtim.tv_sec : 0
    nanoseconds = exists ? information.st_mtim.tv_nsec : 0
  }
}
