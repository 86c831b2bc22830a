// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIServerCore
import Testing

@Suite("Request paths") struct RequestInfoTests {
  private static let cases: [(method: String, target: String, meaning: String)] = [
    ("GET", "/api/v1/pods", "list /v1 pods"),
    ("GET", "/api/v1/namespaces/a/pods/web", "get /v1 pods ns=a name=web"),
    ("GET", "/api/v1/namespaces/a/pods/web/log", "get /v1 pods/log ns=a name=web"),
    ("POST", "/api/v1/namespaces/a/pods", "create /v1 pods ns=a"),
    (
      "PUT", "/apis/apps/v1/namespaces/a/deployments/b/status",
      "update apps/v1 deployments/status ns=a name=b"
    ),
    ("GET", "/api/v1/namespaces", "list /v1 namespaces"),
    ("GET", "/api/v1/namespaces/a", "get /v1 namespaces ns=a name=a"),
    ("PUT", "/api/v1/namespaces/a/finalize", "update /v1 namespaces/finalize ns=a name=a"),
    ("GET", "/api/v1/watch/namespaces/a/pods", "watch /v1 pods ns=a"),
    ("GET", "/api/v1/pods?watch=1", "watch /v1 pods"),
    ("DELETE", "/api/v1/namespaces/a/pods", "deletecollection /v1 pods ns=a"),
    ("GET", "/api/v1/pods?fieldSelector=metadata.name%3Dx", "list /v1 pods name=x"),
    (
      "GET", "/api/v1/namespaces/a/services/b/proxy/x/y", "get /v1 services/proxy ns=a name=b +/x/y"
    ),
    ("GET", "/apis/apps/v1", "path get"), ("GET", "/healthz", "path get"), ("GET", "/", "path get"),
  ]

  @Test("a path means a verb on a resource", arguments: cases.indices) func path(_ index: Int) {
    let (method, target, meaning) = Self.cases[index]
    let parts = target.split(separator: "?").map(String.init)
    let info = RequestInfo(
      method: method, path: parts[0], query: QueryParameters(parts.count > 1 ? parts[1] : ""))

    #expect(Self.words(info) == meaning)
  }

  private static func words(_ info: RequestInfo) -> String {
    guard info.isResource else { return "path " + info.verb }
    var words = "\(info.verb) \(info.group)/\(info.version) \(info.resource)"
    if !info.subresource.isEmpty { words += "/" + info.subresource }
    if !info.namespace.isEmpty { words += " ns=" + info.namespace }
    if !info.name.isEmpty { words += " name=" + info.name }
    if !info.trailingPath.isEmpty { words += " +" + info.trailingPath }
    return words
  }

  @Test("query parameters are decoded") func query() {
    let query = QueryParameters("a=1&b=x%20y+z&a=2&flag&off=false&bad=%zz")

    #expect(query["a"] == "1")
    #expect(query.all("a") == ["1", "2"])
    #expect(query["b"] == "x y z")
    #expect(query.flag("flag") && !query.flag("off") && !query.flag("none"))
    #expect(query["bad"] == "%zz")
  }
}
