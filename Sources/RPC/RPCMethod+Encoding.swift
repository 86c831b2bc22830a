// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Wire

extension RPCMethod {
  /// One request, one response, which the method encodes itself.
  public static func unary<Request: Message>(
    _ path: String,
    encoding body:
      nonisolated(nonsending) @escaping @Sendable (Request, RPCContext) async throws -> [UInt8]
  ) -> RPCMethod {
    RPCMethod(
      path: path,
      implementation: .unary { bytes, context in try await body(decode(bytes), context) })
  }
}
