// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import HTTP
import RBACAPI
import Testing
import Wire

private let base = "/apis/rbac.authorization.k8s.io/v1"

@Suite("Access") struct AccessTests {
  @Test("who has no credentials is unauthorized, but may ask for health") func anonymous()
    async throws
  {
    try await TestServer.run { server in
      let refused = try await server.send("GET", base + "/clusterroles", user: nil)
      let health = try await server.send("GET", "/readyz?verbose", user: nil)

      #expect(refused.status == 401)
      #expect(refused.json["message"]?.string == "Unauthorized")
      #expect(health.text == "[+]ping ok\nreadyz check passed\n")
    }
  }

  @Test("who is not permitted is told what they may not") func forbidden() async throws {
    try await TestServer.run { server in
      let named = try await server.send(
        "GET", base + "/namespaces/default/roles/a", user: "jane")
      let cluster = try await server.send("GET", base + "/clusterroles", user: "jane")
      let path = try await server.send("GET", "/metrics", user: "jane")

      #expect(named.status == 403)
      #expect(
        named.json["message"]?.string
          == "roles.rbac.authorization.k8s.io \"a\" is forbidden: User \"jane\" cannot get "
          + "resource \"roles\" in API group \"rbac.authorization.k8s.io\" in the namespace "
          + "\"default\"")
      #expect(cluster.json["message"]?.string?.hasSuffix("at the cluster scope") == true)
      #expect(
        path.json["message"]?.string
          == "forbidden: User \"jane\" cannot get path \"/metrics\"")
    }
  }

  @Test("a stored role and binding permit at once") func storedRules() async throws {
    try await TestServer.run { server in
      _ = try await server.send(
        "POST", base + "/namespaces/default/roles",
        #"""
        {"metadata":{"name":"reader"},"rules":[{"verbs":["list"],
        "apiGroups":["rbac.authorization.k8s.io"],"resources":["roles"]}]}
        """#)
      _ = try await server.send(
        "POST", base + "/namespaces/default/rolebindings",
        #"""
        {"metadata":{"name":"jane"},"roleRef":{"apiGroup":"rbac.authorization.k8s.io",
        "kind":"Role","name":"reader"},"subjects":[{"kind":"User","name":"jane"}]}
        """#)
      let own = try await server.send("GET", base + "/namespaces/default/roles", user: "jane")
      let other = try await server.send("GET", base + "/namespaces/other/roles", user: "jane")

      #expect(own.status == 200)
      #expect(other.status == 403)
    }
  }

  @Test("impersonation needs permission and changes who asks") func impersonation() async throws {
    try await TestServer.run { server in
      let target = base + "/clusterroles"
      let asJane = try await server.send("GET", target, "", ["impersonate-user": "jane"])
      let byJane = try await server.send(
        "GET", target, "", ["impersonate-user": "admin"], user: "jane")

      #expect(asJane.json["message"]?.string?.contains("User \"jane\" cannot list") == true)
      #expect(
        byJane.json["message"]?.string?.contains("User \"jane\" cannot impersonate") == true)
    }
  }

  @Test("more requests than there are places are told to come back") func tooMany() async throws {
    try await TestServer.run(flowControl: FlowControl(readsMax: 0)) { server in
      let answer = try await server.send("GET", base + "/clusterroles")

      #expect(answer.status == 429)
      #expect(answer.headers["retry-after"] == "1")
    }
  }

  @Test("an unknown group is plain text, an unknown resource a Status") func unknown() async throws
  {
    try await TestServer.run { server in
      let group = try await server.send("GET", "/apis/nope.example.com/v1/things")
      let resource = try await server.send("GET", base + "/things")

      #expect(group.status == 404)
      #expect(group.text == "404 page not found\n")
      #expect(resource.status == 404)
      #expect(
        resource.json["message"]?.string == "the server could not find the requested resource")
    }
  }
}

@Suite("RBAC rules") struct RBACRulesTests {
  private static func rule(_ change: (inout PolicyRule) -> Void) -> PolicyRule {
    PolicyRule.with(change)
  }

  private static let cases: [(PolicyRule, AuthorizationRequest, Bool)] = {
    let user = RequestUser(name: "jane")
    let pods = rule {
      $0.verbs = ["get"]
      $0.apiGroups = [""]
      $0.resources = ["pods", "*/scale"]
    }
    let named = rule {
      $0.verbs = ["*"]
      $0.apiGroups = ["*"]
      $0.resources = ["*"]
      $0.resourceNames = ["web"]
    }
    let paths = rule {
      $0.verbs = ["get"]
      $0.nonResourceURLs = ["/healthz", "/api/*"]
    }
    func ask(_ verb: String, _ resource: String, _ subresource: String = "", _ name: String = "")
      -> AuthorizationRequest
    {
      AuthorizationRequest(
        user: user, verb: verb, resource: resource, subresource: subresource, name: name)
    }
    func path(_ path: String) -> AuthorizationRequest {
      AuthorizationRequest(user: user, verb: "get", path: path, isResource: false)
    }
    return [
      (pods, ask("get", "pods"), true), (pods, ask("list", "pods"), false),
      (pods, ask("get", "pods", "log"), false), (pods, ask("get", "deployments", "scale"), true),
      (named, ask("delete", "pods", "", "web"), true),
      (named, ask("delete", "pods", "", "db"), false), (paths, path("/healthz"), true),
      (paths, path("/healthz/ping"), false), (paths, path("/api/v1"), true),
    ]
  }()

  @Test("a rule allows what it names", arguments: cases.indices) func rule(_ index: Int) {
    let (rule, request, isAllowed) = Self.cases[index]

    #expect(RBACRules.allows(rule, request) == isAllowed)
  }

  @Test("only rules that are held can be granted") func escalation() {
    let held = Self.rule {
      $0.verbs = ["get", "list"]
      $0.apiGroups = ["*"]
      $0.resources = ["pods"]
    }
    let wanted = Self.rule {
      $0.verbs = ["get", "delete"]
      $0.apiGroups = [""]
      $0.resources = ["pods"]
    }

    let missing = RBACRules.missing([wanted], from: [held])

    #expect(missing.map(\.verbs) == [["delete"]])
  }
}
