// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import COpenSSL
import Glibc

/// TLS for one connection without I/O: ciphertext in, plain bytes out, and the reverse. Works on
/// OpenSSL's memory BIOs; the caller moves the bytes.
final class TLSEngine {
  /// What a decryption came to.
  enum Plain {
    case bytes(Int)
    case needsMore
    /// The peer said close_notify.
    case ended
  }

  private let loaded: LoadedTLS
  private let tls: OpaquePointer
  /// Owned by `tls`.
  private let incoming: OpaquePointer
  private let outgoing: OpaquePointer
  /// What a client's sessions with this server are kept under; nil keeps none.
  private var sessionServer: String?
  private var hasFailed = false

  /// The accepting side.
  /// - Parameter now: nanoseconds on the loop's clock.
  convenience init(server loaded: LoadedTLS, now: Int64) throws {
    loaded.tickets.rotate(now: now)
    try self.init(loaded)
    SSL_set_accept_state(tls)
  }

  /// The connecting side.
  /// - Parameters:
  ///   - serverName: what the peer's certificate must be valid for.
  ///   - endpoint: whom sessions are kept for, together with the name.
  convenience init(client loaded: LoadedTLS, serverName: String?, endpoint: String) throws {
    try self.init(loaded)
    SSL_set_connect_state(tls)
    try expect(serverName)
    guard loaded.resumesSessions else { return }
    let server = "\(serverName ?? "") \(endpoint)"
    sessionServer = server
    _ = martlet_tls_set_owner(tls, Unmanaged.passUnretained(self).toOpaque())
    // A session that OpenSSL does not take costs a whole handshake, no more.
    if let session = loaded.sessions.take(for: server) { _ = SSL_set_session(tls, session.pointer) }
  }

  private func expect(_ serverName: String?) throws {
    guard let serverName else { return }
    if SocketAddress(literal: serverName, port: 0) != nil {
      guard X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(tls), serverName) == 1 else {
        throw TLSFailure.current("server address")
      }
      return
    }
    guard martlet_tls_set_server_name(tls, serverName) == 1, SSL_set1_host(tls, serverName) == 1
    else { throw TLSFailure.current("server name") }
  }

  private init(_ loaded: LoadedTLS) throws {
    self.loaded = loaded
    guard let tls = SSL_new(loaded.context) else { throw TLSFailure.current("session") }
    guard let incoming = BIO_new(BIO_s_mem()), let outgoing = BIO_new(BIO_s_mem()) else {
      SSL_free(tls)
      throw TLSFailure.current("buffer")
    }
    martlet_bio_empty_means_retry(incoming)
    SSL_set_bio(tls, incoming, outgoing)
    self.tls = tls
    self.incoming = incoming
    self.outgoing = outgoing
  }

  deinit {
    // OpenSSL would forget the session of a connection that ended without a goodbye.
    if !hasFailed { SSL_set_shutdown(tls, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN) }
    SSL_free(tls)
  }

  /// Keeps a client's session for the next connection; true when it was adopted.
  func keep(_ session: OpaquePointer) -> Bool {
    guard let sessionServer else { return false }
    loaded.sessions.keep(TLSSessionCache.Session(adopting: session), for: sessionServer)
    return true
  }

  /// True when the handshake went on with an earlier session.
  var isResumed: Bool { SSL_session_reused(tls) == 1 }

  private var description: TLSDescription {
    let cipher = SSL_get_current_cipher(tls).flatMap(SSL_CIPHER_standard_name)
    return TLSDescription(
      version: String(cString: SSL_get_version(tls)),
      cipherSuite: cipher.map(String.init(cString:)) ?? "",
      serverName: martlet_tls_server_name(tls).map(String.init(cString:)), isResumed: isResumed)
  }

  /// Takes ciphertext from the peer.
  func receive(_ bytes: UnsafeRawBufferPointer) {
    BIO_write(incoming, bytes.baseAddress, CInt(truncatingIfNeeded: bytes.count))
  }

  /// Goes on with the handshake; true when it is complete.
  /// - Throws: `NetError.tls`.
  func handshake() throws -> Bool {
    ERR_clear_error()
    let result = SSL_do_handshake(tls)
    if result == 1 { return true }
    switch SSL_get_error(tls, result) {
    case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return false
    default: throw failure("handshake")
    }
  }

  /// Decrypts into `buffer`.
  /// - Throws: `NetError.tls` when a record is not authentic or the peer sent an alert.
  func decrypt(into buffer: UnsafeMutableRawBufferPointer) throws -> Plain {
    ERR_clear_error()
    let count = SSL_read(tls, buffer.baseAddress, CInt(truncatingIfNeeded: buffer.count))
    if count > 0 { return .bytes(Int(count)) }
    switch SSL_get_error(tls, count) {
    case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return .needsMore
    case SSL_ERROR_ZERO_RETURN: return .ended
    default: throw failure("record")
    }
  }

  /// Encrypts; the result waits for `takeCiphertext`.
  func encrypt(_ bytes: UnsafeRawBufferPointer) throws {
    ERR_clear_error()
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(Limits.tlsRecord))
      let count = SSL_write(tls, piece.baseAddress, CInt(piece.count))
      guard count > 0 else { throw failure("record") }
      rest = rest.dropFirst(Int(count))
    }
  }

  /// Queues the alert that ends our direction.
  func sendCloseNotify() {
    ERR_clear_error()
    // Whether the peer answers is of no interest: its end of stream tells.
    _ = SSL_shutdown(tls)
  }

  /// True when something waits for `takeCiphertext`.
  var hasCiphertext: Bool { martlet_bio_memory(outgoing, nil) > 0 }

  /// Moves what must be sent into `output`.
  func takeCiphertext(into output: inout OutputBuffer) {
    var bytes: UnsafeMutablePointer<CChar>?
    let count = martlet_bio_memory(outgoing, &bytes)
    guard count > 0, let bytes else { return }
    output.append(UnsafeRawBufferPointer(start: bytes, count: count))
    BIO_ctrl(outgoing, BIO_CTRL_RESET, 0, nil)
  }

  /// What ALPN settled on.
  var applicationProtocol: String? {
    var name: UnsafePointer<UInt8>?
    var count: UInt32 = 0
    SSL_get0_alpn_selected(tls, &name, &count)
    guard let name, count > 0 else { return nil }
    return String(decoding: UnsafeBufferPointer(start: name, count: Int(count)), as: UTF8.self)
  }

  /// Adds what was agreed on, and the verified certificate, or why it was not accepted.
  /// - Throws: `NetError.tls` when a certificate is required and that of a resumed session has expired.
  func describe(_ peer: inout Peer) throws {
    peer.tls = description
    guard let certificate = SSL_get1_peer_certificate(tls) else { return }
    defer { X509_free(certificate) }
    // Whoever resumes shows no certificate again, so nobody has looked at its dates.
    if isResumed, martlet_certificate_is_current(certificate) != 1 {
      peer.certificateFailure = "certificate has expired"
      guard !loaded.requiresPeerCertificate else { throw NetError.tls("certificate has expired") }
      return
    }
    let result = SSL_get_verify_result(tls)
    guard loaded.verifiesPeer, result == Int(X509_V_OK) else {
      peer.certificateFailure = String(cString: X509_verify_cert_error_string(result))
      return
    }
    peer.certificate = PeerCertificate(certificate)
  }

  private func failure(_ what: String) -> NetError {
    hasFailed = true
    let result = SSL_get_verify_result(tls)
    guard loaded.role == .client, result != Int(X509_V_OK) else { return TLSFailure.current(what) }
    ERR_clear_error()
    return .tls("certificate: " + String(cString: X509_verify_cert_error_string(result)))
  }
}

extension PeerCertificate {
  /// Reads what authentication needs from an OpenSSL certificate.
  init(_ certificate: OpaquePointer) {
    let length = i2d_X509(certificate, nil)
    var der = [UInt8](repeating: 0, count: max(Int(length), 0))
    der.withUnsafeMutableBufferPointer { buffer in
      var cursor = buffer.baseAddress
      _ = i2d_X509(certificate, &cursor)
    }
    let subject = X509_get_subject_name(certificate)
    self.init(
      der: der,
      commonName: Self.entries(of: subject, NID_commonName).first ?? "",
      organizations: Self.entries(of: subject, NID_organizationName))
  }

  private static func entries(of name: OpaquePointer?, _ kind: CInt) -> [String] {
    var values: [String] = []
    var index = X509_NAME_get_index_by_NID(name, kind, -1)
    while index >= 0 {
      let data = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index))
      var text: UnsafeMutablePointer<UInt8>?
      let count = ASN1_STRING_to_UTF8(&text, data)
      if count >= 0, let text {
        let bytes = UnsafeBufferPointer(start: text, count: Int(count))
        values.append(String(decoding: bytes, as: UTF8.self))
        CRYPTO_free(text, nil, 0)
      }
      index = X509_NAME_get_index_by_NID(name, kind, index)
    }
    return values
  }
}
