// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import HTTP
import Telemetry
import Testing

@Suite("What the server publishes") struct PublishedTests {
  @Test("legacy discovery lists groups and resources") func legacyDiscovery() async throws {
    try await TestServer.run { server in
      let groups = try await server.send("GET", "/apis")
      let resources = try await server.send("GET", "/apis/rbac.authorization.k8s.io/v1")

      #expect(
        groups.json["groups"]?.array?.first?["name"]?.string == "rbac.authorization.k8s.io")
      let names = resources.json["resources"]?.array?.compactMap { $0["name"]?.string }
      #expect(names == ["clusterrolebindings", "clusterroles", "rolebindings", "roles"])
      #expect(resources.json["resources"]?.array?.last?["storageVersionHash"]?.string != nil)
    }
  }

  @Test("aggregated discovery has an entity tag that saves a second answer")
  func aggregatedDiscovery() async throws {
    try await TestServer.run { server in
      let type = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"
      let first = try await server.send("GET", "/apis", "", ["accept": type])
      let tag = first.headers["etag"] ?? ""
      let second = try await server.send(
        "GET", "/apis", "", ["accept": type, "if-none-match": tag])

      #expect(first.headers["content-type"] == type)
      #expect(first.json["kind"]?.string == "APIGroupDiscoveryList")
      #expect(second.status == 304)
      #expect(second.body.isEmpty)
    }
  }

  @Test("OpenAPI describes each kind with its group, version and kind") func openAPI() async throws
  {
    try await TestServer.run { server in
      let index = try await server.send("GET", "/openapi/v3")
      let url =
        index.json.value(at: [
          "paths", "apis/rbac.authorization.k8s.io/v1", "serverRelativeURL",
        ])?.string ?? ""
      let document = try await server.send("GET", url)

      let role = document.json.value(at: [
        "components", "schemas", "io.k8s.api.rbac.v1.Role",
      ])
      #expect(
        role?["x-kubernetes-group-version-kind"]?.array?.first?["kind"]?.string == "Role")
      #expect(role?.value(at: ["properties", "rules", "type"])?.string == "array")
      let patch = document.json.value(at: [
        "paths", "/apis/rbac.authorization.k8s.io/v1/namespaces/{namespace}/roles/{name}", "patch",
      ])
      let parameters = patch?["parameters"]?.array?.compactMap { $0["name"]?.string }
      #expect(parameters?.contains("fieldValidation") == true)
    }
  }

  @Test("version 2 of OpenAPI is JSON only") func openAPIVersion2() async throws {
    try await TestServer.run { server in
      let json = try await server.send("GET", "/openapi/v2")
      let protobuf = try await server.send(
        "GET", "/openapi/v2", "",
        ["accept": "application/com.github.proto-openapi.spec.v2.v1.0+protobuf"])

      #expect(json.json["definitions"]?["io.k8s.api.rbac.v1.Role"] != nil)
      #expect(protobuf.status == 406)
    }
  }

  @Test("the access log is turned on and off by who may") func accessLog() async throws {
    try await TestServer.run { server in
      let on = try await server.send("PUT", "/debug/flags/v", "4\n")
      let wasOn = server.accessLog.isOn
      let stranger = try await server.send("PUT", "/debug/flags/v", "0", user: "jane")
      let nonsense = try await server.send("PUT", "/debug/flags/v", "loud")
      let stayedOn = server.accessLog.isOn
      _ = try await server.send("PUT", "/debug/flags/v", "2")

      #expect(on.text == "successfully set klog.logging.verbosity to 4")
      #expect(stranger.status == 403)
      #expect(nonsense.status == 400)
      #expect(wasOn && stayedOn)
      #expect(!server.accessLog.isOn)
    }
  }

  @Test("version and metrics") func versionAndMetrics() async throws {
    try await TestServer.run { server in
      _ = try await server.send("GET", "/apis/rbac.authorization.k8s.io/v1/roles")
      let version = try await server.send("GET", "/version", user: nil)
      let metrics = try await server.send("GET", "/metrics")

      #expect(version.json["minor"]?.string == "36")
      #expect(metrics.text.contains("apiserver_request_total{verb=\"LIST\""))
    }
  }
}
