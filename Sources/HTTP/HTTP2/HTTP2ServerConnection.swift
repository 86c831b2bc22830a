// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net

final class HTTP2ServerConnection: ConnectionHandler {
  private let server: HTTPServer
  init(server: HTTPServer) { self.server = server }
  func opened(_ connection: Connection) { connection.close() }
  func received(_ bytes: UnsafeRawBufferPointer) {}
  func ended() {}
  func willFlush() {}
  func didFlush() {}
  func closed(_ error: (any Error)?) {}
}
