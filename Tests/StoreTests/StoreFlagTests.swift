// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform
import TestKit
import Testing

@testable import Store

@Suite("Store flags") struct StoreFlagTests {
  private func configuration(
    _ arguments: [String], _ variables: [String: String]
  ) throws -> StoreConfiguration {
    try StoreConfiguration(
      StoreConfiguration.flags.arguments(
        arguments, withVariables: StoreConfiguration.variablePrefix
      ) { variables[$0] })
  }

  @Test("variables of etcd's names set flags, and flags win over them")
  func variables() throws {
    let set = try configuration(
      ["--name", "b", "--quota-backend-bytes=1000"],
      [
        "ETCD_NAME": "a", "ETCD_DATA_DIR": "/d", "ETCD_QUOTA_BACKEND_BYTES": "5",
        "ETCD_LISTEN_CLIENT_URLS": "http://127.0.0.1:1,http://127.0.0.1:2", "ETCD_LOG_LEVEL": "",
        "ETCDCTL_API": "3", "ETCD_CLIENT_CERT_AUTH": "false",
      ])

    #expect(set.settings.name == "b")
    #expect(set.settings.directory == "/d")
    #expect(set.settings.quotaBytes == 1000)
    #expect(set.clientListeners.count == 2)
  }

  @Test("a variable that can't be obeyed is refused like its flag")
  func refusedVariables() {
    #expect(throws: FlagError.self) { try configuration([], ["ETCD_DISCOVERY": "x"]) }
    #expect(throws: FlagError.self) { try configuration([], ["ETCD_MAX_TXN_OPS": "many"]) }
  }

  @Test(
    "every flag of etcd is known: decides something, changes nothing, or is refused with a reason",
    .enabled(if: SharedFolder.path("facts/flags.tsv") != nil, "the facts are not here"))
  func allFlags() throws {
    let path = try #require(SharedFolder.path("facts/flags.tsv"))
    let help = StoreConfiguration.flags.help
    for line in try FileSystem.readText(path).split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count > 1, fields[0] == "etcd", fields[1] != "version" else { continue }
      #expect(help.contains("--\(fields[1])"), "--\(fields[1])")
    }
  }
}
