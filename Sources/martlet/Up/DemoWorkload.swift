// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Platform

/// Something to look at in a new cluster: three web servers behind a Service.
struct DemoWorkload: Sendable {
  /// How long the demo may take until it answers.
  static let limit: Duration = .seconds(60)
  /// The Service's virtual address: chosen here, so that it can be printed and tried.
  static let address = "10.43.0.80"

  let gate: HealthGate
  let loop: EventLoop
  let port: Int

  /// Applies the demo and waits until it answers.
  /// - Returns: its URL.
  func start() async throws -> String {
    let client = try gate.apiClient(port: port)
    defer { client.close() }
    try await create(Self.deployment, at: "/apis/apps/v1/namespaces/default/deployments", client)
    try await create(Self.service, at: "/api/v1/namespaces/default/services", client)
    try await waitForAnswer()
    return "http://\(Self.address)"
  }

  /// An object that is there already stays as it is: the operator may have changed it.
  private func create(_ manifest: String, at path: String, _ client: HTTPClient) async throws {
    let present = try await client.send(
      HTTPClientRequest(path: path + "/demo", timeout: .seconds(10)))
    _ = try await present.body.collect(upTo: 1 << 20)
    guard present.status == 404 else { return }
    let response = try await client.send(
      HTTPClientRequest(
        method: "POST", path: path, headers: ["content-type": "application/yaml"],
        body: Array(manifest.utf8), timeout: .seconds(10)))
    let body = try await response.body.collect(upTo: 1 << 20)
    guard response.status == 201 else {
      throw DemoError.refused(status: response.status, text: String(decoding: body, as: UTF8.self))
    }
  }

  private func waitForAnswer() async throws {
    let environment = loop.environment
    let deadline = environment.now() + Self.limit
    while environment.now() < deadline {
      if try await isRouted(), try await answers() { return }
      try await environment.sleep(for: .milliseconds(30))
    }
    throw DemoError.silent
  }

  /// Without a rule for it the address would be looked for outside of this machine.
  private func isRouted() async throws -> Bool {
    let question = Command(
      "nft", ["get", "element", "ip", "martlet-proxy", "cluster-ips", "{ \(Self.address) }"])
    return try await loop.offload { try question.run().succeeded }
  }

  private func answers() async throws -> Bool {
    let client = try HTTPClient(loop: loop, target: .tcp(host: Self.address, port: 80))
    defer { client.close() }
    do {
      let response = try await client.send(
        HTTPClientRequest(path: "/", timeout: .milliseconds(500)))
      _ = try await response.body.collect(upTo: 1 << 20)
      return response.status == 200
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      return false  // No pod is ready yet.
    }
  }

  private static let deployment = """
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: demo
      namespace: default
    spec:
      replicas: 3
      selector:
        matchLabels: {app: demo}
      template:
        metadata:
          labels: {app: demo}
        spec:
          terminationGracePeriodSeconds: 2
          containers:
          - name: web
            image: docker.io/martlet/demo:1
            command: ["/bin/sh", "-c"]
            args:
            - |
              echo "Hello from $POD on $NODE" > /www/index.html
              exec httpd -f -p 8080 -h /www
            env:
            - name: POD
              valueFrom: {fieldRef: {fieldPath: metadata.name}}
            - name: NODE
              valueFrom: {fieldRef: {fieldPath: spec.nodeName}}
            ports:
            - {name: http, containerPort: 8080}
            readinessProbe:
              httpGet: {path: /, port: http}
              periodSeconds: 1

    """

  private static let service = """
    apiVersion: v1
    kind: Service
    metadata:
      name: demo
      namespace: default
    spec:
      clusterIP: \(address)
      selector: {app: demo}
      ports:
      - {name: http, port: 80, targetPort: http}

    """
}

/// Why the demo does not run.
enum DemoError: Error, CustomStringConvertible {
  case refused(status: Int, text: String)
  case silent

  var description: String {
    switch self {
    case .refused(let status, let text): "the API server refused the demo (\(status)): \(text)"
    case .silent: "the demo did not answer in time; see kubectl get pods"
    }
  }
}
