// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Bounds of the event loop and of connections. Each one keeps a peer or a bug from taking the machine.
enum Limits {
  /// Jobs and closures run before the loop looks at its sockets again.
  static let workPerCycle = 4096
  /// Readiness events taken from the kernel at once.
  static let eventsPerWait = 256
  /// Connections accepted from one listener before the loop turns to others.
  static let acceptsPerCycle = 64
  /// Bytes read from one connection before the loop turns to others; also the size of the shared buffer.
  static let bytesPerRead = 64 * 1024
  /// Unsent bytes above which a flush asks for no more; a slow reader holds no more than this.
  static let outputHighWater = 256 * 1024
  /// Freed memory that a process keeps for its next messages (bytes), and the largest block that it takes
  /// from there; larger ones come from the kernel and go back to it.
  static let freedBytesKept: CInt = 8 << 20
  static let heapBlock: CInt = 4 << 20
  /// A piece of memory of an output buffer (bytes).
  static let outputBlock = 32 * 1024
  /// Such pieces that a loop keeps for the next flush.
  static let spareOutputBlocks = 8
  /// Freed blocks of memory that a loop keeps for the libraries on it (bytes in all, bytes of the largest).
  static let pooledBytes = 512 * 1024
  static let pooledBlock = 1024
  /// Bytes from which on a body is sent from where it lies: below, copying costs less.
  static let sharedBytes = 2048
  /// Pieces of memory handed to the kernel in one send.
  static let piecesPerSend = 64
  /// Plain bytes encrypted in one go: one TLS record (RFC 8446, 5.1).
  static let tlsRecord = 16 * 1024
  /// Threads for blocking work of one loop.
  static let workers = 4
  /// An idle worker thread ends after this many seconds.
  static let workerIdleSeconds = 30
  /// How long accepting rests after the process ran out of descriptors.
  static let acceptRest = Duration.milliseconds(200)
  /// How long a closing connection swallows what the peer still sends, so that it sees our last bytes
  /// and not a reset.
  static let linger = Duration.seconds(2)
  /// Largest certificate, key or authority file (bytes); a bundle of all public authorities is 0.3 MB.
  static let credentialFileBytes = 4 * 1024 * 1024
  /// Time between two looks at certificate files (nanoseconds): a flood of handshakes is no flood of stat.
  static let credentialLookNanoseconds: Int64 = 100_000_000
  /// Age at which the key that protects session tickets is replaced (nanoseconds): an hour.
  static let ticketKeyNanoseconds: Int64 = 3600 * 1_000_000_000
  /// Ticket keys known at once: the one in use, and those of sessions that may still be resumed.
  static let ticketKeys = 3
  /// How long a session may be resumed (seconds): no longer than its ticket's key is known.
  static let sessionSeconds = 7200
  /// Sessions a client keeps for one server, and servers it keeps sessions for.
  static let sessionsPerServer = 4
  static let sessionServers = 256
  /// Time that a handshake has before it may have to give way to another (nanoseconds).
  static let handshakeGraceNanoseconds: Int64 = 1_000_000_000
  /// A connection whose peer takes no byte for this long is closed, so that nothing waits for ever.
  static let stall = Duration.seconds(120)
  /// TCP keep-alive: silence before the first probe, time between probes (seconds), probes in all.
  static let keepAliveIdleSeconds: CInt = 30
  static let keepAliveIntervalSeconds: CInt = 10
  static let keepAliveProbes: CInt = 4
  /// Length of the queue of connections that wait to be accepted.
  static let backlog: CInt = 1024
}
