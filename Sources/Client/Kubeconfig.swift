// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
package import Net
import Platform
import Wire
import YAML

/// How to reach a cluster and as whom: the current context of a kubeconfig file.
package struct Kubeconfig: Sendable, Equatable {
  /// Why a kubeconfig can't be used.
  package enum Problem: Error, Equatable, CustomStringConvertible {
    case unreadable(path: String, reason: String)
    /// - Parameter field: path of the field in the file.
    case invalid(field: String, reason: String)

    package var description: String {
      switch self {
      case .unreadable(let path, let reason): "kubeconfig \(path): \(reason)"
      case .invalid(let field, let reason): "kubeconfig field \(field): \(reason)"
      }
    }
  }

  /// How the bearer token is known, if there is one.
  package enum Token: Sendable, Equatable {
    case text(String)
    /// Read anew from time to time, because it is rotated.
    case file(String)
  }

  package var endpoint: Endpoint
  /// In front of every path; empty or beginning with a slash, without one at its end.
  package var basePath = ""
  /// Nil for plain HTTP.
  package var tls: TLSConfiguration?
  package var token: Token?
  /// The context's namespace; "default" unless it names one.
  package var namespace = "default"

  package init(endpoint: Endpoint, tls: TLSConfiguration? = nil, token: Token? = nil) {
    self.endpoint = endpoint
    self.tls = tls
    self.token = token
  }

  package static func == (left: Kubeconfig, right: Kubeconfig) -> Bool {
    left.endpoint == right.endpoint && left.basePath == right.basePath
      && left.tls?.identity == right.tls?.identity && left.tls?.trust == right.tls?.trust
      && left.token == right.token && left.namespace == right.namespace
  }

  /// Reads a file.
  package static func load(_ path: String) throws(Problem) -> Kubeconfig {
    let text: [UInt8]
    do {
      text = try FileSystem.read(path, limit: ClientLimits.kubeconfigBytesMax)
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return try Kubeconfig(yaml: text, folder: folder.joined(separator: "/"))
  }

  /// - Parameter folder: what relative paths in the file are relative to; empty for the working folder.
  package init(yaml: [UInt8], folder: String = "") throws(Problem) {
    let document: JSONValue
    do {
      document = try JSONValue(parsing: YAMLReader.json(yaml))
    } catch {
      throw .invalid(field: "", reason: "\(error)")
    }
    let name = document["current-context"]?.string ?? ""
    let context = try Self.entry(document, list: "contexts", name: name, member: "context")
    let cluster = try Self.entry(
      document, list: "clusters", name: context["cluster"]?.string ?? "", member: "cluster")
    let user = try Self.entry(
      document, list: "users", name: context["user"]?.string ?? "", member: "user")
    try self.init(cluster: cluster, user: user, folder: folder)
    if let named = context["namespace"]?.string, !named.isEmpty { namespace = named }
  }

  private init(
    cluster: JSONValue, user: JSONValue, folder: String
  ) throws(Problem) {
    let server = try Server(cluster["server"]?.string ?? "")
    endpoint = server.endpoint
    basePath = server.basePath
    guard server.isSecure else {
      token = try Self.token(user, folder)
      return
    }
    var tls = TLSConfiguration()
    if cluster["insecure-skip-tls-verify"]?.bool == true {
      tls.trust = .anyone
    } else if let authorities = try Self.material(cluster, "certificate-authority", folder) {
      tls.trust = .authorities(authorities)
    }
    if let certificate = try Self.material(user, "client-certificate", folder),
      let key = try Self.material(user, "client-key", folder)
    {
      tls.identity = .init(certificate: certificate, key: key)
    }
    tls.serverName = cluster["tls-server-name"]?.string
    self.tls = tls
    token = try Self.token(user, folder)
  }

  private static func entry(
    _ document: JSONValue, list: String, name: String, member: String
  ) throws(Problem) -> JSONValue {
    let entries = document[list]?.array ?? []
    guard let entry = entries.first(where: { $0["name"]?.string == name }),
      let value = entry[member], value.object != nil
    else { throw .invalid(field: list, reason: "no entry named \"\(name)\"") }
    return value
  }

  /// Data in the file, or the path of another file.
  private static func material(
    _ object: JSONValue, _ field: String, _ folder: String
  ) throws(Problem) -> TLSConfiguration.Material? {
    if let data = object[field + "-data"]?.string, !data.isEmpty {
      guard let bytes = Base64.decode(data.utf8) else {
        throw .invalid(field: field + "-data", reason: "is not base64")
      }
      return .pem(bytes)
    }
    guard let path = object[field]?.string, !path.isEmpty else { return nil }
    return .file(resolve(path, folder))
  }

  private static func token(
    _ user: JSONValue, _ folder: String
  ) throws(Problem) -> Token? {
    if let path = user["tokenFile"]?.string, !path.isEmpty { return .file(resolve(path, folder)) }
    if let text = user["token"]?.string, !text.isEmpty { return .text(text) }
    for field in ["exec", "auth-provider"] where user[field]?.object != nil {
      throw .invalid(field: "users[].user." + field, reason: "credential plugins are not supported")
    }
    return nil
  }

  private static func resolve(_ path: String, _ folder: String) -> String {
    path.hasPrefix("/") || folder.isEmpty ? path : folder + "/" + path
  }
}

/// A server's URL in parts.
private struct Server {
  let isSecure: Bool
  let endpoint: Endpoint
  let basePath: String

  init(_ url: String) throws(Kubeconfig.Problem) {
    var rest = Substring(url)
    if url.hasPrefix("https://") {
      isSecure = true
      rest = rest.dropFirst(8)
    } else if url.hasPrefix("http://") {
      isSecure = false
      rest = rest.dropFirst(7)
    } else {
      throw .invalid(
        field: "clusters[].cluster.server", reason: "\"\(url)\" is no http or https URL")
    }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    let authority = String(rest[..<slash])
    var path = rest[slash...]
    while path.hasSuffix("/") { path = path.dropLast() }
    basePath = String(path)
    let hasPort = authority.split(separator: "]").last?.contains(":") ?? false
    guard let endpoint = Endpoint(hasPort ? authority : authority + (isSecure ? ":443" : ":80"))
    else {
      throw .invalid(
        field: "clusters[].cluster.server", reason: "\"\(authority)\" is no host and port")
    }
    self.endpoint = endpoint
  }
}
