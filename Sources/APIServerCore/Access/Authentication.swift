// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
package import HTTP
import Net

/// Finds out who sends a request.
package protocol Authenticator: Sendable {
  /// - Returns: nil when the request carries no credential of this kind.
  /// - Throws: `APIError.unauthorized` when it carries a bad one.
  func authenticate(_ request: HTTPRequest) async throws -> RequestUser?
}

/// Client certificates: the common name is the user, organizations are groups. The listener has
/// verified the chain.
package struct CertificateAuthenticator: Authenticator {
  package init() {}

  package func authenticate(_ request: HTTPRequest) -> RequestUser? {
    guard let certificate = request.peer.certificate, !certificate.commonName.isEmpty else {
      return nil
    }
    return RequestUser(name: certificate.commonName, groups: certificate.organizations)
  }
}

/// Tries authenticators in order; who comes without credentials is anonymous where that is allowed.
package struct AuthenticatorChain: Sendable {
  /// Paths that anonymous requests may ask for.
  package enum Anonymous: Sendable {
    case nowhere
    /// Health, readiness and version.
    case healthOnly
    /// Anywhere; authorization decides.
    case everywhere
  }

  let authenticators: [any Authenticator]
  let anonymous: Anonymous

  package init(_ authenticators: [any Authenticator], anonymous: Anonymous) {
    self.authenticators = authenticators
    self.anonymous = anonymous
  }

  static let anonymousUser = RequestUser(
    name: "system:anonymous", groups: ["system:unauthenticated"])
  static let healthPaths: Set<String> = ["/healthz", "/livez", "/readyz", "/version"]

  func authenticate(_ request: HTTPRequest) async throws -> RequestUser {
    for authenticator in authenticators {
      guard var user = try await authenticator.authenticate(request) else { continue }
      if user.name != Self.anonymousUser.name, !user.groups.contains("system:authenticated") {
        user.groups.append("system:authenticated")
      }
      return user
    }
    switch anonymous {
    case .everywhere: return Self.anonymousUser
    case .healthOnly where Self.isHealth(request.path): return Self.anonymousUser
    case .healthOnly, .nowhere: throw APIError.unauthorized
    }
  }

  /// `/healthz`, and single checks below it.
  static func isHealth(_ path: String) -> Bool {
    let first = path.utf8.dropFirst().firstIndex(of: UInt8(ascii: "/"))
    return healthPaths.contains(first.map { String(path[..<$0]) } ?? path)
  }
}
