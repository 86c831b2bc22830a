// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Crypto
import Wire

/// Tokens that say themselves whom they mean, signed (RFC 7519): any holder of the key can make and check
/// them. They outlive a restart, and end with their time or with the next change of users and roles.
///
///     {"exp":1732226400,"revision":7,"username":"ann"}
package struct SignedTokens: Sendable {
  /// What a token says.
  struct Claims: Equatable {
    var user = ""
    /// That of users and roles when the token was made.
    var revision: UInt64 = 0
    /// Seconds since 1970 from which on it is worth nothing.
    var expiry: Int64 = 0
  }

  private let key: TokenKey
  private let lifetimeSeconds: Int64

  /// - Parameter lifetime: of a token from its making, however much it is used.
  package init(key: TokenKey, lifetime: Duration) {
    self.key = key
    lifetimeSeconds = max(1, lifetime.components.seconds)
  }

  /// Whether there is a key to sign with.
  var issues: Bool { key.signs }

  /// - Parameter now: seconds since 1970.
  func token(for user: String, revision: UInt64, now: Int64) throws(CryptoError) -> String {
    var header = JSONWriter()
    header.beginObject()
    header.string(always: "alg", key.algorithm.rawValue)
    header.string(always: "typ", "JWT")
    header.endObject()
    var claims = JSONWriter()
    claims.beginObject()
    claims.integer(always: "exp", now + lifetimeSeconds)
    claims.key("revision")
    claims.putUnsigned(revision)
    claims.string(always: "username", user)
    claims.endObject()
    return try JSONWebToken.sign(header: header.finish(), payload: claims.finish(), with: key)
  }

  /// What a token says; nil when nobody with the key said it, or it is over.
  func claims(of text: String, now: Int64) -> Claims? {
    // The algorithm is the key's and nobody else's choice (RFC 8725, 3.1).
    guard text.utf8.count <= Limits.signedTokenBytes, let token = JSONWebToken(text),
      Self.algorithm(in: token.header) == key.algorithm.rawValue, token.isSigned(by: key),
      let claims = Self.claims(in: token.payload), claims.expiry > now, !claims.user.isEmpty
    else { return nil }
    return claims
  }

  private static func algorithm(in header: [UInt8]) -> String? {
    var algorithm: String?
    let isRead = members(of: header) { name, reader in
      if name == "alg" { reader.string(&algorithm) } else { reader.skipValue() }
    }
    return isRead ? algorithm : nil
  }

  private static func claims(in payload: [UInt8]) -> Claims? {
    var claims = Claims()
    let isRead = members(of: payload) { name, reader in
      switch name {
      case "username": claims.user = reader.string()
      case "revision": claims.revision = UInt64(clamping: whole(&reader))
      case "exp": claims.expiry = whole(&reader)
      default: reader.skipValue()
      }
    }
    return isRead ? claims : nil
  }

  /// A number that others may write with a fraction; 0 for one that is out of bounds.
  private static func whole(_ reader: inout JSONReader) -> Int64 {
    let text = String(decoding: reader.rawValue(), as: UTF8.self)
    return Int64(text) ?? Double(text).flatMap { Int64(exactly: $0.rounded(.down)) } ?? 0
  }

  /// Reads an object member by member.
  /// - Returns: false when the bytes are no object, or a member is of another kind than was asked for.
  private static func members(
    of bytes: [UInt8], _ body: (String, inout JSONReader) -> Void
  ) -> Bool {
    do {
      try JSONReader.reading(bytes) { reader in
        guard reader.beginMap() else { return }
        var isFirst = true
        while let name = reader.nextMapKey(&isFirst) { body(name, &reader) }
      }
      return true
    } catch { return false }
  }
}
