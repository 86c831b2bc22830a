// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import RPC
import Wire

/// Changes on their way to watches of one stream that are told the same. They are encoded once;
/// each watch gets the same bytes behind its number.
struct WatchAnswer {
  private var told: SharedEvents
  private var events: [SharedEvent]
  private var revision: Int64
  private var weight: Int

  private init(_ told: SharedEvents) {
    self.told = told
    events = told.events
    revision = told.revision
    weight = told.weight
  }

  /// What waits for the same watches becomes one answer, up to a bound. A client that reads slowly
  /// gets fewer and larger messages.
  static func joining(_ told: [SharedEvents]) -> [WatchAnswer] {
    var answers: [WatchAnswer] = []
    /// Where the last answer of a range stands.
    var places: [KeyRange: Int] = [:]
    for next in told {
      if let place = places[next.range], answers[place].join(next) { continue }
      places[next.range] = answers.count
      answers.append(WatchAnswer(next))
    }
    return answers
  }

  private mutating func join(_ next: SharedEvents) -> Bool {
    guard next.options == told.options, weight + next.weight <= Limits.watchAnswerBytes,
      next.watches == told.watches
    else { return false }
    events += next.events
    revision = next.revision
    weight += next.weight
    return true
  }

  func send(to responses: RPCResponses<WatchResponse>, core: StoreCore) async throws {
    let most =
      told.options.allowsFragments
      ? core.settings.requestBytesMax + Limits.messageOverheadBytes : Int.max
    let header = WatchResponse.with { $0.header = core.header(revision: revision) }.protobuf()
    let parts = encodedParts(ofAtMost: most)
    var messages = parts.enumerated().map { index, part in
      NumberedMessage(
        before: header, after: index < parts.count - 1 ? Self.fragmentMark + part : part)
    }
    var run = RPCMessageRun(
      reserving: min(Limits.watchRunBytes, told.watches.count * (weight + 64)))
    for watch in told.watches {
      for index in messages.indices {
        messages[index].set(watch)
        run.append(count: messages[index].bytes.count) { $0 += messages[index].bytes }
      }
      guard run.byteCount >= Limits.watchRunBytes else { continue }
      try await responses.send(run)
      run = RPCMessageRun(reserving: Limits.watchRunBytes + run.byteCount / 4)
    }
    if !run.isEmpty { try await responses.send(run) }
  }

  /// `fragment` (field 7) of a response that others continue.
  private static let fragmentMark: [UInt8] = [0x38, 0x01]

  /// The changes as they stand in a response; in several parts if the watches allow it and they are
  /// many.
  private func encodedParts(ofAtMost most: Int) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(weight, most))
    for event in events {
      let encoded = event.encoded(wantsPrevious: told.options.wantsPrevious)
      if !bytes.isEmpty, bytes.count + encoded.count > most {
        parts.append(bytes)
        bytes = []
      }
      bytes += encoded
    }
    parts.append(bytes)
    return parts
  }
}

/// A response of which watches get the same but for the watch's number: field 2, a varint, of which 0 is
/// left out. The numbers come in ascending order, so that most take the place of the one before.
private struct NumberedMessage {
  private let before: [UInt8]
  private let after: [UInt8]
  private(set) var bytes: [UInt8] = []
  private var number: [UInt8] = []

  init(before: [UInt8], after: [UInt8]) {
    self.before = before
    self.after = after
  }

  mutating func set(_ watch: Int64) {
    let isInPlace = !bytes.isEmpty
    let width = number.count
    number.removeAll(keepingCapacity: true)
    if watch != 0 {
      number.append(0x10)
      EncodedMessage.appendVarint(UInt64(bitPattern: watch), to: &number)
    }
    guard isInPlace, number.count == width else {
      bytes = before + number + after
      return
    }
    for (index, byte) in number.enumerated() { bytes[before.count + index] = byte }
  }
}

extension SharedEvents {
  /// Bytes of the changes, about.
  fileprivate var weight: Int { events.reduce(0) { $0 + $1.event.weight } }
}
