// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Kubelet

@Suite("containerd configuration") struct ContainerdConfigurationTests {
  private static func text(canLowerOOMScore: Bool, folder: String = "/s/containerd") -> String {
    ContainerdConfiguration(
      folder: folder, networkFolder: "/s/cni/net.d",
      capabilities: RuntimeCapabilities(
        canLowerOOMScore: canLowerOOMScore, cgroupVersion: .two, pluginFolder: "/usr/lib/cni")
    ).text
  }

  @Test("everything lies in the given folder and the plugins where they were found")
  func places() {
    let text = Self.text(canLowerOOMScore: true)

    #expect(text.contains("root = \"/s/containerd/root\""))
    #expect(text.contains("state = \"/s/containerd/state\""))
    #expect(text.contains("address = \"/s/containerd/containerd.sock\""))
    #expect(text.contains("bin_dir = \"/usr/lib/cni\""))
    #expect(text.contains("sandbox_image = \"registry.martlet.local/pause:1\""))
  }

  @Test("OOM scores are restricted exactly where they cannot be lowered", arguments: [true, false])
  func restrictsScores(canLower: Bool) {
    let text = Self.text(canLowerOOMScore: canLower)

    #expect(text.contains("restrict_oom_score_adj = \(!canLower)"))
  }

  @Test("a path with quotes stays one string")
  func quotes() {
    #expect(Self.text(canLowerOOMScore: true, folder: "/a\"b").contains(#""/a\"b/root""#))
  }

  @Test("a capability is read from the status of the process")
  func readsCapability() {
    let status = "Name:\tx\nCapEff:\t000001fffeffffff\n"

    #expect(!RuntimeCapabilities.hasCapability(24, processStatus: status))
    #expect(RuntimeCapabilities.hasCapability(21, processStatus: status))
    #expect(!RuntimeCapabilities.hasCapability(21, processStatus: "Name:\tx\n"))
  }
}

@Suite("CNI configuration") struct CNIConfigurationTests {
  @Test("each pod CIDR becomes a range with a default route of its family")
  func ranges() {
    let text = CNIConfiguration(
      podCIDRs: ["10.42.3.0/24", "fd00:42::/64"], leaseFolder: "/l"
    ).text

    #expect(text.contains(#"[{"subnet": "10.42.3.0/24"}], [{"subnet": "fd00:42::/64"}]"#))
    #expect(text.contains(#"{"dst": "0.0.0.0/0"}, {"dst": "::/0"}"#))
  }

  @Test("what is no CIDR never reaches the file")
  func refusesText() {
    let text = CNIConfiguration(podCIDRs: ["10.0.0.0/8\"}]"], leaseFolder: "/l").text

    #expect(text.contains(#""ranges": []"#))
  }
}
