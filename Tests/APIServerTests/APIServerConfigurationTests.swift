// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import Platform
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
