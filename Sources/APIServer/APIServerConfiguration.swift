// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import APIServerCore
import Crypto
import EtcdClient
import Net
import Platform

/// What the flags of `martlet apiserver` say, checked.
struct APIServerConfiguration: Sendable {
  /// Why a flag's value cannot be used.
  struct Problem: Error, CustomStringConvertible {
    var flag: String
    var text: String

    var description: String { "--\(flag): \(text)" }
  }

  var storeServers: EtcdServers
  var storeTLS: TLSConfiguration?
  var storeUser: EtcdUser?
  var store = APIServerAssembly.StoreSettings()
  var bindAddress: String
  var securePort: Int
  var serverTLS: TLSConfiguration
  var advertiseAddress: IPAddress?
  var clientAuthority: String
  var issuer: String
  var audiences: [String]
  var tokenKeys: [PublicKey]
  var signingKey: PrivateKey?
  var serviceNetwork: IPNetwork
  var nodePorts: ClosedRange<Int>
  var kubeletTLS: TLSConfiguration
  var authorizationModes: [String]
  var isAnonymousAllowed: Bool
  var readsMax: Int
  var writesMax: Int
  var admissionPluginsOff: Set<String>
  /// Detail of the logs when the server starts.
  var verbosity: Int

  init(_ values: FlagValues) throws {
    storeServers = try Self.storeServers(values)
    storeTLS =
      storeServers.isSecure
      ? Self.clientTLS(values, "etcd-certfile", "etcd-keyfile", "etcd-cafile") : nil
    storeUser = try Self.storeUser(values)
    store = try Self.storeSettings(values)
    verbosity = values.int("v")
    bindAddress = values.string("bind-address")
    securePort = values.int("secure-port")
    serverTLS = try Self.serverTLS(values)
    advertiseAddress = try Self.advertiseAddress(values)
    clientAuthority = try Self.text(values, "client-ca-file")
    issuer = values.string("service-account-issuer")
    audiences = values.list("api-audiences")
    if audiences.isEmpty { audiences = [issuer] }
    let signing = try Self.text(values, "service-account-signing-key-file")
    signingKey = signing.isEmpty ? nil : try PrivateKey(pem: Array(signing.utf8))
    tokenKeys = try values.list("service-account-key-file").map { path in
      try PublicKey(pem: try FileSystem.read(path))
    }
    if tokenKeys.isEmpty, let signingKey { tokenKeys = [try signingKey.publicKey()] }
    guard let network = IPNetwork(values.string("service-cluster-ip-range")) else {
      throw Problem(
        flag: "service-cluster-ip-range", text: "must be a network such as 10.43.0.0/16")
    }
    serviceNetwork = network
    nodePorts = try Self.ports(values)
    kubeletTLS = Self.clientTLS(
      values, "kubelet-client-certificate", "kubelet-client-key", "kubelet-certificate-authority")
    authorizationModes = values.list("authorization-mode")
    isAnonymousAllowed = values.bool("anonymous-auth")
    readsMax = values.int("max-requests-inflight")
    writesMax = values.int("max-mutating-requests-inflight")
    admissionPluginsOff = try AdmissionCatalog.pluginsOff(values)
  }

  // MARK: - Values

  private static func text(_ values: FlagValues, _ flag: String) throws -> String {
    let path = values.string(flag)
    return path.isEmpty ? "" : String(decoding: try FileSystem.read(path), as: UTF8.self)
  }

  private static func serverTLS(_ values: FlagValues) throws -> TLSConfiguration {
    let certificate = values.string("tls-cert-file")
    let key = values.string("tls-private-key-file")
    guard !certificate.isEmpty, !key.isEmpty else {
      throw Problem(flag: "tls-cert-file", text: "certificate and private key are needed")
    }
    let authority = values.string("client-ca-file")
    var tls = TLSConfiguration(
      identity: .files(certificate: certificate, key: key),
      trust: authority.isEmpty ? .authorities(.pem([])) : .authorities(.file(authority)),
      clientCertificates: authority.isEmpty ? .off : .optional)
    try tls.choose(values)
    return tls
  }

  private static func clientTLS(
    _ values: FlagValues, _ certificate: String, _ key: String, _ authority: String
  ) -> TLSConfiguration {
    let files = (values.string(certificate), values.string(key), values.string(authority))
    return TLSConfiguration(
      identity: files.0.isEmpty ? nil : .files(certificate: files.0, key: files.1),
      trust: files.2.isEmpty ? .system : .authorities(.file(files.2)))
  }

  /// Where pods find this server; nil when nobody but this machine does. Endpoints must not hold a
  /// loopback address, so that one given by flag counts as none.
  private static func advertiseAddress(_ values: FlagValues) throws -> IPAddress? {
    let text = values.string("advertise-address")
    if text.isEmpty {
      let bound = IPAddress(values.string("bind-address"))
      return bound.flatMap { $0.isUnspecified || $0.isLoopback ? nil : $0 }
    }
    guard let address = IPAddress(text) else {
      throw Problem(flag: "advertise-address", text: "must be an IP address")
    }
    return address.isLoopback ? nil : address
  }

  private static func ports(_ values: FlagValues) throws -> ClosedRange<Int> {
    let parts = values.string("service-node-port-range").split(separator: "-")
    guard parts.count == 2, let low = UInt16(parts[0]), let high = UInt16(parts[1]), low > 0,
      low <= high
    else {
      throw Problem(flag: "service-node-port-range", text: "must be a range such as 30000-32767")
    }
    return Int(low)...Int(high)
  }

  // MARK: - Flags

  static var flags: FlagSet {
    var flags = FlagSet(command: "apiserver", summary: "Serves the Kubernetes API.")
    addStoreFlags(to: &flags)
    flags.string("bind-address", default: "0.0.0.0", help: "Address to listen on.")
    flags.int("secure-port", default: 6443, help: "Port to listen on, with TLS.")
    flags.string(
      "advertise-address",
      help: "Address at which pods reach this server; the bind address unless that is a wildcard.")
    flags.string("tls-cert-file", help: "Certificate of the server, followed by its chain.")
    flags.string("tls-private-key-file", help: "Private key of that certificate.")
    flags.addTLSChoices()
    flags.int(
      "v", default: 0,
      help: "Detail of logs: from 3 on a line for each request. PUT /debug/flags/v changes it.")
    flags.string("client-ca-file", help: "Authority whose client certificates name users.")
    flags.string(
      "service-account-issuer", default: "https://kubernetes.default.svc",
      help: "Who issues the tokens of service accounts: a URL in each token.")
    flags.list("api-audiences", help: "Audiences of tokens for this server; the issuer if empty.")
    flags.list("service-account-key-file", help: "Keys that check tokens; PEM.")
    flags.string("service-account-signing-key-file", help: "Private key that signs tokens; PEM.")
    flags.string(
      "service-cluster-ip-range", default: "10.43.0.0/16", help: "Addresses of Services.")
    flags.string(
      "service-node-port-range", default: "30000-32767", help: "Ports of Services on nodes.")
    flags.string("kubelet-client-certificate", help: "Certificate shown to kubelets.")
    flags.string("kubelet-client-key", help: "Private key of that certificate.")
    flags.string(
      "kubelet-certificate-authority", help: "Authority that signs kubelets' certificates.")
    flags.list(
      "authorization-mode", default: "Node,RBAC",
      help: "Who decides what users may do, in order: Node, RBAC or AlwaysAllow.")
    flags.bool(
      "anonymous-auth", default: false,
      help: "Lets requests without credentials reach authorization; health checks always are.")
    flags.int(
      "max-requests-inflight", default: 400, help: "Reads in hand at once, watches aside.")
    flags.int("max-mutating-requests-inflight", default: 200, help: "Writes in hand at once.")
    flags.list(
      "enable-admission-plugins",
      help: "Checked only: plugins that are there are on unless they are named below.")
    flags.list("disable-admission-plugins", help: "Admission plugins that are not to run.")
    flags.version = "Kubernetes \(ProductVersion.kubernetes)"
    addUpstreamFlags(to: &flags)
    return flags
  }
}
