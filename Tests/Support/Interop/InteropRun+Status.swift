// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import InteropRPC
import RPC
import Wire

extension InteropRun {
  func statusCodeAndMessage(_ channel: any RPCChannel) async throws {
    let status = EchoStatus.with { status in
      status.code = 2
      status.message = "test status message"
    }
    let client = TestServiceClient(channel: channel)
    try await expect(.unknown, status.message) {
      _ = try await client.unaryCall(SimpleRequest.with { $0.responseStatus = status })
    }
    try await expect(.unknown, status.message) {
      let call = try await client.fullDuplexCall()
      try await call.send(StreamingOutputCallRequest.with { $0.responseStatus = status })
      try await call.finish()
      while try await call.next() != nil {}
    }
  }

  func specialStatusMessage(_ channel: any RPCChannel) async throws {
    let message = "\t\ntest with whitespace\r\nand Unicode BMP \u{263A} and non-BMP \u{1F608}\t\n"
    try await expect(.unknown, message) {
      let request = SimpleRequest.with { request in
        request.responseStatus = EchoStatus.with { status in
          status.code = 2
          status.message = message
        }
      }
      _ = try await TestServiceClient(channel: channel).unaryCall(request)
    }
  }

  func unimplementedMethod(_ channel: any RPCChannel) async throws {
    try await expect(.unimplemented) {
      _ = try await TestServiceClient(channel: channel).unimplementedCall(Empty())
    }
  }

  func unimplementedService(_ channel: any RPCChannel) async throws {
    try await expect(.unimplemented) {
      _ = try await UnimplementedServiceClient(channel: channel).unimplementedCall(Empty())
    }
  }
}
