// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import TestKit
import Testing

@testable import HTTP

@Suite("HTTP/1.1 parser") struct HTTP1ParserTests {
  private func events(
    _ text: String, role: HTTP1Parser.Role = .requests, pieces: Int = 1 << 20
  ) throws -> [HTTP1Parser.Event] {
    var parser = HTTP1Parser(role, headerBytes: 8192)
    var events: [HTTP1Parser.Event] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      bytes[start..<min(start + pieces, bytes.count)].withUnsafeBytes { parser.append($0) }
      while let event = try parser.next() { events.append(event) }
    }
    return events
  }

  private func body(of events: [HTTP1Parser.Event]) -> String {
    var bytes: [UInt8] = []
    for case .body(let piece) in events { bytes += piece }
    return String(decoding: bytes, as: UTF8.self)
  }

  static let post = """
    POST /a?b HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n\
    5;ext=1\r\nhello\r\n0C\r\n, chunked on\r\n0\r\nDigest: z\r\n\r\n
    """

  @Test("reads chunks and trailers however the bytes are cut", arguments: [1, 2, 3, 7, 1000])
  func chunks(pieces: Int) throws {
    let events = try events(Self.post + "GET / HTTP/1.1\r\nHost: y\r\n\r\n", pieces: pieces)

    #expect(body(of: events) == "hello, chunked on")
    #expect(events.contains(.end(trailers: ["digest": "z"])))
    #expect(events.suffix(2).first.map { "\($0)".contains("authority: \"y\"") } == true)
  }

  @Test("a chunk's line may have its full length, also in pieces", arguments: [1, 3, 1000])
  func longestChunkLine(pieces: Int) throws {
    func post(lineLength: Int) -> String {
      let line = "5;" + String(repeating: "e", count: lineLength - 2)
      return "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        + line + "\r\nhello\r\n0\r\n\r\n"
    }
    let events = try events(post(lineLength: Limits.chunkLine), pieces: pieces)

    #expect(body(of: events) == "hello")
    #expect(throws: HTTP1Error.self) {
      try self.events(post(lineLength: Limits.chunkLine + 1), pieces: pieces)
    }
  }

  @Test("trailers that drip cost no more than trailers that come at once")
  func drippingTrailers() throws {
    let line = "x: " + String(repeating: "y", count: 1000) + "\r\n"
    let trailers = String(repeating: line, count: 15) + "\r\n"
    let post = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + trailers
    let time = ProcessorTime()

    let events = try events(post, pieces: 1)

    #expect(events.count == 2)
    #expect(time.seconds < 1, "\(time.seconds) s")
  }

  @Test("a body ends with its announced length")
  func fixedLength() throws {
    let events = try events("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabcGET")

    #expect(body(of: events) == "abc")
    #expect(events.last == .end(trailers: [:]))
  }

  @Test("a response without a length lasts until the connection closes")
  func untilClose() throws {
    let events = try events("HTTP/1.1 200 OK\r\n\r\nrest", role: .responses)

    #expect(body(of: events) == "rest")
  }

  @Test(
    "what two readers could take differently is refused",
    arguments: [
      "GET / HTTP/1.1\r\n\r\n",  // no host
      "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
      "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n",
      "GET / HTTP/1.1\nHost: a\r\n\r\n",
      "GET  / HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET / HTTP/1.1 \r\nHost: a\r\n\r\n",
      "GET / HTTP/2.0\r\nHost: a\r\n\r\n",
      "GET /\u{00}a HTTP/1.1\r\nHost: a\r\n\r\n",
      "G@T / HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET a HTTP/1.1\r\nHost: a\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 1\r\n\r\nx",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\nx",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\nx",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0x5\r\nhello\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\nhello\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhelloX0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\nX: a\u{00}b\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\n: empty\r\n\r\n",
    ])
  func refuses(request: String) {
    #expect(throws: HTTP1Error.self) { try events(request) }
  }

  @Test(
    "responses that two readers could take differently are refused",
    arguments: [
      "HTTP/1.1 200 OK\nX: y\r\n\r\n", "HTTP/1.1 200 OK\r\nX: y\n\r\n\r\n",
      "HTTP/1.1  200 OK\r\n\r\n", "HTTP/1.1 20 OK\r\n\r\n", "HTTP/1.1 2000 OK\r\n\r\n",
      "HTTP/1.1 099 X\r\n\r\n", "HTTP/2 200 OK\r\n\r\n", "http/1.1 200 OK\r\n\r\n",
      "HTTP/1.1 200 OK\r\n X: y\r\n\r\n", "HTTP/1.1 200 OK\r\nX : y\r\n\r\n",
      "\r\nHTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nX: y\r\n z\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx",
      "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
      "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\nhello\r\n0\r\n\r\n",
    ])
  func refusesResponse(response: String) {
    #expect(throws: HTTP1Error.self) { try events(response, role: .responses) }
  }

  @Test("one empty line is passed over before a request, however the bytes are cut")
  func emptyLines() throws {
    let request = "GET / HTTP/1.1\r\nHost: x\r\n\r\n"

    for pieces in [1, 2, 1000] {
      #expect(try events("\r\n" + request, pieces: pieces).count == 2)
      #expect(try events(request + "\r\n" + request, pieces: pieces).count == 4)
      #expect(throws: HTTP1Error.self) { try events("\r\n\r\n" + request, pieces: pieces) }
    }
  }

  @Test("a head beyond the limit is refused before it is complete")
  func largeHead() {
    let error = #expect(throws: HTTP1Error.self) {
      try events("GET / HTTP/1.1\r\nHost: a\r\nX: " + String(repeating: "x", count: 9000))
    }

    #expect(error?.status == 431)
  }

  @Test("20,000 mutated messages are read or refused, and never end the process")
  func mutations() throws {
    var chance = Mutations(seed: 11)
    let requests = [Self.post, "GET /x HTTP/1.1\r\nHost: a\r\n\r\n"].map { Array($0.utf8) }
    let responses = ["HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc"].map { Array($0.utf8) }
    for round in 0..<20_000 {
      let isRequest = round % 3 != 0
      let input = chance.mutate(isRequest ? requests[round % 2] : responses[0])
      var parser = HTTP1Parser(isRequest ? .requests : .responses, headerBytes: 1024)
      do {
        for piece in chance.cut(input) {
          piece.withUnsafeBytes { parser.append($0) }
          while try parser.next() != nil {}
        }
        _ = try parser.close()
      } catch {
        continue  // refused, as it may be
      }
    }
  }
}
