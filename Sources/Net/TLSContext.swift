// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CLinux
internal import COpenSSL
import Glibc
internal import Platform
import Synchronization

/// A TLS configuration ready for handshakes. Looks at its files before a handshake and loads them anew
/// when they changed; connections that are open go on with what they have.
package final class TLSContext: Sendable {
  package enum Role: Sendable { case server, client }

  package let configuration: TLSConfiguration
  private let role: Role
  private let state: Mutex<State>

  private struct State: Sendable {
    var loaded: LoadedTLS
    var stamps: [FileStamp]
  }

  /// - Throws: `NetError.tls` or `SystemError` when a certificate, key or authority cannot be used.
  package init(_ configuration: TLSConfiguration, role: Role) throws {
    self.configuration = configuration
    self.role = role
    let stamps = configuration.files.map(FileStamp.init)
    let loaded = try LoadedTLS(configuration, role: role)
    state = Mutex(State(loaded: loaded, stamps: stamps))
  }

  /// What the next handshake uses. Files caught half-written leave the former state in use.
  func current() throws -> LoadedTLS {
    let stamps = configuration.files.map(FileStamp.init)
    return state.withLock { state in
      guard stamps != state.stamps else { return state.loaded }
      do {
        state.loaded = try LoadedTLS(configuration, role: role)
        state.stamps = stamps
      } catch {
        // The files are tried again at the next handshake; until then the loaded ones serve.
        return state.loaded
      }
      return state.loaded
    }
  }
}

/// What tells one content of a file from the next.
private struct FileStamp: Sendable, Equatable {
  let inode: UInt64
  let size: Int64
  let seconds: Int
  let nanoseconds: Int

  init(_ path: String) {
    var information = stat()
    let exists = stat(path, &information) == 0
    inode = exists ? UInt64(information.st_ino) : 0
    size = exists ? Int64(information.st_size) : -1
    seconds = exists ? information.st_mtim.tv_sec : 0
    nanoseconds = exists ? information.st_mtim.tv_nsec : 0
  }
}

/// An OpenSSL context made from one state of the configuration.
final class LoadedTLS: @unchecked Sendable {
  // Safety: never changed after init; OpenSSL counts references to a context atomically.
  let context: OpaquePointer
  let role: TLSContext.Role
  let verifiesPeer: Bool
  /// ALPN in wire form; OpenSSL's selection callback reads it.
  private let protocols: UnsafeMutableBufferPointer<UInt8>

  init(_ configuration: TLSConfiguration, role: TLSContext.Role) throws {
    let method = role == .server ? TLS_server_method() : TLS_client_method()
    guard let context = SSL_CTX_new(method) else { throw TLSFailure.current("context") }
    self.context = context
    self.role = role
    verifiesPeer =
      role == .client ? configuration.trust != .anyone : configuration.clientCertificates != .off
    let wire = configuration.applicationProtocols.flatMap { name in
      [UInt8(truncatingIfNeeded: name.utf8.count)] + Array(name.utf8)
    }
    protocols = .allocate(capacity: wire.count)
    _ = protocols.initialize(from: wire)
    _ = martlet_tls_require_version(context, TLS1_2_VERSION)
    _ = martlet_tls_set_modes(context)
    if let identity = configuration.identity { try use(identity) }
    if verifiesPeer { try trust(configuration) }
    offerProtocols()
  }

  deinit {
    SSL_CTX_free(context)
    protocols.deallocate()
  }

  private func use(_ identity: TLSConfiguration.Identity) throws {
    let certificates = try PEM.certificates(in: identity.certificate.bytes())
    defer { for certificate in certificates { X509_free(certificate) } }
    guard let leaf = certificates.first, SSL_CTX_use_certificate(context, leaf) == 1 else {
      throw TLSFailure.current("certificate")
    }
    for intermediate in certificates.dropFirst() {
      guard martlet_tls_add_chain(context, intermediate) == 1 else {
        throw TLSFailure.current("certificate chain")
      }
    }
    let key = try PEM.privateKey(in: identity.key.bytes())
    defer { EVP_PKEY_free(key) }
    guard SSL_CTX_use_PrivateKey(context, key) == 1, SSL_CTX_check_private_key(context) == 1 else {
      throw TLSFailure.current("private key")
    }
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
    if configuration.clientCertificates == .required {
      SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nil)
    } else {
      // The outcome is read after the handshake (SSL_get_verify_result).
      SSL_CTX_set_verify(context, SSL_VERIFY_PEER) { _, _ in 1 }
    }
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
        guard result == OPENSSL_NPN_NEGOTIATED else { return SSL_TLSEXT_ERR_NOACK }
        chosen.pointee = UnsafePointer(selected)
        return SSL_TLSEXT_ERR_OK
      }, argument)
  }
}

/// OpenSSL's reasons as errors.
enum TLSFailure {
  /// The oldest error in this thread's queue, which is emptied.
  static func current(_ what: String) -> NetError {
    let code = ERR_get_error()
    ERR_clear_error()
    guard code != 0 else { return .tls(what) }
    var text = [CChar](repeating: 0, count: 256)
    ERR_error_string_n(code, &text, text.count)
    let reason = text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
    return .tls("\(what): \(String(decoding: reason, as: UTF8.self))")
  }
}

/// Reads PEM with OpenSSL.
private enum PEM {
  /// Every certificate, in order; the caller frees them.
  static func certificates(in bytes: [UInt8]) throws -> [OpaquePointer] {
    let bio = try memory(bytes)
    defer { BIO_free(bio) }
    var certificates: [OpaquePointer] = []
    while let certificate = PEM_read_bio_X509(bio, nil, nil, nil) {
      certificates.append(certificate)
    }
    ERR_clear_error()
    return certificates
  }

  /// The first private key; the caller frees it.
  static func privateKey(in bytes: [UInt8]) throws -> OpaquePointer {
    let bio = try memory(bytes)
    defer { BIO_free(bio) }
    guard let key = PEM_read_bio_PrivateKey(bio, nil, nil, nil) else {
      throw TLSFailure.current("private key")
    }
    return key
  }

  private static func memory(_ bytes: [UInt8]) throws -> OpaquePointer {
    let bio = BIO_new(BIO_s_mem())
    guard let bio, BIO_write(bio, bytes, CInt(bytes.count)) == CInt(bytes.count) else {
      BIO_free(bio)
      throw NetError.tls("empty PEM")
    }
    return bio
  }
}

extension TLSConfiguration.Material {
  /// The PEM bytes, read now.
  /// - Throws: `SystemError` when a file cannot be read.
  fileprivate func bytes() throws -> [UInt8] {
    switch self {
    case .pem(let bytes): return bytes
    case .file(let path):
      let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw SystemError(call: "open \(path)", number: errno) }
      defer { Glibc.close(descriptor) }
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 16 * 1024)
      while bytes.count < Limits.credentialFileBytes {
        let count = Glibc.read(descriptor, &chunk, chunk.count)
        guard count >= 0 else { throw SystemError(call: "read \(path)", number: errno) }
        if count == 0 { break }
        bytes += chunk[..<count]
      }
      return bytes
    }
  }
}
