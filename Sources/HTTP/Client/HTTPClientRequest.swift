// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A request that a client sends.
package struct HTTPClientRequest: Sendable {
  package var method: String
  /// Path and query, percent-encoded.
  package var path: String
  /// The `host` that the server sees; the client's target when nil.
  package var authority: String?
  package var headers: HTTPHeaders
  package var body: [UInt8]
  /// How long the exchange may take, the response's body included. Nil waits for ever, as a watch must.
  package var timeout: Duration?

  package init(
    method: String = "GET", path: String, authority: String? = nil,
    headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = [], timeout: Duration? = nil
  ) {
    self.method = method
    self.path = path
    self.authority = authority
    self.headers = headers
    self.body = body
    self.timeout = timeout
  }

  /// True when sending it twice does no more than sending it once (RFC 9110, 9.2.2).
  var isIdempotent: Bool {
    ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"].contains(method)
  }
}

/// A response whose head has arrived. Letting go of it, and of its body, cancels what is left.
package struct HTTPClientResponse: Sendable {
  package let status: Int
  package let headers: HTTPHeaders
  package let version: HTTPVersion
  /// The body as it arrives.
  package let body: HTTPBody
  private let exchange: HTTPClientExchange

  init(
    status: Int, headers: HTTPHeaders, version: HTTPVersion, body: HTTPBody,
    exchange: HTTPClientExchange
  ) {
    self.status = status
    self.headers = headers
    self.version = version
    self.body = body
    self.exchange = exchange
  }

  /// The fields after the body; empty until the body has been read to its end.
  package var trailers: HTTPHeaders { exchange.trailers }
}

/// The server answered an upgrade with something else.
package struct HTTPUpgradeRefused: Error, Sendable, CustomStringConvertible {
  package let status: Int
  package let headers: HTTPHeaders
  /// The beginning of the answer's body.
  package let body: [UInt8]

  package var description: String {
    "upgrade refused with \(status): \(String(decoding: body, as: UTF8.self))"
  }
}
