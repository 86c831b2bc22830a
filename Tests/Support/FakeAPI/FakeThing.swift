// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import MetaAPI
import Wire

/// Objects of a kind that no module knows, for tests that need nothing but metadata.
package enum FakeThing {
  /// The body of a request that creates one.
  package static func named(_ name: String) -> [UInt8] {
    var object = FakeObject()
    object.metadata.name = name
    return Envelope.wrap(apiVersion: "v1", kind: "Thing", payload: object.protobuf())
  }
}
