// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Platform

extension FlagSet {
  /// The flags of a daemon's health and metrics endpoint.
  package mutating func addServing(port: Int) {
    string(
      "bind-address", default: "127.0.0.1", help: "Address of the health and metrics endpoint.")
    int("secure-port", default: port, help: "Port of the health and metrics endpoint.")
    string("tls-cert-file", help: "PEM certificate of that endpoint; plain HTTP without one.")
    string("tls-private-key-file", help: "PEM key of that certificate.")
  }

  /// The flags of leader election.
  package mutating func addLeaderElection(resource: String) {
    bool("leader-elect", default: true, help: "Work only while holding a Lease.")
    string("leader-elect-resource-name", default: resource, help: "Name of the Lease.")
    duration("leader-elect-lease-duration", default: "15s", help: "How long a Lease is good.")
    duration(
      "leader-elect-renew-deadline", default: "10s", help: "How long renewing may fail.")
    duration("leader-elect-retry-period", default: "2s", help: "Wait between attempts.")
  }
}
