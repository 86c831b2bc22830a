// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import TestKit
import Testing

/// curl, pointed at a cluster's API server.
struct Curl: Sendable {
  /// What came back.
  struct Answer {
    /// 0 when the connection gave no answer.
    var status: Int
    /// Field names in lower case; a field that came twice has its values joined by line breaks.
    var headers: [String: String]
    var body: String
  }

  /// How a client says who it is.
  enum Credentials: Sendable {
    case none
    case certificate(String, key: String)
    case token(String)
  }

  /// Such as "https://127.0.0.1:6443".
  let server: String
  private let authority: String
  private let credentials: Credentials

  /// As the administrator.
  init(_ cluster: Cluster) throws {
    let pki = cluster.state + "/pki/"
    try self.init(
      cluster, as: .certificate(pki + "admin.crt", key: pki + "admin.key"))
  }

  /// - Parameters:
  ///   - authority: file that the server's certificate is checked with; the cluster's own when nil.
  ///   - server: another address than the kubeconfig's.
  init(
    _ cluster: Cluster, as credentials: Credentials, authority: String? = nil,
    server: String? = nil
  ) throws {
    let line = try cluster.kubectl.succeed(
      "config", "view", "-o", "jsonpath={.clusters[0].cluster.server}")
    self.server = server ?? line
    self.authority = authority ?? cluster.state + "/pki/ca.crt"
    self.credentials = credentials
  }

  func get(_ path: String, headers: [String] = [], flags: [String] = []) throws -> Answer {
    try send("GET", path, headers: headers, flags: flags)
  }

  /// Sends a request and takes whatever comes.
  func send(
    _ method: String, _ path: String, headers: [String] = [], body: [UInt8]? = nil,
    flags: [String] = []
  ) throws -> Answer {
    var arguments = ["-sS", "-i", "-m", "20", "--cacert", authority, "-H", "Expect:"]
    arguments += method == "HEAD" ? ["-I"] : ["-X", method]
    switch credentials {
    case .none: break
    case .certificate(let certificate, let key): arguments += ["--cert", certificate, "--key", key]
    case .token(let token): arguments += ["-H", "Authorization: Bearer \(token)"]
    }
    for header in headers { arguments += ["-H", header] }
    if body != nil { arguments += ["--data-binary", "@-"] }
    let outcome = try #require(PeerProgram("curl")).run(
      arguments + flags + [server + path], input: body ?? [])
    return Self.answer(outcome.output)
  }

  private static func answer(_ text: String) -> Answer {
    var rest = text[...]
    var answer = Answer(status: 0, headers: [:], body: "")
    while rest.hasPrefix("HTTP/"), let end = rest.firstRange(of: "\r\n\r\n") {
      let lines = rest[..<end.lowerBound].split(separator: "\r\n")
      answer.status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
      answer.headers = [:]
      for line in lines.dropFirst() {
        guard let colon = line.firstIndex(of: ":") else { continue }
        let name = line[..<colon].lowercased()
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        answer.headers[name] = (answer.headers[name].map { $0 + "\n" } ?? "") + value
      }
      rest = rest[end.upperBound...]
      // An interim answer is followed by the one that counts.
      if answer.status >= 200 { break }
    }
    answer.body = String(rest)
    return answer
  }
}
