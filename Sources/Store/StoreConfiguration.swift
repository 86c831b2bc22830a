// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
package import Net
package import Platform

/// What the command line says, checked.
package struct StoreConfiguration: Sendable {
  /// One address to listen on.
  package struct Listening: Sendable {
    /// As it was given.
    package var url: String
    package var endpoint: Endpoint
    /// Nil is plain text.
    package var tls: TLSConfiguration?
  }

  package var settings = StoreSettings()
  package var clientListeners: [Listening] = []
  /// Addresses without gRPC.
  package var plainListeners: [Listening] = []
  package var metricsListeners: [Listening] = []
  /// Nil compacts nothing by itself.
  package var retention: AutoCompactor.Retention?
  /// Nil makes no backups by itself.
  package var backup: BackupSchedule.Settings?

  /// Flags have etcd's names and defaults.
  package static var flags: FlagSet {
    var flags = FlagSet(
      command: "store", summary: "Serves the etcd v3 API from an embedded database.")
    flags.string("name", default: "default", help: "name of this member")
    flags.string("data-dir", help: "folder of the database; <name>.etcd when left out")
    flags.list(
      "listen-client-urls", default: "http://localhost:2379",
      help: "addresses to serve clients on: http://, https:// or unix:// with a path")
    flags.list("advertise-client-urls", help: "addresses told to clients; those listened on")
    flags.list(
      "initial-advertise-peer-urls", default: "http://localhost:2380",
      help: "told in the list of members; nobody listens there")
    flags.list("listen-metrics-urls", help: "more addresses for /metrics and /health")
    flags.list(
      "listen-client-http-urls",
      help: "more addresses for what is not gRPC: JSON, /health and the like")
    flags.bool(
      "enable-grpc-gateway", default: true, help: "serve the API as JSON, too, under /v3")
    flags.int(
      "max-concurrent-streams", default: Int(Limits.streamsPerConnection),
      help: "calls that a connection may have open; more than 10000 are 10000")
    flags.string("cert-file", help: "certificate for https addresses (PEM)")
    flags.string("key-file", help: "its private key (PEM)")
    flags.string(
      "tls-min-version", default: "TLS1.2", help: "oldest version of TLS spoken: TLS1.2 or TLS1.3")
    flags.list(
      "cipher-suites", help: "ciphers of TLS 1.2 by IANA name; empty for those that are sound")
    flags.string(
      "trusted-ca-file",
      help:
        "authorities that sign client certificates (PEM); clients without a good one are refused")
    flags.bool(
      "client-cert-auth",
      help: "the name in a client's certificate is a user's; needs --trusted-ca-file")
    flags.string(
      "client-crl-file",
      help: "list of client certificates that are refused (PEM or DER), read anew when it changes")
    flags.string(
      "auth-token", default: "simple",
      help:
        "tokens of users: simple, or signed: jwt,sign-method=RS256,priv-key=FILE,pub-key=FILE,ttl=5m"
    )
    flags.int("auth-token-ttl", default: 300, help: "seconds that an unused token lives")
    flags.int(
      "bcrypt-cost", default: Limits.passwordCost, help: "cost of a password's hash: 4 to 31")
    flags.string("auto-compaction-mode", default: "periodic", help: "periodic or revision")
    flags.string(
      "auto-compaction-retention", default: "0",
      help: "history kept: a duration or hours, or a number of revisions; 0 keeps all")
    flags.int("quota-backend-bytes", default: 0, help: "space quota; 0 is 2 GiB")
    flags.int("max-request-bytes", default: 1_572_864, help: "largest request")
    flags.int("max-txn-ops", default: 128, help: "most operations in a transaction's branch")
    flags.duration(
      "watch-progress-notify-interval", default: "0s",
      help: "time between progress messages of a quiet watch; 0 is 10 minutes")
    flags.duration(
      "experimental-watch-progress-notify-interval", default: "0s",
      help: "older name of watch-progress-notify-interval")
    flags.bool(
      "grpc-reflection", help: "Tell clients the schema by gRPC reflection (Martlet only).")
    flags.list("initial-cluster", help: "checked only: at most one member")
    flags.version = "etcd Version: \(Limits.serverVersion)\nMartlet's store"
    addBackupFlags(to: &flags)
    addUpstreamFlags(to: &flags)
    flags.commands = StoreCommand.tools.map { ($0.name, $0.summary) }
    return flags
  }

  /// - Throws: `FlagError`; its description is fit to be printed.
  package init(_ arguments: [String]) throws(FlagError) {
    try self.init(try Self.flags.parse(arguments))
  }

  /// - Throws: `FlagError`; its description is fit to be printed.
  package init(_ values: FlagValues) throws(FlagError) {
    settings.name = values.string("name")
    settings.directory = values.string("data-dir")
    if settings.directory.isEmpty { settings.directory = settings.name + ".etcd" }
    let quota = try Self.positive("quota-backend-bytes", values)
    settings.quotaBytes = quota == 0 ? Limits.quotaBytesDefault : Int64(quota)
    settings.requestBytesMax = try Self.positive("max-request-bytes", values)
    settings.servesReflection = values.bool("grpc-reflection")
    let streams = try Self.positive("max-concurrent-streams", values)
    settings.streamsPerConnection = min(
      Limits.streamsPerConnection, UInt32(clamping: max(1, streams)))
    settings.txnOpsMax = try Self.positive("max-txn-ops", values)
    let interval = values.duration(
      values.isGiven("watch-progress-notify-interval")
        ? "watch-progress-notify-interval" : "experimental-watch-progress-notify-interval")
    if interval > .zero { settings.progressInterval = interval }
    retention = try AutoCompactor.Retention.parse(
      mode: values.string("auto-compaction-mode"),
      retention: values.string("auto-compaction-retention"))
    backup = try Self.backup(values)
    try readAddresses(values)
    try readAccess(values)
    let members = values.list("initial-cluster")
    guard members.count <= 1 else {
      throw .unsupported(
        argument: "initial-cluster=" + members.joined(separator: ","),
        reason: "this store is one member; it is not replicated")
    }
  }

  private mutating func readAccess(_ values: FlagValues) throws(FlagError) {
    let token = values.string("auth-token")
    switch token.prefix(while: { $0 != "," }) {
    case "simple" where token == "simple": break
    case "jwt": settings.signedTokens = try SignedTokenFlag.tokens(token)
    default: throw .invalid(flag: "auth-token", value: token, expected: "simple, or jwt,...")
    }
    let seconds = try Self.positive("auth-token-ttl", values)
    settings.tokenLifetime = seconds == 0 ? Limits.tokenLifetime : .seconds(seconds)
    settings.passwordCost = values.int("bcrypt-cost")
    guard PasswordHash.costs.contains(settings.passwordCost) else {
      throw .invalid(
        flag: "bcrypt-cost", value: "\(settings.passwordCost)", expected: "a number from 4 to 31")
    }
    // As in etcd, names count only where every client must have a certificate.
    settings.takesCertificateNames = values.bool("client-cert-auth")
  }

  private mutating func readAddresses(_ values: FlagValues) throws(FlagError) {
    let tls = try Self.tls(values)
    let urls = values.list("listen-client-urls")
    for url in urls {
      clientListeners.append(try Self.listening(url, "listen-client-urls", tls))
    }
    for url in values.list("listen-metrics-urls") {
      metricsListeners.append(try Self.listening(url, "listen-metrics-urls", tls))
    }
    for url in values.list("listen-client-http-urls") {
      plainListeners.append(try Self.listening(url, "listen-client-http-urls", tls))
    }
    settings.servesJSON = values.bool("enable-grpc-gateway")
    settings.clientURLs = values.list("advertise-client-urls")
    settings.peerURLs = values.list("initial-advertise-peer-urls")
    for url in settings.peerURLs where !PeerURL.isValid(url) {
      throw .invalid(
        flag: "initial-advertise-peer-urls", value: url,
        expected: "http://host:port or https://host:port")
    }
  }

  private static func positive(_ flag: String, _ values: FlagValues) throws(FlagError) -> Int {
    let number = values.int(flag)
    guard (0...Int(Int32.max) * 64).contains(number) else {
      throw .invalid(flag: flag, value: "\(number)", expected: "a number that is not negative")
    }
    return number
  }

  private static func tls(_ values: FlagValues) throws(FlagError) -> TLSConfiguration? {
    let (certificate, key) = (values.string("cert-file"), values.string("key-file"))
    guard !certificate.isEmpty || !key.isEmpty else { return nil }
    guard !certificate.isEmpty, !key.isEmpty else {
      throw .invalid(
        flag: key.isEmpty ? "key-file" : "cert-file", value: "", expected: "a file, with the other")
    }
    var tls = TLSConfiguration(identity: .files(certificate: certificate, key: key))
    tls.cipherSuites = values.list("cipher-suites")
    switch values.string("tls-min-version") {
    case "", "TLS1.2": tls.minimumVersion = .tls12
    case "TLS1.3": tls.minimumVersion = .tls13
    case let other:
      throw .invalid(flag: "tls-min-version", value: other, expected: "TLS1.2 or TLS1.3")
    }
    let authorities = values.string("trusted-ca-file")
    guard !authorities.isEmpty else {
      guard !values.bool("client-cert-auth") else {
        throw .invalid(
          flag: "trusted-ca-file", value: "", expected: "a file, with --client-cert-auth")
      }
      return tls
    }
    // As in etcd, whoever names authorities wants certificates, with --client-cert-auth or without.
    tls.clientCertificates = .required
    tls.trust = .authorities(.file(authorities))
    let revoked = values.string("client-crl-file")
    if !revoked.isEmpty { tls.revocations = .file(revoked) }
    return tls
  }

  private static func listening(
    _ url: String, _ flag: String, _ tls: TLSConfiguration?
  ) throws(FlagError) -> Listening {
    let expected = "http://host:port, https://host:port or unix:///path"
    if url.hasPrefix("unix://"), let endpoint = Endpoint(url) {
      return Listening(url: url, endpoint: endpoint)
    }
    for (scheme, isEncrypted) in [("http://", false), ("https://", true)] {
      guard url.hasPrefix(scheme) else { continue }
      guard let endpoint = Endpoint(String(url.dropFirst(scheme.count))) else {
        throw .invalid(flag: flag, value: url, expected: expected)
      }
      guard isEncrypted else { return Listening(url: url, endpoint: endpoint) }
      guard let tls else {
        throw .invalid(flag: flag, value: url, expected: "--cert-file and --key-file with https")
      }
      return Listening(url: url, endpoint: endpoint, tls: tls)
    }
    throw .invalid(flag: flag, value: url, expected: expected)
  }
}
