// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MVCC
import Platform

/// Makes a new data folder from a snapshot. Blocks.
package struct SnapshotRestore: Sendable {
  /// How far the revision is moved on. Clients that saw later revisions than the snapshot's, such as the
  /// caches of API servers, then never meet one of them again with another content.
  package var bump: Int64 = 0
  /// Gives up the history before the restored revision, so that watches from before end with
  /// `compacted` instead of missing what the snapshot does not have.
  package var marksCompacted = false
  /// Takes a bare copy of a database file.
  package var skipsChecksum = false

  package init() {}

  /// - Parameter directory: must not exist; it does only when everything went well.
  /// - Returns: what the new folder holds.
  package func run(from snapshot: SnapshotFile, to directory: String) throws -> DatabaseSummary {
    guard bump >= 0, bump <= Int64.max / 4 else { throw SnapshotError.bumpOutOfRange(bump) }
    guard (bump > 0) == marksCompacted else { throw SnapshotError.bumpWithoutMark }
    guard FileSystem.kind(of: directory, followingLinks: false) == nil else {
      throw SnapshotError.exists(directory)
    }
    let length = try skipsChecksum ? FileSource(snapshot.path).byteCount : snapshot.check()
    let draft = directory + ".part"
    try FileSystem.removeTree(draft)
    try FileSystem.makeDirectories(draft, mode: 0o700)
    do {
      try copy(snapshot, length, to: draft + "/" + LMDBEngine.fileName)
      let summary = try finish(draft)
      try FileSystem.rename(draft, to: directory)
      try FileDraft.flushDirectory(of: directory)
      return summary
    } catch {
      try FileSystem.removeTree(draft)
      throw error
    }
  }

  private func copy(_ snapshot: SnapshotFile, _ length: Int64, to path: String) throws {
    let source = try FileSource(snapshot.path)
    let draft = try FileDraft(of: path)
    try source.read(next: length) { try draft.write($0) }
    try draft.keep()
  }

  private func finish(_ directory: String) throws -> DatabaseSummary {
    let engine = try LoggedEngine(directory: directory, environment: .live)
    defer { engine.close() }
    if marksCompacted { try engine.bumpRevision(by: bump) }
    var summary = try engine.read { view throws(StoreError) in try DatabaseSummary(of: view) }
    summary.size = try engine.size()
    return summary
  }
}
