// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CZlib
import HTTP
import Net
import RPC
import Testing

/// Calls whose bytes are not what they should be. Each gets its status, and the server lives on.
@Suite("Hostile calls") struct HostileCallTests {
  private static func framed(_ message: [UInt8], flag: UInt8 = 0, size: Int? = nil) -> [UInt8] {
    let size = size ?? message.count
    return [flag] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: size >> $0) } + message
  }

  /// A blob of five bytes of text.
  private static let hello: [UInt8] = [10, 5] + Array("hello".utf8)

  /// What the server says to a POST of these bytes: the code, and how many bytes more are in use.
  private static func codes(
    of bodies: [[UInt8]], path: String = "/test.Echo/Echo",
    headers: HTTPHeaders = ["content-type": "application/grpc", "te": "trailers"]
  ) async throws -> [Int?] {
    try await EventLoop.runOnOwnThread { loop in
      let server = RPCServer(loop: loop, services: [EchoService(loop: loop)])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      var configuration = HTTPClientConfiguration()
      configuration.preference = .http2
      let client = try HTTPClient(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port),
        configuration: configuration)
      var codes: [Int?] = []
      for body in bodies {
        codes.append(try await code(of: body, path, headers, client))
      }
      client.close()
      await server.shutdown(within: .milliseconds(100))
      return codes
    }
  }

  private static func code(
    of body: [UInt8], _ path: String, _ headers: HTTPHeaders, _ client: HTTPClient
  ) async throws -> Int? {
    var request = HTTPClientRequest(method: "POST", path: path, body: body, timeout: .seconds(20))
    request.headers = headers
    let response = try await client.send(request)
    if let code = response.headers["grpc-status"] { return Int(code) }
    do {
      _ = try await response.body.collect(upTo: 1 << 20)
    } catch {
      return nil
    }
    return response.trailers["grpc-status"].flatMap { Int($0) }
  }

  @Test("a message whose length is wrong fails its call, and no other")
  func lengths() async throws {
    let good = Self.framed(Self.hello)
    let bodies: [[UInt8]] = [
      Self.framed(Self.hello, size: 8), Self.framed(Self.hello, size: 6),
      Self.framed(Self.hello, size: 0),
      Array(good.dropLast()),
      [0], [0, 0, 0], Self.framed([], size: 1), good + [0], good + good,
      Self.framed(Self.hello, size: 5 << 20),
      Self.framed(Self.hello, size: Int(UInt32.max)), Self.framed(Self.hello, flag: 2),
      Self.framed(Self.hello, flag: 255),
      Self.framed([10, 200]), Self.framed([0xFF, 0xFF, 0xFF, 0xFF]),
      Self.framed([10, 2, 0xC3, 0x28]), [],
    ]
    let codes = try await Self.codes(of: bodies.flatMap { [$0, good] })

    for (index, code) in codes.enumerated() where index % 2 == 1 {
      #expect(code == 0, "the call after \(bodies[index / 2])")
    }
    let internalError = 13
    let resourceExhausted = 8
    for index in [0, 2, 3, 4, 5, 6, 7, 8, 11, 12, 16] {
      #expect(codes[2 * index] == internalError, "\(bodies[index])")
    }
    for index in [9, 10] { #expect(codes[2 * index] == resourceExhausted, "\(bodies[index])") }
    for index in [1, 13, 14] { #expect(codes[2 * index] ?? 0 != 0, "\(bodies[index])") }
  }

  @Test(
    "a message that unpacks to more than the limit is refused early",
    arguments: ["deflate", "gzip"])
  func bombs(encoding: String) async throws {
    let bomb = try #require(Self.compressed([UInt8](repeating: 0, count: 64 << 20), encoding))
    let headers: HTTPHeaders = [
      "content-type": "application/grpc", "te": "trailers", "grpc-encoding": encoding,
    ]
    let bodies = [
      Self.framed(bomb, flag: 1), Self.framed(Array(bomb.prefix(1000)), flag: 1),
      Self.framed([1, 2, 3], flag: 1), Self.framed([], flag: 1), Self.framed(Self.hello),
    ]
    let codes = try await Self.codes(of: bodies, headers: headers)

    #expect(bomb.count < 100_000)
    #expect(codes[0] == 8)
    #expect(codes[1...3].allSatisfy { $0 == 13 || $0 == 8 }, "\(codes)")
    #expect(codes[4] == 0)
  }

  @Test("fields that are no text, base64 or number fail nothing but themselves")
  func fields() async throws {
    var headers: HTTPHeaders = [
      "content-type": "application/grpc", "te": "trailers", "x-data-bin": "***",
      "grpc-timeout": "99999999999H", "grpc-accept-encoding": ",,gzip;q=2,\u{FF}",
    ]
    headers.append("x-text", String(decoding: [0xC3, 0x28, 0xFF] as [UInt8], as: UTF8.self))
    let codes = try await Self.codes(of: [Self.framed(Self.hello)], headers: headers)

    #expect(codes == [0])
  }

  @Test(
    "only gRPC's own content types are served",
    arguments: [
      ("application/grpc", 200), ("application/grpc+proto", 200), ("application/grpc;x=y", 200),
      ("application/grpc-web", 415), ("application/grpc-web+proto", 415),
      ("application/grpcx", 415), ("application/json", 415), ("", 415),
    ])
  func contentTypes(type: String, expected: Int) async throws {
    let status = try await EventLoop.runOnOwnThread { loop in
      let server = RPCServer(loop: loop, services: [EchoService(loop: loop)])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      var configuration = HTTPClientConfiguration()
      configuration.preference = .http2
      let client = try HTTPClient(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port),
        configuration: configuration)
      let response = try await client.send(
        HTTPClientRequest(
          method: "POST", path: "/test.Echo/Echo",
          headers: ["content-type": type, "te": "trailers"], body: Self.framed(Self.hello),
          timeout: .seconds(20)))
      client.close()
      await server.shutdown(within: .zero)
      return response.status
    }

    #expect(status == expected)
  }

  @Test(
    "a path that is no method is unimplemented",
    arguments: ["/", "/test.Echo", "/test.Echo/", "//", "/test.Echo/Echo/x", "/test.Echo/%45cho"])
  func paths(path: String) async throws {
    #expect(try await Self.codes(of: [Self.framed(Self.hello)], path: path) == [12])
  }

  /// Packed by zlib, in the form of the encoding.
  private static func compressed(_ bytes: [UInt8], _ encoding: String) -> [UInt8]? {
    var stream = z_stream()
    let windowBits: CInt = encoding == "gzip" ? 15 + 16 : 15
    let size = CInt(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(
        &stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var source = bytes
    var target = [UInt8](repeating: 0, count: 1 << 20)
    let result = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    guard result == Z_STREAM_END else { return nil }
    return Array(target.prefix(Int(stream.total_out)))
  }
}
