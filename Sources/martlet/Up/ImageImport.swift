// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import Kubelet
import Platform

/// Loads the images that Martlet brings along into its containerd, once per version of them.
struct ImageImport: Sendable {
  let folder: StateFolder
  /// This program; the pause program lies beside it.
  let executable: String

  /// Blocks while archives are made and read.
  /// - Returns: whether anything had to be imported.
  func run() throws -> Bool {
    let program = executable.split(separator: "/").dropLast().joined(separator: "/")
    let pause = "/\(program)/\(BundledImages.pauseProgram)"
    let images = [
      try BundledImages.pauseArchive(program: pause), try BundledImages.demoArchive(),
    ]
    let stamp = images.map { "\(SHA256.hexDigest(of: $0))\n" }.joined()
    let stampPath = folder.containerd + "/images"
    if FileSystem.kind(of: stampPath) == .file, try FileSystem.readText(stampPath) == stamp {
      return false
    }
    for (index, archive) in images.enumerated() {
      let path = folder.containerd + "/image-\(index).tar"
      try FileSystem.write(archive, to: path)
      let command = BundledImages.importCommand(socket: folder.containerdSocket, archive: path)
      let outcome = try command.run()
      try FileSystem.removeFile(path)
      guard outcome.succeeded else {
        throw CommandFailure(command: "ctr images import", complaint: outcome.complaint)
      }
    }
    try FileSystem.replace(stampPath, with: Array(stamp.utf8))
    return true
  }
}
