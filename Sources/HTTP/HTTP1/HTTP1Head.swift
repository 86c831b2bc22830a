// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// How long the body of a message is (RFC 9112, 6.3).
enum HTTP1BodyLength: Equatable {
  case none
  case fixed(Int)
  case chunked
  /// Until the connection closes; responses only.
  case untilClose
  /// What follows is another protocol (101).
  case switched
}

/// The request line and fields of a request.
struct HTTP1RequestHead: Equatable {
  var method: String
  /// Origin form, or `*`.
  var target: String
  var authority: String
  var headers: HTTPHeaders
  var body: HTTP1BodyLength
  /// HTTP/1.0: no chunks, closed after the response.
  var isVersion10: Bool

  /// True when the connection may serve another request after this one.
  var keepsAlive: Bool { !isVersion10 && !headers.contains("connection", token: "close") }
  /// True when the client waits for `100 Continue` before it sends the body.
  var expectsContinue: Bool {
    !isVersion10 && body != .none && headers["expect"]?.isToken("100-continue") == true
  }

  /// - Parameter head: without the empty line at its end.
  init(parsing head: ArraySlice<UInt8>) throws(HTTP1Error) {
    let (line, rest) = HTTP1Fields.firstLine(head)
    let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count <= 32, !parts[0].isEmpty,
      parts[0].allSatisfy(HTTP1Fields.isToken)
    else { throw HTTP1Error("malformed request line") }
    method = String(decoding: parts[0], as: UTF8.self)
    isVersion10 = try HTTP1Fields.isVersion10(parts[2])
    headers = try HTTP1Fields.parse(rest)
    guard !parts[1].isEmpty,
      parts[1].allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") })
    else {
      throw HTTP1Error("malformed request target")
    }
    let hosts = headers.values("host")
    guard hosts.count == 1 || (isVersion10 && hosts.isEmpty) else {
      throw HTTP1Error("exactly one host field is needed")
    }
    authority = hosts.first ?? ""
    guard HTTP1Fields.isAuthority(authority) else { throw HTTP1Error("malformed host field") }
    target = String(decoding: parts[1], as: UTF8.self)
    body = try HTTP1Fields.bodyLength(headers, isVersion10: isVersion10) ?? .none
    try useOriginForm()
  }

  /// Absolute form names the host itself (RFC 9112, 3.2.2).
  private mutating func useOriginForm() throws(HTTP1Error) {
    if target.hasPrefix("/") || (target == "*" && method == "OPTIONS") { return }
    for scheme in ["http://", "https://"] where target.hasPrefix(scheme) {
      let rest = target.dropFirst(scheme.count)
      let slash = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
      authority = String(rest[..<slash])
      let path = rest[slash...]
      target = path.hasPrefix("/") ? String(path) : "/" + path
      if !authority.isEmpty, HTTP1Fields.isAuthority(authority) { return }
    }
    throw HTTP1Error("unsupported request target")
  }
}

/// The status line and fields of a response.
struct HTTP1ResponseHead: Equatable {
  var status: Int
  var headers: HTTPHeaders
  var body: HTTP1BodyLength
  var isVersion10: Bool

  /// True for 1xx but 101: the real response follows.
  var isInformational: Bool { status < 200 && status != 101 }
  /// True when the connection may carry another exchange after this one.
  var keepsAlive: Bool {
    !isVersion10 && body != .untilClose && !headers.contains("connection", token: "close")
  }

  /// - Parameters:
  ///   - head: without the empty line at its end.
  ///   - expectsNoBody: the request was a HEAD.
  init(parsing head: ArraySlice<UInt8>, expectsNoBody: Bool) throws(HTTP1Error) {
    let (line, rest) = HTTP1Fields.firstLine(head)
    let parts = line.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[1].count == 3,
      parts[1].allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
      line.allSatisfy(HTTP1Fields.isFieldByte)
    else { throw HTTP1Error("malformed status line") }
    status = parts[1].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    guard status >= 100 else { throw HTTP1Error("malformed status") }
    isVersion10 = try HTTP1Fields.isVersion10(parts[0])
    headers = try HTTP1Fields.parse(rest)
    let length = try HTTP1Fields.bodyLength(headers, isVersion10: isVersion10)
    if status == 101 {
      body = .switched
    } else if expectsNoBody || status < 200 || status == 204 || status == 304 {
      body = .none
    } else {
      body = length ?? .untilClose
    }
  }
}

/// Parses what requests and responses share.
enum HTTP1Fields {
  /// Parses field lines (RFC 9112, 5); names become lower case.
  static func parse(_ lines: ArraySlice<UInt8>) throws(HTTP1Error) -> HTTPHeaders {
    var headers = HTTPHeaders()
    var rest = lines
    while !rest.isEmpty {
      let (line, next) = firstLine(rest)
      rest = next
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy(isToken)
      else { throw HTTP1Error("malformed header field") }
      let value = trim(line[(colon + 1)...])
      guard value.allSatisfy(isFieldByte) else {
        throw HTTP1Error("control character in a header field")
      }
      guard headers.count < Limits.headerFields else {
        throw HTTP1Error(431, "too many header fields")
      }
      let name = line[..<colon].map(HTTPHeaders.lowercased)
      name.withUnsafeBufferPointer { name in
        value.withUnsafeBufferPointer { headers.append(name: name, value: $0) }
      }
    }
    return headers
  }

  /// Parses the fields after a chunked body. Those that frame or route a message are refused: another
  /// reader might take them for the message's own (RFC 9110, 6.5.1).
  static func parseTrailers(_ lines: ArraySlice<UInt8>) throws(HTTP1Error) -> HTTPHeaders {
    let trailers = try parse(lines)
    for name in ["content-length", "transfer-encoding", "host", "connection", "upgrade", "te"] {
      guard trailers[name] == nil else { throw HTTP1Error("forbidden trailer field") }
    }
    return trailers
  }

  /// A host and port as `Host` and absolute targets carry them: no user, no path, no list. May be empty.
  static func isAuthority(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "%"),
        UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"),
        UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
        UInt8(ascii: ";"), UInt8(ascii: "="):
        true
      default: isAlphanumeric(byte)
      }
    }
  }

  /// The bytes before the first CRLF, and what follows it.
  static func firstLine(
    _ bytes: ArraySlice<UInt8>
  ) -> (line: ArraySlice<UInt8>, rest: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      if bytes[index] == 0x0D, bytes[index + 1] == 0x0A {
        return (bytes[..<index], bytes[(index + 2)...])
      }
      index += 1
    }
    return (bytes, bytes[bytes.endIndex...])
  }

  /// The length that the fields announce; nil when they are silent (RFC 9112, 6).
  static func bodyLength(
    _ headers: HTTPHeaders, isVersion10: Bool
  ) throws(HTTP1Error) -> HTTP1BodyLength? {
    let lengths = headers.values("content-length")
    let codings = headers.values("transfer-encoding")
    if !codings.isEmpty {
      guard lengths.isEmpty, !isVersion10, codings.count == 1 else {
        throw HTTP1Error("ambiguous body length")
      }
      guard codings[0].isToken("chunked") else {
        throw HTTP1Error(501, "unsupported transfer coding")
      }
      return .chunked
    }
    guard let length = lengths.first else { return nil }
    guard lengths.count == 1, (1...18).contains(length.utf8.count),
      length.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
      let count = Int(length)
    else { throw HTTP1Error("malformed content length") }
    return .fixed(count)
  }

  /// - Throws: 505 for anything but HTTP/1.0 and HTTP/1.1.
  static func isVersion10(_ version: ArraySlice<UInt8>) throws(HTTP1Error) -> Bool {
    if version.elementsEqual("HTTP/1.1".utf8) { return false }
    if version.elementsEqual("HTTP/1.0".utf8) { return true }
    throw version.starts(with: "HTTP/".utf8)
      ? HTTP1Error(505, "unsupported version") : HTTP1Error("malformed version")
  }

  /// RFC 9110, 5.6.2.
  static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E, 0x5F, 0x60, 0x7C, 0x7E: true
    default: isAlphanumeric(byte)
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// Visible characters, space, tab, and bytes above ASCII (RFC 9110, 5.5).
  static func isFieldByte(_ byte: UInt8) -> Bool {
    byte == 0x09 || (byte >= 0x20 && byte != 0x7F)
  }

  private static func trim(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = value.drop { $0 == 0x20 || $0 == 0x09 }
    guard let last = start.lastIndex(where: { $0 != 0x20 && $0 != 0x09 }) else {
      return start[start.endIndex...]
    }
    return start[...last]
  }
}
