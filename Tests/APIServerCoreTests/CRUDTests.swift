// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import HTTP
import Testing

private let roles = "/apis/rbac.authorization.k8s.io/v1/namespaces/default/roles"

private func role(_ name: String, _ more: String = "") -> String {
  """
  {"kind":"Role","apiVersion":"rbac.authorization.k8s.io/v1","metadata":{"name":"\(name)"\(more)},\
  "rules":[{"verbs":["get"],"apiGroups":[""],"resources":["pods"]}]}
  """
}

@Suite("Reading and writing objects") struct CRUDTests {
  @Test("a created object can be read, with what the system sets") func createAndGet() async throws
  {
    try await TestServer.run { server in
      let created = try await server.send("POST", roles, role("a"))
      let read = try await server.send("GET", roles + "/a")

      #expect(created.status == 201)
      #expect(read.status == 200)
      #expect(created.json == read.json)
      let metadata = read.json["metadata"]
      #expect(metadata?["namespace"]?.string == "default")
      #expect(metadata?["uid"]?.string?.utf8.count == 36)
      #expect(metadata?["resourceVersion"]?.string == "2")
      #expect(metadata?["generation"]?.integer == 1)
      #expect(metadata?["creationTimestamp"]?.string != nil)
    }
  }

  @Test("creating twice is refused with AlreadyExists") func alreadyExists() async throws {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a"))
      let second = try await server.send("POST", roles, role("a"))

      #expect(second.status == 409)
      #expect(second.json["reason"]?.string == "AlreadyExists")
      #expect(
        second.json["message"]?.string
          == "roles.rbac.authorization.k8s.io \"a\" already exists")
      #expect(second.json["details"]?["kind"]?.string == "roles")
    }
  }

  @Test("a missing object is NotFound") func notFound() async throws {
    try await TestServer.run { server in
      let answer = try await server.send("GET", roles + "/none")

      #expect(answer.status == 404)
      #expect(
        answer.json["message"]?.string == "roles.rbac.authorization.k8s.io \"none\" not found")
    }
  }

  @Test("generateName gives a name with five characters more") func generateName() async throws {
    try await TestServer.run { server in
      let body = """
        {"metadata":{"generateName":"web-"},"rules":[]}
        """
      let created = try await server.send("POST", roles, body)

      let name = created.json["metadata"]?["name"]?.string ?? ""
      #expect(created.status == 201)
      #expect(name.hasPrefix("web-") && name.utf8.count == 9)
    }
  }

  @Test("a stale resourceVersion conflicts, none overwrites") func optimisticConcurrency()
    async throws
  {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a"))
      let stale = try await server.send(
        "PUT", roles + "/a", role("a", #","resourceVersion":"1""#))
      let blind = try await server.send(
        "PUT", roles + "/a", role("a", #","labels":{"x":"y"}"#))

      #expect(stale.status == 409)
      #expect(stale.json["message"]?.string?.contains("the object has been modified") == true)
      #expect(blind.status == 200)
      #expect(blind.json["metadata"]?["resourceVersion"]?.string == "3")
      #expect(blind.json["metadata"]?["generation"]?.integer == 1)
    }
  }

  @Test("an update that changes nothing writes nothing") func unchanged() async throws {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a"))
      let again = try await server.send("PUT", roles + "/a", role("a"))

      #expect(again.json["metadata"]?["resourceVersion"]?.string == "2")
    }
  }

  @Test("the schema's own checks hold for a kind without a strategy") func schemaChecks()
    async throws
  {
    try await TestServer.run { server in
      let refused = try await server.send(
        "POST", "/apis/rbac.authorization.k8s.io/v1/clusterroles",
        #"{"metadata":{"name":"a"},"rules":[{"resources":["pods"]}]}"#)

      #expect(refused.status == 422)
      #expect(refused.json["details"]?["causes"]?.array?.first?["field"] == "rules[0].verbs")
    }
  }

  @Test("PUT creates where the kind says so") func putCreates() async throws {
    try await TestServer.run { server in
      let created = try await server.send("PUT", roles + "/a", role("a"))

      #expect(created.status == 201)
    }
  }

  @Test("a changed spec is a new generation") func generation() async throws {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a"))
      let patch = #"[{"op":"replace","path":"/rules/0/verbs/0","value":"list"}]"#
      let patched = try await server.send(
        "PATCH", roles + "/a", patch, ["content-type": "application/json-patch+json"])

      #expect(patched.status == 200)
      #expect(patched.json["metadata"]?["generation"]?.integer == 2)
    }
  }

  @Test(
    "every patch format changes the object",
    arguments: [
      ("application/merge-patch+json", #"{"metadata":{"labels":{"a":"b"}}}"#),
      ("application/strategic-merge-patch+json", #"{"metadata":{"labels":{"a":"b"}}}"#),
      (
        "application/json-patch+json",
        #"[{"op":"add","path":"/metadata/labels","value":{"a":"b"}}]"#
      ),
    ]) func patch(_ format: String, _ patch: String) async throws
  {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a"))
      let patched = try await server.send("PATCH", roles + "/a", patch, ["content-type": format])

      #expect(patched.status == 200)
      #expect(patched.json["metadata"]?["labels"]?["a"]?.string == "b")
    }
  }

  @Test("a patch of an unknown format is refused") func patchFormat() async throws {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a"))
      let answer = try await server.send(
        "PATCH", roles + "/a", "{}", ["content-type": "application/apply-patch+yaml"])

      #expect(answer.status == 415)
      #expect(answer.json["reason"]?.string == "UnsupportedMediaType")
    }
  }

  @Test("deleting answers with Status and the uid, then the object is gone") func delete()
    async throws
  {
    try await TestServer.run { server in
      let created = try await server.send("POST", roles, role("a"))
      let deleted = try await server.send("DELETE", roles + "/a")
      let read = try await server.send("GET", roles + "/a")

      #expect(deleted.status == 200)
      #expect(deleted.json["status"]?.string == "Success")
      #expect(
        deleted.json["details"]?["uid"]?.string == created.json["metadata"]?["uid"]?.string)
      #expect(read.status == 404)
    }
  }

  @Test("a finalizer keeps a deleted object until it is taken away") func finalizer() async throws {
    try await TestServer.run { server in
      _ = try await server.send(
        "POST", roles, role("a", #","finalizers":["example.com/hold"]"#))
      let deleted = try await server.send("DELETE", roles + "/a")
      let freed = try await server.send(
        "PATCH", roles + "/a", #"{"metadata":{"finalizers":null}}"#,
        ["content-type": "application/merge-patch+json"])
      let read = try await server.send("GET", roles + "/a")

      #expect(deleted.json["metadata"]?["deletionTimestamp"]?.string != nil)
      #expect(freed.status == 200)
      #expect(read.status == 404)
    }
  }

  @Test("a grace period keeps a deleted object, a second request may shorten it")
  func gracefulDeletion() async throws {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a", #","annotations":{"grace":"30"}"#))
      let first = try await server.send("DELETE", roles + "/a")
      let forced = try await server.send(
        "DELETE", roles + "/a",
        #"{"kind":"DeleteOptions","apiVersion":"v1","gracePeriodSeconds":0}"#)

      #expect(first.json["metadata"]?["deletionGracePeriodSeconds"]?.integer == 30)
      #expect(forced.json["kind"]?.string == "Status")
      #expect(try await server.send("GET", roles + "/a").status == 404)
    }
  }

  @Test("orphan and foreground deletion leave their finalizer")
  func propagation() async throws {
    try await TestServer.run { server in
      for (policy, finalizer) in [("Orphan", "orphan"), ("Foreground", "foregroundDeletion")] {
        _ = try await server.send("POST", roles, role(policy.lowercased()))
        let deleted = try await server.send(
          "DELETE", roles + "/\(policy.lowercased())?propagationPolicy=\(policy)")

        #expect(deleted.json["metadata"]?["finalizers"]?.array == [.string(finalizer)])
      }
    }
  }

  @Test("delete preconditions must match") func preconditions() async throws {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a"))
      let answer = try await server.send(
        "DELETE", roles + "/a",
        #"{"kind":"DeleteOptions","apiVersion":"v1","preconditions":{"uid":"other"}}"#)

      #expect(answer.status == 409)
      #expect(answer.json["message"]?.string?.contains("UID in the precondition") == true)
    }
  }

  @Test("a dry run stores nothing") func dryRun() async throws {
    try await TestServer.run { server in
      let created = try await server.send("POST", roles + "?dryRun=All", role("a"))
      let read = try await server.send("GET", roles + "/a")

      #expect(created.status == 201)
      #expect(read.status == 404)
    }
  }

  @Test("deletecollection deletes what the selector chooses") func deleteCollection() async throws {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a", #","labels":{"x":"1"}"#))
      _ = try await server.send("POST", roles, role("b"))
      let deleted = try await server.send("DELETE", roles + "?labelSelector=x%3D1")
      let left = try await server.send("GET", roles)

      #expect(deleted.json["items"]?.array?.count == 1)
      #expect(left.json["items"]?.array?.count == 1)
    }
  }

  @Test("unknown fields warn, or are refused in strict mode") func fieldValidation() async throws {
    try await TestServer.run { server in
      let body = role("a", #","nope":1"#)
      let strict = try await server.send("POST", roles + "?fieldValidation=Strict", body)
      let warned = try await server.send("POST", roles, body)

      #expect(strict.status == 400)
      #expect(
        strict.json["message"]?.string
          == "Role in version \"v1\" cannot be handled as a Role: strict decoding error: "
          + "unknown field \"metadata.nope\"")
      #expect(warned.status == 201)
      #expect(
        warned.headers["warning"] == "299 - \"unknown field \\\"metadata.nope\\\"\"")
    }
  }

  @Test("a key that comes twice in YAML is told of by its line; else the last value counts, whole")
  func doubledKeys() async throws {
    try await TestServer.run { server in
      let yaml =
        "kind: Role\nmetadata:\n  name: a\n  labels: {a: b}\nmetadata:\n  name: b\nnope: 1\nrules: []\n"
      let type: HTTPHeaders = ["content-type": "application/yaml"]
      let strict = try await server.send("POST", roles + "?fieldValidation=Strict", yaml, type)
      let warned = try await server.send("POST", roles, yaml, type)

      #expect(strict.status == 400)
      #expect(
        strict.json["message"]?.string
          == "Role in version \"v1\" cannot be handled as a Role: strict decoding error: "
          + "yaml: unmarshal errors:\n  line 6: key \"metadata\" already set in map, "
          + "unknown field \"nope\"")
      #expect(warned.status == 201)
      #expect(warned.json["metadata"]?["name"]?.string == "b")
      #expect(warned.json["metadata"]?["labels"] == nil)
      #expect(
        warned.headers["warning"]?.contains("line 6: key \\\"metadata\\\" already set in map")
          == true)
    }
  }

  @Test("protobuf goes in and out") func protobuf() async throws {
    try await TestServer.run { server in
      _ = try await server.send("POST", roles, role("a"))
      let type = "application/vnd.kubernetes.protobuf"
      let read = try await server.send("GET", roles + "/a", "", ["accept": type])
      let list = try await server.send("GET", roles, "", ["accept": type])
      _ = try await server.send("DELETE", roles + "/a")
      let stale = try await server.send(
        "PUT", roles + "/a", bytes: read.body, ["content-type": type])

      #expect(read.headers["content-type"] == type)
      #expect(read.body.starts(with: Envelope.magic))
      #expect(try Envelope(peeking: list.body).kind == "RoleList")
      #expect(stale.status == 409)
    }
  }

  @Test("bad bodies are refused with 400, 413 or 415") func badBodies() async throws {
    try await TestServer.run { server in
      let garbled = try await server.send("POST", roles, "{\"a\"")
      let wrong = try await server.send("POST", roles, #"{"kind":"Pod","apiVersion":"v1"}"#)
      let huge = try await server.send(
        "POST", roles, bytes: Array(repeating: 0x20, count: 3 * 1024 * 1024 + 1))
      let unknown = try await server.send("POST", roles, "x", ["content-type": "text/plain"])
      let mistyped = try await server.send("POST", roles, #"{"metadata":{"name":1}}"#)
      let cut = try await server.send(
        "POST", roles, bytes: Envelope.magic + [0x0A, 0x7F],
        ["content-type": "application/vnd.kubernetes.protobuf"])

      #expect(garbled.status == 400)
      #expect(wrong.status == 400)
      #expect(huge.status == 413)
      #expect(unknown.status == 415)
      #expect(mistyped.status == 400)
      #expect(cut.status == 400)
      #expect(cut.json["message"]?.string?.contains("cut off or malformed") == true)
    }
  }

  @Test("validation answers 422 with a cause per finding") func validation() async throws {
    try await TestServer.run { server in
      let answer = try await server.send(
        "POST", roles, role("a", #","labels":{"bad key":"x"}"#))

      #expect(answer.status == 422)
      #expect(
        answer.json["details"]?["causes"]?.array?.first?["field"]?.string == "metadata.labels")
    }
  }

  @Test("the URL decides about name and namespace") func urlDecides() async throws {
    try await TestServer.run { server in
      let namespace = try await server.send("POST", roles, role("a", #","namespace":"other""#))
      _ = try await server.send("POST", roles, role("a"))
      let name = try await server.send("PUT", roles + "/a", role("b"))

      #expect(namespace.status == 400)
      #expect(
        name.json["message"]?.string
          == "the name of the object (b) does not match the name on the URL (a)")
    }
  }
}
