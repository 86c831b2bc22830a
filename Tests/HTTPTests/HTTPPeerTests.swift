// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import HTTP
import Net
import TLSIdentities
import TestKit
import Testing

/// Programs that people use, with their rarer options.
@Suite("HTTP peers") struct HTTPPeerTests {
  private static let nghttp = PeerProgram("nghttp")
  private static let h2load = PeerProgram("h2load")
  private static let curl = PeerProgram("curl")

  /// A file of so many bytes.
  private static func file(of count: Int, in folder: TemporaryFolder) throws -> String {
    let path = folder.path + "/body"
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: count)
    #expect(fwrite(bytes, 1, count, file) == count)
    return path
  }

  /// Runs a program against a server over TLS.
  private static func overTLS(
    _ program: PeerProgram, _ arguments: @escaping @Sendable (_ base: String) -> [String],
    input: [UInt8] = []
  ) async throws -> PeerProgram.Outcome {
    let identities = try TestIdentities()
    return try await EventLoop.runOnOwnThread { loop in
      let server = HTTPServer(loop: loop, handler: EchoHandler())
      let address = try await server.listen(
        on: .tcp(host: "127.0.0.1", port: 0), tls: identities.server())
      let outcome = try await loop.offload {
        try program.run(arguments("https://127.0.0.1:\(address.port)"), input: input)
      }
      await server.shutdown(within: .milliseconds(100))
      return outcome
    }
  }

  @Test(
    "answers nghttp",
    arguments: [
      [], ["-w", "1", "-W", "1"], ["-b", "255"], ["--continuation"], ["--no-dep"], ["-p", "256"],
      ["--trailer=x-checksum: 1"], ["-M", "1"], ["--header-table-size=0"], ["--hexdump"],
    ])
  func answersNghttp(options: [String]) async throws {
    guard let nghttp = Self.nghttp else { return print("skipped: nghttp is not installed") }
    let folder = try TemporaryFolder()
    // A window of one byte takes a round trip for each.
    let file = try Self.file(of: options.contains("-w") ? 1 << 10 : 1 << 16, in: folder)
    let outcome = try await withServer { loop, port in
      try await loop.offload {
        try nghttp.run(
          options + ["-v", "-n", "-t", "5", "-d", file, "http://127.0.0.1:\(port)/stream"])
      }
    }

    #expect(outcome.status == 0, "\(outcome.output.suffix(2000)) \(outcome.errors)")
    #expect(outcome.output.contains(":status: 200"))
    #expect(!outcome.output.contains("RST_STREAM") && !outcome.output.contains("error_code=PROTO"))
  }

  /// Not with a handler that answers while it reads: nghttp stops its wait for a 100 at any final response
  /// that comes in the same read, and then never sends the body.
  @Test("asks nghttp for the body that it holds back, once the handler wants it")
  func invitesNghttp() async throws {
    guard let nghttp = Self.nghttp else { return print("skipped: nghttp is not installed") }
    let folder = try TemporaryFolder()
    let file = try Self.file(of: 1 << 16, in: folder)
    let outcome = try await withServer { loop, port in
      try await loop.offload {
        try nghttp.run([
          "--expect-continue", "-v", "-n", "-t", "20", "-d", file, "http://127.0.0.1:\(port)/echo",
        ])
      }
    }

    let events = outcome.output.split(separator: "\n").compactMap { line in
      ["recv (stream_id=13) :status: 100", "send DATA", "recv (stream_id=13) :status: 200"]
        .first { line.contains($0) }
    }
    #expect(outcome.status == 0, "\(outcome.output.suffix(2000)) \(outcome.errors)")
    #expect(events.first?.hasSuffix("100") == true, "\(events)")
    #expect(events.dropFirst().first == "send DATA" && events.last?.hasSuffix("200") == true)
  }

  @Test("answers nghttp over TLS, many times on one connection")
  func answersNghttpOverTLS() async throws {
    guard let nghttp = Self.nghttp else { return print("skipped: nghttp is not installed") }
    let outcome = try await Self.overTLS(nghttp) { ["-n", "-s", "-m", "50", $0 + "/echo"] }

    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.ranges(of: " 200 ").count == 50)
  }

  @Test(
    "keeps up with h2load over TLS",
    arguments: [[], ["--h1"], ["-w", "16", "-W", "16"], ["--header-table-size=0"]])
  func survivesLoad(options: [String]) async throws {
    guard let h2load = Self.h2load else { return print("skipped: h2load is not installed") }
    let folder = try TemporaryFolder()
    let file = try Self.file(of: 5000, in: folder)
    let outcome = try await Self.overTLS(h2load) {
      options + ["-n", "500", "-c", "5", "-m", "10", "-d", file, $0 + "/echo"]
    }

    #expect(outcome.output.contains("500 succeeded, 0 failed"), "\(outcome.output)")
  }

  @Test(
    "answers curl over TLS, over both protocols and with a body that it sends in chunks",
    arguments: ["--http1.1", "--http2"])
  func answersCurl(version: String) async throws {
    guard let curl = Self.curl else { return print("skipped: curl is not installed") }
    let body = [UInt8](repeating: UInt8(ascii: "x"), count: 200_000)
    let outcome = try await Self.overTLS(
      curl, { ["-sSk", version, "-T", "-", "-X", "POST", $0 + "/echo", $0 + "/echo"] }, input: body)
    let head = try await Self.overTLS(curl) { ["-sSkI", version, $0 + "/echo"] }
    let waiting = try await Self.overTLS(
      curl,
      {
        [
          "-sSk", version, "-H", "expect: 100-continue", "--data-binary", "@-",
          "-w", "%{http_code}", "-o", "/dev/null", $0 + "/echo",
        ]
      }, input: body)

    #expect(outcome.errors == "" && outcome.bytes.count >= body.count)
    #expect(head.output.contains(" 200") && head.output.contains("content-length: 0"))
    #expect(waiting.output == "200", "\(waiting.errors)")
  }
}
