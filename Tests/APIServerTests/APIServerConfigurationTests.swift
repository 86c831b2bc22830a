// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import APIServerCore
import EtcdClient
import Platform
import TestKit
import Testing

@testable import APIServer

@Suite("API server configuration") struct APIServerConfigurationTests {
  private func configuration(_ arguments: String...) throws -> APIServerConfiguration {
    let needed = [
      "--etcd-servers=http://127.0.0.1:2379", "--tls-cert-file=a.crt",
      "--tls-private-key-file=a.key",
    ]
    return try APIServerConfiguration(
      try APIServerConfiguration.flags.parse(needed + arguments))
  }

  @Test("a loopback address is not told to pods")
  func loopback() throws {
    #expect(try configuration("--advertise-address=127.0.0.1").advertiseAddress == nil)
    #expect(try configuration("--advertise-address=::1").advertiseAddress == nil)
    #expect(try configuration("--bind-address=127.0.0.1").advertiseAddress == nil)
    #expect(
      try configuration("--advertise-address=192.0.2.1").advertiseAddress
        == IPAddress("192.0.2.1"))
  }

  @Test("the store is one socket or the members of a cluster, with its own times and user")
  func store() throws {
    let folder = try TemporaryFolder()
    try FileSystem.write(Array("secret\n".utf8), to: folder.path + "/password")
    func members(_ urls: String) throws -> APIServerConfiguration {
      try APIServerConfiguration(
        try APIServerConfiguration.flags.parse([
          "--etcd-servers=" + urls, "--tls-cert-file=a.crt", "--tls-private-key-file=a.key",
          "--etcd-compaction-interval=0", "--etcd-readycheck-timeout=5s",
          "--lease-reuse-duration-seconds=30", "--etcd-user=root",
          "--etcd-password-file=\(folder.path)/password",
        ]))
    }

    let secure = try members("https://a:2379,https://b:2379")

    #expect(secure.storeServers.endpoints.count == 2 && secure.storeTLS != nil)
    #expect(secure.store.compactionInterval == .zero && secure.store.leaseReuseSeconds == 30)
    #expect(secure.store.readyTimeout == .seconds(5) && secure.store.healthTimeout == .seconds(2))
    #expect(secure.storeUser == EtcdUser(name: "root", password: "secret"))
    #expect(try members("unix:///run/store.sock").storeTLS == nil)
    #expect(throws: APIServerConfiguration.Problem.self) {
      try members("https://a:2379,http://b:2379")
    }
    #expect(throws: APIServerConfiguration.Problem.self) { try configuration("--etcd-user=root") }
    #expect(throws: FlagError.self) {
      try configuration("--etcd-servers-overrides=/events#http://a:1")
    }
  }

  @Test("admission plugins are turned off by name; those that are missing are refused")
  func admissionPlugins() throws {
    #expect(
      try configuration("--disable-admission-plugins=ServiceAccount,LimitRanger")
        .admissionPluginsOff == ["ServiceAccount"])
    #expect(
      try configuration("--enable-admission-plugins=NodeRestriction,ResourceQuota")
        .admissionPluginsOff.isEmpty)
    let error = #expect(throws: APIServerConfiguration.Problem.self) {
      try configuration("--enable-admission-plugins=PodSecurity")
    }
    #expect(error?.text.hasPrefix("PodSecurity is not there; known are ") == true)
  }
}
