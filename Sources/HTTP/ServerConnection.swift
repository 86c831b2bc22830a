// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net

/// A connection whose protocol is not known yet: ALPN tells, or the first bytes do (RFC 9113, 3.4).
final class ServerConnection: ConnectionHandler, DrainableConnection {
  private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

  private let server: HTTPServer
  private var connection: Connection?
  private var seen: [UInt8] = []
  private var timer: LoopTimer?

  init(server: HTTPServer) { self.server = server }

  func opened(_ connection: Connection) {
    self.connection = connection
    server.add(self)
    if connection.peer.isEncrypted {
      become(connection.applicationProtocol == "h2" ? .http2 : .http1)
    } else {
      timer = server.loop.schedule(after: server.limits.headerTimeout) { [weak self] in
        guard let self else { return }
        if !seen.isEmpty { server.refusals?.note(.slowHead, .http1) }
        self.connection?.close(HTTPError.timedOut)
      }
    }
  }

  func received(_ bytes: UnsafeRawBufferPointer) {
    seen.append(contentsOf: bytes)
    if seen.starts(with: Self.preface) {
      become(.http2)
    } else if !Self.preface.starts(with: seen) {
      become(.http1)
    }
  }

  private func become(_ version: HTTPVersion) {
    guard let connection else { return }
    leave()
    let handler: any ConnectionHandler =
      switch version {
      case .http1: HTTP1ServerConnection(server: server)
      case .http2: HTTP2ServerConnection(server: server)
      }
    connection.replaceHandler(handler, unread: seen)
  }

  private func leave() {
    if let timer { server.loop.cancel(timer) }
    timer = nil
    server.remove(self)
    connection = nil
  }

  func ended() { connection?.close() }
  func willFlush() {}
  func didFlush() {}
  func closed(_ error: (any Error)?) { leave() }
  func drain() { connection?.close() }
  func abort() { connection?.close() }
}
