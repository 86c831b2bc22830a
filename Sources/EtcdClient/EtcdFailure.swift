// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import RPC

/// What the failure of a call to etcd says about the call and about the member that was asked.
package enum EtcdFailure: Equatable, Sendable {
  /// The member has no leader and did not look at the call: another one may serve it.
  case noLeader
  /// The token is not good (any more), and the call was not looked at.
  case tokenRefused
  /// The member could not serve, or did not answer in time. The call may have been carried out.
  case memberFailed
  /// An answer: another member would say the same.
  case answer

  package init(_ error: RPCError) {
    switch error.code {
    case .unavailable:
      self = error.message.hasSuffix("etcdserver: no leader") ? .noLeader : .memberFailed
    case .unauthenticated: self = .tokenRefused
    case .invalidArgument where error.message.hasSuffix("revision of auth store is old"):
      self = .tokenRefused
    case .deadlineExceeded: self = .memberFailed
    // The connection broke in the middle of the answer.
    case .internal, .unknown:
      self = error.message.hasPrefix("the response ended") ? .memberFailed : .answer
    default: self = .answer
    }
  }
}

/// Methods of etcd that change nothing, so that asking twice does no harm.
enum RepeatableMethods {
  private static let paths: Set<String> = [
    "/etcdserverpb.KV/Range", "/etcdserverpb.Watch/Watch", "/etcdserverpb.Lease/LeaseTimeToLive",
    "/etcdserverpb.Lease/LeaseLeases", "/etcdserverpb.Maintenance/Status",
    "/etcdserverpb.Maintenance/HashKV", "/etcdserverpb.Maintenance/Snapshot",
    "/etcdserverpb.Cluster/MemberList", "/etcdserverpb.Auth/Authenticate",
  ]

  /// Calls that last, so that no member's silence says anything.
  private static let streams: Set<String> = [
    "/etcdserverpb.Watch/Watch", "/etcdserverpb.Lease/LeaseKeepAlive",
    "/etcdserverpb.Maintenance/Snapshot", "/etcdserverpb.Maintenance/HashKV",
  ]

  static func contains(_ path: String) -> Bool { paths.contains(path) }

  static func isStream(_ path: String) -> Bool { streams.contains(path) }
}
