// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net

/// The protocol an exchange came over.
package enum HTTPVersion: Sendable, Equatable {
  case http1
  case http2
}

/// Who is at the other end of a connection, held once for all its requests.
package final class HTTPPeerIdentity: Sendable {
  package let peer: Peer
  package init(_ peer: Peer) { self.peer = peer }
}

/// A request that a server received.
package struct HTTPRequest: Sendable {
  /// Upper case, such as `GET`.
  package var method: String
  /// As sent, percent-encoding untouched, without the query.
  package var path: String
  /// What follows `?`, untouched; nil without one.
  package var query: String?
  /// The host (and port) asked for.
  package var authority: String
  package var headers: HTTPHeaders
  package var version: HTTPVersion
  /// Who asks.
  package var peer: Peer
  package var body: HTTPBody

  package init(
    method: String = "GET", path: String, query: String? = nil, authority: String = "localhost",
    headers: HTTPHeaders = HTTPHeaders(), version: HTTPVersion = .http2, peer: Peer = Peer(),
    body: HTTPBody = HTTPBody()
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.authority = authority
    self.headers = headers
    self.version = version
    self.peer = peer
    self.body = body
  }

  /// Splits a request target at its first `?`.
  static func split(_ target: Substring) -> (path: String, query: String?) {
    guard let mark = target.utf8.firstIndex(of: UInt8(ascii: "?")) else {
      return (String(target), nil)
    }
    return (String(target[..<mark]), String(target[target.utf8.index(after: mark)...]))
  }
}

/// Answers requests. Called on the server's loop; its task is cancelled when the peer goes away.
///
/// A handler that throws, or returns without an answer, gives a 500, or a reset once the response had
/// started.
package protocol HTTPHandler: Sendable {
  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws
  /// Looks at a request over HTTP/2 before a task is made for it: once its headers have come, and again
  /// when all of it is there if the handler wants to wait for that. It may answer at once, as a plain call.
  func admit(_ stream: HTTP2ServerStream) -> HTTPAdmission
}

extension HTTPHandler {
  package func admit(_ stream: HTTP2ServerStream) -> HTTPAdmission { .task }
}
