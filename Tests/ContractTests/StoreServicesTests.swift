// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HealthRPC
import Net
import RPC
import ReflectionRPC
import Store
import Testing
import Wire

/// What a store offers beside etcd's own services.
@Suite("Health and reflection of a store") struct StoreServicesTests {
  @Test("a store tells that it serves, as etcd does", arguments: ServerKind.available)
  func health(kind: ServerKind) async throws {
    try await EtcdServer.run(kind) { api in
      let response = try await HealthClient(channel: api.channel).check(HealthCheckRequest())

      #expect(response.status == .serving)
    }
  }

  @Test("it tells the schema only when it is asked to by a setting", arguments: [false, true])
  func reflection(isOn: Bool) async throws {
    try await EventLoop.runOnOwnThread { loop in
      var settings = StoreSettings()
      settings.servesReflection = isOn
      try await EtcdServer.runMartlet(settings, on: loop) { api in
        let call = try await ServerReflectionClient(channel: api.channel).serverReflectionInfo()
        do {
          try await call.send(
            ServerReflectionRequest.with { request in
              request.messageRequest = .fileContainingSymbol("etcdserverpb.KV")
            })
          let answer = try await call.next()?.messageResponse
          guard case .fileDescriptorResponse(let files) = answer else {
            Issue.record("\(String(describing: answer))")
            return
          }
          #expect(isOn)
          #expect(files.fileDescriptorProto.count == 3)
        } catch let error as RPCError {
          #expect(!isOn)
          #expect(error.code == .unimplemented)
        }
      }
    }
  }
}
