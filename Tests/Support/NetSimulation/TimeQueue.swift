// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Things to come, the earliest first; what is due at the same moment comes in the order of its adding.
struct TimeQueue<Element> {
  private struct Entry {
    var time: Int64
    var number: UInt64
    var element: Element

    func precedes(_ other: Entry) -> Bool { (time, number) < (other.time, other.number) }
  }

  private var heap: [Entry] = []
  private var added: UInt64 = 0

  /// When the next thing is due.
  var earliest: Int64? { heap.first?.time }

  mutating func add(_ element: Element, at time: Int64) {
    added += 1
    heap.append(Entry(time: time, number: added, element: element))
    var child = heap.count - 1
    while child > 0, heap[child].precedes(heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes out the next thing that is due at `time`.
  mutating func pop(dueAt time: Int64) -> Element? {
    guard let first = heap.first, first.time <= time else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first.element }
    heap[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if heap[child].precedes(heap[least]) { least = child }
      }
      guard least != parent else { return first.element }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
