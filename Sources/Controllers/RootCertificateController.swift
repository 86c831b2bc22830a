// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import Client
import ControllerRuntime
import CoreAPI
import Informers
import MetaAPI
import Schema
import Wire

/// Publishes the cluster's certificate authority to every namespace, so that pods can check the API
/// server's certificate.
///
/// Watches: Namespace (primary), ConfigMap (only those named kube-root-ca.crt).
/// Writes: ConfigMap create and update.
struct RootCertificateController: Controller {
  static let name = "root-ca-certificate-publisher-controller"

  private static let description =
    "Contains a CA bundle that can be used to verify the kube-apiserver when using internal "
    + "endpoints such as the internal service IP or kubernetes.default.svc. No other usage is "
    + "guaranteed across distributions of Kubernetes clusters."
  private static let onlyOurs = ListQuery(
    fieldSelector: "metadata.name=\(WellKnown.rootCertificateConfigMap)")

  private let namespaces: Lister<Namespace>
  private let configMaps: Lister<ConfigMap>
  private let client: TypedClient
  private let certificates: String

  init(_ context: ControllerContext) {
    namespaces = context.informers.lister(for: Namespace.self)
    configMaps = context.informers.informer(for: ConfigMap.self, options: Self.onlyOurs).lister
    client = context.client
    certificates = context.options.rootCertificates
  }

  var watches: [Watched] {
    [
      .primary(Namespace.self),
      .changes(of: ResourceKind<ConfigMap>.full, options: Self.onlyOurs) { change in
        [ObjectKey(name: change.key.namespace)]
      },
    ]
  }

  func reconcile(_ key: ObjectKey) async throws -> Outcome {
    guard !certificates.isEmpty, let namespace = namespaces.get(key),
      !namespace.metadata.isTerminating
    else { return .settled }
    let wanted = ObjectKey(namespace: key.name, name: WellKnown.rootCertificateConfigMap)
    let existing = configMaps.get(wanted)
    let desired = Self.desired(wanted, certificates, existing: existing)
    guard desired != existing else { return .settled }
    do {
      if existing == nil {
        _ = try await client.create(desired)
      } else {
        _ = try await client.update(desired)
      }
    } catch let error as ClientError where error.isAlreadyExists {
      return .settled
    }
    return .settled
  }

  static func desired(
    _ key: ObjectKey, _ certificates: String, existing: ConfigMap?
  ) -> ConfigMap {
    var configMap = existing ?? ConfigMap()
    configMap.metadata.namespace = key.namespace
    configMap.metadata.name = key.name
    configMap.metadata.annotations["kubernetes.io/description"] = description
    configMap.data = ["ca.crt": certificates]
    return configMap
  }
}
