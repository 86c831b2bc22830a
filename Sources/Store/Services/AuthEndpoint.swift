// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import EtcdRPC
package import RPC
import Wire

/// Users and roles: there are none. Who may connect is settled by client certificates and by the
/// permissions of the unix socket, so authentication by password is off and stays off.
package struct AuthEndpoint: AuthService {
  let core: StoreCore

  package init(_ core: StoreCore) {
    self.core = core
  }

  package func authStatus(
    _ request: AuthStatusRequest, context: RPCContext
  ) async throws -> AuthStatusResponse {
    .with {
      $0.header = core.header
      $0.authRevision = 1
    }
  }

  package func authEnable(
    _ request: AuthEnableRequest, context: RPCContext
  ) async throws -> AuthEnableResponse {
    throw EtcdError.rootUserNotExist.rpc
  }

  package func authDisable(
    _ request: AuthDisableRequest, context: RPCContext
  ) async throws -> AuthDisableResponse {
    .with { $0.header = core.header }
  }

  package func authenticate(
    _ request: AuthenticateRequest, context: RPCContext
  ) async throws -> AuthenticateResponse {
    throw EtcdError.authNotEnabled.rpc
  }

  package func userList(
    _ request: AuthUserListRequest, context: RPCContext
  ) async throws -> AuthUserListResponse {
    .with { $0.header = core.header }
  }

  package func roleList(
    _ request: AuthRoleListRequest, context: RPCContext
  ) async throws -> AuthRoleListResponse {
    .with { $0.header = core.header }
  }

  package func userAdd(
    _ request: AuthUserAddRequest, context: RPCContext
  ) async throws -> AuthUserAddResponse {
    throw EtcdError.notCapable.rpc
  }

  package func userGet(
    _ request: AuthUserGetRequest, context: RPCContext
  ) async throws -> AuthUserGetResponse {
    throw EtcdError.userNotFound.rpc
  }

  package func userDelete(
    _ request: AuthUserDeleteRequest, context: RPCContext
  ) async throws -> AuthUserDeleteResponse {
    throw EtcdError.userNotFound.rpc
  }

  package func userChangePassword(
    _ request: AuthUserChangePasswordRequest, context: RPCContext
  ) async throws -> AuthUserChangePasswordResponse {
    throw EtcdError.userNotFound.rpc
  }

  package func userGrantRole(
    _ request: AuthUserGrantRoleRequest, context: RPCContext
  ) async throws -> AuthUserGrantRoleResponse {
    throw EtcdError.userNotFound.rpc
  }

  package func userRevokeRole(
    _ request: AuthUserRevokeRoleRequest, context: RPCContext
  ) async throws -> AuthUserRevokeRoleResponse {
    throw EtcdError.userNotFound.rpc
  }

  package func roleAdd(
    _ request: AuthRoleAddRequest, context: RPCContext
  ) async throws -> AuthRoleAddResponse {
    throw EtcdError.notCapable.rpc
  }

  package func roleGet(
    _ request: AuthRoleGetRequest, context: RPCContext
  ) async throws -> AuthRoleGetResponse {
    throw EtcdError.roleNotFound.rpc
  }

  package func roleDelete(
    _ request: AuthRoleDeleteRequest, context: RPCContext
  ) async throws -> AuthRoleDeleteResponse {
    throw EtcdError.roleNotFound.rpc
  }

  package func roleGrantPermission(
    _ request: AuthRoleGrantPermissionRequest, context: RPCContext
  ) async throws -> AuthRoleGrantPermissionResponse {
    throw EtcdError.roleNotFound.rpc
  }

  package func roleRevokePermission(
    _ request: AuthRoleRevokePermissionRequest, context: RPCContext
  ) async throws -> AuthRoleRevokePermissionResponse {
    throw EtcdError.roleNotFound.rpc
  }
}
