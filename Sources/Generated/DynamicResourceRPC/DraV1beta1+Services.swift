// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/dra.v1beta1.proto by `make generate`; do not edit.

public import RPC
public import Schema

extension V1beta1 {
  /// What a driver of dynamic resources does on a node.
  public protocol DRAPluginService: RPCService {
    /// Prepares the devices of claims for use. Doing it again changes nothing.
    nonisolated(nonsending) func nodePrepareResources(
      _ request: V1beta1.NodePrepareResourcesRequest, context: RPCContext
    ) async throws -> V1beta1.NodePrepareResourcesResponse
    /// Undoes NodePrepareResources; a claim that is not known is no error.
    nonisolated(nonsending) func nodeUnprepareResources(
      _ request: V1beta1.NodeUnprepareResourcesRequest, context: RPCContext
    ) async throws -> V1beta1.NodeUnprepareResourcesResponse
  }
}

extension V1beta1.DRAPluginService {
  public var serviceName: String { "k8s.io.kubelet.pkg.apis.dra.v1beta1.DRAPlugin" }
  public var schemaFiles: FileDescriptors { DynamicResourceRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/k8s.io.kubelet.pkg.apis.dra.v1beta1.DRAPlugin/NodePrepareResources") {
        request, context in
        try await RPCMethod.encode(
          nodePrepareResources(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/k8s.io.kubelet.pkg.apis.dra.v1beta1.DRAPlugin/NodeUnprepareResources") {
        request, context in
        try await RPCMethod.encode(
          nodeUnprepareResources(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

extension V1beta1 {
  /// Calls `k8s.io.kubelet.pkg.apis.dra.v1beta1.DRAPlugin`.
  public struct DRAPluginClient: Sendable {
    private let channel: any RPCChannel

    public init(channel: any RPCChannel) { self.channel = channel }

    /// Prepares the devices of claims for use. Doing it again changes nothing.
    public nonisolated(nonsending) func nodePrepareResources(
      _ request: V1beta1.NodePrepareResourcesRequest, options: CallOptions = CallOptions()
    ) async throws -> V1beta1.NodePrepareResourcesResponse {
      try await channel.unary(
        "/k8s.io.kubelet.pkg.apis.dra.v1beta1.DRAPlugin/NodePrepareResources", request,
        options: options)
    }

    /// Undoes NodePrepareResources; a claim that is not known is no error.
    public nonisolated(nonsending) func nodeUnprepareResources(
      _ request: V1beta1.NodeUnprepareResourcesRequest, options: CallOptions = CallOptions()
    ) async throws -> V1beta1.NodeUnprepareResourcesResponse {
      try await channel.unary(
        "/k8s.io.kubelet.pkg.apis.dra.v1beta1.DRAPlugin/NodeUnprepareResources", request,
        options: options)
    }
  }
}
