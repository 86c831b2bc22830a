// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net

/// Answers with the body that came, if it is whole.
private struct EchoHandler: HTTPHandler {
  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    let body = try await request.body.collect(upTo: 4096)
    try await response.respond(
      status: 200, headers: ["x-method": request.method, "x-path": request.path], body: body)
  }
}

/// What must hold for a server and whatever a client sends: it ends the connection, and what it has sent
/// by then is HTTP.
enum ServerPromises {
  private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

  /// Bytes after the preface of HTTP/2 when the first byte is odd, else any bytes.
  static func exchange(_ input: [UInt8]) {
    let isHTTP2 = (input.first ?? 0) & 1 == 1
    let pieces = Pieces([(input.first ?? 0) >> 1] + input.dropFirst())
    let network = ScriptedNetwork(incoming: (isHTTP2 ? [preface] : []) + pieces.cut.map(Array.init))
    do {
      try EventLoop.run(on: network) { loop in
        let server = HTTPServer(loop: loop, handler: EchoHandler())
        try await server.listen(on: .tcp(host: "127.0.0.1", port: 1))
        try await network.closed.wait()
        await server.shutdown(within: .zero)
      }
    } catch {
      expect(false, "a server stands any client")
    }
    if isHTTP2 { checkFrames(network.sent) } else { checkText(network.sent) }
  }

  private static func checkFrames(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while rest.count >= 9 {
      let header = Array(rest.prefix(9))
      let count = Int(header[0]) << 16 | Int(header[1]) << 8 | Int(header[2])
      expect(count <= 16_777_215 && header[3] <= 9, "a server sends frames")
      rest = rest.dropFirst(9 + count)
    }
  }

  private static func checkText(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    let isFrames = bytes.starts(with: [0, 0]) && bytes.count >= 9 && bytes[3] == 4
    expect(isFrames || bytes.starts(with: "HTTP/1.1 ".utf8), "a server sends responses")
  }
}
