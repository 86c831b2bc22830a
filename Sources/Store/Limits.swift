// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Every bound of this module, with its unit and its reason.
package enum Limits {
  /// What a gRPC message may have above the largest request, in bytes (etcd).
  package static let messageOverheadBytes = 512 * 1024
  /// Bytes of a message up to which it is turned into JSON, or read from it, on the event loop.
  static let translatedAtOnceBytes = 16 << 10
  /// Space quota when none is given, in bytes (etcd).
  package static let quotaBytesDefault: Int64 = 2 << 30
  /// Bytes of a database copy in one message of a snapshot stream.
  package static let snapshotChunkBytes = 64 << 10
  /// Bytes of answers that may wait for their clients before no more are made, and how long a call waits
  /// for room. Answers of fewer bytes than the last are not counted.
  package static let unsentAnswerBytesMax = 512 << 20
  package static let unsentAnswerPatience = Duration.seconds(10)
  static let heldAnswerBytesMin = 64 << 10
  /// Snapshots that may be streamed at a time: each takes as much of the disk as the database has.
  package static let copiesMax = 8
  /// Bytes that are read from a file at a time when it is copied.
  package static let fileChunkBytes = 1 << 20
  /// Keys that a copy reads at a time.
  package static let copyPageKeys: Int64 = 500
  /// Changes that a copy writes in one transaction; etcd takes 128 operations.
  package static let copyChangesMax = 100
  /// Bytes that a copy writes in one transaction; etcd takes 1.5 MiB.
  package static let copyBatchBytes = 1 << 20
  /// How long a copy waits for one answer, and for an end that does not answer at all.
  package static let copyCallTimeout = Duration.seconds(10)
  package static let copyPatience = Duration.seconds(60)
  /// Pause of a copy before it asks again.
  package static let copyPause = Duration.milliseconds(200)
  /// Watches of a copy that may break one after the other.
  package static let copyWatchTries = 100
  /// Longest time between renewals of copied leases, in seconds.
  package static let copyLeaseLookSeconds: Int64 = 20
  /// Time between scheduled backups when none is given.
  package static let backupIntervalDefault = "24h"
  /// The shortest time between scheduled backups: each reads and writes the whole database.
  package static let backupIntervalMin = Duration.seconds(1)
  /// Scheduled backups that are kept when no number is given.
  package static let backupsKeptDefault = 7
  /// Bytes of changes up to which what waits for a watch is told in one message.
  package static let watchAnswerBytes = 256 << 10
  /// Bytes of messages to many watches that are handed on together.
  package static let watchRunBytes = 64 << 10
  /// Watches that a stream tells of a change from which on it rests before it tells the next, and how
  /// long.
  package static let watchCrowdMin = 32
  package static let watchCrowdRest = Duration.milliseconds(5)
  /// Freed memory that the daemon keeps for the next answers, in bytes.
  package static let freedBytesKept: Int32 = 24 << 20
  /// Bytes of the largest block of memory that is kept so; larger ones go back to the kernel.
  package static let heapBlock: Int32 = 16 << 20
  /// Time between progress messages of a quiet watch, before jitter.
  package static let progressInterval = Duration.seconds(600)
  /// Time after which the revocation of an expired lease is tried again, first and at most; it doubles.
  package static let leaseRetryMin = Duration.seconds(1)
  package static let leaseRetryMax = Duration.seconds(60)
  /// Time between looks of automatic compaction by revision (etcd).
  package static let revisionCompactionInterval = Duration.seconds(300)
  /// The shortest period of history that periodic compaction keeps: a tenth of it is how often it looks.
  package static let compactionPeriodMin = Duration.milliseconds(100)
  /// Points in time that periodic compaction remembers for one retention period (etcd).
  package static let periodicCompactionSteps = 10
  /// Time that running calls get when the store stops.
  package static let drainGrace = Duration.seconds(3)
  /// Calls that one connection may have open: each watch stream is one.
  package static let streamsPerConnection: UInt32 = 10_000
  /// Clients that are counted by name; more share one.
  package static let countedPeersMax = 32
  /// Connections whose counters are kept at hand.
  static let countedConnectionsMax = 64
  /// Letters of a token (etcd: 16); 52 of them to choose from make 91 bits.
  package static let tokenLetters = 16
  /// Time that an unused token lives (etcd).
  package static let tokenLifetime = Duration.seconds(300)
  /// Length of a signed token: one with a key of 8,192 bits has 1,500 bytes and the user's name.
  static let signedTokenBytes = 16 << 10
  /// Tokens from which on expired ones are looked for.
  package static let tokensKeptUnswept = 1024
  /// Cost of a password's hash (etcd, bcrypt).
  package static let passwordCost = 10
  /// Passwords hashed at a time: each keeps a processor busy for some 50 ms.
  package static let passwordsHashedAtOnce = 1
  /// Calls that may wait for their password to be hashed; more are refused.
  package static let passwordsWaiting = 1000
  /// Time to live of the lease that a lock or a candidate without one gets (etcd).
  package static let sessionTTLSeconds: Int64 = 60
  /// Versions that this store answers like.
  package static let serverVersion = "3.6.14"
  package static let clusterVersion = "3.6.0"
}
