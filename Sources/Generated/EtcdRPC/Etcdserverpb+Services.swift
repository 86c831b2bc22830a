// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/etcdserverpb.proto by `make generate`; do not edit.

public import RPC
public import Schema

/// Reads and writes of keys. Every change gives the whole store a new revision.
public protocol KVService: RPCService {
  /// Reads a key or a range of keys, now or as of an earlier revision.
  nonisolated(nonsending) func range(_ request: RangeRequest, context: RPCContext) async throws
    -> RangeResponse
  /// Writes a key.
  nonisolated(nonsending) func put(_ request: PutRequest, context: RPCContext) async throws
    -> PutResponse
  /// Deletes a key or a range of keys.
  nonisolated(nonsending) func deleteRange(_ request: DeleteRangeRequest, context: RPCContext)
    async throws -> DeleteRangeResponse
  /// Compares, then carries out one of two lists of operations, as one step and one revision.
  nonisolated(nonsending) func txn(_ request: TxnRequest, context: RPCContext) async throws
    -> TxnResponse
  /// Forgets all that was overwritten or deleted before a revision.
  nonisolated(nonsending) func compact(_ request: CompactionRequest, context: RPCContext)
    async throws -> CompactionResponse
}

extension KVService {
  public var serviceName: String { "etcdserverpb.KV" }
  public var schemaFiles: FileDescriptors { EtcdRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/etcdserverpb.KV/Range") { request, context in
        try await RPCMethod.encode(range(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.KV/Put") { request, context in
        try await RPCMethod.encode(put(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.KV/DeleteRange") { request, context in
        try await RPCMethod.encode(deleteRange(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.KV/Txn") { request, context in
        try await RPCMethod.encode(txn(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.KV/Compact") { request, context in
        try await RPCMethod.encode(compact(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `etcdserverpb.KV`.
public struct KVClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Reads a key or a range of keys, now or as of an earlier revision.
  public nonisolated(nonsending) func range(
    _ request: RangeRequest, options: CallOptions = CallOptions()
  ) async throws -> RangeResponse {
    try await channel.unary("/etcdserverpb.KV/Range", request, options: options)
  }

  /// Writes a key.
  public nonisolated(nonsending) func put(
    _ request: PutRequest, options: CallOptions = CallOptions()
  ) async throws -> PutResponse {
    try await channel.unary("/etcdserverpb.KV/Put", request, options: options)
  }

  /// Deletes a key or a range of keys.
  public nonisolated(nonsending) func deleteRange(
    _ request: DeleteRangeRequest, options: CallOptions = CallOptions()
  ) async throws -> DeleteRangeResponse {
    try await channel.unary("/etcdserverpb.KV/DeleteRange", request, options: options)
  }

  /// Compares, then carries out one of two lists of operations, as one step and one revision.
  public nonisolated(nonsending) func txn(
    _ request: TxnRequest, options: CallOptions = CallOptions()
  ) async throws -> TxnResponse {
    try await channel.unary("/etcdserverpb.KV/Txn", request, options: options)
  }

  /// Forgets all that was overwritten or deleted before a revision.
  public nonisolated(nonsending) func compact(
    _ request: CompactionRequest, options: CallOptions = CallOptions()
  ) async throws -> CompactionResponse {
    try await channel.unary("/etcdserverpb.KV/Compact", request, options: options)
  }
}

/// Follows changes of keys.
public protocol WatchService: RPCService {
  /// Carries any number of watches on one stream, each with an id; changes arrive in the order of
  /// revisions.
  nonisolated(nonsending) func watch(
    _ requests: RPCRequests<WatchRequest>, _ responses: RPCResponses<WatchResponse>,
    context: RPCContext) async throws
}

extension WatchService {
  public var serviceName: String { "etcdserverpb.Watch" }
  public var schemaFiles: FileDescriptors { EtcdRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .bidirectional("/etcdserverpb.Watch/Watch") {
        (requests: RPCRequests<WatchRequest>, responses: RPCResponses<WatchResponse>, context) in
        try await watch(requests, responses, context: context)
      }
    ]
  }
}

/// Calls `etcdserverpb.Watch`.
public struct WatchClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Carries any number of watches on one stream, each with an id; changes arrive in the order of
  /// revisions.
  public nonisolated(nonsending) func watch(options: CallOptions = CallOptions()) async throws
    -> RPCCall<WatchRequest, WatchResponse>
  {
    try await channel.call("/etcdserverpb.Watch/Watch", options: options)
  }
}

/// Leases: keys that disappear unless someone keeps asking for them to stay.
public protocol LeaseService: RPCService {
  /// Makes a lease.
  nonisolated(nonsending) func leaseGrant(_ request: LeaseGrantRequest, context: RPCContext)
    async throws -> LeaseGrantResponse
  /// Ends a lease and deletes its keys.
  nonisolated(nonsending) func leaseRevoke(_ request: LeaseRevokeRequest, context: RPCContext)
    async throws -> LeaseRevokeResponse
  /// Renews leases: each request renews one for its full time.
  nonisolated(nonsending) func leaseKeepAlive(
    _ requests: RPCRequests<LeaseKeepAliveRequest>,
    _ responses: RPCResponses<LeaseKeepAliveResponse>, context: RPCContext) async throws
  /// Tells the time left of a lease, and its keys if asked.
  nonisolated(nonsending) func leaseTimeToLive(
    _ request: LeaseTimeToLiveRequest, context: RPCContext
  ) async throws -> LeaseTimeToLiveResponse
  /// Lists all leases.
  nonisolated(nonsending) func leaseLeases(_ request: LeaseLeasesRequest, context: RPCContext)
    async throws -> LeaseLeasesResponse
}

extension LeaseService {
  public var serviceName: String { "etcdserverpb.Lease" }
  public var schemaFiles: FileDescriptors { EtcdRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/etcdserverpb.Lease/LeaseGrant") { request, context in
        try await RPCMethod.encode(leaseGrant(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Lease/LeaseRevoke") { request, context in
        try await RPCMethod.encode(leaseRevoke(RPCMethod.decode(request), context: context))
      },
      .bidirectional("/etcdserverpb.Lease/LeaseKeepAlive") {
        (
          requests: RPCRequests<LeaseKeepAliveRequest>,
          responses: RPCResponses<LeaseKeepAliveResponse>, context
        ) in
        try await leaseKeepAlive(requests, responses, context: context)
      },
      .unary(encoded: "/etcdserverpb.Lease/LeaseTimeToLive") { request, context in
        try await RPCMethod.encode(leaseTimeToLive(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Lease/LeaseLeases") { request, context in
        try await RPCMethod.encode(leaseLeases(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `etcdserverpb.Lease`.
public struct LeaseClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Makes a lease.
  public nonisolated(nonsending) func leaseGrant(
    _ request: LeaseGrantRequest, options: CallOptions = CallOptions()
  ) async throws -> LeaseGrantResponse {
    try await channel.unary("/etcdserverpb.Lease/LeaseGrant", request, options: options)
  }

  /// Ends a lease and deletes its keys.
  public nonisolated(nonsending) func leaseRevoke(
    _ request: LeaseRevokeRequest, options: CallOptions = CallOptions()
  ) async throws -> LeaseRevokeResponse {
    try await channel.unary("/etcdserverpb.Lease/LeaseRevoke", request, options: options)
  }

  /// Renews leases: each request renews one for its full time.
  public nonisolated(nonsending) func leaseKeepAlive(options: CallOptions = CallOptions())
    async throws -> RPCCall<LeaseKeepAliveRequest, LeaseKeepAliveResponse>
  {
    try await channel.call("/etcdserverpb.Lease/LeaseKeepAlive", options: options)
  }

  /// Tells the time left of a lease, and its keys if asked.
  public nonisolated(nonsending) func leaseTimeToLive(
    _ request: LeaseTimeToLiveRequest, options: CallOptions = CallOptions()
  ) async throws -> LeaseTimeToLiveResponse {
    try await channel.unary("/etcdserverpb.Lease/LeaseTimeToLive", request, options: options)
  }

  /// Lists all leases.
  public nonisolated(nonsending) func leaseLeases(
    _ request: LeaseLeasesRequest, options: CallOptions = CallOptions()
  ) async throws -> LeaseLeasesResponse {
    try await channel.unary("/etcdserverpb.Lease/LeaseLeases", request, options: options)
  }
}

/// The servers that keep the store together.
public protocol ClusterService: RPCService {
  /// Adds a server.
  nonisolated(nonsending) func memberAdd(_ request: MemberAddRequest, context: RPCContext)
    async throws -> MemberAddResponse
  /// Removes a server.
  nonisolated(nonsending) func memberRemove(_ request: MemberRemoveRequest, context: RPCContext)
    async throws -> MemberRemoveResponse
  /// Changes where a server is reached by its peers.
  nonisolated(nonsending) func memberUpdate(_ request: MemberUpdateRequest, context: RPCContext)
    async throws -> MemberUpdateResponse
  /// Lists the servers.
  nonisolated(nonsending) func memberList(_ request: MemberListRequest, context: RPCContext)
    async throws -> MemberListResponse
  /// Gives a learner its vote.
  nonisolated(nonsending) func memberPromote(_ request: MemberPromoteRequest, context: RPCContext)
    async throws -> MemberPromoteResponse
}

extension ClusterService {
  public var serviceName: String { "etcdserverpb.Cluster" }
  public var schemaFiles: FileDescriptors { EtcdRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/etcdserverpb.Cluster/MemberAdd") { request, context in
        try await RPCMethod.encode(memberAdd(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Cluster/MemberRemove") { request, context in
        try await RPCMethod.encode(memberRemove(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Cluster/MemberUpdate") { request, context in
        try await RPCMethod.encode(memberUpdate(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Cluster/MemberList") { request, context in
        try await RPCMethod.encode(memberList(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Cluster/MemberPromote") { request, context in
        try await RPCMethod.encode(memberPromote(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `etcdserverpb.Cluster`.
public struct ClusterClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Adds a server.
  public nonisolated(nonsending) func memberAdd(
    _ request: MemberAddRequest, options: CallOptions = CallOptions()
  ) async throws -> MemberAddResponse {
    try await channel.unary("/etcdserverpb.Cluster/MemberAdd", request, options: options)
  }

  /// Removes a server.
  public nonisolated(nonsending) func memberRemove(
    _ request: MemberRemoveRequest, options: CallOptions = CallOptions()
  ) async throws -> MemberRemoveResponse {
    try await channel.unary("/etcdserverpb.Cluster/MemberRemove", request, options: options)
  }

  /// Changes where a server is reached by its peers.
  public nonisolated(nonsending) func memberUpdate(
    _ request: MemberUpdateRequest, options: CallOptions = CallOptions()
  ) async throws -> MemberUpdateResponse {
    try await channel.unary("/etcdserverpb.Cluster/MemberUpdate", request, options: options)
  }

  /// Lists the servers.
  public nonisolated(nonsending) func memberList(
    _ request: MemberListRequest, options: CallOptions = CallOptions()
  ) async throws -> MemberListResponse {
    try await channel.unary("/etcdserverpb.Cluster/MemberList", request, options: options)
  }

  /// Gives a learner its vote.
  public nonisolated(nonsending) func memberPromote(
    _ request: MemberPromoteRequest, options: CallOptions = CallOptions()
  ) async throws -> MemberPromoteResponse {
    try await channel.unary("/etcdserverpb.Cluster/MemberPromote", request, options: options)
  }
}

/// Upkeep of one server.
public protocol MaintenanceService: RPCService {
  /// Lists, raises or clears alarms.
  nonisolated(nonsending) func alarm(_ request: AlarmRequest, context: RPCContext) async throws
    -> AlarmResponse
  /// Tells version, size and state of consensus.
  nonisolated(nonsending) func status(_ request: StatusRequest, context: RPCContext) async throws
    -> StatusResponse
  /// Gives unused space of the database file back.
  nonisolated(nonsending) func defragment(_ request: DefragmentRequest, context: RPCContext)
    async throws -> DefragmentResponse
  /// Computes a hash over the whole database; for tests.
  nonisolated(nonsending) func hash(_ request: HashRequest, context: RPCContext) async throws
    -> HashResponse
  /// Computes a hash over all keys as of a revision, to compare servers.
  nonisolated(nonsending) func hashKV(_ request: HashKVRequest, context: RPCContext) async throws
    -> HashKVResponse
  /// Sends a copy of the database.
  nonisolated(nonsending) func snapshot(
    _ request: SnapshotRequest, _ responses: RPCResponses<SnapshotResponse>, context: RPCContext)
    async throws
  /// Hands leadership to another server.
  nonisolated(nonsending) func moveLeader(_ request: MoveLeaderRequest, context: RPCContext)
    async throws -> MoveLeaderResponse
  /// Prepares the cluster for an older version.
  nonisolated(nonsending) func downgrade(_ request: DowngradeRequest, context: RPCContext)
    async throws -> DowngradeResponse
}

extension MaintenanceService {
  public var serviceName: String { "etcdserverpb.Maintenance" }
  public var schemaFiles: FileDescriptors { EtcdRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/etcdserverpb.Maintenance/Alarm") { request, context in
        try await RPCMethod.encode(alarm(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Maintenance/Status") { request, context in
        try await RPCMethod.encode(status(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Maintenance/Defragment") { request, context in
        try await RPCMethod.encode(defragment(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Maintenance/Hash") { request, context in
        try await RPCMethod.encode(hash(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Maintenance/HashKV") { request, context in
        try await RPCMethod.encode(hashKV(RPCMethod.decode(request), context: context))
      },
      .serverStreaming("/etcdserverpb.Maintenance/Snapshot") {
        (request: SnapshotRequest, responses: RPCResponses<SnapshotResponse>, context) in
        try await snapshot(request, responses, context: context)
      },
      .unary(encoded: "/etcdserverpb.Maintenance/MoveLeader") { request, context in
        try await RPCMethod.encode(moveLeader(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Maintenance/Downgrade") { request, context in
        try await RPCMethod.encode(downgrade(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `etcdserverpb.Maintenance`.
public struct MaintenanceClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Lists, raises or clears alarms.
  public nonisolated(nonsending) func alarm(
    _ request: AlarmRequest, options: CallOptions = CallOptions()
  ) async throws -> AlarmResponse {
    try await channel.unary("/etcdserverpb.Maintenance/Alarm", request, options: options)
  }

  /// Tells version, size and state of consensus.
  public nonisolated(nonsending) func status(
    _ request: StatusRequest, options: CallOptions = CallOptions()
  ) async throws -> StatusResponse {
    try await channel.unary("/etcdserverpb.Maintenance/Status", request, options: options)
  }

  /// Gives unused space of the database file back.
  public nonisolated(nonsending) func defragment(
    _ request: DefragmentRequest, options: CallOptions = CallOptions()
  ) async throws -> DefragmentResponse {
    try await channel.unary("/etcdserverpb.Maintenance/Defragment", request, options: options)
  }

  /// Computes a hash over the whole database; for tests.
  public nonisolated(nonsending) func hash(
    _ request: HashRequest, options: CallOptions = CallOptions()
  ) async throws -> HashResponse {
    try await channel.unary("/etcdserverpb.Maintenance/Hash", request, options: options)
  }

  /// Computes a hash over all keys as of a revision, to compare servers.
  public nonisolated(nonsending) func hashKV(
    _ request: HashKVRequest, options: CallOptions = CallOptions()
  ) async throws -> HashKVResponse {
    try await channel.unary("/etcdserverpb.Maintenance/HashKV", request, options: options)
  }

  /// Sends a copy of the database.
  public nonisolated(nonsending) func snapshot(
    _ request: SnapshotRequest, options: CallOptions = CallOptions()
  ) async throws -> RPCCall<SnapshotRequest, SnapshotResponse> {
    try await channel.serverStreaming(
      "/etcdserverpb.Maintenance/Snapshot", request, options: options)
  }

  /// Hands leadership to another server.
  public nonisolated(nonsending) func moveLeader(
    _ request: MoveLeaderRequest, options: CallOptions = CallOptions()
  ) async throws -> MoveLeaderResponse {
    try await channel.unary("/etcdserverpb.Maintenance/MoveLeader", request, options: options)
  }

  /// Prepares the cluster for an older version.
  public nonisolated(nonsending) func downgrade(
    _ request: DowngradeRequest, options: CallOptions = CallOptions()
  ) async throws -> DowngradeResponse {
    try await channel.unary("/etcdserverpb.Maintenance/Downgrade", request, options: options)
  }
}

/// Users, roles and logging in.
public protocol AuthService: RPCService {
  /// Turns access control on; a user root with role root must exist.
  nonisolated(nonsending) func authEnable(_ request: AuthEnableRequest, context: RPCContext)
    async throws -> AuthEnableResponse
  /// Turns access control off.
  nonisolated(nonsending) func authDisable(_ request: AuthDisableRequest, context: RPCContext)
    async throws -> AuthDisableResponse
  /// Tells whether access control is on.
  nonisolated(nonsending) func authStatus(_ request: AuthStatusRequest, context: RPCContext)
    async throws -> AuthStatusResponse
  /// Logs in.
  nonisolated(nonsending) func authenticate(_ request: AuthenticateRequest, context: RPCContext)
    async throws -> AuthenticateResponse
  /// Adds a user.
  nonisolated(nonsending) func userAdd(_ request: AuthUserAddRequest, context: RPCContext)
    async throws -> AuthUserAddResponse
  /// Tells the roles of a user.
  nonisolated(nonsending) func userGet(_ request: AuthUserGetRequest, context: RPCContext)
    async throws -> AuthUserGetResponse
  /// Lists all users.
  nonisolated(nonsending) func userList(_ request: AuthUserListRequest, context: RPCContext)
    async throws -> AuthUserListResponse
  /// Deletes a user.
  nonisolated(nonsending) func userDelete(_ request: AuthUserDeleteRequest, context: RPCContext)
    async throws -> AuthUserDeleteResponse
  /// Sets a password.
  nonisolated(nonsending) func userChangePassword(
    _ request: AuthUserChangePasswordRequest, context: RPCContext
  ) async throws -> AuthUserChangePasswordResponse
  /// Gives a role to a user.
  nonisolated(nonsending) func userGrantRole(
    _ request: AuthUserGrantRoleRequest, context: RPCContext
  ) async throws -> AuthUserGrantRoleResponse
  /// Takes a role from a user.
  nonisolated(nonsending) func userRevokeRole(
    _ request: AuthUserRevokeRoleRequest, context: RPCContext
  ) async throws -> AuthUserRevokeRoleResponse
  /// Adds a role.
  nonisolated(nonsending) func roleAdd(_ request: AuthRoleAddRequest, context: RPCContext)
    async throws -> AuthRoleAddResponse
  /// Tells the permissions of a role.
  nonisolated(nonsending) func roleGet(_ request: AuthRoleGetRequest, context: RPCContext)
    async throws -> AuthRoleGetResponse
  /// Lists all roles.
  nonisolated(nonsending) func roleList(_ request: AuthRoleListRequest, context: RPCContext)
    async throws -> AuthRoleListResponse
  /// Deletes a role.
  nonisolated(nonsending) func roleDelete(_ request: AuthRoleDeleteRequest, context: RPCContext)
    async throws -> AuthRoleDeleteResponse
  /// Gives a permission to a role.
  nonisolated(nonsending) func roleGrantPermission(
    _ request: AuthRoleGrantPermissionRequest, context: RPCContext
  ) async throws -> AuthRoleGrantPermissionResponse
  /// Takes a permission from a role.
  nonisolated(nonsending) func roleRevokePermission(
    _ request: AuthRoleRevokePermissionRequest, context: RPCContext
  ) async throws -> AuthRoleRevokePermissionResponse
}

extension AuthService {
  public var serviceName: String { "etcdserverpb.Auth" }
  public var schemaFiles: FileDescriptors { EtcdRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/etcdserverpb.Auth/AuthEnable") { request, context in
        try await RPCMethod.encode(authEnable(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Auth/AuthDisable") { request, context in
        try await RPCMethod.encode(authDisable(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Auth/AuthStatus") { request, context in
        try await RPCMethod.encode(authStatus(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Auth/Authenticate") { request, context in
        try await RPCMethod.encode(authenticate(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Auth/UserAdd") { request, context in
        try await RPCMethod.encode(userAdd(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Auth/UserGet") { request, context in
        try await RPCMethod.encode(userGet(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Auth/UserList") { request, context in
        try await RPCMethod.encode(userList(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Auth/UserDelete") { request, context in
        try await RPCMethod.encode(userDelete(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Auth/UserChangePassword") { request, context in
        try await RPCMethod.encode(userChangePassword(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Auth/UserGrantRole") { request, context in
        try await RPCMethod.encode(userGrantRole(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Auth/UserRevokeRole") { request, context in
        try await RPCMethod.encode(userRevokeRole(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Auth/RoleAdd") { request, context in
        try await RPCMethod.encode(roleAdd(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Auth/RoleGet") { request, context in
        try await RPCMethod.encode(roleGet(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Auth/RoleList") { request, context in
        try await RPCMethod.encode(roleList(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Auth/RoleDelete") { request, context in
        try await RPCMethod.encode(roleDelete(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Auth/RoleGrantPermission") { request, context in
        try await RPCMethod.encode(roleGrantPermission(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/etcdserverpb.Auth/RoleRevokePermission") { request, context in
        try await RPCMethod.encode(
          roleRevokePermission(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `etcdserverpb.Auth`.
public struct AuthClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Turns access control on; a user root with role root must exist.
  public nonisolated(nonsending) func authEnable(
    _ request: AuthEnableRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthEnableResponse {
    try await channel.unary("/etcdserverpb.Auth/AuthEnable", request, options: options)
  }

  /// Turns access control off.
  public nonisolated(nonsending) func authDisable(
    _ request: AuthDisableRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthDisableResponse {
    try await channel.unary("/etcdserverpb.Auth/AuthDisable", request, options: options)
  }

  /// Tells whether access control is on.
  public nonisolated(nonsending) func authStatus(
    _ request: AuthStatusRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthStatusResponse {
    try await channel.unary("/etcdserverpb.Auth/AuthStatus", request, options: options)
  }

  /// Logs in.
  public nonisolated(nonsending) func authenticate(
    _ request: AuthenticateRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthenticateResponse {
    try await channel.unary("/etcdserverpb.Auth/Authenticate", request, options: options)
  }

  /// Adds a user.
  public nonisolated(nonsending) func userAdd(
    _ request: AuthUserAddRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthUserAddResponse {
    try await channel.unary("/etcdserverpb.Auth/UserAdd", request, options: options)
  }

  /// Tells the roles of a user.
  public nonisolated(nonsending) func userGet(
    _ request: AuthUserGetRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthUserGetResponse {
    try await channel.unary("/etcdserverpb.Auth/UserGet", request, options: options)
  }

  /// Lists all users.
  public nonisolated(nonsending) func userList(
    _ request: AuthUserListRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthUserListResponse {
    try await channel.unary("/etcdserverpb.Auth/UserList", request, options: options)
  }

  /// Deletes a user.
  public nonisolated(nonsending) func userDelete(
    _ request: AuthUserDeleteRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthUserDeleteResponse {
    try await channel.unary("/etcdserverpb.Auth/UserDelete", request, options: options)
  }

  /// Sets a password.
  public nonisolated(nonsending) func userChangePassword(
    _ request: AuthUserChangePasswordRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthUserChangePasswordResponse {
    try await channel.unary("/etcdserverpb.Auth/UserChangePassword", request, options: options)
  }

  /// Gives a role to a user.
  public nonisolated(nonsending) func userGrantRole(
    _ request: AuthUserGrantRoleRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthUserGrantRoleResponse {
    try await channel.unary("/etcdserverpb.Auth/UserGrantRole", request, options: options)
  }

  /// Takes a role from a user.
  public nonisolated(nonsending) func userRevokeRole(
    _ request: AuthUserRevokeRoleRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthUserRevokeRoleResponse {
    try await channel.unary("/etcdserverpb.Auth/UserRevokeRole", request, options: options)
  }

  /// Adds a role.
  public nonisolated(nonsending) func roleAdd(
    _ request: AuthRoleAddRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthRoleAddResponse {
    try await channel.unary("/etcdserverpb.Auth/RoleAdd", request, options: options)
  }

  /// Tells the permissions of a role.
  public nonisolated(nonsending) func roleGet(
    _ request: AuthRoleGetRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthRoleGetResponse {
    try await channel.unary("/etcdserverpb.Auth/RoleGet", request, options: options)
  }

  /// Lists all roles.
  public nonisolated(nonsending) func roleList(
    _ request: AuthRoleListRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthRoleListResponse {
    try await channel.unary("/etcdserverpb.Auth/RoleList", request, options: options)
  }

  /// Deletes a role.
  public nonisolated(nonsending) func roleDelete(
    _ request: AuthRoleDeleteRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthRoleDeleteResponse {
    try await channel.unary("/etcdserverpb.Auth/RoleDelete", request, options: options)
  }

  /// Gives a permission to a role.
  public nonisolated(nonsending) func roleGrantPermission(
    _ request: AuthRoleGrantPermissionRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthRoleGrantPermissionResponse {
    try await channel.unary("/etcdserverpb.Auth/RoleGrantPermission", request, options: options)
  }

  /// Takes a permission from a role.
  public nonisolated(nonsending) func roleRevokePermission(
    _ request: AuthRoleRevokePermissionRequest, options: CallOptions = CallOptions()
  ) async throws -> AuthRoleRevokePermissionResponse {
    try await channel.unary("/etcdserverpb.Auth/RoleRevokePermission", request, options: options)
  }
}
