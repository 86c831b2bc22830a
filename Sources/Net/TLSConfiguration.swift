// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// How one end of TLS proves itself and whom it trusts. TLS 1.2 and 1.3.
public struct TLSConfiguration: Sendable {
  /// PEM, in memory or in files that are read anew when they change.
  public enum Material: Sendable, Equatable {
    case file(String)
    case pem([UInt8])
  }

  /// A certificate (followed by its chain) and its private key.
  public struct Identity: Sendable, Equatable {
    public var certificate: Material
    public var key: Material

    public init(certificate: Material, key: Material) {
      self.certificate = certificate
      self.key = key
    }

    /// Both from PEM files.
    public static func files(certificate: String, key: String) -> Identity {
      Identity(certificate: .file(certificate), key: .file(key))
    }
  }

  /// Whose signature makes the other end's certificate good.
  public enum Trust: Sendable, Equatable {
    /// The machine's authorities.
    case system
    /// These authorities only.
    case authorities(Material)
    /// Anyone, unchecked (`insecure-skip-tls-verify`).
    case anyone
  }

  /// What a server wants from clients.
  public enum ClientCertificates: Sendable, Equatable {
    case off
    /// Asked for. One that fails to verify is reported in `Peer.certificateFailure`, and the connection
    /// lives on without an identity.
    case optional
    /// No handshake without a good one.
    case required
  }

  /// A further certificate of a server, for clients that ask for certain names (SNI, RFC 6066).
  public struct NamedIdentity: Sendable, Equatable {
    public var identity: Identity
    /// Names as clients ask for them; `*.example.org` stands for one label. Empty takes those that
    /// the certificate is valid for.
    public var names: [String]

    public init(_ identity: Identity, names: [String] = []) {
      self.identity = identity
      self.names = names
    }
  }

  /// A version of the protocol.
  public enum Version: Sendable, Equatable {
    case tls12, tls13
  }

  /// Our certificate: needed by a server, optional for a client.
  public var identity: Identity?
  /// Server: certificates for the names that they carry. `identity` answers every other name.
  public var namedIdentities: [NamedIdentity] = []
  public var trust: Trust
  public var clientCertificates: ClientCertificates
  /// Server: lists of revoked client certificates (RFC 5280, 5), PEM one after the other or DER. A list counts
  /// even when it is out of date; an authority without one has revoked nothing.
  public var revocations: Material?
  /// Client: the name that the server's certificate must carry, when it is not the host connected to.
  public var serverName: String?
  /// ALPN, most wanted first; `HTTPServer` and `HTTPClient` fill it in when it is empty.
  /// A server refuses a client that offers ALPN and none of these (RFC 7301, 3.2).
  public var applicationProtocols: [String]
  /// The oldest version spoken.
  public var minimumVersion = Version.tls12
  /// Ciphers of TLS 1.2 by their IANA names (`TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256`), most wanted
  /// first. Empty: those with forward secrecy and authenticated encryption. TLS 1.3 has its own three.
  public var cipherSuites: [String] = []
  /// Groups of the key exchange by OpenSSL's names, most wanted first. Empty: X25519, P-256, P-384.
  public var groups: [String] = []
  /// Whether a client may go on with an earlier session instead of a whole handshake.
  public var resumesSessions = true

  public init(
    identity: Identity? = nil, trust: Trust = .system,
    clientCertificates: ClientCertificates = .off, serverName: String? = nil,
    applicationProtocols: [String] = []
  ) {
    self.identity = identity
    self.trust = trust
    self.clientCertificates = clientCertificates
    self.serverName = serverName
    self.applicationProtocols = applicationProtocols
  }

  /// The files that a change of must be noticed.
  var files: [String] {
    var materials: [Material] = []
    for identity in [identity].compactMap(\.self) + namedIdentities.map(\.identity) {
      materials += [identity.certificate, identity.key]
    }
    if case .authorities(let material) = trust { materials.append(material) }
    if let revocations { materials.append(revocations) }
    return materials.compactMap { if case .file(let path) = $0 { path } else { nil } }
  }
}
