// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import TestKit
import Testing

/// Who speaks what to whom, told by the daemons' own metrics.
@Suite("Transport", .serialized, .whereClustersRun, .cluster) struct TransportTests {
  private let kubectl: Kubectl

  init() throws {
    kubectl = try #require(Cluster.current).kubectl
  }

  @Test("components speak protobuf over HTTP/2 to the API server")
  func protobuf() throws {
    let metrics = try kubectl.succeed("get", "--raw", "/metrics")
    let requests = metrics.split(separator: "\n").filter {
      $0.hasPrefix("martlet_apiserver_client_requests_total{")
    }
    for component in ["controller-manager", "scheduler", "kubelet", "proxy"] {
      let own = requests.filter { $0.contains("client=\"martlet-\(component)\"") }
      #expect(!own.isEmpty, "no request of \(component)")
      #expect(own.allSatisfy { $0.contains("protocol=\"h2\"") && $0.contains("tls=\"mutual\"") })
      #expect(own.contains { $0.contains("media_type=\"protobuf\"") })
    }
  }

  @Test("the API server alone talks to the store")
  func store() throws {
    let cluster = try #require(Cluster.current)
    let curl = try #require(PeerProgram("curl"))
    let metrics = try curl.run([
      "-sS", "--unix-socket", cluster.state + "/store/store.sock", "http://store/metrics",
    ]).output
    let server = try #require(try cluster.components().first { $0.name == "apiserver" })
    let clients = metrics.split(separator: "\n").filter {
      $0.hasPrefix("martlet_store_client_requests_total{")
    }
    #expect(!clients.isEmpty)
    #expect(clients.allSatisfy { $0.contains("process=\"\(server.process)\"") })
  }
}
