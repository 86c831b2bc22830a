// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Testing

@testable import Client

@Suite("Kubeconfig") struct KubeconfigTests {
  private func text(server: String, user: String, cluster: String = "") -> [UInt8] {
    Array(
      """
      apiVersion: v1
      kind: Config
      current-context: here
      contexts:
      - name: elsewhere
        context: {cluster: other, user: nobody}
      - name: here
        context: {cluster: c, user: u, namespace: prod}
      clusters:
      - name: c
        cluster:
          server: \(server)
          \(cluster)
      users:
      - name: u
        user: \(user)
      """.utf8)
  }

  @Test("the current context gives server, credentials and namespace")
  func currentContext() throws {
    let config = try Kubeconfig(
      yaml: text(
        server: "https://10.0.0.1:6443", user: "{client-certificate: a.crt, client-key: /b.key}",
        cluster: "certificate-authority-data: Y2E="), folder: "/etc/k")

    #expect(config.endpoint == .tcp(host: "10.0.0.1", port: 6443))
    #expect(config.namespace == "prod")
    #expect(config.tls?.trust == .authorities(.pem(Array("ca".utf8))))
    #expect(config.tls?.identity?.certificate == .file("/etc/k/a.crt"))
    #expect(config.tls?.identity?.key == .file("/b.key"))
  }

  @Test("a token file goes before a token")
  func tokens() throws {
    let config = try Kubeconfig(
      yaml: text(server: "http://h/base/", user: "{token: abc, tokenFile: t}"), folder: "/f")

    #expect(config.token == .file("/f/t"))
    #expect(config.endpoint == .tcp(host: "h", port: 80))
    #expect(config.basePath == "/base")
    #expect(config.tls == nil)
  }

  @Test(
    "a file that can't be used says which field is to blame",
    arguments: [
      ("ftp://x", "{}", "clusters[].cluster.server"),
      ("https://x:99999", "{}", "clusters[].cluster.server"),
      ("https://x", "{exec: {command: login}}", "users[].user.exec"),
      ("https://x", "{client-certificate-data: '*', client-key: k}", "client-certificate-data"),
    ])
  func problems(server: String, user: String, field: String) {
    #expect {
      try Kubeconfig(yaml: text(server: server, user: user))
    } throws: { error in
      guard case .invalid(let named, _)? = error as? Kubeconfig.Problem else { return false }
      return named == field
    }
  }

  @Test("a context that is not there is named")
  func missingContext() {
    #expect(throws: Kubeconfig.Problem.invalid(field: "contexts", reason: "no entry named \"x\"")) {
      try Kubeconfig(yaml: Array("current-context: x".utf8))
    }
  }
}
