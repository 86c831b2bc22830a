// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Platform
import RPC
import Store

/// `martlet backup`: everything that makes a cluster, in one file. The cluster may run.
///
/// Not in it: images, logs and the contents of pods' volumes.
enum BackupCommand {
  static func main(_ arguments: [String]) -> Int32 {
    var flags = FlagSet(
      command: "backup",
      summary: "Write the state of a cluster on this machine to one file, which holds its secrets.",
      operands: "FILE")
    flags.string("state", default: "/var/lib/martlet", help: "Folder with the cluster's state.")
    return CommandLineResult.exitStatus {
      let values = try flags.parse(arguments)
      guard let path = values.operands.first, values.operands.count == 1 else {
        throw BackupError.usage(flags.command)
      }
      let folder = try StateFolder(root: values.string("state"))
      let revision = try write(folder, to: path)
      print("wrote \(path): the cluster at revision \(revision)")
    }
  }

  /// - Returns: the store's revision in the backup.
  private static func write(_ folder: StateFolder, to path: String) throws -> Int64 {
    guard FileSystem.kind(of: folder.certificate("ca")) == .file else {
      throw BackupError.noCluster(folder.root)
    }
    let snapshot = path + ".store"
    defer { removeScratch(snapshot) }
    try save(folder, to: snapshot)
    let revision = try SnapshotFile(snapshot).revision
    let now = Environment.live.wallTime().seconds
    let archive = try ClusterArchiveWriter(path: path, seconds: now)
    try archive.add(
      ClusterArchive.manifest,
      Array(ClusterArchive.manifestText(revision: revision, created: now).utf8))
    for name in ClusterArchive.folders {
      for file in try FileSystem.list("\(folder.root)/\(name)")
      where ClusterArchive.isKnown("\(name)/\(file)") {
        let isPublic = file.hasSuffix(".crt") || file.hasSuffix(".pub")
        try archive.add(
          "\(name)/\(file)", try FileSystem.read("\(folder.root)/\(name)/\(file)"),
          mode: isPublic ? 0o644 : 0o600)
      }
    }
    if FileSystem.kind(of: folder.kubeconfig) == .file {
      try archive.add("kubeconfig", try FileSystem.read(folder.kubeconfig))
    }
    try archive.add(ClusterArchive.snapshot, from: snapshot)
    try archive.finish()
    return revision
  }

  /// A store that runs is asked for a snapshot; of one that does not, the database is read.
  private static func save(_ folder: StateFolder, to path: String) throws {
    guard SnapshotFile.isStore(folder.store) else { throw BackupError.noStore(folder.root) }
    let isRunning = ComponentTable.read(folder).contains { $0.name == "store" && $0.isRunning }
    guard isRunning else { return try SnapshotFile.write(ofFolder: folder.store, to: path) }
    _ = try EventLoop.run { loop in
      let channel = try RPCClientChannel(loop: loop, target: .unix(path: folder.storeSocket))
      return try await SnapshotDownload.save(from: channel, to: path)
    }
  }

  private static func removeScratch(_ path: String) {
    do { try FileSystem.removeFile(path) } catch { CommandLineResult.complain("\(error)") }
  }
}
