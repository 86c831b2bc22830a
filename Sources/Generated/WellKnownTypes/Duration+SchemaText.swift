// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/duration.proto by `make generate`; do not edit.

extension WellKnownTypesSchema {
  /// The messages of google/protobuf/duration.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let duration: StaticString = #"""
M	google.protobuf.Duration	proto3
"A signed length of time, exact to the nanosecond. In JSON the seconds with an "s": "1.5s".
1	seconds	int64
"Whole seconds, -315576000000 to 315576000000 (about 10,000 years).
2	nanos	int32
"The rest in billionths of a second, -999999999 to 999999999, with the sign of the seconds.
"""#

  /// google/protobuf/duration.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let durationDescriptor: StaticString = """
Ch5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiI6CghEdXJhdGlvbhIYCgdzZWNvbmRz\
GAEgASgDUgdzZWNvbmRzEhQKBW5hbm9zGAIgASgFUgVuYW5vc2IGcHJvdG8z
"""
}
