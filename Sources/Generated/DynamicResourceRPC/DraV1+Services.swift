// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/dra.v1.proto by `make generate`; do not edit.

public import RPC
public import Schema

/// What a driver of dynamic resources does on a node.
public protocol DRAPluginService: RPCService {
  /// Prepares the devices of claims for use. Doing it again changes nothing.
  nonisolated(nonsending) func nodePrepareResources(
    _ request: NodePrepareResourcesRequest, context: RPCContext
  ) async throws -> NodePrepareResourcesResponse
  /// Undoes NodePrepareResources; a claim that is not known is no error.
  nonisolated(nonsending) func nodeUnprepareResources(
    _ request: NodeUnprepareResourcesRequest, context: RPCContext
  ) async throws -> NodeUnprepareResourcesResponse
}

extension DRAPluginService {
  public var serviceName: String { "k8s.io.kubelet.pkg.apis.dra.v1.DRAPlugin" }
  public var schemaFiles: FileDescriptors { DynamicResourceRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/k8s.io.kubelet.pkg.apis.dra.v1.DRAPlugin/NodePrepareResources") {
        request, context in
        try await RPCMethod.encode(
          nodePrepareResources(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/k8s.io.kubelet.pkg.apis.dra.v1.DRAPlugin/NodeUnprepareResources") {
        request, context in
        try await RPCMethod.encode(
          nodeUnprepareResources(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `k8s.io.kubelet.pkg.apis.dra.v1.DRAPlugin`.
public struct DRAPluginClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Prepares the devices of claims for use. Doing it again changes nothing.
  public nonisolated(nonsending) func nodePrepareResources(
    _ request: NodePrepareResourcesRequest, options: CallOptions = CallOptions()
  ) async throws -> NodePrepareResourcesResponse {
    try await channel.unary(
      "/k8s.io.kubelet.pkg.apis.dra.v1.DRAPlugin/NodePrepareResources", request, options: options)
  }

  /// Undoes NodePrepareResources; a claim that is not known is no error.
  public nonisolated(nonsending) func nodeUnprepareResources(
    _ request: NodeUnprepareResourcesRequest, options: CallOptions = CallOptions()
  ) async throws -> NodeUnprepareResourcesResponse {
    try await channel.unary(
      "/k8s.io.kubelet.pkg.apis.dra.v1.DRAPlugin/NodeUnprepareResources", request, options: options)
  }
}
