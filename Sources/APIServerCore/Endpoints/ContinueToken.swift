// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Crypto

/// Where a listing that was cut by `limit` goes on: base64url of
/// `{"v":"meta.k8s.io/v1","rv":<revision>,"start":"<key>\u0000"}` (facts: protocol, continue token).
struct ContinueToken: Equatable {
  /// Revision that every page is read at; -1: the current one, for a continuation after expiry.
  var revision: Int64
  /// The first key wanted, below the listed folder; ends with NUL after the last key sent.
  var start: String

  enum Problem: Error, Equatable {
    case notBase64
    case notJSON
    case wrongVersion(String)
    case badStart
  }

  init(revision: Int64, start: String) {
    self.revision = revision
    self.start = start
  }

  init(_ token: String) throws(Problem) {
    guard let bytes = Base64URL.bytes(token) else { throw .notBase64 }
    let fields: JSONValue
    do { fields = try JSONValue(parsing: bytes) } catch { throw .notJSON }
    guard let version = fields["v"]?.string, version == "meta.k8s.io/v1" else {
      throw .wrongVersion(fields["v"]?.string ?? "")
    }
    guard let revision = fields["rv"]?.integer, revision != 0, let start = fields["start"]?.string,
      !start.isEmpty, !start.hasPrefix("/"), !start.split(separator: "/").contains("..")
    else { throw .badStart }
    self.revision = revision
    self.start = start
  }

  var text: String {
    let fields: JSONValue = [
      "v": "meta.k8s.io/v1", "rv": .integer(revision), "start": .string(start),
    ]
    return Base64URL.text(fields.json())
  }
}
