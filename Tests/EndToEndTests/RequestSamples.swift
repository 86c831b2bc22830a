// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP

/// Requests to an API server that make sense, of every kind that reaches code of its own.
enum RequestSamples {
  struct Sample: Sendable {
    var method = "GET"
    /// Begins with `@` where `/api/v1/namespaces/<namespace>` goes.
    var path: String
    var headers: HTTPHeaders = [:]
    var body: [UInt8] = []

    func path(in namespace: String) -> String {
      path.hasPrefix("@") ? "/api/v1/namespaces/\(namespace)" + path.dropFirst() : path
    }
  }

  static let all: [Sample] = reads + writes + patches + actions

  private static let table: HTTPHeaders = [
    "accept": "application/json;as=Table;v=v1;g=meta.k8s.io,application/json;q=0.5"
  ]
  private static let protobuf: HTTPHeaders = [
    "content-type": "application/vnd.kubernetes.protobuf",
    "accept": "application/vnd.kubernetes.protobuf,application/json",
  ]
  private static let yaml: HTTPHeaders = ["content-type": "application/yaml"]

  private static func bytes(_ text: String) -> [UInt8] { [UInt8](text.utf8) }

  private static let reads: [Sample] = [
    Sample(
      path: "@/configmaps?limit=2&labelSelector=x+in+(a,b),!c&fieldSelector=metadata.name!%3Da",
      headers: table),
    Sample(path: "@/configmaps?limit=1&continue=eyJ2IjoibWV0YS5rOHMuaW8vdjEiLCJydiI6Mn0"),
    Sample(path: "@/pods?resourceVersion=0&resourceVersionMatch=NotOlderThan", headers: protobuf),
    Sample(path: "@/configmaps?watch=true&timeoutSeconds=1&allowWatchBookmarks=true"),
    Sample(path: "@/configmaps/a?pretty=true", headers: ["accept": "application/yaml"]),
    Sample(path: "@/pods/a/log?container=web&tailLines=10&sinceSeconds=5"),
    Sample(path: "/api/v1/nodes", headers: table),
    Sample(
      path: "/apis",
      headers: ["accept": "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"]),
    Sample(path: "/openapi/v3/api/v1?hash=x"),
    Sample(path: "/readyz?verbose&exclude=ping"),
  ]

  /// A ConfigMap in upstream's envelope: name "a", one datum.
  private static let envelope: [UInt8] =
    bytes("k8s\0\n\u{F}\n\u{2}v1\u{12}\u{9}ConfigMap\u{12}\u{D}\n\u{3}\n\u{1}a")
    + bytes("\u{12}\u{6}\n\u{1}k\u{12}\u{1}v\u{1A}\0\"\0")

  private static let pod = """
    {"kind":"Pod","apiVersion":"v1","metadata":{"name":"a","labels":{"x":"y"}},"spec":{"containers":\
    [{"name":"web","image":"martlet/demo:1","ports":[{"containerPort":80}],"resources":{"limits":\
    {"cpu":"100m","memory":"1Gi"}},"readinessProbe":{"httpGet":{"path":"/","port":80}}}],"volumes":\
    [{"name":"v","emptyDir":{}}],"nodeSelector":{"a":"b"},"tolerations":[{"operator":"Exists"}]}}
    """

  private static let writes: [Sample] = [
    Sample(
      method: "POST", path: "@/configmaps?fieldManager=x",
      body: bytes(#"{"metadata":{"name":"a","labels":{"x":"a"}},"data":{"k":"v","\u00fc":"1"}}"#)),
    Sample(
      method: "POST", path: "@/configmaps", headers: yaml,
      body: bytes(
        "metadata:\n  generateName: b-\n  labels: {a: &x b, c: *x}\ndata:\n  k: |\n    v\n")),
    Sample(method: "POST", path: "@/configmaps", headers: protobuf, body: envelope),
    Sample(method: "PUT", path: "@/configmaps/a", headers: protobuf, body: envelope),
    Sample(
      method: "PUT", path: "@/configmaps/a?fieldValidation=Strict",
      body: bytes(#"{"metadata":{"name":"a","resourceVersion":"3"},"binaryData":{"k":"aGk="}}"#)),
    Sample(method: "POST", path: "@/pods?dryRun=All", body: bytes(pod)),
    Sample(
      method: "POST", path: "@/services",
      body: bytes(
        #"{"metadata":{"name":"a"},"spec":{"type":"NodePort","selector":{"a":"b"},"ports":"#
          + #"[{"port":80,"targetPort":"web"}],"sessionAffinity":"ClientIP"}}"#)),
    Sample(
      method: "POST", path: "@/secrets",
      body: bytes(#"{"metadata":{"name":"a"},"type":"Opaque","data":{"k":"aGk="}}"#)),
    Sample(method: "DELETE", path: "@/configmaps/a?gracePeriodSeconds=0&propagationPolicy=Orphan"),
    Sample(
      method: "DELETE", path: "@/services/a",
      body: bytes(
        #"{"kind":"DeleteOptions","apiVersion":"v1","preconditions":{"uid":"x"}}"#)),
  ]

  private static func patch(_ type: String, _ text: String) -> Sample {
    Sample(
      method: "PATCH", path: "@/configmaps/a",
      headers: ["content-type": "application/\(type)-patch+json"], body: bytes(text))
  }

  private static let patches: [Sample] = [
    patch(
      "json",
      #"[{"op":"test","path":"/data/k","value":"v"},{"op":"copy","from":"/data/k","path":"/data/l"}]"#
    ),
    patch("merge", #"{"metadata":{"labels":{"x":null}},"data":{"m":"n"}}"#),
    patch(
      "strategic-merge",
      #"{"metadata":{"finalizers":["a.b/c"],"$deleteFromPrimitiveList/finalizers":["a.b/c"]}}"#),
  ]

  private static let actions: [Sample] = [
    Sample(
      method: "POST", path: "@/serviceaccounts/default/token",
      body: bytes(#"{"spec":{"audiences":["x"],"expirationSeconds":600}}"#)),
    Sample(
      method: "POST", path: "@/pods/a/binding",
      body: bytes(#"{"target":{"kind":"Node","name":"nowhere"}}"#)),
    Sample(
      method: "POST", path: "@/pods/a/eviction",
      body: bytes(#"{"kind":"Eviction","apiVersion":"policy/v1","metadata":{"name":"a"}}"#)),
    Sample(
      method: "POST", path: "/apis/authorization.k8s.io/v1/subjectaccessreviews",
      body: bytes(
        #"{"spec":{"user":"x","groups":["y"],"resourceAttributes":{"verb":"get","resource":"pods"}}}"#
      )),
    Sample(
      method: "POST", path: "/apis/authentication.k8s.io/v1/tokenreviews",
      body: bytes(#"{"spec":{"token":"eyJhbGciOiJFUzI1NiJ9.e30.AAAA"}}"#)),
    Sample(
      path: "@/pods/a/exec?command=ls&stdout=true",
      headers: [
        "connection": "Upgrade", "upgrade": "websocket", "sec-websocket-version": "13",
        "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
        "sec-websocket-protocol": "v5.channel.k8s.io",
      ]),
  ]
}
