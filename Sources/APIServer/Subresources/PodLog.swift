// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import CoreAPI
import HTTP
import MetaAPI

/// `pods/<name>/log`: a container's output, from the kubelet, as it comes.
struct PodLogHandler: SubresourceHandler {
  let kubelet: KubeletConnection

  /// Bytes of a kubelet's error text that are passed on.
  private static let errorBytesMax = 4096
  /// Options that the kubelet understands as they are.
  private static let passed = [
    "follow", "previous", "timestamps", "sinceSeconds", "sinceTime", "tailLines", "limitBytes",
  ]

  func handle(_ request: SubresourceRequest) async throws -> SubresourceResponse {
    try Self.check(request)
    let pod = try await kubelet.pod(request.context)
    let container = try KubeletConnection.container(request.query["container"], in: pod)
    var query = QueryBuilder()
    for name in Self.passed {
      if let value = request.query[name] { query.append(name, value.isEmpty ? "true" : value) }
    }
    let path =
      "/containerLogs/\(pod.metadata.namespace)/\(pod.metadata.name)/\(container)" + query.text
    let client = try await kubelet.client(for: pod)
    defer { client.close() }
    do {
      try await Self.copy(client, path, to: request.response)
    } catch {
      // Once the answer has begun, the only way to tell of an error is to break off.
      throw request.response.isStarted ? error : KubeletConnection.failure(error, client)
    }
    return .streamed
  }

  private static func copy(
    _ client: HTTPClient, _ path: String, to response: HTTPResponseWriter
  ) async throws {
    let answer = try await client.send(HTTPClientRequest(path: path))
    guard answer.status == 200 else {
      let body = try await answer.body.collect(upTo: errorBytesMax)
      throw KubeletConnection.refusal(status: answer.status, body: body)
    }
    try await response.start(
      status: 200,
      headers: ["content-type": "text/plain", "cache-control": "no-cache, private"])
    for try await bytes in answer.body { try await response.write(bytes) }
    try await response.finish()
  }

  // MARK: - Options

  private static func check(_ request: SubresourceRequest) throws(APIError) {
    var errors = FieldErrorList()
    for (name, minimum) in [("tailLines", Int64(0)), ("limitBytes", 1), ("sinceSeconds", 1)] {
      guard let text = request.query[name], !text.isEmpty else { continue }
      guard let value = Int64(text) else {
        throw .badRequest("strconv.ParseInt: parsing \(ShownValue.quoted(text)): invalid syntax")
      }
      if value < minimum {
        errors.invalid(
          FieldPath(name), ShownValue(value),
          minimum == 0
            ? "must be greater than or equal to 0" : "must be greater than 0")
      }
    }
    if request.query.has("sinceSeconds"), request.query.has("sinceTime") {
      errors.forbidden(.root, "at most one of `sinceTime` or `sinceSeconds` may be specified")
    }
    guard errors.isEmpty else {
      throw .invalid(kind: "PodLogOptions", group: "", name: request.context.name, errors.errors)
    }
  }
}
