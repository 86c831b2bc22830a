// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdClient
import Net
import RPC
import Testing

@Suite("Addresses of an etcd cluster") struct EtcdServersTests {
  @Test("members are read in the order given, with or without TLS")
  func members() throws {
    let plain = try EtcdServers(["http://a:2379/", "[::1]:2380", "unix:///run/s.sock"])
    let secure = try EtcdServers(["https://a:2379", "https://b:2379"])

    #expect(
      plain.endpoints == [
        .tcp(host: "a", port: 2379), .tcp(host: "::1", port: 2380), .unix(path: "/run/s.sock"),
      ])
    #expect(!plain.isSecure && !plain.isLocal)
    #expect(secure.isSecure && secure.endpoints.count == 2)
    #expect(try EtcdServers(["unix:///run/s.sock"]).isLocal)
  }

  @Test("what can't be reached is refused with its reason")
  func refused() {
    #expect(throws: EtcdServersError.none) { try EtcdServers([]) }
    #expect(throws: EtcdServersError.noAddress("http://a")) { try EtcdServers(["http://a"]) }
    #expect(throws: EtcdServersError.mixed("https://a:1", "http://b:1")) {
      try EtcdServers(["https://a:1", "http://b:1"])
    }
  }
}

@Suite("Failures of etcd") struct EtcdFailureTests {
  @Test(
    "an error says whether another member should be asked",
    arguments: [
      (RPCError(.unavailable, "etcdserver: no leader"), EtcdFailure.noLeader),
      (RPCError(.unavailable, "etcdserver: request timed out"), .memberFailed),
      (RPCError(.unavailable, "connection refused"), .memberFailed),
      (RPCError(.deadlineExceeded, "deadline exceeded"), .memberFailed),
      (RPCError(.unknown, "the response ended without a status"), .memberFailed),
      (RPCError(.unauthenticated, "etcdserver: invalid auth token"), .tokenRefused),
      (RPCError(.invalidArgument, "etcdserver: revision of auth store is old"), .tokenRefused),
      (RPCError(.invalidArgument, "etcdserver: key is not provided"), .answer),
      (RPCError(.outOfRange, "etcdserver: mvcc: required revision has been compacted"), .answer),
      (RPCError(.resourceExhausted, "etcdserver: mvcc: database space exceeded"), .answer),
    ])
  func kinds(error: RPCError, expected: EtcdFailure) {
    #expect(EtcdFailure(error) == expected)
  }
}
