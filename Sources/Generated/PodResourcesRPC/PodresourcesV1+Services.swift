// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/podresources.v1.proto by `make generate`; do not edit.

public import RPC
public import Schema

/// Which devices, processors and memory the pods of a node have.
public protocol PodResourcesListerService: RPCService {
  /// Every pod with its resources.
  nonisolated(nonsending) func list(_ request: ListPodResourcesRequest, context: RPCContext)
    async throws -> ListPodResourcesResponse
  /// What the node could give to pods.
  nonisolated(nonsending) func getAllocatableResources(
    _ request: AllocatableResourcesRequest, context: RPCContext
  ) async throws -> AllocatableResourcesResponse
  /// One pod with its resources.
  nonisolated(nonsending) func get(_ request: GetPodResourcesRequest, context: RPCContext)
    async throws -> GetPodResourcesResponse
}

extension PodResourcesListerService {
  public var serviceName: String { "v1.PodResourcesLister" }
  public var schemaFiles: FileDescriptors { PodResourcesRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/v1.PodResourcesLister/List") { request, context in
        try await RPCMethod.encode(list(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/v1.PodResourcesLister/GetAllocatableResources") { request, context in
        try await RPCMethod.encode(
          getAllocatableResources(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/v1.PodResourcesLister/Get") { request, context in
        try await RPCMethod.encode(get(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `v1.PodResourcesLister`.
public struct PodResourcesListerClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Every pod with its resources.
  public nonisolated(nonsending) func list(
    _ request: ListPodResourcesRequest, options: CallOptions = CallOptions()
  ) async throws -> ListPodResourcesResponse {
    try await channel.unary("/v1.PodResourcesLister/List", request, options: options)
  }

  /// What the node could give to pods.
  public nonisolated(nonsending) func getAllocatableResources(
    _ request: AllocatableResourcesRequest, options: CallOptions = CallOptions()
  ) async throws -> AllocatableResourcesResponse {
    try await channel.unary(
      "/v1.PodResourcesLister/GetAllocatableResources", request, options: options)
  }

  /// One pod with its resources.
  public nonisolated(nonsending) func get(
    _ request: GetPodResourcesRequest, options: CallOptions = CallOptions()
  ) async throws -> GetPodResourcesResponse {
    try await channel.unary("/v1.PodResourcesLister/Get", request, options: options)
  }
}
