// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Crypto
package import HTTP
import MetaAPI
import Platform
import Schema
package import Telemetry
import Wire

/// The whole API over HTTP.
///
/// Reading order: `handle` below (who, may they, what) → `RequestInfo` (what a path means) →
/// `Endpoints/` (one file per verb) → `ResourceStore` (the rules of reading and writing) →
/// `EtcdStorage` and `WatchCache`.
package struct APIServerHandler: HTTPHandler {
  /// What the handler is made of.
  package struct Parts: Sendable {
    package var registry: ResourceRegistry
    package var authenticators: AuthenticatorChain
    package var authorizer: any Authorizer
    package var admission: AdmissionChain
    package var flowControl: FlowControl
    package var publications: Publications
    package var metrics: RequestMetrics
    package var logger: Logger

    package init(
      registry: ResourceRegistry, authenticators: AuthenticatorChain, authorizer: any Authorizer,
      admission: AdmissionChain, flowControl: FlowControl, publications: Publications,
      metrics: RequestMetrics, logger: Logger
    ) {
      self.registry = registry
      self.authenticators = authenticators
      self.authorizer = authorizer
      self.admission = admission
      self.flowControl = flowControl
      self.publications = publications
      self.metrics = metrics
      self.logger = logger
    }
  }

  private let parts: Parts
  private let environment: Environment

  package init(_ parts: Parts) {
    self.parts = parts
    self.environment = parts.registry.environment
  }

  package func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    let query = QueryParameters(request.query ?? "")
    let info = RequestInfo(method: request.method, path: request.path, query: query)
    let record = RequestRecord(auditID: try auditID(request))
    let start = environment.now()
    parts.metrics.count(request)
    do {
      try await serve(request, response, info, query, record)
    } catch let error as CancellationError {
      throw error
    } catch let error as HTTPError {
      throw error  // the peer is gone or broke the protocol: nobody to answer
    } catch {
      try await refuse(Self.apiError(error, parts.logger), request, response, record)
    }
    let resource = info.isResource ? parts.registry.resource(info.groupVersionResource) : nil
    parts.metrics.observe(
      info, query, resource?.descriptor, code: record.code, took: environment.now() - start)
  }

  private func auditID(_ request: HTTPRequest) throws -> String {
    if let id = request.headers["audit-id"], !id.isEmpty, id.utf8.count <= 64 { return id }
    return try SecureRandom.uuid()
  }

  // MARK: - Who, and may they

  private func serve(
    _ request: HTTPRequest, _ response: HTTPResponseWriter, _ info: RequestInfo,
    _ query: QueryParameters, _ record: RequestRecord
  ) async throws {
    let sender = try await parts.authenticators.authenticate(request)
    let user = try await Impersonation(authorizer: parts.authorizer).user(
      of: request, sentBy: sender)
    response.identity = user.name
    let isReadOnly = ["get", "list", "watch", "head", "options"].contains(info.verb)
    let isCounted = !Self.isLongRunning(info)
    if isCounted {
      guard parts.flowControl.enter(isReadOnly: isReadOnly) else {
        parts.metrics.observeRejection()
        record.code = 429
        return try await response.respond(
          status: 429, headers: ["retry-after": "1", "content-type": "text/plain"],
          body: Array("Too many requests, please try again later.\n".utf8))
      }
    }
    defer { if isCounted { parts.flowControl.leave(isReadOnly: isReadOnly) } }
    try await authorize(user, info)
    guard info.isResource else {
      return try await parts.publications.serve(request, response, info, query, record)
    }
    try await dispatch(request, response, info, query, record, user)
  }

  private func authorize(_ user: RequestUser, _ info: RequestInfo) async throws {
    // Health and version are for everybody who got this far.
    if !info.isResource, AuthenticatorChain.isHealth(info.path) { return }
    let question = AuthorizationRequest(
      user: user, verb: info.verb, group: info.group, version: info.version,
      resource: info.resource, subresource: info.subresource, namespace: info.namespace,
      name: info.name, path: info.path, isResource: info.isResource)
    switch try await parts.authorizer.authorize(question) {
    case .allow: return
    case .deny(let reason), .noOpinion(let reason):
      throw AccessErrors.forbidden(question, reason: reason)
    }
  }

  private static func isLongRunning(_ info: RequestInfo) -> Bool {
    info.verb == "watch"
      || ["attach", "exec", "log", "portforward", "proxy"].contains(info.subresource)
  }

  // MARK: - What

  private func dispatch(
    _ request: HTTPRequest, _ response: HTTPResponseWriter, _ info: RequestInfo,
    _ query: QueryParameters, _ record: RequestRecord, _ user: RequestUser
  ) async throws {
    let registry = parts.registry
    guard let resource = registry.resource(info.groupVersionResource) else {
      guard registry.serves(group: info.group) else {
        return try await Publications.notFound(response, record)
      }
      throw APIError.noSuchResource
    }
    guard let verb = RequestVerb(rawValue: info.verb) else { throw APIError.methodNotAllowed }
    let isNamespaced = resource.descriptor.isNamespaced
    guard isNamespaced || info.namespace.isEmpty || info.resource == "namespaces" else {
      throw APIError.noSuchResource
    }
    var context = RequestContext(
      user: user, verb: verb, resource: info.groupVersionResource, subresource: info.subresource,
      namespace: isNamespaced ? info.namespace : "", name: info.name, environment: environment)
    if !verb.isReadOnly {
      let kind = Self.optionsKind(verb)
      context.isDryRun = try RequestOptions.isDryRun(query, kind: kind)
      context.fieldValidation = try RequestOptions.fieldValidation(query, kind: kind)
      context.fieldManager = try RequestOptions.fieldManager(
        query, userAgent: request.headers["user-agent"], kind: kind)
    }
    let call = APICall(
      http: request, writer: response, info: info, query: query, context: context,
      admission: parts.admission, decoder: BodyDecoder(), record: record)
    if info.subresource.isEmpty {
      try await serve(call, resource, verb)
    } else {
      try await serveSubresource(call, resource, verb)
    }
  }

  private static func optionsKind(_ verb: RequestVerb) -> String {
    switch verb {
    case .create: "CreateOptions"
    case .patch: "PatchOptions"
    case .delete, .deletecollection: "DeleteOptions"
    default: "UpdateOptions"
    }
  }

  private func serve(_ call: APICall, _ resource: ServedResource, _ verb: RequestVerb) async throws
  {
    guard resource.descriptor.verbs.contains(verb.rawValue) else {
      throw APIError.methodNotAllowed
    }
    guard let endpoints = resource.endpoints else {
      guard let handler = resource.handlers[""] else { throw APIError.methodNotAllowed }
      return try await run(handler, call)
    }
    let path = call.info.name
    // A watch or list of one name by selector has no name in its path.
    let hasName = !path.isEmpty && (verb != .list && verb != .deletecollection && verb != .watch)
    let needsName = [.get, .update, .patch, .delete].contains(verb)
    guard hasName || !needsName, verb != .create || !hasName else {
      throw APIError.methodNotAllowed
    }
    if needsName, resource.descriptor.isNamespaced, call.info.namespace.isEmpty {
      throw APIError.noSuchResource
    }
    switch verb {
    case .get: try await endpoints.get(call)
    case .list: try await endpoints.list(call)
    case .watch: try await endpoints.watch(call)
    case .create: try await endpoints.create(call)
    case .update: try await endpoints.update(call, scope: .main)
    case .patch: try await endpoints.patch(call, scope: .main)
    case .delete: try await endpoints.delete(call)
    case .deletecollection: try await endpoints.deleteCollection(call)
    }
  }

  private func serveSubresource(
    _ call: APICall, _ resource: ServedResource, _ verb: RequestVerb
  ) async throws {
    let name = call.info.subresource
    guard let subresource = resource.descriptor.subresources.first(where: { $0.name == name })
    else { throw APIError.noSuchResource }
    guard subresource.verbs.contains(verb.rawValue) else { throw APIError.methodNotAllowed }
    if let handler = resource.handlers[name] { return try await run(handler, call) }
    guard let endpoints = resource.endpoints,
      name == "status" || endpoints.objectSubresources.contains(name)
    else { throw APIError.noSuchResource }
    let scope: WriteScope = name == "status" ? .status : .subresource(name)
    switch verb {
    case .get: try await endpoints.get(call)
    case .update: try await endpoints.update(call, scope: scope)
    case .patch: try await endpoints.patch(call, scope: scope)
    default: throw APIError.methodNotAllowed
    }
  }

  private func run(_ handler: any SubresourceHandler, _ call: APICall) async throws {
    let request = SubresourceRequest(
      context: call.context, http: call.http, response: call.writer,
      trailingPath: call.info.trailingPath, query: call.query, admission: call.admission,
      decoder: call.decoder)
    switch try await handler.handle(request) {
    case .object(let object, let status): try await call.respond(object, status: status)
    case .success(let code):
      try await call.respond(Status.success(code: code), status: Int(code))
    case .streamed: return
    }
  }

  // MARK: - Errors

  /// The answer that an error makes. What is not an `APIError` is the server's own fault.
  static func apiError(_ error: any Error, _ logger: Logger) -> APIError {
    switch error {
    case let error as APIError: return error
    case StorageError.unavailable(let text):
      logger.error("store unavailable", ["error": text])
      // Whether a write was carried out is not known, so only the client can ask again.
      return APIError(
        code: 503, reason: .serviceUnavailable, message: "the store is unavailable: " + text,
        details: APIError.Details(retryAfterSeconds: Limits.storeRetrySeconds))
    case StorageError.compacted:
      return .expired("The resourceVersion for the provided watch is too old.")
    default:
      logger.error("request failed", ["error": "\(error)"])
      return .internalError("\(error)")
    }
  }

  private func refuse(
    _ error: APIError, _ request: HTTPRequest, _ response: HTTPResponseWriter,
    _ record: RequestRecord
  ) async throws {
    record.code = Int(error.code)
    guard !response.isStarted else { throw error }
    var representation =
      Negotiation.representation(
        accept: request.headers["accept"], offer: .transforms, pretty: false) ?? .json
    representation.shape = .object
    var headers = record.headers(contentType: representation.contentType)
    if let seconds = error.details?.retryAfterSeconds, seconds > 0 {
      headers.append("retry-after", String(seconds))
    }
    try await response.respond(
      status: Int(error.code), headers: headers,
      body: try KindEncoding.document(error.status, representation))
  }
}
