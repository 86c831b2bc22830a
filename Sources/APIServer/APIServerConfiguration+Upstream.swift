// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform

extension APIServerConfiguration {
  /// Flags of kube-apiserver that existing command lines hold and that decide nothing here, or ask for
  /// what is missing. Whoever adds what is missing takes the flag out of this list.
  static func addUpstreamFlags(to flags: inout FlagSet) {
    addSettledFlags(to: &flags)
    flags.ignored(
      "proxy-client-cert-file", "proxy-client-key-file", "requestheader-allowed-names",
      "requestheader-client-ca-file", "requestheader-extra-headers-prefix",
      "requestheader-group-headers", "requestheader-uid-headers", "requestheader-username-headers",
      because: "there are no aggregated API servers; headers never name a user")
    flags.ignored(
      "enable-aggregator-routing", kind: .bool, because: "there are no aggregated API servers")
    flags.ignored(
      "enable-bootstrap-token-auth", kind: .bool, because: "bootstrap tokens are never accepted")
    flags.ignored(
      "kubelet-preferred-address-types",
      because: "the order is InternalIP, ExternalIP, Hostname")
    flags.ignored("runtime-config", because: "all that is served is on")
    flags.ignored("vmodule", "log-flush-frequency", because: "logs have one level of detail")
    flags.ignored(
      "apiserver-count", "endpoint-reconciler-type", because: "each server adds its own address")
    flags.ignored(
      "default-watch-cache-size", "watch-cache-sizes",
      because: "the watch cache is bounded by itself")
    flags.refused(
      "audit-policy-file", "audit-log-path", "audit-log-maxage", "audit-log-maxbackup",
      "audit-log-maxsize", "audit-webhook-config-file", because: "there is no audit log yet")
    flags.refused(
      "encryption-provider-config", because: "secrets are not encrypted at rest yet")
    flags.refused(
      "oidc-issuer-url", "oidc-client-id", "oidc-ca-file", "oidc-username-claim",
      "oidc-groups-claim", "token-auth-file", "authentication-config",
      "authentication-token-webhook-config-file",
      because: "users are known by client certificates and service account tokens only")
    flags.refused(
      "authorization-config", "authorization-webhook-config-file", "authorization-policy-file",
      because: "--authorization-mode takes Node, RBAC and AlwaysAllow")
    flags.refused(
      "admission-control-config-file", because: "admission plugins have no settings yet")
    flags.refused("egress-selector-config-file", because: "kubelets are reached directly")
    flags.refused("cert-dir", because: "no certificate is made; give --tls-cert-file")
    flags.refused("event-ttl", because: "events are kept for an hour")
    flags.refused("cors-allowed-origins", because: "pages of other origins get no answer yet")
  }

  private static func addSettledFlags(to flags: inout FlagSet) {
    flags.settled(
      "allow-privileged", at: true,
      because: "a container may always ask for privileges")
    flags.settled("etcd-prefix", at: "/registry", because: "keys begin with /registry")
    flags.settled("storage-backend", at: "", "etcd3", because: "the store speaks etcd's v3 API")
    flags.settled(
      "storage-media-type", at: "application/vnd.kubernetes.protobuf",
      because: "objects are stored as protobuf")
    flags.settled(
      "profiling", at: false, because: "there is no profiler")
    flags.settled(
      "watch-cache", at: true,
      because: "reads come from the watch cache")
    flags.settled(
      "service-account-lookup", at: true,
      because: "tokens of deleted accounts and pods are never good")
    flags.settled("logging-format", at: "", "text", because: "logs are text")
    flags.settled(
      "feature-gates", at: "", because: "features are not switched; those that are stable are on")
  }
}

extension AdmissionCatalog {
  /// Upstream's plugins that act on kinds which are not served yet: asking for them asks for nothing.
  private static let withoutObjects: Set<String> = [
    "CertificateApproval", "CertificateSigning", "CertificateSubjectRestriction",
    "ClusterTrustBundleAttest", "DefaultIngressClass", "DefaultStorageClass", "LimitRanger",
    "MutatingAdmissionPolicy", "MutatingAdmissionWebhook", "PersistentVolumeClaimResize",
    "ResourceQuota", "RuntimeClass", "StorageObjectInUseProtection", "ValidatingAdmissionPolicy",
    "ValidatingAdmissionWebhook",
  ]

  /// The plugins that can be turned off.
  private static let optional: Set<String> = [
    "DefaultTolerationSeconds", "NamespaceLifecycle", "NodeRestriction", "Priority",
    "ServiceAccount", "TaintNodesByCondition",
  ]

  /// What `--disable-admission-plugins` names.
  /// - Throws: `Problem` when a plugin is asked for that is missing.
  static func pluginsOff(_ values: FlagValues) throws -> Set<String> {
    for flag in ["enable-admission-plugins", "disable-admission-plugins"] {
      for name in values.list(flag)
      where !optional.contains(name) && !withoutObjects.contains(name) {
        throw APIServerConfiguration.Problem(
          flag: flag,
          text: "\(name) is not there; known are " + optional.sorted().joined(separator: ", "))
      }
    }
    return optional.intersection(values.list("disable-admission-plugins"))
  }
}
