// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Moments at which something is due, the next one first: a binary heap. Entries are never taken
/// out in the middle; whoever asks passes over those that no longer hold.
struct DueTimes: Sendable {
  typealias Entry = (deadline: Duration, id: Int64)

  private var heap: [Entry] = []

  var count: Int { heap.count }
  var first: Entry? { heap.first }

  mutating func replaceAll(with entries: [Entry]) {
    // A sorted array is a heap.
    heap = entries.sorted { $0.deadline < $1.deadline }
  }

  mutating func push(_ deadline: Duration, _ id: Int64) {
    heap.append((deadline, id))
    var child = heap.count - 1
    while child > 0, heap[child].deadline < heap[(child - 1) / 2].deadline {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func popFirst() {
    guard !heap.isEmpty else { return }
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if heap[child].deadline < heap[least].deadline { least = child }
      }
      if least == parent { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
