// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MetaAPI

extension APIError {
  /// The Status object of the answer.
  package var status: Status {
    var status = Status()
    status.status = "Failure"
    status.message = message
    status.reason = reason.rawValue
    status.code = code
    status.details = details.map(StatusDetails.init)
    return status
  }

  /// The error that a Status object tells of.
  package init(_ status: Status) {
    self.init(
      code: status.code, reason: Reason(rawValue: status.reason), message: status.message,
      details: status.details.map(Details.init))
  }
}

extension Status {
  /// The answer to a request that worked and has no object to show.
  package static func success(code: Int32 = 200, details: StatusDetails? = nil) -> Status {
    var status = Status()
    status.status = "Success"
    status.details = details
    status.code = code
    return status
  }
}

extension StatusDetails {
  fileprivate init(_ details: APIError.Details) {
    self.init()
    name = details.name
    group = details.group
    kind = details.kind
    uid = details.uid
    retryAfterSeconds = details.retryAfterSeconds
    causes = details.causes.map { cause in
      var status = StatusCause()
      status.reason = cause.reason
      status.message = cause.message
      status.field = cause.field
      return status
    }
  }
}

extension APIError.Details {
  fileprivate init(_ details: StatusDetails) {
    self.init(
      name: details.name, group: details.group, kind: details.kind, uid: details.uid,
      causes: details.causes.map {
        APIError.Cause(reason: $0.reason, message: $0.message, field: $0.field)
      }, retryAfterSeconds: details.retryAfterSeconds)
  }
}
