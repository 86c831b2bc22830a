// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/rpc/status.proto by `make generate`; do not edit.

extension StatusRPCSchema {
  /// The messages of google/rpc/status.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let status: StaticString = #"""
M	google.rpc.Status	proto3
"How a call ended. Travels as `grpc-status-details-bin` beside the code and the message.
1	code	int32
"The gRPC status code, the same as in `grpc-status`.
2	message	string
"For developers, in English; the same as in `grpc-message`.
3	details	[]google.protobuf.Any
"What programs can act on, such as `google.rpc.RetryInfo`.
"""#

  /// google/rpc/status.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let statusDescriptor: StaticString = """
Chdnb29nbGUvcnBjL3N0YXR1cy5wcm90bxIKZ29vZ2xlLnJwYxoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90byJmCgZTdGF0\
dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlEi4KB2RldGFpbHMYAyADKAsyFC5nb29n\
bGUucHJvdG9idWYuQW55UgdkZXRhaWxzYgZwcm90bzM=
"""
}
