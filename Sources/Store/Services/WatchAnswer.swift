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
    var run = RPCMessageRun(
      reserving: min(Limits.watchRunBytes, told.watches.count * (weight + 64)))
    for watch in told.watches {
      for (index, part) in parts.enumerated() {
        let mark = index < parts.count - 1 ? Self.fragmentMark : []
        let count = header.count + Self.numberCount(watch) + mark.count + part.count
        run.append(count: count) { bytes in
          bytes += header
          Self.append(number: watch, to: &bytes)
          bytes += mark
          bytes += part
        }
      }
      guard run.byteCount >= Limits.watchRunBytes else { continue }
      try await responses.send(run)
      run = RPCMessageRun(reserving: Limits.watchRunBytes + run.byteCount / 4)
    }
    if !run.isEmpty { try await responses.send(run) }
  }

  /// Bytes of a watch's number as it stands between the header and the changes: field 2, a varint;
  /// 0 is left out.
  private static func numberCount(_ watch: Int64) -> Int {
    watch == 0 ? 0 : 1 + (64 - UInt64(bitPattern: watch).leadingZeroBitCount + 6) / 7
  }

  private static func append(number watch: Int64, to bytes: inout [UInt8]) {
    guard watch != 0 else { return }
    bytes.append(0x10)
    EncodedMessage.appendVarint(UInt64(bitPattern: watch), to: &bytes)
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

extension SharedEvents {
  /// Bytes of the changes, about.
  fileprivate var weight: Int { events.reduce(0) { $0 + $1.event.weight } }
}
