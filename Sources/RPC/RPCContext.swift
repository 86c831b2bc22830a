// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import HTTP
public import Net
import Synchronization

/// What a service knows about the call it serves.
public final class RPCContext: Sendable {
  /// `/<service>/<method>`.
  public let path: String
  /// When the client stops waiting, on the clock of `Environment.now()`; nil waits for ever.
  public let deadline: Duration?
  /// Who calls: address, TLS certificate, unix credentials.
  public let peer: Peer
  private let received: Received
  private let answer = Mutex(Answer())

  private enum Received: Sendable {
    case metadata(Metadata)
    /// Read only when somebody asks.
    case headers(HTTPHeaders)
  }

  private struct Answer {
    var leading = Metadata()
    var trailing = Metadata()
  }

  /// The context of a call that did not come over HTTP.
  public init(
    path: String, metadata: Metadata = Metadata(), deadline: Duration? = nil, peer: Peer = Peer()
  ) {
    self.path = path
    self.deadline = deadline
    self.peer = peer
    received = .metadata(metadata)
  }

  init(path: String, headers: HTTPHeaders, deadline: Duration?, peer: Peer) {
    self.path = path
    self.deadline = deadline
    self.peer = peer
    received = .headers(headers)
  }

  /// What the client sent before its first message.
  public var metadata: Metadata {
    switch received {
    case .metadata(let metadata): metadata
    case .headers(let headers): Metadata(headers)
    }
  }

  /// Metadata sent before the first response; changes after it are lost.
  public var leadingMetadata: Metadata {
    get { answer.withLock { $0.leading } }
    set { answer.withLock { $0.leading = newValue } }
  }

  /// Metadata sent with the status.
  public var trailingMetadata: Metadata {
    get { answer.withLock { $0.trailing } }
    set { answer.withLock { $0.trailing = newValue } }
  }
}
