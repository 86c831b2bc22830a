// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MetaAPI

/// Why a request to the API server gave no result.
package enum ClientError: Error, Sendable {
  /// The server answered with a Status; look at `reason` for what to do next.
  case refused(Status)
  /// The server's answer makes no sense; retrying is unlikely to help.
  case malformedAnswer(String)
  /// The answer is larger than this client is ready to hold.
  case answerTooLarge(limitBytes: Int)
  /// The server could not be reached, or the connection broke; retry later.
  case unreachable(String)

  /// The Status' reason, such as "NotFound"; empty for other errors.
  package var reason: String {
    if case .refused(let status) = self { return status.reason }
    return ""
  }

  /// The HTTP status code; 0 for errors that are not the server's answer.
  package var code: Int32 {
    if case .refused(let status) = self { return status.code }
    return 0
  }

  package var isNotFound: Bool { code == 404 }
  package var isAlreadyExists: Bool { reason == "AlreadyExists" }
  /// The object changed meanwhile: read it again and decide again.
  package var isConflict: Bool { reason == "Conflict" }
  /// The revision asked for is gone from history: list again.
  package var isExpired: Bool { code == 410 }
  package var isInvalid: Bool { reason == "Invalid" }
  package var isForbidden: Bool { code == 403 }
  /// The namespace is being deleted, so nothing can be made in it any more.
  package var isNamespaceTerminating: Bool {
    guard case .refused(let status) = self else { return false }
    return (status.details?.causes ?? []).contains { $0.reason == "NamespaceTerminating" }
  }
}

extension ClientError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .refused(let status): status.message
    case .malformedAnswer(let what): "malformed answer: \(what)"
    case .answerTooLarge(let limit): "answer is larger than \(limit) bytes"
    case .unreachable(let why): "API server is unreachable: \(why)"
    }
  }
}

extension Error {
  /// The error as the client's, if it is one.
  package var clientError: ClientError? { self as? ClientError }
}
