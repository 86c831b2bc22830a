// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net
package import Platform

extension FlagSet {
  /// The flags of a daemon's health and metrics endpoint.
  package mutating func addServing(port: Int) {
    string(
      "bind-address", default: "127.0.0.1", help: "Address of the health and metrics endpoint.")
    int("secure-port", default: port, help: "Port of the health and metrics endpoint.")
    string("tls-cert-file", help: "PEM certificate of that endpoint; plain HTTP without one.")
    string("tls-private-key-file", help: "PEM key of that certificate.")
    addTLSChoices()
  }

  /// The flags of leader election.
  package mutating func addLeaderElection(resource: String) {
    bool("leader-elect", default: true, help: "Work only while holding a Lease.")
    string("leader-elect-resource-name", default: resource, help: "Name of the Lease.")
    string(
      "leader-elect-resource-namespace", default: "kube-system", help: "Namespace of the Lease.")
    settled("leader-elect-resource-lock", at: "leases", because: "the lock is a Lease")
    duration("leader-elect-lease-duration", default: "15s", help: "How long a Lease is good.")
    duration(
      "leader-elect-renew-deadline", default: "10s", help: "How long renewing may fail.")
    duration("leader-elect-retry-period", default: "2s", help: "Wait between attempts.")
  }

  /// Flags that upstream's controller manager and scheduler share and that decide nothing here.
  package mutating func addUpstreamFlags() {
    version = "Kubernetes \(ProductVersion.kubernetes)"
    ignored(
      "authentication-kubeconfig", "authorization-kubeconfig", "client-ca-file",
      "requestheader-client-ca-file", "requestheader-allowed-names",
      "requestheader-extra-headers-prefix", "requestheader-group-headers",
      "requestheader-username-headers",
      because: "whoever reaches the port may read health and metrics, and nothing else")
    settled("profiling", at: false, because: "there is no profiler")
    refused("master", because: "give --kubeconfig")
    addUpstreamClientFlags()
  }

  /// Flags about logs and the client that all of upstream's daemons have and that decide nothing here.
  package mutating func addUpstreamClientFlags() {
    version = "Kubernetes \(ProductVersion.kubernetes)"
    ignored("v", "vmodule", "log-flush-frequency", because: "logs have one level of detail")
    ignored(
      "kube-api-qps", "kube-api-burst", because: "the API server limits requests in hand")
    ignored("kube-api-content-type", because: "the client speaks protobuf")
    settled("logging-format", at: "", "text", because: "logs are text")
    settled(
      "feature-gates", at: "", because: "features are not switched; those that are stable are on")
  }
}

extension TLSConfiguration {
  /// What the flags of `FlagSet.addServing` say; nil for plain HTTP.
  package static func serving(_ values: FlagValues) throws(FlagError) -> TLSConfiguration? {
    let certificate = values.string("tls-cert-file")
    guard !certificate.isEmpty else { return nil }
    var tls = TLSConfiguration(
      identity: .files(certificate: certificate, key: values.string("tls-private-key-file")))
    try tls.choose(values)
    return tls
  }
}
