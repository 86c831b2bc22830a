// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import RPC

/// Errors of the etcd v3 API, with the words and codes that clients compare.
package enum EtcdError: String, Error, CaseIterable {
  case emptyKey = "key is not provided"
  case keyNotFound = "key not found"
  case valueProvided = "value is provided"
  case leaseProvided = "lease is provided"
  case tooManyOps = "too many operations in txn request"
  case duplicateKey = "duplicate key given in txn request"
  case invalidSortOption = "invalid sort option"
  case compacted = "mvcc: required revision has been compacted"
  case futureRevision = "mvcc: required revision is a future revision"
  case noSpace = "mvcc: database space exceeded"
  case leaseNotFound = "requested lease not found"
  case leaseExists = "lease already exists"
  case leaseTTLTooLarge = "too large lease TTL"
  case memberNotEnoughStarted = "re-configuration failed due to not enough started members"
  case memberBadURLs = "given member URLs are invalid"
  case memberNotFound = "member not found"
  case memberNotLearner = "can only promote a learner member"
  case requestTooLarge = "request is too large"
  case tooManyRequests = "too many requests"
  case rootUserNotExist = "root user does not exist"
  case rootRoleNotExist = "root user does not have root role"
  case userAlreadyExist = "user name already exists"
  case userEmpty = "user name is empty"
  case userNotFound = "user name not found"
  case roleAlreadyExist = "role name already exists"
  case roleNotFound = "role name not found"
  case roleEmpty = "role name is empty"
  case authFailed = "authentication failed, invalid user ID or password"
  case permissionNotGiven = "permission not given"
  case permissionDenied = "permission denied"
  case roleNotGranted = "role is not granted to the user"
  case permissionNotGranted = "permission is not granted to the role"
  case authNotEnabled = "authentication is not enabled"
  case invalidAuthToken = "invalid auth token"
  case invalidAuthManagement = "invalid auth management"
  case authOldRevision = "revision of auth store is old"
  case notCapable = "not capable"
  case stopped = "server stopped"
  case corrupt = "corrupt cluster"
  case badLeaderTransferee = "bad leader transferee"
  case wrongDowngradeVersionFormat = "wrong downgrade target version format"
  case invalidDowngradeTargetVersion = "invalid downgrade target version"

  package var code: RPCCode {
    switch self {
    case .emptyKey, .keyNotFound, .valueProvided, .leaseProvided, .tooManyOps, .duplicateKey,
      .invalidSortOption, .requestTooLarge, .memberBadURLs, .wrongDowngradeVersionFormat,
      .invalidDowngradeTargetVersion, .userEmpty, .roleEmpty, .authFailed, .permissionNotGiven,
      .invalidAuthManagement, .authOldRevision:
      .invalidArgument
    case .compacted, .futureRevision, .leaseTTLTooLarge: .outOfRange
    case .noSpace: .resourceExhausted
    case .leaseNotFound, .memberNotFound: .notFound
    case .permissionDenied: .permissionDenied
    case .invalidAuthToken: .unauthenticated
    case .memberNotEnoughStarted, .tooManyRequests:
      // etcd 3.6 sends these with an unknown code.
      .unknown
    case .leaseExists, .memberNotLearner, .rootUserNotExist, .rootRoleNotExist, .userAlreadyExist,
      .userNotFound, .roleAlreadyExist, .roleNotFound, .roleNotGranted, .permissionNotGranted,
      .authNotEnabled, .notCapable, .badLeaderTransferee:
      .failedPrecondition
    case .stopped: .unavailable
    case .corrupt: .dataLoss
    }
  }

  package var message: String { "etcdserver: \(rawValue)" }

  package var rpc: RPCError { RPCError(code, message) }
}
