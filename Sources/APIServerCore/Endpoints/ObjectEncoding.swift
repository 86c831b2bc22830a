// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import MetaAPI
import MetaTypes
import Platform
import Schema
import Wire

/// Which part of the object a table row carries.
enum RowObject: String {
  case none = "None"
  case metadata = "Metadata"
  case object = "Object"
}

/// Objects of a kind in every representation.
///
/// Protobuf is the stored bytes with another header wherever the served version is the stored one;
/// JSON is transcoded from them. Objects are decoded only for tables.
extension ResourceStore {
  private var isStoredAsServed: Bool { Object.self == Stored.self }

  /// The served version's protobuf of cached bytes.
  func servedProtobuf(_ bytes: [UInt8]) throws -> [UInt8] {
    isStoredAsServed ? bytes : try served(bytes: bytes).protobuf()
  }

  /// A whole document of an object in hand.
  func document(
    _ object: Object, _ representation: Representation, _ rowObject: RowObject = .metadata
  ) throws -> [UInt8] {
    try document(bytes: object.protobuf(), object, representation, rowObject)
  }

  /// A whole document of a cached object.
  func document(
    cached: [UInt8], _ representation: Representation, _ rowObject: RowObject = .metadata
  ) throws -> [UInt8] {
    let bytes = try servedProtobuf(cached)
    let object = representation.shape == .table ? try decoded(bytes) : Object()
    return try document(bytes: bytes, object, representation, rowObject)
  }

  private func document(
    bytes: [UInt8], _ object: Object, _ representation: Representation, _ rowObject: RowObject
  ) throws -> [UInt8] {
    switch (representation.shape, representation.format) {
    case (.table, .json), (.table, .yaml):
      var table = emptyTable
      table.resourceVersion = object.metadata.resourceVersion
      table.rows = [try row(object, rowObject)]
      return try KindEncoding.text(table.json(), representation)
    case (.table, .protobuf): throw APIError.notAcceptable(served: ["application/json"])
    case (.partialMetadata, .protobuf):
      let kind = PartialObjectMetadata.groupVersionKind
      return Envelope.wrap(
        apiVersion: kind.apiVersion, kind: kind.kind,
        payload: EncodedObject.metadata(of: bytes))
    case (.partialMetadata, _):
      return try KindEncoding.text(
        try json(EncodedObject.metadata(of: bytes), PartialObjectMetadata.self),
        representation)
    case (.object, .protobuf):
      let kind = Object.groupVersionKind
      return Envelope.wrap(apiVersion: kind.apiVersion, kind: kind.kind, payload: bytes)
    case (.object, _):
      return try KindEncoding.text(try json(bytes, Object.self), representation)
    }
  }

  /// JSON of a whole object, from its protobuf.
  private func json<Kind: KindMessage>(_ bytes: [UInt8], _ kind: Kind.Type) throws -> [UInt8] {
    do throws(WireError) {
      guard let message = transcoder.message(named: Kind.messageName) else {
        return try Kind(protobuf: bytes).json()
      }
      let name = Kind.groupVersionKind
      return try message.document(bytes.span, kind: name.kind, apiVersion: name.apiVersion)
    } catch {
      throw undecodable(error)
    }
  }

  private func undecodable(_ error: WireError) -> APIError {
    APIError.internalError("cannot decode a stored \(descriptor.groupVersionKind.kind): \(error)")
  }

  /// One item of a JSON list: no kind for built-in kinds (facts: protocol, list).
  func listItem(
    _ cached: [UInt8], _ shape: BodyShape, to writer: inout JSONWriter
  ) throws {
    let bytes = try servedProtobuf(cached)
    if shape == .partialMetadata {
      let metadata = EncodedObject.metadata(of: bytes)
      return writer.putRaw(try json(metadata, PartialObjectMetadata.self))
    }
    do throws(WireError) {
      if let message = transcoder.message(named: Object.messageName) {
        try message.write(bytes.span, to: &writer)
      } else {
        try Object(protobuf: bytes).write(to: &writer)
      }
    } catch {
      throw undecodable(error)
    }
  }

  // MARK: - Tables

  /// A table with the kind's columns; name and age for kinds that have none of their own.
  var emptyTable: Table {
    let columns = descriptor.columns.map {
      Table.Column(
        $0.name, type: $0.type, format: $0.format, description: $0.description,
        priority: $0.priority)
    }
    return Table(
      columns: columns.isEmpty
        ? [
          Table.Column(
            "Name", format: "name", description: "Name must be unique within a namespace."),
          Table.Column("Age", description: "Time since the object was created."),
        ] : columns)
  }

  /// The row of an object.
  func row(_ object: Object, _ rowObject: RowObject) throws -> Table.Row {
    let now = Time(seconds: feed.environment.wallTime().seconds)
    let cells = try strategy.tableCells(object, now: now) ?? pathCells(object, now)
    switch rowObject {
    case .none: return Table.Row(cells: cells)
    case .metadata:
      return Table.Row(
        cells: cells, object: PartialObjectMetadata.with { $0.metadata = object.metadata }.json())
    case .object: return Table.Row(cells: cells, object: object.json())
    }
  }

  private func pathCells(_ object: Object, _ now: Time) throws -> [APIMachinery.JSONValue] {
    let age = Self.age(object.metadata.creationTimestamp, now)
    guard !descriptor.columns.isEmpty else { return [.string(object.metadata.name), age] }
    let tree: APIMachinery.JSONValue
    do { tree = try APIMachinery.JSONValue(parsing: object.json()) } catch {
      throw APIError.internalError("\(error)")
    }
    return descriptor.columns.map { column in
      if column.name == "Name" { return .string(object.metadata.name) }
      if column.name == "Age" { return age }
      let steps = column.path.split(separator: ".").map(String.init)
      guard !steps.isEmpty, let value = tree.value(at: steps) else {
        return column.type == "string" ? "" : nil
      }
      return value
    }
  }

  private static func age(_ created: Time, _ now: Time) -> APIMachinery.JSONValue {
    guard !created.isZero else { return "<unknown>" }
    return .string(HumanDuration.text(seconds: now.seconds - created.seconds))
  }
}
