// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What a channel, or its connection to one address, is doing (gRPC "Connectivity Semantics and API").
public enum RPCConnectivity: Sendable, Hashable {
  /// Not connected, and nothing tries to: the next call does.
  case idle
  /// Trying for the first time since it was idle or ready. Calls wait.
  case connecting
  /// Calls go out.
  case ready
  /// The last attempt failed, and the next follows after a pause. Calls fail, unless they wait for
  /// readiness.
  case transientFailure
  /// Closed for good.
  case shutdown
}
