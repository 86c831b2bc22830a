// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import COpenSSL
import Synchronization

/// The keys that a server protects its session tickets with (RFC 5077; RFC 8446, 4.6.1). They never
/// leave the process, and go with the configuration that they were made for.
final class TLSTicketKeys: Sendable {
  private struct Key {
    var name: [UInt8]
    var cipher: [UInt8]
    var mac: [UInt8]
    var born: Int64
  }

  /// Newest first.
  private let keys = Mutex<[Key]>([])

  /// Makes a new key when the newest is too old, and forgets the oldest. Called before each handshake.
  /// - Parameter now: nanoseconds on the loop's clock.
  func rotate(now: Int64) {
    keys.withLock { keys in
      if let newest = keys.first, now - newest.born < Limits.ticketKeyNanoseconds { return }
      guard let name = Self.random(16), let cipher = Self.random(32), let mac = Self.random(32)
      else { return }
      keys.insert(Key(name: name, cipher: cipher, mac: mac, born: now), at: 0)
      // A server that slept for hours resumes nothing of before.
      keys.removeAll { now - $0.born >= Limits.ticketKeyNanoseconds * Int64(Limits.ticketKeys) }
    }
  }

  private static func random(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return RAND_bytes(&bytes, CInt(count)) == 1 ? bytes : nil
  }

  static func install(in context: OpaquePointer) {
    SSL_CTX_set_tlsext_ticket_key_evp_cb(context) { tls, name, iv, cipher, mac, encrypts in
      guard let tls, let name, let iv, let owner = martlet_tls_context_owner(tls) else { return -1 }
      let keys = Unmanaged<LoadedTLS>.fromOpaque(owner).takeUnretainedValue().tickets
      return encrypts == 1
        ? keys.encrypt(name, iv, cipher, mac) : keys.decrypt(name, iv, cipher, mac)
    }
  }

  private typealias Bytes = UnsafeMutablePointer<UInt8>

  /// - Returns: 1, or 0 for no ticket.
  private func encrypt(
    _ name: Bytes, _ iv: Bytes, _ cipher: OpaquePointer?, _ mac: OpaquePointer?
  ) -> CInt {
    guard let key = keys.withLock({ $0.first }), RAND_bytes(iv, 16) == 1 else { return 0 }
    for (index, byte) in key.name.enumerated() { name[index] = byte }
    return martlet_tls_ticket_ciphers(cipher, mac, key.cipher, key.mac, iv, 1) == 1 ? 1 : 0
  }

  /// - Returns: 0 for an unknown key and so a whole handshake, 1, or 2 to replace the ticket.
  private func decrypt(
    _ name: Bytes, _ iv: Bytes, _ cipher: OpaquePointer?, _ mac: OpaquePointer?
  ) -> CInt {
    let wanted = UnsafeBufferPointer(start: name, count: 16)
    let found = keys.withLock { keys in
      keys.firstIndex { $0.name.elementsEqual(wanted) }.map { ($0, keys[$0]) }
    }
    guard let (index, key) = found,
      martlet_tls_ticket_ciphers(cipher, mac, key.cipher, key.mac, iv, 0) == 1
    else { return 0 }
    return index == 0 ? 1 : 2
  }
}

/// Sessions that a client may go on with, by the server that they were made with.
final class TLSSessionCache: Sendable {
  /// One session, freed with the last that holds it.
  final class Session: @unchecked Sendable {
    // Safety: OpenSSL counts references to a session atomically and does not change a resumable one.
    let pointer: OpaquePointer

    init(adopting pointer: OpaquePointer) { self.pointer = pointer }

    deinit { SSL_SESSION_free(pointer) }

    /// Whether the server would know it, and the certificate it showed then is valid still.
    var isUsable: Bool {
      guard SSL_SESSION_is_resumable(pointer) == 1 else { return false }
      guard let certificate = SSL_SESSION_get0_peer(pointer) else { return true }
      return martlet_certificate_is_current(certificate) == 1
    }

    /// TLS 1.3 wants each ticket used once (RFC 8446, C.4).
    var isForOneUse: Bool { SSL_SESSION_get_protocol_version(pointer) >= TLS1_3_VERSION }
  }

  private let sessions = Mutex<[String: [Session]]>([:])

  func keep(_ session: Session, for server: String) {
    sessions.withLock { sessions in
      if sessions[server] == nil, sessions.count >= Limits.sessionServers { sessions = [:] }
      var kept = sessions[server] ?? []
      kept.append(session)
      sessions[server] = kept.suffix(Limits.sessionsPerServer)
    }
  }

  /// The newest session with the server that can be used.
  func take(for server: String) -> Session? {
    sessions.withLock { sessions in
      guard var kept = sessions[server] else { return nil }
      while let newest = kept.last {
        if newest.isUsable, !newest.isForOneUse { break }
        kept.removeLast()
        guard newest.isUsable else { continue }
        sessions[server] = kept
        return newest
      }
      sessions[server] = kept.isEmpty ? nil : kept
      return kept.last
    }
  }
}
