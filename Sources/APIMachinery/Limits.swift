// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Bounds on what clients may ask of the generic machinery.
package enum MachineryLimits {
  /// Levels of arrays and objects in a JSON text. Deeper input is refused, since values are read,
  /// written and freed recursively.
  package static let jsonDepthMax = 200

  /// Operations in one JSON patch, as upstream allows.
  package static let jsonPatchOperationsMax = 10_000

  /// Values that the copy and move operations of one JSON patch may touch together. Without a bound
  /// a few dozen copies of a document into itself would double it each time.
  package static let jsonPatchCopiedValuesMax = 100_000

  /// Reference tokens in one JSON pointer.
  package static let jsonPointerTokensMax = 200

  /// Requirements in one label or field selector.
  package static let selectorRequirementsMax = 1_000
}
