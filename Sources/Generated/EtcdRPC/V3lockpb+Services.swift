// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/v3lockpb.proto by `make generate`; do not edit.

public import RPC
public import Schema

/// Locks: a key under the lock's name, held while a lease lives.
public protocol LockService: RPCService {
  /// Waits for the lock and takes it. It is lost when the lease ends.
  nonisolated(nonsending) func lock(_ request: LockRequest, context: RPCContext) async throws
    -> LockResponse
  /// Gives the lock back.
  nonisolated(nonsending) func unlock(_ request: UnlockRequest, context: RPCContext) async throws
    -> UnlockResponse
}

extension LockService {
  public var serviceName: String { "v3lockpb.Lock" }
  public var schemaFiles: FileDescriptors { EtcdRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/v3lockpb.Lock/Lock") { request, context in
        try await RPCMethod.encode(lock(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/v3lockpb.Lock/Unlock") { request, context in
        try await RPCMethod.encode(unlock(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `v3lockpb.Lock`.
public struct LockClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Waits for the lock and takes it. It is lost when the lease ends.
  public nonisolated(nonsending) func lock(
    _ request: LockRequest, options: CallOptions = CallOptions()
  ) async throws -> LockResponse {
    try await channel.unary("/v3lockpb.Lock/Lock", request, options: options)
  }

  /// Gives the lock back.
  public nonisolated(nonsending) func unlock(
    _ request: UnlockRequest, options: CallOptions = CallOptions()
  ) async throws -> UnlockResponse {
    try await channel.unary("/v3lockpb.Lock/Unlock", request, options: options)
  }
}
