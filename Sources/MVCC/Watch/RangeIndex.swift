// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Ranges of keys with a value each, and which of them hold a key: an interval tree, balanced as an
/// AVL tree. Each node knows where the last range below it ends, so a search passes over the
/// branches that end before the key.
///
///             [d, k) ..z                    which hold "m"?
///            /          \                   [d, k)  ends before; its branches reach z: look
///     [a, c) ..z      [p, q) ..q            [a, c)  its right branch reaches z
///         \                                 [b, z)  holds it
///       [b, z) ..z                          [p, q)  begins behind: its right branch is passed over
struct RangeIndex<Value> {
  private struct Node {
    let range: KeyRange
    var value: Value
    var left = -1
    var right = -1
    var height = 1
    /// Where the last range of this branch ends; nil when one never does.
    var reach: [UInt8]?
  }

  private var nodes: [Node?] = []
  private var free: [Int] = []
  private var root = -1

  /// How many ranges there are.
  var count: Int { nodes.count - free.count }

  /// Changes the value of a range where it lies, making it of `initial` first if the range is new.
  mutating func change(
    _ range: KeyRange, initial: @autoclosure () -> Value, _ body: (inout Value) -> Void
  ) {
    if find(range) == nil { root = insert(range, initial(), at: root) }
    guard let index = find(range), var node = nodes[index] else { return }
    // Out of the array, so that `body` changes the value and not a copy of it.
    nodes[index] = nil
    body(&node.value)
    nodes[index] = node
  }

  func value(of range: KeyRange) -> Value? { find(range).flatMap { nodes[$0]?.value } }

  mutating func remove(_ range: KeyRange) { root = remove(range, from: root) }

  /// Calls `visit` with every range that holds `key`.
  func forEach(holding key: [UInt8], _ visit: (KeyRange, Value) -> Void) {
    search(root, key, visit)
  }

  private func search(_ index: Int, _ key: [UInt8], _ visit: (KeyRange, Value) -> Void) {
    guard index >= 0, let node = nodes[index] else { return }
    if let reach = node.reach, !key.precedes(reach) { return }
    search(node.left, key, visit)
    if key.precedes(node.range.start) { return }
    if node.range.contains(key) { visit(node.range, node.value) }
    search(node.right, key, visit)
  }
}

// MARK: - The tree

extension RangeIndex {
  private func find(_ range: KeyRange) -> Int? {
    var index = root
    while index >= 0, let node = nodes[index] {
      if node.range == range { return index }
      index = range.sortsBefore(node.range) ? node.left : node.right
    }
    return nil
  }

  private mutating func insert(_ range: KeyRange, _ value: Value, at index: Int) -> Int {
    guard index >= 0, let node = nodes[index] else {
      let node = Node(range: range, value: value, reach: range.endKey)
      guard let place = free.popLast() else {
        nodes.append(node)
        return nodes.count - 1
      }
      nodes[place] = node
      return place
    }
    if range.sortsBefore(node.range) {
      let child = insert(range, value, at: node.left)
      nodes[index]?.left = child
    } else {
      let child = insert(range, value, at: node.right)
      nodes[index]?.right = child
    }
    return balance(index)
  }

  private mutating func remove(_ range: KeyRange, from index: Int) -> Int {
    guard index >= 0, let node = nodes[index] else { return index }
    if node.range != range {
      if range.sortsBefore(node.range) {
        let child = remove(range, from: node.left)
        nodes[index]?.left = child
      } else {
        let child = remove(range, from: node.right)
        nodes[index]?.right = child
      }
      return balance(index)
    }
    nodes[index] = nil
    free.append(index)
    if node.left < 0 { return node.right }
    if node.right < 0 { return node.left }
    // The next range takes the place.
    let (next, rest) = takeFirst(of: node.right)
    nodes[next]?.left = node.left
    nodes[next]?.right = rest
    return balance(next)
  }

  private mutating func takeFirst(of index: Int) -> (first: Int, rest: Int) {
    guard let node = nodes[index], node.left >= 0 else {
      return (index, nodes[index]?.right ?? -1)
    }
    let (first, rest) = takeFirst(of: node.left)
    nodes[index]?.left = rest
    return (first, balance(index))
  }

  private func height(_ index: Int) -> Int { index < 0 ? 0 : nodes[index]?.height ?? 0 }

  private func lean(_ index: Int) -> Int {
    guard index >= 0, let node = nodes[index] else { return 0 }
    return height(node.left) - height(node.right)
  }

  private mutating func balance(_ index: Int) -> Int {
    guard let node = nodes[index] else { return index }
    switch lean(index) {
    case 2...:
      if lean(node.left) < 0 {
        let child = rotateLeft(node.left)
        nodes[index]?.left = child
      }
      return rotateRight(index)
    case ...(-2):
      if lean(node.right) > 0 {
        let child = rotateRight(node.right)
        nodes[index]?.right = child
      }
      return rotateLeft(index)
    default:
      update(index)
      return index
    }
  }

  private mutating func rotateRight(_ index: Int) -> Int {
    guard let top = nodes[index]?.left, top >= 0 else { return index }
    let middle = nodes[top]?.right ?? -1
    nodes[index]?.left = middle
    nodes[top]?.right = index
    update(index)
    update(top)
    return top
  }

  private mutating func rotateLeft(_ index: Int) -> Int {
    guard let top = nodes[index]?.right, top >= 0 else { return index }
    let middle = nodes[top]?.left ?? -1
    nodes[index]?.right = middle
    nodes[top]?.left = index
    update(index)
    update(top)
    return top
  }

  private mutating func update(_ index: Int) {
    guard index >= 0, let node = nodes[index] else { return }
    let height = 1 + max(height(node.left), height(node.right))
    nodes[index]?.height = height
    var reach = node.range.endKey
    for child in [node.left, node.right] where child >= 0 {
      guard let end = nodes[child]?.reach, let known = reach else {
        reach = nil
        break
      }
      if known.precedes(end) { reach = end }
    }
    nodes[index]?.reach = reach
  }
}

extension KeyRange {
  /// The key at which the range ends; nil when it does not.
  fileprivate var endKey: [UInt8]? {
    switch end {
    case .single: start + [0]
    case .before(let key): key
    case .unbounded: nil
    }
  }

  /// By the first key, then by the end.
  fileprivate func sortsBefore(_ other: KeyRange) -> Bool {
    if start != other.start { return start.precedes(other.start) }
    guard let end = endKey else { return false }
    guard let otherEnd = other.endKey else { return true }
    // A key, and the range up to the next key after it, hold the same.
    return end == otherEnd ? self.end == .single && other.end != .single : end.precedes(otherEnd)
  }
}
