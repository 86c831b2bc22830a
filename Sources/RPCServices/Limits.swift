// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Bounds of the RPCServices module that no configuration changes.
enum Limits {
  /// Services in the answer to `List` (grpc.health.v1); with more it is refused.
  static let listedServices = 100
  /// Depth of nested messages that the index of reflection looks into.
  static let messageDepth = 64
}
