// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import APIServerCore
import CoreAPI
import HTTP
import MetaAPI
import Net

/// `pods/<name>/exec` and `attach`: a process in a container, its streams over one connection.
///
/// A client that speaks SPDY is joined to the kubelet byte for byte; one that speaks WebSocket has
/// its messages carried over to SPDY streams (KEP-4006), which the kubelet and the runtime speak.
struct PodProcessHandler: SubresourceHandler {
  /// Which of the two it is.
  enum Kind: String, Sendable {
    case exec, attach
  }

  let kind: Kind
  let kubelet: KubeletConnection

  func handle(_ request: SubresourceRequest) async throws -> SubresourceResponse {
    let pod = try await kubelet.pod(request.context)
    if pod.isFinished {
      throw APIError.badRequest(
        "cannot \(kind) into a container in a completed pod; current phase is \(pod.status.phase)")
    }
    let container = try KubeletConnection.container(request.query["container"], in: pod)
    let options = try ProcessStreams(request, kind)
    let path =
      "/\(kind)/\(pod.metadata.namespace)/\(pod.metadata.name)/\(container)" + options.query
    let client = try await kubelet.client(for: pod)
    defer { client.close() }
    do {
      if request.http.headers.contains("upgrade", token: "websocket") {
        try await translate(request, client, path, options)
      } else {
        try await UpgradeTunnel.run(request.http, request.response, client, path)
      }
    } catch {
      throw request.response.isStarted ? error : KubeletConnection.failure(error, client)
    }
    return .streamed
  }

  private func translate(
    _ request: SubresourceRequest, _ client: HTTPClient, _ path: String, _ streams: ProcessStreams
  ) async throws {
    let far = try await UpgradeTunnel.openSPDY(client, path, protocolName: "v4.channel.k8s.io")
    let session = try SPDYSession(connection: far, loop: kubelet.loop)
    let socket = try await WebSocket.accept(
      request.http, request.response, subprotocols: [ChannelMessage.v5, ChannelMessage.v4],
      environment: kubelet.loop.environment)
    guard let socket else { return far.close() }
    await StreamTranslator(socket: socket, session: session, streams: streams).run()
  }
}

/// Which streams a process gets, and how the kubelet is told.
struct ProcessStreams: Sendable {
  let hasInput: Bool
  let hasOutput: Bool
  let hasError: Bool
  let isTerminal: Bool
  /// The kubelet's query.
  let query: String

  init(_ request: SubresourceRequest, _ kind: PodProcessHandler.Kind) throws(APIError) {
    let asked = request.query
    hasInput = asked.flag("stdin")
    isTerminal = asked.flag("tty")
    hasOutput = asked.has("stdout") ? asked.flag("stdout") : true
    // A terminal has one output only.
    hasError = (asked.has("stderr") ? asked.flag("stderr") : true) && !isTerminal
    guard hasInput || hasOutput || hasError else {
      throw .badRequest("you must specify at least 1 of stdin, stdout, stderr")
    }
    var query = QueryBuilder()
    for (name, isSet) in [
      ("input", hasInput), ("output", hasOutput), ("error", hasError), ("tty", isTerminal),
    ] where isSet {
      query.append(name, "1")
    }
    if kind == .exec {
      let command = asked.all("command")
      guard !command.isEmpty else { throw .badRequest("you must specify a command") }
      for word in command { query.append("command", word) }
    }
    self.query = query.text
  }
}

/// `pods/<name>/portforward`: connections to ports of a pod, many over one.
///
/// The streams inside are the client's and the runtime's business. SPDY clients are joined to the
/// kubelet; WebSocket clients put the same SPDY bytes into binary messages (KEP-4006).
struct PodPortForwardHandler: SubresourceHandler {
  let kubelet: KubeletConnection

  private static let protocolName = "portforward.k8s.io"

  func handle(_ request: SubresourceRequest) async throws -> SubresourceResponse {
    let pod = try await kubelet.pod(request.context)
    var query = QueryBuilder()
    for port in request.query.all("ports") { query.append("port", port) }
    let path = "/portForward/\(pod.metadata.namespace)/\(pod.metadata.name)" + query.text
    let client = try await kubelet.client(for: pod)
    defer { client.close() }
    do {
      if request.http.headers.contains("upgrade", token: "websocket") {
        try await tunnel(request, client, path)
      } else {
        try await UpgradeTunnel.run(request.http, request.response, client, path)
      }
    } catch {
      throw request.response.isStarted ? error : KubeletConnection.failure(error, client)
    }
    return .streamed
  }

  private func tunnel(
    _ request: SubresourceRequest, _ client: HTTPClient, _ path: String
  ) async throws {
    let far = try await UpgradeTunnel.openSPDY(client, path, protocolName: Self.protocolName)
    let socket = try await WebSocket.accept(
      request.http, request.response, subprotocols: ChannelMessage.portForwarding,
      environment: kubelet.loop.environment)
    guard let socket else { return far.close() }
    await UpgradeTunnel.join(socket, far)
  }
}
