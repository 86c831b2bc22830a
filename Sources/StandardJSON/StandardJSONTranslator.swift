// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Schema
import Synchronization

/// Translates messages that are known by name only, between JSON and protobuf bytes.
///
/// What it has read of the schema it keeps.
public final class StandardJSONTranslator: Sendable {
  private let usesSchemaNames: Bool
  private let table: Mutex<SchemaTable>

  /// - Parameters:
  ///   - schemas: of every message that will be asked for, and of those in them.
  ///   - usesSchemaNames: writes `mod_revision`, not `modRevision`. Both are read.
  public init(_ schemas: MessageSchemas, usesSchemaNames: Bool = false) {
    self.usesSchemaNames = usesSchemaNames
    table = Mutex(SchemaTable(schemas, []))
  }

  /// The protobuf bytes of a document. Members that the schema lacks are passed over; names of enum values
  /// that it lacks are refused.
  /// - Parameter message: full name, such as `etcdserverpb.RangeRequest`.
  public func protobuf(
    fromJSON bytes: [UInt8], message: String
  ) throws(StandardJSONError) -> [UInt8] {
    let node = try JSONParser.parse(bytes)
    var reader = StandardJSONReader(
      table.withLock { $0 }, ignoresUnknown: true, ignoresUnknownValues: false)
    let wire = try reader.message(node, message)
    keep(reader.table)
    return wire
  }

  /// The message as JSON, without white space.
  public func json(
    fromProtobuf bytes: [UInt8], message: String
  ) throws(StandardJSONError) -> [UInt8] {
    var writer = StandardJSONWriter(table.withLock { $0 }, usesSchemaNames: usesSchemaNames)
    try writer.message(bytes, message)
    keep(writer.table)
    return writer.finish()
  }

  /// Of two that learnt something at the same time one is kept; the other's is read again.
  private func keep(_ learnt: SchemaTable) {
    table.withLock { if $0.count < learnt.count { $0 = learnt } }
  }
}
