// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Platform
import Store
import Testing

@Suite("Store configuration") struct StoreConfigurationTests {
  @Test("defaults are etcd's")
  func defaults() throws {
    let configuration = try StoreConfiguration([])

    #expect(configuration.settings.name == "default")
    #expect(configuration.settings.directory == "default.etcd")
    #expect(configuration.settings.quotaBytes == 2 << 30)
    #expect(configuration.settings.requestBytesMax == 1_572_864)
    #expect(configuration.settings.txnOpsMax == 128)
    #expect(configuration.retention == nil)
    #expect(
      configuration.clientListeners.map(\.endpoint) == [.tcp(host: "localhost", port: 2379)])
    #expect(configuration.settings.clientURLs == [])
    #expect(configuration.settings.peerURLs == ["http://localhost:2380"])
    #expect(configuration.settings.servesJSON)
  }

  @Test("addresses are sockets, plain or encrypted")
  func addresses() throws {
    let configuration = try StoreConfiguration([
      "--listen-client-urls", "unix:///run/s.sock,https://127.0.0.1:2379",
      "--cert-file=c", "--key-file=k", "--trusted-ca-file=a", "--client-cert-auth",
    ])

    #expect(
      configuration.clientListeners.map(\.endpoint) == [
        .unix(path: "/run/s.sock"), .tcp(host: "127.0.0.1", port: 2379),
      ])
    #expect(configuration.clientListeners.map { $0.tls?.clientCertificates } == [nil, .required])
  }

  @Test("whoever names authorities refuses clients without a certificate, as etcd does")
  func authorities() throws {
    let configuration = try StoreConfiguration([
      "--listen-client-urls", "https://127.0.0.1:2379", "--cert-file=c", "--key-file=k",
      "--trusted-ca-file=a",
    ])

    #expect(configuration.clientListeners.map { $0.tls?.clientCertificates } == [.required])
    #expect(!configuration.settings.takesCertificateNames)
  }

  @Test(
    "what makes no sense is refused",
    arguments: [
      ["--listen-client-urls", "ftp://x:1"], ["--listen-client-urls", "https://x:1"],
      ["--cert-file", "c"], ["--cert-file=c", "--key-file=k", "--client-cert-auth"],
      ["--auto-compaction-mode", "often"], ["--auto-compaction-retention", "soon"],
      ["--quota-backend-bytes", "-1"], ["--no-such-flag"],
      ["--initial-cluster=a=http://127.0.0.1:1,b=http://127.0.0.1:2"], ["--config-file=x"],
      ["--initial-advertise-peer-urls=127.0.0.1:2380"],
    ])
  func refusals(arguments: [String]) {
    #expect(throws: FlagError.self) { try StoreConfiguration(arguments) }
  }

  @Test("command lines of a lone etcd are understood")
  func upstream() throws {
    let configuration = try StoreConfiguration([
      "--name=a", "--initial-cluster=a=https://127.0.0.1:2380", "--snapshot-count=10000",
      "--listen-peer-urls=https://127.0.0.1:2380", "--peer-client-cert-auth=true",
      "--experimental-watch-progress-notify-interval=5s",
    ])

    #expect(configuration.settings.name == "a")
    #expect(configuration.settings.progressInterval == .seconds(5))
  }

  @Test(
    "retention is a time or a number of revisions",
    arguments: [
      ("periodic", "0", nil), ("periodic", "2", .period(.seconds(7200))),
      ("periodic", "30m", .period(.seconds(1800))), ("revision", "1000", .revisions(1000)),
      ("revision", "0", nil), ("periodic", "5ns", .period(.milliseconds(100))),
    ] as [(String, String, AutoCompactor.Retention?)])
  func retention(mode: String, text: String, expected: AutoCompactor.Retention?) throws {
    let configuration = try StoreConfiguration([
      "--auto-compaction-mode", mode, "--auto-compaction-retention", text,
    ])
    #expect(configuration.retention == expected)
  }
}
