// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import Client
internal import CoreAPI
import HTTP
internal import Informers
import MetaAPI
import Net
internal import RuntimeRPC
import Telemetry
import Wire

/// The node's HTTPS server, through which the API server reaches into pods: logs, exec, attach, port
/// forwarding; also health, metrics and the pods that the node knows.
///
/// Reading order: `NodeServer` (who may do what) → `LogResponder`, `StreamTunnel`.
struct NodeServer: HTTPHandler {
  let nodeName: String
  let pods: Lister<CoreAPI.Pod>
  let runtime: RuntimeClient
  let paths: @Sendable (CoreAPI.Pod) -> PodPaths
  let access: NodeAccess
  let loop: EventLoop
  let metrics: MetricsRegistry
  let logger: Logger

  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    let parts = request.path.split(separator: "/").map { PercentDecoding.decode(String($0)) }
    guard let first = parts.first else {
      return try await answer(response, 404, "404 page not found\n")
    }
    if first == "healthz" { return try await answer(response, 200, "ok") }
    guard let client = request.peer.certificate else {
      return try await answer(response, 401, "Unauthorized")
    }
    let attributes = NodeAccess.Attributes(path: request.path, method: request.method)
    guard try await access.isAllowed(client, attributes) else {
      return try await answer(
        response, 403,
        "Forbidden (user=\(client.commonName), verb=\(attributes.verb), resource=nodes, "
          + "subresource(s)=[\(attributes.subresource)])\n")
    }
    do {
      try await route(first, Array(parts.dropFirst()), request, response)
    } catch let refusal as NodeServerRefusal {
      try await answer(response, refusal.status, refusal.message + "\n")
    }
  }

  private func route(
    _ first: String, _ rest: [String], _ request: HTTPRequest, _ response: HTTPResponseWriter
  ) async throws {
    let query = QueryItems(request.query ?? "")
    switch first {
    case "containerLogs":
      let place = try find(rest)
      try await LogResponder(
        runtime: runtime, loop: loop, paths: paths(place.pod), pod: place.pod,
        container: place.container
      ).respond(query, response)
    case "exec", "attach", "portForward":
      try await stream(first, rest, query, request, response)
    case "pods": try await listPods(response)
    case "metrics": try await answer(response, 200, metrics.text())
    case "stats" where rest.first == "summary":
      let summary = StatisticsSummary(nodeName: nodeName, pods: try await runtime.podStatistics())
      try await answer(response, 200, summary.json(), type: "application/json")
    default: throw NodeServerRefusal(status: 404, message: "404 page not found")
    }
  }

  private func answer(
    _ response: HTTPResponseWriter, _ status: Int, _ text: String,
    type: String = "text/plain; charset=utf-8"
  ) async throws {
    try await response.respond(
      status: status, headers: ["content-type": type], body: Array(text.utf8))
  }

  private func listPods(_ response: HTTPResponseWriter) async throws {
    var list = CoreAPI.PodList()
    list.items = pods.list()
    try await response.respond(
      status: 200, headers: ["content-type": "application/json"], body: list.json())
  }

  // MARK: - Containers

  /// The pod and container of a path `namespace/pod/container` or `namespace/pod/uid/container`.
  private func find(_ parts: [String]) throws -> (pod: CoreAPI.Pod, container: String) {
    guard parts.count == 3 || parts.count == 4, let container = parts.last else {
      throw NodeServerRefusal(status: 400, message: "path must name namespace, pod and container")
    }
    let pod = try find(namespace: parts[0], name: parts[1])
    guard pod.spec.find(container) != nil else {
      throw NodeServerRefusal(
        status: 404, message: "container \(container) not found in pod \(parts[1])_\(parts[0])")
    }
    return (pod, container)
  }

  private func find(namespace: String, name: String) throws -> CoreAPI.Pod {
    let key = ObjectKey(namespace: namespace, name: name)
    guard let pod = pods.get(key) else {
      throw NodeServerRefusal(status: 404, message: "pod \(name) not found")
    }
    return pod
  }

  private func stream(
    _ kind: String, _ rest: [String], _ query: QueryItems, _ request: HTTPRequest,
    _ response: HTTPResponseWriter
  ) async throws {
    let url: String
    if kind == "portForward" {
      guard rest.count >= 2 else {
        throw NodeServerRefusal(status: 400, message: "path must name namespace and pod")
      }
      let pod = try find(namespace: rest[0], name: rest[1])
      let observed = try await runtime.observe(uid: pod.metadata.uid)
      guard let sandbox = observed.sandboxes.first(where: \.isReady) else {
        throw NodeServerRefusal(status: 404, message: "pod \(rest[1]) has no running sandbox")
      }
      let ports = query.values("port").compactMap { Int32($0) }
      url = try await runtime.portForwardURL(sandbox: sandbox.id, ports: ports)
    } else {
      let place = try find(rest)
      let observed = try await runtime.observe(uid: place.pod.metadata.uid)
      guard let instance = observed.latest(place.container), instance.state == .running else {
        throw NodeServerRefusal(
          status: 404, message: "container \(place.container) is not running")
      }
      url = try await streamURL(kind, instance.id, query)
    }
    try await StreamTunnel(loop: loop).run(to: url, request, response)
  }

  private func streamURL(
    _ kind: String, _ container: String, _ query: QueryItems
  ) async throws -> String {
    let isTerminal = query.flag("tty")
    if kind == "exec" {
      var exec = RuntimeRPC.ExecRequest()
      exec.containerId = container
      exec.cmd = query.values("command")
      exec.stdin = query.flag("input") || query.flag("stdin")
      exec.stdout = query.flag("output") || query.flag("stdout")
      // A terminal has one output only.
      exec.stderr = (query.flag("error") || query.flag("stderr")) && !isTerminal
      exec.tty = isTerminal
      return try await runtime.execURL(exec)
    }
    var attach = RuntimeRPC.AttachRequest()
    attach.containerId = container
    attach.stdin = query.flag("input") || query.flag("stdin")
    attach.stdout = query.flag("output") || query.flag("stdout")
    attach.stderr = (query.flag("error") || query.flag("stderr")) && !isTerminal
    attach.tty = isTerminal
    return try await runtime.attachURL(attach)
  }
}

/// Why a request is turned down, as its client reads it.
struct NodeServerRefusal: Error {
  var status: Int
  var message: String
}

/// The items of a URL's query, decoded.
struct QueryItems {
  private var items: [(name: String, value: String)] = []

  init(_ query: String) {
    for part in query.split(separator: "&") {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = sides.count > 1 ? String(sides[1]) : ""
      items.append(
        (PercentDecoding.decode(String(sides[0])), PercentDecoding.decode(value, plusIsSpace: true))
      )
    }
  }

  func value(_ name: String) -> String? { items.first { $0.name == name }?.value }
  func values(_ name: String) -> [String] { items.filter { $0.name == name }.map(\.value) }
  func flag(_ name: String) -> Bool { ["1", "true", "t"].contains(value(name) ?? "") }
}

/// Percent-decoding (RFC 3986, 2.1).
enum PercentDecoding {
  /// - Parameter plusIsSpace: as in forms.
  static func decode(_ text: String, plusIsSpace: Bool = false) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
