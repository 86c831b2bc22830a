// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization

/// One line for each request served, if it is on; it can be turned on and off while the process runs.
public final class AccessLog: Sendable {
  /// A request that has been answered, or was given up.
  public struct Entry: Sendable {
    /// The client's address, or `unix`.
    public var peer: String
    /// Who the client is; empty when nobody knows.
    public var identity: String
    public var method: String
    /// Without the query, which may hold secrets.
    public var path: String
    /// `HTTP/1.1` or `HTTP/2`.
    public var version: String
    /// 0 when the peer went away before an answer.
    public var status: Int
    /// Bytes of the answer's body.
    public var bytes: Int
    public var duration: Duration
    /// 32 hexadecimal digits; empty without a trace.
    public var trace: String

    public init(
      peer: String, identity: String, method: String, path: String, version: String, status: Int,
      bytes: Int, duration: Duration, trace: String
    ) {
      self.peer = peer
      self.identity = identity
      self.method = method
      self.path = path
      self.version = version
      self.status = status
      self.bytes = bytes
      self.duration = duration
      self.trace = trace
    }
  }

  private let logger: Logger
  private let state: Atomic<Bool>

  public init(logger: Logger, isOn: Bool = false) {
    self.logger = logger
    state = Atomic(isOn)
  }

  public var isOn: Bool {
    get { state.load(ordering: .relaxed) }
    set { state.store(newValue, ordering: .relaxed) }
  }

  public func write(_ entry: Entry) {
    let parts = entry.duration.components
    let microseconds = parts.seconds &* 1_000_000 &+ parts.attoseconds / 1_000_000_000_000
    logger.info(
      "request",
      [
        "peer": entry.peer, "identity": entry.identity, "method": entry.method,
        "path": entry.path, "version": entry.version, "status": entry.status,
        "bytes": entry.bytes, "microseconds": microseconds, "trace": entry.trace,
      ])
  }
}
