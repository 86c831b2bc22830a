// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP2Conformance
import HostilePeers
import Net
import TestKit
import Testing

/// Clients that mean harm, or are broken, against the daemons of a running cluster.
@Suite("Hostile clients", .serialized, .whereClustersRun, .cluster) struct HostileClientTests {
  private let cluster: Cluster
  private let kubectl: Kubectl

  init() throws {
    cluster = try #require(Cluster.current)
    kubectl = cluster.kubectl
  }

  @Test("10,500 mutated requests to the API server end no daemon")
  func apiServer() throws {
    let before = try cluster.components()
    for index in 0..<APIServerAttack.namespaces {
      try kubectl.succeed("create", "namespace", "hostile-\(index)")
    }
    let server = try Curl(cluster).server
    let port = try #require(server.split(separator: ":").last.flatMap { Int($0) })
    let pki = cluster.state + "/pki/"
    let tls = TLSConfiguration(
      identity: .files(certificate: pki + "admin.crt", key: pki + "admin.key"),
      trust: .authorities(.file(pki + "ca.crt")))

    let answers = try EventLoop.run { loop in
      let attack = APIServerAttack(
        endpoint: .tcp(host: "127.0.0.1", port: port), tls: tls, loop: loop)
      let answers = try await attack.sendRequests(7_000, seed: 1)
      try await attack.sendConnections(2_500, seed: 2)
      await attack.sendGarbage(1_000, seed: 3)
      return answers
    }

    #expect(answers.values.reduce(0, +) > 6_500, "\(answers)")
    #expect(answers[500] == nil, "\(answers)")
    for status in [200, 201, 400, 404] { #expect(answers[status] ?? 0 > 0, "no \(status)") }
    try expectUnharmed(since: before)
    for index in 0..<APIServerAttack.namespaces {
      // Some objects have got finalizers that nobody takes away.
      try kubectl.run("delete", "namespace", "hostile-\(index)", "--wait=false")
    }
  }

  @Test("every case of h2spec passes against the API server, without credentials")
  func conformance() throws {
    let server = try Curl(cluster).server
    let port = try #require(server.split(separator: ":").last.flatMap { Int($0) })
    let tls = TLSConfiguration(
      trust: .authorities(.file(cluster.state + "/pki/ca.crt")), applicationProtocols: ["h2"])

    let failures = try EventLoop.run { loop in
      let context = try TLSContext(tls, role: .client)
      var failures: [String] = []
      for instance in HTTP2Case.all {
        let failure = try await instance.failure(
          of: .tcp(host: "127.0.0.1", port: port), tls: context, loop: loop, pace: .apart)
        if let failure { failures.append(failure) }
      }
      return failures
    }

    #expect(failures == [])
  }

  @Test("12,000 mutated requests to the store end no daemon")
  func store() throws {
    let before = try cluster.components()
    let socket = cluster.state + "/store/store.sock"

    try EventLoop.run { loop in
      let attack = StoreAttack(target: .unix(path: socket), loop: loop)
      try await attack.sendMessages(8_000, seed: 3)
      await attack.sendConnections(4_000, seed: 4)
    }

    try expectUnharmed(since: before)
  }

  /// The same processes run, and the cluster does what it is for.
  private func expectUnharmed(since before: [Cluster.ComponentStatus]) throws {
    let after = try cluster.components()
    #expect(after.map(\.name) == before.map(\.name))
    #expect(after.map(\.process) == before.map(\.process))
    #expect(after.allSatisfy { $0.restarts == 0 })
    #expect(try kubectl.succeed("get", "--raw", "/readyz").contains("ok"))
    try kubectl.succeed("apply", "-f", "-", input: Manifests.web("unharmed", replicas: 1))
    try kubectl.succeed("rollout", "status", "deployment/unharmed", "--timeout=60s", timeout: 70)
    try kubectl.succeed(
      "delete", "deployment,service", "unharmed", "--timeout=60s", timeout: 70)
  }
}
