// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// Compaction has two parts. `compact` moves the compacted revision: from then on older history is
// refused, and that is what the caller waits for. `cleanStep` removes what nobody can read any more, a
// bounded piece at a time, together with whatever other writes wait.
//
// Only changes after the last compaction can have made older versions superfluous, so a compaction
// reads those changes and not the whole store:
//
//   revision  2: put a   3: put b   4: put a   5: delete b      compact 5
//   at 4: a has an older version, 2 → remove 2
//   at 5: b has an older version, 3 → remove 3; the tombstone stays, a watch may begin at 5
//   next compaction, at 5: a tombstone before the compacted revision → remove 5

extension WriteSession {
  func compact(to revision: Int64) throws(StoreError) {
    guard revision > state.compactedRevision else {
      throw .compacted(through: state.compactedRevision)
    }
    guard revision <= state.revision else {
      throw .future(requested: revision, current: state.revision)
    }
    state.compactedRevision = revision
  }

  /// Removes a piece of what compaction made superfluous. False when nothing is left to do.
  func cleanStep() throws(StoreError) -> Bool {
    guard state.cleanedRevision < state.compactedRevision else { return false }
    let step = try changesToClean()
    for change in step.changes { try clean(change) }
    state.cleanedRevision = step.through
    isChanged = true
    return step.through < state.compactedRevision
  }
}

// MARK: - Helpers

private struct Change {
  let revision: Revision
  let key: [UInt8]
  let isTombstone: Bool
}

extension WriteSession {
  /// The next changes to look at. All changes of one revision come together.
  private func changesToClean() throws(StoreError) -> (changes: [Change], through: Int64) {
    let first = max(0, state.cleanedRevision)
    var changes: [Change] = []
    var stored = try transaction.seek(
      .records, atOrAfter: Revision(main: first, sub: 0).recordKey)
    while let candidate = stored {
      let revision = try Revision(of: candidate)
      guard revision.main <= state.compactedRevision else { break }
      if changes.count >= Limits.compactionStepRecordsMax, let last = changes.last?.revision.main,
        last > first, last < revision.main
      {
        return (changes, last)
      }
      let record = try StoredRecord(candidate.value, at: candidate.key)
      changes.append(
        Change(
          revision: revision, key: record.keyValue.key, isTombstone: record.kind == .tombstone))
      stored = try transaction.next(.records)
    }
    return (changes, state.compactedRevision)
  }

  private func clean(_ change: Change) throws(StoreError) {
    let encoded = KeyIndex.encode(change.key)
    var obsolete: [Revision] = []
    if let older = try versionBefore(change.revision, of: encoded) { obsolete.append(older) }
    if change.isTombstone, change.revision.main < state.compactedRevision {
      obsolete.append(change.revision)
    }
    for revision in obsolete {
      try transaction.remove(.index, key: IndexEntry.indexKey(encoded, revision))
      try transaction.remove(.records, key: revision.recordKey)
    }
  }

  /// The version that a change replaced. Those before it went when that one was looked at.
  private func versionBefore(
    _ revision: Revision, of encoded: KeyIndex.EncodedKey
  ) throws(StoreError) -> Revision? {
    var stored = try transaction.seek(.index, atOrAfter: IndexEntry.indexKey(encoded, revision))
    while let candidate = stored, candidate.key.hasPrefix(encoded.bytes) {
      let located = try IndexEntry.locate(candidate)
      if located.entry.revision < revision, located.rest.isEqual(to: encoded.rest) {
        return located.entry.revision
      }
      stored = try transaction.next(.index)
    }
    return nil
  }
}
