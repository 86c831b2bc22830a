// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/echo.proto by `Benchmarks/rpc/generate`; do not edit.

extension EchoRPCSchema {
  /// The messages of echo.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let echo: StaticString = #"""
M	martlet.benchmark.v1.EchoMessage	proto3
"Some bytes.
1	payload	bytes
"""#
}
