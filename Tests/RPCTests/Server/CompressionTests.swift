// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Platform
import Testing

@testable import RPC

@Suite("Message compression") struct CompressionTests {
  @Test("a message survives compression", arguments: RPCCompression.allCases)
  func roundTrip(coding: RPCCompression) throws {
    let message = [UInt8](repeating: 7, count: 100_000)

    let compressed = try #require(try Compression.compress(message, coding))

    #expect(compressed.count < 1000)
    #expect(
      try Compression.decompress(compressed, encoding: coding.rawValue, limit: 100_000) == message)
  }

  @Test("a message that would not get smaller stays as it is", arguments: RPCCompression.allCases)
  func incompressible(coding: RPCCompression) throws {
    let noise = (0..<4096).map { _ in UInt8.random(in: 0...255) }

    #expect(try Compression.compress(noise, coding) == nil)
    #expect(try Compression.compress([], coding) == nil)
  }

  @Test("a bomb is stopped at the limit, however small it was", arguments: RPCCompression.allCases)
  func bomb(coding: RPCCompression) throws {
    let zeros = [UInt8](repeating: 0, count: 50_000_000)
    let bomb = try #require(try Compression.compress(zeros, coding))

    let error = #expect(throws: RPCError.self) {
      try Compression.decompress(bomb, encoding: coding.rawValue, limit: 1_000_000)
    }

    #expect(bomb.count < 300_000)
    #expect(error?.code == .resourceExhausted)
  }

  @Test("garbage, half a message and bytes behind the end are refused")
  func malformed() throws {
    let good = try #require(
      try Compression.compress([UInt8](repeating: 1, count: 1000), .gzip))
    for bytes in [[1, 2, 3], Array(good.dropLast(4)), good + [0], []] {
      let error = #expect(throws: RPCError.self) {
        try Compression.decompress(bytes, encoding: "gzip", limit: 10_000)
      }
      #expect(error?.code == .internal)
    }
  }

  @Test("a server compresses when its handler wants it and the client can read it")
  func negotiation() async throws {
    let seen = try await withServer { client in
      var seen: [(accepted: String, encoding: String?, flag: UInt8?)] = []
      for accepted in ["identity", "gzip", "identity,deflate", "gzip, deflate"] {
        let response = try await client.send(
          Self.request(["grpc-accept-encoding": accepted], MessageDeframer.frame([8, 1])))
        let body = try await response.body.collect(upTo: 1 << 20)
        seen.append((accepted, response.headers["grpc-encoding"], body.first))
      }
      return seen
    }

    #expect(seen.map(\.encoding) == [nil, "gzip", nil, "gzip"])
    #expect(seen.map(\.flag) == [0, 1, 0, 1])
  }

  @Test("an encoding unknown to the server is UNIMPLEMENTED, with those that it knows")
  func unknownEncoding() async throws {
    let (status, accepted) = try await withServer { client in
      let response = try await client.send(
        Self.request(
          ["grpc-encoding": "snappy"], MessageDeframer.frame([1, 2, 3], isCompressed: true)))
      return (response.headers["grpc-status"], response.headers["grpc-accept-encoding"])
    }

    #expect(status == "12")
    #expect(accepted == "identity,deflate,gzip")
  }

  @Test("a compressed message without an encoding is INTERNAL")
  func missingEncoding() async throws {
    let status = try await withServer { client in
      try await client.send(Self.request([:], MessageDeframer.frame([1], isCompressed: true)))
        .headers["grpc-status"]
    }

    #expect(status == "13")
  }

  private static func request(_ headers: HTTPHeaders, _ body: [UInt8]) -> HTTPClientRequest {
    var all: HTTPHeaders = ["content-type": "application/grpc", "te": "trailers"]
    all.append(contentsOf: headers)
    return HTTPClientRequest(method: "POST", path: "/test.Zip/Zeros", headers: all, body: body)
  }

  /// Gives a plain HTTP/2 client of a service that answers with compressed zeros.
  private func withServer<Result: Sendable>(
    _ body: @escaping @Sendable (HTTPClient) async throws -> Result
  ) async throws -> Result {
    try await EventLoop.runOnOwnThread { loop in
      let server = RPCServer(loop: loop, services: [ZeroService()])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      var configuration = HTTPClientConfiguration()
      configuration.preference = .http2
      let client = try HTTPClient(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port),
        configuration: configuration)
      let result = try await body(client)
      client.close()
      await server.shutdown(within: .zero)
      return result
    }
  }
}

/// Answers with zeros, in gzip where that is possible.
private struct ZeroService: RPCService {
  var serviceName: String { "test.Zip" }
  var methods: [RPCMethod] {
    [
      .unary("/test.Zip/Zeros") { (_: Blob, context: RPCContext) -> Blob in
        context.compression = .gzip
        return Blob(String(repeating: "0", count: 10_000))
      }
    ]
  }
}
