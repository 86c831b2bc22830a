// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Leaves out what a failure does not need (delta debugging; Zeller and Hildebrandt, 2002).
/// - Parameter fails: whether a sequence still fails.
/// - Returns: a shorter sequence that fails.
package func shrunk<Item: Sendable>(
  _ items: [Item], triesMax: Int = 200, fails: ([Item]) async throws -> Bool
) async rethrows -> [Item] {
  var items = items
  var tries = 0
  var size = max(1, items.count / 2)
  while tries < triesMax {
    var first = 0
    var hasChanged = false
    while first < items.count, tries < triesMax {
      var candidate = items
      candidate.removeSubrange(first..<min(first + size, items.count))
      tries += 1
      if try await fails(candidate) {
        items = candidate
        hasChanged = true
      } else {
        first += size
      }
    }
    if size == 1, !hasChanged { break }
    size = max(1, size / 2)
  }
  return items
}
