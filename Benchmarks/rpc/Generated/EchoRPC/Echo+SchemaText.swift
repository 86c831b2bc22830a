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

  /// echo.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let echoDescriptor: StaticString = """
CgplY2hvLnByb3RvEhRtYXJ0bGV0LmJlbmNobWFyay52MSInCgtFY2hvTWVzc2FnZRIYCgdwYXlsb2FkGAEgASgMUgdwYXls\
b2FkMqUBCgRFY2hvEkwKBENhbGwSIS5tYXJ0bGV0LmJlbmNobWFyay52MS5FY2hvTWVzc2FnZRohLm1hcnRsZXQuYmVuY2ht\
YXJrLnYxLkVjaG9NZXNzYWdlEk8KBVdhdGNoEiEubWFydGxldC5iZW5jaG1hcmsudjEuRWNob01lc3NhZ2UaIS5tYXJ0bGV0\
LmJlbmNobWFyay52MS5FY2hvTWVzc2FnZTABYgZwcm90bzM=
"""
}
