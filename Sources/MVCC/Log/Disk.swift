// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// What the log asks of a file system, and nothing more: a few files in one folder, written in place
// and flushed. Real stores use FolderDisk; tests put a disk below that loses power, tears writes, is
// full or broken (SimulatedDisk).
//
// What may be relied upon after a crash: bytes whose `flush` returned. Of a write that was not flushed
// any part may be on the disk, in pieces of 512 bytes, in any order. A new file's name may be gone
// unless `flushNames` returned.

/// The files of one folder.
package protocol Disk: AnyObject, Sendable {
  /// Names of the files, in no order.
  func list() throws(StoreError) -> [String]
  /// Opens a file for reading and writing; makes it, empty, if it is missing.
  func open(_ name: String) throws(StoreError) -> any DiskFile
  /// A file of the new name is replaced.
  func rename(_ old: String, to new: String) throws(StoreError)
  /// Does nothing if there is no such file.
  func remove(_ name: String) throws(StoreError)
  /// Makes what was made, renamed and removed survive a crash.
  func flushNames() throws(StoreError)
}

/// An open file. Not for use by two threads at once.
package protocol DiskFile: AnyObject, Sendable {
  /// Bytes in the file.
  func length() throws(StoreError) -> Int
  /// Fills `buffer` from `offset` on.
  /// - Returns: bytes read; fewer than asked for at the end of the file.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(StoreError) -> Int
  /// Writes all of `bytes` at `offset`; the file gets longer when it must.
  func write(_ bytes: EngineBytes, at offset: Int) throws(StoreError)
  /// Writes whole blocks past the kernel's cache, which saves copying them; `flush` follows as ever. Their
  /// address, offset and length are multiples of `Limits.pageBytes`.
  /// - Returns: false when that can't be done here: nothing was written, or a part; `write` them.
  /// - Throws: what a failed `flush` means, for what stood in the blocks may be gone.
  func writeBlocks(_ blocks: EngineBytes, at offset: Int) throws(StoreError) -> Bool
  /// Makes what was written survive a crash (fdatasync). After a failure the state of everything written
  /// since the last success is unknown, and trying again proves nothing: the kernel may have dropped
  /// the pages.
  func flush() throws(StoreError)
  /// Cuts the file; for one that is longer than it should be.
  func truncate(to length: Int) throws(StoreError)
}
