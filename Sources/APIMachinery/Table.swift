// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A list as `kubectl get` prints it: meta.k8s.io/v1 Table, which exists in JSON only.
package struct Table: Sendable {
  /// A column's heading and type.
  package struct Column: Equatable, Sendable {
    package var name: String
    /// OpenAPI type: string, integer, number, boolean or date.
    package var type: String
    /// OpenAPI format; "name" marks the column that identifies the row.
    package var format: String
    package var description: String
    /// 0 is always shown, higher ones only in wide output.
    package var priority: Int32

    package init(
      _ name: String, type: String = "string", format: String = "", description: String = "",
      priority: Int32 = 0
    ) {
      self.name = name
      self.type = type
      self.format = format
      self.description = description
      self.priority = priority
    }
  }

  /// One object.
  package struct Row: Sendable {
    /// One value for each column.
    package var cells: [JSONValue]
    /// The object, or its metadata, as JSON; nil leaves it out.
    package var object: [UInt8]?

    package init(cells: [JSONValue], object: [UInt8]? = nil) {
      self.cells = cells
      self.object = object
    }
  }

  package var columns: [Column]
  package var rows: [Row]
  package var resourceVersion: String
  /// Token for the next part of the list; empty at its end.
  package var continueToken: String
  package var remainingItemCount: Int64?

  package init(
    columns: [Column], rows: [Row] = [], resourceVersion: String = "", continueToken: String = "",
    remainingItemCount: Int64? = nil
  ) {
    self.columns = columns
    self.rows = rows
    self.resourceVersion = resourceVersion
    self.continueToken = continueToken
    self.remainingItemCount = remainingItemCount
  }
}

// MARK: - JSON

extension Table {
  /// The whole table.
  package func json() -> [UInt8] {
    var output: [UInt8] = []
    writeStart(to: &output)
    for (position, row) in rows.enumerated() {
      if position > 0 { output.append(UInt8(ascii: ",")) }
      row.write(to: &output)
    }
    Self.writeEnd(to: &output)
    return output
  }

  /// Appends everything up to the first row, for tables that are streamed row by row with commas
  /// between them.
  package func writeStart(to output: inout [UInt8]) {
    var metadata = JSONObject()
    if !resourceVersion.isEmpty { metadata["resourceVersion"] = .string(resourceVersion) }
    if !continueToken.isEmpty { metadata["continue"] = .string(continueToken) }
    if let remainingItemCount { metadata["remainingItemCount"] = .integer(remainingItemCount) }
    let head: JSONValue = [
      "kind": "Table", "apiVersion": "meta.k8s.io/v1", "metadata": .object(metadata),
      "columnDefinitions": .array(columns.map(\.json)),
    ]
    head.write(to: &output)
    output.removeLast()
    output.append(contentsOf: ",\"rows\":[".utf8)
  }

  /// Appends what follows the last row.
  package static func writeEnd(to output: inout [UInt8]) {
    output.append(contentsOf: "]}".utf8)
  }
}

extension Table.Column {
  var json: JSONValue {
    [
      "name": .string(name), "type": .string(type), "format": .string(format),
      "description": .string(description), "priority": .integer(Int64(priority)),
    ]
  }
}

extension Table.Row {
  /// Appends the row as JSON.
  package func write(to output: inout [UInt8]) {
    output.append(contentsOf: "{\"cells\":[".utf8)
    for (position, cell) in cells.enumerated() {
      if position > 0 { output.append(UInt8(ascii: ",")) }
      cell.write(to: &output)
    }
    output.append(UInt8(ascii: "]"))
    if let object {
      output.append(contentsOf: ",\"object\":".utf8)
      output.append(contentsOf: object)
    }
    output.append(UInt8(ascii: "}"))
  }
}
