// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Platform
import RPC

/// The client of gRPC's interoperability tests: runs one case against a server.
package enum InteropClient {
  private static let usage = """
    usage: martlet-interop-client --test_case=CASE [--server_host=localhost] [--server_port=8080]
      [--use_tls [--ca_file=PEM] [--use_test_ca] [--server_host_override=NAME]]
      [--soak_iterations=10] [--soak_max_failures=0]
      [--soak_per_iteration_max_acceptable_latency_ms=1000] [--soak_overall_timeout_seconds=10]
      [--soak_min_time_ms_between_rpcs=0] [--soak_request_size=271828]
      [--soak_response_size=314159] [--soak_num_threads=1]
    --ca_file holds the authorities to trust; with --use_test_ca it is required.
    Cases:

    """
  private static let flags: Set = [
    "test_case", "server_host", "server_port", "use_tls", "ca_file", "use_test_ca",
    "server_host_override", "help", "soak_iterations", "soak_max_failures",
    "soak_per_iteration_max_acceptable_latency_ms", "soak_overall_timeout_seconds",
    "soak_min_time_ms_between_rpcs", "soak_request_size", "soak_response_size", "soak_num_threads",
  ]

  /// Runs the case that the flags name.
  /// - Returns: the exit code.
  package static func main(_ arguments: [String]) -> Int32 {
    do {
      let flags = try InteropFlags(arguments, known: flags)
      let name = flags["test_case"] ?? ""
      guard try !flags.flag("help") else {
        print(usage + InteropCase.allCases.map { "  " + $0.rawValue }.joined(separator: "\n"))
        return 0
      }
      guard let wanted = InteropCase(rawValue: name) else {
        throw InteropFlags.Fault(description: "there is no test case \"\(name)\"")
      }
      let endpoint = Endpoint.tcp(
        host: flags["server_host"] ?? "localhost",
        port: try flags.number("server_port", default: 8080))
      let tls = try tls(flags)
      let soak = try SoakSettings(flags)
      try EventLoop.run { loop in
        let run = InteropRun(environment: loop.environment, soak: soak) {
          try RPCClientChannel(loop: loop, target: endpoint, tls: tls)
        }
        try await run.run(wanted)
      }
      print("\(name) passed")
      return 0
    } catch {
      InteropFlags.complain("martlet-interop-client: \(error)")
      return 1
    }
  }

  private static func tls(_ flags: InteropFlags) throws -> TLSConfiguration? {
    guard try flags.flag("use_tls") else { return nil }
    if try flags.flag("use_test_ca"), flags["ca_file"] == nil {
      throw InteropFlags.Fault(description: "--use_test_ca needs --ca_file")
    }
    return TLSConfiguration(
      trust: flags["ca_file"].map { .authorities(.file($0)) } ?? .system,
      serverName: flags["server_host_override"])
  }
}

/// How long and how hard the soak cases try.
package struct SoakSettings: Sendable {
  package var iterations = 10
  package var failuresMax = 0
  package var latencyMax = Duration.seconds(1)
  package var overallTimeout = Duration.seconds(10)
  package var pause = Duration.zero
  package var requestBytes = 271_828
  package var responseBytes = 314_159
  /// Calls at a time.
  package var threads = 1

  package init() {}

  init(_ flags: InteropFlags) throws {
    iterations = try flags.number("soak_iterations", default: iterations)
    failuresMax = try flags.number("soak_max_failures", default: failuresMax)
    latencyMax = .milliseconds(
      try flags.number("soak_per_iteration_max_acceptable_latency_ms", default: 1000))
    overallTimeout = .seconds(try flags.number("soak_overall_timeout_seconds", default: 10))
    pause = .milliseconds(try flags.number("soak_min_time_ms_between_rpcs", default: 0))
    requestBytes = try flags.number("soak_request_size", default: requestBytes)
    responseBytes = try flags.number("soak_response_size", default: responseBytes)
    threads = max(try flags.number("soak_num_threads", default: 1), 1)
  }
}
