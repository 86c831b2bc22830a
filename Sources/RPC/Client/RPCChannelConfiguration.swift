// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// How a channel finds, keeps and gives up its connections.
public struct RPCChannelConfiguration: Sendable {
  /// Which of the addresses get the calls.
  public enum LoadBalancing: Sendable, Hashable {
    /// The first that answers, as long as its connection lasts.
    case pickFirst
    /// All that answer, in turn.
    case roundRobin
  }

  /// When a connection is asked whether it still works (gRFC A8, "Client-side Keepalive").
  public struct Keepalive: Sendable, Hashable {
    /// Silence of the server after which it must answer a PING. Many servers hang up on clients that ask
    /// more often than every five minutes.
    public var time: Duration
    /// Time for the answer; without it the connection is given up.
    public var timeout: Duration
    /// Asks also while no call is under way.
    public var permitsWithoutCalls: Bool

    public init(
      time: Duration, timeout: Duration = .seconds(20), permitsWithoutCalls: Bool = false
    ) {
      self.time = time
      self.timeout = timeout
      self.permitsWithoutCalls = permitsWithoutCalls
    }
  }

  public var loadBalancing = LoadBalancing.pickFirst
  /// Pauses between attempts to connect. Nil: what gRPC prescribes, or `.local` when every address is a
  /// unix socket.
  public var backoff: RPCConnectionBackoff?
  /// Connections to one address: another is made when the server's limit of calls on each is reached. At
  /// the bound calls wait their turn on the one with the fewest.
  public var connectionsPerAddressMax = 4
  /// Nil never asks; the kernel's keep-alive still finds a dead peer of a TCP connection.
  public var keepalive: Keepalive?
  /// Without a call for so long, or up to twice as long, the channel gives up its connections and its
  /// addresses. Nil never does.
  public var idleTimeout: Duration? = .seconds(30 * 60)
  /// Time between two look-ups of the same names.
  public var resolutionInterval = Duration.seconds(30)
  /// What servers are called in requests; nil: as in the target.
  public var authority: String?
  /// Largest request message, before compression (bytes).
  public var requestBytesMax = Int.max
  /// Largest response message, after decompression (bytes).
  public var responseBytesMax = 64 * 1024 * 1024
  /// Sent bytes of a call that are kept to send them again; a call that has sent more is not retried.
  public var replayBytesMax = 256 * 1024
  /// The same for all calls of the channel together that have a retry policy.
  public var channelReplayBytesMax = 16 * 1024 * 1024
  /// Timeouts, limits and retry policies by method, and health checks.
  public var serviceConfig: RPCServiceConfig?

  public init() {}
}
