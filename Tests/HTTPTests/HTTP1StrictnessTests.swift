// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Testing

/// What a server makes of bytes: the statuses of all responses, in order.
///
/// Each input is followed by one more request. Where the input is ambiguous, that one must never be
/// seen: nobody in front of us can then be made to take our answer to it for another's.
@Suite("HTTP/1.1 strictness") struct HTTP1StrictnessTests {
  private static let last = "GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
  private static let chunkedPost =
    "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"

  private static func get(_ fields: String) -> String {
    "GET / HTTP/1.1\r\nHost: x\r\n\(fields)\r\n\r\n"
  }

  private static func post(_ fields: String, _ body: String = "0\r\n\r\n") -> String {
    "POST / HTTP/1.1\r\nHost: x\r\n\(fields)\r\n\r\n\(body)"
  }

  // MARK: - Refused

  /// Two lengths, or one that readers take differently.
  static let lengths = [
    post("Content-Length: 5\r\nTransfer-Encoding: chunked"),
    post("Transfer-Encoding: chunked\r\nContent-Length: 5"),
    post("Content-Length: 5\r\nContent-Length: 5", "hello"),
    post("Content-Length: 5\r\nContent-Length: 6", "hello"),
    post("Content-Length: 5, 5", "hello"), post("Content-Length: 5, 6", "hello"),
    post("Content-Length: +5", "hello"), post("Content-Length: -5", "hello"),
    post("Content-Length: 0x5", "hello"), post("Content-Length: 5 5", "hello"),
    post("Content-Length: 5_0", "hello"), post("Content-Length: 5.0", "hello"),
    post("Content-Length: ", "hello"), post("Content-Length: \u{0}5", "hello"),
    post("Content-Length: 5\u{B}", "hello"), post("Content-Length: ٥", "hello"),
    post("Content-Length: 18446744073709551621", "hello"),
    post("Content-Length: 9223372036854775808", "hello"),
    post("Content-Length : 5", "hello"), post(" Content-Length: 5", "hello"),
    post("Content-Length: 5\r\n 6", "hello"),
  ]

  /// Codings that are not the one word `chunked`.
  static let codings = [
    "xchunked", "chunkedx", "chunked, identity", "identity, chunked", "identity", "gzip, chunked",
    "chunked, chunked", "chunked, ", ", chunked", "\"chunked\"", "'chunked'", "chunked;q=1",
    "chunked x", "chu nked", "\u{B}chunked", "\u{C}chunked", "chunked\u{B}", "chu\u{0}nked", "cow",
    "", "chun\u{212A}ed",
  ].map { post("Transfer-Encoding: " + $0) }

  static let codingFields = [
    post("Transfer-Encoding : chunked"), post("Transfer-Encoding\t: chunked"),
    post(" Transfer-Encoding: chunked"), post("\tTransfer-Encoding: chunked"),
    post("X: x\nTransfer-Encoding: chunked"), post("X: x\rTransfer-Encoding: chunked"),
    post("X: x\r\n Transfer-Encoding: chunked"), post("Transfer-Encoding\r\n: chunked"),
    post("Transfer-Encoding:\r\n chunked"), post("Transfer-Encoding: chunked\nX: x"),
    post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"),
    post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity"),
    post("Transfer-Encoding: identity\r\nTransfer-Encoding: chunked"),
    post("\u{0}Transfer-Encoding: chunked"), post("Transfer-Encoding\u{0}: chunked"),
    post("Transfer-Encodıng: chunked"),
    "POST / HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  ]

  /// Chunked bodies whose end readers find in different places. The head has been accepted by then: the
  /// exchange is broken off.
  static let chunks = [
    "5\nhello\r\n0\r\n\r\n", "5\rhello\r\n0\r\n\r\n", "5\r\nhello\n0\r\n\r\n",
    "5\r\nhello\r0\r\n\r\n",
    "5\r\nhelloX\r\n0\r\n\r\n", "5\r\nhell\r\n0\r\n\r\n", "5\r\nhello0\r\n\r\n",
    "5;\nhello\r\n0\r\n\r\n", "5;a=b\nx\r\nhello\r\n0\r\n\r\n", "5;a=b\rx\r\nhello\r\n0\r\n\r\n",
    "5;a=\u{0}\r\nhello\r\n0\r\n\r\n", "5;\r\rhello\r\n0\r\n\r\n", "5 \r\nhello\r\n0\r\n\r\n",
    "5 ;a\r\nhello\r\n0\r\n\r\n", " 5\r\nhello\r\n0\r\n\r\n", "5\u{B}\r\nhello\r\n0\r\n\r\n",
    "+5\r\nhello\r\n0\r\n\r\n", "-5\r\nhello\r\n0\r\n\r\n", "0x5\r\nhello\r\n0\r\n\r\n",
    "5h\r\nhello\r\n0\r\n\r\n", "\r\nhello\r\n0\r\n\r\n", ";a\r\nhello\r\n0\r\n\r\n",
    "5_0\r\nhello\r\n0\r\n\r\n", "fffffffffffffffff\r\n", "10000000000000005\r\nhello\r\n0\r\n\r\n",
    "ffffffffffffffff\r\n", "0\n\r\n", "0\r\r\n", "0\r\n\n", "0\r\n\rGET", "0\r\nX : y\r\n\r\n",
    "0\r\n X: y\r\n\r\n", "0\r\nX: y\r\n z\r\n\r\n", "0\r\nX: y\n\r\n\r\n", "0\r\nX\r\n\r\n",
    "0\r\n: y\r\n\r\n", "0\r\nContent-Length: 9\r\n\r\n", "0\r\nTransfer-Encoding: chunked\r\n\r\n",
    "0\r\nHost: y\r\n\r\n", "0\r\nX: a\u{0}b\r\n\r\n",
    String(repeating: "0", count: 300) + "\r\n\r\n",
    "5;" + String(repeating: "a", count: 300) + "\r\nhello\r\n0\r\n\r\n",
    "0\r\nX: " + String(repeating: "y", count: 20_000) + "\r\n\r\n",
  ].map { chunkedPost + $0 }

  /// Lines and fields that are not what they look like.
  static let lines = [
    "GET / HTTP/1.1\nHost: x\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\n\r\n",
    "GET / HTTP/1.1\r\nHost: x\r\n\n", "GET / HTTP/1.1\rHost: x\r\n\r\n", "GET / HTTP/1.1\n\n",
    "GET  / HTTP/1.1\r\nHost: x\r\n\r\n", "GET / HTTP/1.1 \r\nHost: x\r\n\r\n",
    " GET / HTTP/1.1\r\nHost: x\r\n\r\n", "GET\t/\tHTTP/1.1\r\nHost: x\r\n\r\n",
    "GET /\r\nHost: x\r\n\r\n", "GET / \r\nHost: x\r\n\r\n", "GET / http/1.1\r\nHost: x\r\n\r\n",
    "GET / HTTP/1.1x\r\nHost: x\r\n\r\n", "GET / HTTP/11\r\nHost: x\r\n\r\n",
    "GET / XTTP/1.1\r\nHost: x\r\n\r\n", "G=T / HTTP/1.1\r\nHost: x\r\n\r\n",
    "\u{0}GET / HTTP/1.1\r\nHost: x\r\n\r\n", "/ HTTP/1.1\r\nHost: x\r\n\r\n",
    "\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n", "\nGET / HTTP/1.1\r\nHost: x\r\n\r\n",
    "GET / HTTP/1.1\r\n Host: x\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\nHOST: y\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x, y\r\n\r\n", "GET / HTTP/1.1\r\nHost: x y\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x/y\r\n\r\n", "GET / HTTP/1.1\r\nHost: a@x\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x\\y\r\n\r\n", "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
    get("X : y"), get("X\t: y"), get("X y: z"), get("X"), get(": y"), get("X[]: y"), get("Xé: y"),
    get("X: a\rb"), get("X: a\u{0}b"), get("X: a\u{1}b"), get("X: a\u{7F}b"), get("X: a\r\n b"),
    get("X: a\r\n\tb"), get("X: a\nY: b"), get("\u{FEFF}X: a"),
  ]

  /// Targets that are no path of ours.
  static let targets =
    [
      "a", "", "*", "x:80", "http://", "http:///a", "http://a@x/", "http://a b/", "ftp://x/",
      "/a#b",
      "/a\u{0}b", "/a\tb", "/é", "/a\u{7F}", "//a b",
    ].map { "GET \($0) HTTP/1.1\r\nHost: x\r\n\r\n" } + [
      "CONNECT x:80 HTTP/1.1\r\nHost: x:80\r\n\r\n", "CONNECT / HTTP/1.1x\r\nHost: x\r\n\r\n",
    ]

  @Test(
    "what two readers could take differently is refused, and nothing after it is read",
    arguments: [lengths, codings, codingFields, lines, targets])
  func refused(inputs: [String]) async throws {
    let answers = try await Self.statuses(of: inputs)

    for (input, statuses) in zip(inputs, answers) {
      #expect(
        statuses.count == 1 && [400, 501, 505].contains(statuses.first),
        "\(input.debugDescription): \(statuses)")
    }
  }

  @Test("a chunked body that two readers could end differently breaks the connection")
  func brokenBodies() async throws {
    let answers = try await Self.statuses(of: Self.chunks)

    for (input, statuses) in zip(Self.chunks, answers) {
      #expect(
        statuses.allSatisfy { $0 == 400 || $0 == 431 }, "\(input.debugDescription): \(statuses)")
      #expect(statuses.count <= 1, "\(input.debugDescription): \(statuses)")
    }
  }

  @Test(
    "heads beyond the bounds are refused",
    arguments: [
      get((0..<300).map { "X\($0): y" }.joined(separator: "\r\n")),
      get("X: " + String(repeating: "y", count: 70_000)),
      "GET /" + String(repeating: "y", count: 70_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
    ])
  func tooLarge(input: String) async throws {
    #expect(try await Self.statuses(of: [input]) == [[431]])
  }

  @Test("a version that is not ours is refused", arguments: ["2.0", "1.2", "3.0", "0.9", "01.1"])
  func versions(version: String) async throws {
    let input = "GET / HTTP/\(version)\r\nHost: x\r\n\r\n"

    #expect(try await Self.statuses(of: [input]) == [[505]])
  }

  // MARK: - Served

  static let served = [
    get("X: y"), get("X:y"), get("X:\ty\t"), get("X:"), get("X: é"), get("x!#$%&'*+-.^_`|~: y"),
    "\r\n" + get("X: y"), "GET http://y/a?b HTTP/1.1\r\nHost: x\r\n\r\n",
    "GET https://y HTTP/1.1\r\nHost: x\r\n\r\n", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: \r\n\r\n", "GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n",
    post("Content-Length: 5", "hello"), post("Content-Length: 05", "hello"),
    post("Content-Length: \t5 ", "hello"), post("Content-Length: 0", ""), post("X: y", ""),
    post("Transfer-Encoding: chunked"), post("Transfer-Encoding: CHUNKED"),
    post("TRANSFER-ENCODING:\tchunked "), chunkedPost + "5\r\nhello\r\n0\r\n\r\n",
    chunkedPost + "00005\r\nhello\r\n00\r\n\r\n",
    chunkedPost + "5;a=b;c=\"d\"\r\nhello\r\n0;e\r\n\r\n",
    chunkedPost + "A\r\n0123456789\r\n0\r\nDigest: x\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n\r\n",
  ]

  @Test("what has one meaning is served, and so is what comes after it")
  func unambiguous() async throws {
    let answers = try await Self.statuses(of: Self.served)

    for (input, statuses) in zip(Self.served, answers) {
      #expect(statuses == [200, 200], "\(input.debugDescription): \(statuses)")
    }
  }

  @Test("requests behind one another are answered in order")
  func pipelining() async throws {
    let input = (1...20).map { "GET /\($0)?\($0) HTTP/1.1\r\nHost: x\r\n\r\n" }.joined()
    let text = try await Self.answers(to: [input])[0]
    let numbers = text.split(separator: "\r\n").compactMap { line in
      line.hasPrefix("x-query: ") ? Int(line.dropFirst(9)) : nil
    }

    #expect(numbers == Array(1...20))
  }

  @Test("HTTP/1.0 is answered once, with or without a host, and the connection closed")
  func version10() async throws {
    let inputs = [
      "GET / HTTP/1.0\r\n\r\n", "GET / HTTP/1.0\r\nHost: x\r\nConnection: keep-alive\r\n\r\n",
      "POST /stream HTTP/1.0\r\nContent-Length: 5\r\n\r\nhello",
    ]
    let answers = try await Self.answers(to: inputs)

    for answer in answers {
      #expect(answer.hasPrefix("HTTP/1.1 200 ") && answer.contains("connection: close\r\n"))
      #expect(!answer.contains("chunked") && Self.statuses(in: answer) == [200])
    }
    #expect(answers[2].hasSuffix("\r\n\r\nhello"))
  }

  @Test("HEAD has the fields of GET and no body")
  func head() async throws {
    let input = "HEAD /limited HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello"
    let answer = try await Self.answers(to: [input])[0]

    #expect(Self.statuses(in: answer) == [200, 200])
    #expect(answer.contains("content-length: 5\r\n"))
    #expect(!answer.contains("hello"))
  }

  @Test("a client that asks before it sends is told to go on")
  func expectations() async throws {
    let text = try await withServer { loop, port in
      let stream = try await ConnectionStream.connect(
        to: .tcp(host: "127.0.0.1", port: port), loop: loop, timeout: .seconds(10))
      defer { stream.close() }
      try await stream.write(Array(Self.post("Content-Length: 5\r\nExpect: 100-continue", "").utf8))
      var bytes = try await stream.read() ?? []
      try await stream.write(Array(("hello" + Self.last).utf8))
      while let more = try await stream.read() { bytes += more }
      return String(decoding: bytes, as: UTF8.self)
    }

    #expect(text.hasPrefix("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"))
    #expect(text.contains("\r\n\r\nhello"))
  }

  // MARK: - Asking

  private static func statuses(of inputs: [String]) async throws -> [[Int]] {
    try await answers(to: inputs).map(statuses(in:))
  }

  /// Everything that the server says to each input, until it hangs up.
  private static func answers(to inputs: [String]) async throws -> [String] {
    try await withSimulatedServer { loop, port in
      var answers: [String] = []
      for input in inputs {
        let stream = try await ConnectionStream.connect(
          to: .tcp(host: "127.0.0.1", port: port), loop: loop, timeout: .seconds(10))
        defer { stream.close() }
        var bytes: [UInt8] = []
        do {
          try await stream.write(Array((input + last).utf8))
          while let more = try await stream.read() { bytes += more }
        } catch {
          // The end of a connection that was broken off may come as a reset.
        }
        answers.append(String(decoding: bytes, as: UTF8.self))
      }
      return answers
    }
  }

  private static func statuses(in text: String) -> [Int] {
    text.ranges(of: "HTTP/1.1 ").compactMap { Int(text[$0.upperBound...].prefix(3)) }
  }
}
