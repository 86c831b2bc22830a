// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Platform
import TestKit
import Testing

/// The package `websockets` from PyPI as the other end.
@Suite("WebSocket with Python") struct PythonWebSocketTests {
  private static let python: PeerProgram? = {
    guard let python = PeerProgram(".venv/bin/python") else { return nil }
    do {
      return try python.run(["-c", "import websockets"]).status == 0 ? python : nil
    } catch {
      return nil
    }
  }()

  @Test("a Python client is mirrored, its compression turned down, its big message refused")
  func client() async throws {
    guard let python = Self.python else { return print("skipped: no websockets in .venv") }
    let script = """
      import sys, websockets.exceptions
      from websockets.sync.client import connect
      url = "ws://127.0.0.1:" + sys.argv[1]
      with connect(url, subprotocols=["v5.channel.k8s.io", "v4.channel.k8s.io"],
                   max_size=None) as socket:
          print(socket.subprotocol, socket.protocol.extensions)
          assert socket.ping("hi").wait(10)
          for message in ["", "Grüße", "x" * 70000, b"", bytes(range(256)) * 4096]:
              socket.send(message)
              assert socket.recv() == message
          socket.send(["in ", "three ", "parts"])
          print(socket.recv())
          socket.send([b"a" * 70000, b"b" * 70000])
          print(len(socket.recv()))
          socket.close(4321, "done")
          print(socket.close_code)
      with connect(url, max_size=None) as socket:
          socket.send(b"z" * (1024 * 1024 + 1))
          try:
              socket.recv()
          except websockets.exceptions.ConnectionClosedError as error:
              print(error.rcvd.code)
      """
    let outcome = try await EventLoop.runOnOwnThread { loop in
      let server = HTTPServer(loop: loop, handler: Mirror())
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let outcome = try await loop.offload {
        try python.run(["-c", script, "\(address.port)"])
      }
      await server.shutdown(within: .seconds(1))
      return outcome
    }

    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        v5.channel.k8s.io []
        in three parts
        140000
        4321
        1009

        """)
  }

  @Test("a Python server is understood, its fragments and its goodbye, too")
  func server() async throws {
    guard let python = Self.python else { return print("skipped: no websockets in .venv") }
    let script = """
      import sys
      from websockets.sync.server import serve
      def handle(socket):
          assert socket.recv() == "hello"
          socket.ping().wait(10)
          socket.send(["wel", "come"])
          assert len(socket.recv()) == 200000
          socket.close(3210, "enough")
      with serve(handle, "127.0.0.1", 0, subprotocols=["v4.channel.k8s.io"]) as server:
          print("%05d" % server.socket.getsockname()[1], flush=True)
          server.serve_forever()
      """
    let peer = try python.start(["-c", script], timeout: 60)
    defer { peer.killNow() }
    let digits = try #require(peer.receive(6))
    let port = try #require(Int(String(decoding: digits.dropLast(), as: UTF8.self)))
    let (subprotocol, first, last) = try await EventLoop.runOnOwnThread { loop in
      let client = try HTTPClient(loop: loop, target: .tcp(host: "127.0.0.1", port: port))
      let socket = try await WebSocket.connect(
        HTTPClientRequest(path: "/"), by: client,
        subprotocols: ["v5.channel.k8s.io", "v4.channel.k8s.io"])
      try await socket.send(.text(Array("hello".utf8)))
      let first = try await socket.receive()
      try await socket.send(.binary([UInt8](repeating: 1, count: 200_000)))
      let last = try await socket.receive()
      client.close()
      return (socket.subprotocol, first, last)
    }

    #expect(subprotocol == "v4.channel.k8s.io")
    #expect(first == .text(Array("welcome".utf8)))
    #expect(last == nil)
  }
}

/// Sends every message back.
private struct Mirror: HTTPHandler {
  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    let socket = try await WebSocket.accept(
      request, response, subprotocols: ["v4.channel.k8s.io", "v5.channel.k8s.io"],
      environment: .live)
    guard let socket else { return }
    do {
      while let message = try await socket.receive() { try await socket.send(message) }
    } catch is WebSocketError {
      // The client has been told.
    }
    await socket.end(within: .seconds(2))
  }
}
