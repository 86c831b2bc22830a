// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The configuration of a containerd of our own: its root, state, socket and plugins lie in one folder,
/// so it never meets one that the machine already runs.
///
/// How a supervisor uses it: make `folder`, write `text` to `configurationPath`, start
/// `containerd --config <configurationPath>` as a child process, wait until `socket` accepts
/// connections, import `BundledImages`. CNI configuration is written by the kubelet into
/// `networkFolder` as soon as the node has a pod CIDR (`--cni-conf-dir`).
///
/// The text is of configuration version 2, which containerd 1.6 and 1.7 read and 2.x migrates.
package struct ContainerdConfiguration: Sendable, Equatable {
  /// Absolute path of the folder that everything lies in.
  package var folder: String
  /// Where containerd looks for CNI configuration.
  package var networkFolder: String
  package var sandboxImage: String
  package var capabilities: RuntimeCapabilities

  package init(
    folder: String, networkFolder: String, sandboxImage: String = BundledImages.pauseName,
    capabilities: RuntimeCapabilities
  ) {
    self.folder = folder
    self.networkFolder = networkFolder
    self.sandboxImage = sandboxImage
    self.capabilities = capabilities
  }

  package var configurationPath: String { folder + "/config.toml" }
  /// The unix socket of the CRI service and of `ctr`; at most 106 bytes are allowed by the kernel.
  package var socket: String { folder + "/containerd.sock" }

  /// Plugins that are never used here. `opt` would make /opt/containerd; the others complain in the
  /// log when their tools are missing.
  private static let unused = [
    "io.containerd.internal.v1.opt", "io.containerd.internal.v1.tracing",
    "io.containerd.tracing.processor.v1.otlp", "io.containerd.snapshotter.v1.aufs",
    "io.containerd.snapshotter.v1.blockfile", "io.containerd.snapshotter.v1.btrfs",
    "io.containerd.snapshotter.v1.devmapper", "io.containerd.snapshotter.v1.zfs",
  ]

  /// The file's content (TOML).
  package var text: String {
    let plugin = "io.containerd.grpc.v1.cri"
    let unused = Self.unused.map { "\"\($0)\"" }.joined(separator: ", ")
    return """
      # Written by Martlet at every start; changes are lost.
      version = 2
      root = \(Self.quoted(folder + "/root"))
      state = \(Self.quoted(folder + "/state"))
      disabled_plugins = [\(unused)]

      [grpc]
        address = \(Self.quoted(socket))

      [plugins."\(plugin)"]
        sandbox_image = \(Self.quoted(sandboxImage))
        restrict_oom_score_adj = \(!capabilities.canLowerOOMScore)
        netns_mounts_under_state_dir = true
        stream_server_address = "127.0.0.1"
        stream_server_port = "0"

        [plugins."\(plugin)".cni]
          bin_dir = \(Self.quoted(capabilities.pluginFolder))
          conf_dir = \(Self.quoted(networkFolder))

        [plugins."\(plugin)".containerd]
          snapshotter = "overlayfs"
          default_runtime_name = "runc"

          [plugins."\(plugin)".containerd.runtimes.runc]
            runtime_type = "io.containerd.runc.v2"

            [plugins."\(plugin)".containerd.runtimes.runc.options]
              SystemdCgroup = false

      """
  }

  /// A basic string of TOML 1.0.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
