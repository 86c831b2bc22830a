// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net

/// Joins a client's upgraded connection to the runtime's streaming server, byte for byte: whichever
/// protocol they agree on (SPDY, WebSocket) goes through untouched.
struct StreamTunnel {
  let loop: EventLoop

  /// Headers that belong to one connection, or that name the client.
  private static let dropped = [
    "connection", "upgrade", "host", "authorization", "content-length", "transfer-encoding",
  ]

  /// - Parameter url: as the runtime gave it, such as `http://127.0.0.1:34567/exec/abc`.
  func run(
    to url: String, _ request: HTTPRequest, _ response: HTTPResponseWriter
  ) async throws {
    guard let name = request.headers["upgrade"] else {
      throw NodeServerRefusal(status: 400, message: "you must specify an upgrade")
    }
    guard let (target, path) = Self.split(url) else {
      throw NodeServerRefusal(status: 500, message: "the runtime gave a URL without a port")
    }
    var configuration = HTTPClientConfiguration()
    configuration.preference = .http1
    let client = try HTTPClient(loop: loop, target: target, configuration: configuration)
    defer { client.close() }
    var headers = HTTPHeaders()
    for (header, value) in request.headers where !Self.dropped.contains(header) {
      headers.append(header, value)
    }
    let far: HTTPUpgradedStream
    do {
      far = try await client.upgrade(
        HTTPClientRequest(method: request.method, path: path, headers: headers), to: name)
    } catch let refusal as HTTPUpgradeRefused {
      try await response.respond(
        status: refusal.status, headers: ["content-type": "text/plain"], body: refusal.body)
      return
    }
    var answer = HTTPHeaders()
    for (header, value) in far.headers where !Self.dropped.contains(header) {
      answer.append(header, value)
    }
    let near = try await response.upgrade(to: name, headers: answer)
    await Self.join(near, far)
  }

  /// Carries bytes both ways until both ends have finished, or either breaks.
  private static func join(_ near: any ByteStream, _ far: any ByteStream) async {
    await withTaskGroup { group in
      group.addTask { await carry(from: near, to: far) }
      group.addTask { await carry(from: far, to: near) }
      await group.waitForAll()
    }
    near.close()
    far.close()
  }

  private static func carry(from source: any ByteStream, to target: any ByteStream) async {
    do {
      while let bytes = try await source.read() { try await target.write(bytes) }
      try await target.finish()
    } catch {
      // One end is gone; so is the stream.
      source.close()
      target.close()
    }
  }

  private static func split(_ url: String) -> (Endpoint, path: String)? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let rest = url[scheme.upperBound...]
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    guard let endpoint = Endpoint(String(rest[..<slash])) else { return nil }
    return (endpoint, slash == rest.endIndex ? "/" : String(rest[slash...]))
  }
}
