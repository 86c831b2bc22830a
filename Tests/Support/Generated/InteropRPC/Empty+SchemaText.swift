// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from Tests/Support/Interop/proto/grpc/testing/empty.proto by `make generate`; do not edit.

extension InteropRPCSchema {
  /// The messages of grpc/testing/empty.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let empty: StaticString = #"""
M	grpc.testing.Empty	proto3
"Nothing: zero bytes.
"""#

  /// grpc/testing/empty.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let emptyDescriptor: StaticString = """
ChhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8SDGdycGMudGVzdGluZyIHCgVFbXB0eWIGcHJvdG8z
"""
}
