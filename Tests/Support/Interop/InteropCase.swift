// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Platform
package import RPC

/// The standard cases of gRPC's "Interoperability Test Case Descriptions", as their names in flags.
package enum InteropCase: String, CaseIterable, Sendable {
  case emptyUnary = "empty_unary"
  case largeUnary = "large_unary"
  case clientCompressedUnary = "client_compressed_unary"
  case serverCompressedUnary = "server_compressed_unary"
  case clientStreaming = "client_streaming"
  case clientCompressedStreaming = "client_compressed_streaming"
  case serverStreaming = "server_streaming"
  case serverCompressedStreaming = "server_compressed_streaming"
  case pingPong = "ping_pong"
  case emptyStream = "empty_stream"
  case customMetadata = "custom_metadata"
  case statusCodeAndMessage = "status_code_and_message"
  case specialStatusMessage = "special_status_message"
  case unimplementedMethod = "unimplemented_method"
  case unimplementedService = "unimplemented_service"
  case cancelAfterBegin = "cancel_after_begin"
  case cancelAfterFirstResponse = "cancel_after_first_response"
  case timeoutOnSleepingServer = "timeout_on_sleeping_server"
  case rpcSoak = "rpc_soak"
  case channelSoak = "channel_soak"
}

/// Runs cases over one channel; the soak case may open more.
///
/// Reading order: `run` (which case) → `InteropRun+Unary`, `+Streaming`, `+Compression`, `+Status`,
/// `+Soak`.
package struct InteropRun: Sendable {
  /// What a server did otherwise than a case asks for.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  let environment: Environment
  let soak: SoakSettings
  let openChannel: @Sendable () throws -> any RPCChannel

  /// - Parameter openChannel: makes a new channel to the server.
  package init(
    environment: Environment, soak: SoakSettings = SoakSettings(),
    openChannel: @escaping @Sendable () throws -> any RPCChannel
  ) {
    self.environment = environment
    self.soak = soak
    self.openChannel = openChannel
  }

  /// - Throws: `Failure`, or the `RPCError` of a call that should have succeeded.
  package func run(_ wanted: InteropCase) async throws {
    let channel = try openChannel()
    switch wanted {
    case .emptyUnary: try await emptyUnary(channel)
    case .largeUnary: try await largeUnary(channel)
    case .clientCompressedUnary: try await clientCompressedUnary(channel)
    case .serverCompressedUnary: try await serverCompressedUnary(channel)
    case .clientStreaming: try await clientStreaming(channel)
    case .clientCompressedStreaming: try await clientCompressedStreaming(channel)
    case .serverStreaming: try await serverStreaming(channel)
    case .serverCompressedStreaming: try await serverCompressedStreaming(channel)
    case .pingPong: try await pingPong(channel)
    case .emptyStream: try await emptyStream(channel)
    case .customMetadata: try await customMetadata(channel)
    case .statusCodeAndMessage: try await statusCodeAndMessage(channel)
    case .specialStatusMessage: try await specialStatusMessage(channel)
    case .unimplementedMethod: try await unimplementedMethod(channel)
    case .unimplementedService: try await unimplementedService(channel)
    case .cancelAfterBegin: try await cancelAfterBegin(channel)
    case .cancelAfterFirstResponse: try await cancelAfterFirstResponse(channel)
    case .timeoutOnSleepingServer: try await timeoutOnSleepingServer(channel)
    case .rpcSoak: try await soak { channel }
    case .channelSoak: try await soak(openChannel)
    }
    (channel as? RPCClientChannel)?.close()
  }

  // MARK: - Checks

  func check(_ holds: Bool, _ what: @autoclosure () -> String) throws {
    guard holds else { throw Failure(description: what()) }
  }

  /// Runs what must end with `code`.
  func expect(
    _ code: RPCCode, _ message: String? = nil, _ body: () async throws -> Void
  ) async throws {
    do {
      try await body()
    } catch let error as RPCError {
      try check(error.code == code, "the call ended with \(error), not with \(code)")
      if let message {
        try check(error.message == message, "the status message is \"\(error.message)\"")
      }
      return
    }
    throw Failure(description: "the call ended ok, not with \(code)")
  }
}
