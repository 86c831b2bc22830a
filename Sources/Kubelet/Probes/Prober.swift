// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CoreAPI
import HTTP
import MetaTypes
import Net
import RPC

/// Makes single tries of probes, and runs lifecycle hooks: both call into a container.
struct Prober: Sendable {
  let runtime: RuntimeClient
  let loop: EventLoop

  /// Where the probe goes.
  struct Target: Sendable {
    var containerID: String
    var container: CoreAPI.Container
    /// The pod's address.
    var address: String
  }

  /// What a hook or a probe does; either has one of these.
  private enum Action {
    case run([String])
    case request(CoreAPI.HTTPGetAction)
    case connect(CoreAPI.TCPSocketAction)
    case healthCheck(CoreAPI.GRPCAction)
    case sleep(Int64)
    case none
  }

  // MARK: - Probes

  /// Tries a probe once.
  func attempt(_ probe: CoreAPI.Probe, _ target: Target) async -> ProbeOutcome {
    let timeout = Duration.seconds(max(1, Int64(probe.timeoutSeconds)))
    let action = Self.action(of: probe.handler)
    do {
      return try await perform(action, target, timeout: timeout)
    } catch is CancellationError {
      return .unknown("cancelled")
    } catch let error as RPCError where error.code == .deadlineExceeded {
      return .failure("command timed out after \(timeout)")
    } catch let error as RPCError {
      return .unknown(error.message)
    } catch {
      return .failure("\(error)")
    }
  }

  private static func action(of handler: CoreAPI.ProbeHandler) -> Action {
    if let exec = handler.exec { return .run(exec.command) }
    if let request = handler.httpGet { return .request(request) }
    if let socket = handler.tcpSocket { return .connect(socket) }
    if let check = handler.grpc { return .healthCheck(check) }
    return .none
  }

  private func perform(
    _ action: Action, _ target: Target, timeout: Duration
  ) async throws -> ProbeOutcome {
    switch action {
    case .run(let command):
      let result = try await runtime.run(command, in: target.containerID, timeout: timeout)
      if result.exitCode == 0 { return .success }
      return .failure(String(decoding: result.output.prefix(Limits.probeOutputMax), as: UTF8.self))
    case .request(let request): return try await get(request, target, timeout: timeout)
    case .connect(let socket):
      guard let port = port(socket.port, of: target.container) else {
        return .unknown("port \(socket.port) is not one of the container's")
      }
      let host = socket.host.isEmpty ? target.address : socket.host
      let stream = try await ConnectionStream.connect(
        to: .tcp(host: host, port: port), loop: loop, timeout: timeout)
      stream.close()
      return .success
    case .healthCheck(let check):
      return try await HealthCheck(loop: loop).perform(
        host: target.address, port: Int(check.port), service: check.service ?? "",
        timeout: timeout)
    case .sleep(let seconds):
      try await loop.sleep(for: .seconds(max(0, seconds)))
      return .success
    case .none: return .unknown("a probe without an action")
    }
  }

  private func get(
    _ request: CoreAPI.HTTPGetAction, _ target: Target, timeout: Duration
  ) async throws -> ProbeOutcome {
    guard let port = port(request.port, of: target.container) else {
      return .unknown("port \(request.port) is not one of the container's")
    }
    let host = request.host.isEmpty ? target.address : request.host
    var configuration = HTTPClientConfiguration()
    configuration.preference = .http1
    configuration.connectTimeout = timeout
    // Upstream does not verify certificates here either: the probe asks whether somebody answers.
    let client = try HTTPClient(
      loop: loop, target: .tcp(host: host, port: port),
      tls: request.scheme == "HTTPS" ? TLSConfiguration(trust: .anyone) : nil,
      configuration: configuration)
    defer { client.close() }

    var headers: HTTPHeaders = ["user-agent": "kube-probe/1.36", "accept": "*/*"]
    var authority: String?
    for header in request.httpHeaders {
      if header.name.lowercased() == "host" {
        authority = header.value
      } else {
        headers[header.name.lowercased()] = header.value
      }
    }
    let path = request.path.hasPrefix("/") ? request.path : "/" + request.path
    let response = try await client.send(
      HTTPClientRequest(
        path: path, authority: authority, headers: headers, timeout: timeout))
    if (200..<400).contains(response.status) { return .success }
    return .failure("HTTP probe failed with statuscode: \(response.status)")
  }

  private func port(_ port: IntOrString, of container: CoreAPI.Container) -> Int? {
    let number: Int32? =
      switch port {
      case .int(let number): number
      case .string(let name):
        container.ports.first { $0.name == name }?.containerPort ?? Int32(name)
      }
    guard let number, (1...65_535).contains(number) else { return nil }
    return Int(number)
  }

  // MARK: - Hooks

  /// Runs a lifecycle hook to its end.
  /// - Returns: why it failed, nil when it went well.
  func run(
    _ hook: CoreAPI.LifecycleHandler, _ target: Target, timeout: Duration
  ) async -> String? {
    let action: Action
    if let exec = hook.exec {
      action = .run(exec.command)
    } else if let request = hook.httpGet {
      action = .request(request)
    } else if let socket = hook.tcpSocket {
      action = .connect(socket)
    } else if let sleep = hook.sleep {
      action = .sleep(sleep.seconds)
    } else {
      action = .none
    }
    do {
      switch try await perform(action, target, timeout: timeout) {
      case .success: return nil
      case .failure(let reason), .unknown(let reason): return reason
      }
    } catch {
      return "\(error)"
    }
  }
}
