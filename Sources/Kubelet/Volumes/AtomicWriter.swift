// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform

/// Files of a volume that appear and change all at once.
///
/// Layout, as upstream's, which programs rely on to notice updates:
///
///     volume/..2026_0001/ca.crt        the files of one generation
///     volume/..data -> ..2026_0001     replaced by one rename
///     volume/ca.crt -> ..data/ca.crt   one link for each first path component
///
/// A reader that opens `volume/ca.crt` and `volume/token` may see two generations; one that resolves
/// `..data` first sees one.
struct AtomicWriter {
  /// One file of the volume.
  struct File: Equatable, Sendable {
    var bytes: [UInt8]
    /// Permission bits.
    var mode: UInt32
    /// Group that owns the file; nil for the kubelet's.
    var group: Int64?
    /// User that owns the file; nil for the kubelet's.
    var user: Int64?
  }

  let folder: String

  private static let dataLink = "..data"

  /// Makes the volume hold exactly these files.
  /// - Parameters:
  ///   - files: by relative path, without `..` components.
  ///   - generation: tells this writing from earlier ones.
  /// - Returns: whether anything changed.
  /// - Throws: `SystemError`.
  @discardableResult
  func write(_ files: [String: File], generation: UInt64) throws(SystemError) -> Bool {
    let link = folder + "/" + Self.dataLink
    let old = FileSystem.target(ofSymbolicLink: link)
    if let old, try holds(files, in: folder + "/" + old) { return false }

    let name = "..g" + String(generation, radix: 16)
    let target = folder + "/" + name
    try FileSystem.makeDirectories(target)
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      try write(file, to: target + "/" + path)
    }
    let draft = link + "_tmp"
    try FileSystem.removeFile(draft)
    try FileSystem.makeSymbolicLink(draft, to: name)
    try FileSystem.rename(draft, to: link)
    try linkNames(of: files)
    if let old, old != name { try FileSystem.removeTree(folder + "/" + old) }
    return true
  }

  private func write(_ file: File, to path: String) throws(SystemError) {
    if let slash = path.lastIndex(of: "/") {
      try FileSystem.makeDirectories(String(path[..<slash]))
    }
    try FileSystem.write(file.bytes, to: path, mode: file.mode)
    if file.group != nil || file.user != nil {
      try FileSystem.setOwner(path, user: file.user ?? -1, group: file.group ?? -1)
    }
  }

  /// Whether a generation holds exactly these contents. Modes follow the pod's spec, which is fixed.
  private func holds(_ files: [String: File], in generation: String) throws(SystemError) -> Bool {
    guard FileSystem.kind(of: generation) == .directory else { return false }
    let present = try relativePaths(in: generation, prefix: "")
    guard Set(present) == Set(files.keys) else { return false }
    for (path, file) in files {
      let bytes = try FileSystem.read(generation + "/" + path, limit: Limits.volumeBytesMax)
      if bytes != file.bytes { return false }
    }
    return true
  }

  private func relativePaths(
    in folder: String, prefix: String
  ) throws(SystemError) -> [String] {
    var paths: [String] = []
    for name in try FileSystem.list(folder) {
      let path = folder + "/" + name
      if FileSystem.kind(of: path, followingLinks: false) == .directory {
        paths += try relativePaths(in: path, prefix: prefix + name + "/")
      } else {
        paths.append(prefix + name)
      }
    }
    return paths
  }

  /// Brings the links that users see in line with the files.
  private func linkNames(of files: [String: File]) throws(SystemError) {
    let wanted = Set(files.keys.compactMap { $0.split(separator: "/").first.map(String.init) })
    for name in try FileSystem.list(folder) where !name.hasPrefix("..") {
      let path = folder + "/" + name
      let isOurs = FileSystem.kind(of: path, followingLinks: false) == .symbolicLink
      if isOurs, !wanted.contains(name) { try FileSystem.removeFile(path) }
    }
    for name in wanted.sorted() {
      let path = folder + "/" + name
      if FileSystem.kind(of: path, followingLinks: false) == nil {
        try FileSystem.makeSymbolicLink(path, to: Self.dataLink + "/" + name)
      }
    }
  }
}
