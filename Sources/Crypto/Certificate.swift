// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// An X.509 certificate (RFC 5280).
public final class Certificate: Sendable {
  // Safety: OpenSSL certificates are reference counted with atomic counts and never changed here.
  nonisolated(unsafe) let pointer: OpaquePointer

  init(adopting pointer: OpaquePointer) { self.pointer = pointer }

  deinit { X509_free(pointer) }

  /// Reads the first certificate of a PEM text.
  public init(pem: [UInt8]) throws(CryptoError) {
    let input = try MemoryBIO(pem)
    guard let pointer = PEM_read_bio_X509(input.pointer, nil, nil, nil) else {
      ERR_clear_error()
      throw .malformed("certificate")
    }
    self.pointer = pointer
  }

  /// Reads one certificate in DER.
  public init(der: [UInt8]) throws(CryptoError) {
    let pointer = der.withUnsafeBufferPointer { buffer in
      var start = buffer.baseAddress
      return d2i_X509(nil, &start, buffer.count)
    }
    guard let pointer else {
      ERR_clear_error()
      throw .malformed("certificate")
    }
    self.pointer = pointer
  }

  public func pem() throws(CryptoError) -> [UInt8] {
    let output = try MemoryBIO()
    guard PEM_write_bio_X509(output.pointer, pointer) == 1 else {
      throw .last("write a certificate")
    }
    return output.contents()
  }

  public func publicKey() throws(CryptoError) -> PublicKey {
    guard let key = X509_get_pubkey(pointer) else { throw .last("read a public key") }
    return PublicKey(adopting: key)
  }

  /// The first common name (CN) of the subject; empty if there is none.
  public var commonName: String { subjectEntries(NID_commonName).first ?? "" }

  /// The organizations (O) of the subject, in order.
  public var organizations: [String] { subjectEntries(NID_organizationName) }

  /// First second at which the certificate is valid, since 1970.
  public var notBefore: Int64 { seconds(X509_get0_notBefore(pointer)) }

  /// Last second at which the certificate is valid, since 1970.
  public var notAfter: Int64 { seconds(X509_get0_notAfter(pointer)) }

  /// DNS names of the subject alternative name.
  public var dnsNames: [String] { alternativeNames.dns }

  /// IP addresses of the subject alternative name, in network byte order: 4 or 16 bytes each.
  public var ipAddresses: [[UInt8]] { alternativeNames.addresses }

  /// Whether the issuer's key signed this certificate. Says nothing of validity times.
  public func isSigned(by issuer: Certificate) -> Bool {
    defer { ERR_clear_error() }
    guard let key = X509_get0_pubkey(issuer.pointer) else { return false }
    return X509_check_issued(issuer.pointer, pointer) == X509_V_OK
      && X509_verify(pointer, key) == 1
  }

  private func subjectEntries(_ identifier: Int32) -> [String] {
    guard let name = X509_get_subject_name(pointer) else { return [] }
    var entries: [String] = []
    var index = X509_NAME_get_index_by_NID(name, identifier, -1)
    while index >= 0 {
      if let text = string(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index))) {
        entries.append(text)
      }
      index = X509_NAME_get_index_by_NID(name, identifier, index)
    }
    return entries
  }

  private func string(_ value: UnsafePointer<ASN1_STRING>?) -> String? {
    guard let value else { return nil }
    var bytes: UnsafeMutablePointer<UInt8>?
    let count = ASN1_STRING_to_UTF8(&bytes, value)
    guard count >= 0, let bytes else { return nil }
    defer { CRYPTO_free(bytes, nil, 0) }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
  }

  private func seconds(_ time: UnsafePointer<ASN1_TIME>?) -> Int64 {
    var parts = tm()
    guard ASN1_TIME_to_tm(time, &parts) == 1 else { return 0 }
    return Int64(timegm(&parts))
  }

  private var alternativeNames: (dns: [String], addresses: [[UInt8]]) {
    guard let raw = X509_get_ext_d2i(pointer, NID_subject_alt_name, nil, nil) else {
      return ([], [])
    }
    let names = OpaquePointer(raw)
    defer { GENERAL_NAMES_free(names) }
    var dns: [String] = []
    var addresses: [[UInt8]] = []
    for index in 0..<martlet_general_name_count(names) {
      guard let name = martlet_general_name(names, index) else { continue }
      switch name.pointee.type {
      case GEN_DNS: dns.append(String(decoding: bytes(name.pointee.d.dNSName), as: UTF8.self))
      case GEN_IPADD: addresses.append(bytes(name.pointee.d.iPAddress))
      default: break
      }
    }
    return (dns, addresses)
  }

  private func bytes(_ value: UnsafePointer<ASN1_STRING>?) -> [UInt8] {
    guard let value, let start = ASN1_STRING_get0_data(value) else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: Int(ASN1_STRING_length(value))))
  }
}
