// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP

/// How a response says that its call has ended (gRPC over HTTP/2, "Responses"): by `grpc-status`, whatever
/// HTTP status and content type stand beside it. Only a response without it is judged by those.
struct ResponseStatus {
  let code: RPCCode
  let message: String

  /// The status in a block of fields; nil without one. What is no number, or a number that gRPC does not
  /// know, is `unknown`.
  init?(in fields: HTTPHeaders) {
    guard let text = fields["grpc-status"] else { return nil }
    code = Int(text).flatMap { RPCCode(rawValue: $0) } ?? .unknown
    message = StatusMessage.decode(fields["grpc-message"] ?? "")
  }

  /// What a response without a status comes to.
  /// - Parameter isGRPC: as its content type says.
  init(missingBeside status: Int, isGRPC: Bool) {
    code = RPCCode(httpStatus: status)
    message =
      status == 200 && isGRPC
      ? "the response ended without a status" : "HTTP status \(status), not gRPC"
  }
}

extension HTTPClientResponse {
  /// True when the content type promises messages and a status after them.
  var isGRPC: Bool { headers["content-type"]?.hasPrefix("application/grpc") == true }

  /// The status of a response that brings no messages; nil when its body must be read first.
  var statusWithoutBody: ResponseStatus? {
    if status == 200, isGRPC { return nil }
    if let given = ResponseStatus(in: headers) { return given }
    // Trailers may still tell, but no page of a proxy has any worth waiting for.
    return isGRPC ? nil : missingStatus
  }

  /// What it comes to without a status.
  var missingStatus: ResponseStatus { ResponseStatus(missingBeside: status, isGRPC: isGRPC) }
}

extension RPCCode {
  /// What an HTTP status means that no `grpc-status` came with (gRPC "HTTP to gRPC Status Code Mapping").
  init(httpStatus status: Int) {
    self =
      switch status {
      case 400: .internal
      case 401: .unauthenticated
      case 403: .permissionDenied
      case 404: .unimplemented
      case 429, 502, 503, 504: .unavailable
      default: .unknown
      }
  }
}
