// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform
import Synchronization
import TestKit

/// The tables of facts about upstream: tab separated, one header line, no quoting.
enum Facts {
  /// One line of a table.
  struct Row: Sendable {
    private let places: [Substring: Int]
    private let cells: [Substring]

    init(_ places: [Substring: Int], _ line: Substring) {
      self.places = places
      cells = line.split(separator: "\t", omittingEmptySubsequences: false)
    }

    /// The cell of a column; empty means "none".
    subscript(_ column: String) -> String {
      guard let place = places[column[...]], place < cells.count else { return "" }
      return String(cells[place])
    }

    /// The parts of a cell, without the blanks around them.
    func list(_ column: String, separator: Character = ",") -> [String] {
      self[column].split(separator: separator).map { part in
        String(part.drop { $0 == " " })
      }
    }
  }

  static var arePresent: Bool { SharedFolder.path("facts/fields.tsv") != nil }

  static let skipped: String = "the folder shared/facts is not beside the checkout"

  /// Tables read so far: every test asks for the same few.
  private static let tables = Mutex<[String: [Row]]>([:])

  /// All lines of a table.
  static func rows(_ table: String) throws -> [Row] {
    try tables.withLock { tables in
      if let rows = tables[table] { return rows }
      let rows = try read(table)
      tables[table] = rows
      return rows
    }
  }

  private static func read(_ table: String) throws -> [Row] {
    guard let path = SharedFolder.path("facts/\(table).tsv") else { throw Missing(table: table) }
    let lines = try FileSystem.readText(path).split(separator: "\n")
    guard let header = lines.first else { throw Missing(table: table) }
    let names = header.split(separator: "\t", omittingEmptySubsequences: false)
    let places = Dictionary(zip(names, 0...)) { first, _ in first }
    return lines.dropFirst().map { Row(places, $0) }
  }

  struct Missing: Error {
    let table: String
  }
}

/// What of upstream the schema holds so far, and what it leaves out on purpose.
enum Coverage {
  /// Whether a row tells about a package of the schema. Some APIs share the name of their package,
  /// such as `v1`; the facts file them by the API too.
  static func isCovered(_ row: Facts.Row, by schema: SchemaSet) -> Bool {
    schema.packages.contains(row["package"]) && apis(row["package"]).contains(row["api"])
  }

  private static func apis(_ package: String) -> Set<String> {
    switch package {
    case "runtime.v1": ["cri-v1"]
    case "csi.v1": ["csi-v1"]
    case "v1": ["podresources-v1", "externaljwt-v1"]
    case "v1alpha1": ["dra-health-v1alpha1"]
    case "v1beta1": ["deviceplugin-v1beta1"]
    case "v2": ["kms-v2"]
    case "pluginregistration": ["pluginregistration-v1"]
    case "k8s.io.kubelet.pkg.apis.dra.v1": ["dra-v1"]
    case "k8s.io.kubelet.pkg.apis.dra.v1beta1": ["dra-v1beta1"]
    case let name where name.hasPrefix("k8s.io."): ["k8s"]
    case let name where name.hasPrefix("grpc."): [name]
    default: ["etcd"]
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
