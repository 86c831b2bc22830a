// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Client

@Suite("Request builder") struct RequestBuilderTests {
  private static let pods = ResourceLocation(
    group: "", version: "v1", resource: "pods", isNamespaced: true)
  private static let deployments = ResourceLocation(
    group: "apps", version: "v1", resource: "deployments", isNamespaced: true)
  private static let nodes = ResourceLocation(
    group: "", version: "v1", resource: "nodes", isNamespaced: false)

  @Test(
    "an object's path names its group, namespace and subresource",
    arguments: [
      (pods, "default", "web", "", "/api/v1/namespaces/default/pods/web"),
      (pods, "default", "web", "status", "/api/v1/namespaces/default/pods/web/status"),
      (deployments, "prod", "web", "", "/apis/apps/v1/namespaces/prod/deployments/web"),
      (nodes, "", "n1", "", "/api/v1/nodes/n1"),
      (pods, "default", "a/b c", "", "/api/v1/namespaces/default/pods/a%2Fb%20c"),
    ])
  func paths(
    location: ResourceLocation, namespace: String, name: String, subresource: String, path: String
  ) {
    let request = RequestBuilder(location).get(
      ObjectKey(namespace: namespace, name: name), subresource: subresource)

    #expect(request.path == path)
    #expect(request.method == .get)
  }

  @Test("a list over all namespaces leaves the namespace out of the path")
  func allNamespaces() {
    let request = RequestBuilder(Self.pods).list(namespace: "", options: ListQuery())

    #expect(request.target == "/api/v1/pods")
  }

  @Test("selectors are percent-encoded in the query")
  func selectors() {
    let request = RequestBuilder(Self.pods).list(
      namespace: "a", options: ListQuery(labelSelector: "app=web,tier in (x)", limit: 5))

    #expect(
      request.target
        == "/api/v1/namespaces/a/pods?labelSelector=app%3Dweb%2Ctier%20in%20%28x%29&limit=5")
  }

  @Test("a watch asks for bookmarks and for frames")
  func watch() {
    let request = RequestBuilder(Self.pods).watch(
      namespace: "", options: ListQuery(resourceVersion: "7"))

    #expect(request.target == "/api/v1/pods?watch=true&allowWatchBookmarks=true&resourceVersion=7")
    #expect(request.accept == "application/vnd.kubernetes.protobuf;stream=watch")
  }

  @Test("each kind of patch has its own content type")
  func patches() {
    let key = ObjectKey(namespace: "a", name: "b")
    let builder = RequestBuilder(Self.pods)

    #expect(builder.patch(key, .json([])).contentType == "application/json-patch+json")
    #expect(builder.patch(key, .merge([])).contentType == "application/merge-patch+json")
    #expect(
      builder.patch(key, .strategicMerge([])).contentType
        == "application/strategic-merge-patch+json")
    let apply = builder.patch(key, .apply([], fieldManager: "me", isForced: true))
    #expect(apply.target == "/api/v1/namespaces/a/pods/b?fieldManager=me&force=true")
  }
}
