// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import AppsAPI
import CoreAPI
import MetaAPI
import MetaTypes
import Wire

extension Pod {
  /// A pod that runs; ready since second `readySince`.
  static func running(
    _ name: String, on node: String = "n1", labels: SortedMap<String, String> = [:],
    readySince: Int64? = 100, ip: String = "10.0.0.1", restarts: Int32 = 0
  ) -> Pod {
    .with { pod in
      pod.metadata.namespace = "default"
      pod.metadata.name = name
      pod.metadata.uid = "uid-" + name
      pod.metadata.labels = labels
      pod.metadata.creationTimestamp = Time(seconds: 50)
      pod.spec.nodeName = node
      pod.status.phase = "Running"
      pod.status.podIP = ip
      pod.status.podIPs = [.with { $0.ip = ip }]
      pod.status.containerStatuses = [.with { $0.restartCount = restarts }]
      pod.status.conditions = [
        .with {
          $0.type = "Ready"
          $0.status = readySince == nil ? "False" : "True"
          $0.lastTransitionTime = Time(seconds: readySince ?? 60)
        }
      ]
    }
  }
}

extension ReplicaSet {
  static func of(
    _ name: String, replicas: Int32, available: Int32 = 0, created: Int64 = 0, revision: Int = 0
  ) -> ReplicaSet {
    .with {
      $0.metadata.namespace = "default"
      $0.metadata.name = name
      $0.metadata.uid = "uid-" + name
      $0.metadata.creationTimestamp = Time(seconds: created)
      if revision > 0 {
        $0.metadata.annotations["deployment.kubernetes.io/revision"] = String(revision)
      }
      $0.spec.replicas = replicas
      $0.status.replicas = replicas
      $0.status.availableReplicas = available
      $0.status.readyReplicas = available
    }
  }
}

extension Deployment {
  static func of(
    replicas: Int32, maxSurge: IntOrString = .string("25%"),
    maxUnavailable: IntOrString = .string("25%")
  ) -> Deployment {
    .with {
      $0.metadata.namespace = "default"
      $0.metadata.name = "web"
      $0.metadata.uid = "uid-web"
      $0.spec.replicas = replicas
      $0.spec.strategy.type = "RollingUpdate"
      $0.spec.strategy.rollingUpdate = .with {
        $0.maxSurge = maxSurge
        $0.maxUnavailable = maxUnavailable
      }
      $0.spec.progressDeadlineSeconds = 600
      $0.spec.selector = .with { $0.matchLabels = ["app": "web"] }
      $0.spec.template.metadata.labels = ["app": "web"]
    }
  }
}
