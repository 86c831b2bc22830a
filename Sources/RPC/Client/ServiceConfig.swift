// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What a client should do about the calls of some services and methods (gRPC "Service Config").
public struct RPCServiceConfig: Sendable, Equatable {
  /// For one method, all methods of a service, or everything.
  public struct Method: Sendable, Equatable {
    /// The longest that a call may take; a shorter timeout of its own counts.
    public var timeout: Duration?
    /// For calls that do not say.
    public var waitForReady: Bool?
    /// Largest request message (bytes); a smaller limit of the call's own counts.
    public var requestBytesMax: Int?
    /// Largest response message (bytes); a smaller limit of the call's own counts.
    public var responseBytesMax: Int?
    /// Nil sends again only what no server has looked at.
    public var retryPolicy: RPCRetryPolicy?

    public init(
      timeout: Duration? = nil, waitForReady: Bool? = nil, requestBytesMax: Int? = nil,
      responseBytesMax: Int? = nil, retryPolicy: RPCRetryPolicy? = nil
    ) {
      self.timeout = timeout
      self.waitForReady = waitForReady
      self.requestBytesMax = requestBytesMax
      self.responseBytesMax = responseBytesMax
      self.retryPolicy = retryPolicy
    }
  }

  /// By `/<service>/<method>`, `/<service>/`, or the empty text for all that have no other.
  public var methods: [String: Method]
  public var retryThrottling: RPCRetryThrottling?
  /// Nil leaves it to `RPCChannelConfiguration`.
  public var loadBalancing: RPCChannelConfiguration.LoadBalancing?
  /// The service whose health makes a connection usable, in `grpc.health.v1.Health`; empty is the whole
  /// server. Nil does not ask. Only round-robin asks, as gRPC prescribes.
  public var healthCheckServiceName: String?

  public init(
    methods: [String: Method] = [:], retryThrottling: RPCRetryThrottling? = nil,
    loadBalancing: RPCChannelConfiguration.LoadBalancing? = nil,
    healthCheckServiceName: String? = nil
  ) {
    self.methods = methods
    self.retryThrottling = retryThrottling
    self.loadBalancing = loadBalancing
    self.healthCheckServiceName = healthCheckServiceName
  }

  /// What applies to a method; the most special entry does, alone.
  /// - Parameter path: `/<service>/<method>`.
  func method(_ path: String) -> Method? {
    if methods.isEmpty { return nil }
    if let method = methods[path] { return method }
    if let slash = path.lastIndex(of: "/"), let service = methods[String(path[...slash])] {
      return service
    }
    return methods[""]
  }
}

extension CallOptions {
  /// Takes over what a call has left open, and the smaller of the bounds.
  mutating func apply(_ method: RPCServiceConfig.Method) {
    timeout = Self.smaller(timeout, method.timeout)
    waitForReady = waitForReady ?? method.waitForReady
    requestBytesMax = Self.smaller(requestBytesMax, method.requestBytesMax)
    responseBytesMax = Self.smaller(responseBytesMax, method.responseBytesMax)
  }

  private static func smaller<Bound: Comparable>(_ left: Bound?, _ right: Bound?) -> Bound? {
    guard let left, let right else { return left ?? right }
    return min(left, right)
  }
}
