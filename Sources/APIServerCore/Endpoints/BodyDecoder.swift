// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import HTTP
import Schema
import Wire
import YAML

/// Reads request bodies: JSON, YAML or protobuf into a kind, with upstream's texts for what is wrong.
struct BodyDecoder: Sendable {
  /// Reads and decodes a whole body.
  func decode<Body: KindMessage>(
    _ type: Body.Type, from http: HTTPRequest, context: RequestContext
  ) async throws -> Body {
    guard let format = BodyFormat(contentType: http.headers["content-type"]) else {
      throw APIError.unsupportedMediaType(accepted: BodyFormat.allCases.map(\.rawValue))
    }
    return try decode(type, try await Self.bytes(of: http), format, context)
  }

  /// The whole body, bounded.
  static func bytes(of http: HTTPRequest) async throws -> [UInt8] {
    do {
      return try await http.body.collect(upTo: Limits.requestBodyBytesMax)
    } catch HTTPError.bodyTooLarge {
      throw APIError.bodyTooLarge(limit: Limits.requestBodyBytesMax)
    }
  }

  func decode<Body: KindMessage>(
    _ type: Body.Type, _ bytes: [UInt8], _ format: BodyFormat, _ context: RequestContext
  ) throws -> Body {
    switch format {
    case .protobuf: return try decodeProtobuf(type, bytes)
    case .json: return try decodeJSON(type, bytes, context)
    case .yaml:
      let json: [UInt8]
      var duplicates: [String] = []
      do { json = try YAMLReader.json(bytes, duplicates: &duplicates) } catch {
        throw unrecognized(type, "error converting YAML to JSON: \(error)", bytes)
      }
      return try decodeJSON(type, json, context, duplicateKeys: duplicates)
    }
  }

  private func decodeProtobuf<Body: KindMessage>(
    _ type: Body.Type, _ bytes: [UInt8]
  ) throws -> Body {
    let envelope: Envelope
    do { envelope = try Envelope(peeking: bytes) } catch {
      let text =
        switch error {
        case .noMagic:
          "provided data does not appear to be a protobuf message, expected prefix [107 56 115 0]"
        case .malformed: "the envelope is cut off or malformed"
        }
      throw unrecognized(type, text, bytes)
    }
    try check(type, apiVersion: envelope.apiVersion, kind: envelope.kind)
    do {
      return try Body(protobuf: Array(bytes[envelope.payload]))
    } catch {
      throw unusable(type, "\(error)")
    }
  }

  /// Decodes JSON; unknown and doubled fields are refused, told of or passed over as asked.
  /// - Parameter duplicateKeys: what was found in the YAML that the JSON was made of.
  func decodeJSON<Body: KindMessage>(
    _ type: Body.Type, _ json: [UInt8], _ context: RequestContext, duplicateKeys: [String] = []
  ) throws -> Body {
    let meta: TypeMetaScanner
    do { meta = try TypeMetaScanner(json) } catch {
      throw unrecognized(type, "json parse error: \(error.text)", json)
    }
    try check(type, apiVersion: meta.apiVersion, kind: meta.kind)
    do {
      guard context.fieldValidation != .ignore else { return try Body(json: json) }
      var findings: [String] = []
      let body = try Body(json: json, findings: &findings)
      guard !findings.isEmpty || !duplicateKeys.isEmpty else { return body }
      if context.fieldValidation == .strict {
        if !duplicateKeys.isEmpty {
          let lines = duplicateKeys.map { "\n  " + $0 }.joined()
          findings.insert("yaml: unmarshal errors:" + lines, at: 0)
        }
        throw unusable(type, "strict decoding error: " + findings.joined(separator: ", "))
      }
      for finding in duplicateKeys + findings { context.warnings.add(finding) }
      return body
    } catch let error as JSONError {
      throw unusable(type, "\(error)")
    }
  }

  /// A missing kind or version is taken from the URL; another one than the URL's is refused.
  private func check<Body: KindMessage>(
    _ type: Body.Type, apiVersion: String, kind: String
  ) throws {
    let expected = Body.groupVersionKind
    let given = GroupVersionKind(
      apiVersion: apiVersion.isEmpty ? expected.apiVersion : apiVersion,
      kind: kind.isEmpty ? expected.kind : kind)
    // Options kinds come under any group's version.
    let isOptions = expected.kind.hasSuffix("Options") && given.kind == expected.kind
    guard given != expected, !isOptions else { return }
    throw APIError.badRequest(
      "\(given.kind) in version \"\(given.version)\" cannot be handled as a \(expected.kind): "
        + "no kind \"\(given.kind)\" is registered for version \"\(given.apiVersion)\" "
        + "in scheme \"martlet\"")
  }

  private func unusable<Body: KindMessage>(_ type: Body.Type, _ text: String) -> APIError {
    let kind = Body.groupVersionKind
    return .badRequest(
      "\(kind.kind) in version \"\(kind.version)\" cannot be handled as a \(kind.kind): \(text)")
  }

  private func unrecognized<Body: KindMessage>(
    _ type: Body.Type, _ text: String, _ bytes: [UInt8]
  ) -> APIError {
    let start = String(decoding: bytes.prefix(32), as: UTF8.self)
    return .badRequest(
      "the object provided is unrecognized (must be of type \(Body.groupVersionKind.kind)): "
        + "couldn't get version/kind; \(text) (\(start))")
  }
}

/// Finds `kind` and `apiVersion` at the top level of a JSON object without building anything.
struct TypeMetaScanner {
  struct Problem: Error {
    var text: String
  }

  private(set) var kind = ""
  private(set) var apiVersion = ""
  private let json: [UInt8]
  private var rest: ArraySlice<UInt8>

  init(_ json: [UInt8]) throws(Problem) {
    self.json = json
    rest = json[...]
    guard take("{") else { throw problem("expected an object") }
    if take("}") { return }
    repeat {
      let key = try string()
      guard take(":") else { throw problem("expected ':' after object key") }
      skipSpace()
      if rest.first == UInt8(ascii: "\""), key == "kind" || key == "apiVersion" {
        let value = try string()
        if key == "kind" { kind = value } else { apiVersion = value }
      } else {
        try skipValue()
      }
    } while take(",")
    guard take("}") else { throw problem("expected ',' or '}' after object value") }
  }

  private func problem(_ text: String) -> Problem {
    guard let byte = rest.first else { return Problem(text: "unexpected end of JSON input") }
    let character = ShownValue.quoted(String(decoding: [byte], as: UTF8.self))
    return Problem(text: "invalid character \(character): \(text)")
  }

  private mutating func skipSpace() {
    rest = rest.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    skipSpace()
    guard rest.first == UInt8(ascii: byte) else { return false }
    rest.removeFirst()
    return true
  }

  /// Reads a string; escapes stay as they are (no kind has any).
  private mutating func string() throws(Problem) -> String {
    guard take("\"") else { throw problem("expected a string") }
    let start = rest.startIndex
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\") { rest = rest.dropFirst() }
      if byte == UInt8(ascii: "\"") {
        return String(decoding: json[start..<(rest.startIndex - 1)], as: UTF8.self)
      }
    }
    throw problem("unterminated string")
  }

  /// Passes over one value: up to the comma or bracket that ends it on this level.
  private mutating func skipValue() throws(Problem) {
    var depth = 0
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "\""):
        _ = try string()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return }
        depth -= 1
      case UInt8(ascii: ","): if depth == 0 { return }
      default: break
      }
      rest.removeFirst()
    }
    throw problem("unterminated value")
  }
}
