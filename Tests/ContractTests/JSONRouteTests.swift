// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import HTTP
import Net
import Store
import Testing

/// The API as JSON over HTTP, asked route by route of the store and of Debian's etcd.
@Suite("JSON routes") struct JSONRouteTests {
  @Test(
    "the store answers every route as etcd does, errors and statuses included",
    .enabled(if: EtcdServer.isInstalled, "etcd is not installed: apt-get install etcd-server"))
  func sameAnswers() async throws {
    let mine = try await Self.answers(of: .martlet)
    let theirs = try await Self.answers(of: .etcd)

    for (step, (mine, theirs)) in zip(JSONStep.all, zip(mine, theirs)) {
      #expect(mine == theirs, "\(step.route) \(step.body)")
    }
  }

  @Test("the steps ask every route that etcd 3.4 knows")
  func completeness() async throws {
    let asked = Set(JSONStep.all.map(\.route))
    let lacking = JSONRoutes.all.map(\.route).filter { !asked.contains($0) }

    #expect(lacking == JSONStep.newer)
  }

  @Test("the older prefix, the second HTTP version and routes of etcd 3.6 work, too")
  func variants() async throws {
    try await EtcdServer.run(.martlet) { api in
      let json = try JSONPeer(api, .http2)
      defer { json.close() }
      let put = try await json.ask("/v3beta/kv/put", #"{"key":"YQ==","value":"MQ=="}"#)
      let range = try await json.ask("/v3/kv/range", #"{"key":"YQ=="}"#)
      let status = try await json.ask("/v3/auth/status", "{}")
      let hash = try await json.ask("/v3/maintenance/hashkv", "{}")
      let downgrade = try await json.ask("/v3/maintenance/downgrade", #"{"action":"CANCEL"}"#)

      #expect(put.hasPrefix(#"200 {"header":{"cluster_id":""#))
      #expect(range.hasSuffix(#""mod_revision":"2","version":"1","value":"MQ=="}],"count":"1"}"#))
      #expect(status.hasSuffix(#""raft_term":"2"},"authRevision":"1"}"#), "\(status)")
      #expect(hash.contains(#""hash":"#), "\(hash)")
      #expect(downgrade.hasPrefix("200 "), "\(downgrade)")
    }
  }

  @Test("what is no request is refused with its reason, and pages of a browser are")
  func refusals() async throws {
    try await EtcdServer.run(.martlet) { api in
      let json = try JSONPeer(api)
      defer { json.close() }
      #expect(try await json.ask("/v3/kv/nothing", "{}") == "404 Not Found\n")
      #expect(try await json.ask("/v3/kv/range", "", method: "GET") == "405 Method Not Allowed\n")
      for body in ["{\"key\":", "[]", "7", "{} x", "{\"limit\":\"x\"}", "{\"sort_order\":\"UP\"}"] {
        let answer = try await json.ask("/v3/kv/range", body)
        #expect(answer.hasPrefix("400 {\"error\":\""), "\(body): \(answer)")
        #expect(answer.hasSuffix(",\"code\":3}"), "\(body): \(answer)")
      }
      let page = try await json.ask("/v3/kv/range", "{}", headers: ["origin": "http://a.example"])
      #expect(page == "403 pages of a browser are not answered\n")
    }
  }

  @Test("a store without JSON routes says that there is nothing")
  func switchedOff() async throws {
    var settings = StoreSettings()
    settings.servesJSON = false
    try await EtcdServer.run(.martlet, settings: settings) { api in
      let json = try JSONPeer(api)
      defer { json.close() }
      #expect(try await json.ask("/v3/kv/range", "{}").hasPrefix("405 "))
    }
  }

  @Test("a request and an answer of more than a megabyte pass; a request above the limit does not")
  func size() async throws {
    try await EtcdServer.run(.martlet) { api in
      let json = try JSONPeer(api)
      defer { json.close() }
      // Four letters are three bytes.
      let value = String(repeating: "YWJj", count: 340_000)
      let put = try await json.ask("/v3/kv/put", "{\"key\":\"YQ==\",\"value\":\"\(value)\"}")
      let range = try await json.ask("/v3/kv/range", "{\"key\":\"YQ==\"}")
      let large = String(repeating: "YWJj", count: 1_000_000)
      let refused = try await json.ask("/v3/kv/put", "{\"key\":\"YQ==\",\"value\":\"\(large)\"}")

      #expect(put.hasPrefix("200 "))
      #expect(range.contains(value))
      #expect(refused.hasPrefix("429 "), "\(refused.prefix(200))")
    }
  }

  /// What a fresh server says to every step, without what differs from server to server.
  private static func answers(of kind: ServerKind) async throws -> [String] {
    let collected = Collected()
    try await EtcdServer.run(kind) { api in
      let json = try JSONPeer(api, .http1)
      defer { json.close() }
      for step in JSONStep.all {
        let answer = try await json.ask(
          "/v3/" + step.route, step.body, token: step.needsToken, lines: step.lines)
        collected.add(step.shown(answer))
      }
    }
    return collected.answers
  }
}
