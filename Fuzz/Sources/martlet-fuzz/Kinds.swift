// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import AppsAPI
import CoreAPI
import Schema

/// The ten largest kinds, by the fields that can be reached from them. Their order is that of the
/// letters at the head of the seeds, so append only.
enum Kinds {
  static let all: [any KindMessage.Type] = [
    Pod.self, PodTemplate.self, ReplicationController.self, StatefulSet.self, Deployment.self,
    DaemonSet.self, ReplicaSet.self, PodList.self, PersistentVolume.self, Node.self,
  ]
}
