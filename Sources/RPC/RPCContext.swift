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
  private let identity: HTTPPeerIdentity
  private let state: Mutex<State>

  private enum Received: Sendable {
    case metadata(Metadata)
    /// Read only when somebody asks.
    case headers(HTTPHeaders)
    /// The same, while the call lasts.
    case stream(HTTP2ServerStream)

    var metadata: Metadata {
      switch self {
      case .metadata(let metadata): metadata
      case .headers(let headers): Metadata(headers)
      case .stream(let stream): Metadata(stream.copyOfHeaders())
      }
    }
  }

  private struct State {
    var received: Received
    var leading = Metadata()
    var trailing = Metadata()
    var compression: RPCCompression?
    var hasReceivedCompressed = false
    var isExpired = false
    var openCall: OpenCall?
    var endings: [@Sendable () -> Void] = []
  }

  /// The context of a call that did not come over HTTP.
  public init(
    path: String, metadata: Metadata = Metadata(), deadline: Duration? = nil, peer: Peer = Peer()
  ) {
    self.path = path
    self.deadline = deadline
    identity = HTTPPeerIdentity(peer)
    state = Mutex(State(received: .metadata(metadata)))
  }

  init(path: String, headers: HTTPHeaders, deadline: Duration?, peer: Peer) {
    self.path = path
    self.deadline = deadline
    identity = HTTPPeerIdentity(peer)
    state = Mutex(State(received: .headers(headers)))
  }

  /// The context of a call on a stream that serves others when the call has ended; see `outlivesCall`.
  init(path: String, stream: HTTP2ServerStream, deadline: Duration?) {
    self.path = path
    self.deadline = deadline
    identity = stream.identity
    state = Mutex(State(received: .stream(stream)))
  }

  /// Somebody keeps the context although the call has ended.
  func outlivesCall() {
    state.withLock { $0.received = .metadata($0.received.metadata) }
  }

  /// True when the service has put nothing beside its messages.
  var isAnswerPlain: Bool {
    state.withLock { $0.leading.isEmpty && $0.trailing.isEmpty && $0.compression == nil }
  }

  /// Who calls: address, TLS certificate, unix credentials.
  public var peer: Peer { identity.peer }

  /// What the client sent before its first message; an interceptor may change it for those after it.
  public var metadata: Metadata {
    get { state.withLock { $0.received.metadata } }
    set { state.withLock { $0.received = .metadata(newValue) } }
  }

  /// Metadata sent before the first response; changes after it are lost.
  public var leadingMetadata: Metadata {
    get { state.withLock { $0.leading } }
    set { state.withLock { $0.leading = newValue } }
  }

  /// Metadata sent with the status.
  public var trailingMetadata: Metadata {
    get { state.withLock { $0.trailing } }
    set { state.withLock { $0.trailing = newValue } }
  }

  /// How responses are compressed, if the client accepts it; nil sends them as they are. Changes
  /// after the first response are lost.
  public var compression: RPCCompression? {
    get { state.withLock { $0.compression } }
    set { state.withLock { $0.compression = newValue } }
  }

  /// True when the request message that was received last came compressed.
  public var hasReceivedCompressed: Bool { state.withLock { $0.hasReceivedCompressed } }

  /// Calls `action` once, when the client has taken the response or never will, so that its memory is free.
  /// Within the call only, on the server's loop. Where no HTTP/2 stream tells, that is when the call has ended.
  package func whenOver(_ action: @escaping @Sendable () -> Void) {
    let stream = state.withLock { state -> HTTP2ServerStream? in
      if case .stream(let stream) = state.received { return stream }
      state.endings.append(action)
      return nil
    }
    stream?.whenClosed(action)
  }

  deinit {
    for ending in state.withLock({ $0.endings }) { ending() }
  }

  // MARK: - For transports

  /// The call as it goes on when its method has returned; nil when it ends then.
  var openCall: OpenCall? {
    get { state.withLock { $0.openCall } }
    set { state.withLock { $0.openCall = newValue } }
  }

  /// Sends what comes of a call that its method has left open, until that ends.
  func untilEnd(of stream: any RPCServerStream) async throws {
    guard let call = openCall else { return }
    openCall = nil
    try await call.pump(into: stream)
  }

  /// What the response begins with.
  func beginning() -> (metadata: Metadata, compression: RPCCompression?) {
    state.withLock { ($0.leading, $0.compression) }
  }

  func received(compressed: Bool) { state.withLock { $0.hasReceivedCompressed = compressed } }

  /// Notes that the deadline has passed.
  func expire() { state.withLock { $0.isExpired = true } }
  var isExpired: Bool { state.withLock { $0.isExpired } }
}
