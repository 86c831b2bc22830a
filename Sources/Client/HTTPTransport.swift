// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import HTTP
package import Net
package import Platform
import Synchronization

/// Sends requests over HTTP/2 (or HTTP/1.1) with the credentials of a kubeconfig.
package final class HTTPTransport: Transport {
  private struct CachedToken {
    var text = ""
    var readAt: Duration?
  }

  /// How long a token file is believed before it is read again.
  private static let tokenLifetime = Duration.seconds(60)
  /// Time for an exchange that is not a watch.
  private static let timeout = Duration.seconds(60)

  /// For upgrades, which are not requests with an answer.
  package let http: HTTPClient
  private let basePath: String
  private let userAgent: String
  private let token: Kubeconfig.Token?
  private let environment: Environment
  private let cachedToken = Mutex(CachedToken())

  /// - Parameter component: who asks, such as "kubelet"; becomes the field manager of what it writes.
  /// - Throws: `NetError` when the certificates can't be used.
  package init(
    _ kubeconfig: Kubeconfig, component: String, loop: EventLoop, environment: Environment
  ) throws {
    var configuration = HTTPClientConfiguration()
    // Without TLS there is no ALPN; our API server speaks HTTP/2 by its preface.
    if kubeconfig.tls == nil { configuration.preference = .http2 }
    http = try HTTPClient(
      loop: loop, target: kubeconfig.endpoint, tls: kubeconfig.tls, configuration: configuration)
    basePath = kubeconfig.basePath
    userAgent = "martlet-\(component)/0.1.0"
    token = kubeconfig.token
    self.environment = environment
  }

  package func send(_ request: APIRequest) async throws -> APIResponse {
    let response: HTTPClientResponse
    do {
      response = try await http.send(try self.request(request))
    } catch let error as HTTPError {
      throw ClientError.unreachable("\(error)")
    } catch let error as NetError {
      throw ClientError.unreachable("\(error)")
    }
    let body = BodyReader(response.body)
    return APIResponse(
      status: response.status, contentType: response.headers["content-type"] ?? "",
      retryAfterSeconds: response.headers["retry-after"].flatMap { Int($0) },
      next: { try await body.next() })
  }

  private func request(_ request: APIRequest) throws -> HTTPClientRequest {
    var headers = HTTPHeaders()
    headers.append("accept", request.accept)
    headers.append("user-agent", userAgent)
    if !request.contentType.isEmpty { headers.append("content-type", request.contentType) }
    if let token = try bearerToken() { headers.append("authorization", "Bearer " + token) }
    let isWatch = request.query.contains { $0.name == "watch" }
    return HTTPClientRequest(
      method: request.method.rawValue, path: basePath + request.target, headers: headers,
      body: request.body, timeout: isWatch ? nil : Self.timeout)
  }

  private func bearerToken() throws -> String? {
    switch token {
    case nil: return nil
    case .text(let text)?: return text
    case .file(let path)?:
      let now = environment.now()
      return try cachedToken.withLock { cached in
        if let readAt = cached.readAt, now - readAt < Self.tokenLifetime { return cached.text }
        let text = try FileSystem.readText(path, limit: ClientLimits.tokenBytesMax)
        cached = CachedToken(text: String(text.filter { !$0.isWhitespace }), readAt: now)
        return cached.text
      }
    }
  }
}

/// The one reader of a response's body.
private actor BodyReader {
  private var iterator: HTTPBody.AsyncIterator

  init(_ body: HTTPBody) { iterator = body.makeAsyncIterator() }

  func next() async throws -> [UInt8]? {
    // An actor can't lend its state across a suspension; there is one reader, so a copy is safe.
    var copy = iterator
    do {
      let piece = try await copy.next()
      iterator = copy
      return piece
    } catch let error as HTTPError {
      throw ClientError.unreachable("\(error)")
    } catch let error as NetError {
      throw ClientError.unreachable("\(error)")
    }
  }
}

extension TypedClient {
  /// A client of the cluster that a kubeconfig file names.
  /// - Throws: `Kubeconfig.Problem`, or `NetError` when the certificates can't be used.
  package static func connect(
    kubeconfig path: String, component: String, loop: EventLoop
  ) throws -> TypedClient {
    let transport = try HTTPTransport(
      Kubeconfig.load(path), component: component, loop: loop, environment: loop.environment)
    return TypedClient(transport: transport)
  }
}
