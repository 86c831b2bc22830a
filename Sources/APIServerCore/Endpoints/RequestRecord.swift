// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import HTTP
import Synchronization

/// What is noted of a request on its way: its audit id and the status code it got.
package final class RequestRecord: Sendable {
  /// Names the request in logs of both sides.
  package let auditID: String
  private let status = Atomic<Int>(200)

  package init(auditID: String) { self.auditID = auditID }

  /// The status code of the answer.
  package var code: Int {
    get { status.load(ordering: .relaxed) }
    set { status.store(newValue, ordering: .relaxed) }
  }

  /// Headers that every answer has.
  package func headers(contentType: String) -> HTTPHeaders {
    [
      "content-type": contentType, "audit-id": auditID, "cache-control": "no-cache, private",
    ]
  }
}
