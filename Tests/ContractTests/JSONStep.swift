// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// One request in JSON, and what of its answer is compared.
struct JSONStep: Sendable {
  /// Without the prefix `/v3/`.
  var route: String
  var body: String
  /// The token that was issued last goes along.
  var needsToken = false
  /// Lines of an answer without end that are waited for.
  var lines = Int.max
  /// Only the status is compared: what the answer tells is the server's own.
  var isOwn = false

  init(_ route: String, _ body: String = "{}") {
    self.route = route
    self.body = body
  }

  /// The answer without what differs from server to server.
  func shown(_ answer: String) -> String {
    if isOwn { return String(answer.prefix { $0 != " " }) }
    var answer = answer
    for name in ["cluster_id", "member_id", "raft_term", "TTL", "token"] {
      answer = Self.masking(name, in: answer)
    }
    return answer
  }

  /// Replaces the texts of a member.
  private static func masking(_ name: String, in text: String) -> String {
    let parts = text.split(separator: "\"\(name)\":\"", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0])) { result, part in
      result + "\"\(name)\":\"*" + part.drop { $0 != "\"" }
    }
  }

  private func withToken() -> JSONStep { changed { $0.needsToken = true } }
  private func own() -> JSONStep { changed { $0.isOwn = true } }
  private func reading(_ lines: Int) -> JSONStep { changed { $0.lines = lines } }

  private func changed(_ change: (inout JSONStep) -> Void) -> JSONStep {
    var step = self
    change(&step)
    return step
  }
}

// MARK: - What is asked, in order, of a fresh server

extension JSONStep {
  static let all = keys + leases + watches + locks + members + maintenance + access

  /// Routes that etcd 3.4 does not have.
  static let newer = ["maintenance/hashkv", "maintenance/downgrade", "auth/status"]

  private static let keys = [
    JSONStep("kv/put", #"{"key":"YQ==","value":"MQ=="}"#),
    JSONStep("kv/put", #"{"key":"YQ==","value":"PDw+Pg==","prev_kv":true}"#),
    JSONStep("kv/put", #"{"key":"YWI=","value":""}"#),
    JSONStep("kv/put", #"{"value":"MQ=="}"#),
    JSONStep("kv/put", #"{"key":"bm8=","ignoreValue":true}"#),
    JSONStep("kv/range", #"{"key":"YQ=="}"#),
    JSONStep("kv/range", #"{"key":"YQ==","range_end":"Yg==","limit":"1"}"#),
    JSONStep(
      "kv/range", #"{"key":"YQ==","rangeEnd":"Yg==","sort_order":"DESCEND","sort_target":"MOD"}"#),
    JSONStep("kv/range", #"{"key":"AA==","range_end":"AA==","count_only":true,"unknown":[1,{}]}"#),
    JSONStep("kv/range", #"{"key":"AA==","range_end":"AA==","keys_only":true,"sort_order":2}"#),
    JSONStep("kv/range", #"{"key":"bm8="}"#),
    JSONStep("kv/range", ""),
    JSONStep("kv/range", #"{"key":"YQ==","revision":1000}"#),
    JSONStep(
      "kv/txn",
      #"""
      {"compare":[{"result":"EQUAL","target":"VERSION","key":"YQ==","version":"2"}],
       "success":[{"request_put":{"key":"Yw==","value":"MQ=="}},
                  {"request_range":{"key":"YQ=="}},
                  {"request_delete_range":{"key":"YWI=","prev_kv":true}},
                  {"request_txn":{"failure":[],"success":[{"request_range":{"key":"bm8="}}]}}]}
      """#),
    JSONStep(
      "kv/txn",
      #"""
      {"compare":[{"result":"GREATER","target":"MOD","key":"YQ==","modRevision":"900"}],
       "failure":[{"requestRange":{"key":"YQ==","count_only":true}}]}
      """#),
    JSONStep(
      "kv/txn",
      #"{"success":[{"request_put":{"key":"YQ=="}},{"request_put":{"key":"YQ=="}}]}"#),
    JSONStep("kv/deleterange", #"{"key":"Yw==","prev_kv":true}"#),
    JSONStep("kv/deleterange", #"{"key":"bm8="}"#),
    JSONStep("kv/compaction", #"{"revision":"3","physical":true}"#),
    JSONStep("kv/compaction", #"{"revision":"1"}"#),
    JSONStep("kv/range", #"{"key":"YQ==","revision":"2"}"#),
  ]

  private static let leases = [
    JSONStep("lease/grant", #"{"TTL":"100","ID":"78"}"#),
    JSONStep("lease/grant", #"{"TTL":100,"ID":78}"#),
    JSONStep("lease/grant", #"{"TTL":100,"ID":79}"#),
    JSONStep("kv/put", #"{"key":"bGVhc2U=","lease":"78"}"#),
    JSONStep("kv/put", #"{"key":"bGVhc2U=","lease":"7"}"#),
    JSONStep("lease/timetolive", #"{"ID":"78","keys":true}"#),
    JSONStep("kv/lease/timetolive", #"{"ID":"7"}"#),
    JSONStep("lease/keepalive", #"{"ID":"78"}"#),
    JSONStep("lease/keepalive", #"{"ID":"78"} {"ID":"7"}"#),
    JSONStep("lease/revoke", #"{"ID":"79"}"#),
    JSONStep("kv/lease/revoke", #"{"ID":"79"}"#),
    JSONStep("lease/leases"),
    JSONStep("kv/lease/leases"),
  ]

  private static let watches = [
    JSONStep("watch", #"{"create_request":{"key":"YQ==","start_revision":"1"}}"#).reading(2),
    JSONStep(
      "watch", #"{"create_request":{"key":"Yw==","start_revision":"5","prev_kv":true}}"#
    ).reading(2),
    JSONStep(
      "watch",
      #"{"createRequest":{"key":"AA==","rangeEnd":"AA==","startRevision":"5","filters":["NOPUT"]}}"#
    ).reading(2),
    JSONStep(
      "watch", #"{"create_request":{"key":"YQ==","watch_id":7}}{"cancel_request":{"watch_id":7}}"#
    ).reading(2),
  ]

  private static let locks = [
    JSONStep("lock/lock", #"{"name":"bG9jaw==","lease":"78"}"#),
    JSONStep("lock/unlock", #"{"key":"bG9jay80ZQ=="}"#),
    JSONStep("election/leader", #"{"name":"dm90ZQ=="}"#),
    JSONStep("election/campaign", #"{"name":"dm90ZQ==","lease":"78","value":"YW5u"}"#),
    JSONStep("election/leader", #"{"name":"dm90ZQ=="}"#),
    JSONStep("election/observe", #"{"name":"dm90ZQ=="}"#).reading(1),
    JSONStep(
      "election/proclaim",
      #"{"leader":{"name":"dm90ZQ==","key":"dm90ZS80ZQ==","rev":"11","lease":"78"},"value":"Ym8="}"#
    ),
    JSONStep(
      "election/resign",
      #"{"leader":{"name":"dm90ZQ==","key":"dm90ZS80ZQ==","rev":"11","lease":"78"}}"#),
    JSONStep("election/leader", #"{"name":"dm90ZQ=="}"#),
  ]

  private static let members = [
    JSONStep("cluster/member/list").own(),
    JSONStep("cluster/member/add", #"{"peerURLs":["no URL"]}"#),
    JSONStep("cluster/member/remove", #"{"ID":"1"}"#),
    JSONStep("cluster/member/update", #"{"ID":"1","peerURLs":["http://127.0.0.1:1"]}"#),
    JSONStep("cluster/member/promote", #"{"ID":"1"}"#),
  ]

  /// etcd 3.4 sends alarms without header, and with the member that was asked about; 3.6 does as the store.
  private static let maintenance = [
    JSONStep("maintenance/status").own(),
    JSONStep("maintenance/alarm", #"{"action":"ACTIVATE","alarm":"NOSPACE"}"#).own(),
    JSONStep("kv/put", #"{"key":"YQ=="}"#),
    JSONStep("maintenance/alarm", #"{"action":"GET"}"#).own(),
    JSONStep("maintenance/alarm", #"{"action":"DEACTIVATE","alarm":"NOSPACE"}"#).own(),
    JSONStep("maintenance/alarm").own(),
    JSONStep("maintenance/defragment").own(),
    JSONStep("maintenance/hash").own(),
    JSONStep("maintenance/snapshot").own(),
    JSONStep("maintenance/transfer-leadership", #"{"targetID":"1"}"#),
  ]

  private static let access = [
    JSONStep("auth/enable"),
    JSONStep("auth/authenticate", #"{"name":"ann","password":"a"}"#),
    JSONStep("auth/user/add", #"{"name":"root","password":"r"}"#),
    JSONStep("auth/user/add", #"{"name":"root","password":"r"}"#),
    JSONStep("auth/user/add", #"{"password":"r"}"#),
    JSONStep("auth/user/add", #"{"name":"ann","password":"a"}"#),
    JSONStep("auth/user/add", #"{"name":"bob","options":{"no_password":true}}"#),
    JSONStep("auth/user/changepw", #"{"name":"ann","password":"b"}"#),
    JSONStep("auth/user/delete", #"{"name":"bob"}"#),
    JSONStep("auth/user/delete", #"{"name":"bob"}"#),
    JSONStep("auth/role/add", #"{"name":"root"}"#),
    JSONStep("auth/role/add", #"{"name":"reader"}"#),
    JSONStep("auth/role/grant", #"{"name":"reader","perm":{"key":"YQ=="}}"#),
    JSONStep("auth/role/grant", #"{"name":"reader","perm":{"key":"Yg==","permType":"READWRITE"}}"#),
    JSONStep("auth/role/get", #"{"role":"reader"}"#),
    JSONStep("auth/role/get", #"{"role":"none"}"#),
    JSONStep("auth/role/revoke", #"{"role":"reader","key":"Yg=="}"#),
    JSONStep("auth/role/list"),
    JSONStep("auth/user/grant", #"{"user":"root","role":"root"}"#),
    JSONStep("auth/user/grant", #"{"user":"ann","role":"reader"}"#),
    JSONStep("auth/user/get", #"{"name":"ann"}"#),
    JSONStep("auth/user/list"),
    JSONStep("auth/enable"),
    JSONStep("kv/range", #"{"key":"YQ=="}"#),
    JSONStep("auth/authenticate", #"{"name":"ann","password":"wrong"}"#),
    JSONStep("auth/authenticate", #"{"name":"ann","password":"b"}"#),
    JSONStep("kv/range", #"{"key":"YQ=="}"#).withToken(),
    JSONStep("kv/put", #"{"key":"YQ=="}"#).withToken(),
    JSONStep("auth/user/list").withToken(),
    JSONStep("auth/authenticate", #"{"name":"root","password":"r"}"#),
    JSONStep("auth/user/revoke", #"{"name":"ann","role":"reader"}"#).withToken(),
    JSONStep("auth/role/delete", #"{"role":"reader"}"#).withToken(),
    JSONStep("auth/disable").withToken(),
  ]
}
