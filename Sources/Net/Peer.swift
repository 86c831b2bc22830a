// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Who is at the other end of a connection.
public struct Peer: Sendable {
  /// The remote address; nil in memory.
  public var address: SocketAddress?
  /// The verified client certificate.
  public var certificate: PeerCertificate?
  /// Why the certificate that the peer offered was not accepted (optional client certificates only).
  public var certificateFailure: String?
  /// The process behind a unix socket, as the kernel knows it.
  public var credentials: UnixCredentials?
  /// True when the bytes are protected by TLS.
  public var isEncrypted: Bool
  /// How they are; nil without TLS.
  public var tls: TLSDescription?

  public init(
    address: SocketAddress? = nil, certificate: PeerCertificate? = nil,
    certificateFailure: String? = nil, credentials: UnixCredentials? = nil,
    isEncrypted: Bool = false
  ) {
    self.address = address
    self.certificate = certificate
    self.certificateFailure = certificateFailure
    self.credentials = credentials
    self.isEncrypted = isEncrypted
  }
}

/// What a TLS handshake settled on. One for each connection, so that a peer stays cheap to copy.
public final class TLSDescription: Sendable {
  /// `TLSv1.2` or `TLSv1.3`.
  public let version: String
  /// The cipher suite's IANA name.
  public let cipherSuite: String
  /// The name that the client asked for (SNI).
  public let serverName: String?
  /// True when an earlier session went on.
  public let isResumed: Bool

  public init(
    version: String, cipherSuite: String, serverName: String? = nil, isResumed: Bool = false
  ) {
    self.version = version
    self.cipherSuite = cipherSuite
    self.serverName = serverName
    self.isResumed = isResumed
  }
}

/// A process at the other end of a unix socket when it connected (SO_PEERCRED).
public struct UnixCredentials: Sendable, Hashable {
  public var processID: Int32
  public var userID: UInt32
  public var groupID: UInt32

  public init(processID: Int32, userID: UInt32, groupID: UInt32) {
    self.processID = processID
    self.userID = userID
    self.groupID = groupID
  }
}

/// A certificate that the peer proved to own and that chains to a trusted authority.
public struct PeerCertificate: Sendable, Hashable {
  /// The certificate's DER bytes.
  public var der: [UInt8]
  /// The subject's common name; empty when it has none.
  public var commonName: String
  /// The subject's organizations, in order.
  public var organizations: [String]

  public init(der: [UInt8] = [], commonName: String, organizations: [String] = []) {
    self.der = der
    self.commonName = commonName
    self.organizations = organizations
  }
}
