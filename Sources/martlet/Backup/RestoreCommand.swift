// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform
import Store

/// `martlet restore`: makes a state folder from a backup. `martlet up --state` then starts the cluster.
enum RestoreCommand {
  /// How far the store's revision is moved on: more than any cluster writes between a backup and its
  /// restore, so that no client meets a resourceVersion again that it saw with another content.
  private static let revisionBump: Int64 = 1_000_000_000

  static func main(_ arguments: [String]) -> Int32 {
    var flags = FlagSet(
      command: "restore", summary: "Make the state folder of a cluster from a backup.",
      operands: "FILE")
    flags.string(
      "state", default: "/var/lib/martlet", help: "Folder to make; one that exists is left alone.")
    return CommandLineResult.exitStatus {
      let values = try flags.parse(arguments)
      guard let path = values.operands.first, values.operands.count == 1 else {
        throw BackupError.usage(flags.command)
      }
      let folder = try StateFolder(root: values.string("state"))
      try restore(path, to: folder)
      print(
        "restored \(folder.root); start the cluster with: martlet up --state \(folder.root)")
    }
  }

  private static func restore(_ path: String, to folder: StateFolder) throws {
    guard FileSystem.kind(of: folder.root, followingLinks: false) == nil else {
      throw BackupError.exists(folder.root)
    }
    let draft = try StateFolder(root: folder.root + ".part")
    try FileSystem.removeTree(draft.root)
    do {
      try draft.create()
      try FileSystem.removeDirectory(draft.store)
      try unpack(path, to: draft)
      try FileSystem.rename(draft.root, to: folder.root)
      try FileDraft.flushDirectory(of: folder.root)
    } catch {
      try FileSystem.removeTree(draft.root)
      throw error
    }
  }

  private static func unpack(_ path: String, to draft: StateFolder) throws {
    let snapshot = draft.root + "/" + ClusterArchive.snapshot
    var last: (file: FileDraft, path: String, mode: UInt32)?
    func keepLast() throws {
      guard let (file, path, mode) = last else { return }
      try file.keep()
      try FileSystem.setMode(path, mode & 0o644)
      last = nil
    }
    // The folder has another name until every checksum is known to be right.
    try ClusterArchiveReader(path: path).read { name, mode in
      try keepLast()
      guard name != ClusterArchive.manifest else { return nil }
      let file = try FileDraft(of: draft.root + "/" + name)
      last = (file, draft.root + "/" + name, mode)
      return { try file.write($0) }
    }
    try keepLast()
    var restore = SnapshotRestore()
    restore.bump = revisionBump
    restore.marksCompacted = true
    _ = try restore.run(from: SnapshotFile(snapshot), to: draft.store)
    try FileSystem.removeFile(snapshot)
  }
}
