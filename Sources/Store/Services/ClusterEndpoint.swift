// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import EtcdRPC
package import RPC
import Wire

/// The members of the cluster: this one. Changes are refused.
package struct ClusterEndpoint: ClusterService {
  let core: StoreCore

  package init(_ core: StoreCore) {
    self.core = core
  }

  package func memberList(
    _ request: MemberListRequest, context: RPCContext
  ) async throws -> MemberListResponse {
    try core.checkCalling(context)
    return .with {
      $0.header = core.header
      $0.members = [
        .with {
          $0.id = core.identity.member
          $0.name = core.settings.name
          $0.peerURLs = core.settings.peerURLs
          $0.clientURLs = core.clientURLs
        }
      ]
    }
  }

  package func memberAdd(
    _ request: MemberAddRequest, context: RPCContext
  ) async throws -> MemberAddResponse {
    try core.checkAdministering(context)
    try Self.check(request.peerURLs)
    throw RPCError.oneMember
  }

  package func memberRemove(
    _ request: MemberRemoveRequest, context: RPCContext
  ) async throws -> MemberRemoveResponse {
    try core.checkAdministering(context)
    throw refusal(of: request.id, else: .memberNotEnoughStarted)
  }

  package func memberUpdate(
    _ request: MemberUpdateRequest, context: RPCContext
  ) async throws -> MemberUpdateResponse {
    try core.checkAdministering(context)
    try Self.check(request.peerURLs)
    guard request.id == core.identity.member else { throw EtcdError.memberNotFound.rpc }
    throw RPCError.oneMember
  }

  package func memberPromote(
    _ request: MemberPromoteRequest, context: RPCContext
  ) async throws -> MemberPromoteResponse {
    try core.checkAdministering(context)
    throw refusal(of: request.id, else: .memberNotLearner)
  }

  /// Peers have http or https URLs with a host, a port and nothing else.
  private static func check(_ urls: [String]) throws(RPCError) {
    guard !urls.isEmpty, urls.allSatisfy(PeerURL.isValid) else {
      throw EtcdError.memberBadURLs.rpc
    }
  }

  private func refusal(of member: UInt64, else error: EtcdError) -> RPCError {
    (member == core.identity.member ? error : .memberNotFound).rpc
  }
}

extension RPCError {
  /// Begins as etcd's error does for what a cluster is not able to.
  fileprivate static let oneMember = RPCError(
    .failedPrecondition,
    EtcdError.notCapable.message + ": this store is one member, and is not replicated")
}
