// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from the files of this module by `make generate`; do not edit.

package import Schema

/// What InteropRPC holds.
package enum InteropRPCSchema {
  /// Every message with its fields, comments and options, read when asked for.
  package static let messages = MessageSchemas([
    Self.empty,
    Self.messagesText,
    Self.test,
  ])

  /// The .proto files as protoc describes them, for server reflection.
  package static let files = FileDescriptors([
    ("grpc/testing/empty.proto", Self.emptyDescriptor),
    ("grpc/testing/messages.proto", Self.messagesDescriptor),
    ("grpc/testing/test.proto", Self.testDescriptor),
  ])
}
