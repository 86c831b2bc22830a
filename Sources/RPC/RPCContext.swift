// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Net
import Synchronization

/// What a service knows about the call it serves.
public final class RPCContext: Sendable {
  /// `/<service>/<method>`.
  public let path: String
  /// What the client sent before its first message.
  public let metadata: Metadata
  /// When the client stops waiting, on the clock of `Environment.now()`; nil waits for ever.
  public let deadline: Duration?
  /// Who calls: address, TLS certificate, unix credentials.
  public let peer: Peer
  private let answer = Mutex(Answer())

  private struct Answer {
    var leading = Metadata()
    var trailing = Metadata()
  }

  public init(
    path: String, metadata: Metadata = Metadata(), deadline: Duration? = nil, peer: Peer = Peer()
  ) {
    self.path = path
    self.metadata = metadata
    self.deadline = deadline
    self.peer = peer
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
