// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Platform

/// The images that Martlet brings along, so that a cluster starts without any registry.
///
/// How a supervisor uses them: wait for containerd's socket, then write `archive(...)` of each to a file
/// and run `ctr --address SOCKET --namespace k8s.io images import FILE` (`importCommand`). Importing the
/// same archive again changes nothing.
package enum BundledImages {
  /// The sandbox image: one static program that holds a pod's namespaces. Never pulled: the name is
  /// one that no registry serves.
  package static let pauseName = "registry.martlet.local/pause:1"
  /// The demo image: busybox, with sh, httpd, wget, nc and the rest. Pods call it `martlet/demo:1`.
  package static let demoName = "docker.io/martlet/demo:1"

  /// The file name of the pause program that the Makefile builds beside the product binary.
  package static let pauseProgram = "martlet-pause"

  /// The sandbox image.
  /// - Parameters:
  ///   - program: path of a static executable that waits for SIGTERM (`packaging/pause/pause.c`).
  ///   - busybox: its `sleep` is used instead where `program` is missing. It reaps no orphans, which
  ///     matters to pods that share one process namespace.
  /// - Throws: `SystemError` when neither can be read.
  package static func pauseArchive(
    program: String, busybox: String = "/bin/busybox"
  ) throws(SystemError) -> [UInt8] {
    var layer = TarArchive()
    guard FileSystem.kind(of: program) == .file else {
      layer.addFile("pause", contents: try FileSystem.read(busybox), mode: 0o755)
      layer.addSymbolicLink("sleep", to: "pause")
      return archive(
        pauseName, layer, .init(entrypoint: ["/sleep", "2147483647"]))
    }
    layer.addFile("pause", contents: try FileSystem.read(program), mode: 0o755)
    return archive(pauseName, layer, .init(entrypoint: ["/pause"]))
  }

  /// The demo image.
  /// - Parameter busybox: path of a static busybox.
  /// - Throws: `SystemError` when it cannot be read, or does not list its applets.
  package static func demoArchive(
    busybox: String = "/bin/busybox"
  ) throws(SystemError) -> [UInt8] {
    let applets = try Command(busybox, ["--list"]).run()
    let names = String(decoding: applets.standardOutput, as: UTF8.self).split(separator: "\n")

    var layer = TarArchive()
    for directory in ["bin", "etc", "root", "tmp", "var", "www"] {
      layer.addDirectory(directory, mode: directory == "tmp" ? 0o1777 : 0o755)
    }
    layer.addFile("bin/busybox", contents: try FileSystem.read(busybox), mode: 0o755)
    for name in names.map(String.init).sorted() where name != "busybox" && isFileName(name) {
      layer.addSymbolicLink("bin/" + name, to: "busybox")
    }
    layer.addFile("etc/passwd", contents: Array(accounts.utf8))
    layer.addFile("etc/group", contents: Array("root:x:0:\nnobody:x:65534:\n".utf8))
    return archive(
      demoName, layer, .init(command: ["/bin/sh"], environment: ["PATH=/bin"]))
  }

  /// Loads an archive into a containerd, under the namespace that its CRI service reads.
  package static func importCommand(socket: String, archive path: String) -> Command {
    Command("ctr", ["--address", socket, "--namespace", "k8s.io", "images", "import", path])
  }

  private static let accounts = """
    root:x:0:0:root:/root:/bin/sh
    nobody:x:65534:65534:nobody:/:/bin/false

    """

  private static func archive(
    _ name: String, _ layer: TarArchive, _ process: OCIArchive.Process
  ) -> [UInt8] {
    OCIArchive(
      name: name, layer: layer.finished(), process: process, architecture: architecture
    ).bytes()
  }

  private static func isFileName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count < 64 && !name.contains("/")
  }

  /// The machine's architecture in OCI's words.
  static var architecture: String {
    #if arch(x86_64)
      "amd64"
    #elseif arch(arm64)
      "arm64"
    #else
      #error("name this architecture as OCI does")
    #endif
  }
}
