// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Bounds of the RPC module that no configuration changes.
enum Limits {
  /// Length of a frame's prefix: compressed flag and size (gRPC over HTTP/2, "Length-Prefixed-Message").
  static let framePrefix = 5
  /// Size from which on a request message is gathered by itself, in memory that its method gets (bytes).
  static let largeMessage = 64 * 1024
  /// Digits of a `grpc-timeout` value.
  static let timeoutDigits = 8
  /// Messages up to this size (bytes) are not worth compressing.
  static let incompressibleBytes = 64
  /// zlib's fastest level: a call's time counts more than a few bytes.
  static let compressionLevel: CInt = 1
  /// Length of a status message after percent-encoding (bytes); more is cut off.
  static let statusMessageBytes = 8 * 1024
  /// Head start of one address before the next is tried beside it (RFC 8305, 5).
  static let connectionAttemptDelay = Duration.milliseconds(250)
  /// The port of a target that names none.
  static let defaultPort = 443
  /// The HTTP/2 error by which a server complains of too many PINGs (RFC 9113, 7).
  static let enhanceYourCalm: UInt32 = 11
  /// Messages of a call in memory that may wait for their reader.
  static let messagesInMemory = 64
  /// What waits to be sent in a call without a task (bytes). One message may be larger; a call whose client
  /// lets more pile up is ended.
  static let openCallBytes = 4 * 1024 * 1024
  /// How often a call that no server has looked at is sent again.
  static let transparentRetries = 3
  /// Attempts that a retry policy may ask for (gRFC A6).
  static let attemptsMax = 5
  /// The part of a pause between attempts that chance may add or take (gRFC A6).
  static let retryJitter = 0.2
  /// Largest answer of a health service (bytes).
  static let healthAnswerBytes = 1024
  /// Body of a response without messages that is read for the sake of its trailers (bytes).
  static let skippedBodyBytes = 64 * 1024
}

/// Bounds of a server, for its users to change.
public struct RPCServerLimits: Sendable {
  /// Largest request message, after decompression (bytes). 0 to 2^31.
  public var requestBytes: Int
  /// Largest response message, before compression (bytes). 0 to 2^31.
  public var responseBytes: Int
  /// Calls that one connection may have open.
  public var callsPerConnection: UInt32
  /// Handlers that one connection may have running: those of open calls, and those of calls that the
  /// client has given up and that have not noticed. Calls beyond it are refused before any work, so
  /// clients may send them again.
  public var handlersPerConnection: Int

  /// - Parameter handlersPerConnection: nil is twice the calls.
  public init(
    requestBytes: Int = 4 * 1024 * 1024, responseBytes: Int = 1 << 31 - 1,
    callsPerConnection: UInt32 = 250, handlersPerConnection: Int? = nil
  ) {
    self.requestBytes = requestBytes
    self.responseBytes = responseBytes
    self.callsPerConnection = callsPerConnection
    self.handlersPerConnection = handlersPerConnection ?? 2 * Int(callsPerConnection)
  }
}
