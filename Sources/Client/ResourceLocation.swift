// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Schema

/// Where the objects of one resource are served: the parts of its URL.
package struct ResourceLocation: Hashable, Sendable, CustomStringConvertible {
  /// Empty for the core group.
  package let group: String
  package let version: String
  /// Plural in lower case, as in URLs.
  package let resource: String
  package let isNamespaced: Bool

  package init(group: String, version: String, resource: String, isNamespaced: Bool) {
    self.group = group
    self.version = version
    self.resource = resource
    self.isNamespaced = isNamespaced
  }

  package init(_ descriptor: ResourceDescriptor) {
    self.init(
      group: descriptor.groupVersionKind.group, version: descriptor.groupVersionKind.version,
      resource: descriptor.plural, isNamespaced: descriptor.isNamespaced)
  }

  /// `resource.group`, as in error messages.
  package var description: String { group.isEmpty ? resource : "\(resource).\(group)" }

  /// `version` or `group/version`.
  package var apiVersion: String { group.isEmpty ? version : "\(group)/\(version)" }

  /// The URL's path, each segment percent-encoded (RFC 3986, section 3.3).
  ///
  /// - Parameters:
  ///   - namespace: empty for all namespaces, and for resources of the whole cluster.
  ///   - name: nil for the collection.
  package func path(namespace: String = "", name: String? = nil, subresource: String = "") -> String
  {
    var path = group.isEmpty ? "/api/\(version)" : "/apis/\(group)/\(version)"
    if isNamespaced, !namespace.isEmpty {
      path += "/namespaces/" + PercentEncoding.segment(namespace)
    }
    path += "/" + resource
    if let name { path += "/" + PercentEncoding.segment(name) }
    if !subresource.isEmpty { path += "/" + subresource }
    return path
  }
}

/// Percent-encoding of parts of a URL (RFC 3986, section 2).
enum PercentEncoding {
  /// One segment of a path.
  static func segment(_ text: String) -> String {
    encode(text, keeping: Array("-._~:@!$&'()*+,;=".utf8))
  }

  /// A name or value in a query.
  static func query(_ text: String) -> String { encode(text, keeping: Array("-._~".utf8)) }

  private static func encode(_ text: String, keeping kept: [UInt8]) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      case _ where kept.contains(byte): bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
