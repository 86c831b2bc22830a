// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// One buffer per thread that writers and JSON readers hand on to each other, so that a message costs no
/// allocation but that of its bytes. Who takes the buffer takes it away: one inside another gets a new one.
///
/// Built with EXACT_BUFFERS, as for fuzzing, a JSON reader gets no more than it asks for, so that an address
/// sanitizer sees a read behind it.
enum SpareBuffer {
  /// In front of a buffer stands its capacity.
  private static let header = 16

  /// What a thread leaves behind is given back when it ends.
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    let status = pthread_key_create(&key) { $0?.deallocate() }
    precondition(status == 0, "no thread-specific key left")
    return key
  }()

  static func take() -> (base: UnsafeMutablePointer<UInt8>, capacity: Int) {
    guard let block = pthread_getspecific(key) else {
      return (allocate(Limits.writerBytes), Limits.writerBytes)
    }
    pthread_setspecific(key, nil)
    return (bytes(block), block.load(as: Int.self))
  }

  /// A buffer of at least so many bytes; the spare one when it is large enough.
  static func take(atLeast needed: Int) -> UnsafeMutablePointer<UInt8> {
    #if EXACT_BUFFERS
      return allocate(needed)
    #else
      let (base, capacity) = take()
      guard capacity < needed else { return base }
      deallocate(base)
      return allocate(needed)
    #endif
  }

  static func put(_ base: UnsafeMutablePointer<UInt8>) {
    let block = UnsafeMutableRawPointer(base) - header
    #if EXACT_BUFFERS
      block.deallocate()
    #else
      guard block.load(as: Int.self) <= Limits.spareBytes, pthread_getspecific(key) == nil,
        pthread_setspecific(key, block) == 0
      else { return block.deallocate() }
    #endif
  }

  static func allocate(_ capacity: Int) -> UnsafeMutablePointer<UInt8> {
    let block = UnsafeMutableRawPointer.allocate(byteCount: header + capacity, alignment: header)
    block.storeBytes(of: capacity, as: Int.self)
    return bytes(block)
  }

  private static func deallocate(_ base: UnsafeMutablePointer<UInt8>) {
    (UnsafeMutableRawPointer(base) - header).deallocate()
  }

  private static func bytes(_ block: UnsafeMutableRawPointer) -> UnsafeMutablePointer<UInt8> {
    (block + header).assumingMemoryBound(to: UInt8.self)
  }
}
