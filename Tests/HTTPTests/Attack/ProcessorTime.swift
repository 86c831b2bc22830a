// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// Processor time that the calling thread takes. A loop's thread runs the peers of a test as well as the
/// server, and nothing of the tests beside it.
struct ProcessorTime {
  private let start = now

  /// Seconds since it was made, on the same thread.
  var seconds: Double { Self.now - start }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
