// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/kms.v2.proto by `make generate`; do not edit.

public import RPC
public import Schema

/// Encrypts keys with a key that the API server does not hold.
public protocol KeyManagementService: RPCService {
  /// Version, health and key of the service.
  nonisolated(nonsending) func status(_ request: StatusRequest, context: RPCContext) async throws
    -> StatusResponse
  /// Decrypts what Encrypt gave.
  nonisolated(nonsending) func decrypt(_ request: DecryptRequest, context: RPCContext) async throws
    -> DecryptResponse
  /// Encrypts a few bytes, usually a key.
  nonisolated(nonsending) func encrypt(_ request: EncryptRequest, context: RPCContext) async throws
    -> EncryptResponse
}

extension KeyManagementService {
  public var serviceName: String { "v2.KeyManagementService" }
  public var schemaFiles: FileDescriptors { KeyManagementRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/v2.KeyManagementService/Status") { request, context in
        try await RPCMethod.encode(status(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/v2.KeyManagementService/Decrypt") { request, context in
        try await RPCMethod.encode(decrypt(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/v2.KeyManagementService/Encrypt") { request, context in
        try await RPCMethod.encode(encrypt(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `v2.KeyManagementService`.
public struct KeyManagementServiceClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Version, health and key of the service.
  public nonisolated(nonsending) func status(
    _ request: StatusRequest, options: CallOptions = CallOptions()
  ) async throws -> StatusResponse {
    try await channel.unary("/v2.KeyManagementService/Status", request, options: options)
  }

  /// Decrypts what Encrypt gave.
  public nonisolated(nonsending) func decrypt(
    _ request: DecryptRequest, options: CallOptions = CallOptions()
  ) async throws -> DecryptResponse {
    try await channel.unary("/v2.KeyManagementService/Decrypt", request, options: options)
  }

  /// Encrypts a few bytes, usually a key.
  public nonisolated(nonsending) func encrypt(
    _ request: EncryptRequest, options: CallOptions = CallOptions()
  ) async throws -> EncryptResponse {
    try await channel.unary("/v2.KeyManagementService/Encrypt", request, options: options)
  }
}
