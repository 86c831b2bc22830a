// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Schema

/// An object whose type this program need not know: its JSON tree with names for the parts that
/// every object has.
package struct Unstructured: Sendable, Equatable {
  /// The whole object.
  package var content: JSONObject

  package init(_ content: JSONObject) { self.content = content }

  /// Reads JSON.
  package init(parsing bytes: [UInt8]) throws {
    guard let object = try JSONValue(parsing: bytes).object else {
      throw JSONParseError(reason: "an object must be a JSON object", offset: 0)
    }
    content = object
  }

  /// `<group>/<version>`, empty when the object says none.
  package var apiVersion: String {
    get { content["apiVersion"]?.string ?? "" }
    set { content["apiVersion"] = .string(newValue) }
  }

  /// The kind, empty when the object says none.
  package var kind: String {
    get { content["kind"]?.string ?? "" }
    set { content["kind"] = .string(newValue) }
  }

  /// Group, version and kind.
  package var groupVersionKind: GroupVersionKind {
    GroupVersionKind(apiVersion: apiVersion, kind: kind)
  }

  package var name: String {
    get { metadata("name") }
    set { setMetadata("name", newValue) }
  }

  package var namespace: String {
    get { metadata("namespace") }
    set { setMetadata("namespace", newValue) }
  }

  package var uid: String { metadata("uid") }

  package var resourceVersion: String {
    get { metadata("resourceVersion") }
    set { setMetadata("resourceVersion", newValue) }
  }

  /// The labels; values that are no text are left out.
  package var labels: [String: String] {
    let pairs = content["metadata"]?["labels"]?.object?.compactMap { key, value in
      value.string.map { (key, $0) }
    }
    return Dictionary(uniqueKeysWithValues: pairs ?? [])
  }

  /// The value below these keys.
  package func value(_ path: String...) -> JSONValue? { JSONValue.object(content).value(at: path) }

  /// The members of a list object; nil when this is no list.
  package var items: [Unstructured]? {
    guard kind.hasSuffix("List") else { return nil }
    return content["items"]?.array?.compactMap { $0.object.map(Unstructured.init) }
  }

  /// The object as JSON.
  package func json() -> [UInt8] { JSONValue.object(content).json() }

  private func metadata(_ key: String) -> String { content["metadata"]?[key]?.string ?? "" }

  private mutating func setMetadata(_ key: String, _ value: String) {
    var metadata = content["metadata"]?.object ?? JSONObject()
    metadata[key] = value.isEmpty ? nil : .string(value)
    content["metadata"] = .object(metadata)
  }
}
