// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIExtensionsAPI
import AppsAPI
import BatchAPI
import CoreAPI
import Schema
import StorageAPI

/// The ten largest kinds, by the fields that can be reached from them, and three more with forms that
/// those lack. Their order is that of the letters at the head of the seeds, so append only.
enum Kinds {
  static let all: [any KindMessage.Type] = [
    Pod.self, PodTemplate.self, ReplicationController.self, StatefulSet.self, Deployment.self,
    DaemonSet.self, ReplicaSet.self, CronJob.self, Job.self, VolumeAttachment.self,
    PersistentVolume.self, Node.self, CustomResourceDefinition.self,
  ]
}
