// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import HTTP
import Platform
import Schema
package import Telemetry

/// An answer outside the resources: OpenID discovery and the like.
package protocol PathHandler: Sendable {
  /// The body and its content type.
  func answer() async throws -> (body: [UInt8], contentType: String)
}

/// What the server says about itself: versions, kinds, schemas, health, metrics.
package struct Publications: Sendable {
  private let version: ServerVersion
  private let health: HealthChecks
  private let metrics: RequestMetrics
  private let flowControl: FlowControl
  private let paths: [String: any PathHandler]
  private let registry: ResourceRegistry
  private let openAPI: OpenAPIDocuments
  private let accessLog: AccessLog?

  /// Detail at which upstream logs each request.
  package static let accessLogVerbosity = 3

  /// - Parameters:
  ///   - paths: further exact paths.
  ///   - accessLog: what `PUT /debug/flags/v` turns on and off.
  package init(
    registry: ResourceRegistry, version: ServerVersion = ServerVersion(), health: HealthChecks,
    metrics: RequestMetrics,
    flowControl: FlowControl, paths: [String: any PathHandler] = [:], accessLog: AccessLog? = nil
  ) {
    self.accessLog = accessLog
    self.registry = registry
    self.version = version
    self.openAPI = OpenAPIDocuments(registry: registry, version: version)
    self.health = health
    self.metrics = metrics
    self.flowControl = flowControl
    self.paths = paths
  }

  func serve(
    _ request: HTTPRequest, _ response: HTTPResponseWriter, _ info: RequestInfo,
    _ query: QueryParameters, _ record: RequestRecord
  ) async throws {
    if info.path == "/debug/flags/v", info.verb == "put", let accessLog {
      return try await setVerbosity(accessLog, request, response, record)
    }
    guard info.verb == "get" || info.verb == "head" else { throw APIError.methodNotAllowed }
    let path =
      info.path.count > 1 && info.path.hasSuffix("/") ? String(info.path.dropLast()) : info.path
    if AuthenticatorChain.isHealth(path), path != "/version" {
      let report = await health.report(path, isVerbose: query.has("verbose"), query.all("exclude"))
      return try await Self.send(
        Array(report.text.utf8), "text/plain; charset=utf-8", status: report.status, response,
        record)
    }
    if path == "/metrics" {
      metrics.refresh(flowControl, registry.all)
      return try await Self.send(
        Array(metrics.registry.text().utf8), "text/plain; version=0.0.4; charset=utf-8", response,
        record)
    }
    if let handler = paths[path] {
      let (body, contentType) = try await handler.answer()
      return try await Self.send(body, contentType, response, record)
    }
    if path.hasPrefix("/openapi/") {
      return try await serveOpenAPI(path, request, response, record)
    }
    guard let document = Discovery(registry: registry, version: version).document(path, request)
    else { return try await Self.notFound(response, record) }
    try await send(document, request, response, record)
  }

  /// Upstream's way to change the detail of logs while the server runs; here it is the access log's.
  private func setVerbosity(
    _ accessLog: AccessLog, _ request: HTTPRequest, _ response: HTTPResponseWriter,
    _ record: RequestRecord
  ) async throws {
    let body = try await request.body.collect(upTo: 16)
    let digits = String(decoding: body, as: UTF8.self).filter { !$0.isWhitespace }
    guard let verbosity = UInt8(digits) else {
      throw APIError.badRequest("the body must be a number")
    }
    accessLog.isOn = Int(verbosity) >= Self.accessLogVerbosity
    try await Self.send(
      Array("successfully set klog.logging.verbosity to \(verbosity)".utf8),
      "text/plain; charset=utf-8", response, record)
  }

  private func send(
    _ document: Discovery.Document, _ request: HTTPRequest, _ response: HTTPResponseWriter,
    _ record: RequestRecord
  ) async throws {
    var headers = record.headers(contentType: document.contentType)
    if let tag = document.entityTag {
      headers["etag"] = tag
      headers["cache-control"] = "public"
      headers["vary"] = "Accept"
      if request.headers["if-none-match"] == tag {
        record.code = 304
        return try await response.respond(status: 304, headers: headers)
      }
    }
    try await response.respond(status: 200, headers: headers, body: document.body)
  }

  private func serveOpenAPI(
    _ path: String, _ request: HTTPRequest, _ response: HTTPResponseWriter,
    _ record: RequestRecord
  ) async throws {
    guard path != "/openapi/v2" else {
      let accept = request.headers["accept"] ?? ""
      guard accept.isEmpty || accept.contains("json") || accept.contains("*/*") else {
        throw APIError.notAcceptable(served: ["application/json"])
      }
      return try await Self.send(
        openAPI.version2().json(), "application/json", response, record)
    }
    guard let document = openAPI.document(path) else {
      return try await Self.notFound(response, record)
    }
    try await Self.send(document.json(), "application/json", response, record)
  }

  static func send(
    _ body: [UInt8], _ contentType: String, status: Int = 200, _ response: HTTPResponseWriter,
    _ record: RequestRecord
  ) async throws {
    record.code = status
    try await response.respond(
      status: status, headers: record.headers(contentType: contentType), body: body)
  }

  /// A path that nothing serves: plain text, as upstream (facts: errors, group missing).
  static func notFound(_ response: HTTPResponseWriter, _ record: RequestRecord) async throws {
    try await send(
      Array("404 page not found\n".utf8), "text/plain; charset=utf-8", status: 404, response,
      record)
  }
}

/// What `/version` says: the Kubernetes version whose API this is.
package struct ServerVersion: Sendable {
  package var major = "1"
  package var minor = "36"
  package var gitVersion = ProductVersion.kubernetes
  package var platform = "linux/amd64"

  package init() {}

  var json: JSONValue {
    [
      "major": .string(major), "minor": .string(minor), "emulationMajor": .string(major),
      "emulationMinor": .string(minor), "minCompatibilityMajor": .string(major),
      "minCompatibilityMinor": "35", "gitVersion": .string(gitVersion), "gitCommit": "",
      "gitTreeState": "clean", "buildDate": "1970-01-01T00:00:00Z", "goVersion": "none",
      "compiler": "swift", "platform": .string(platform),
    ]
  }
}
