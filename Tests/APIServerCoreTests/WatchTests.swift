// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import HTTP
import Testing

private let roles = "/apis/rbac.authorization.k8s.io/v1/namespaces/default/roles"
private let merge: HTTPHeaders = ["content-type": "application/merge-patch+json"]

private func role(_ name: String, _ more: String = "") -> String {
  #"{"metadata":{"name":"\#(name)"\#(more)},"rules":[]}"#
}

/// `ADDED a`, `BOOKMARK`, ...
private func told(_ events: [JSONValue]) -> [String] {
  events.map { event in
    let name = event["object"]?["metadata"]?["name"]?.string
    return (event["type"]?.string ?? "?") + (name.map { " " + $0 } ?? "")
  }
}

/// Watches while `body` runs, and gives the first `count` events.
private func watch(
  _ server: TestServer, _ query: String, count: Int, _ headers: HTTPHeaders = [:],
  while body: @Sendable () async throws -> Void
) async throws -> [JSONValue] {
  _ = try await server.send("GET", roles)  // a client lists before it watches
  return try await withThrowingTaskGroup(of: Void.self) { group in
    let sink = RecordingSink()
    group.addTask {
      try await server.send("GET", roles + "?watch=true" + query, headers, into: sink)
    }
    try await body()
    let events = await sink.lines(count)
    group.cancelAll()
    return events
  }
}

@Suite("Watching") struct WatchTests {
  @Test("a watch from a version tells every change after it") func changes() async throws {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a"))
      let events = try await watch(server, "&resourceVersion=2", count: 3) {
        _ = try await server.send("POST", roles, role("b"))
        _ = try await server.send(
          "PATCH", roles + "/b", #"{"metadata":{"labels":{"x":"y"}}}"#, merge)
        _ = try await server.send("DELETE", roles + "/b")
      }

      #expect(told(events) == ["ADDED b", "MODIFIED b", "DELETED b"])
      #expect(events.last?["object"]?["metadata"]?["resourceVersion"]?.string == "5")
      #expect(events.last?["object"]?["kind"]?.string == "Role")
    }
  }

  @Test("without a version the current objects come first") func initial() async throws {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a"))
      let events = try await watch(server, "", count: 2) {
        _ = try await server.send("POST", roles, role("b"))
      }

      #expect(told(events) == ["ADDED a", "ADDED b"])
    }
  }

  @Test("sendInitialEvents ends them with a marked bookmark") func initialEvents() async throws {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a"))
      let query =
        "&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true"
      let events = try await watch(server, query, count: 2) {}

      #expect(told(events) == ["ADDED a", "BOOKMARK"])
      let metadata = events.last?["object"]?["metadata"]
      #expect(metadata?["annotations"]?["k8s.io/initial-events-end"]?.string == "true")
      #expect(metadata?["resourceVersion"]?.string == "2")
    }
  }

  @Test("objects come and go as they match the selector") func selector() async throws {
    try await TestServer.run { server in
      let events = try await watch(
        server, "&resourceVersion=1&labelSelector=on%3Dyes", count: 3
      ) {
        _ = try await server.send("POST", roles, role("a"))
        for label in [#""yes""#, #""yes","b":"c""#, #""no""#] {
          _ = try await server.send(
            "PATCH", roles + "/a", #"{"metadata":{"labels":{"on":\#(label)}}}"#, merge)
        }
      }

      #expect(told(events) == ["ADDED a", "MODIFIED a", "DELETED a"])
      #expect(events.last?["object"]?["metadata"]?["labels"]?["on"]?.string == "yes")
      #expect(events.last?["object"]?["metadata"]?["resourceVersion"]?.string == "5")
    }
  }

  @Test("a version from before the cache is told to be too old") func tooOld() async throws {
    try await TestServer.run { server in
      for name in ["a", "b", "c"] { _ = try await server.send("POST", roles, role(name)) }
      _ = try await server.send("GET", roles)
      let events = try await watch(server, "&resourceVersion=1", count: 1) {}

      #expect(events.first?["type"]?.string == "ERROR")
      #expect(events.first?["object"]?["code"]?.integer == 410)
      #expect(events.first?["object"]?["reason"]?.string == "Expired")
    }
  }

  @Test("a watch from before a restart goes on where it was") func resumesAfterRestart()
    async throws
  {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a"))
      _ = try await server.send("POST", roles, role("b"))
      _ = try await server.send("DELETE", roles + "/a")
      try await server.feed.start()
      await server.feed.recall()
      let events = try await watch(server, "&resourceVersion=2", count: 3) {
        _ = try await server.send("POST", roles, role("c"))
      }

      #expect(told(events) == ["ADDED b", "DELETED a", "ADDED c"])
      #expect(
        events.compactMap { $0["object"]?["metadata"]?["resourceVersion"]?.string }
          == ["3", "4", "5"])
    }
  }

  @Test("a watch of a table sends its columns once") func table() async throws {
    try await TestServer.run { server in
      let accept: HTTPHeaders = ["accept": "application/json;as=Table;v=v1;g=meta.k8s.io"]
      let events = try await watch(server, "&resourceVersion=1", count: 2, accept) {
        for name in ["a", "b"] { _ = try await server.send("POST", roles, role(name)) }
      }

      let columns = events.map { $0["object"]?["columnDefinitions"]?.array?.isEmpty }
      #expect(columns == [false, true])
    }
  }

  @Test("timeoutSeconds ends a watch in good order") func timeout() async throws {
    try await TestServer.run { server in
      let sink = RecordingSink()
      try await server.send("GET", roles + "?watch=true&timeoutSeconds=1", into: sink)

      #expect(sink.answer.isFinished)
      #expect(sink.answer.status == 200)
    }
  }

  @Test("protobuf frames carry their length in front") func protobufFrames() async throws {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a"))
      let sink = RecordingSink()
      try await server.send(
        "GET", roles + "?watch=true&timeoutSeconds=1",
        ["accept": "application/vnd.kubernetes.protobuf"], into: sink)

      let body = sink.answer.body
      #expect(
        sink.answer.headers["content-type"] == "application/vnd.kubernetes.protobuf;stream=watch")
      let length = body.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      #expect(body.count == length + 4)
    }
  }

  @Test("a watch outlives a broken feed and misses nothing") func brokenFeed() async throws {
    try await TestServer.run { server in
      _ = try await server.send("GET", roles)
      let events = try await watch(server, "&resourceVersion=1", count: 2) {
        _ = try await server.send("POST", roles, role("a"))
        server.storage.breakWatches()
        _ = try await server.send("POST", roles, role("b"))
      }

      #expect(told(events) == ["ADDED a", "ADDED b"])
    }
  }
}
