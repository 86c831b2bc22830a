// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import RPC
import Wire

// How calls fail over HTTP, as etcd's gateway tells it.

extension RPCError {
  /// The body of a response that is nothing but this error.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.string(always: "error", message)
    writer.string(always: "message", message)
    writer.integer(always: "code", Int64(code.rawValue))
    writer.endObject()
    return writer.finish()
  }

  /// The line that ends a stream of responses.
  var streamedJSON: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("error")
    writer.beginObject()
    writer.integer(always: "grpc_code", Int64(code.rawValue))
    writer.integer(always: "http_code", Int64(code.httpStatus))
    writer.string(always: "message", message)
    writer.string(always: "http_status", code.httpStatusText)
    writer.endObject()
    writer.endObject()
    return writer.finish() + [0x0A]
  }
}

extension RPCCode {
  /// The HTTP status of a call that ended so (grpc-gateway, as etcd 3.4 has it).
  var httpStatus: Int { httpMeaning.status }

  var httpStatusText: String { httpMeaning.text }

  private var httpMeaning: (status: Int, text: String) {
    switch self {
    case .ok: (200, "OK")
    case .cancelled: (408, "Request Timeout")
    case .invalidArgument, .outOfRange: (400, "Bad Request")
    case .deadlineExceeded: (504, "Gateway Timeout")
    case .notFound: (404, "Not Found")
    case .alreadyExists, .aborted: (409, "Conflict")
    case .permissionDenied: (403, "Forbidden")
    case .unauthenticated: (401, "Unauthorized")
    case .resourceExhausted: (429, "Too Many Requests")
    case .failedPrecondition: (412, "Precondition Failed")
    case .unimplemented: (501, "Not Implemented")
    case .unavailable: (503, "Service Unavailable")
    case .unknown, .internal, .dataLoss: (500, "Internal Server Error")
    }
  }
}
