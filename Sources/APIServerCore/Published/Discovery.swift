// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Crypto
import HTTP
import Schema

/// Which groups, versions and resources there are: the legacy documents and the aggregated one
/// (KEP-3352).
struct Discovery {
  /// A finished answer.
  struct Document {
    var body: [UInt8]
    var contentType: String
    var entityTag: String?
  }

  let registry: ResourceRegistry
  let version: ServerVersion

  /// The document behind a path; nil when there is none.
  func document(_ path: String, _ request: HTTPRequest) -> Document? {
    let parts = path.split(separator: "/").map(String.init)
    switch (parts.first, parts.count) {
    case (nil, _): return plain(rootPaths)
    case ("version", 1): return plain(version.json)
    case ("api", 1):
      return aggregated(request, groups: [""])
        ?? plain([
          "kind": "APIVersions", "versions": ["v1"], "serverAddressByClientCIDRs": .array([]),
        ])
    case ("apis", 1):
      let groups = groups.filter { !$0.isEmpty }
      return aggregated(request, groups: groups)
        ?? plain([
          "kind": "APIGroupList", "apiVersion": "v1", "groups": .array(groups.map(groupDocument)),
        ])
    case ("api", 2): return resources(group: "", version: parts[1])
    case ("apis", 2):
      guard registry.serves(group: parts[1]), !parts[1].isEmpty else { return nil }
      let head: JSONValue = ["kind": "APIGroup", "apiVersion": "v1"]
      return plain(head.merging(groupDocument(parts[1])))
    case ("apis", 3): return resources(group: parts[1], version: parts[2])
    default: return nil
    }
  }

  private func plain(_ value: JSONValue) -> Document {
    Document(body: value.json() + [UInt8(ascii: "\n")], contentType: "application/json")
  }

  private var rootPaths: JSONValue {
    var paths = ["/api", "/api/v1", "/apis"]
    for group in groups where !group.isEmpty {
      paths.append("/apis/" + group)
      paths += versions(group).map { "/apis/\(group)/\($0)" }
    }
    paths += [
      "/healthz", "/livez", "/metrics", "/openapi/v2", "/openapi/v3", "/readyz", "/version",
    ]
    return ["paths": .array(paths.map { .string($0) })]
  }

  // MARK: - Groups

  /// Groups in the order registered, the core group included.
  private var groups: [String] {
    var groups: [String] = []
    for descriptor in registry.descriptors
    where !groups.contains(descriptor.groupVersionKind.group) {
      groups.append(descriptor.groupVersionKind.group)
    }
    return groups
  }

  /// Versions of a group, the preferred one first: stable before beta, higher before lower.
  private func versions(_ group: String) -> [String] {
    var versions: [String] = []
    for descriptor in registry.descriptors where descriptor.groupVersionKind.group == group {
      let version = descriptor.groupVersionKind.version
      if !versions.contains(version) { versions.append(version) }
    }
    return versions.sorted { $0 > $1 }
  }

  private func groupDocument(_ group: String) -> JSONValue {
    let versions = versions(group).map { version -> JSONValue in
      ["groupVersion": .string("\(group)/\(version)"), "version": .string(version)]
    }
    return [
      "name": .string(group), "versions": .array(versions),
      "preferredVersion": versions.first ?? .null,
    ]
  }

  // MARK: - Resources

  private func descriptors(_ group: String, _ version: String) -> [ResourceDescriptor] {
    registry.descriptors.filter {
      $0.groupVersionKind.group == group && $0.groupVersionKind.version == version
    }.sorted { $0.plural < $1.plural }
  }

  private func resources(group: String, version: String) -> Document? {
    let descriptors = descriptors(group, version)
    guard !descriptors.isEmpty else { return nil }
    let groupVersion = group.isEmpty ? version : group + "/" + version
    return plain([
      "kind": "APIResourceList", "apiVersion": "v1", "groupVersion": .string(groupVersion),
      "resources": .array(descriptors.flatMap(entries)),
    ])
  }

  private func entries(_ descriptor: ResourceDescriptor) -> [JSONValue] {
    var entry: JSONValue = [
      "name": .string(descriptor.plural), "singularName": .string(descriptor.singular),
      "namespaced": .bool(descriptor.isNamespaced),
      "kind": .string(descriptor.groupVersionKind.kind), "verbs": Self.texts(descriptor.verbs),
    ]
    if !descriptor.shortNames.isEmpty { entry["shortNames"] = Self.texts(descriptor.shortNames) }
    if !descriptor.categories.isEmpty { entry["categories"] = Self.texts(descriptor.categories) }
    if !descriptor.isEphemeral {
      entry["storageVersionHash"] = .string(Self.storageVersionHash(descriptor))
    }
    let subresources = descriptor.subresources.map { subresource -> JSONValue in
      var entry: JSONValue = [
        "name": .string(descriptor.plural + "/" + subresource.name), "singularName": "",
        "namespaced": .bool(descriptor.isNamespaced),
      ]
      if let kind = subresource.groupVersionKind {
        entry["group"] = kind.group.isEmpty ? nil : .string(kind.group)
        entry["version"] = .string(kind.version)
      }
      let kind = subresource.groupVersionKind ?? descriptor.groupVersionKind
      entry["kind"] = .string(kind.kind)
      entry["verbs"] = Self.texts(subresource.verbs)
      return entry
    }
    return [entry] + subresources
  }

  private static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  /// First eight bytes of SHA-256 of `group/version/Kind` as stored, in base64 (facts: README,
  /// resources.tsv).
  static func storageVersionHash(_ descriptor: ResourceDescriptor) -> String {
    let kind = descriptor.storedAs
    let digest = SHA256.digest(of: Array("\(kind.group)/\(kind.version)/\(kind.kind)".utf8))
    let text = Base64URL.text(Array(digest.prefix(8)))
    return String(text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }) + "="
  }

  // MARK: - Aggregated

  private static let aggregatedType =
    "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"

  private func aggregated(_ request: HTTPRequest, groups: [String]) -> Document? {
    let accepted = (request.headers["accept"] ?? "").split(separator: ",").prefix(
      Limits.acceptRangesMax)
    let first = accepted.lazy.compactMap { MediaType($0) }.first { media in
      media.essence == "application/json" || media.essence == "*/*"
        || media.essence == "application/*"
    }
    guard let first, first["as"] == "APIGroupDiscoveryList", first["v"] == "v2" else { return nil }
    let document: JSONValue = [
      "kind": "APIGroupDiscoveryList", "apiVersion": "apidiscovery.k8s.io/v2",
      "metadata": .object([:]), "items": .array(groups.map(aggregatedGroup)),
    ]
    let body = document.json()
    return Document(
      body: body, contentType: Self.aggregatedType,
      entityTag: "\"" + SHA256.hexDigest(of: body).uppercased() + "\"")
  }

  private func aggregatedGroup(_ group: String) -> JSONValue {
    let versions = versions(group).map { version -> JSONValue in
      [
        "version": .string(version),
        "resources": .array(descriptors(group, version).map(aggregatedResource)),
        "freshness": "Current",
      ]
    }
    var metadata: JSONValue = ["creationTimestamp": .null]
    if !group.isEmpty { metadata = ["name": .string(group), "creationTimestamp": .null] }
    return ["metadata": metadata, "versions": .array(versions)]
  }

  private func aggregatedResource(_ descriptor: ResourceDescriptor) -> JSONValue {
    var entry: JSONValue = [
      "resource": .string(descriptor.plural),
      "responseKind": Self.responseKind(descriptor.groupVersionKind),
      "scope": .string(descriptor.isNamespaced ? "Namespaced" : "Cluster"),
      "singularResource": .string(descriptor.singular), "verbs": Self.texts(descriptor.verbs),
    ]
    if !descriptor.shortNames.isEmpty { entry["shortNames"] = Self.texts(descriptor.shortNames) }
    if !descriptor.categories.isEmpty { entry["categories"] = Self.texts(descriptor.categories) }
    if !descriptor.subresources.isEmpty {
      entry["subresources"] = .array(
        descriptor.subresources.map { subresource in
          [
            "subresource": .string(subresource.name),
            "responseKind": Self.responseKind(
              subresource.groupVersionKind ?? descriptor.groupVersionKind),
            "verbs": Self.texts(subresource.verbs),
          ]
        })
    }
    return entry
  }

  private static func responseKind(_ kind: GroupVersionKind) -> JSONValue {
    [
      "group": .string(kind.group), "version": .string(kind.version), "kind": .string(kind.kind),
    ]
  }
}

extension JSONValue {
  /// This object's members, then those of another.
  func merging(_ other: JSONValue) -> JSONValue {
    var merged = self
    for (key, value) in other.object ?? [:] { merged[key] = value }
    return merged
  }
}
