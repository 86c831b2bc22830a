// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Schema

/// What the run-time schema says about the kinds served: where fields are in stored bytes, how
/// lists merge.
package struct SchemaIndex: Sendable {
  package init() {}

  /// Where things are in a kind's stored bytes.
  func layout(of descriptor: ResourceDescriptor, stored: ResourceDescriptor) -> ObjectLayout {
    let hasStatus = descriptor.subresources.contains { $0.name == "status" }
    return ObjectLayout(
      folder: stored.storageFolder + "/", statusField: hasStatus ? 3 : nil, fieldPaths: [])
  }

  /// How strategic merge patches treat the fields of a message.
  func mergeRules(_ messageName: String) -> StrategicMergeRules { .freeForm }
}
