// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Writes heads and chunks of HTTP/1.1 messages (RFC 9112). No I/O.
enum HTTP1Writer {
  /// A status line and fields, ready to send.
  static func responseHead(status: Int, headers: HTTPHeaders) -> [UInt8] {
    var bytes = Array("HTTP/1.1 \(status) \(reason(status))\r\n".utf8)
    append(headers, to: &bytes)
    return bytes
  }

  /// A request line and fields, ready to send.
  static func requestHead(method: String, target: String, headers: HTTPHeaders) -> [UInt8] {
    var bytes = method.utf8.map { HTTP1Fields.isToken($0) ? $0 : UInt8(ascii: "_") }
    bytes.append(0x20)
    append(target: target, to: &bytes)
    bytes += Array(" HTTP/1.1\r\n".utf8)
    append(headers, to: &bytes)
    return bytes
  }

  /// What a target must not hold, and could end the line with, is percent-encoded (RFC 3986, 2.1).
  private static func append(target: String, to bytes: inout [UInt8]) {
    for byte in target.utf8 {
      if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "#") {
        bytes.append(byte)
      } else {
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }

  /// One chunk; empty for no bytes, since an empty chunk would end the body.
  static func chunk(_ body: [UInt8]) -> [UInt8] {
    guard !body.isEmpty else { return [] }
    return Array(String(body.count, radix: 16).utf8) + [0x0D, 0x0A] + body + [0x0D, 0x0A]
  }

  /// The last chunk and the trailers.
  static func lastChunk(trailers: HTTPHeaders) -> [UInt8] {
    var bytes = Array("0\r\n".utf8)
    append(trailers, to: &bytes)
    return bytes
  }

  /// Fields and the empty line. A byte that would end a line early, and so smuggle a field, is
  /// written as a space.
  private static func append(_ headers: HTTPHeaders, to bytes: inout [UInt8]) {
    headers.forEachField { name, value in
      bytes += name.lazy.map { HTTP1Fields.isToken($0) ? $0 : UInt8(ascii: "_") }
      bytes += [UInt8(ascii: ":"), 0x20]
      bytes += value.lazy.map { $0 < 0x20 && $0 != 0x09 ? 0x20 : $0 }
      bytes += [0x0D, 0x0A]
    }
    bytes += [0x0D, 0x0A]
  }

  /// RFC 9110, 15; the phrase has no meaning for programs.
  private static func reason(_ status: Int) -> String {
    switch status {
    case 100: "Continue"
    case 101: "Switching Protocols"
    case 200: "OK"
    case 201: "Created"
    case 202: "Accepted"
    case 204: "No Content"
    case 301: "Moved Permanently"
    case 302: "Found"
    case 304: "Not Modified"
    case 307: "Temporary Redirect"
    case 400: "Bad Request"
    case 401: "Unauthorized"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 406: "Not Acceptable"
    case 408: "Request Timeout"
    case 409: "Conflict"
    case 410: "Gone"
    case 413: "Content Too Large"
    case 415: "Unsupported Media Type"
    case 422: "Unprocessable Content"
    case 429: "Too Many Requests"
    case 431: "Request Header Fields Too Large"
    case 500: "Internal Server Error"
    case 501: "Not Implemented"
    case 502: "Bad Gateway"
    case 503: "Service Unavailable"
    case 504: "Gateway Timeout"
    case 505: "HTTP Version Not Supported"
    default: "Status"
    }
  }
}
