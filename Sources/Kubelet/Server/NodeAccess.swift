// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import AuthorizationAPI
internal import Client
import MetaAPI
import Net
import Platform
import Synchronization

/// Who may use the node's server: asks the API server (SubjectAccessReview on `nodes`) and remembers
/// what it allowed for a minute. Administrators (group system:masters) need no asking.
final class NodeAccess: Sendable {
  /// What a request wants, in RBAC's words.
  struct Attributes: Hashable, Sendable {
    var verb: String
    var subresource: String

    init(path: String, method: String) {
      switch method {
      case "POST": verb = "create"
      case "PUT": verb = "update"
      case "PATCH": verb = "patch"
      case "DELETE": verb = "delete"
      default: verb = "get"
      }
      let first = path.split(separator: "/").first ?? ""
      switch first {
      case "stats": subresource = "stats"
      case "metrics": subresource = "metrics"
      case "logs": subresource = "log"
      default: subresource = "proxy"
      }
    }
  }

  private struct Access: Hashable, Sendable {
    var user: String
    var groups: [String]
    var attributes: Attributes
  }

  private let client: TypedClient
  private let nodeName: String
  private let environment: Environment
  private let allowed = Mutex<[Access: Duration]>([:])

  init(client: TypedClient, nodeName: String, environment: Environment) {
    self.client = client
    self.nodeName = nodeName
    self.environment = environment
  }

  /// - Throws: `ClientError` when the API server cannot be asked.
  func isAllowed(_ peer: PeerCertificate, _ attributes: Attributes) async throws -> Bool {
    if peer.organizations.contains("system:masters") { return true }
    let access = Access(
      user: peer.commonName, groups: peer.organizations, attributes: attributes)
    let now = environment.now()
    if let until = allowed.withLock({ $0[access] }), now < until { return true }

    var review = AuthorizationAPI.SubjectAccessReview()
    review.spec.user = access.user
    review.spec.groups = access.groups + ["system:authenticated"]
    var resource = AuthorizationAPI.ResourceAttributes()
    resource.verb = attributes.verb
    resource.version = "v1"
    resource.resource = "nodes"
    resource.subresource = attributes.subresource
    resource.name = nodeName
    review.spec.resourceAttributes = resource
    guard try await client.review(review).status.allowed else { return false }
    allowed.withLock { allowed in
      if allowed.count >= Limits.accessesMax { allowed = [:] }
      allowed[access] = now + Limits.accessMemory
    }
    return true
  }
}
