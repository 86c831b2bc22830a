// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net
import Platform

/// One HTTP/2 connection to one address, for who chooses between connections himself.
///
/// Never reconnects and never sends anything twice. All methods are for the loop's thread.
package final class HTTPSession: @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private let connection: HTTP2ClientConnection
  private let scheme: String
  private let authority: String
  private var heads: [String: HTTPFixedFields] = [:]
  /// The one asked for last: most clients call one method many times.
  private var lastHead: (path: String, fields: HTTPFixedFields?) = ("", nil)

  private init(connection: HTTP2ClientConnection, scheme: String, authority: String) {
    self.connection = connection
    self.scheme = scheme
    self.authority = authority
  }

  /// Connects, performs the TLS handshake when `tls` is given, and waits for the server's SETTINGS.
  /// - Parameters:
  ///   - authority: what the server is called in requests.
  ///   - serverName: what the server's certificate must be valid for.
  ///   - timeout: for everything together.
  ///   - ended: told once with the session, when no further exchange can be started: the server is leaving
  ///     (`HTTPError.goneAway`) or the connection was lost.
  package static func connect(
    to endpoint: Endpoint, authority: String, serverName: String?, loop: EventLoop,
    tls: TLSContext?, configuration: HTTPClientConfiguration, within timeout: Duration,
    ended: @escaping (HTTPSession, any Error) -> Void
  ) async throws -> HTTPSession {
    let deadline = loop.environment.now() + timeout
    let socket = try await Connection.connect(
      to: endpoint, loop: loop, tls: tls, serverName: serverName, timeout: timeout)
    guard tls == nil || socket.applicationProtocol == "h2" else {
      socket.close(NetError.closed)
      throw NetError.tls("the server does not speak HTTP/2")
    }
    let made = Made()
    let connection = HTTP2ClientConnection(loop: loop, configuration: configuration) { _, error in
      if let session = made.session { ended(session, error) }
    }
    socket.start(connection)
    try await connection.ready(within: deadline - loop.environment.now())
    guard connection.isUsable else { throw HTTPError.disconnected("the server left at once") }
    let session = HTTPSession(
      connection: connection, scheme: tls == nil ? "http" : "https", authority: authority)
    made.session = session
    return session
  }

  /// The session of a connection, once there is one. Not weak, which makes every retain of the session
  /// slow: the connection lets go of it when it is lost.
  private final class Made: @unchecked Sendable {
    // Safety: touched on the loop's thread only.
    var session: HTTPSession?
  }

  /// True while exchanges can be started.
  package var isUsable: Bool { connection.isUsable }

  /// Exchanges that are about to be started: they count as under way for `hasRoom`.
  package var reserved = 0

  /// True when the server allows one more exchange now.
  package var hasRoom: Bool { connection.hasRoom(for: reserved + 1) }

  /// Calls `action` once, when an exchange has ended; nil takes that back.
  package func onRoom(_ action: (@Sendable () -> Void)?) { connection.onRoom = action }

  /// Exchanges under way.
  package var exchangeCount: Int { connection.streamCount }

  /// Starts an exchange. Beyond the server's limit of streams it waits its turn in the session.
  /// - Throws: `HTTPError.refused` when no exchange can be started here any more.
  package func open(
    _ request: HTTPClientRequest, hasBody: Bool = true
  ) throws -> HTTPClientExchange {
    guard connection.isUsable else { throw HTTPError.refused }
    let exchange = HTTPClientExchange(loop: connection.loop, timeout: request.timeout)
    do {
      try connection.start(
        request, scheme: scheme, authority: request.authority ?? authority, hasBody: hasBody,
        exchange: exchange)
    } catch {
      connection.giveUp("stream numbers are used up")
      throw error
    }
    return exchange
  }

  /// What requests to a path begin with, laid out when it is first asked for.
  /// - Parameter headers: the same in each request to the path.
  package func head(path: String, headers: HTTPHeaders) -> HTTPFixedFields {
    if path == lastHead.path, let fields = lastHead.fields { return fields }
    let fields =
      heads[path]
      ?? HTTPFixedFields(
        method: "POST", scheme: scheme, authority: authority, path: path, headers: headers)
    if heads.count < Limits.requestHeads { heads[path] = fields }
    lastHead = (path, fields)
    return fields
  }

  /// Starts an exchange of which nothing streams. Beyond the server's limit of streams it waits its turn in
  /// the session.
  /// - Returns: the exchange, to be given back with `giveBack` once its response has been read; nil when no
  ///   exchange can be started here any more.
  package func open(_ request: HTTPUnaryRequest) -> HTTP2UnaryExchange? {
    guard connection.isUsable else { return nil }
    do {
      return try connection.start(request)
    } catch {
      connection.giveUp("stream numbers are used up")
      return nil
    }
  }

  /// Takes back an exchange that has been read.
  package func giveBack(_ exchange: HTTP2UnaryExchange) { connection.giveBack(exchange) }

  /// Starts no more exchanges; the connection closes when those under way have ended.
  package func retire() { connection.retire() }

  /// Ends every exchange now.
  package func close() { connection.connection?.close(HTTPError.closed) }
}
