// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Counts objects that are still alive, without keeping them so.
final class Live: Sendable {
  private struct Weak: @unchecked Sendable {
    // Safety: weak references are read and cleared atomically; this one is never assigned again.
    weak var object: (any AnyObject & Sendable)?
  }

  private struct State {
    var objects: [Weak] = []
    var seen = 0
  }

  private let state = Mutex(State())

  func add(_ object: any AnyObject & Sendable) {
    state.withLock { state in
      state.objects.append(Weak(object: object))
      state.seen += 1
    }
  }

  var seen: Int { state.withLock { $0.seen } }

  var alive: Int {
    state.withLock { state in
      state.objects.removeAll { $0.object == nil }
      return state.objects.count
    }
  }
}
