// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Keys with a time at which each is due: a binary heap that knows each key's place.
///
/// Adding a key that is there moves it only to an earlier time. Costs log(n) per change.
package struct DeadlineQueue<Key: Hashable & Sendable>: Sendable {
  private struct Entry: Sendable {
    var deadline: Duration
    var key: Key
  }

  private var heap: [Entry] = []
  private var places: [Key: Int] = [:]

  package init() {}

  package var count: Int { heap.count }
  package var isEmpty: Bool { heap.isEmpty }

  /// The earliest time, since boot, at which a key is due.
  package var nextDeadline: Duration? { heap.first?.deadline }

  package func contains(_ key: Key) -> Bool { places[key] != nil }

  /// Sets when the key is due; a key that is there keeps the earlier time.
  package mutating func add(_ key: Key, at deadline: Duration) {
    if let place = places[key] {
      guard deadline < heap[place].deadline else { return }
      heap[place].deadline = deadline
      rise(from: place)
      return
    }
    heap.append(Entry(deadline: deadline, key: key))
    places[key] = heap.count - 1
    rise(from: heap.count - 1)
  }

  /// - Returns: whether the key was there.
  @discardableResult
  package mutating func remove(_ key: Key) -> Bool {
    guard let place = places.removeValue(forKey: key) else { return false }
    let last = heap.removeLast()
    guard place < heap.count else { return true }
    heap[place] = last
    places[last.key] = place
    rise(from: place)
    sink(from: place)
    return true
  }

  /// Takes the key that is due first, if its time has come.
  package mutating func take(dueBy now: Duration) -> Key? {
    guard let first = heap.first, first.deadline <= now else { return nil }
    remove(first.key)
    return first.key
  }

  private mutating func rise(from start: Int) {
    var place = start
    while place > 0 {
      let parent = (place - 1) / 2
      guard heap[place].deadline < heap[parent].deadline else { return }
      exchange(place, parent)
      place = parent
    }
  }

  private mutating func sink(from start: Int) {
    var place = start
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count {
        if heap[child].deadline < heap[least].deadline { least = child }
      }
      guard least != place else { return }
      exchange(place, least)
      place = least
    }
  }

  private mutating func exchange(_ left: Int, _ right: Int) {
    heap.swapAt(left, right)
    places[heap[left].key] = left
    places[heap[right].key] = right
  }
}
