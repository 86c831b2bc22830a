// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/timestamp.proto by `make generate`; do not edit.

extension WellKnownTypesSchema {
  /// The messages of google/protobuf/timestamp.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let timestamp: StaticString = #"""
M	google.protobuf.Timestamp	proto3
"A point in time, exact to the nanosecond, in UTC without leap seconds. In JSON as in RFC 3339:
""2026-11-21T10:40:00.5Z".
1	seconds	int64
"Seconds since 1970-01-01T00:00:00Z, from the year 1 to the end of the year 9999.
2	nanos	int32
"The rest in billionths of a second, 0 to 999999999; it counts forward before 1970 too.
"""#

  /// google/protobuf/timestamp.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let timestampDescriptor: StaticString = """
Ch9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvEg9nb29nbGUucHJvdG9idWYiOwoJVGltZXN0YW1wEhgKB3NlY29u\
ZHMYASABKANSB3NlY29uZHMSFAoFbmFub3MYAiABKAVSBW5hbm9zYgZwcm90bzM=
"""
}
