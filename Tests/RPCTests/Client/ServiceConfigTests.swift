// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import RPC

@Suite("Service config") struct ServiceConfigTests {
  private static let json = """
    {"loadBalancingConfig": [{"xds": {}}, {"round_robin": {}}, {"pick_first": {}}],
     "methodConfig": [
       {"name": [{"service": "test.Echo", "method": "Echo"}], "timeout": "1.500s",
        "waitForReady": true, "maxRequestMessageBytes": 1000, "maxResponseMessageBytes": "2000",
        "retryPolicy": {"maxAttempts": 3, "initialBackoff": "0.1s", "maxBackoff": "1s",
          "backoffMultiplier": 1.5, "retryableStatusCodes": ["UNAVAILABLE", "aborted", 4]}},
       {"name": [{"service": "test.Echo"}], "timeout": "3s", "hedgingPolicy": {"maxAttempts": 2}},
       {"name": [{}], "waitForReady": false}],
     "retryThrottling": {"maxTokens": 10, "tokenRatio": 0.1},
     "healthCheckConfig": {"serviceName": "test.Echo"}, "unknown": [1, {"two": 3}]}
    """

  @Test("gRPC's JSON form is read")
  func json() throws {
    let config = try RPCServiceConfig(json: Array(Self.json.utf8))

    #expect(
      config
        == RPCServiceConfig(
          methods: [
            "/test.Echo/Echo": .init(
              timeout: .milliseconds(1500), waitForReady: true, requestBytesMax: 1000,
              responseBytesMax: 2000,
              retryPolicy: RPCRetryPolicy(
                maxAttempts: 3, initialBackoff: .milliseconds(100), maxBackoff: .seconds(1),
                backoffMultiplier: 1.5,
                retryableStatusCodes: [.unavailable, .aborted, .deadlineExceeded])),
            "/test.Echo/": .init(timeout: .seconds(3)), "": .init(waitForReady: false),
          ], retryThrottling: RPCRetryThrottling(maxTokens: 10, tokenRatio: 0.1),
          loadBalancing: .roundRobin, healthCheckServiceName: "test.Echo"))
  }

  @Test("the most special entry counts, alone")
  func lookup() throws {
    let config = try RPCServiceConfig(json: Array(Self.json.utf8))

    #expect(config.method("/test.Echo/Echo")?.timeout == .milliseconds(1500))
    #expect(config.method("/test.Echo/Chat")?.timeout == .seconds(3))
    #expect(config.method("/test.Echo/Chat")?.waitForReady == nil)
    #expect(config.method("/other.Service/Echo")?.waitForReady == false)
    #expect(RPCServiceConfig().method("/test.Echo/Echo") == nil)
  }

  @Test(
    "what makes no sense is refused",
    arguments: [
      "", "[]", #"{"methodConfig": [{"name": [{"service": "a"}], "timeout": "soon"}]}"#,
      #"{"methodConfig": [{"name": [{"service": "a"}], "timeout": "-1s"}]}"#,
      #"{"methodConfig": [{"name": [{"service": "a"}, {"service": "a"}]}]}"#,
      #"{"methodConfig": [{"name": [{}], "retryPolicy": {"maxAttempts": 1}}]}"#,
      #"{"methodConfig": [{"name": [{}], "maxRequestMessageBytes": -1}]}"#,
      #"{"retryThrottling": {"maxTokens": 0, "tokenRatio": 0.1}}"#,
      #"{"retryThrottling": {"maxTokens": 1001, "tokenRatio": 0.1}}"#,
    ])
  func malformed(text: String) {
    #expect(throws: RPCServiceConfig.Malformed.self) {
      try RPCServiceConfig(json: Array(text.utf8))
    }
  }
}
