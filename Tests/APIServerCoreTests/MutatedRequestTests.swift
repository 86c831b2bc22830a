// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import HTTP
import MetaAPI
import RBACAPI
import Testing
import Wire

/// Numbers that a seed decides.
private struct Chance {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(bound, 1)))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}

private struct Sample {
  var method: String
  var target: String
  var headers: HTTPHeaders
  var body: [UInt8]
}

private let roles = "/apis/rbac.authorization.k8s.io/v1/namespaces/default/roles"

private let samples: [Sample] = {
  let json =
    #"{"kind":"Role","apiVersion":"rbac.authorization.k8s.io/v1","metadata":{"name":"a","labels":{"x":"y"},"finalizers":["example.com/x"]},"rules":[{"verbs":["get"],"apiGroups":[""],"resources":["pods"]}]}"#
  let yaml = "kind: Role\nmetadata:\n  name: b\n  labels: {a: &x b, c: *x}\nrules: []\n"
  let role = Role.with {
    $0.metadata.name = "c"
    $0.metadata.labels = ["a": "b"]
    $0.rules = [.with { $0.verbs = ["get", "list"] }]
  }
  let protobuf = Envelope.wrap(
    apiVersion: "rbac.authorization.k8s.io/v1", kind: "Role", payload: role.protobuf())
  let binary: HTTPHeaders = ["content-type": "application/vnd.kubernetes.protobuf"]
  return [
    Sample(method: "POST", target: roles, headers: [:], body: Array(json.utf8)),
    Sample(
      method: "POST", target: roles, headers: ["content-type": "application/yaml"],
      body: Array(yaml.utf8)),
    Sample(method: "POST", target: roles, headers: binary, body: protobuf),
    Sample(method: "PUT", target: roles + "/a", headers: [:], body: Array(json.utf8)),
    Sample(method: "PUT", target: roles + "/c", headers: binary, body: protobuf),
    Sample(
      method: "PATCH", target: roles + "/a",
      headers: ["content-type": "application/json-patch+json"],
      body: Array(#"[{"op":"replace","path":"/rules/0/verbs/0","value":"list"}]"#.utf8)),
    Sample(
      method: "PATCH", target: roles + "/a",
      headers: ["content-type": "application/strategic-merge-patch+json"],
      body: Array(#"{"metadata":{"labels":{"x":null}},"rules":[{"verbs":["a"]}]}"#.utf8)),
    Sample(
      method: "PATCH", target: roles + "/a",
      headers: ["content-type": "application/merge-patch+json"],
      body: Array(#"{"metadata":{"annotations":{"k":"v"}}}"#.utf8)),
    Sample(
      method: "DELETE", target: roles + "/a?gracePeriodSeconds=0&propagationPolicy=Orphan",
      headers: [:], body: []),
    Sample(
      method: "DELETE", target: roles + "/c", headers: [:],
      body: Array(
        #"{"kind":"DeleteOptions","apiVersion":"v1","gracePeriodSeconds":5,"preconditions":{"uid":"x"}}"#
          .utf8)),
    Sample(
      method: "GET",
      target: roles + "?limit=2&labelSelector=x+in+(a,b),!c&fieldSelector=metadata.name!%3Da",
      headers: ["accept": "application/json;as=Table;v=v1;g=meta.k8s.io,application/json;q=0.5"],
      body: []),
    Sample(
      method: "GET",
      target: roles
        + "?limit=1&continue=eyJ2IjoibWV0YS5rOHMuaW8vdjEiLCJydiI6Miwic3RhcnQiOiJhXHUwMDAwIn0",
      headers: ["accept": "application/vnd.kubernetes.protobuf"], body: []),
    Sample(
      method: "GET", target: roles + "/a?resourceVersion=0&pretty=true",
      headers: ["accept": "application/yaml"], body: []),
    Sample(
      method: "GET", target: "/apis",
      headers: ["accept": "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"],
      body: []),
    Sample(
      method: "GET", target: "/openapi/v3/apis/rbac.authorization.k8s.io/v1?hash=x", headers: [:],
      body: []),
  ]
}()

@Suite("Mutated requests") struct MutatedRequestTests {
  /// Requests sent by each run. None is a watch: that would last.
  private static let count = 2000

  @Test("garbled requests get an answer and never end the server", arguments: [1, 2, 3, 4, 5])
  func mutated(seed: UInt64) async throws {
    try await TestServer.run { server in
      var chance = Chance(state: seed)
      var codes: [Int: Int] = [:]
      for _ in 0..<Self.count {
        let sample = Self.mutated(chance.pick(samples), &chance)
        let answer = try await server.send(
          sample.method, sample.target, bytes: sample.body, sample.headers)
        codes[answer.status, default: 0] += 1
        if answer.status == 500 {
          Issue.record("\(sample.method) \(sample.target): \(answer.text.prefix(300))")
        }
      }
      let after = try await server.send("GET", roles)

      #expect(after.status == 200)
      #expect(codes.keys.allSatisfy { (200..<600).contains($0) })
      #expect(codes[200, default: 0] > 0 && codes[400, default: 0] > 0)
    }
  }

  private static func mutated(_ sample: Sample, _ chance: inout Chance) -> Sample {
    var sample = sample
    for _ in 0...chance.below(3) {
      switch chance.below(10) {
      case 0: sample.method = chance.pick(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "X"])
      case 1, 2: sample.target = text(mutated(Array(sample.target.utf8), &chance))
      case 3:
        let name = chance.pick(["accept", "content-type", "impersonate-user"])
        let value = mutated(Array((sample.headers[name] ?? "application/json").utf8), &chance)
        sample.headers[name] = text(value)
      default: sample.body = mutated(sample.body, &chance)
      }
    }
    if !sample.target.hasPrefix("/") { sample.target = "/" + sample.target }
    return sample
  }

  /// What a request line or a header can hold.
  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.map { (0x21...0x7E).contains($0) ? $0 : 0x2F }, as: UTF8.self)
  }

  private static func mutated(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    guard !bytes.isEmpty else { return [UInt8(truncatingIfNeeded: chance.below(256))] }
    var bytes = bytes
    let place = chance.below(bytes.count)
    switch chance.below(6) {
    case 0: bytes[place] = UInt8(truncatingIfNeeded: chance.below(256))
    case 1: bytes[place] ^= 1 << UInt8(chance.below(8))
    case 2: bytes.removeSubrange(place...)
    case 3: bytes.insert(contentsOf: bytes[place...], at: chance.below(bytes.count))
    case 4: bytes.remove(at: place)
    default:
      let words = [
        "{", "]", "\"", "null", "-1", "1e999", "\u{0}", "%", "/", "=", "9223372036854775808",
      ]
      bytes.insert(contentsOf: Array(chance.pick(words).utf8), at: place)
    }
    return bytes
  }
}
