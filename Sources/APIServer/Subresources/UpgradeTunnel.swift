// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import HTTP
import Net

/// Joins a client's upgraded connection to the kubelet's.
enum UpgradeTunnel {
  /// Headers that belong to one connection, or that say who the client is.
  private static let dropped: Set<String> = [
    "connection", "upgrade", "host", "authorization", "content-length", "transfer-encoding",
    "impersonate-user", "impersonate-group", "impersonate-uid",
  ]
  /// How long a client may take to read the last bytes.
  private static let farewell = Duration.seconds(2)
  private static let protocolHeader = "x-stream-protocol-version"

  /// Lets client and kubelet agree on a protocol, then carries bytes both ways until both are done.
  static func run(
    _ request: HTTPRequest, _ response: HTTPResponseWriter, _ client: HTTPClient, _ path: String
  ) async throws {
    guard let name = request.headers["upgrade"], !name.isEmpty else {
      throw APIError.badRequest("Upgrade request required")
    }
    let far = try await open(client, path, name, kept(request.headers))
    let near = try await response.upgrade(to: name, headers: kept(far.headers))
    await join(near, far)
  }

  /// Opens a SPDY connection of our own.
  static func openSPDY(
    _ client: HTTPClient, _ path: String, protocolName: String
  ) async throws -> HTTPUpgradedStream {
    try await open(client, path, "SPDY/3.1", [protocolHeader: protocolName])
  }

  private static func open(
    _ client: HTTPClient, _ path: String, _ name: String, _ headers: HTTPHeaders
  ) async throws -> HTTPUpgradedStream {
    do {
      return try await client.upgrade(
        HTTPClientRequest(method: "POST", path: path, headers: headers), to: name)
    } catch let refusal as HTTPUpgradeRefused {
      throw KubeletConnection.refusal(status: refusal.status, body: refusal.body)
    }
  }

  private static func kept(_ headers: HTTPHeaders) -> HTTPHeaders {
    var kept = HTTPHeaders()
    for (name, value) in headers where !dropped.contains(name.lowercased()) {
      kept.append(name, value)
    }
    return kept
  }

  // MARK: - Carrying

  private static func join(_ near: any ByteStream, _ far: any ByteStream) async {
    await withTaskGroup(of: Void.self) { group in
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
      // One end is gone, and with it the reason for the other.
      source.close()
      target.close()
    }
  }

  /// Carries the payload of binary messages one way and puts bytes into messages the other.
  static func join(_ socket: WebSocket, _ far: any ByteStream) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        do {
          while let message = try await socket.receive() {
            if case .binary(let bytes) = message { try await far.write(bytes) }
          }
          try await far.finish()
        } catch {
          far.close()
        }
      }
      group.addTask {
        do {
          while let bytes = try await far.read() { try await socket.send(.binary(bytes)) }
          try await socket.close(reason: "")
        } catch {
          // The client is gone, or the kubelet: the conversation ends below.
        }
      }
      // Whichever way ends first ends the conversation; what was sent is still on its way.
      await group.next()
      far.close()
      group.cancelAll()
      await group.waitForAll()
    }
    await socket.end(within: farewell)
  }
}
