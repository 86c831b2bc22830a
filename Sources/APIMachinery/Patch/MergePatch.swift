// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A partial document laid over another (RFC 7386): null removes a member, objects merge, anything
/// else replaces.
package struct MergePatch: Sendable {
  private let patch: JSONValue

  /// Reads a patch document; any JSON value is one.
  package init(_ document: JSONValue) { patch = document }

  /// The document with the patch laid over it.
  package func applied(to document: JSONValue) -> JSONValue { Self.merged(document, patch) }

  private static func merged(_ target: JSONValue, _ patch: JSONValue) -> JSONValue {
    guard let members = patch.object else { return patch }
    var result = target.object ?? JSONObject()
    for (key, value) in members {
      if value.isNull {
        _ = result.removeValue(forKey: key)
      } else {
        let old = result.take(key) ?? .null
        result[key] = merged(old, value)
      }
    }
    return .object(result)
  }
}
