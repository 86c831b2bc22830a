// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Client

/// Decides what becomes of an occurrence: a new Event, one more count of a known one, or nothing.
/// Pure; the recorder sends. As upstream's event correlator: same message → count; many different
/// messages with one reason → one combined event; beyond a rate per source and object → dropped.
package struct EventCorrelator: Sendable {
  /// What makes two occurrences the same event.
  package struct Subject: Hashable, Sendable {
    package let kind: String
    package let key: ObjectKey
    package let uid: String
    package let type: String
    package let reason: String
  }

  package enum Decision: Equatable, Sendable {
    case create(message: String)
    /// - Parameter name: of the Event to patch, as given to `created`.
    case count(name: String, total: Int32, message: String)
    case drop
  }

  private struct Occurrence: Hashable {
    let subject: Subject
    let message: String
  }

  private struct Known {
    var name: String
    var total: Int32
  }

  private struct Similar {
    var messages: Set<String> = []
    var since: Duration
  }

  private struct Bucket {
    var tokens: Double
    var updated: Duration
  }

  private struct Place: Hashable {
    let kind: String
    let key: ObjectKey
    let uid: String
  }

  private var known: [Occurrence: Known] = [:]
  private var similar: [Subject: Similar] = [:]
  private var buckets: [Place: Bucket] = [:]

  package init() {}

  /// - Parameter now: time since boot.
  package mutating func decide(
    _ subject: Subject, message: String, now: Duration
  ) -> Decision {
    forgetWhenFull()
    let folded = fold(message, of: subject, now: now)
    guard spendToken(for: subject, now: now) else { return .drop }
    let occurrence = Occurrence(subject: subject, message: folded.key)
    guard var event = known[occurrence] else { return .create(message: folded.text) }
    event.total = event.total == .max ? .max : event.total + 1
    known[occurrence] = event
    return .count(name: event.name, total: event.total, message: folded.text)
  }

  /// Remembers the name of a created event, so that repeats are counted.
  package mutating func created(_ name: String, _ subject: Subject, message: String) {
    let isCombined = message.hasPrefix(Self.combinedPrefix)
    let occurrence = Occurrence(
      subject: subject, message: isCombined ? Self.combinedPrefix : message)
    known[occurrence] = Known(name: name, total: 1)
  }

  /// The event to patch is gone from the server; the next occurrence makes a new one.
  package mutating func vanished(_ name: String) {
    for (occurrence, event) in known where event.name == name { known[occurrence] = nil }
  }

  private static let combinedPrefix = "(combined from similar events): "

  private mutating func fold(
    _ message: String, of subject: Subject, now: Duration
  ) -> (key: String, text: String) {
    var group = similar[subject] ?? Similar(since: now)
    if now - group.since > Limits.similarEventsSpan { group = Similar(since: now) }
    if group.messages.count <= Limits.similarEventsMax { group.messages.insert(message) }
    similar[subject] = group
    guard group.messages.count > Limits.similarEventsMax else { return (message, message) }
    return (Self.combinedPrefix, Self.combinedPrefix + message)
  }

  private mutating func spendToken(for subject: Subject, now: Duration) -> Bool {
    let place = Place(kind: subject.kind, key: subject.key, uid: subject.uid)
    let full = Double(Limits.eventBurst)
    var bucket = buckets[place] ?? Bucket(tokens: full, updated: now)
    bucket.tokens = min(full, bucket.tokens + (now - bucket.updated) / Limits.eventRefill)
    bucket.updated = now
    let isAllowed = bucket.tokens >= 1
    if isAllowed { bucket.tokens -= 1 }
    buckets[place] = bucket
    return isAllowed
  }

  /// Bounds memory: forgetting everything now and then only makes a few events count from one again.
  private mutating func forgetWhenFull() {
    if known.count >= Limits.rememberedEventsMax { known = [:] }
    if similar.count >= Limits.rememberedEventsMax { similar = [:] }
    if buckets.count >= Limits.rememberedEventsMax { buckets = [:] }
  }
}
