// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Crypto
import Schema
import Synchronization

/// The published OpenAPI documents, made from the run-time schema when asked for: version 3 one per
/// group and version, version 2 for all.
///
/// Paths carry what clients look for: the kind behind them (`kubectl explain`) and whether writes
/// take `dryRun` and `fieldValidation` (`kubectl apply`).
final class OpenAPIDocuments: Sendable {
  static let components = "#/components/schemas/"
  static let definitions = "#/definitions/"

  private let registry: ResourceRegistry
  private let version: ServerVersion
  /// Hashes by path: what clients keep documents under.
  private let hashes = Mutex<[String: String]>([:])

  init(registry: ResourceRegistry, version: ServerVersion) {
    self.registry = registry
    self.version = version
  }

  /// The version 3 document behind a path; nil when there is none.
  func document(_ path: String) -> JSONValue? {
    if path == "/openapi/v3" { return index }
    let parts = path.split(separator: "/").dropFirst(2).map(String.init)
    switch (parts.first, parts.count) {
    case ("api", 2): return version3(group: "", version: parts[1])
    case ("apis", 3): return version3(group: parts[1], version: parts[2])
    default: return nil
    }
  }

  private var index: JSONValue {
    var paths = JSONObject()
    for descriptor in registry.descriptors {
      let kind = descriptor.groupVersionKind
      let path = kind.group.isEmpty ? "api/\(kind.version)" : "apis/\(kind.group)/\(kind.version)"
      guard paths[path] == nil else { continue }
      let url = "/openapi/v3/\(path)?hash=\(hash(path))"
      paths[path] = ["serverRelativeURL": .string(url)]
    }
    return ["paths": .object(paths)]
  }

  private func hash(_ path: String) -> String {
    if let known = hashes.withLock({ $0[path] }) { return known }
    let body = document("/openapi/v3/" + path)?.json() ?? []
    let hash = SHA256.hexDigest(of: body).uppercased()
    hashes.withLock { $0[path] = hash }
    return hash
  }

  // MARK: - Documents

  private func version3(group: String, version: String) -> JSONValue? {
    let descriptors = registry.descriptors.filter {
      $0.groupVersionKind.group == group && $0.groupVersionKind.version == version
    }
    guard !descriptors.isEmpty else { return nil }
    let schemas = OpenAPISchemas(
      messages: registry.schemas.messages, referencePrefix: Self.components)
    return [
      "openapi": "3.0.0", "info": info,
      "paths": paths(descriptors, schemas, isVersion3: true),
      "components": ["schemas": schemas.closure(of: roots(descriptors))],
    ]
  }

  /// The version 2 document.
  func version2() -> JSONValue {
    let descriptors = registry.descriptors
    let schemas = OpenAPISchemas(
      messages: registry.schemas.messages, referencePrefix: Self.definitions)
    return [
      "swagger": "2.0", "info": info, "paths": paths(descriptors, schemas, isVersion3: false),
      "definitions": schemas.closure(of: roots(descriptors)),
    ]
  }

  private var info: JSONValue {
    ["title": "Kubernetes", "version": .string(version.gitVersion)]
  }

  /// Messages that the paths refer to: kinds, their lists, bodies of subresources, what all share.
  private func roots(_ descriptors: [ResourceDescriptor]) -> [String] {
    let messages = registry.schemas.messages
    let meta = "k8s.io.apimachinery.pkg.apis.meta.v1."
    var roots = [meta + "Status", meta + "DeleteOptions"]
    for descriptor in descriptors {
      roots.append(descriptor.messageName)
      if !descriptor.isEphemeral, let list = messages.name(of: listKind(descriptor)) {
        roots.append(list)
      }
      for subresource in descriptor.subresources {
        if let name = subresource.groupVersionKind.flatMap(messages.name(of:)) {
          roots.append(name)
        }
      }
    }
    return Array(Set(roots))
  }

  private func listKind(_ descriptor: ResourceDescriptor) -> GroupVersionKind {
    let kind = descriptor.groupVersionKind
    return GroupVersionKind(
      group: kind.group, version: kind.version, kind: descriptor.listKind)
  }

  // MARK: - Paths

  private func paths(
    _ descriptors: [ResourceDescriptor], _ schemas: OpenAPISchemas, isVersion3: Bool
  ) -> JSONValue {
    var paths: [(key: String, value: JSONValue)] = []
    for descriptor in descriptors {
      let kind = descriptor.groupVersionKind
      let root =
        kind.group.isEmpty ? "/api/\(kind.version)/" : "/apis/\(kind.group)/\(kind.version)/"
      let scope = descriptor.isNamespaced ? "namespaces/{namespace}/" : ""
      let collection = root + scope + descriptor.plural
      let describer = PathDescriber(
        descriptor: descriptor, list: listKind(descriptor), schemas: schemas,
        messages: registry.schemas.messages, isVersion3: isVersion3)
      paths.append((collection, describer.collection))
      guard !descriptor.isEphemeral else { continue }
      paths.append((collection + "/{name}", describer.item))
      for subresource in descriptor.subresources {
        paths.append(
          (collection + "/{name}/" + subresource.name, describer.subresource(subresource)))
      }
      if descriptor.isNamespaced { paths.append((root + descriptor.plural, describer.everywhere)) }
    }
    return .object(JSONObject(paths.sorted { $0.key < $1.key }))
  }
}

/// The operations of one resource's paths.
private struct PathDescriber {
  let descriptor: ResourceDescriptor
  let list: GroupVersionKind
  let schemas: OpenAPISchemas
  let messages: MessageSchemas
  let isVersion3: Bool

  var collection: JSONValue {
    item(
      [
        ("get", "list", list), ("post", "create", nil),
        ("delete", "deletecollection", nil),
      ], named: false)
  }

  var everywhere: JSONValue {
    var entry: JSONValue = [:]
    if descriptor.verbs.contains("list") {
      entry["get"] = operation("list", answer: list)
    }
    return entry
  }

  var item: JSONValue {
    item(
      [
        ("get", "get", nil), ("put", "update", nil), ("patch", "patch", nil),
        ("delete", "delete", nil),
      ], named: true)
  }

  func subresource(_ subresource: Subresource) -> JSONValue {
    var entry: JSONValue = ["parameters": .array(parameters(named: true))]
    let methods = [
      ("get", "get"), ("post", "create"), ("put", "update"), ("patch", "patch"),
      ("delete", "delete"),
    ]
    for (method, verb) in methods where subresource.verbs.contains(verb) {
      entry[method] = operation(verb, kind: subresource.groupVersionKind)
    }
    return entry
  }

  private func item(
    _ methods: [(method: String, verb: String, answer: GroupVersionKind?)], named: Bool
  ) -> JSONValue {
    var entry: JSONValue = [:]
    let parameters = parameters(named: named)
    if !parameters.isEmpty { entry["parameters"] = .array(parameters) }
    for (method, verb, answer) in methods where descriptor.verbs.contains(verb) {
      entry[method] = operation(verb, answer: answer)
    }
    return entry
  }

  private func parameters(named: Bool) -> [JSONValue] {
    var parameters: [JSONValue] = []
    if named { parameters.append(parameter("name", in: "path", "Name of the object.")) }
    if descriptor.isNamespaced {
      parameters.append(parameter("namespace", in: "path", "Namespace of the object."))
    }
    return parameters
  }

  private func parameter(
    _ name: String, in place: String, _ description: String, type: JSONValue = "string"
  ) -> JSONValue {
    var parameter: JSONValue = [
      "name": .string(name), "in": .string(place), "description": .string(description),
    ]
    if place == "path" { parameter["required"] = true }
    if isVersion3 {
      parameter["schema"] = ["type": type, "uniqueItems": true]
    } else {
      parameter["type"] = type
      parameter["uniqueItems"] = true
    }
    return parameter
  }

  private func operation(
    _ verb: String, kind: GroupVersionKind? = nil, answer: GroupVersionKind? = nil
  ) -> JSONValue {
    let kind = kind ?? descriptor.groupVersionKind
    let name = messages.name(of: answer ?? kind) ?? descriptor.messageName
    var operation: JSONValue = [
      "tags": [.string(tag)], "operationId": .string(verb + kind.version + kind.kind),
      "parameters": .array(queryParameters(verb)),
      "responses": ["200": response(name), "401": ["description": "Unauthorized"]],
      "x-kubernetes-action": .string(verb == "create" ? "post" : verb == "update" ? "put" : verb),
      "x-kubernetes-group-version-kind": OpenAPISchemas.groupVersionKind(kind),
    ]
    if verb == "create" || verb == "update", isVersion3 {
      let body = messages.name(of: kind) ?? descriptor.messageName
      operation["requestBody"] = [
        "content": ["*/*": ["schema": schemas.reference(body)]], "required": true,
      ]
    }
    return operation
  }

  private var tag: String {
    let kind = descriptor.groupVersionKind
    let group = kind.group.split(separator: ".").first.map(String.init) ?? "core"
    return group + "_" + kind.version
  }

  private func response(_ messageName: String) -> JSONValue {
    let schema = schemas.reference(messageName)
    guard isVersion3 else { return ["description": "OK", "schema": schema] }
    return ["description": "OK", "content": ["application/json": ["schema": schema]]]
  }

  private func queryParameters(_ verb: String) -> [JSONValue] {
    switch verb {
    case "create", "update", "patch":
      var parameters = [
        parameter("dryRun", in: "query", "All: do everything but store the result."),
        parameter("fieldManager", in: "query", "Who makes the change."),
        parameter(
          "fieldValidation", in: "query",
          "What becomes of unknown and doubled fields: Ignore, Warn or Strict."),
      ]
      if verb == "patch" {
        parameters.append(
          parameter("force", in: "query", "Take over fields of others.", type: "boolean"))
      }
      return parameters
    case "delete", "deletecollection":
      return [
        parameter("dryRun", in: "query", "All: do everything but store the result."),
        parameter(
          "gracePeriodSeconds", in: "query", "Seconds until the object is removed.",
          type: "integer"),
        parameter(
          "propagationPolicy", in: "query",
          "What becomes of dependents: Orphan, Background or Foreground."),
      ]
    case "list":
      return ["labelSelector", "fieldSelector", "resourceVersion", "continue"].map {
        parameter($0, in: "query", "Narrows the list.")
      } + [parameter("limit", in: "query", "Most objects in one answer.", type: "integer")]
    default: return []
    }
  }
}
