// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import TestKit
import Testing

@testable import MVCC

/// The real file system below the log.
@Suite("Folder as a disk") struct FolderDiskTests {
  /// Blocks of memory that begin where a page does.
  private static func withBlocks<Answer>(
    _ count: Int, of byte: UInt8, _ body: (EngineBytes) throws -> Answer
  ) throws -> Answer {
    let blocks = UnsafeMutableRawBufferPointer.allocate(
      byteCount: count * Limits.pageBytes, alignment: Limits.pageBytes)
    defer { blocks.deallocate() }
    blocks.initializeMemory(as: UInt8.self, repeating: byte)
    return try body(EngineBytes(blocks))
  }

  private static func read(_ file: any DiskFile, at offset: Int, _ count: Int) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let read = try bytes.withUnsafeMutableBytes { try file.read(at: offset, into: $0) }
    return Array(bytes[..<read])
  }

  @Test("blocks written past the cache and bytes written through it are seen by both")
  func mixesBlocksAndBytes() throws {
    let folder = try TemporaryFolder()
    let file = try FolderDisk(folder.path).open("log")
    let page = Limits.pageBytes
    try Self.withBlocks(4, of: 1) { try file.write($0, at: 0) }
    try file.flush()

    try Self.withBlocks(2, of: 2) { blocks in
      let isPastCache = try file.writeBlocks(blocks, at: page)
      if !isPastCache { try file.write(blocks, at: page) }
    }
    try [UInt8](repeating: 3, count: 3).withUnsafeBytes { try file.write($0, at: page + 10) }
    try file.flush()

    let expected =
      [UInt8](repeating: 1, count: page) + [UInt8](repeating: 2, count: 10) + [3, 3, 3]
      + [UInt8](repeating: 2, count: 2 * page - 13) + [UInt8](repeating: 1, count: page)
    #expect(try Self.read(file, at: 0, 4 * page) == expected)
    let again = try FolderDisk(folder.path).open("log")
    #expect(try Self.read(again, at: 0, 4 * page) == expected)
    #expect(try again.length() == 4 * page)
  }

  @Test("blocks that are none are left to the other way")
  func refusesParts() throws {
    let folder = try TemporaryFolder()
    let file = try FolderDisk(folder.path).open("log")

    let isTaken = try Self.withBlocks(1, of: 1) {
      try file.writeBlocks(EngineBytes(rebasing: $0[1..<100]), at: 3)
    }

    #expect(!isTaken)
    #expect(try file.length() == 0)
  }
}
