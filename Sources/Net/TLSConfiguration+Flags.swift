// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Platform

extension FlagSet {
  /// Upstream's flags that choose how a server speaks TLS; `TLSConfiguration.choose` reads them.
  /// - Parameter hasNames: whether there are certificates by name and groups, too.
  package mutating func addTLSChoices(hasNames: Bool = true) {
    string(
      "tls-min-version", help: "Oldest version of TLS spoken: VersionTLS12 or VersionTLS13.")
    list(
      "tls-cipher-suites",
      help: "Ciphers of TLS 1.2 by IANA name, most wanted first; empty for those that are sound.")
    guard hasNames else { return }
    list(
      "tls-curve-preferences",
      help: "Groups of the key exchange by IANA number (23, 24, 25, 29), most wanted first.")
    list(
      "tls-sni-cert-key",
      help: "A further certificate: certificate,key[:name,...], paths with a slash. Repeatable.")
  }
}

extension TLSConfiguration {
  /// Takes over what the flags of `FlagSet.addTLSChoices` say.
  package mutating func choose(_ values: FlagValues, hasNames: Bool = true) throws(FlagError) {
    minimumVersion = try Self.version(values.string("tls-min-version"))
    cipherSuites = values.list("tls-cipher-suites")
    guard hasNames else { return }
    groups = try values.list("tls-curve-preferences").map { (number) throws(FlagError) in
      guard let name = Self.groupNames[number] else {
        throw .invalid(
          flag: "tls-curve-preferences", value: number,
          expected: "23 (P-256), 24 (P-384), 25 (P-521) or 29 (X25519)")
      }
      return name
    }
    namedIdentities = try Self.identities(values.list("tls-sni-cert-key"))
  }

  /// RFC 8446, 4.2.7.
  private static let groupNames = ["23": "P-256", "24": "P-384", "25": "P-521", "29": "X25519"]

  private static func version(_ name: String) throws(FlagError) -> Version {
    switch name {
    case "", "VersionTLS12": return .tls12
    case "VersionTLS13": return .tls13
    default:
      throw .invalid(
        flag: "tls-min-version", value: name, expected: "VersionTLS12 or VersionTLS13")
    }
  }

  /// - Parameter items: `certificate`, `key` or `key:name`, further names, and so on; only paths hold a
  ///   slash.
  private static func identities(
    _ items: [String]
  ) throws(FlagError) -> [NamedIdentity] {
    var identities: [NamedIdentity] = []
    var rest = items[...]
    while let certificate = rest.popFirst() {
      guard certificate.contains("/"), let second = rest.popFirst(), second.contains("/") else {
        throw .invalid(
          flag: "tls-sni-cert-key", value: items.joined(separator: ","),
          expected: "/path/certificate,/path/key[:name,...]")
      }
      let parts = second.split(separator: ":", maxSplits: 1).map(String.init)
      var names = Array(parts.dropFirst())
      while let name = rest.first, !name.contains("/") {
        names.append(name)
        rest = rest.dropFirst()
      }
      identities.append(
        NamedIdentity(.files(certificate: certificate, key: parts[0]), names: names))
    }
    return identities
  }
}
