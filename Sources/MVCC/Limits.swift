// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Every bound of this module, with its unit and its reason.
package enum Limits {
  /// Longest part of an encoded key that stands in the index itself, in bytes. LMDB keys end at
  /// 511: this, a marker (2), a hash (8), a revision (12) and a lease (8) must fit.
  package static let indexedKeyBytesMax = 480
  /// Requests that may share one engine transaction.
  package static let batchRequestsMax = 4096
  /// Request bytes that may share one engine transaction; bounds its dirty pages.
  package static let batchBytesMax = 16 << 20
  /// Writes that the thread they come from may run itself, when the disk is quick.
  package static let writesAtOnceMax = 4
  /// Such a write's bytes, about, and its comparisons and operations.
  package static let smallWriteBytesMax = 64 << 10
  package static let smallWriteOperationsMax = 8
  /// Mean time of a batch, in microseconds, up to which the disk counts as quick, and of how many batches, about.
  static let quickBatchMicroseconds = 700
  static let quickBatchesMeant = 8
  /// Turns of the threads that a put waits for, in nanoseconds: the shortest that there are.
  static let turnNanoseconds: UInt64 = 100_000
  /// Versions of one key stepped over before a scan seeks the next key instead.
  package static let versionsSteppedMax = 8
  /// Records stepped over on the way to the next one of a range before it is searched for.
  package static let recordsSteppedMax = 4
  /// Ranges whose number of keys is remembered, and the bytes that the ends of one may have.
  static let rememberedCountsMax = 256
  static let rememberedKeyBytesMax = 1024
  /// Records that may be read to bring a remembered number up to date: so many, and one for so many
  /// keys. More would cost about as much as walking the keys.
  static let countedRecordsMin: Int64 = 4
  static let keysPerCountedRecord: Int64 = 4
  /// Records of a list asked for ahead of the one being copied, and the bytes of each.
  static let recordsFetchedAhead = 2
  static let fetchedBytes = 1152
  /// Records examined in one step of a compaction, so that no write waits long behind it.
  package static let compactionStepRecordsMax = 500
  /// Revisions read in one step for a watch that catches up (etcd: watch batch).
  package static let historyRevisionsMax = 1000
  /// Records read in one step for a watch that catches up; bounds the time on the event loop.
  package static let historyRecordsMax = 5000
  /// Event bytes gathered in one step for a watch that catches up.
  package static let historyBytesMax = 1 << 20
  /// Messages waiting on one watch stream before its watches fall back to reading history.
  package static let watchStreamMessagesMax = 128
  /// Event bytes waiting on one watch stream before its watches fall back to reading history.
  package static let watchStreamBytesMax = 4 << 20
  /// Messages waiting on one watch stream before its client is asked for nothing more.
  package static let watchStreamAnswersMax = 1000
  /// Watches on one stream.
  package static let watchesPerStreamMax = 100_000
  /// The longest lease, in seconds (etcd).
  package static let leaseTTLSecondsMax: Int64 = 9_000_000_000
  /// The shortest lease, in seconds (etcd: 1.5 election timeouts, rounded up).
  package static let leaseTTLSecondsMin: Int64 = 2
  /// Time without a renewal after which a lease's deadline is stored: half its time to live, but at
  /// least and at most these. After a crash a renewed lease lives longer by no more than this.
  package static let leasePatienceMin = Duration.seconds(60)
  package static let leasePatienceMax = Duration.seconds(300)
  /// Deadlines that are due to be stored within this time are stored together.
  package static let leaseNotesTogether = Duration.seconds(30)
  /// What a lease has left at least after a crash, if it was granted that much: the store can't
  /// know for how long nobody could renew it.
  package static let leaseGrace = Duration.seconds(10)
  /// Leases revoked in a second (etcd).
  package static let leaseRevokesPerSecond = 1000
  /// Leases revoked at a time, so that a mass expiry does not stop other writes.
  package static let leaseRevokesMax = 16
  /// Readers that may hold a view at once; more wait.
  package static let engineReadersMax = 120
  /// File space kept ready behind the last page, in bytes: at least this, at most the other, a quarter
  /// of the file between them.
  package static let roomBytesMin = 1 << 20
  package static let roomBytesMax = 16 << 20
  /// Smallest address space reserved for the database, in bytes. It costs neither memory nor disk.
  package static let mapBytesMin = 4 << 30
  /// Length of a log segment, written with zeros beforehand, in bytes. When a segment is full its
  /// operations go into the database: longer segments mean fewer bytes written there, shorter ones less
  /// memory and a quicker start.
  package static let logSegmentBytes = 4 << 20
  /// Operations of a segment that go into the database in one transaction, while there is time: a flush of the log
  /// waits for no more than that.
  package static let checkpointStepOperations = 128
  /// Steps of a segment, however many operations it has.
  static let checkpointStepsMax = 100
  /// Part of a segment which, when so much was written during a step, says that there is no time for steps: some
  /// 20,000 puts of 1 KiB a second.
  static let hurriedSegmentPart = 64
  /// Length, in segments, from which on a segment does not wait for the next write to be ended.
  static let segmentsOfLargeBatch = 4
  /// Segments that wait for the database before writes wait, too.
  package static let sealedTablesMax = 2
  /// The same while the database is being rewritten, so that writes go on meanwhile.
  package static let sealedTablesWhileDefragmentingMax = 16
  /// Bytes that one batch may write to the log, and what a deletion may answer of what it deleted; a request
  /// that takes more is refused. Enough to delete a million keys of 90 bytes.
  package static let batchLogBytesMax = 256 << 20
  /// Bytes that the deletion of a key writes to the log for each byte of the key, at most: it stands in a
  /// record, in the index, where zeros are doubled, and with its lease.
  static let deletionBytesPerKeyByte = 8
  /// Bytes that a key counts beside its own when a lease that is too large for one batch is revoked.
  static let leaseKeyOverheadBytes = 32
  /// Changes of one request that are kept for watches. Of a request that makes more they are read from
  /// history by those who watch.
  static let eventsKeptMax = 10_000
  /// Keys that a deletion looks up before it deletes them.
  static let keysDeletedTogether = 1000
  /// Bytes of a memory table that abandoned batches may have left in it before it is replaced.
  static let abandonedBytesMax = 16 << 20
  /// Address space of one memory table's bytes, and of its nodes.
  package static let memoryTableBytesMax = 1 << 30
  /// Bytes of a copied database that pass from thread to thread at a time.
  static let copyStepBytes = 1 << 20
  /// Bytes of a copied database written before they are flushed: what a flush of the log may have to
  /// wait for.
  static let copyFlushBytes = 4 << 20
  /// Bytes written at a time when a log file is filled: a page of the kernel's cache.
  static let pageBytes = 4096
  /// Longest key of an engine table, in bytes (LMDB).
  static let engineKeyBytesMax = 511
  /// Entries of a memory table stepped over on the way to a later one before it is searched for.
  static let nodesSteppedMax = 4
  /// Memory that a memory table takes at a time, in bytes.
  static let arenaStepBytes = 256 << 10
}
