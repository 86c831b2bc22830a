// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import Store

// A backup is a tar archive, so that it can be looked at without this program:
//
//   martlet-backup.json    version of the form, of the program, and the store's revision
//   pki/ auth/ kubeconfig  keys, certificates, kubeconfigs
//   store.snapshot         as `martlet store snapshot save` writes it
//   SHA256SUMS             checksums of all files before it, as sha256sum checks them

/// The form of a backup: names and bounds that writer and reader agree on.
enum ClusterArchive {
  static let manifest = "martlet-backup.json"
  static let snapshot = "store.snapshot"
  static let checksums = "SHA256SUMS"
  /// Grows when an older program could no longer restore a backup.
  static let version = 1
  /// Folders of the state that are in a backup, whole.
  static let folders = ["pki", "auth"]
  /// Largest file apart from the store's snapshot, in bytes. Keys and kubeconfigs have a few KiB.
  static let fileBytesMax: Int64 = 1 << 20
  /// Most files. A cluster has about thirty.
  static let filesMax = 1000

  /// Whether a backup may hold a file of this name: no way leads out of the state folder.
  static func isKnown(_ name: String) -> Bool {
    if [manifest, snapshot, checksums, "kubeconfig"].contains(name) { return true }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, folders.contains(String(parts[0])), !parts[1].hasPrefix(".") else {
      return false
    }
    return !parts[1].isEmpty && parts[1].utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  static func manifestText(revision: Int64, created: Int64) -> String {
    """
    {"version":\(version),"product":"\(Version.product)","kubernetes":"\(Version.kubernetes)",\
    "revision":\(revision),"created":\(created)}

    """
  }

  /// The version that a manifest names.
  static func version(inManifest text: String) -> Int? {
    let prefix = "{\"version\":"
    guard text.hasPrefix(prefix) else { return nil }
    return Int(text.dropFirst(prefix.count).prefix { $0.isNumber })
  }
}

/// Why a backup was not made or not restored.
enum BackupError: Error, CustomStringConvertible {
  case usage(String)
  case noCluster(String)
  case noStore(String)
  case exists(String)
  case noBackup(String)
  case version(String, Int)
  case damaged(String, file: String)

  var description: String {
    switch self {
    case .usage(let command): "expected one FILE (see martlet \(command) --help)"
    case .noCluster(let path): "\(path) holds no cluster"
    case .noStore(let path):
      "\(path) holds no store: a cluster started with --etcd-servers keeps its data there; back that "
        + "up with etcdctl"
    case .exists(let path): "\(path) exists already; nothing was changed"
    case .noBackup(let path): "\(path) is no backup of a cluster"
    case .version(let path, let version):
      "\(path) has version \(version); this program restores version \(ClusterArchive.version)"
    case .damaged(let path, let file): "\(path) is damaged at \(file); nothing was restored"
    }
  }
}

/// Writes a backup, file by file. One user at a time; every call blocks.
final class ClusterArchiveWriter {
  private let draft: FileDraft
  private let seconds: Int64
  private var sums = ""

  /// - Parameter seconds: time of the backup, since 1970.
  init(path: String, seconds: Int64) throws {
    draft = try FileDraft(of: path)
    self.seconds = seconds
  }

  func add(_ name: String, _ bytes: [UInt8], mode: UInt32 = 0o600) throws {
    try begin(name, size: Int64(bytes.count), mode: mode)
    try draft.write(bytes)
    try end(name, size: Int64(bytes.count), SHA256.hexDigest(of: bytes))
  }

  /// Adds a file of any size.
  func add(_ name: String, from path: String) throws {
    let source = try FileSource(path)
    let digest = SHA256Digest()
    try begin(name, size: source.byteCount, mode: 0o600)
    try source.read(next: source.byteCount) { piece in
      digest.add(piece)
      try draft.write(piece)
    }
    try end(name, size: source.byteCount, Hexadecimal.text(digest.finish()))
  }

  /// Adds the checksums, flushes the file, reads it again and gives it its name.
  func finish() throws {
    let bytes = Array(sums.utf8)
    try begin(ClusterArchive.checksums, size: Int64(bytes.count), mode: 0o600)
    try draft.write(bytes)
    // Two empty blocks end an archive.
    let rest = TarHeader.padding(after: Int64(bytes.count)) + 2 * TarHeader.byteCount
    try draft.write([UInt8](repeating: 0, count: rest))
    try draft.flush()
    try ClusterArchiveReader(path: draft.draftPath).read { _, _ in nil }
    try draft.keep()
  }

  private func begin(_ name: String, size: Int64, mode: UInt32) throws {
    precondition(ClusterArchive.isKnown(name), "the reader would refuse \(name)")
    try draft.write(TarHeader(name: name, size: size, mode: mode, seconds: seconds).bytes)
  }

  private func end(_ name: String, size: Int64, _ digest: String) throws {
    try draft.write([UInt8](repeating: 0, count: TarHeader.padding(after: size)))
    sums += "\(digest)  \(name)\n"
  }
}

/// Reads a backup from front to back, and compares every checksum. Every call blocks.
struct ClusterArchiveReader {
  let path: String

  /// - Parameter open: is given each file's name and permissions, and returns who takes its bytes; nil
  ///   passes over it. Nothing taken may be relied on until this function returns.
  func read(_ open: (String, UInt32) throws -> (([UInt8]) throws -> Void)?) throws {
    let source = try FileSource(path)
    var digests: [(name: String, digest: String)] = []
    var sums: [UInt8]?
    while sums == nil {
      let header = try header(source, isFirst: digests.isEmpty)
      guard digests.count < ClusterArchive.filesMax,
        !digests.contains(where: { $0.name == header.name }),
        header.size <= ClusterArchive.fileBytesMax || header.name == ClusterArchive.snapshot
      else { throw BackupError.damaged(path, file: header.name) }
      let isSums = header.name == ClusterArchive.checksums
      let isManifest = header.name == ClusterArchive.manifest
      let taker = isSums ? nil : try open(header.name, header.mode)
      let digest = SHA256Digest()
      var kept: [UInt8] = []
      try source.read(next: header.size) { piece in
        digest.add(piece)
        if isSums || isManifest { kept += piece }
        try taker?(piece)
      }
      _ = try source.read(TarHeader.padding(after: header.size))
      if isManifest { try checkVersion(String(decoding: kept, as: UTF8.self)) }
      if isSums {
        sums = kept
      } else {
        digests.append((header.name, Hexadecimal.text(digest.finish())))
      }
    }
    let expected = digests.map { "\($0.digest)  \($0.name)\n" }
    let found = String(decoding: sums ?? [], as: UTF8.self)
    guard found == expected.joined() else {
      let wrong = zip(digests, expected).first { !found.contains($0.1) }?.0.name
      throw BackupError.damaged(path, file: wrong ?? ClusterArchive.checksums)
    }
    for name in [ClusterArchive.snapshot, "pki/ca.crt"]
    where !digests.contains(where: { $0.name == name }) {
      throw BackupError.damaged(path, file: name)
    }
  }

  private func header(_ source: FileSource, isFirst: Bool) throws -> TarHeader {
    guard let header = TarHeader(try source.read(TarHeader.byteCount)), header.size >= 0,
      ClusterArchive.isKnown(header.name), !isFirst || header.name == ClusterArchive.manifest
    else {
      throw isFirst ? BackupError.noBackup(path) : .damaged(path, file: "a header")
    }
    return header
  }

  private func checkVersion(_ manifest: String) throws {
    guard let version = ClusterArchive.version(inManifest: manifest) else {
      throw BackupError.noBackup(path)
    }
    guard version == ClusterArchive.version else { throw BackupError.version(path, version) }
  }
}
