// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net
import Platform
package import RPC
import Synchronization

/// The way to an etcd cluster: one connection per member, a user's token, and another member when one
/// fails.
///
/// - A call that no member looked at (no connection, no leader, token refused) is tried with the next
///   member, whatever it does. A call that may have been carried out is tried again only if it changes
///   nothing; a write whose answer is lost fails with `unavailable` or `deadlineExceeded`.
/// - Every call says `hasleader`, so a member that is cut off from the others refuses at once, and ends
///   its watches, instead of answering with what it still knows.
/// - A watch that breaks is its caller's to take up again: only he knows the revision.
///
/// Reading order: `EtcdChannel` → `FailoverCall` (one call) → `MemberChoice` (which member).
package final class EtcdChannel: RPCChannel {
  private let members: [RPCClientChannel]
  private let choice: Mutex<MemberChoice>
  private let tokens: TokenSource?
  let environment: Environment

  /// Connects to nothing yet.
  /// - Parameter tls: for `https` members.
  /// - Throws: `NetError` when the TLS configuration cannot be used.
  package init(
    loop: EventLoop, servers: EtcdServers, tls: TLSConfiguration? = nil, user: EtcdUser? = nil
  ) throws {
    let configuration = Self.configuration(isLocal: servers.isLocal)
    members = try servers.endpoints.map { endpoint in
      try RPCClientChannel(
        loop: loop, target: endpoint, tls: servers.isSecure ? tls ?? TLSConfiguration() : nil,
        configuration: configuration)
    }
    choice = Mutex(MemberChoice(count: members.count))
    tokens = user.map(TokenSource.init)
    environment = loop.environment
  }

  /// The shortest way: the embedded store behind its socket needs none of what this class does.
  package static func connect(
    loop: EventLoop, servers: EtcdServers, tls: TLSConfiguration? = nil, user: EtcdUser? = nil
  ) throws -> any RPCChannel {
    if servers.isLocal, user == nil, let endpoint = servers.endpoints.first {
      return try RPCClientChannel(
        loop: loop, target: endpoint, configuration: configuration(isLocal: true))
    }
    return try EtcdChannel(loop: loop, servers: servers, tls: tls, user: user)
  }

  /// A member that comes back is found soon, and a dead one is noticed while a watch is silent.
  private static func configuration(isLocal: Bool) -> RPCChannelConfiguration {
    var channel = RPCChannelConfiguration()
    channel.backoff = RPCConnectionBackoff(
      initial: .milliseconds(100), maximum: .seconds(3), connectTimeoutMin: .seconds(5))
    channel.keepalive =
      isLocal
      ? .init(time: .seconds(30), timeout: .seconds(10))
      : .init(time: Limits.keepalive, timeout: Limits.keepaliveAnswer)
    channel.idleTimeout = nil
    // etcd answers as much as a range holds (facts: client default receive limit).
    channel.responseBytesMax = Int(Int32.max)
    return channel
  }

  package func close() {
    for member in members { member.close() }
  }

  package func open(_ path: String, options: CallOptions) async throws -> any RPCClientStream {
    let call = FailoverCall(channel: self, path: path, options: options)
    try await call.begin()
    return call
  }

  // MARK: - For calls

  var memberCount: Int { members.count }

  /// The member to ask: the first in order that is connected, else the first.
  /// - Parameter tried: members that have failed this call already.
  func member(except tried: Set<Int>) async throws -> Int {
    let order = choice.withLock { $0.order(at: environment.now()) }.filter { !tried.contains($0) }
    for index in order {
      if try await members[index].connectivity == .ready { return index }
    }
    return order.first ?? 0
  }

  func failed(_ member: Int) {
    choice.withLock { $0.failed(member, at: environment.now()) }
  }

  func answered(_ member: Int) {
    choice.withLock { $0.answered(member) }
  }

  /// Starts one attempt of a call.
  /// - Returns: its stream, and the token that was shown.
  func attempt(
    _ path: String, _ options: CallOptions, member: Int
  ) async throws -> (stream: any RPCClientStream, token: String) {
    var options = options
    options.metadata.add("hasleader", "true")
    let channel = members[member]
    guard let tokens else { return (try await channel.open(path, options: options), "") }
    let token = try await tokens.token(from: channel)
    if !token.isEmpty { options.metadata.add("token", token) }
    return (try await channel.open(path, options: options), token)
  }

  func forget(token: String) async {
    await tokens?.forget(token)
  }
}
