// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// How a call ended (gRPC "Status codes and their use in gRPC").
public enum RPCCode: Int, Sendable, CaseIterable {
  case ok = 0
  case cancelled = 1
  case unknown = 2
  case invalidArgument = 3
  case deadlineExceeded = 4
  case notFound = 5
  case alreadyExists = 6
  case permissionDenied = 7
  case resourceExhausted = 8
  case failedPrecondition = 9
  case aborted = 10
  case outOfRange = 11
  case unimplemented = 12
  case `internal` = 13
  case unavailable = 14
  case dataLoss = 15
  case unauthenticated = 16
}

/// A call that ended with another code than `ok`; what a service throws to choose its status.
public struct RPCError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Why the call failed; never `ok`.
  public var code: RPCCode
  /// For people. Travels percent-encoded in `grpc-message`.
  public var message: String
  /// Trailing metadata beside the status, such as `grpc-status-details-bin`.
  public var trailers: Metadata

  public init(_ code: RPCCode, _ message: String, trailers: Metadata = Metadata()) {
    self.code = code
    self.message = message
    self.trailers = trailers
  }

  public var description: String { "\(code): \(message)" }
}

extension RPCError {
  /// The status of a call that ended with `error`: its own, that of an `RPCErrorConvertible`,
  /// `cancelled` for a cancelled task, else `unknown`.
  public init(endingWith error: any Error) {
    switch error {
    case let error as RPCError: self = error
    case is CancellationError: self.init(.cancelled, "cancelled")
    case let error as any RPCErrorConvertible: self = error.rpcError
    default: self.init(.unknown, "\(error)")
    }
  }

  static let expired = RPCError(.deadlineExceeded, "deadline exceeded")
}

/// An error of a service's own that knows its status.
public protocol RPCErrorConvertible: Error {
  var rpcError: RPCError { get }
}
