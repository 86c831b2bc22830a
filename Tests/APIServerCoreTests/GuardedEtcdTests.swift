// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdClient
import Net
import TLSIdentities
import Telemetry
import TestKit
import Testing

@testable import APIServerCore

/// The API server's storage on an etcd that wants a certificate of every client.
@Suite(
  "Storage on an etcd with client certificates",
  .enabled(
    if: PeerProgram.find("etcd") != nil, "etcd is not installed: apt-get install etcd-server"))
struct GuardedEtcdTests {
  @Test("it writes, reads and watches with a certificate, and without a good one it says why not")
  func certificates() async throws {
    let (identities, others) = (try TestIdentities(), try TestIdentities())
    let (client, peer) = (try FreePort.find(), try FreePort.find())
    let folder = try TemporaryFolder()
    let (certificate, key) = identities.files("server")
    let etcd = try #require(PeerProgram("etcd")).start([
      "--data-dir", folder.path + "/data", "--log-level", "error",
      "--listen-client-urls", "https://127.0.0.1:\(client)",
      "--advertise-client-urls", "https://127.0.0.1:\(client)",
      "--listen-peer-urls", "http://127.0.0.1:\(peer)",
      "--initial-advertise-peer-urls", "http://127.0.0.1:\(peer)",
      "--initial-cluster", "default=http://127.0.0.1:\(peer)", "--client-cert-auth",
      "--cert-file", certificate, "--key-file", key, "--trusted-ca-file", identities.authorityFile,
    ])
    defer { etcd.killNow() }
    try await EventLoop.runOnOwnThread { loop in
      func storage(_ tls: TLSConfiguration) throws -> EtcdStorage {
        let servers = try EtcdServers(["https://127.0.0.1:\(client)"])
        return EtcdStorage(
          channel: try EtcdChannel.connect(loop: loop, servers: servers, tls: tls),
          environment: loop.environment, metrics: MetricsRegistry())
      }
      let good = try storage(identities.client("client"))
      _ = try await good.currentRevision(within: .seconds(30))
      let revision = try await good.create("a/x", [1], timeToLiveSeconds: nil)
      #expect(try await good.currentRevision(within: .seconds(10)) == revision)
      let list = try await good.list(folder: "a/", from: nil, limit: 0, revision: 0)
      #expect(list.values.map(\.bytes) == [[1]])

      var stranger = others.client("client")
      stranger.trust = .authorities(.file(identities.authorityFile))
      for tls in [identities.client(), stranger, others.client("client")] {
        await #expect(throws: StorageError.self) {
          _ = try await storage(tls).currentRevision(within: .seconds(3))
        }
      }
    }
  }
}
