// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Turns protobuf bytes into Kubernetes JSON without building values. The result is byte for byte
/// that of decoding a message and writing it as JSON.
public final class JSONTranscoder: Sendable {
  // Safety: tables are made under the lock and never changed or freed afterwards while this object
  // lives; a `JSONTranscoder.Message` keeps it alive.
  private struct State: ~Copyable, @unchecked Sendable {
    var tables = JSONTables()
  }

  private let state = Mutex(State())
  private let form: @Sendable (String) -> JSONForm?

  /// - Parameter form: the form of a message by its full name.
  public init(_ form: @escaping @Sendable (String) -> JSONForm?) { self.form = form }

  /// The transcoder of one message type; nil when it, or a message below it, has no Kubernetes JSON
  /// form that the tables can hold. Tables are made when first asked for.
  public func message(named name: String) -> Message? {
    let table = state.withLock { state in
      TablePointer(table: state.tables.table(name, form))
    }
    return table.table.map { Message(owner: self, table: $0) }
  }

  // Safety: points at memory that is only read once it is handed out.
  private struct TablePointer: @unchecked Sendable {
    var table: UnsafePointer<JSONTable>?
  }

  /// The transcoder of one message type.
  // Safety: the table is only read, and `owner` keeps its memory.
  public struct Message: @unchecked Sendable {
    let owner: JSONTranscoder
    let table: UnsafePointer<JSONTable>

    /// Writes the members of a message, without the braces around them.
    public func writeMembers(
      of bytes: Span<UInt8>, to writer: inout JSONWriter
    ) throws(WireError) {
      guard bytes.count <= Limits.messageBytes else { throw .tooLarge }
      let fault = bytes.withUnsafeBufferPointer { buffer -> WireError? in
        // An empty span has no address; it stands for a message without fields.
        let start = buffer.baseAddress ?? UnsafePointer(table.pointee.slots)
        var work = Transcoding(start, count: buffer.count, from: writer.count)
        work.members(table, start, start + buffer.count, to: &writer)
        return work.reader.fault
      }
      if let fault { throw fault }
    }

    /// Writes a message as it stands in a list or field.
    public func write(_ bytes: Span<UInt8>, to writer: inout JSONWriter) throws(WireError) {
      writer.beginObject()
      try writeMembers(of: bytes, to: &writer)
      writer.endObject()
    }

    /// A whole document of a kind.
    public func document(
      _ bytes: Span<UInt8>, kind: String, apiVersion: String
    ) throws(WireError) -> [UInt8] {
      var writer = JSONWriter()
      writer.beginObject()
      writer.string("kind", kind)
      writer.string("apiVersion", apiVersion)
      try writeMembers(of: bytes, to: &writer)
      writer.endObject()
      return writer.finish()
    }
  }
}
