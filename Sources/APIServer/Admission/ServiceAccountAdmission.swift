// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import APIServerCore
import CoreAPI
import MetaAPI
import Platform
import Wire

/// Gives pods their service account: its name, its pull secrets, and a volume with a token that the
/// kubelet renews, the cluster's certificate authority and the namespace.
struct ServiceAccountAdmission: AdmissionPlugin {
  let name = "ServiceAccount"

  /// Where programs in containers look for the token.
  static let mountPath = "/var/run/secrets/kubernetes.io/serviceaccount"
  /// A little over an hour, so that the kubelet can tell these tokens from requested ones.
  static let tokenSeconds: Int64 = 3607

  private let accounts: any ObjectAccess<ServiceAccount>

  init(registry: ResourceRegistry) throws {
    accounts = try registry.objects(ServiceAccount.self)
  }

  func mutate(_ request: inout AdmissionRequest) async throws {
    guard request.operation == .create, request.context.subresource.isEmpty,
      var pod = request.object as? Pod, !pod.isMirror
    else { return }
    if pod.spec.serviceAccountName.isEmpty {
      pod.spec.serviceAccountName = "default"
      pod.spec.serviceAccount = "default"
    }
    let account = try await find(
      pod.spec.serviceAccountName, namespace: request.context.namespace, pod: pod)
    if pod.spec.imagePullSecrets.isEmpty { pod.spec.imagePullSecrets = account.imagePullSecrets }
    if pod.spec.automountServiceAccountToken ?? account.automountServiceAccountToken ?? true {
      let environment = request.context.environment
      Self.mountToken(in: &pod) { environment.random() }
    }
    request.object = pod
  }

  private func find(_ name: String, namespace: String, pod: Pod) async throws -> ServiceAccount {
    if let account = try await accounts.cached(namespace: namespace, name: name) { return account }
    do {
      return try await accounts.get(namespace: namespace, name: name)
    } catch let error as APIError where error.reason == .notFound {
      throw APIError.forbidden(
        QualifiedResource(resource: "pods"), name: pod.metadata.name,
        "error looking up service account \(namespace)/\(name): serviceaccount \"\(name)\" not "
          + "found")
    }
  }

  // MARK: - The volume

  /// Mounts the token where a container has nothing mounted at its place.
  static func mountToken(in pod: inout Pod, random: () -> UInt64) {
    func lacksMount(_ container: Container) -> Bool {
      !container.volumeMounts.contains { $0.mountPath == mountPath }
    }
    let isNeeded =
      pod.spec.containers.contains(where: lacksMount)
      || pod.spec.initContainers.contains(where: lacksMount)
    guard isNeeded else { return }
    let existing = pod.spec.volumes.first { $0.name.hasPrefix("kube-api-access-") }
    let volume = existing ?? tokenVolume(named: "kube-api-access-" + suffix(random))
    if existing == nil { pod.spec.volumes.append(volume) }
    let mount = VolumeMount.with {
      $0.name = volume.name
      $0.readOnly = true
      $0.mountPath = mountPath
    }
    for position in pod.spec.containers.indices where lacksMount(pod.spec.containers[position]) {
      pod.spec.containers[position].volumeMounts.append(mount)
    }
    for position in pod.spec.initContainers.indices
    where lacksMount(pod.spec.initContainers[position]) {
      pod.spec.initContainers[position].volumeMounts.append(mount)
    }
  }

  private static func suffix(_ random: () -> UInt64) -> String {
    let letters = (0..<5).map { _ in
      SafeName.alphabet[Int(random() % UInt64(SafeName.alphabet.count))]
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func tokenVolume(named name: String) -> Volume {
    let token = VolumeProjection.with { source in
      source.serviceAccountToken = ServiceAccountTokenProjection.with {
        $0.expirationSeconds = tokenSeconds
        $0.path = "token"
      }
    }
    let authority = VolumeProjection.with { source in
      source.configMap = ConfigMapProjection.with {
        $0.localObjectReference.name = WellKnown.rootCertificateConfigMap
        $0.items = [
          KeyToPath.with {
            $0.key = "ca.crt"
            $0.path = "ca.crt"
          }
        ]
      }
    }
    let namespace = VolumeProjection.with { source in
      source.downwardAPI = DownwardAPIProjection.with {
        $0.items = [
          DownwardAPIVolumeFile.with {
            $0.path = "namespace"
            $0.fieldRef = ObjectFieldSelector.with {
              $0.apiVersion = "v1"
              $0.fieldPath = "metadata.namespace"
            }
          }
        ]
      }
    }
    return Volume.with { volume in
      volume.name = name
      volume.volumeSource.projected = ProjectedVolumeSource.with {
        $0.sources = [token, authority, namespace]
        $0.defaultMode = 0o644
      }
    }
  }
}
