// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MetaAPI
package import Schema
import Wire

/// A resource that the server says it serves.
package struct ServedResource: Sendable, Equatable {
  package let location: ResourceLocation
  package let kind: GroupVersionKind
  package let verbs: Set<String>

  package init(location: ResourceLocation, kind: GroupVersionKind, verbs: Set<String>) {
    self.location = location
    self.kind = kind
    self.verbs = verbs
  }
}

extension TypedClient {
  /// Every resource of the preferred version of every group, without subresources.
  package func servedResources() async throws -> [ServedResource] {
    var resources = try await served(at: "/api/v1", group: "", version: "v1")
    let groups: APIGroupList = try await document("/apis")
    for group in groups.groups {
      let version = group.preferredVersion.version
      resources += try await served(
        at: "/apis/\(group.name)/\(version)", group: group.name, version: version)
    }
    return resources
  }

  private func served(
    at path: String, group: String, version: String
  ) async throws -> [ServedResource] {
    let list: APIResourceList = try await document(path)
    return list.resources.filter { !$0.name.utf8.contains(UInt8(ascii: "/")) }.map { resource in
      ServedResource(
        location: ResourceLocation(
          group: group, version: version, resource: resource.name,
          isNamespaced: resource.namespaced),
        kind: GroupVersionKind(group: group, version: version, kind: resource.kind),
        verbs: Set(resource.verbs?.items ?? []))
    }
  }

  private func document<Document: KindMessage>(_ path: String) async throws -> Document {
    let request = APIRequest(method: .get, path: path, accept: MediaType.json)
    let body = try await body(of: request)
    do {
      return try Document(json: body)
    } catch {
      throw ClientError.malformedAnswer("\(path): \(error)")
    }
  }
}
