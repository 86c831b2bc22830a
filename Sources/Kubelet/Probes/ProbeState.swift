// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What one try of a probe said.
enum ProbeOutcome: Equatable, Sendable {
  case success
  case failure(String)
  /// The probe itself could not be made; changes nothing, as upstream.
  case unknown(String)
}

/// Counts the tries of one probe of one running container and says when its verdict changes.
///
/// A verdict changes after `successThreshold` or `failureThreshold` equal outcomes in a row. Before the
/// first, liveness counts as passed, readiness and startup as not passed (API reference, Probe).
struct ProbeState: Equatable, Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case startup, liveness, readiness
  }

  let kind: Kind
  let successThreshold: Int
  let failureThreshold: Int
  /// Whether the container counts as alive, ready or started.
  private(set) var isPassed: Bool
  private var streak = 0
  private var lastSucceeded: Bool?

  init(kind: Kind, successThreshold: Int, failureThreshold: Int) {
    self.kind = kind
    self.successThreshold = max(1, successThreshold)
    self.failureThreshold = max(1, failureThreshold)
    isPassed = kind == .liveness
  }

  /// Takes the outcome of a try.
  /// - Returns: the verdict if it was reached or confirmed by this try, nil while the streak is short.
  mutating func take(_ outcome: ProbeOutcome) -> Bool? {
    let succeeded: Bool
    switch outcome {
    case .unknown: return nil
    case .success: succeeded = true
    case .failure: succeeded = false
    }
    streak = lastSucceeded == succeeded ? min(streak + 1, Int.max - 1) : 1
    lastSucceeded = succeeded
    guard streak >= (succeeded ? successThreshold : failureThreshold) else { return nil }
    isPassed = succeeded
    return succeeded
  }
}
