// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A version of the store as requests name it: the store's revision in decimal.
///
/// Clients must treat it as opaque; the server reads it back. 0 in a request means "any version".
package struct ResourceVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The store's revision.
  package var revision: Int64

  package init(revision: Int64) { self.revision = revision }

  /// "Any version will do" in a read.
  package static let any = ResourceVersion(revision: 0)

  /// Reads the text of a query or object; nil when it is empty.
  package init?(parsing text: String) throws(APIError) {
    if text.isEmpty { return nil }
    let isDecimal = text.utf8.allSatisfy { NameRules.isDigit($0) }
    guard isDecimal, let revision = Int64(text) else {
      throw .badRequest(
        "invalid resource version: resourceVersion: Invalid value: \(ShownValue.quoted(text)): "
          + (isDecimal ? "value out of range" : "invalid syntax"))
    }
    self.revision = revision
  }

  package var description: String { String(revision) }

  package static func < (left: ResourceVersion, right: ResourceVersion) -> Bool {
    left.revision < right.revision
  }
}
