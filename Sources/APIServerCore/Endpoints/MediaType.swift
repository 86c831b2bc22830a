// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A media type with its parameters, lower case (RFC 9110, section 8.3.1).
struct MediaType: Equatable {
  /// Such as `application/json`.
  var essence: String
  var parameters: [(name: String, value: String)]

  /// nil when there is no `type/subtype`.
  init?(_ text: some StringProtocol) {
    var parts = text.split(separator: ";", omittingEmptySubsequences: false)[...]
    guard let first = parts.popFirst() else { return nil }
    essence = Self.trimmed(first).lowercased()
    guard essence.contains("/") else { return nil }
    parameters = parts.compactMap { part in
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { return nil }
      var value = Self.trimmed(pair[1])
      if value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") {
        value = String(value.dropFirst().dropLast())
      }
      return (Self.trimmed(pair[0]).lowercased(), value)
    }
  }

  subscript(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

  static func == (left: MediaType, right: MediaType) -> Bool {
    left.essence == right.essence
      && left.parameters.elementsEqual(right.parameters) {
        $0.name == $1.name && $0.value == $1.value
      }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let space: Set<Character> = [" ", "\t"]
    return String(
      text.drop { space.contains($0) }.reversed().drop { space.contains($0) }.reversed())
  }
}

/// How bodies are encoded.
enum BodyFormat: String, CaseIterable, Sendable {
  case json = "application/json"
  case yaml = "application/yaml"
  case protobuf = "application/vnd.kubernetes.protobuf"

  /// The format of a request body; no content type means JSON.
  init?(contentType: String?) {
    guard let contentType, !contentType.isEmpty else {
      self = .json
      return
    }
    guard let media = MediaType(contentType) else { return nil }
    self.init(rawValue: media.essence)
  }
}

/// What an answer is made into.
enum BodyShape: Equatable, Sendable {
  /// The object or list itself.
  case object
  /// `Table` of meta.k8s.io.
  case table
  /// `PartialObjectMetadata`, or its list.
  case partialMetadata
}

/// The representation agreed with the client.
struct Representation: Equatable, Sendable {
  var format: BodyFormat
  var shape: BodyShape = .object
  /// Indented JSON, asked for with `?pretty=true`; by default for browsers and curl.
  var isPretty = false

  static let json = Representation(format: .json)

  /// `Content-Type` of a whole answer.
  var contentType: String { format.rawValue }

  /// `Content-Type` of a watch.
  var watchContentType: String {
    format == .json ? "application/json" : format.rawValue + ";stream=watch"
  }
}

/// Content negotiation (RFC 9110, section 12.5.1; facts: errors, protocol rows).
enum Negotiation {
  /// What a kind of endpoint can answer.
  struct Offer: OptionSet {
    let rawValue: Int
    /// Table and PartialObjectMetadata forms.
    static let transforms = Offer(rawValue: 1)
    /// JSON and protobuf only: a watch has no YAML form.
    static let streaming = Offer(rawValue: 2)
  }

  /// The best representation for an `Accept` header; nil when none is acceptable.
  ///
  /// Clients list forms by preference with fallbacks (`application/json;as=Table;v=v1;g=meta.k8s.io,
  /// application/json`), so among equal weights the first that can be served wins.
  static func representation(accept: String?, offer: Offer, pretty: Bool) -> Representation? {
    guard let accept, !accept.isEmpty else {
      return Representation(format: .json, isPretty: pretty)
    }
    var best: (representation: Representation, weight: Double)?
    for range in accept.split(separator: ",").prefix(Limits.acceptRangesMax) {
      guard let media = MediaType(range), let format = format(of: media, offer: offer),
        let shape = shape(of: media, offer: offer)
      else { continue }
      let weight = media["q"].flatMap { Double($0) } ?? 1
      guard weight > 0, weight > best?.weight ?? 0 else { continue }
      let isPretty = pretty && format == .json
      best = (Representation(format: format, shape: shape, isPretty: isPretty), weight)
    }
    return best?.representation
  }

  /// The media types of an offer, for the 406.
  static func served(_ offer: Offer) -> [String] {
    let formats: [BodyFormat] =
      offer.contains(.streaming) ? [.json, .protobuf] : BodyFormat.allCases
    return formats.map(\.rawValue)
  }

  private static func format(of media: MediaType, offer: Offer) -> BodyFormat? {
    switch media.essence {
    case "*/*", "application/*": .json
    case let essence:
      switch BodyFormat(rawValue: essence) {
      case .yaml where offer.contains(.streaming): nil
      case let format: format
      }
    }
  }

  private static func shape(of media: MediaType, offer: Offer) -> BodyShape? {
    guard let shape = media["as"] else { return .object }
    guard offer.contains(.transforms), media["g"] ?? "meta.k8s.io" == "meta.k8s.io",
      ["v1", "v1beta1"].contains(media["v"] ?? "v1")
    else { return nil }
    switch shape {
    case "Table": return .table
    case "PartialObjectMetadata", "PartialObjectMetadataList": return .partialMetadata
    default: return nil
    }
  }
}

/// Formats of patches.
enum PatchFormat: String, CaseIterable, Sendable {
  case json = "application/json-patch+json"
  case merge = "application/merge-patch+json"
  case strategicMerge = "application/strategic-merge-patch+json"
}
