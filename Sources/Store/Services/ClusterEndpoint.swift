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
          $0.clientURLs = core.settings.clientURLs
        }
      ]
    }
  }

  package func memberAdd(
    _ request: MemberAddRequest, context: RPCContext
  ) async throws -> MemberAddResponse {
    try core.checkAdministering(context)
    throw EtcdError.notCapable.rpc
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
    throw refusal(of: request.id, else: .notCapable)
  }

  package func memberPromote(
    _ request: MemberPromoteRequest, context: RPCContext
  ) async throws -> MemberPromoteResponse {
    try core.checkAdministering(context)
    throw refusal(of: request.id, else: .memberNotLearner)
  }

  private func refusal(of member: UInt64, else error: EtcdError) -> RPCError {
    (member == core.identity.member ? error : .memberNotFound).rpc
  }
}
