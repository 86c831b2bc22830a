// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// How slow a simulated network is and what goes wrong in it.
package struct Weather: Sendable {
  /// How a connection breaks.
  package enum Cut: CaseIterable, Sendable {
    /// Both ends learn of it.
    case reset
    /// Only the end that sends the fatal byte learns of it; the other waits on (half-open).
    case resetAtSender
    /// Only the end that should have received the fatal byte learns of it.
    case resetAtReceiver
    /// From the fatal byte on nothing arrives any more, either way, and nobody is told.
    case silence
    /// From the fatal byte on nothing arrives in its direction; the other direction goes on.
    case silenceOneWay
  }

  /// One-way travel time of a connection's bytes, drawn once for each connection (nanoseconds).
  package var latency: ClosedRange<Int64> = 10_000...200_000
  /// What each piece may take longer than that, drawn for each (nanoseconds). Order is kept within a
  /// direction of a connection, and nowhere else.
  package var jitter: Int64 = 50_000
  /// Speed of each direction, drawn once for each (bytes a second).
  package var speed: ClosedRange<Int64> = 1_000_000...1_000_000_000
  /// Bytes that a direction holds, on the way and unread, before its sender must wait.
  package var bufferBytes: ClosedRange<Int64> = 65_536...262_144
  /// Whether reads and writes move fewer bytes than they could.
  package var movesInPieces = false
  /// Connections that break, of a thousand, and after how many bytes in one direction.
  package var cutsPerMille = 0
  package var cutAfter: ClosedRange<Int64> = 1...1_000_000
  package var cuts = Cut.allCases
  /// Attempts to connect that are refused, and that nobody answers, of a thousand.
  package var refusalsPerMille = 0
  package var hangsPerMille = 0
  /// When the kernel gives up a connection on which nothing arrives any more, as with TCP keep-alive; nil
  /// when something on the way keeps answering the probes (nanoseconds).
  package var noticesSilenceAfter: Int64? = 70_000_000_000

  /// True when connections only are slow.
  package var isFaultless: Bool {
    cutsPerMille == 0 && refusalsPerMille == 0 && hangsPerMille == 0
  }

  /// True when a client may hear a server that does not hear the client.
  package var mayFallSilentOneWay: Bool { cutsPerMille > 0 && cuts.contains(.silenceOneWay) }

  /// Fast and faultless.
  package static let calm = Weather()

  /// Anything from calm to terrible.
  package static func random(using generator: inout SeededGenerator) -> Weather {
    var weather = Weather()
    let slowest = generator.magnitude(in: 10_000...500_000_000)
    weather.latency = 1_000...slowest
    weather.jitter = generator.magnitude(in: 1_000...200_000_000)
    let speed = generator.magnitude(in: 50_000...100_000_000)
    weather.speed = speed...(10 * speed)
    let buffer = generator.magnitude(in: 256...65_536)
    weather.bufferBytes = buffer...(4 * buffer)
    weather.movesInPieces = generator.chance(perMille: 500)
    if generator.chance(perMille: 700) {
      weather.cutsPerMille = Int(generator.magnitude(in: 10...1000))
      weather.cutAfter = 1...generator.magnitude(in: 64...2_000_000)
      weather.cuts = Cut.allCases.filter { _ in generator.chance(perMille: 500) }
      if weather.cuts.isEmpty { weather.cuts = [.reset] }
    }
    if generator.chance(perMille: 300) {
      weather.refusalsPerMille = Int(generator.magnitude(in: 10...900))
    }
    if generator.chance(perMille: 200) {
      weather.hangsPerMille = Int(generator.magnitude(in: 10...500))
    }
    if generator.chance(perMille: 300) { weather.noticesSilenceAfter = nil }
    return weather
  }
}
