// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/pluginregistration.proto by `make generate`; do not edit.

public import RPC
public import Schema

/// What a plugin answers the kubelet on its registration socket.
public protocol RegistrationService: RPCService {
  /// What sort of plugin it is, and where it listens.
  nonisolated(nonsending) func getInfo(_ request: InfoRequest, context: RPCContext) async throws
    -> PluginInfo
  /// Tells the plugin whether it was accepted.
  nonisolated(nonsending) func notifyRegistrationStatus(
    _ request: RegistrationStatus, context: RPCContext
  ) async throws -> RegistrationStatusResponse
}

extension RegistrationService {
  public var serviceName: String { "pluginregistration.Registration" }
  public var schemaFiles: FileDescriptors { PluginRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/pluginregistration.Registration/GetInfo") { request, context in
        try await RPCMethod.encode(getInfo(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/pluginregistration.Registration/NotifyRegistrationStatus") {
        request, context in
        try await RPCMethod.encode(
          notifyRegistrationStatus(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `pluginregistration.Registration`.
public struct RegistrationClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// What sort of plugin it is, and where it listens.
  public nonisolated(nonsending) func getInfo(
    _ request: InfoRequest, options: CallOptions = CallOptions()
  ) async throws -> PluginInfo {
    try await channel.unary("/pluginregistration.Registration/GetInfo", request, options: options)
  }

  /// Tells the plugin whether it was accepted.
  public nonisolated(nonsending) func notifyRegistrationStatus(
    _ request: RegistrationStatus, options: CallOptions = CallOptions()
  ) async throws -> RegistrationStatusResponse {
    try await channel.unary(
      "/pluginregistration.Registration/NotifyRegistrationStatus", request, options: options)
  }
}
