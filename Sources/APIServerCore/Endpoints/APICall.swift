// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import HTTP
import Platform
import Schema
import Wire
import YAML

/// One authorized request to a resource, with what its endpoint needs to answer.
struct APICall: Sendable {
  let http: HTTPRequest
  let writer: HTTPResponseWriter
  let info: RequestInfo
  let query: QueryParameters
  let context: RequestContext
  let admission: AdmissionChain
  let decoder: BodyDecoder
  let record: RequestRecord

  /// Agrees on a representation.
  /// - Throws: 406.
  func representation(_ offer: Negotiation.Offer) throws -> Representation {
    let accept = http.headers["accept"]
    guard
      let representation = Negotiation.representation(
        accept: accept, offer: offer, pretty: wantsPretty)
    else {
      throw APIError.notAcceptable(served: Negotiation.served(offer))
    }
    return representation
  }

  /// Indented JSON: asked for, or a person with curl or a browser.
  private var wantsPretty: Bool {
    if query.has("pretty") { return query.flag("pretty") }
    let agent = http.headers["user-agent"] ?? ""
    return agent.hasPrefix("curl") || agent.hasPrefix("Wget") || agent.hasPrefix("Mozilla/5.0")
  }

  /// Headers of every answer.
  func headers(contentType: String) -> HTTPHeaders {
    var headers = record.headers(contentType: contentType)
    for text in context.warnings.all {
      headers.append("warning", "299 - \(ShownValue.quoted(text))")
    }
    return headers
  }

  /// Sends a whole answer.
  func respond(_ body: [UInt8], status: Int = 200, contentType: String) async throws {
    record.code = status
    try await writer.respond(
      status: status, headers: headers(contentType: contentType), body: body)
  }

  /// Sends any kind in the agreed format.
  func respond(_ message: any KindMessage, status: Int = 200) async throws {
    let representation = try representation([])
    let body = try KindEncoding.document(message, representation)
    try await respond(body, status: status, contentType: representation.contentType)
  }
}

/// Whole documents of kinds that are no stored resources: Status, TokenReview, Scale.
enum KindEncoding {
  static func document(
    _ message: any KindMessage, _ representation: Representation
  ) throws -> [UInt8] {
    switch representation.format {
    case .protobuf:
      let kind = type(of: message).groupVersionKind
      return Envelope.wrap(
        apiVersion: kind.apiVersion, kind: kind.kind, payload: message.protobuf())
    case .json, .yaml: return try text(message.json(), representation)
    }
  }

  /// Finishes a JSON document as the representation wants it.
  static func text(_ json: [UInt8], _ representation: Representation) throws -> [UInt8] {
    switch representation.format {
    case .yaml: try YAMLWriter.yaml(fromJSON: json)
    case .json where representation.isPretty: JSONIndenter.indented(json)
    default: json + [UInt8(ascii: "\n")]
    }
  }
}

/// Lays JSON out for people: two spaces a level, one member a line.
enum JSONIndenter {
  static func indented(_ json: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(json.count * 2)
    var depth = 0
    var isInString = false
    var isEscaped = false
    var previous: UInt8 = 0
    func breakLine() {
      output.append(UInt8(ascii: "\n"))
      output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }
    for byte in json {
      defer { previous = byte }
      if isInString {
        output.append(byte)
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
        continue
      }
      let follows = previous == UInt8(ascii: "{") || previous == UInt8(ascii: "[")
      switch byte {
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth = max(depth - 1, 0)
        if !follows { breakLine() }
        output.append(byte)
      default:
        if follows { breakLine() }
        output.append(byte)
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: ","): breakLine()
        case UInt8(ascii: ":"): output.append(UInt8(ascii: " "))
        case UInt8(ascii: "\""): isInString = true
        default: break
        }
      }
    }
    output.append(UInt8(ascii: "\n"))
    return output
  }
}
