// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import APIServerCore
import CoreAPI
import HTTP
import MetaAPI
import Net
import Wire

/// Reaches the kubelet that runs a pod, with the API server's client certificate.
struct KubeletConnection: Sendable {
  let registry: ResourceRegistry
  let loop: EventLoop
  let tls: TLSConfiguration

  /// Port of kubelets that report none.
  private static let defaultPort: Int32 = 10_250

  /// Reads the pod and checks that it has a node.
  func pod(_ context: RequestContext) async throws -> Pod {
    let pod = try await registry.objects(Pod.self)
      .get(namespace: context.namespace, name: context.name)
    guard pod.isScheduled else {
      throw APIError.badRequest("pod \(pod.metadata.name) does not have a host assigned")
    }
    return pod
  }

  /// A client for the pod's kubelet. The caller closes it.
  func client(for pod: Pod) async throws -> HTTPClient {
    let nodes = try registry.objects(Node.self)
    guard let node = try await nodes.cached(namespace: "", name: pod.spec.nodeName) else {
      throw APIError.notFound(QualifiedResource(resource: "nodes"), name: pod.spec.nodeName)
    }
    guard let host = ["InternalIP", "ExternalIP", "Hostname"].lazy.compactMap(node.address).first
    else {
      throw APIError.internalError("no preferred addresses found; known addresses: []")
    }
    let port = node.status.daemonEndpoints.kubeletEndpoint.port
    var configuration = HTTPClientConfiguration()
    configuration.preference = .http1
    return try HTTPClient(
      loop: loop, target: .tcp(host: host, port: Int(port == 0 ? Self.defaultPort : port)),
      tls: tls, configuration: configuration)
  }

  // MARK: - Containers

  /// Where `kubectl` takes the container from when the user names none.
  private static let defaultContainerAnnotation = "kubectl.kubernetes.io/default-container"

  /// The container that a request means.
  static func container(_ wanted: String?, in pod: Pod) throws(APIError) -> String {
    let names =
      pod.spec.containers.map(\.name) + pod.spec.initContainers.map(\.name)
      + pod.spec.ephemeralContainers.map(\.ephemeralContainerCommon.name)
    if let wanted, !wanted.isEmpty {
      guard names.contains(wanted) else {
        throw .badRequest("container \(wanted) is not valid for pod \(pod.metadata.name)")
      }
      return wanted
    }
    if pod.spec.containers.count == 1, let only = pod.spec.containers.first { return only.name }
    if let name = pod.metadata.annotations[defaultContainerAnnotation], names.contains(name) {
      return name
    }
    let choices = pod.spec.containers.map(\.name).joined(separator: " ")
    throw .badRequest(
      "a container name must be specified for pod \(pod.metadata.name), choose one of: "
        + "[\(choices)]")
  }

  // MARK: - Errors

  /// What a kubelet's refusal means to the client.
  static func refusal(status: Int, body: [UInt8]) -> APIError {
    var text = String(decoding: body, as: UTF8.self)
    while text.last?.isWhitespace ?? false { text.removeLast() }
    let reason: APIError.Reason =
      switch status {
      case 400: .badRequest
      case 401: .unauthorized
      case 403: .forbidden
      case 404: .notFound
      case 429: .tooManyRequests
      case 503: .serviceUnavailable
      default: .internalError
      }
    return APIError(code: Int32(clamping: status), reason: reason, message: text)
  }

  /// What it means that the kubelet could not be asked.
  static func failure(_ error: any Error, _ client: HTTPClient) -> any Error {
    if error is CancellationError || error is APIError { return error }
    return APIError.internalError("error dialing backend: \(client.target): \(error)")
  }
}

/// A URL's query, built from names and values.
struct QueryBuilder {
  private(set) var text = ""

  /// Appends an item; both parts are percent-encoded (RFC 3986, 2.3: all but unreserved characters).
  mutating func append(_ name: String, _ value: String) {
    text += (text.isEmpty ? "?" : "&") + Self.encoded(name) + "=" + Self.encoded(value)
  }

  /// Text that is safe as one path segment or query value.
  static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let isUnreserved =
        NameRules.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
      if isUnreserved {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
