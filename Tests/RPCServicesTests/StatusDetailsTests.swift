// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import RPC
import RPCServices
import StatusRPC
import Testing
import WellKnownTypes
import Wire

@Suite("Status details") struct StatusDetailsTests {
  @Test("details are found again by their type")
  func roundTrip() {
    let retry = RetryInfo.with { $0.retryDelay = WellKnownTypes.Duration.with { $0.seconds = 5 } }
    let reason = ErrorInfo.with { $0.reason = "QUOTA" }

    let error = RPCError(.resourceExhausted, "too many calls", details: [reason, retry])

    #expect(error.detail(RetryInfo.self) == retry)
    #expect(error.detail(ErrorInfo.self) == reason)
    #expect(error.detail(BadRequest.self) == nil)
    #expect(error.status?.code == 8)
    #expect(error.status?.details.first?.typeUrl == "type.googleapis.com/google.rpc.ErrorInfo")
  }

  @Test("bytes that are no status are no details, and no failure either")
  func malformed() {
    var error = RPCError(.internal, "broken")
    error.trailers.add("grpc-status-details-bin", bytes: [0x1A, 0xFF])

    #expect(error.status == nil)
    #expect(error.detail(RetryInfo.self) == nil)
  }

  @Test("a status that says OK or an unknown number does not become a success", arguments: [0, 99])
  func code(number: Int32) {
    #expect(RPCError(CallStatus.with { $0.code = number }).code == .unknown)
  }
}
