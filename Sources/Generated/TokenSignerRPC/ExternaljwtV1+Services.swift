// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/externaljwt.v1.proto by `make generate`; do not edit.

public import RPC
public import Schema

/// Signs tokens of service accounts with keys that the API server does not hold.
public protocol ExternalJWTSignerService: RPCService {
  /// Signs the claims of a token.
  nonisolated(nonsending) func sign(_ request: SignJWTRequest, context: RPCContext) async throws
    -> SignJWTResponse
  /// The public keys that check tokens.
  nonisolated(nonsending) func fetchKeys(_ request: FetchKeysRequest, context: RPCContext)
    async throws -> FetchKeysResponse
  /// What the signer allows. Asked once at the start.
  nonisolated(nonsending) func metadata(_ request: MetadataRequest, context: RPCContext)
    async throws -> MetadataResponse
}

extension ExternalJWTSignerService {
  public var serviceName: String { "v1.ExternalJWTSigner" }
  public var schemaFiles: FileDescriptors { TokenSignerRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/v1.ExternalJWTSigner/Sign") { request, context in
        try await RPCMethod.encode(sign(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/v1.ExternalJWTSigner/FetchKeys") { request, context in
        try await RPCMethod.encode(fetchKeys(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/v1.ExternalJWTSigner/Metadata") { request, context in
        try await RPCMethod.encode(metadata(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `v1.ExternalJWTSigner`.
public struct ExternalJWTSignerClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Signs the claims of a token.
  public nonisolated(nonsending) func sign(
    _ request: SignJWTRequest, options: CallOptions = CallOptions()
  ) async throws -> SignJWTResponse {
    try await channel.unary("/v1.ExternalJWTSigner/Sign", request, options: options)
  }

  /// The public keys that check tokens.
  public nonisolated(nonsending) func fetchKeys(
    _ request: FetchKeysRequest, options: CallOptions = CallOptions()
  ) async throws -> FetchKeysResponse {
    try await channel.unary("/v1.ExternalJWTSigner/FetchKeys", request, options: options)
  }

  /// What the signer allows. Asked once at the start.
  public nonisolated(nonsending) func metadata(
    _ request: MetadataRequest, options: CallOptions = CallOptions()
  ) async throws -> MetadataResponse {
    try await channel.unary("/v1.ExternalJWTSigner/Metadata", request, options: options)
  }
}
