// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/deviceplugin.v1beta1.proto by `make generate`; do not edit.

public import RPC
public import Schema

/// Where device plugins announce themselves to the kubelet.
public protocol RegistrationService: RPCService {
  /// Announces a plugin. It must already listen on its socket.
  nonisolated(nonsending) func register(_ request: RegisterRequest, context: RPCContext)
    async throws -> Empty
}

extension RegistrationService {
  public var serviceName: String { "v1beta1.Registration" }
  public var schemaFiles: FileDescriptors { DeviceRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/v1beta1.Registration/Register") { request, context in
        try await RPCMethod.encode(register(RPCMethod.decode(request), context: context))
      }
    ]
  }
}

/// Calls `v1beta1.Registration`.
public struct RegistrationClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Announces a plugin. It must already listen on its socket.
  public nonisolated(nonsending) func register(
    _ request: RegisterRequest, options: CallOptions = CallOptions()
  ) async throws -> Empty {
    try await channel.unary("/v1beta1.Registration/Register", request, options: options)
  }
}

/// What a plugin does for its devices.
public protocol DevicePluginService: RPCService {
  /// What the plugin wants to be asked.
  nonisolated(nonsending) func getDevicePluginOptions(_ request: Empty, context: RPCContext)
    async throws -> DevicePluginOptions
  /// Sends the devices now, and again whenever one comes, goes or changes its health.
  nonisolated(nonsending) func listAndWatch(
    _ request: Empty, _ responses: RPCResponses<ListAndWatchResponse>, context: RPCContext)
    async throws
  /// Of the devices that are free, those that fit together best.
  nonisolated(nonsending) func getPreferredAllocation(
    _ request: PreferredAllocationRequest, context: RPCContext
  ) async throws -> PreferredAllocationResponse
  /// What containers need to use certain devices. Asked before a container is made.
  nonisolated(nonsending) func allocate(_ request: AllocateRequest, context: RPCContext)
    async throws -> AllocateResponse
  /// Prepares devices right before a container starts, when the plugin wants that.
  nonisolated(nonsending) func preStartContainer(
    _ request: PreStartContainerRequest, context: RPCContext
  ) async throws -> PreStartContainerResponse
}

extension DevicePluginService {
  public var serviceName: String { "v1beta1.DevicePlugin" }
  public var schemaFiles: FileDescriptors { DeviceRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/v1beta1.DevicePlugin/GetDevicePluginOptions") { request, context in
        try await RPCMethod.encode(
          getDevicePluginOptions(RPCMethod.decode(request), context: context))
      },
      .serverStreaming("/v1beta1.DevicePlugin/ListAndWatch") {
        (request: Empty, responses: RPCResponses<ListAndWatchResponse>, context) in
        try await listAndWatch(request, responses, context: context)
      },
      .unary(encoded: "/v1beta1.DevicePlugin/GetPreferredAllocation") { request, context in
        try await RPCMethod.encode(
          getPreferredAllocation(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/v1beta1.DevicePlugin/Allocate") { request, context in
        try await RPCMethod.encode(allocate(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/v1beta1.DevicePlugin/PreStartContainer") { request, context in
        try await RPCMethod.encode(preStartContainer(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `v1beta1.DevicePlugin`.
public struct DevicePluginClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// What the plugin wants to be asked.
  public nonisolated(nonsending) func getDevicePluginOptions(
    _ request: Empty, options: CallOptions = CallOptions()
  ) async throws -> DevicePluginOptions {
    try await channel.unary(
      "/v1beta1.DevicePlugin/GetDevicePluginOptions", request, options: options)
  }

  /// Sends the devices now, and again whenever one comes, goes or changes its health.
  public nonisolated(nonsending) func listAndWatch(
    _ request: Empty, options: CallOptions = CallOptions()
  ) async throws -> RPCCall<Empty, ListAndWatchResponse> {
    try await channel.serverStreaming(
      "/v1beta1.DevicePlugin/ListAndWatch", request, options: options)
  }

  /// Of the devices that are free, those that fit together best.
  public nonisolated(nonsending) func getPreferredAllocation(
    _ request: PreferredAllocationRequest, options: CallOptions = CallOptions()
  ) async throws -> PreferredAllocationResponse {
    try await channel.unary(
      "/v1beta1.DevicePlugin/GetPreferredAllocation", request, options: options)
  }

  /// What containers need to use certain devices. Asked before a container is made.
  public nonisolated(nonsending) func allocate(
    _ request: AllocateRequest, options: CallOptions = CallOptions()
  ) async throws -> AllocateResponse {
    try await channel.unary("/v1beta1.DevicePlugin/Allocate", request, options: options)
  }

  /// Prepares devices right before a container starts, when the plugin wants that.
  public nonisolated(nonsending) func preStartContainer(
    _ request: PreStartContainerRequest, options: CallOptions = CallOptions()
  ) async throws -> PreStartContainerResponse {
    try await channel.unary("/v1beta1.DevicePlugin/PreStartContainer", request, options: options)
  }
}
