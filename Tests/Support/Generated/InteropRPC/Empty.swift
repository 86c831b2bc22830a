// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from Tests/Support/Interop/proto/grpc/testing/empty.proto by `make generate`; do not edit.

package import Schema
package import Wire

/// Nothing: zero bytes.
package struct Empty: DescribedMessage {
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {}
}

extension Empty {
  package static var messageName: String { "grpc.testing.Empty" }
  package static var isProto3: Bool { true }
  package static var schemas: MessageSchemas { InteropRPCSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}
