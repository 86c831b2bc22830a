// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Kubelet
import Testing

@Suite("Bundled images") struct BundledImagesTests {
  @Test(
    "containerd with our configuration imports both images under their names",
    .enabled(if: OwnContainerd.isPossible))
  func imports() async throws {
    try await OwnContainerd.with { containerd in
      let names = try containerd.imageNames()

      #expect(names.contains(BundledImages.pauseName))
      #expect(names.contains(BundledImages.demoName))
    }
  }
}
