// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
package import MVCC
import Platform
import Telemetry

/// A copy of the database in a file: its pages, then their SHA-256, as etcd's snapshots end, too.
/// Every call blocks.
package struct SnapshotFile: Sendable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// Reads the whole file and compares its checksum.
  /// - Returns: length of the database, in bytes; the checksum follows it.
  /// - Throws: `SnapshotError` when this is no whole snapshot of Martlet's store.
  @discardableResult
  package func check() throws -> Int64 {
    let length = try checkKind()
    // Pages are whole multiples of 512 bytes, so what is left over is the checksum.
    guard length % 512 == Int64(SHA256Digest.byteCount) else {
      throw SnapshotError.noChecksum(path)
    }
    let source = try FileSource(path)
    let digest = SHA256Digest()
    try source.read(next: length - Int64(SHA256Digest.byteCount)) { digest.add($0) }
    guard try source.read(SHA256Digest.byteCount) == digest.finish() else {
      throw SnapshotError.checksum(path)
    }
    return length - Int64(SHA256Digest.byteCount)
  }

  /// What the snapshot holds, after its checksum was compared.
  /// - Parameter skipsChecksum: takes a bare copy of a database file.
  package func summary(skipsChecksum: Bool = false) throws -> DatabaseSummary {
    if skipsChecksum { try checkKind() } else { try check() }
    return try DatabaseFile(path: path).summary()
  }

  /// The store's revision in the snapshot, after its checksum was compared.
  package var revision: Int64 {
    get throws {
      try check()
      return try DatabaseFile(path: path).read { view throws(StoreError) in
        try StoreState(view).revision
      }
    }
  }

  /// Whether a folder holds a database.
  package static func isStore(_ directory: String) -> Bool {
    FileSystem.kind(of: directory + "/" + LMDBEngine.fileName) == .file
  }

  /// Writes a snapshot of a store that does not run.
  package static func write(ofFolder directory: String, to path: String) throws {
    let engine = try LoggedEngine(directory: directory, environment: .live)
    defer { engine.close() }
    try write(to: path) { path throws(StoreError) in try engine.copy(to: path) }
  }

  /// Writes a snapshot of a running store: temporary file, flush, check, name.
  package static func write(of store: KeyValueStore, to path: String) throws {
    try write(to: path) { path throws(StoreError) in try store.copy(to: path) }
  }

  /// What follows a snapshot's name while it is made.
  static let draftSuffixes = [copySuffix, FileDraft.suffix]
  private static let copySuffix = ".copy"

  private static func write(
    to path: String, _ copy: (String) throws(StoreError) -> Void
  ) throws {
    // LMDB makes the copy with the permissions that the umask leaves, so it needs a folder of its own.
    let folder = path + copySuffix
    try FileSystem.removeTree(folder)
    try FileSystem.makeDirectories(folder, mode: 0o700)
    defer { remove(folder) }
    let scratch = folder + "/" + LMDBEngine.fileName
    try copy(scratch)
    let draft = try FileDraft(of: path)
    let source = try FileSource(scratch)
    let digest = SHA256Digest()
    try source.read(next: source.byteCount) { piece in
      digest.add(piece)
      try draft.write(piece)
    }
    try draft.write(digest.finish())
    try draft.flush()
    try SnapshotFile(draft.draftPath).check()
    try draft.keep()
  }

  private static func remove(_ scratch: String) {
    do { try FileSystem.removeTree(scratch) } catch {
      Logger(component: "store").warning("could not remove a copy", ["error": "\(error)"])
    }
  }

  /// - Returns: length of the file.
  @discardableResult
  private func checkKind() throws -> Int64 {
    let source = try FileSource(path)
    let head = try source.read(20)
    guard head.count == 20 else { throw SnapshotError.noSnapshot(path) }
    switch Array(head[16...]) {
    case Self.magic: return source.byteCount
    case Self.etcdMagic: throw SnapshotError.ofEtcd(path)
    default: throw SnapshotError.noSnapshot(path)
    }
  }

  /// What stands behind the first page's header in an LMDB file, and in one of etcd (bbolt).
  private static let magic: [UInt8] = [0xDE, 0xC0, 0xEF, 0xBE]
  private static let etcdMagic: [UInt8] = [0xED, 0xDA, 0x0C, 0xED]
}

/// Why a snapshot can't be used.
package enum SnapshotError: Error, Equatable, CustomStringConvertible {
  case noSnapshot(String)
  case ofEtcd(String)
  case noChecksum(String)
  case checksum(String)
  case truncated(String)
  /// The stream ended with so many bytes missing.
  case streamEnded(missing: UInt64)
  case exists(String)
  case bumpWithoutMark
  case bumpOutOfRange(Int64)

  package var description: String {
    switch self {
    case .noSnapshot(let path): "\(path) is no snapshot of a store"
    case .ofEtcd(let path):
      "\(path) is a database of etcd, in its own format; "
        + "start etcd on it and use \"martlet store copy\""
    case .noChecksum(let path):
      "\(path) does not end with a checksum; --skip-hash-check takes a bare copy of a database"
    case .checksum(let path): "\(path) is damaged: its SHA-256 is not the one at its end"
    case .truncated(let path): "\(path) ends too early"
    case .streamEnded(let missing): "the store ended the stream with \(missing) bytes missing"
    case .exists(let path): "\(path) exists already; nothing was changed"
    case .bumpWithoutMark: "--bump-revision and --mark-compacted go together"
    case .bumpOutOfRange(let count): "--bump-revision=\(count) leaves the range of revisions"
    }
  }
}
