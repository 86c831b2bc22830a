// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import TestKit
import Testing

/// The store in the hands of etcd's clients for Python.
@Suite(
  "Python clients of etcd",
  .enabled(if: PeerProgram.find(PythonPeer.path) != nil, "needs .venv: make test makes it"))
struct PythonClientTests {
  /// A program in Tests/Fixtures/etcd-clients.
  enum Client: String, CaseIterable, Sendable {
    /// etcd3, over gRPC.
    case etcd3 = "grpc_client.py"
    /// etcd3gw, in JSON.
    case etcd3gw = "gateway_client.py"
    /// etcd3-py, in JSON.
    case etcd3py = "gateway_client_apart.py"

    var environment: [String] {
      switch self {
      // Its messages were generated for a protobuf of long ago.
      case .etcd3: ["PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION=python"]
      case .etcd3gw: []
      case .etcd3py: ["PYTHONPATH=" + PythonPeer.apart]
      }
    }
  }

  @Test("what each can do is done, and told as by etcd", arguments: Client.allCases)
  func sameAnswers(client: Client) async throws {
    let mine = try await Self.output(of: client, against: .martlet)
    #expect(!mine.isEmpty)
    guard EtcdServer.isInstalled else { return }
    let theirs = try await Self.output(of: client, against: .etcd)
    #expect(mine == theirs)
  }

  private static func output(
    of client: Client, against kind: ServerKind
  ) async throws -> [String] {
    let python = try #require(PeerProgram(PythonPeer.path, environment: client.environment))
    let collected = Collected()
    try await EtcdServer.run(kind) { api in
      guard case .tcp(let host, let port) = Endpoint(api.address) else { return }
      let outcome = try await api.loop.offload {
        try python.run(
          [PythonPeer.programs + "/" + client.rawValue, host, "\(port)"], timeout: 60)
      }
      #expect(outcome.status == 0, "\(kind): \(outcome.output) \(outcome.errors)")
      for line in outcome.output.split(separator: "\n") { collected.add(String(line)) }
    }
    return collected.answers
  }
}
