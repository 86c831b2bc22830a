// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLinux
import Glibc

/// A folder of the system's file system.
package final class FolderDisk: Disk {
  private let path: String

  /// - Parameter path: an existing folder.
  package init(_ path: String) {
    self.path = path
  }

  package func list() throws(StoreError) -> [String] {
    guard let folder = opendir(path) else { throw .system("list \(path)") }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  package func open(_ name: String) throws(StoreError) -> any DiskFile {
    try FolderFile(path: path(name))
  }

  package func rename(_ old: String, to new: String) throws(StoreError) {
    guard Glibc.rename(path(old), path(new)) == 0 else { throw .system("rename \(path(old))") }
  }

  package func remove(_ name: String) throws(StoreError) {
    guard unlink(path(name)) == 0 || errno == ENOENT else { throw .system("remove \(path(name))") }
  }

  package func flushNames() throws(StoreError) {
    let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system("open \(path)") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system("flush \(path)") }
  }

  private func path(_ name: String) -> String { path + "/" + name }
}

private final class FolderFile: DiskFile {
  private let descriptor: CInt
  /// The same file past the kernel's cache; below zero where the file system does not have that.
  private let direct: CInt
  private let path: String

  init(path: String) throws(StoreError) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system("open \(path)") }
    direct = open(path, O_WRONLY | martlet_direct_flag() | O_CLOEXEC)
  }

  deinit {
    close(descriptor)
    if direct >= 0 { close(direct) }
  }

  func length() throws(StoreError) -> Int {
    let length = lseek(descriptor, 0, SEEK_END)
    guard length >= 0 else { throw .system("read length of \(path)") }
    return length
  }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(StoreError) -> Int {
    var done = 0
    while done < buffer.count {
      let count = pread(
        descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, offset + done)
      if count == 0 { break }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system("read \(path)") }
      done += count
    }
    return done
  }

  func write(_ bytes: EngineBytes, at offset: Int) throws(StoreError) {
    var done = 0
    while done < bytes.count {
      let count = pwrite(
        descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, offset + done)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system("write \(path)", count == 0 ? ENOSPC : errno) }
      done += count
    }
  }

  func writeBlocks(_ blocks: EngineBytes, at offset: Int) throws(StoreError) -> Bool {
    guard direct >= 0 else { return false }
    while true {
      let count = pwrite(direct, blocks.baseAddress, blocks.count, offset)
      if count >= 0 { return count == blocks.count }
      switch errno {
      case EINTR: continue
      // Larger blocks than ours, no room, or nothing may be written at all: the other way says which.
      case EINVAL, ENOSPC, EDQUOT, EROFS: return false
      default: throw .system("write \(path)")
      }
    }
  }

  func flush() throws(StoreError) {
    guard fdatasync(descriptor) == 0 else { throw .system("flush \(path)") }
  }

  func truncate(to length: Int) throws(StoreError) {
    guard ftruncate(descriptor, length) == 0 else { throw .system("shorten \(path)") }
  }
}
