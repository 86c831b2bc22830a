// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
package import RPC

/// Takes a snapshot of a running store, over the network.
package enum SnapshotDownload {
  /// Writes the stream to a temporary file, flushes it, compares its checksum and gives it its name.
  /// - Returns: false when the server is an etcd, whose databases only etcd's own tools can read: the
  ///   file is whole then, but not checked further.
  package static func save(from channel: any RPCChannel, to path: String) async throws -> Bool {
    let draft = try FileDraft(of: path)
    let call = try await MaintenanceClient(channel: channel).snapshot(SnapshotRequest())
    var remaining: UInt64 = .max
    for try await part in call {
      try draft.write(part.blob)
      remaining = part.remainingBytes
    }
    guard remaining == 0 else { throw SnapshotError.streamEnded(missing: remaining) }
    try draft.flush()
    var isOurs = true
    do {
      try SnapshotFile(draft.draftPath).check()
    } catch SnapshotError.ofEtcd {
      isOurs = false
    }
    try draft.keep()
    return isOurs
  }
}
