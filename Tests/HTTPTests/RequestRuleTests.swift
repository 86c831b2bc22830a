// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import TestKit
import Testing

/// The rules for requests over HTTP/2 (RFC 9113, 8.1 to 8.3). Over unix sockets `:authority` is free.
@Suite("Rules for requests over HTTP/2") struct RequestRuleTests {
  enum Transport: CaseIterable { case tcp, unix }

  /// A request in raw fields, and what may be wrong with it.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var fields: [(String, String)]
    var body: [UInt8]?
    var trailers: [(String, String)]?

    init(
      _ name: String, _ fields: [(String, String)], body: [UInt8]? = nil,
      trailers: [(String, String)]? = nil
    ) {
      testDescription = name
      self.fields = fields
      self.body = body
      self.trailers = trailers
    }
  }

  private static let plain = [
    (":method", "POST"), (":scheme", "http"), (":path", "/a"), (":authority", "x"),
  ]

  static let good = [
    Case("a socket's path as authority", Array(plain.dropLast()) + [(":authority", "/tmp/a.sock")]),
    Case("an escaped path as authority", Array(plain.dropLast()) + [(":authority", "%2Ftmp")]),
    Case("no authority", Array(plain.dropLast()) + [("te", "trailers")]),
    Case("the announced length", plain + [("content-length", "3")], body: [1, 2, 3]),
    Case("trailers", plain, body: [1], trailers: [("a", "b")]),
  ]

  static let bad = [
    Case("two paths", plain + [(":path", "/b")]),
    Case("no method", Array(plain.dropFirst())),
    Case("no scheme", [plain[0], plain[2]]),
    Case("no path", [plain[0], plain[1]]),
    Case("a path without a slash", [plain[0], plain[1], (":path", "a")]),
    Case("a method that is none", [(":method", "GE T")] + plain.dropFirst()),
    Case("an unknown pseudo-header field", plain + [(":status", "200")]),
    Case("a pseudo-header field after others", plain.dropLast() + [("a", "b")] + plain.suffix(1)),
    Case("an upper-case name", plain + [("Accept", "x")]),
    Case("a line break in a value", plain + [("a", "b\r\nc: d")]),
    Case("a space before a value", plain + [("a", " b")]),
    Case("a field of the connection", plain + [("connection", "close")]),
    Case("transfer-encoding", plain + [("transfer-encoding", "chunked")]),
    Case("te with more than trailers", plain + [("te", "gzip")]),
    Case("two lengths", plain + [("content-length", "0"), ("content-length", "0")]),
    Case("a length that is none", plain + [("content-length", "+1")]),
    Case("more than the announced length", plain + [("content-length", "2")], body: [1, 2, 3]),
    Case("less than the announced length", plain + [("content-length", "4")], body: [1, 2, 3]),
    Case("pseudo-header fields in trailers", plain, body: [1], trailers: [(":path", "/b")]),
    Case("CONNECT", [(":method", "CONNECT"), (":authority", "x:1")]),
  ]

  @Test("over unix sockets an authority may be anything", arguments: good)
  func accepts(request: Case) async throws {
    #expect(try await Self.outcome(of: request, over: .unix) == .answered)
  }

  @Test("what is malformed is reset with PROTOCOL_ERROR", arguments: bad, Transport.allCases)
  func refuses(request: Case, transport: Transport) async throws {
    #expect(try await Self.outcome(of: request, over: transport) == .reset(code: 1))
  }

  /// Each field that is out of place is one that the request before had in the same place.
  @Test(
    "what is malformed is so behind a good request with the same fields",
    arguments: [
      Case("a path after other fields", [plain[0], ("a", "b"), plain[2], plain[1], plain[3]]),
      Case("a second method", [plain[0], plain[1], plain[2], plain[3], plain[0]]),
      Case("te and others", plain + [("te", "gzip"), ("x", "y")]),
      Case(
        "a path in trailers", plain, body: [1], trailers: [("a", "b"), ("c", "d"), plain[2]]),
      Case(
        "a field of the connection in trailers", plain, body: [1],
        trailers: [("a", "b"), ("connection", "close")]),
      Case("another te in trailers", plain, body: [1], trailers: [("te", "gzip")]),
    ], Transport.allCases)
  func refusesRepeated(request: Case, transport: Transport) async throws {
    let good = Self.plain + [("te", "trailers"), ("x", "y")]
    let outcome = try await Self.outcome(of: request, behind: good, over: transport)

    #expect(outcome == .reset(code: 1))
  }

  @Test("over TCP an authority must be one", arguments: [nil, "/tmp/a.sock", "a b"])
  func refusesAuthority(authority: String?) async throws {
    let field = authority.map { [(":authority", $0)] } ?? []
    let request = Case("authority", Array(Self.plain.dropLast()) + field)
    #expect(try await Self.outcome(of: request, over: .tcp) == .reset(code: 1))
  }

  @Test("over TCP a field host stands for an authority")
  func hostStandsForAuthority() async throws {
    let request = Case("host", Array(Self.plain.dropLast()) + [("host", "x:80")])
    #expect(try await Self.outcome(of: request, over: .tcp) == .answered)
  }

  // MARK: - Frames

  private enum Outcome: Equatable, Sendable {
    case answered
    case reset(code: UInt8)
    case nothing
  }

  private static func outcome(
    of request: Case, behind first: [(String, String)]? = nil, over transport: Transport
  ) async throws -> Outcome {
    let folder = try TemporaryFolder()
    return try await EventLoop.runOnOwnThread { loop in
      let server = HTTPServer(loop: loop, handler: EchoHandler())
      var endpoint = Endpoint.unix(path: folder.path + "/http.sock")
      if transport == .tcp { endpoint = .tcp(host: "127.0.0.1", port: 0) }
      let address = try await server.listen(on: endpoint)
      if transport == .tcp { endpoint = .tcp(host: "127.0.0.1", port: address.port) }
      let stream = try await ConnectionStream.connect(
        to: endpoint, loop: loop, timeout: .seconds(30))
      try await stream.write(bytes(of: request, behind: first))
      var answer: [UInt8] = []
      var outcome = Outcome.nothing
      while outcome == .nothing, let more = try await stream.read() {
        answer += more
        outcome = Self.outcome(in: answer)
      }
      stream.close()
      await server.shutdown(within: .zero)
      return outcome
    }
  }

  /// - Parameter first: fields of a request that comes before, on stream 1.
  private static func bytes(
    of request: Case, behind first: [(String, String)]?
  ) -> [UInt8] {
    let isBare = request.body == nil && request.trailers == nil
    var bytes = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + frame(4, 0, 0, [])
    if let first { bytes += frame(1, 5, 1, block(first)) }
    bytes += frame(1, isBare ? 5 : 4, judged, block(request.fields))
    if let body = request.body { bytes += frame(0, request.trailers == nil ? 1 : 0, judged, body) }
    if let trailers = request.trailers { bytes += frame(1, 5, judged, block(trailers)) }
    return bytes
  }

  /// Literal fields that enter no table (RFC 7541, 6.2.2).
  private static func block(_ fields: [(String, String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, value) in fields {
      bytes += [0, UInt8(name.utf8.count)]
      bytes += name.utf8
      bytes.append(UInt8(value.utf8.count))
      bytes += value.utf8
    }
    return bytes
  }

  private static func frame(
    _ type: UInt8, _ flags: UInt8, _ id: UInt8, _ payload: [UInt8]
  ) -> [UInt8] {
    [0, 0, UInt8(payload.count), type, flags, 0, 0, 0, id] + payload
  }

  /// The stream of the request that is judged.
  private static let judged: UInt8 = 3

  /// The first HEADERS or RST_STREAM of that stream.
  private static func outcome(in bytes: [UInt8]) -> Outcome {
    var rest = bytes[...]
    while rest.count >= 9 {
      let head = Array(rest.prefix(9))
      let count = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
      guard rest.count >= 9 + count else { return .nothing }
      let payload = Array(rest.dropFirst(9).prefix(count))
      if head[8] == judged, head[3] == 1 { return .answered }
      if head[8] == judged, head[3] == 3 { return .reset(code: payload.last ?? 0) }
      rest = rest.dropFirst(9 + count)
    }
    return .nothing
  }
}
