// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import COpenSSL

/// Why a cryptographic operation failed.
public enum CryptoError: Error, Equatable, CustomStringConvertible {
  /// The text holds no PEM block of the kind, or its content is broken.
  case malformed(String)
  /// OpenSSL refused; carries what was tried and OpenSSL's reason.
  case failed(operation: String, reason: String)
  /// The key is not one for the algorithm.
  case unfit(String)

  public var description: String {
    switch self {
    case .malformed(let what): "malformed \(what)"
    case .failed(let operation, let reason): "\(operation): \(reason)"
    case .unfit(let algorithm): "the key is not one for \(algorithm)"
    }
  }

  /// The error that OpenSSL recorded last on this thread; clears its queue.
  static func last(_ operation: String) -> CryptoError {
    let code = ERR_peek_last_error()
    ERR_clear_error()
    guard code != 0, let reason = ERR_reason_error_string(code) else {
      return .failed(operation: operation, reason: "no reason given")
    }
    return .failed(operation: operation, reason: String(cString: reason))
  }
}
