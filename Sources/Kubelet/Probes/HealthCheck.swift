// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import HealthRPC
import Net
import RPC

/// The gRPC health checking protocol, version 1 (grpc.health.v1).
struct HealthCheck {
  let loop: EventLoop

  /// - Parameter service: empty asks for the server as a whole.
  func perform(
    host: String, port: Int, service: String, timeout: Duration
  ) async throws -> ProbeOutcome {
    let channel = try RPCClientChannel(loop: loop, target: .tcp(host: host, port: port))
    defer { channel.close() }
    var request = HealthRPC.HealthCheckRequest()
    request.service = service
    do {
      let answer = try await HealthRPC.HealthClient(channel: channel)
        .check(request, options: CallOptions(timeout: timeout))
      if answer.status == .serving { return .success }
      return .failure("service unhealthy (responded with \"\(answer.status.rawValue)\")")
    } catch let error as RPCError {
      return .failure("error: rpc error: code = \(error.code) desc = \(error.message)")
    }
  }
}
