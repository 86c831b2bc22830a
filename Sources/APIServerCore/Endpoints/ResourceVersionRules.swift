// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery

/// How fresh a read must be (API conventions, "Resource versions").
enum ReadFreshness: Equatable {
  /// Linearizable: as fresh as the store at the moment of the request.
  case mostRecent
  /// Whatever is at hand (`resourceVersion=0`).
  case any
  /// At this revision or later.
  case notOlderThan(Int64)
  /// At this revision and no other.
  case exact(Int64)
}

/// Checked options of a list.
struct ListReadOptions: Equatable {
  var freshness: ReadFreshness
  /// Most objects wanted; 0 for all.
  var limit: Int64
  var continuation: ContinueToken?

  enum Problem: Error, Equatable {
    /// Texts go into a 400 BadRequest.
    case badRequest(String)
    /// Bad option values: 422 with what the field error says.
    case forbidden(field: String, detail: String)
    case notSupported(field: String, value: String, supported: [String])
  }

  init(freshness: ReadFreshness, limit: Int64 = 0, continuation: ContinueToken? = nil) {
    self.freshness = freshness
    self.limit = limit
    self.continuation = continuation
  }

  init(_ query: QueryParameters) throws(Problem) {
    let resourceVersion = query["resourceVersion"] ?? ""
    limit = 0
    if let text = query["limit"], !text.isEmpty {
      guard let value = Int64(text) else {
        throw .badRequest(
          "strconv.ParseInt: parsing \(ShownValue.quoted(text)): invalid syntax")
      }
      limit = max(value, 0)
    }
    if let token = query["continue"], !token.isEmpty {
      guard resourceVersion.isEmpty || resourceVersion == "0" else {
        throw .badRequest("specifying resource version is not allowed when using continue")
      }
      do {
        continuation = try ContinueToken(token)
      } catch {
        throw .badRequest("invalid continue token: continue key is not valid: \(error.text)")
      }
    }
    let match = query["resourceVersionMatch"] ?? ""
    try Self.check(match: match, resourceVersion: resourceVersion, query)
    freshness = try Self.freshness(match: match, resourceVersion: resourceVersion, limit: limit)
  }

  private static func check(match: String, resourceVersion: String, _ query: QueryParameters)
    throws(Problem)
  {
    guard !match.isEmpty else { return }
    let field = "resourceVersionMatch"
    if resourceVersion.isEmpty && !query.flag("sendInitialEvents") {
      throw .forbidden(
        field: field,
        detail: "resourceVersionMatch is forbidden unless resourceVersion is provided")
    }
    if let token = query["continue"], !token.isEmpty {
      throw .forbidden(
        field: field, detail: "resourceVersionMatch is forbidden when continue is provided")
    }
    if match != "Exact" && match != "NotOlderThan" {
      throw .notSupported(field: field, value: match, supported: ["Exact", "NotOlderThan"])
    }
    if match == "Exact" && resourceVersion == "0" {
      throw .forbidden(
        field: field,
        detail: "resourceVersionMatch \"Exact\" is forbidden for resourceVersion \"0\"")
    }
  }

  private static func freshness(match: String, resourceVersion: String, limit: Int64)
    throws(Problem) -> ReadFreshness
  {
    if resourceVersion.isEmpty { return .mostRecent }
    let revision = try Self.revision(resourceVersion)
    if match == "Exact" { return .exact(revision) }
    if revision == 0 { return .any }
    // Without a match rule a limited list at a version is read at exactly that version.
    if match.isEmpty && limit > 0 { return .exact(revision) }
    return .notOlderThan(revision)
  }

  /// Reads a resourceVersion of a query: an unsigned decimal.
  static func revision(_ text: String) throws(Problem) -> Int64 {
    guard let value = UInt64(text), let revision = Int64(exactly: value) else {
      throw .badRequest(
        "invalid resource version: resourceVersion: Invalid value: \(ShownValue.quoted(text)): "
          + "strconv.ParseUint: parsing \(ShownValue.quoted(text)): invalid syntax")
    }
    return revision
  }
}

extension ContinueToken.Problem {
  var text: String {
    switch self {
    case .notBase64: "illegal base64 data at input byte 0"
    case .notJSON: "invalid character in token"
    case .wrongVersion(let version): "server does not recognize this encoded version \"\(version)\""
    case .badStart: "incorrect encoded start resourceVersion or key"
    }
  }
}
