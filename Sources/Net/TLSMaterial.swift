// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import COpenSSL
import Glibc
internal import Platform

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
enum PEM {
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

  /// Every list of revoked certificates, in DER if there is no PEM; the caller frees them.
  static func revocationLists(in bytes: [UInt8]) throws -> [OpaquePointer] {
    let bio = try memory(bytes)
    defer { BIO_free(bio) }
    var lists: [OpaquePointer] = []
    while let list = PEM_read_bio_X509_CRL(bio, nil, nil, nil) { lists.append(list) }
    ERR_clear_error()
    guard lists.isEmpty else { return lists }
    let whole = try memory(bytes)
    defer { BIO_free(whole) }
    guard let list = d2i_X509_CRL_bio(whole, nil) else {
      throw TLSFailure.current("list of revoked certificates")
    }
    return [list]
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
  func bytes() throws -> [UInt8] {
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
