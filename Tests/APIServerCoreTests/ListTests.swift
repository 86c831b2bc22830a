// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import HTTP
import Testing

private let everywhere = "/apis/rbac.authorization.k8s.io/v1/roles"
private let roles = "/apis/rbac.authorization.k8s.io/v1/namespaces/default/roles"

private func role(_ name: String, _ more: String = "") -> String {
  #"{"metadata":{"name":"\#(name)"\#(more)},"rules":[]}"#
}

private func names(_ answer: Answer) -> [String] {
  answer.json["items"]?.array?.compactMap { $0["metadata"]?["name"]?.string } ?? []
}

@Suite("Listing") struct ListTests {
  @Test("a list shows the objects of the namespace in order of name") func list() async throws {
    try await TestServer.run { server in
      for name in ["b", "a", "c"] { _ = try await server.send("POST", roles, role(name)) }
      let other = roles.replacing("default", with: "other")
      _ = try await server.send("POST", other, role("z"))
      let list = try await server.send("GET", roles)
      let all = try await server.send("GET", everywhere)

      #expect(names(list) == ["a", "b", "c"])
      #expect(names(all) == ["a", "b", "c", "z"])
      #expect(list.json["kind"]?.string == "RoleList")
      #expect(list.json["metadata"]?["resourceVersion"]?.string == "5")
      #expect(list.json["items"]?.array?.first?["kind"] == nil)
    }
  }

  @Test("an empty list has no null items") func empty() async throws {
    try await TestServer.run { server in
      let list = try await server.send("GET", roles)

      #expect(list.json["items"]?.array == [])
    }
  }

  @Test("limit and continue walk the whole list at one version") func paging() async throws {
    try await TestServer.run { server in
      for name in ["a", "b", "c", "d", "e"] {
        _ = try await server.send("POST", roles, role(name))
      }
      let first = try await server.send("GET", roles + "?limit=2")
      _ = try await server.send("POST", roles, role("bb"))
      let token = first.json["metadata"]?["continue"]?.string ?? ""
      let second = try await server.send("GET", roles + "?limit=2&continue=\(token)")
      let last = second.json["metadata"]?["continue"]?.string ?? ""
      let third = try await server.send("GET", roles + "?limit=2&continue=\(last)")

      #expect(names(first) == ["a", "b"])
      #expect(first.json["metadata"]?["remainingItemCount"]?.integer == 3)
      #expect(names(second) == ["c", "d"])
      #expect(names(third) == ["e"])
      #expect(
        second.json["metadata"]?["resourceVersion"] == first.json["metadata"]?["resourceVersion"])
      #expect(third.json["metadata"]?["continue"] == nil)
    }
  }

  @Test("a continue token whose history is gone is Expired") func expiredToken() async throws {
    try await TestServer.run { server in
      for name in ["a", "b", "c"] { _ = try await server.send("POST", roles, role(name)) }
      let first = try await server.send("GET", roles + "?limit=1")
      try await server.storage.compact(before: 100)
      let token = first.json["metadata"]?["continue"]?.string ?? ""
      let second = try await server.send("GET", roles + "?limit=1&continue=\(token)")

      #expect(second.status == 410)
      #expect(second.json["reason"]?.string == "Expired")
    }
  }

  @Test(
    "options that contradict each other are refused",
    arguments: [
      ("continue=eA&resourceVersion=3", 400), ("continue=***", 400), ("resourceVersion=x", 400),
      ("resourceVersionMatch=Exact", 422), ("resourceVersion=0&resourceVersionMatch=Exact", 422),
      ("resourceVersion=2&resourceVersionMatch=Newest", 422), ("labelSelector=a%20b", 400),
      ("fieldSelector=spec.nope%3D1", 400), ("limit=x", 400),
    ]) func contradictions(_ query: String, _ status: Int) async throws
  {
    try await TestServer.run { server in
      let answer = try await server.send("GET", roles + "?" + query)

      #expect(answer.status == status)
    }
  }

  @Test("an exact version shows the past") func exactVersion() async throws {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a"))
      _ = try await server.send("POST", roles, role("b"))
      let past = try await server.send(
        "GET", roles + "?resourceVersion=2&resourceVersionMatch=Exact")

      #expect(names(past) == ["a"])
      #expect(past.json["metadata"]?["resourceVersion"]?.string == "2")
    }
  }

  @Test("selectors choose by label and by name") func selectors() async throws {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a", #","labels":{"app":"web"}"#))
      _ = try await server.send("POST", roles, role("b", #","labels":{"app":"db"}"#))
      let labels = try await server.send("GET", roles + "?labelSelector=app+in+(web,api)")
      let fields = try await server.send("GET", roles + "?fieldSelector=metadata.name%3Db")

      #expect(names(labels) == ["a"])
      #expect(names(fields) == ["b"])
    }
  }

  @Test("a table has the kind's columns and a row per object") func table() async throws {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a"))
      let table = try await server.send(
        "GET", roles, "",
        ["accept": "application/json;as=Table;v=v1;g=meta.k8s.io,application/json"])

      #expect(table.json["kind"]?.string == "Table")
      #expect(table.json["columnDefinitions"]?.array?.first?["name"]?.string == "Name")
      let row = table.json["rows"]?.array?.first
      #expect(row?["cells"]?.array?.first?.string == "a")
      #expect(row?["object"]?["kind"]?.string == "PartialObjectMetadata")
    }
  }

  @Test("metadata alone can be asked for") func partialMetadata() async throws {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a"))
      let list = try await server.send(
        "GET", roles, "",
        ["accept": "application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io"])

      #expect(list.json["kind"]?.string == "PartialObjectMetadataList")
      #expect(names(list) == ["a"])
      #expect(list.json["items"]?.array?.first?["rules"] == nil)
    }
  }

  @Test("a form that is not served is 406") func notAcceptable() async throws {
    try await TestServer.run { server in
      let answer = try await server.send("GET", roles, "", ["accept": "application/xml"])

      #expect(answer.status == 406)
      #expect(
        answer.json["message"]?.string
          == "406: Not Acceptable\n\nAvailable representations: application/json, "
          + "application/yaml, application/vnd.kubernetes.protobuf")
    }
  }

  @Test("while the feed is down reads come from the store") func feedDown() async throws {
    try await TestServer.run { server in
      _ = try await server.send("GET", roles)
      server.storage.breakWatches()
      _ = try await server.send("POST", roles, role("a"))
      let read = try await server.send("GET", roles + "/a")

      #expect(read.status == 200)
    }
  }

  @Test("a store that does not answer is 503") func storeDown() async throws {
    try await TestServer.run { server in
      server.storage.fail(with: .unavailable("gone"))
      let answer = try await server.send("GET", roles + "/a")
      server.storage.fail(with: nil)

      #expect(answer.status == 503)
    }
  }
}
