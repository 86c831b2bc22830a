// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Synchronization
import Testing

/// A client that speaks JSON to a server of the etcd API.
final class JSONPeer: Sendable {
  private let client: HTTPClient
  /// Of the user who logged in last.
  private let token = Mutex("")

  init(_ api: EtcdAPI, _ preference: HTTPClientConfiguration.Preference = .automatic) throws {
    var configuration = HTTPClientConfiguration()
    configuration.preference = preference
    client = try HTTPClient(
      loop: api.loop, target: try #require(Endpoint(api.address)), configuration: configuration)
  }

  func close() { client.close() }

  /// Status and body of an answer.
  /// - Parameters:
  ///   - token: sends the token that the last answer with one had.
  ///   - lines: how much of an answer without end is waited for.
  func ask(
    _ path: String, _ body: String, method: String = "POST", headers: HTTPHeaders = [:],
    token isSent: Bool = false, lines: Int = .max
  ) async throws -> String {
    var headers = headers
    if isSent { headers["authorization"] = token.withLock { $0 } }
    let response = try await client.send(
      HTTPClientRequest(
        method: method, path: path, headers: headers, body: [UInt8](body), timeout: .seconds(30)))
    var text: [UInt8] = []
    for try await chunk in response.body {
      text += chunk
      if text.count(where: { $0 == 0x0A }) >= lines { break }
    }
    let answer = text.text
    let mark = "\"token\":\""
    if let start = answer.firstRange(of: mark)?.upperBound {
      token.withLock { $0 = String(answer[start...].prefix { $0 != "\"" }) }
    }
    return "\(response.status) \(answer)"
  }
}

/// Answers, in order.
final class Collected: Sendable {
  private let texts = Mutex<[String]>([])

  func add(_ text: String) { texts.withLock { $0.append(text) } }
  var answers: [String] { texts.withLock { $0 } }
}
