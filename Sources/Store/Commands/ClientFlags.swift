// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdClient
import Net
import Platform
import RPC

/// Flags of a tool that talks to a running store or etcd, named as etcdctl's.
struct ClientFlags: Sendable {
  /// Stands before every name, such as `from-`; empty for a tool with one other end.
  let prefix: String
  /// Names the addresses.
  let endpoints: String

  /// One other end, `--endpoints`.
  static let plain = ClientFlags(prefix: "", endpoints: "endpoints")

  func add(to flags: inout FlagSet, default initial: String = "", help: String) {
    flags.list(endpoints, default: initial, help: help)
    flags.string(prefix + "cacert", help: "Authorities that sign its certificate (PEM).")
    flags.string(prefix + "cert", help: "Certificate shown to it (PEM).")
    flags.string(prefix + "key", help: "Private key of that certificate (PEM).")
    flags.bool(
      prefix + "insecure-skip-tls-verify", help: "Takes any certificate of it; for tests.")
    flags.string(prefix + "user", help: "User, as NAME or NAME:PASSWORD.")
    flags.string(
      prefix + "password-file", help: "File with the user's password, which is safer than a flag.")
  }

  /// What the flags say.
  func connection(_ values: FlagValues) throws -> Connection {
    let urls = values.list(endpoints)
    guard !urls.isEmpty else { throw FlagError.required(endpoints) }
    let servers: EtcdServers
    do throws(EtcdServersError) { servers = try EtcdServers(urls) } catch {
      throw FlagError.invalid(
        flag: endpoints, value: urls.joined(separator: ","),
        expected: "http://host:port, https://host:port or unix:///path, all with or without TLS")
    }
    return Connection(servers: servers, tls: try tls(values), user: try user(values))
  }

  private func tls(_ values: FlagValues) throws(FlagError) -> TLSConfiguration {
    let certificate = values.string(prefix + "cert")
    let key = values.string(prefix + "key")
    guard certificate.isEmpty == key.isEmpty else {
      throw .invalid(
        flag: prefix + (key.isEmpty ? "key" : "cert"), value: "", expected: "a file, with the other"
      )
    }
    let authorities = values.string(prefix + "cacert")
    var tls = TLSConfiguration(
      identity: certificate.isEmpty ? nil : .files(certificate: certificate, key: key),
      trust: authorities.isEmpty ? .system : .authorities(.file(authorities)))
    if values.bool(prefix + "insecure-skip-tls-verify") { tls.trust = .anyone }
    return tls
  }

  private func user(_ values: FlagValues) throws -> EtcdUser? {
    let text = values.string(prefix + "user")
    guard !text.isEmpty else { return nil }
    let file = values.string(prefix + "password-file")
    let password = file.isEmpty ? "" : try FileSystem.readText(file, limit: 4096)
    let line = password.split(whereSeparator: \.isNewline).first ?? ""
    guard let user = EtcdUser(text, password: String(line)) else {
      throw FlagError.invalid(flag: prefix + "user", value: text, expected: "NAME:PASSWORD")
    }
    return user
  }

  /// A store or etcd to connect to.
  struct Connection: Sendable {
    var servers: EtcdServers
    var tls: TLSConfiguration
    var user: EtcdUser?

    func channel(on loop: EventLoop) throws -> any RPCChannel {
      try EtcdChannel(
        loop: loop, servers: servers, tls: servers.isSecure ? tls : nil, user: user)
    }
  }
}
