// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Bounds of the API server. Each names its unit and why it has that value.
package enum Limits {
  /// Request body, bytes. Upstream's limit (facts: protocol, body limit).
  static let requestBodyBytesMax = 3 * 1024 * 1024
  /// Warnings sent with one response.
  static let warningsMax = 32
  /// Parameters read from one query; more are dropped. The longest known request has about ten,
  /// exec sends one per word of its command.
  static let queryFieldsMax = 1024
  /// Segments read from one path; more are dropped. Only proxied paths are long.
  static let pathSegmentsMax = 256
  /// Media ranges read from one Accept header.
  static let acceptRangesMax = 32
  /// Tries of a generated name before the create gives up (facts: errors, generateName exhausted).
  static let generatedNameTriesMax = 8
  /// Tries of an update without resourceVersion, or of a patch, against other writers.
  static let updateTriesMax = 64
  /// Recent events kept per resource for watches that resume; each holds an object that is mostly
  /// shared with the cache or with its neighbours.
  static let eventWindowMax = 1024
  /// Bytes of objects kept in one event window: many events of large objects hold less history.
  static let eventWindowBytesMax = 4 << 20
  /// Bytes of one chunk of a streamed list.
  static let listChunkBytes = 64 * 1024
  /// Objects per read from the store when a cache fills or a list is streamed from the store.
  static let storePageObjects: Int64 = 500
  /// Encoded events kept per resource for other watchers of the same media type.
  static let encodedEventsMax = 64
  /// How long a fresh read waits for the feed before it asks the store for progress.
  static let catchUpPatience = Duration.milliseconds(100)
  /// How long it then waits before it reads from the store itself.
  static let catchUpWait = Duration.seconds(2)
  /// How long one call to the store may take; a store that restarts is waited for meanwhile.
  static let storeCallTimeout = Duration.seconds(10)
  /// How long the store may take to answer a health check (upstream).
  package static let storeCheckTimeout = Duration.seconds(2)
  /// Seconds after which a client that found the store unavailable should ask again.
  static let storeRetrySeconds: Int32 = 1
  /// Revisions of history that a starting server reads for the watches of its predecessor.
  static let recalledRevisions: Int64 = 1000
  /// How long it may take to read them.
  static let recallWait = Duration.seconds(1)
  /// Time between bookmarks (upstream's minute).
  static let bookmarkInterval = Duration.seconds(60)
  /// Events that a watcher takes from the window at once.
  static let watchBatchEvents = 128
  /// Time between compactions, and the age of the history that stays (upstream's five minutes).
  package static let compactionInterval = Duration.seconds(300)
  /// Objects that share one lease (upstream's bound).
  static let objectsPerLeaseMax = 1000
  /// How long a lease is given to new objects, seconds; they live that much longer at most.
  package static let leaseReuseSeconds: Int64 = 60
  /// How far the clocks of those who sign tokens may be ahead of ours, seconds.
  static let clockSkewSeconds: Int64 = 60
}
