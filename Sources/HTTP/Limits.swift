// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Bounds of the HTTP module that no configuration changes.
enum Limits {
  /// Fields in one header block.
  static let headerFields = 200
  /// Header blocks of a connection that are remembered, and the largest of them (bytes).
  static let rememberedBlocks = 4
  static let rememberedBlock = 4096
  /// Size of all trailer fields of a message (bytes).
  static let trailerBytes = 16 * 1024
  /// Length of a chunk-size line with its extensions (bytes; RFC 9112, 7.1).
  static let chunkLine = 256
  /// Body bytes read ahead of the handler over HTTP/1.1 before reading stops.
  static let readAheadBytes = 256 * 1024
  /// Unsent bytes of one stream above which its writer waits.
  static let streamHighWater = 128 * 1024
  /// Bytes from which on a body's frame is sent from where the body lies.
  static let sharedBody = 2048
  /// Sent chunks of a body kept in its queue before the queue is moved up.
  static let chunksKept = 64
  /// Tasks of a server that wait for the next handler to run.
  static let spareHandlers = 64
  /// Closed streams of a server kept for the next requests.
  static let spareStreams = 512
  /// Exchanges of a client's connection that are over and kept for the next ones.
  static let spareExchanges = 256
  /// Paths of a client's connection for which the beginning of requests is kept.
  static let requestHeads = 256
  /// Those of them whose header block is kept as well.
  static let codedHeads = 32
  /// Bytes of a body gathered for somebody who wants all of it at once, kept with a spare stream.
  static let spareBody = 4096
  /// Memory set aside for a body that announces its size (bytes); a longer one grows.
  static let reservedBody = 2 << 20
  /// Bytes of a request body that a handler left unread and that are swallowed to keep a connection.
  static let discardBytes = 256 * 1024
  /// Time that a request has to end by itself once its response is complete.
  static let requestLinger = Duration.seconds(1)
  /// HTTP/2 flow-control window of a stream, and so the most a slow handler makes us hold (bytes).
  static let streamWindow: Int32 = 1 << 20
  /// HTTP/2 flow-control window of a connection (bytes).
  static let connectionWindow: Int32 = 4 << 20
  /// HPACK table of the decoder (bytes; RFC 7541, 4.2).
  static let headerTable: UInt32 = 4096
  /// Resets by the peer: a burst, then so many a second (CVE-2023-44487). Clients that end many
  /// watches at once stay below it.
  static let resetBurst: UInt64 = 2000
  static let resetsPerSecond: UInt64 = 200
  /// Answers to PING and SETTINGS that may wait in a session before it is an attack.
  static let outboundControlFrames = 1000
  /// Length of the text in a GOAWAY that is kept (bytes).
  static let reasonBytes = 256
  /// Frames that carry nothing (PING, SETTINGS, PRIORITY, WINDOW_UPDATE, CONTINUATION, empty DATA, unknown
  /// ones) that a client may send at once, a second, for each frame of use, and for so many bytes that it
  /// was sent.
  static let idleFrames = 5000
  static let idleFramesPerSecond = 1000
  static let idleFramesPerUsefulOne = 4
  static let bytesPerIdleFrame = 64
  /// Streams that end because of what their client sent: a burst, then so many a second.
  static let failedStreams = 2000
  static let failedStreamsPerSecond = 200
  /// Streams that a client has begun and not ended, as far as we remember: more than it may have open,
  /// since it says no more about one that we reset.
  static let sendingStreams = 4096
  /// Gaps in a client's stream numbers that are remembered; clients leave none.
  static let passedOverStreams = 16
  /// SETTINGS entries in one frame.
  static let settingsEntries = 32
}

/// Bounds and timeouts of a server; the defaults suit a daemon on a hostile network.
package struct HTTPServerLimits: Sendable {
  /// Size of a request's header fields, its line included (bytes).
  package var headerBytes = 64 * 1024
  /// Streams that one HTTP/2 connection may have open.
  package var streamsPerConnection: UInt32 = 250
  /// Handlers that one HTTP/2 connection may have running. A reset stream counts until its handler
  /// has ended.
  package var handlersPerConnection = 500
  /// Connections per listener.
  package var connections = 20_000
  /// Time for the TLS handshake.
  package var handshakeTimeout = Duration.seconds(10)
  /// TLS handshakes under way on one listener.
  package var handshakes = 1024
  /// Time from a request's first byte, or the connection's start, to the end of its headers.
  package var headerTimeout = Duration.seconds(30)
  /// Time without any byte of a request body that a handler waits for.
  package var bodyTimeout = Duration.seconds(60)
  /// Time that an HTTP/2 client may give no room for a response that waits to be sent; up to twice that.
  package var stallTimeout = Duration.seconds(60)
  /// Time between two requests on a connection.
  package var idleTimeout = Duration.seconds(180)
  /// Lets `:authority` hold any text over HTTP/2, as it may over unix sockets: etcdctl before 3.5 sends a
  /// URL. For servers that do not look at it.
  package var permitsAnyAuthority = false
  /// Permission bits of a unix socket.
  package var unixMode: UInt32 = 0o600
  /// Users whose processes may connect to a unix socket; nil leaves it to the permission bits.
  package var unixUsers: Set<UInt32>?

  package init() {}
}
