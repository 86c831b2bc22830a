// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform
import TestKit

/// The tables of facts about upstream: tab separated, one header line, no quoting.
enum Facts {
  /// One line of a table.
  struct Row {
    private let cells: [String: String]

    init(_ names: [String], _ line: Substring) {
      let values = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      cells = Dictionary(zip(names, values)) { first, _ in first }
    }

    /// The cell of a column; empty means "none".
    subscript(_ column: String) -> String { cells[column] ?? "" }

    /// The parts of a cell, without the blanks around them.
    func list(_ column: String, separator: Character = ",") -> [String] {
      self[column].split(separator: separator).map { part in
        String(part.drop { $0 == " " })
      }
    }
  }

  static var arePresent: Bool { SharedFolder.path("facts/fields.tsv") != nil }

  static let skipped: String = "the folder shared/facts is not beside the checkout"

  /// All lines of a table.
  static func rows(_ table: String) throws -> [Row] {
    guard let path = SharedFolder.path("facts/\(table).tsv") else { throw Missing(table: table) }
    let lines = try FileSystem.readText(path).split(separator: "\n")
    guard let header = lines.first else { throw Missing(table: table) }
    let names = header.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    return lines.dropFirst().map { Row(names, $0) }
  }

  struct Missing: Error {
    let table: String
  }
}

/// What of upstream the schema holds so far, and what it leaves out on purpose.
enum Coverage {
  /// The API that the facts file a package under.
  static func api(_ package: String) -> String {
    switch package {
    case "runtime.v1": "cri-v1"
    case let name where name.hasPrefix("k8s.io."): "k8s"
    case let name where name.hasPrefix("grpc."): name
    default: "etcd"
    }
  }

  /// Messages whose JSON is that of a member: any value, one of several shapes, or the object that
  /// they envelop.
  static let withoutBraces: Set<String> = [
    "JSON", "JSONSchemaPropsOrArray", "JSONSchemaPropsOrBool", "JSONSchemaPropsOrStringArray",
    "Unknown",
  ]

  /// Messages that no client ever sees.
  static let leftOut: Set<String> = [
    // A command line flag of upstream's programs.
    "k8s.io.apimachinery.pkg.api.resource.QuantityValue",
    // Between etcd servers only.
    "etcdserverpb.LeaseCheckpoint", "etcdserverpb.LeaseCheckpointRequest",
    "etcdserverpb.LeaseCheckpointResponse", "etcdserverpb.DowngradeVersionTestRequest",
  ]
}
