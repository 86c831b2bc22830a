// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Numbers of a range, each held by at most one owner. Pure.
///
/// An owner is an object's uid. Claiming what one holds already is fine, so an update that is
/// tried again takes nothing twice; `keep` gives back whatever an owner no longer needs, also what
/// a write that failed in the end had claimed.
///
/// The first `reserved` numbers are handed out last: people who pick numbers by hand find those
/// free (KEP-3070, KEP-3668).
struct OwnedRange: Sendable {
  /// Why a number cannot be claimed.
  enum Refusal: Error, Equatable {
    case outOfRange
    case taken
    /// Every number is held.
    case exhausted
  }

  private let bounds: Range<Int>
  private let reserved: Int
  private var owners: [Int: String] = [:]
  private var holdings: [String: Set<Int>] = [:]

  /// - Parameter reserved: how many of the lowest numbers are handed out last.
  init(_ bounds: Range<Int>, reserved: Int) {
    self.bounds = bounds
    self.reserved = min(reserved, bounds.count)
  }

  /// How many numbers are held.
  var heldCount: Int { owners.count }

  /// Whether the number is held by somebody else.
  func isTaken(_ number: Int, for owner: String) -> Bool {
    owners[number].map { $0 != owner } ?? false
  }

  /// What the owner holds.
  func holdings(of owner: String) -> Set<Int> { holdings[owner] ?? [] }

  /// Claims one number.
  mutating func claim(_ number: Int, for owner: String) throws(Refusal) {
    guard bounds.contains(number) else { throw .outOfRange }
    guard !isTaken(number, for: owner) else { throw .taken }
    owners[number] = owner
    holdings[owner, default: []].insert(number)
  }

  /// Claims any free number.
  /// - Parameter random: picks where the search starts.
  mutating func claimAny(for owner: String, random: UInt64) throws(Refusal) -> Int {
    let number = try anyFree(random: random)
    try claim(number, for: owner)
    return number
  }

  /// A free number, not claimed.
  func anyFree(random: UInt64) throws(Refusal) -> Int {
    let upper = bounds.lowerBound + reserved..<bounds.upperBound
    let lower = bounds.lowerBound..<bounds.lowerBound + reserved
    for part in [upper, lower] where !part.isEmpty {
      let start = Int(random % UInt64(part.count))
      for step in 0..<part.count {
        let number = part.lowerBound + (start + step) % part.count
        if owners[number] == nil { return number }
      }
    }
    throw .exhausted
  }

  /// Gives back everything that the owner holds but these.
  mutating func keep(_ numbers: Set<Int>, of owner: String) {
    for number in holdings[owner] ?? [] where !numbers.contains(number) { owners[number] = nil }
    let kept = (holdings[owner] ?? []).intersection(numbers)
    holdings[owner] = kept.isEmpty ? nil : kept
  }
}
