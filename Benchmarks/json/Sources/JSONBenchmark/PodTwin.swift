// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// The realistic Pod as plain Codable structs, for Foundation's encoder and decoder. Only the fields
// that the sample has: a whole Pod would be slower still.

struct PodTwin: Codable {
  var kind: String?
  var apiVersion: String?
  var metadata: MetadataTwin?
  var spec: SpecTwin?
  var status: PodStatusTwin?
}

struct MetadataTwin: Codable {
  var name: String?
  var generateName: String?
  var namespace: String?
  var uid: String?
  var resourceVersion: String?
  var creationTimestamp: String?
  var labels: [String: String]?
  var annotations: [String: String]?
  var ownerReferences: [OwnerReferenceTwin]?
}

struct OwnerReferenceTwin: Codable {
  var apiVersion: String?
  var kind: String?
  var name: String?
  var uid: String?
  var controller: Bool?
  var blockOwnerDeletion: Bool?
}

struct SpecTwin: Codable {
  var volumes: [VolumeTwin]?
  var containers: [ContainerTwin]?
  var restartPolicy: String?
  var terminationGracePeriodSeconds: Int?
  var dnsPolicy: String?
  var serviceAccountName: String?
  var serviceAccount: String?
  var nodeName: String?
  var securityContext: SecurityContextTwin?
  var schedulerName: String?
  var tolerations: [TolerationTwin]?
  var priority: Int?
  var enableServiceLinks: Bool?
  var preemptionPolicy: String?
}

struct VolumeTwin: Codable {
  var name: String?
  var configMap: ConfigMapTwin?
  var emptyDir: EmptyDirTwin?
  var projected: ProjectedTwin?
}

struct ConfigMapTwin: Codable {
  var name: String?
  var defaultMode: Int?
  var items: [ItemTwin]?
}

struct EmptyDirTwin: Codable {
  var medium: String?
  var sizeLimit: String?
}

struct ProjectedTwin: Codable {
  var sources: [SourceTwin]?
  var defaultMode: Int?
}

struct SourceTwin: Codable {
  var serviceAccountToken: ServiceAccountTokenTwin?
  var configMap: ConfigMapTwin?
  var downwardAPI: DownwardAPITwin?
}

struct ServiceAccountTokenTwin: Codable {
  var expirationSeconds: Int?
  var path: String?
}

struct ItemTwin: Codable {
  var key: String?
  var path: String?
  var fieldRef: FieldRefTwin?
}

struct DownwardAPITwin: Codable {
  var items: [ItemTwin]?
}

struct FieldRefTwin: Codable {
  var apiVersion: String?
  var fieldPath: String?
}

struct ContainerTwin: Codable {
  var name: String?
  var image: String?
  var args: [String]?
  var ports: [PortTwin]?
  var env: [EnvTwin]?
  var resources: ResourcesTwin?
  var volumeMounts: [VolumeMountTwin]?
  var livenessProbe: LivenessProbeTwin?
  var readinessProbe: ReadinessProbeTwin?
  var terminationMessagePath: String?
  var terminationMessagePolicy: String?
  var imagePullPolicy: String?
  var securityContext: SecurityContextTwin?
}

struct PortTwin: Codable {
  var name: String?
  var containerPort: Int?
  var `protocol`: String?
}

struct EnvTwin: Codable {
  var name: String?
  var valueFrom: ValueFromTwin?
  var value: String?
}

struct ValueFromTwin: Codable {
  var fieldRef: FieldRefTwin?
  var secretKeyRef: SecretKeyRefTwin?
}

struct SecretKeyRefTwin: Codable {
  var name: String?
  var key: String?
}

struct ResourcesTwin: Codable {
  var limits: [String: String]?
  var requests: [String: String]?
}

struct VolumeMountTwin: Codable {
  var name: String?
  var readOnly: Bool?
  var mountPath: String?
}

struct LivenessProbeTwin: Codable {
  var httpGet: HttpGetTwin?
  var initialDelaySeconds: Int?
  var timeoutSeconds: Int?
  var periodSeconds: Int?
  var successThreshold: Int?
  var failureThreshold: Int?
}

struct HttpGetTwin: Codable {
  var path: String?
  var port: String?
  var scheme: String?
}

struct ReadinessProbeTwin: Codable {
  var httpGet: HttpGetTwin?
  var timeoutSeconds: Int?
  var periodSeconds: Int?
  var successThreshold: Int?
  var failureThreshold: Int?
}

struct SecurityContextTwin: Codable {
  var capabilities: CapabilitiesTwin?
  var runAsNonRoot: Bool?
  var readOnlyRootFilesystem: Bool?
  var allowPrivilegeEscalation: Bool?
  var fsGroup: Int?
}

struct CapabilitiesTwin: Codable {
  var drop: [String]?
}

struct TolerationTwin: Codable {
  var key: String?
  var `operator`: String?
  var effect: String?
  var tolerationSeconds: Int?
}

struct PodStatusTwin: Codable {
  var phase: String?
  var conditions: [ConditionTwin]?
  var hostIP: String?
  var hostIPs: [HostIPTwin]?
  var podIP: String?
  var podIPs: [PodIPTwin]?
  var startTime: String?
  var containerStatuses: [ContainerStatuseTwin]?
  var qosClass: String?
}

struct ConditionTwin: Codable {
  var type: String?
  var status: String?
  var lastProbeTime: String?
  var lastTransitionTime: String?
}

struct HostIPTwin: Codable {
  var ip: String?
}

struct PodIPTwin: Codable {
  var ip: String?
}

struct ContainerStatuseTwin: Codable {
  var name: String?
  var state: ContainerStateTwin?
  var lastState: LastStateTwin?
  var ready: Bool?
  var restartCount: Int?
  var image: String?
  var imageID: String?
  var containerID: String?
  var started: Bool?
}

struct ContainerStateTwin: Codable {
  var running: RunningTwin?
}

struct RunningTwin: Codable {
  var startedAt: String?
}

struct LastStateTwin: Codable {
}
