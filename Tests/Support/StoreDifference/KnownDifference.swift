// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import RPC

/// Where the store may differ from etcd 3.4. Nothing else is excused.
///
/// What cannot be compared at all is not asked, and its place says so: sort options that etcd does not know
/// (StepSource), watches from a revision below zero or from the compacted one, and the number of a watch
/// that compaction ended (DifferenceRun).
enum KnownDifference {
  static func reason(_ step: Step, ours: Answer, theirs: Answer) -> String? {
    if case .error(.resourceExhausted, let our) = ours,
      case .error(.resourceExhausted, let their) = theirs,
      our.hasPrefix("message of "), their.hasPrefix("grpc: received message larger than max")
    {
      return "the words of the RPC library for a message that is too long"
    }
    return nil
  }

  static func reason(
    watch request: WatchCreateRequest, ours: WatchResponse, theirs: WatchResponse
  ) -> String? { nil }
}
