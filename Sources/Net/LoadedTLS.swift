// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// An OpenSSL context made from one state of the configuration.
///
/// What must not outlive that state lives here: the keys of session tickets, and a client's sessions.
final class LoadedTLS: @unchecked Sendable {
  // Safety: never changed after init, but for `tickets` and `sessions`, which lock; OpenSSL counts
  // references to a context atomically.
  let context: OpaquePointer
  let role: TLSContext.Role
  let verifiesPeer: Bool
  let requiresPeerCertificate: Bool
  let tickets = TLSTicketKeys()
  let sessions = TLSSessionCache()
  let resumesSessions: Bool
  /// ALPN in wire form; OpenSSL's selection callback reads it.
  private let protocols: UnsafeMutableBufferPointer<UInt8>
  private let named: TLSNamedIdentities?

  /// Forward secrecy and authenticated encryption only, cheapest first (RFC 9325, 4.2).
  private static let defaultCiphers =
    "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-CHACHA20-POLY1305:"
    + "ECDHE-RSA-CHACHA20-POLY1305:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384"
  private static let defaultCipherSuites =
    "TLS_AES_128_GCM_SHA256:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_256_GCM_SHA384"
  private static let defaultGroups = ["X25519", "P-256", "P-384"]

  init(_ configuration: TLSConfiguration, role: TLSContext.Role) throws {
    let method = role == .server ? TLS_server_method() : TLS_client_method()
    guard let context = SSL_CTX_new(method) else { throw TLSFailure.current("context") }
    self.context = context
    self.role = role
    verifiesPeer =
      role == .client ? configuration.trust != .anyone : configuration.clientCertificates != .off
    requiresPeerCertificate = role == .server && configuration.clientCertificates == .required
    resumesSessions = configuration.resumesSessions
    let wire = configuration.applicationProtocols.flatMap { name in
      [UInt8(truncatingIfNeeded: name.utf8.count)] + Array(name.utf8)
    }
    protocols = .allocate(capacity: wire.count)
    _ = protocols.initialize(from: wire)
    named =
      role == .server && !configuration.namedIdentities.isEmpty
      ? try TLSNamedIdentities(configuration.namedIdentities) : nil
    martlet_tls_set_modes(context)
    _ = martlet_tls_context_set_owner(context, Unmanaged.passUnretained(self).toOpaque())
    try choose(configuration)
    if let identity = configuration.identity { try LoadedIdentity(identity).install(in: context) }
    if verifiesPeer { try trust(configuration) }
    if named != nil { answerNames() }
    offerProtocols()
    resume()
  }

  deinit {
    SSL_CTX_free(context)
    protocols.deallocate()
  }

  /// Versions, ciphers and groups.
  private func choose(_ configuration: TLSConfiguration) throws {
    let version = configuration.minimumVersion == .tls13 ? TLS1_3_VERSION : TLS1_2_VERSION
    guard martlet_tls_require_version(context, version) == 1 else {
      throw TLSFailure.current("minimum version")
    }
    let ciphers = try configuration.cipherSuites.compactMap(Self.cipher)
    let wanted = ciphers.isEmpty ? Self.defaultCiphers : ciphers.joined(separator: ":")
    guard SSL_CTX_set_cipher_list(context, wanted) == 1,
      SSL_CTX_set_ciphersuites(context, Self.defaultCipherSuites) == 1
    else { throw TLSFailure.current("cipher suites") }
    let groups = configuration.groups.isEmpty ? Self.defaultGroups : configuration.groups
    guard martlet_tls_set_groups(context, groups.joined(separator: ":")) == 1 else {
      throw TLSFailure.current("groups")
    }
  }

  /// OpenSSL's name of a cipher; nil for one of TLS 1.3, which are always there.
  private static func cipher(_ name: String) throws -> String? {
    guard let known = OPENSSL_cipher_name(name) else {
      throw NetError.tls("unknown cipher suite \(name)")
    }
    let text = String(cString: known)
    guard text != "(NONE)" else { throw NetError.tls("unknown cipher suite \(name)") }
    return text.hasPrefix("TLS_") ? nil : text
  }

  private func trust(_ configuration: TLSConfiguration) throws {
    switch configuration.trust {
    case .anyone: break
    case .system: SSL_CTX_set_default_verify_paths(context)
    case .authorities(let material):
      let store = SSL_CTX_get_cert_store(context)
      let authorities = try PEM.certificates(in: material.bytes())
      defer { for authority in authorities { X509_free(authority) } }
      guard !authorities.isEmpty else { throw NetError.tls("no authority certificate in the PEM") }
      for authority in authorities {
        X509_STORE_add_cert(store, authority)
        if role == .server { SSL_CTX_add_client_CA(context, authority) }
      }
    }
    guard role == .server else { return SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nil) }
    let session = Array("martlet".utf8)
    SSL_CTX_set_session_id_context(context, session, UInt32(session.count))
    if let revocations = configuration.revocations { try refuse(revocations) }
    if requiresPeerCertificate {
      SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT) {
        isGood, verification in
        if isGood == 1 { return 1 }
        guard LoadedTLS.passedOver.contains(X509_STORE_CTX_get_error(verification)) else {
          return 0
        }
        X509_STORE_CTX_set_error(verification, X509_V_OK)
        return 1
      }
    } else {
      // The outcome is read after the handshake (SSL_get_verify_result).
      SSL_CTX_set_verify(context, SSL_VERIFY_PEER) { _, _ in 1 }
    }
  }

  /// What is wrong with a list of revoked certificates, or that there is none, says nothing of a certificate.
  private static let passedOver: Set<CInt> = [
    X509_V_ERR_UNABLE_TO_GET_CRL, X509_V_ERR_CRL_NOT_YET_VALID, X509_V_ERR_CRL_HAS_EXPIRED,
    X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER, X509_V_ERR_KEYUSAGE_NO_CRL_SIGN,
    X509_V_ERR_DIFFERENT_CRL_SCOPE,
  ]

  /// Refuses clients whose certificate is revoked, or that of an authority between it and a trusted one.
  private func refuse(_ revocations: TLSConfiguration.Material) throws {
    let store = SSL_CTX_get_cert_store(context)
    let lists = try PEM.revocationLists(in: revocations.bytes())
    defer { for list in lists { X509_CRL_free(list) } }
    for list in lists {
      guard X509_STORE_add_crl(store, list) == 1 else {
        throw TLSFailure.current("list of revoked certificates")
      }
    }
    X509_STORE_set_flags(store, UInt(X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL))
  }

  /// Chooses the certificate by the name that the client asks for.
  private func answerNames() {
    SSL_CTX_set_cert_cb(
      context,
      { tls, owner in
        guard let tls, let owner, let name = martlet_tls_server_name(tls) else { return 1 }
        let loaded = Unmanaged<LoadedTLS>.fromOpaque(owner).takeUnretainedValue()
        guard let identity = loaded.named?.identity(for: String(cString: name)) else { return 1 }
        return identity.install(inConnection: tls) ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  private func offerProtocols() {
    guard !protocols.isEmpty else { return }
    if role == .client {
      SSL_CTX_set_alpn_protos(context, protocols.baseAddress, UInt32(protocols.count))
      return
    }
    let argument = Unmanaged.passUnretained(self).toOpaque()
    SSL_CTX_set_alpn_select_cb(
      context,
      { _, chosen, chosenLength, offered, offeredLength, argument in
        guard let chosen, let argument else { return SSL_TLSEXT_ERR_NOACK }
        let protocols = Unmanaged<LoadedTLS>.fromOpaque(argument).takeUnretainedValue().protocols
        var selected: UnsafeMutablePointer<UInt8>?
        let result = SSL_select_next_proto(
          &selected, chosenLength, protocols.baseAddress, UInt32(protocols.count), offered,
          offeredLength)
        // Without anything in common there is nothing to talk about (no_application_protocol).
        guard result == OPENSSL_NPN_NEGOTIATED else { return SSL_TLSEXT_ERR_ALERT_FATAL }
        chosen.pointee = UnsafePointer(selected)
        return SSL_TLSEXT_ERR_OK
      }, argument)
  }

  /// Sessions: tickets under our own keys on a server, a cache on a client.
  private func resume() {
    SSL_CTX_set_timeout(context, Limits.sessionSeconds)
    guard resumesSessions else {
      SSL_CTX_set_options(context, UInt64(1) << 14)  // SSL_OP_NO_TICKET
      SSL_CTX_set_num_tickets(context, 0)
      return
    }
    switch role {
    case .server: TLSTicketKeys.install(in: context)
    case .client:
      martlet_tls_keep_client_sessions(context) { tls, session in
        guard let tls, let session, let owner = martlet_tls_owner(tls) else { return 0 }
        let engine = Unmanaged<TLSEngine>.fromOpaque(owner).takeUnretainedValue()
        return engine.keep(session) ? 1 : 0
      }
    }
  }
}
