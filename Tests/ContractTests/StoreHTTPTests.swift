// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import HTTP
import Net
import RPC
import Testing
import Wire

/// What a store serves beside gRPC.
@Suite("Store over HTTP") struct StoreHTTPTests {
  static func get(_ path: String, _ api: EtcdAPI) async throws -> String {
    let endpoint = try #require(Endpoint(api.address))
    let client = try HTTPClient(loop: api.loop, target: endpoint)
    defer { client.close() }
    let response = try await client.send(HTTPClientRequest(method: "GET", path: path))
    let body = try await response.body.collect(upTo: 1 << 20)
    return "\(response.status) \(String(decoding: body, as: UTF8.self))"
  }

  @Test("health says what is wrong, and passes over alarms that are named")
  func health() async throws {
    try await EtcdServer.run(.martlet) { api in
      let healthy = try await Self.get("/health?serializable=true", api)
      _ = try await api.maintenance.alarm(
        .with {
          $0.action = .activate
          $0.alarm = .nospace
        })
      let full = try await Self.get("/health", api)
      let excluded = try await Self.get("/health?exclude=CORRUPT&exclude=NOSPACE", api)

      #expect(healthy == "200 {\"health\":\"true\",\"reason\":\"\"}")
      #expect(full == "503 {\"health\":\"false\",\"reason\":\"ALARM NOSPACE\"}")
      #expect(excluded == healthy)
    }
  }

  @Test(
    "calls are counted as dashboards and alerts of etcd look for them, on every way that calls take"
  )
  func calls() async throws {
    try await EtcdServer.run(.martlet) { api in
      for _ in 0..<3 { try await api.put("a", "1") }
      _ = try await api.kv.range(.everything)
      await #expect(throws: (any Error).self) { try await api.kv.range(RangeRequest()) }
      await #expect(throws: (any Error).self) { try await api.kv.put(PutRequest()) }
      let watch = try await api.watch.watch()
      try await watch.send(.with { $0.requestUnion = .createRequest(.with { $0.key = [1] }) })
      _ = try await watch.next()
      let text = try await Self.get("/metrics", api)
      watch.cancel()

      func value(_ series: String) -> Double? {
        text.split(separator: "\n").first { $0.hasPrefix(series + " ") }
          .flatMap { Double($0.dropFirst(series.count + 1)) }
      }
      func labels(_ service: String, _ method: String, _ type: String) -> String {
        "grpc_service=\"etcdserverpb.\(service)\",grpc_method=\"\(method)\",grpc_type=\"\(type)\""
      }
      let (put, range) = (labels("KV", "Put", "unary"), labels("KV", "Range", "unary"))
      let bidirectional = labels("Watch", "Watch", "bidi_stream")
      #expect(value("grpc_server_started_total{\(put)}") == 4)
      #expect(value("grpc_server_handled_total{\(put),grpc_code=\"OK\"}") == 3)
      #expect(value("grpc_server_handled_total{\(put),grpc_code=\"InvalidArgument\"}") == 1)
      #expect(value("grpc_server_handled_total{\(range),grpc_code=\"OK\"}") == 1)
      #expect(value("grpc_server_handled_total{\(range),grpc_code=\"InvalidArgument\"}") == 1)
      #expect(value("grpc_server_handling_seconds_count{\(put)}") == 4)
      #expect(value("grpc_server_started_total{\(bidirectional)}") == 1)
      #expect(value("grpc_server_handled_total{\(bidirectional),grpc_code=\"OK\"}") == 0)
      for name in [
        "etcd_disk_wal_fsync_duration_seconds_count", "process_open_fds", "process_max_fds",
        "process_start_time_seconds", "process_resident_memory_bytes",
        "process_virtual_memory_bytes", "etcd_network_client_grpc_received_bytes_total",
        "etcd_network_client_grpc_sent_bytes_total", "etcd_server_has_leader",
        "etcd_mvcc_db_total_size_in_bytes", "etcd_server_quota_backend_bytes",
      ] {
        #expect(value(name) ?? 0 > 0, "\(name)")
      }
    }
  }

  @Test("livez and readyz tell their checks when asked, and those that fail in any case")
  func checks() async throws {
    try await EtcdServer.run(.martlet) { api in
      let live = try await Self.get("/livez?verbose", api)
      let ready = try await Self.get("/readyz", api)
      let one = try await Self.get("/readyz/data_corruption?verbose", api)
      let none = try await Self.get("/livez/data_corruption", api)
      _ = try await api.maintenance.alarm(
        .with {
          $0.action = .activate
          $0.alarm = .corrupt
        })
      let failed = try await Self.get("/readyz", api)
      let excluded = try await Self.get("/readyz?exclude=data_corruption", api)
      let alive = try await Self.get("/livez", api)

      #expect(live == "200 [+]serializable_read ok\nok\n")
      #expect(ready == "200 ok\n")
      #expect(one == "200 [+]data_corruption ok\nok\n")
      #expect(none == "404 404 page not found\n")
      #expect(failed.hasPrefix("503 [-]data_corruption failed: alarm activated: CORRUPT\n"))
      #expect(failed.contains("[+]linearizable_read ok\n"))
      #expect(excluded == "200 ok\n")
      #expect(alive == "200 ok\n")
    }
  }

  @Test("metrics have the names that etcd's dashboards ask for")
  func metrics() async throws {
    try await EtcdServer.run(.martlet) { api in
      try await api.put("a", "1")
      let text = try await Self.get("/metrics", api)

      for name in [
        "etcd_server_has_leader 1", "etcd_server_leader_changes_seen_total 1",
        "etcd_mvcc_db_total_size_in_bytes ", "etcd_server_proposals_committed_total 2",
        "etcd_cluster_version{cluster_version=\"3.6\"} 1", "etcd_debugging_auth_revision 1",
        "etcd_debugging_server_lease_expired_total 0", "process_resident_memory_bytes ",
      ] {
        #expect(text.contains("\n" + name), "\(name)")
      }
    }
  }
}
