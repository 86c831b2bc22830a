// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// Whole-file operations on small files: configuration, keys, manifests, volume contents.
///
/// Every call blocks for as long as the disk takes; large or slow work belongs on `offload`.
package enum FileSystem {
  /// What `status` tells about a path.
  package enum Kind: Sendable, Equatable {
    case file, directory, symbolicLink, socket, characterDevice, blockDevice, other
  }

  /// The bytes of a file.
  /// - Parameter limit: a longer file is refused with EFBIG.
  package static func read(
    _ path: String, limit: Int = 16 << 20
  ) throws(SystemError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(call: "open \(path)", number: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemError(call: "read \(path)", number: errno)
      }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else { throw SystemError(call: "read \(path)", number: EFBIG) }
    }
  }

  /// The text of a file; bytes that are not UTF-8 become replacement characters.
  package static func readText(
    _ path: String, limit: Int = 16 << 20
  ) throws(SystemError) -> String {
    String(decoding: try read(path, limit: limit), as: UTF8.self)
  }

  /// Writes a file in place, made if it is missing.
  /// - Parameters:
  ///   - mode: permissions, whatever the process's umask says.
  ///   - isFlushed: whether the content is on disk when this returns.
  package static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32 = 0o644, isFlushed: Bool = false
  ) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw SystemError(call: "open \(path)", number: errno) }
    defer { close(descriptor) }
    guard fchmod(descriptor, mode) == 0 else {
      throw SystemError(call: "chmod \(path)", number: errno)
    }
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemError(call: "write \(path)", number: errno)
      }
      offset += count
    }
    guard !isFlushed || fdatasync(descriptor) == 0 else {
      throw SystemError(call: "flush \(path)", number: errno)
    }
  }

  /// Writes a file beside the old one and puts it in its place, so that a reader sees one or the other.
  /// - Parameter isFlushed: whether the content is on disk before the old one goes; without it a power
  ///   cut may bring the old content back, or leave the file empty.
  package static func replace(
    _ path: String, with bytes: [UInt8], mode: UInt32 = 0o644, isFlushed: Bool = false
  ) throws(SystemError) {
    let draft = path + ".new"
    try write(bytes, to: draft, mode: mode, isFlushed: isFlushed)
    try rename(draft, to: path)
  }

  /// Writes a kernel control file, such as one of a cgroup or a sysctl, in one call.
  package static func writeControl(_ text: String, to path: String) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(call: "open \(path)", number: errno) }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw SystemError(call: "write \(text) to \(path)", number: errno)
    }
  }

  package static func rename(_ source: String, to target: String) throws(SystemError) {
    guard Glibc.rename(source, target) == 0 else {
      throw SystemError(call: "rename \(source)", number: errno)
    }
  }

  /// Makes a directory and those above it; one that exists stays as it is.
  package static func makeDirectories(
    _ path: String, mode: UInt32 = 0o755
  ) throws(SystemError) {
    var prefix = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      prefix += part
      if mkdir(prefix, mode) != 0, errno != EEXIST {
        throw SystemError(call: "mkdir \(prefix)", number: errno)
      }
      prefix += "/"
    }
  }

  /// The names in a directory without "." and "..", sorted.
  package static func list(_ path: String) throws(SystemError) -> [String] {
    guard let stream = opendir(path) else {
      throw SystemError(call: "opendir \(path)", number: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// What lies at a path, or nil when nothing does. Symbolic links are followed unless told otherwise.
  package static func kind(of path: String, followingLinks: Bool = true) -> Kind? {
    var status = stat()
    let result = followingLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .directory
    case S_IFLNK: .symbolicLink
    case S_IFSOCK: .socket
    case S_IFCHR: .characterDevice
    case S_IFBLK: .blockDevice
    default: .other
    }
  }

  package static func makeSymbolicLink(
    _ path: String, to target: String
  ) throws(SystemError) {
    guard symlink(target, path) == 0 else {
      throw SystemError(call: "symlink \(path)", number: errno)
    }
  }

  /// Where a symbolic link points, or nil when the path is no link.
  package static func target(ofSymbolicLink path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count >= 0 else { return nil }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes a file or link; one that is missing is fine.
  package static func removeFile(_ path: String) throws(SystemError) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw SystemError(call: "unlink \(path)", number: errno)
    }
  }

  /// Removes an empty directory; one that is missing is fine.
  package static func removeDirectory(_ path: String) throws(SystemError) {
    guard rmdir(path) == 0 || errno == ENOENT else {
      throw SystemError(call: "rmdir \(path)", number: errno)
    }
  }

  /// Removes whatever lies at a path; links are removed, never followed. Crosses no mount point: rmdir
  /// fails there with EBUSY.
  package static func removeTree(_ path: String) throws(SystemError) {
    switch kind(of: path, followingLinks: false) {
    case nil: return
    case .directory?:
      for name in try list(path) { try removeTree(path + "/" + name) }
      try removeDirectory(path)
    default: try removeFile(path)
    }
  }

  /// Sets owner and group; -1 leaves one as it is. Links are not followed.
  package static func setOwner(
    _ path: String, user: Int64 = -1, group: Int64 = -1
  ) throws(SystemError) {
    let result = lchown(path, uid_t(truncatingIfNeeded: user), gid_t(truncatingIfNeeded: group))
    guard result == 0 else { throw SystemError(call: "chown \(path)", number: errno) }
  }

  package static func setMode(_ path: String, _ mode: UInt32) throws(SystemError) {
    guard chmod(path, mode) == 0 else { throw SystemError(call: "chmod \(path)", number: errno) }
  }
}
