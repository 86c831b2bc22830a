// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// What a certificate is to say.
public struct CertificateRequest: Sendable {
  /// What the holder may use the certificate for.
  public struct Usage: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let server = Usage(rawValue: 1)
    public static let client = Usage(rawValue: 2)
  }

  public var commonName: String
  public var organizations: [String]
  public var dnsNames: [String]
  /// In text form, such as "10.0.0.1" or "::1".
  public var ipAddresses: [String]
  public var usage: Usage
  /// Days from now during which the certificate is valid.
  public var days: Int

  public init(
    commonName: String, organizations: [String] = [], dnsNames: [String] = [],
    ipAddresses: [String] = [], usage: Usage, days: Int = 365
  ) {
    self.commonName = commonName
    self.organizations = organizations
    self.dnsNames = dnsNames
    self.ipAddresses = ipAddresses
    self.usage = usage
    self.days = days
  }
}

/// A certificate that signs others, with its key.
public struct CertificateAuthority: Sendable {
  public let certificate: Certificate
  public let key: PrivateKey

  public init(certificate: Certificate, key: PrivateKey) {
    self.certificate = certificate
    self.key = key
  }

  /// A new authority that signs itself.
  /// - Parameters:
  ///   - now: seconds since 1970.
  ///   - days: how long it is valid.
  public static func create(
    commonName: String, now: Int64, days: Int = 3650
  ) throws(CryptoError) -> CertificateAuthority {
    let key = try PrivateKey.p256()
    let draft = try Draft(key: try key.publicKey(), now: now, days: days)
    try draft.setSubject(commonName: commonName, organizations: [])
    try draft.setIssuer(draft.pointer)
    try draft.add(NID_basic_constraints, "critical,CA:TRUE")
    try draft.add(NID_key_usage, "critical,digitalSignature,keyCertSign,cRLSign")
    try draft.add(NID_subject_key_identifier, "hash")
    return CertificateAuthority(certificate: try draft.signed(by: key), key: key)
  }

  /// Signs a certificate for the holder of the key.
  /// - Parameter now: seconds since 1970.
  public func issue(
    _ request: CertificateRequest, for key: PublicKey, now: Int64
  ) throws(CryptoError) -> Certificate {
    let draft = try Draft(key: key, now: now, days: request.days)
    try draft.setSubject(commonName: request.commonName, organizations: request.organizations)
    try draft.setIssuer(certificate.pointer)
    try draft.add(NID_basic_constraints, "critical,CA:FALSE")
    try draft.add(NID_key_usage, "critical,digitalSignature,keyEncipherment")
    var usages: [String] = []
    if request.usage.contains(.server) { usages.append("serverAuth") }
    if request.usage.contains(.client) { usages.append("clientAuth") }
    try draft.add(NID_ext_key_usage, usages.joined(separator: ","))
    try draft.add(NID_authority_key_identifier, "keyid:always", issuer: certificate.pointer)
    // OpenSSL separates names by commas, so a comma would smuggle in another name.
    guard (request.dnsNames + request.ipAddresses).allSatisfy({ !$0.contains(",") }) else {
      throw .malformed("alternative name")
    }
    let names = request.dnsNames.map { "DNS:\($0)" } + request.ipAddresses.map { "IP:\($0)" }
    if !names.isEmpty { try draft.add(NID_subject_alt_name, names.joined(separator: ",")) }
    return try draft.signed(by: self.key)
  }
}

/// A certificate that is being written.
private final class Draft {
  let pointer: OpaquePointer

  /// The clocks of two machines may differ by this many seconds.
  static let clockSkew: Int64 = 300

  init(key: PublicKey, now: Int64, days: Int) throws(CryptoError) {
    guard let pointer = X509_new() else { throw .last("make a certificate") }
    self.pointer = pointer
    var serial = try SecureRandom.bytes(16)
    serial[0] = serial[0] & 0x7F | 0x40
    let number = BN_bin2bn(serial, Int32(serial.count), nil)
    defer { BN_free(number) }
    let (lifetime, overflow) = Int64(days).multipliedReportingOverflow(by: 86_400)
    guard !overflow, lifetime > 0, lifetime < 1 << 40, abs(now) < 1 << 40 else {
      throw .failed(operation: "make a certificate", reason: "validity is out of range")
    }
    guard X509_set_version(pointer, 2) == 1,
      BN_to_ASN1_INTEGER(number, X509_get_serialNumber(pointer)) != nil,
      ASN1_TIME_set(X509_getm_notBefore(pointer), time_t(now - Self.clockSkew)) != nil,
      ASN1_TIME_set(X509_getm_notAfter(pointer), time_t(now + lifetime)) != nil,
      X509_set_pubkey(pointer, key.pointer) == 1
    else { throw .last("make a certificate") }
  }

  deinit { X509_free(pointer) }

  func setSubject(commonName: String, organizations: [String]) throws(CryptoError) {
    let name = X509_get_subject_name(pointer)
    for (field, value) in organizations.map({ ("O", $0) }) + [("CN", commonName)] {
      let bytes = Array(value.utf8)
      let status = X509_NAME_add_entry_by_txt(
        name, field, MBSTRING_UTF8, bytes, Int32(clamping: bytes.count), -1, 0)
      guard status == 1 else { throw .last("name the subject \(value)") }
    }
  }

  func setIssuer(_ issuer: OpaquePointer) throws(CryptoError) {
    guard X509_set_issuer_name(pointer, X509_get_subject_name(issuer)) == 1 else {
      throw .last("name the issuer")
    }
  }

  func add(
    _ identifier: Int32, _ value: String, issuer: OpaquePointer? = nil
  ) throws(CryptoError) {
    var context = X509V3_CTX()
    martlet_extension_context(&context, issuer ?? pointer, pointer)
    guard let addition = X509V3_EXT_conf_nid(nil, &context, identifier, value) else {
      throw .last("add \(value) to a certificate")
    }
    defer { X509_EXTENSION_free(addition) }
    guard X509_add_ext(pointer, addition, -1) == 1 else {
      throw .last("add \(value) to a certificate")
    }
  }

  func signed(by key: PrivateKey) throws(CryptoError) -> Certificate {
    guard X509_sign(pointer, key.pointer, EVP_sha256()) > 0 else {
      throw .last("sign a certificate")
    }
    X509_up_ref(pointer)
    return Certificate(adopting: pointer)
  }
}
