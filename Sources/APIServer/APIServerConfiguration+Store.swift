// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIServerCore
import EtcdClient
import Platform

extension APIServerConfiguration {
  /// Flags about the store, upstream's but for those that say otherwise.
  static func addStoreFlags(to flags: inout FlagSet) {
    flags.list(
      "etcd-servers",
      help: "Addresses of the store: unix:///path, or the members of an etcd cluster, http:// or "
        + "https://. Another member is asked when one fails.")
    flags.string("etcd-cafile", help: "Authority that signs the store's certificate.")
    flags.string("etcd-certfile", help: "Certificate shown to the store.")
    flags.string("etcd-keyfile", help: "Private key of that certificate.")
    flags.string("etcd-user", help: "User of an etcd that asks for a password (Martlet only).")
    flags.string(
      "etcd-password-file", help: "File with that user's password in one line (Martlet only).")
    flags.duration(
      "etcd-compaction-interval", default: "5m0s",
      help: "Time between compactions of the store, and age of the history that stays; 0 never "
        + "compacts. Of several servers on one store only one compacts.")
    flags.duration(
      "etcd-healthcheck-timeout", default: "2s",
      help: "How long the store may take to answer for /healthz and /livez.")
    flags.duration(
      "etcd-readycheck-timeout", default: "2s",
      help: "How long the store may take to answer for /readyz.")
    flags.int(
      "lease-reuse-duration-seconds", default: 60,
      help: "How long a lease is given to new objects, which live that much longer at most.")
    flags.ignored(
      "etcd-count-metric-poll-period", "etcd-db-metric-poll-interval",
      because: "nothing is asked of the store at regular times")
    flags.ignored(
      "storage-initialization-timeout", because: "a store that is starting is waited for")
    flags.refused("etcd-servers-overrides", because: "all resources are in one store")
  }

  static func storeServers(_ values: FlagValues) throws -> EtcdServers {
    do throws(EtcdServersError) {
      return try EtcdServers(values.list("etcd-servers"))
    } catch {
      throw Problem(flag: "etcd-servers", text: "\(error)")
    }
  }

  static func storeUser(_ values: FlagValues) throws -> EtcdUser? {
    let (name, file) = (values.string("etcd-user"), values.string("etcd-password-file"))
    guard name.isEmpty == file.isEmpty else {
      throw Problem(
        flag: name.isEmpty ? "etcd-user" : "etcd-password-file", text: "is needed with the other")
    }
    guard !name.isEmpty else { return nil }
    let lines = try FileSystem.readText(file, limit: 4096).split(whereSeparator: \.isNewline)
    guard let password = lines.first else {
      throw Problem(flag: "etcd-password-file", text: "\(file) is empty")
    }
    return EtcdUser(name: name, password: String(password))
  }

  static func storeSettings(_ values: FlagValues) throws -> APIServerAssembly.StoreSettings {
    var settings = APIServerAssembly.StoreSettings()
    settings.compactionInterval = values.duration("etcd-compaction-interval")
    settings.healthTimeout = values.duration("etcd-healthcheck-timeout")
    settings.readyTimeout = values.duration("etcd-readycheck-timeout")
    settings.leaseReuseSeconds = Int64(values.int("lease-reuse-duration-seconds"))
    guard settings.compactionInterval >= .zero else {
      throw Problem(flag: "etcd-compaction-interval", text: "must not be negative")
    }
    for (flag, timeout) in [
      ("etcd-healthcheck-timeout", settings.healthTimeout),
      ("etcd-readycheck-timeout", settings.readyTimeout),
    ] where timeout <= .zero {
      throw Problem(flag: flag, text: "must be longer than 0")
    }
    guard (0...86_400).contains(settings.leaseReuseSeconds) else {
      throw Problem(flag: "lease-reuse-duration-seconds", text: "must be 0 to 86400")
    }
    return settings
  }
}
