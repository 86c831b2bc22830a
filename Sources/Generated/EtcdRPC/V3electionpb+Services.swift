// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/v3electionpb.proto by `make generate`; do not edit.

public import RPC
public import Schema

/// Elections: the candidate whose key is oldest leads, while its lease lives.
public protocol ElectionService: RPCService {
  /// Waits to be elected.
  nonisolated(nonsending) func campaign(_ request: CampaignRequest, context: RPCContext)
    async throws -> CampaignResponse
  /// Changes the leader's value without a new election.
  nonisolated(nonsending) func proclaim(_ request: ProclaimRequest, context: RPCContext)
    async throws -> ProclaimResponse
  /// Tells who leads, if anyone.
  nonisolated(nonsending) func leader(_ request: LeaderRequest, context: RPCContext) async throws
    -> LeaderResponse
  /// Tells who leads, and again whenever that changes.
  nonisolated(nonsending) func observe(
    _ request: LeaderRequest, _ responses: RPCResponses<LeaderResponse>, context: RPCContext)
    async throws
  /// Gives up leading.
  nonisolated(nonsending) func resign(_ request: ResignRequest, context: RPCContext) async throws
    -> ResignResponse
}

extension ElectionService {
  public var serviceName: String { "v3electionpb.Election" }
  public var schemaFiles: FileDescriptors { EtcdRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/v3electionpb.Election/Campaign") { request, context in
        try await RPCMethod.encode(campaign(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/v3electionpb.Election/Proclaim") { request, context in
        try await RPCMethod.encode(proclaim(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/v3electionpb.Election/Leader") { request, context in
        try await RPCMethod.encode(leader(RPCMethod.decode(request), context: context))
      },
      .serverStreaming("/v3electionpb.Election/Observe") {
        (request: LeaderRequest, responses: RPCResponses<LeaderResponse>, context) in
        try await observe(request, responses, context: context)
      },
      .unary(encoded: "/v3electionpb.Election/Resign") { request, context in
        try await RPCMethod.encode(resign(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `v3electionpb.Election`.
public struct ElectionClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Waits to be elected.
  public nonisolated(nonsending) func campaign(
    _ request: CampaignRequest, options: CallOptions = CallOptions()
  ) async throws -> CampaignResponse {
    try await channel.unary("/v3electionpb.Election/Campaign", request, options: options)
  }

  /// Changes the leader's value without a new election.
  public nonisolated(nonsending) func proclaim(
    _ request: ProclaimRequest, options: CallOptions = CallOptions()
  ) async throws -> ProclaimResponse {
    try await channel.unary("/v3electionpb.Election/Proclaim", request, options: options)
  }

  /// Tells who leads, if anyone.
  public nonisolated(nonsending) func leader(
    _ request: LeaderRequest, options: CallOptions = CallOptions()
  ) async throws -> LeaderResponse {
    try await channel.unary("/v3electionpb.Election/Leader", request, options: options)
  }

  /// Tells who leads, and again whenever that changes.
  public nonisolated(nonsending) func observe(
    _ request: LeaderRequest, options: CallOptions = CallOptions()
  ) async throws -> RPCCall<LeaderRequest, LeaderResponse> {
    try await channel.serverStreaming("/v3electionpb.Election/Observe", request, options: options)
  }

  /// Gives up leading.
  public nonisolated(nonsending) func resign(
    _ request: ResignRequest, options: CallOptions = CallOptions()
  ) async throws -> ResignResponse {
    try await channel.unary("/v3electionpb.Election/Resign", request, options: options)
  }
}
