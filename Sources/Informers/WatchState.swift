// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Where a reflector stands between an empty store and a running watch. No I/O, no clock.
///
/// A worked example. `empty` asks for a list; two pages at revision 7 arrive, so the state goes to
/// `listing` and then to `watching(from: 7)`. An event of revision 9 moves that to 9. The connection
/// breaks: the next step is a watch from 9, nothing is lost. The server says "expired" (410): history
/// up to 9 is gone, so the next step is a list again, while readers keep the old store until the new
/// list is complete.
package struct WatchState: Equatable, Sendable {
  /// What to ask of the API server next.
  package enum Step: Equatable, Sendable {
    /// - Parameter continueToken: empty for the first page.
    case list(continueToken: String)
    /// - Parameter resourceVersion: events after this one are wanted.
    case watch(resourceVersion: String)
  }

  /// Why a request or a watch ended.
  package enum Ending: Equatable, Sendable {
    /// The server closed the watch in good order (its timeout ran out).
    case closed
    /// 410 Gone: the revision or the continue token is too old.
    case expired
    /// The connection, the server or the decoder failed.
    case failed
  }

  private enum Phase: Equatable {
    case empty
    case listing(continueToken: String)
    case watching(resourceVersion: String)
  }

  private var phase = Phase.empty
  /// Failures since the last success; decides how long to wait.
  package private(set) var failures = 0

  package init() {}

  package var nextStep: Step {
    switch phase {
    case .empty: .list(continueToken: "")
    case .listing(let token): .list(continueToken: token)
    case .watching(let resourceVersion): .watch(resourceVersion: resourceVersion)
    }
  }

  /// A page of the list has arrived.
  /// - Returns: whether the list is complete and may replace the store.
  package mutating func received(page resourceVersion: String, continueToken: String) -> Bool {
    failures = 0
    guard continueToken.isEmpty else {
      phase = .listing(continueToken: continueToken)
      return false
    }
    phase = .watching(resourceVersion: resourceVersion)
    return true
  }

  /// An event or a bookmark has arrived; the next watch starts behind it.
  package mutating func received(event resourceVersion: String) {
    failures = 0
    if !resourceVersion.isEmpty { phase = .watching(resourceVersion: resourceVersion) }
  }

  /// The list or watch has ended. A page that failed is asked for again; an expired one starts over.
  package mutating func ended(_ ending: Ending) {
    switch ending {
    case .closed: failures = 0
    case .expired:
      phase = .empty
      failures += 1
    case .failed: failures += 1
    }
  }
}
