// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Decides which addresses to connect to and which of them serve calls. Holds no clock and no socket.
///
/// Who runs it carries out the actions in order and reports every change of a subchannel's state; a
/// subchannel exists from the first `connect` of its address to its `drop`.
protocol LoadBalancer: Sendable {
  /// The channel's state.
  var state: RPCConnectivity { get }
  /// The addresses that calls may go to; empty unless `state` is `ready`.
  var ready: [ResolvedAddress] { get }
  /// Whether a subchannel is ready only when its health service says so.
  var usesHealthChecks: Bool { get }

  /// The resolver has addresses: at least one, no two alike.
  mutating func resolved(_ addresses: [ResolvedAddress]) -> [BalancerAction]
  /// A subchannel has changed its state.
  mutating func changed(_ address: ResolvedAddress, to state: RPCConnectivity) -> [BalancerAction]
  /// The time of a `wait` is over.
  mutating func waited() -> [BalancerAction]
  /// Somebody wants to call, or to be connected.
  mutating func leaveIdle() -> [BalancerAction]
}

/// What a load balancer wants done.
enum BalancerAction: Equatable {
  /// Connect to the address, if its subchannel is idle.
  case connect(ResolvedAddress)
  /// Shut the subchannel down; calls under way may end.
  case drop(ResolvedAddress)
  /// Call `waited` after this time; replaces the wait before.
  case wait(Duration)
  case stopWaiting
  /// The addresses may be out of date.
  case resolve
}
