// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform

/// `martlet reset`: removes all that a cluster left on this machine, its state included.
enum ResetCommand {
  static func main(_ arguments: [String]) -> Int32 {
    var flags = FlagSet(command: "reset", summary: "Remove all state of a cluster on this machine.")
    flags.string("state", default: "/var/lib/martlet", help: "Folder with the cluster's state.")
    return CommandLineResult.exitStatus {
      let values = try flags.parse(arguments)
      try reset(StateFolder(root: values.string("state")))
    }
  }

  private static func reset(_ folder: StateFolder) throws {
    guard FileSystem.kind(of: folder.root) == .directory else {
      print("nothing to remove: \(folder.root) does not exist")
      return
    }
    guard FileSystem.kind(of: folder.root + "/run") == .directory,
      FileSystem.kind(of: folder.root + "/pki") == .directory
    else { throw ResetError.notAStateFolder(folder.root) }
    let lock = try ClusterLock(folder.lock)
    let problems = NodeCleanup(folder: folder).run()
    guard problems.isEmpty else { throw ResetError.remains(problems) }
    try FileSystem.removeTree(folder.root)
    withExtendedLifetime(lock) {}
    print("removed \(folder.root)")
  }
}

/// Why nothing, or not everything, was removed.
enum ResetError: Error, CustomStringConvertible {
  case notAStateFolder(String)
  case remains([String])

  var description: String {
    switch self {
    case .notAStateFolder(let path): "\(path) holds no cluster; nothing was removed"
    case .remains(let problems): "kept the state: " + problems.joined(separator: "; ")
    }
  }
}
