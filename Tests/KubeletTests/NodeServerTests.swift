// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Kubelet

@Suite("Node server") struct NodeServerTests {
  @Test("query items are decoded, repeated ones kept in order")
  func readsQuery() {
    let query = QueryItems("command=sh&command=-c&command=echo%20a+b&tty=1&input=false&x")

    #expect(query.values("command") == ["sh", "-c", "echo a b"])
    #expect(query.flag("tty"))
    #expect(!query.flag("input"))
    #expect(query.value("x")?.isEmpty == true)
    #expect(query.value("y") == nil)
  }

  @Test("broken percent signs stay as they are", arguments: ["%", "%4", "%zz", "a%"])
  func keepsBroken(text: String) {
    #expect(PercentDecoding.decode(text) == text)
  }

  @Test(
    "paths and methods become what the API server is asked",
    arguments: [
      ("/containerLogs/a/b/c", "GET", "get", "proxy"), ("/exec/a/b/c", "POST", "create", "proxy"),
      ("/metrics", "GET", "get", "metrics"), ("/stats/summary", "GET", "get", "stats"),
    ])
  func namesAccess(path: String, method: String, verb: String, subresource: String) {
    let attributes = NodeAccess.Attributes(path: path, method: method)

    #expect(attributes.verb == verb)
    #expect(attributes.subresource == subresource)
  }
}

@Suite("Machine") struct MachineTests {
  @Test("memory and system name are read from the kernel's and the distribution's texts")
  func parses() {
    #expect(Machine.memoryTotal("MemTotal:       24669064 kB\nMemFree: 1 kB\n") == 24_669_064 << 10)
    #expect(Machine.memoryTotal("MemTotal: many kB") == 0)
    #expect(Machine.osName("NAME=x\nPRETTY_NAME=\"Debian 12\"\n") == "Debian 12")
    #expect(Machine.osName("") == "Linux")
  }
}
