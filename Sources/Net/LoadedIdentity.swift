// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// A certificate with its chain and key, read and checked.
final class LoadedIdentity: @unchecked Sendable {
  // Safety: never changed after init; OpenSSL counts references atomically.
  private let leaf: OpaquePointer
  private let chain: OpaquePointer
  private let key: OpaquePointer

  /// - Throws: `NetError.tls`, `SystemError`.
  init(_ identity: TLSConfiguration.Identity) throws {
    let certificates = try PEM.certificates(in: identity.certificate.bytes())
    defer { for certificate in certificates { X509_free(certificate) } }
    guard let first = certificates.first, let chain = martlet_certificates_new() else {
      throw NetError.tls("no certificate in the PEM")
    }
    for intermediate in certificates.dropFirst() {
      guard martlet_certificates_add(chain, intermediate) == 1 else {
        martlet_certificates_free(chain)
        throw TLSFailure.current("certificate chain")
      }
    }
    do {
      key = try PEM.privateKey(in: identity.key.bytes())
    } catch {
      martlet_certificates_free(chain)
      throw error
    }
    X509_up_ref(first)
    leaf = first
    self.chain = chain
    guard X509_check_private_key(leaf, key) == 1 else { throw TLSFailure.current("private key") }
  }

  deinit {
    X509_free(leaf)
    martlet_certificates_free(chain)
    EVP_PKEY_free(key)
  }

  /// Makes it the identity of every connection of the context.
  func install(in context: OpaquePointer) throws {
    guard SSL_CTX_use_cert_and_key(context, leaf, key, chain, 1) == 1 else {
      throw TLSFailure.current("certificate")
    }
  }

  /// Makes it the identity of one connection.
  func install(inConnection tls: OpaquePointer) -> Bool {
    SSL_use_cert_and_key(tls, leaf, key, chain, 1) == 1
  }

  /// The DNS names that the certificate is valid for; its common name when it has none.
  func names() -> [String] {
    var names: [String] = []
    if let list = X509_get_ext_d2i(leaf, NID_subject_alt_name, nil, nil) {
      let alternatives = OpaquePointer(list)
      defer { GENERAL_NAMES_free(alternatives) }
      for index in 0..<martlet_general_name_count(alternatives) {
        if let name = Self.text(martlet_general_name(alternatives, index)) { names.append(name) }
      }
    }
    guard names.isEmpty else { return names }
    let commonName = PeerCertificate(leaf).commonName
    return commonName.isEmpty ? [] : [commonName]
  }

  private static func text(_ name: UnsafePointer<GENERAL_NAME>?) -> String? {
    guard let name, name.pointee.type == GEN_DNS, let data = name.pointee.d.dNSName else {
      return nil
    }
    let bytes = UnsafeBufferPointer(
      start: ASN1_STRING_get0_data(data), count: Int(ASN1_STRING_length(data)))
    return String(validating: bytes, as: UTF8.self)
  }
}

/// Which certificate answers which name (SNI): the exact name first, then the wildcard of its parent.
struct TLSNamedIdentities: Sendable {
  private var identities: [String: LoadedIdentity] = [:]

  /// Names given by hand come before those that certificates carry; of equals the first wins.
  init(_ configured: [TLSConfiguration.NamedIdentity]) throws {
    let loaded = try configured.map { (names: $0.names, identity: try LoadedIdentity($0.identity)) }
    for (names, identity) in loaded { add(names, identity) }
    for (names, identity) in loaded where names.isEmpty { add(identity.names(), identity) }
  }

  private mutating func add(_ names: [String], _ identity: LoadedIdentity) {
    for name in names.map({ $0.lowercased() }) where identities[name] == nil {
      identities[name] = identity
    }
  }

  /// - Parameter name: as the client sent it.
  func identity(for name: String) -> LoadedIdentity? {
    var name = name.lowercased()
    if name.hasSuffix(".") { name.removeLast() }
    if let exact = identities[name] { return exact }
    guard let dot = name.firstIndex(of: ".") else { return nil }
    return identities["*" + name[dot...]]
  }
}
