// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// What can be asked of the store, and what it answers: the vocabulary of the etcd v3 API, without its
// wire forms.

/// A read of keys in a range.
package struct RangeQuery: Hashable, Sendable {
  /// What an answer holds of each key.
  package enum Content: Hashable, Sendable {
    case keysAndValues
    case keysOnly
    case countOnly
  }

  package enum SortTarget: Hashable, Sendable {
    case key, version, createRevision, modRevision, value
  }

  package struct Sort: Hashable, Sendable {
    package var target: SortTarget
    package var isDescending: Bool

    package init(target: SortTarget, isDescending: Bool) {
      self.target = target
      self.isDescending = isDescending
    }
  }

  /// Revisions that an answer is limited to; 0 is no bound, both ends count.
  package struct Bounds: Hashable, Sendable {
    package var least: Int64
    package var most: Int64

    package init(least: Int64 = 0, most: Int64 = 0) {
      self.least = least
      self.most = most
    }

    var isUnlimited: Bool { least == 0 && most == 0 }

    func admits(_ revision: Int64) -> Bool {
      (least == 0 || revision >= least) && (most == 0 || revision <= most)
    }
  }

  package var range: KeyRange
  /// Most keys wanted; 0 or less is all.
  package var limit: Int64 = 0
  /// Revision to read at; 0 or less is the current one.
  package var revision: Int64 = 0
  package var content = Content.keysAndValues
  /// nil is ascending by key.
  package var sort: Sort?
  package var modRevisions = Bounds()
  package var createRevisions = Bounds()

  package init(range: KeyRange) {
    self.range = range
  }
}

package struct RangeResult: Hashable, Sendable {
  /// Store revision of the answer.
  package var revision: Int64
  package var keyValues: [KeyValueRecord] = []
  /// All keys of the range, whatever limit and bounds leave out.
  package var count: Int64 = 0
  /// True when the limit left keys out.
  package var hasMore = false

  package init(revision: Int64) {
    self.revision = revision
  }
}

package struct Put: Hashable, Sendable {
  package var key: [UInt8]
  /// nil keeps the present value.
  package var value: [UInt8]?
  /// nil keeps the present lease; 0 is none.
  package var lease: Int64?
  package var wantsPrevious = false
  /// True for a put that is no operation of a transaction: etcd looks for its lease before its key, and
  /// the other way round in transactions.
  package var isAlone = false

  package init(key: [UInt8], value: [UInt8]?, lease: Int64? = 0) {
    self.key = key
    self.value = value
    self.lease = lease
  }
}

package struct PutResult: Hashable, Sendable {
  package var revision: Int64
  package var previous: KeyValueRecord?

  package init(revision: Int64, previous: KeyValueRecord? = nil) {
    self.revision = revision
    self.previous = previous
  }
}

package struct DeleteRange: Hashable, Sendable {
  package var range: KeyRange
  package var wantsPrevious = false

  package init(range: KeyRange) {
    self.range = range
  }
}

package struct DeleteRangeResult: Hashable, Sendable {
  package var revision: Int64
  package var deleted: Int64
  package var previous: [KeyValueRecord]

  package init(revision: Int64, deleted: Int64, previous: [KeyValueRecord] = []) {
    self.revision = revision
    self.deleted = deleted
    self.previous = previous
  }
}

/// A condition on the keys of a range; every key must meet it.
package struct Comparison: Hashable, Sendable {
  package enum Relation: Hashable, Sendable {
    case equal, greater, less, notEqual
  }

  package enum Target: Hashable, Sendable {
    case version(Int64)
    case createRevision(Int64)
    case modRevision(Int64)
    case lease(Int64)
    case value([UInt8])
  }

  package var range: KeyRange
  package var relation: Relation
  package var target: Target

  package init(range: KeyRange, relation: Relation, target: Target) {
    self.range = range
    self.relation = relation
    self.target = target
  }
}

package indirect enum Operation: Hashable, Sendable {
  case range(RangeQuery)
  case put(Put)
  case deleteRange(DeleteRange)
  case transaction(Transaction)
}

/// Operations done at one revision, if the comparisons hold; else others.
package struct Transaction: Hashable, Sendable {
  package var comparisons: [Comparison] = []
  package var success: [Operation] = []
  package var failure: [Operation] = []

  package init(
    comparisons: [Comparison] = [], success: [Operation] = [], failure: [Operation] = []
  ) {
    self.comparisons = comparisons
    self.success = success
    self.failure = failure
  }

  /// True when no branch can change anything.
  package var isReadOnly: Bool {
    (success + failure).allSatisfy { operation in
      switch operation {
      case .range: true
      case .put, .deleteRange: false
      case .transaction(let nested): nested.isReadOnly
      }
    }
  }
}

package indirect enum OperationResult: Hashable, Sendable {
  case range(RangeResult)
  case put(PutResult)
  case deleteRange(DeleteRangeResult)
  case transaction(TransactionResult)
}

package struct TransactionResult: Hashable, Sendable {
  package var revision: Int64
  package var succeeded: Bool
  package var results: [OperationResult]

  package init(revision: Int64, succeeded: Bool, results: [OperationResult]) {
    self.revision = revision
    self.succeeded = succeeded
    self.results = results
  }
}

/// One change to one key, as a watch tells it.
package struct StoreEvent: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case put, delete
  }

  package var kind: Kind
  /// The new version; of a deleted key only key and `modRevision`.
  package var keyValue: KeyValueRecord
  /// The version before, if there was one and somebody wanted it.
  package var previous: KeyValueRecord?

  package init(kind: Kind, keyValue: KeyValueRecord, previous: KeyValueRecord? = nil) {
    self.kind = kind
    self.keyValue = keyValue
    self.previous = previous
  }

  /// Bytes that the event takes in memory, about.
  package var weight: Int {
    64 + keyValue.key.count + keyValue.value.count
      + (previous.map { $0.key.count + $0.value.count } ?? 0)
  }
}

/// How many changes were made.
package struct ChangeCount: Hashable, Sendable {
  package var puts = 0
  package var deletes = 0

  package var total: Int { puts + deletes }

  package init() {}
}

/// The changes of one revision, in order.
package struct CommittedTransaction: Hashable, Sendable {
  package var revision: Int64
  package var events: [StoreEvent]
  /// How many there were when they were too many to keep: history has them, `events` has none.
  package var omitted: ChangeCount?

  package init(revision: Int64, events: [StoreEvent], omitted: ChangeCount? = nil) {
    self.revision = revision
    self.events = events
    self.omitted = omitted
  }
}
