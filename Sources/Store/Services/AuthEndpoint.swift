// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import EtcdRPC
import MVCC
package import RPC
import Wire

/// Users, roles and permissions, and logging in.
package struct AuthEndpoint: AuthService {
  let core: StoreCore

  package init(_ core: StoreCore) {
    self.core = core
  }

  package func authStatus(
    _ request: AuthStatusRequest, context: RPCContext
  ) async throws -> AuthStatusResponse {
    try core.checkAdministering(context)
    let state = core.access.state
    return .with {
      $0.header = core.header
      $0.enabled = state.isEnabled
      $0.authRevision = state.revision
    }
  }

  package func authEnable(
    _ request: AuthEnableRequest, context: RPCContext
  ) async throws -> AuthEnableResponse {
    try await change(context) { state throws(EtcdError) in try state.enable() }
    return .with { $0.header = core.header }
  }

  package func authDisable(
    _ request: AuthDisableRequest, context: RPCContext
  ) async throws -> AuthDisableResponse {
    try await change(context) { $0.disable() }
    return .with { $0.header = core.header }
  }

  package func authenticate(
    _ request: AuthenticateRequest, context: RPCContext
  ) async throws -> AuthenticateResponse {
    while true {
      let state = core.access.state
      guard state.isEnabled else { throw EtcdError.authNotEnabled.rpc }
      guard let user = state.user(request.name) else { throw EtcdError.authFailed.rpc }
      guard user.options?.noPassword != true else { throw RPCError.passwordForNoPasswordUser }
      let hash = String(decoding: user.password, as: UTF8.self)
      guard try await core.passwords.matches(request.password, hash) else {
        throw EtcdError.authFailed.rpc
      }
      // The check takes long: a password or user that was changed meanwhile must not log in.
      guard core.access.state.revision == state.revision, core.access.isEnabled else { continue }
      let token = try core.access.issueToken(for: request.name)
      return .with {
        $0.header = core.header
        $0.token = token
      }
    }
  }

  /// Changes users or roles, which only root may while access is controlled.
  @discardableResult
  private func change<Answer: Sendable>(
    _ context: RPCContext,
    _ body: @escaping @Sendable (inout AccessState) throws(EtcdError) -> Answer
  ) async throws(RPCError) -> Answer {
    try core.checkAdministering(context)
    return try await core.access.change(body)
  }
}

// MARK: - Users

extension AuthEndpoint {
  package func userAdd(
    _ request: AuthUserAddRequest, context: RPCContext
  ) async throws -> AuthUserAddResponse {
    try core.checkAdministering(context)
    // Nobody's password is hashed in vain.
    try etcd { () throws(EtcdError) in try core.access.state.checkNew(user: request.name) }
    let hash =
      request.options?.noPassword == true ? nil : try await core.passwords.hash(request.password)
    try await change(context) { state throws(EtcdError) in
      try state.addUser(request.name, passwordHash: hash)
    }
    return .with { $0.header = core.header }
  }

  /// Every user may ask about itself.
  package func userGet(
    _ request: AuthUserGetRequest, context: RPCContext
  ) async throws -> AuthUserGetResponse {
    let permit = try core.access.permit(for: context)
    let roles = try etcd { () throws(EtcdError) in
      if !permit.isUser(request.name) { try permit.checkAdministering() }
      return try core.access.state.roles(of: request.name)
    }
    return .with {
      $0.header = core.header
      $0.roles = roles
    }
  }

  package func userList(
    _ request: AuthUserListRequest, context: RPCContext
  ) async throws -> AuthUserListResponse {
    try core.checkAdministering(context)
    return .with {
      $0.header = core.header
      $0.users = core.access.state.userNames
    }
  }

  package func userDelete(
    _ request: AuthUserDeleteRequest, context: RPCContext
  ) async throws -> AuthUserDeleteResponse {
    try await change(context) { state throws(EtcdError) in try state.deleteUser(request.name) }
    core.access.dropTokens(of: [request.name])
    return .with { $0.header = core.header }
  }

  package func userChangePassword(
    _ request: AuthUserChangePasswordRequest, context: RPCContext
  ) async throws -> AuthUserChangePasswordResponse {
    try core.checkAdministering(context)
    _ = try etcd { () throws(EtcdError) in try core.access.state.roles(of: request.name) }
    let hash = try await core.passwords.hash(request.password)
    try await change(context) { state throws(EtcdError) in
      try state.changePassword(of: request.name, to: hash)
    }
    core.access.dropTokens(of: [request.name])
    return .with { $0.header = core.header }
  }

  package func userGrantRole(
    _ request: AuthUserGrantRoleRequest, context: RPCContext
  ) async throws -> AuthUserGrantRoleResponse {
    try await change(context) { state throws(EtcdError) in
      try state.grant(role: request.role, to: request.user)
    }
    return .with { $0.header = core.header }
  }

  package func userRevokeRole(
    _ request: AuthUserRevokeRoleRequest, context: RPCContext
  ) async throws -> AuthUserRevokeRoleResponse {
    try await change(context) { state throws(EtcdError) in
      try state.revoke(role: request.role, from: request.name)
    }
    return .with { $0.header = core.header }
  }
}

// MARK: - Roles

extension AuthEndpoint {
  package func roleAdd(
    _ request: AuthRoleAddRequest, context: RPCContext
  ) async throws -> AuthRoleAddResponse {
    try await change(context) { state throws(EtcdError) in try state.addRole(request.name) }
    return .with { $0.header = core.header }
  }

  /// Every user may ask about its own roles.
  package func roleGet(
    _ request: AuthRoleGetRequest, context: RPCContext
  ) async throws -> AuthRoleGetResponse {
    let permit = try core.access.permit(for: context)
    let state = core.access.state
    let permissions = try etcd { () throws(EtcdError) in
      if !permit.hasRole(request.role, in: state) { try permit.checkAdministering() }
      return try state.permissions(of: request.role)
    }
    return .with {
      $0.header = core.header
      $0.perm = permissions
    }
  }

  package func roleList(
    _ request: AuthRoleListRequest, context: RPCContext
  ) async throws -> AuthRoleListResponse {
    try core.checkAdministering(context)
    return .with {
      $0.header = core.header
      $0.roles = core.access.state.roleNames
    }
  }

  package func roleDelete(
    _ request: AuthRoleDeleteRequest, context: RPCContext
  ) async throws -> AuthRoleDeleteResponse {
    let holders = try await change(context) { state throws(EtcdError) in
      try state.deleteRole(request.role)
    }
    core.access.dropTokens(of: holders)
    return .with { $0.header = core.header }
  }

  package func roleGrantPermission(
    _ request: AuthRoleGrantPermissionRequest, context: RPCContext
  ) async throws -> AuthRoleGrantPermissionResponse {
    try await change(context) { state throws(EtcdError) in
      try state.grant(request.perm, to: request.name)
    }
    return .with { $0.header = core.header }
  }

  package func roleRevokePermission(
    _ request: AuthRoleRevokePermissionRequest, context: RPCContext
  ) async throws -> AuthRoleRevokePermissionResponse {
    try await change(context) { state throws(EtcdError) in
      try state.revokePermission(key: request.key, rangeEnd: request.rangeEnd, from: request.role)
    }
    return .with { $0.header = core.header }
  }
}

extension AccessPermit {
  fileprivate func hasRole(_ role: String, in state: AccessState) -> Bool {
    if case .some(let user, _) = self { return state.user(user)?.roles.contains(role) == true }
    return false
  }
}

extension RPCError {
  /// etcd sends this one with an unknown code.
  fileprivate static let passwordForNoPasswordUser = RPCError(
    .unknown, "auth: authentication failed, password was given for no password user")
}
