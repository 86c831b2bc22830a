// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import AppsAPI
import CoreAPI
import MetaAPI
import MetaTypes

/// The rows of Deployments and ReplicaSets.
enum WorkloadTable {
  static func cells(_ deployment: Deployment, now: Time) -> [JSONValue] {
    let status = deployment.status
    let containers = deployment.spec.template.spec.containers
    let query = LabelQuery(deployment.spec.selector)
    return [
      .string(deployment.metadata.name),
      .string("\(status.readyReplicas)/\(deployment.spec.replicas ?? 0)"),
      .integer(Int64(status.updatedReplicas)), .integer(Int64(status.availableReplicas)),
      TableCell.age(deployment.metadata, now: now), TableCell.names(containers),
      TableCell.images(containers), .string(query?.description ?? "<invalid>"),
    ]
  }

  static func cells(_ replicaSet: ReplicaSet, now: Time) -> [JSONValue] {
    let status = replicaSet.status
    let containers = replicaSet.spec.template.spec.containers
    return [
      .string(replicaSet.metadata.name), .integer(Int64(replicaSet.spec.replicas ?? 0)),
      .integer(Int64(status.replicas)), .integer(Int64(status.readyReplicas)),
      TableCell.age(replicaSet.metadata, now: now), TableCell.names(containers),
      TableCell.images(containers), .string(TableCell.selector(replicaSet.spec.selector)),
    ]
  }
}
