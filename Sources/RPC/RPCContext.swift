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
    var compression: RPCCompression?
    /// Metadata that an interceptor put in place of what was received.
    var replaced: Metadata?
    var hasReceivedCompressed = false
    var isExpired = false
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

  /// What the client sent before its first message; an interceptor may change it for those after it.
  public var metadata: Metadata {
    get {
      if let replaced = answer.withLock({ $0.replaced }) { return replaced }
      switch received {
      case .metadata(let metadata): return metadata
      case .headers(let headers): return Metadata(headers)
      }
    }
    set { answer.withLock { $0.replaced = newValue } }
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

  /// How responses are compressed, if the client accepts it; nil sends them as they are. Changes
  /// after the first response are lost.
  public var compression: RPCCompression? {
    get { answer.withLock { $0.compression } }
    set { answer.withLock { $0.compression = newValue } }
  }

  /// True when the request message that was received last came compressed.
  public var hasReceivedCompressed: Bool { answer.withLock { $0.hasReceivedCompressed } }

  // MARK: - For transports

  /// What the response begins with.
  func beginning() -> (metadata: Metadata, compression: RPCCompression?) {
    answer.withLock { ($0.leading, $0.compression) }
  }

  func received(compressed: Bool) { answer.withLock { $0.hasReceivedCompressed = compressed } }

  /// Notes that the deadline has passed.
  func expire() { answer.withLock { $0.isExpired = true } }
  var isExpired: Bool { answer.withLock { $0.isExpired } }
}
