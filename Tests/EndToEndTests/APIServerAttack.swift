// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import HostilePeers
import Net
import TestKit

/// Requests to an API server that were changed on their way, with a good client certificate: most get
/// past the door.
struct APIServerAttack: Sendable {
  /// Requests of one connection under way at the same time.
  private static let requestsAtOnce = 32
  /// Namespaces called hostile-0 and so on; more than one, since some request will delete one.
  static let namespaces = 8

  let endpoint: Endpoint
  let tls: TLSConfiguration
  let loop: EventLoop

  // MARK: - Requests

  /// Requests that are sound as HTTP, half of them in HTTP/1.1, half in HTTP/2.
  /// - Returns: how often each status came.
  func sendRequests(_ count: Int, seed: UInt64) async throws -> [Int: Int] {
    var mutations = Mutations(seed: seed)
    var answers: [Int: Int] = [:]
    for preference in [HTTPClientConfiguration.Preference.http1, .http2] {
      var configuration = HTTPClientConfiguration()
      configuration.preference = preference
      configuration.idleConnections = Self.requestsAtOnce
      let client = try HTTPClient(
        loop: loop, target: endpoint, tls: tls, configuration: configuration)
      defer { client.close() }
      await withTaskGroup(of: Int?.self) { group in
        for index in 0..<(count / 2) {
          let request = Self.mutated(&mutations)
          if index >= Self.requestsAtOnce, let status = await group.next() ?? nil {
            answers[status, default: 0] += 1
          }
          group.addTask { await Self.status(of: request, client) }
        }
        for await case let status? in group { answers[status, default: 0] += 1 }
      }
    }
    return answers
  }

  private static func status(of request: HTTPClientRequest, _ client: HTTPClient) async -> Int? {
    do {
      let response = try await client.send(request)
      _ = try await response.body.collect(upTo: 64 << 20)
      return response.status
    } catch {
      return nil  // Refused as HTTP, or a watch that lasted.
    }
  }

  private static func mutated(_ mutations: inout Mutations) -> HTTPClientRequest {
    let sample = mutations.pick(RequestSamples.all)
    let namespace = "hostile-\(mutations.next(namespaces))"
    var request = HTTPClientRequest(
      method: sample.method, path: sample.path(in: namespace), headers: sample.headers,
      body: sample.body, timeout: .seconds(1))
    // Some arrive as they are: what they meet was changed by the others.
    for _ in 0..<mutations.next(3) {
      switch mutations.next(8) {
      case 0:
        request.method = mutations.pick(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "BREW"])
      case 1, 2: request.path = path(mutations.mutate([UInt8](request.path.utf8)))
      case 3:
        let name = mutations.pick(
          ["accept", "content-type", "impersonate-user", "authorization", "user-agent"])
        let value = request.headers[name] ?? "application/json"
        request.headers[name] = text(mutations.mutate([UInt8](value.utf8)))
      default: request.body = mutations.mutate(request.body)
      }
    }
    return request
  }

  private static func path(_ bytes: [UInt8]) -> String {
    let path = text(bytes)
    return path.hasPrefix("/") ? path : "/" + path
  }

  /// What a request line or a header can hold.
  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.map { (0x21...0x7E).contains($0) ? $0 : 0x2F }, as: UTF8.self)
  }

  // MARK: - Connections

  /// Connections over TLS with bytes changed anywhere, cut off, or meaning nothing.
  func sendConnections(_ count: Int, seed: UInt64) async throws {
    var mutations = Mutations(seed: seed)
    for (name, sampleBytes) in [("http/1.1", Self.http1), ("h2", Self.http2)] {
      var tls = tls
      tls.applicationProtocols = [name]
      let inputs = (0..<(count / 2)).map { index in
        let sample = mutations.pick(RequestSamples.all)
        let bytes =
          index % 5 == 0
          ? mutations.garbage(mutations.next(400))
          : mutations.mutate(sampleBytes(sample, "hostile-\(mutations.next(Self.namespaces))"))
        return (bytes: bytes, isCut: mutations.next(4) == 0)
      }
      await RawConnections(
        target: endpoint, tls: try TLSContext(tls, role: .client), loop: loop
      ).send(inputs)
    }
  }

  /// Bytes where TLS is expected.
  func sendGarbage(_ count: Int, seed: UInt64) async {
    var mutations = Mutations(seed: seed)
    // A handshake record that holds the beginning of a ClientHello (RFC 8446, sections 5.1 and 4.1.2).
    let hello: [UInt8] =
      [0x16, 3, 1, 0, 48, 1, 0, 0, 44, 3, 3] + mutations.garbage(32)
      + [0, 0, 2, 0x13, 1, 1, 0, 0, 1, 0]
    let inputs = (0..<count).map { index in
      let bytes =
        index % 2 == 0 ? mutations.mutate(hello) : mutations.garbage(mutations.next(300))
      return (bytes: bytes, isCut: mutations.next(4) == 0)
    }
    await RawConnections(target: endpoint, tls: nil, loop: loop).send(inputs)
  }

  private static func http1(_ sample: RequestSamples.Sample, _ namespace: String) -> [UInt8] {
    var head = "\(sample.method) \(sample.path(in: namespace)) HTTP/1.1\r\nHost: martlet\r\n"
    for (name, value) in sample.headers { head += "\(name): \(value)\r\n" }
    if !sample.body.isEmpty { head += "Content-Length: \(sample.body.count)\r\n" }
    return [UInt8]((head + "\r\n").utf8) + sample.body
  }

  private static func http2(_ sample: RequestSamples.Sample, _ namespace: String) -> [UInt8] {
    var fields = [
      (":method", sample.method), (":scheme", "https"), (":path", sample.path(in: namespace)),
      (":authority", "martlet"),
    ]
    for (name, value) in sample.headers { fields.append((name, value)) }
    return HTTP2Bytes.start + HTTP2Bytes.request(fields, body: sample.body)
      + HTTP2Bytes.frame(8, 0, 0, [0, 0, 1, 0]) + HTTP2Bytes.frame(6, 0, 0, Array(1...8))
  }
}
