// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Bounds of the controller runtime.
enum Limits {
  /// Taken entries kept at the front of a work queue before they are cut off in one move.
  static let workQueueSlack = 256
  /// After this an expected event counts as missed (upstream: ExpectationsTimeout).
  static let expectationTimeout = Duration.seconds(300)
  /// Different events remembered for counting repeats; the oldest are forgotten first.
  static let rememberedEventsMax = 4096
  /// Events of one source about one object that may come at once (upstream: 25).
  static let eventBurst = 25
  /// After the burst, one event of a source about an object in this time (upstream: 5 minutes).
  static let eventRefill = Duration.seconds(300)
  /// Different messages with one reason about one object before they are folded into one (upstream).
  static let similarEventsMax = 10
  /// Span in which messages count as similar (upstream: 10 minutes).
  static let similarEventsSpan = Duration.seconds(600)
  /// Events waiting to be sent; more are dropped, as events are best effort.
  static let pendingEventsMax = 1000
}
