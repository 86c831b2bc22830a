// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Testing

@testable import RPC

@Suite("Targets") struct RPCTargetTests {
  @Test(
    "the forms of gRPC are read",
    arguments: [
      ("etcd.example:2379", [Endpoint.tcp(host: "etcd.example", port: 2379)]),
      ("dns:///etcd.example:2379", [.tcp(host: "etcd.example", port: 2379)]),
      ("dns:etcd.example:2379", [.tcp(host: "etcd.example", port: 2379)]),
      ("dns:///etcd.example", [.tcp(host: "etcd.example", port: 443)]),
      ("localhost", [.tcp(host: "localhost", port: 443)]),
      ("[::1]:80", [.tcp(host: "::1", port: 80)]), ("[::1]", [.tcp(host: "::1", port: 443)]),
      ("::1", [.tcp(host: "::1", port: 443)]), ("10.0.0.1", [.tcp(host: "10.0.0.1", port: 443)]),
      (
        "ipv4:10.0.0.1:80,10.0.0.2:81",
        [.tcp(host: "10.0.0.1", port: 80), .tcp(host: "10.0.0.2", port: 81)]
      ),
      ("ipv4:10.0.0.1", [.tcp(host: "10.0.0.1", port: 443)]),
      (
        "ipv6:[2001:db8::1]:80,[::1]",
        [.tcp(host: "2001:db8::1", port: 80), .tcp(host: "::1", port: 443)]
      ),
      ("ipv6:2001:db8::1", [.tcp(host: "2001:db8::1", port: 443)]),
      ("unix:run/etcd.sock", [.unix(path: "run/etcd.sock")]),
      ("unix:/run/etcd.sock", [.unix(path: "/run/etcd.sock")]),
      ("unix:///run/etcd.sock", [.unix(path: "/run/etcd.sock")]),
      ("unix-abstract:etcd", [.unix(path: "@etcd")]),
    ])
  func forms(text: String, endpoints: [Endpoint]) {
    #expect(RPCTarget(text)?.endpoints == endpoints)
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", "unix:", "unix-abstract:", "unix://run/etcd.sock", "dns://8.8.8.8/etcd.example",
      "dns:///", "ipv4:",
      "ipv4:etcd.example:80", "ipv4:[::1]:80", "ipv6:10.0.0.1:80", "ipv4:10.0.0.1:80,",
      "host:port", "host:99999", "a b:80", ":80", "https://etcd.example:2379",
    ])
  func refused(text: String) {
    #expect(RPCTarget(text) == nil)
  }
}

@Suite("Resolution schedule") struct ResolutionScheduleTests {
  private func schedule() -> ResolutionSchedule {
    ResolutionSchedule(
      interval: .seconds(30), backoff: RPCConnectionBackoff(multiplier: 2, jitter: 0))
  }

  @Test("the first look-up is made at once, and one at a time")
  func first() {
    var schedule = schedule()

    #expect(schedule.wanted(now: .zero) == .resolve)
    #expect(schedule.wanted(now: .zero) == .nothing)
  }

  @Test("after an answer the next look-up waits for the interval")
  func interval() {
    var schedule = schedule()
    _ = schedule.wanted(now: .zero)
    schedule.succeeded(now: .seconds(2))

    #expect(schedule.wanted(now: .seconds(12)) == .wait(.seconds(20)))
    #expect(schedule.wanted(now: .seconds(13)) == .nothing)
    #expect(schedule.waited() == .resolve)
    schedule.succeeded(now: .seconds(40))
    #expect(schedule.wanted(now: .seconds(90)) == .resolve)
  }

  @Test("failures are tried again with growing pauses")
  func failures() {
    var schedule = schedule()
    _ = schedule.wanted(now: .zero)

    #expect(schedule.failed(chance: 0) == .wait(.seconds(1)))
    #expect(schedule.waited() == .resolve)
    #expect(schedule.failed(chance: 0) == .wait(.seconds(2)))
    #expect(schedule.waited() == .resolve)
    #expect(schedule.failed(chance: 0) == .wait(.seconds(4)))
    #expect(schedule.wanted(now: .seconds(1)) == .nothing)
  }

  @Test("addresses of the two families take turns, beginning with the first")
  func families() {
    let v4 = (1...3).map { SocketAddress.ipv4(UInt32($0), port: 1) }
    let v6 = SocketAddress.ipv6(Array(repeating: 1, count: 16), port: 1, scope: 0)

    #expect((v4 + [v6]).alternatingFamilies == [v4[0], v6, v4[1], v4[2]])
    #expect(([v6] + v4).alternatingFamilies == [v6] + v4)
    #expect(v4.alternatingFamilies == v4)
  }
}
