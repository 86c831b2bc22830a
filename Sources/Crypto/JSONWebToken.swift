// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A signed JSON Web Token in compact form (RFC 7515, 7519), taken apart but not yet believed.
///
/// This part knows signatures only. Whoever reads the JSON of header and payload must compare the
/// header's `alg` with the key's `algorithm` and check issuer, audience and times.
public struct JSONWebToken: Sendable {
  /// The header's JSON.
  public let header: [UInt8]
  /// The claims' JSON.
  public let payload: [UInt8]
  let signedText: [UInt8]
  let signature: [UInt8]

  /// - Returns: nil when the text is no token.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let header = Base64URL.bytes(parts[0]),
      let payload = Base64URL.bytes(parts[1]), let signature = Base64URL.bytes(parts[2])
    else { return nil }
    self.header = header
    self.payload = payload
    self.signature = signature
    signedText = Array("\(parts[0]).\(parts[1])".utf8)
  }

  /// Whether the holder of the key signed header and payload.
  public func isSigned(by key: PublicKey) -> Bool { key.isValid(signature, of: signedText) }

  /// Makes a token.
  /// - Parameter header: JSON whose `alg` is the key's `algorithm`.
  public static func sign(
    header: [UInt8], payload: [UInt8], with key: PrivateKey
  ) throws(CryptoError) -> String {
    let text = Base64URL.text(header) + "." + Base64URL.text(payload)
    return text + "." + Base64URL.text(try key.signature(of: Array(text.utf8)))
  }
}
