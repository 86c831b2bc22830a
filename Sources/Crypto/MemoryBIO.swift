// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// Bytes that OpenSSL reads from or writes to.
struct MemoryBIO: ~Copyable {
  let pointer: OpaquePointer

  init() throws(CryptoError) {
    guard let pointer = BIO_new(BIO_s_mem()) else { throw .last("allocate a buffer") }
    self.pointer = pointer
  }

  init(_ bytes: [UInt8]) throws(CryptoError) {
    guard let count = Int32(exactly: bytes.count) else { throw .malformed("input: too long") }
    guard let pointer = BIO_new(BIO_s_mem()) else { throw .last("allocate a buffer") }
    guard count == 0 || BIO_write(pointer, bytes, count) == count else {
      BIO_free(pointer)
      throw .last("fill a buffer")
    }
    self.pointer = pointer
  }

  deinit { BIO_free(pointer) }

  borrowing func contents() -> [UInt8] {
    var bytes: UnsafeMutablePointer<CChar>?
    let count = martlet_bio_bytes(pointer, &bytes)
    guard count > 0, let bytes else { return [] }
    return Array(UnsafeRawBufferPointer(start: bytes, count: count))
  }
}
