// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import TestKit
import Testing

/// Tokens of service accounts, from kubectl and from a pod's volume, used by curl.
@Suite("Service account tokens", .serialized, .whereClustersRun, .cluster)
struct ServiceAccountTokenTests {
  private static let pods = "/api/v1/namespaces/tokens/pods"
  private static let folder = "/var/run/secrets/kubernetes.io/serviceaccount"

  private let cluster: Cluster
  private let kubectl: Kubectl

  init() throws {
    cluster = try #require(Cluster.current)
    kubectl = cluster.kubectl
  }

  private func whoami(_ curl: Curl) throws -> String {
    try curl.send(
      "POST", "/apis/authentication.k8s.io/v1/selfsubjectreviews",
      headers: ["Content-Type: application/json"], body: [0x7B, 0x7D]
    ).body
  }

  @Test("a token from kubectl is its account, and may do what RBAC says")
  func created() throws {
    try kubectl.succeed("create", "namespace", "tokens")
    try kubectl.succeed("create", "serviceaccount", "reader", "-n", "tokens")
    let token = try kubectl.succeed("create", "token", "reader", "-n", "tokens")
    let curl = try Curl(cluster, as: .token(String(token.filter { !$0.isNewline })))

    let identity = try whoami(curl)
    #expect(identity.contains(#""username": "system:serviceaccount:tokens:reader""#))
    #expect(identity.contains(#""system:serviceaccounts:tokens""#))
    let denied = try curl.get(Self.pods)
    #expect(denied.status == 403)
    #expect(
      denied.body.contains(
        #"User \"system:serviceaccount:tokens:reader\" cannot list resource \"pods\""#))

    try kubectl.succeed(
      "create", "role", "reader", "-n", "tokens", "--verb=get,list", "--resource=pods")
    try kubectl.succeed(
      "create", "rolebinding", "reader", "-n", "tokens", "--role=reader",
      "--serviceaccount=tokens:reader")
    try Cluster.eventually(seconds: 10, "the binding counts") {
      try curl.get(Self.pods).status == 200
    }
    #expect(try curl.send("DELETE", Self.pods).status == 403)
    #expect(try curl.get("/api/v1/namespaces/tokens/secrets").status == 403)
    #expect(try curl.get("/api/v1/namespaces/default/pods").status == 403)

    try kubectl.succeed("delete", "serviceaccount", "reader", "-n", "tokens")
    try Cluster.eventually(seconds: 10, "the token ends with its account") {
      try curl.get(Self.pods).status == 401
    }
    try kubectl.succeed("delete", "namespace", "tokens", "--timeout=60s", timeout: 70)
  }

  @Test("a pod's own token and authority work at the service's address, until the pod is gone")
  func projected() throws {
    try kubectl.succeed(
      "create", "clusterrolebinding", "viewers", "--clusterrole=view",
      "--serviceaccount=default:default")
    try kubectl.succeed("apply", "-f", "-", input: Manifests.talker("holder"))
    try kubectl.succeed("wait", "--for=condition=Ready", "pod/holder", "--timeout=60s", timeout: 70)
    func read(_ name: String) throws -> String {
      try kubectl.succeed("exec", "holder", "--", "cat", "\(Self.folder)/\(name)")
    }
    let token = try read("token")
    let temporary = try TemporaryFolder()
    let authority = temporary.path + "/ca.crt"
    try #require(PeerProgram("tee")).run([authority], input: [UInt8](try read("ca.crt").utf8))
    #expect(try read("namespace") == "default")
    let server = try kubectl.succeed(
      "get", "service", "kubernetes", "-o", "jsonpath={.spec.clusterIP}")
    try ServiceAddresses.waitForRoute(to: server)
    let curl = try Curl(
      cluster, as: .token(token), authority: authority, server: "https://\(server):443")

    let identity = try whoami(curl)
    #expect(identity.contains(#""username": "system:serviceaccount:default:default""#))
    #expect(identity.contains(#""authentication.kubernetes.io/pod-name""#))
    #expect(identity.contains(#""holder""#))
    try Cluster.eventually(seconds: 10, "the binding counts") {
      try curl.get("/api/v1/namespaces/default/pods/holder").status == 200
    }
    #expect(try curl.get("/api/v1/namespaces/default/secrets").status == 403)

    let direct = try Curl(cluster, as: .token(token), authority: authority)
    try kubectl.succeed("delete", "pod", "holder", "--timeout=60s", timeout: 70)
    try Cluster.eventually(seconds: 10, "the token ends with its pod") {
      try direct.get("/api/v1/namespaces/default/pods").status == 401
    }
    try kubectl.succeed("delete", "clusterrolebinding", "viewers")
  }
}
