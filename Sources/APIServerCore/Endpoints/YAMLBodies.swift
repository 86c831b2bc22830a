// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// YAML bodies as JSON and back.
enum YAMLBodies {
  struct Problem: Error {}

  static func json(fromYAML bytes: [UInt8]) throws -> [UInt8] { throw Problem() }
  static func yaml(fromJSON bytes: [UInt8]) throws -> [UInt8] { throw Problem() }
}
