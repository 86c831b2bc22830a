// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import Platform
import Wire

/// The cluster's certificates, keys and kubeconfigs: made once, renewed when they run out or no
/// longer fit the machine.
struct ClusterCredentials {
  /// A certificate is made anew when it has fewer days left than this.
  static let renewalDays: Int64 = 30

  let folder: StateFolder
  /// Seconds since 1970.
  let now: Int64
  let nodeName: String
  let nodeAddress: String
  /// First address of the service network, which is the API server's.
  let serviceAddress: String
  let securePort: Int

  /// Makes whatever is missing.
  /// - Returns: names of what was made; empty when everything was in place.
  func prepare() throws -> [String] {
    var made: [String] = []
    let authority = try loadOrCreateAuthority(&made)
    try prepareServiceAccountKey(&made)
    for (name, request) in certificates {
      if try issue(name, request, authority) { made.append(name) }
    }
    for (name, path, request) in clients {
      if try issue(name, request, authority) { made.append(name) }
      try writeKubeconfig(path, certificate: name, authority: authority)
    }
    return made
  }

  private var certificates: [(String, CertificateRequest)] {
    [
      (
        "apiserver",
        CertificateRequest(
          commonName: "kube-apiserver",
          dnsNames: [
            "kubernetes", "kubernetes.default", "kubernetes.default.svc",
            "kubernetes.default.svc.cluster.local", "localhost", nodeName,
          ],
          ipAddresses: Self.unique(["127.0.0.1", "::1", serviceAddress, nodeAddress]),
          usage: .server)
      ),
      (
        "apiserver-kubelet-client",
        CertificateRequest(
          commonName: "kube-apiserver-kubelet-client", organizations: ["system:masters"],
          usage: .client)
      ),
      (
        "kubelet",
        CertificateRequest(
          commonName: "system:node:\(nodeName)", organizations: ["system:nodes"],
          dnsNames: Self.unique([nodeName, "localhost"]),
          ipAddresses: Self.unique(["127.0.0.1", nodeAddress]), usage: [.server, .client])
      ),
    ]
  }

  private var clients: [(name: String, kubeconfig: String, request: CertificateRequest)] {
    func client(_ user: String, _ organizations: [String] = []) -> CertificateRequest {
      CertificateRequest(commonName: user, organizations: organizations, usage: .client)
    }
    return [
      ("admin", folder.kubeconfig, client("kubernetes-admin", ["system:masters"])),
      (
        "controller-manager", folder.kubeconfig(of: "controller-manager"),
        client("system:kube-controller-manager")
      ),
      ("scheduler", folder.kubeconfig(of: "scheduler"), client("system:kube-scheduler")),
      ("proxy", folder.kubeconfig(of: "proxy"), client("system:kube-proxy")),
      (
        "kubelet-client", folder.kubeconfig(of: "kubelet"),
        client("system:node:\(nodeName)", ["system:nodes"])
      ),
    ]
  }

  private static func unique(_ values: [String]) -> [String] {
    values.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func loadOrCreateAuthority(_ made: inout [String]) throws -> CertificateAuthority {
    if FileSystem.kind(of: folder.certificate("ca")) == .file {
      return CertificateAuthority(
        certificate: try Certificate(pem: try FileSystem.read(folder.certificate("ca"))),
        key: try PrivateKey(pem: try FileSystem.read(folder.key("ca"))))
    }
    let authority = try CertificateAuthority.create(commonName: "martlet-ca", now: now)
    try FileSystem.replace(
      folder.key("ca"), with: try authority.key.pem(), mode: 0o600, isFlushed: true)
    try FileSystem.replace(
      folder.certificate("ca"), with: try authority.certificate.pem(), isFlushed: true)
    made.append("ca")
    return authority
  }

  private func prepareServiceAccountKey(_ made: inout [String]) throws {
    let publicPath = folder.root + "/pki/sa.pub"
    guard FileSystem.kind(of: publicPath) != .file else { return }
    let key = try PrivateKey.p256()
    try FileSystem.replace(
      folder.key("sa"), with: try key.pem(), mode: 0o600, isFlushed: true)
    try FileSystem.replace(
      publicPath, with: try key.publicKey().pem(), isFlushed: true)
    made.append("sa")
  }

  private func issue(
    _ name: String, _ request: CertificateRequest, _ authority: CertificateAuthority
  ) throws -> Bool {
    if FileSystem.kind(of: folder.certificate(name)) == .file,
      FileSystem.kind(of: folder.key(name)) == .file
    {
      let present = try Certificate(pem: try FileSystem.read(folder.certificate(name)))
      if fits(present, request, authority) { return false }
    }
    let key = try PrivateKey.p256()
    let issued = try authority.issue(request, for: try key.publicKey(), now: now)
    try FileSystem.replace(
      folder.key(name), with: try key.pem(), mode: 0o600, isFlushed: true)
    try FileSystem.replace(
      folder.certificate(name), with: try issued.pem(), isFlushed: true)
    return true
  }

  private func fits(
    _ certificate: Certificate, _ request: CertificateRequest, _ authority: CertificateAuthority
  ) -> Bool {
    certificate.isSigned(by: authority.certificate)
      && certificate.commonName == request.commonName
      && certificate.notAfter - now > Self.renewalDays * 86_400
      && request.dnsNames.allSatisfy(certificate.dnsNames.contains)
      && request.ipAddresses.allSatisfy { address in
        guard let bytes = IPAddressText.bytes(address) else { return false }
        return certificate.ipAddresses.contains(bytes)
      }
  }

  private func writeKubeconfig(
    _ path: String, certificate: String, authority: CertificateAuthority
  ) throws {
    let text = Kubeconfig.text(
      server: "https://127.0.0.1:\(securePort)",
      authority: try authority.certificate.pem(),
      certificate: try FileSystem.read(folder.certificate(certificate)),
      key: try FileSystem.read(folder.key(certificate)),
      user: certificate == "admin" ? "kubernetes-admin" : certificate)
    try FileSystem.replace(
      path, with: Array(text.utf8), mode: 0o600, isFlushed: true)
  }
}

/// The text of a kubeconfig with one cluster, one user and one context, all named the same way that
/// other single-node distributions do.
enum Kubeconfig {
  static func text(
    server: String, authority: [UInt8], certificate: [UInt8], key: [UInt8], user: String
  ) -> String {
    """
    apiVersion: v1
    kind: Config
    clusters:
    - name: martlet
      cluster:
        server: \(server)
        certificate-authority-data: \(base64(authority))
    users:
    - name: \(user)
      user:
        client-certificate-data: \(base64(certificate))
        client-key-data: \(base64(key))
    contexts:
    - name: martlet
      context:
        cluster: martlet
        user: \(user)
    current-context: martlet

    """
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    String(decoding: Base64.encode(bytes), as: UTF8.self)
  }
}
