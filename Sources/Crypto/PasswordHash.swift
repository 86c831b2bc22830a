// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CCrypt
internal import COpenSSL

/// Hashes of passwords by bcrypt, in the form "$2b$10$...": 60 characters that name their cost and
/// salt. Making and checking one takes long on purpose (some 50 ms at cost 10), so never on an
/// event loop.
public enum PasswordHash {
  /// bcrypt looks at no more of a password, in bytes.
  public static let passwordBytesMax = 72
  /// What a cost can be; each step doubles the work.
  public static let costs = 4...31

  /// Why a password can't be hashed.
  public enum Failure: Error, Equatable {
    case passwordTooLong
    /// bcrypt's strings end at a byte of 0.
    case passwordHoldsZero
    case costOutOfRange
    /// The system has no randomness, or no bcrypt.
    case unavailable
  }

  /// A new hash with a salt of its own. Blocks.
  public static func make(_ password: String, cost: Int) throws(Failure) -> String {
    guard password.utf8.count <= passwordBytesMax else { throw .passwordTooLong }
    guard !password.utf8.contains(0) else { throw .passwordHoldsZero }
    guard costs.contains(cost) else { throw .costOutOfRange }
    var setting = [CChar](repeating: 0, count: 30)
    guard let salt = randomSalt() else { throw .unavailable }
    let isSet = salt.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer {
      martlet_bcrypt_setting(UInt(cost), $0.baseAddress, &setting) == 0
    }
    guard isSet, let hash = hash(password, setting) else { throw .unavailable }
    return hash
  }

  /// Whether `hash` was made of the password. Blocks. False for anything that is no hash of bcrypt.
  public static func matches(_ password: String, _ hash: String) -> Bool {
    guard password.utf8.count <= passwordBytesMax, !password.utf8.contains(0),
      !hash.utf8.contains(0), hash.utf8.count == 60
    else { return false }
    let setting = hash.utf8.map { CChar(bitPattern: $0) } + [0]
    guard let made = self.hash(password, setting) else { return false }
    return CRYPTO_memcmp(Array(made.utf8), Array(hash.utf8), 60) == 0
  }

  private static func randomSalt() -> [UInt8]? {
    do throws(CryptoError) { return try SecureRandom.bytes(16) } catch { return nil }
  }

  private static func hash(_ password: String, _ setting: [CChar]) -> String? {
    var output = [CChar](repeating: 0, count: 61)
    guard martlet_bcrypt(password, setting, &output) == 0 else { return nil }
    return String(decoding: output.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
