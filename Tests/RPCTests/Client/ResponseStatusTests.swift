// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import RPC
import Testing

/// What a client makes of answers that are not a gRPC server's usual ones (gRPC over HTTP/2, "Responses",
/// and "HTTP to gRPC Status Code Mapping").
@Suite("Status of a response") struct ResponseStatusTests {
  /// An answer, and the status that a call must end with.
  struct Answer: Sendable, CustomTestStringConvertible {
    var status = 200
    var type: String? = "application/grpc"
    var headers: HTTPHeaders = [:]
    var body: [UInt8] = []
    /// Nil ends the answer without trailers: with its headers when there is no body either.
    var trailers: HTTPHeaders?
    var expected: RPCCode
    var message = ""

    var testDescription: String {
      "\(status) \(type ?? "-") \(headers) \(body.count) \(trailers.map { "\($0)" } ?? "-")"
    }
  }

  private static let page = "text/html"
  private static let noStatus = "the response ended without a status"

  static let answers: [Answer] = [
    // The status stands in a response of headers alone.
    Answer(
      headers: ["grpc-status": "5", "grpc-message": "no%20key"], expected: .notFound,
      message: "no key"),
    Answer(headers: ["grpc-status": "0"], expected: .ok),
    Answer(headers: ["grpc-status": "77"], expected: .unknown),
    Answer(headers: ["grpc-status": "many"], expected: .unknown),
    Answer(expected: .unknown, message: noStatus),
    // It counts whatever HTTP says beside it.
    Answer(
      status: 503, headers: ["grpc-status": "7", "grpc-message": "no"], expected: .permissionDenied,
      message: "no"),
    Answer(status: 500, type: page, headers: ["grpc-status": "16"], expected: .unauthenticated),
    Answer(
      status: 404, type: nil, headers: ["grpc-status": "8"], body: [1], expected: .resourceExhausted
    ),
    Answer(status: 200, type: page, headers: ["grpc-status": "9"], expected: .failedPrecondition),
    Answer(status: 503, body: [1, 2], trailers: ["grpc-status": "10"], expected: .aborted),
    Answer(status: 418, headers: ["grpc-status": "0"], expected: .ok),
    // Without it HTTP's status tells.
    Answer(status: 400, type: page, expected: .internal, message: "HTTP status 400, not gRPC"),
    Answer(status: 401, expected: .unauthenticated),
    Answer(status: 403, type: page, body: [1], expected: .permissionDenied),
    Answer(status: 404, type: nil, expected: .unimplemented),
    Answer(status: 429, expected: .unavailable), Answer(status: 502, expected: .unavailable),
    Answer(status: 503, body: [1], trailers: ["x": "y"], expected: .unavailable),
    Answer(status: 504, expected: .unavailable), Answer(status: 500, expected: .unknown),
    Answer(status: 302, type: page, expected: .unknown),
    Answer(type: page, body: [1], expected: .unknown, message: "HTTP status 200, not gRPC"),
    // A server must not use a coding that its client has not named (gRPC, "Compression").
    Answer(
      headers: ["grpc-encoding": "snappy"], body: [1, 0, 0, 0, 1, 9],
      trailers: ["grpc-status": "0"], expected: .internal),
    // A status before messages is none.
    Answer(
      headers: ["grpc-status": "0"], body: [0, 0, 0, 0, 0], expected: .unknown, message: noStatus),
    Answer(body: [0, 0, 0, 0, 0], trailers: ["x": "y"], expected: .unknown, message: noStatus),
  ]

  private struct Handler: HTTPHandler {
    let answer: Answer

    func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
      var headers = answer.headers
      if let type = answer.type { headers["content-type"] = type }
      guard !answer.body.isEmpty || answer.trailers != nil else {
        return try await response.respondWithHeaders(status: answer.status, headers: headers)
      }
      try await response.start(status: answer.status, headers: headers)
      if !answer.body.isEmpty { try await response.write(answer.body) }
      try await response.finish(trailers: answer.trailers ?? [:])
    }
  }

  /// How a call ends that such an answer is given to; nil is well.
  private static func outcome(_ answer: Answer) async throws -> RPCError? {
    try await EventLoop.runOnOwnThread { loop in
      let server = HTTPServer(loop: loop, handler: Handler(answer: answer))
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port))
      defer { channel.close() }
      let call = try await EchoClient(channel: channel).chat()
      do {
        while try await call.next() != nil {}
        return nil
      } catch let error as RPCError {
        return error
      }
    }
  }

  @Test("the status is read where the specification puts it", arguments: answers)
  func status(answer: Answer) async throws {
    let error = try await Self.outcome(answer)

    #expect((error?.code ?? .ok) == answer.expected)
    if !answer.message.isEmpty { #expect(error?.message == answer.message) }
  }

  @Test("metadata beside a status counts, whatever the HTTP status")
  func metadata() async throws {
    let error = try await Self.outcome(
      Answer(
        status: 429, headers: ["grpc-status": "8", "x-limit": "5"], expected: .resourceExhausted))

    #expect(error?.trailers["x-limit"] == "5")
  }

  @Test("a page without end is not read to its end")
  func endless() async throws {
    let error = try await Self.outcome(
      Answer(
        status: 502, body: [UInt8](repeating: 1, count: 4 << 20), trailers: ["grpc-status": "5"],
        expected: .unavailable))

    #expect(error?.code == .unavailable)
  }
}
