// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A request that failed, as the Status object in the answer says it.
///
/// The static members make each error that clients of upstream can meet, with the message frame
/// and details that client libraries parse.
package struct APIError: Error, Equatable, Sendable {
  /// Machine-readable reason of a Status.
  package struct Reason: RawRepresentable, Hashable, Sendable {
    package var rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    package static let unknown = Reason(rawValue: "")
    package static let unauthorized = Reason(rawValue: "Unauthorized")
    package static let forbidden = Reason(rawValue: "Forbidden")
    package static let notFound = Reason(rawValue: "NotFound")
    package static let alreadyExists = Reason(rawValue: "AlreadyExists")
    package static let conflict = Reason(rawValue: "Conflict")
    package static let gone = Reason(rawValue: "Gone")
    package static let expired = Reason(rawValue: "Expired")
    package static let invalid = Reason(rawValue: "Invalid")
    package static let serverTimeout = Reason(rawValue: "ServerTimeout")
    package static let timeout = Reason(rawValue: "Timeout")
    package static let tooManyRequests = Reason(rawValue: "TooManyRequests")
    package static let badRequest = Reason(rawValue: "BadRequest")
    package static let methodNotAllowed = Reason(rawValue: "MethodNotAllowed")
    package static let notAcceptable = Reason(rawValue: "NotAcceptable")
    package static let requestEntityTooLarge = Reason(rawValue: "RequestEntityTooLarge")
    package static let unsupportedMediaType = Reason(rawValue: "UnsupportedMediaType")
    package static let internalError = Reason(rawValue: "InternalError")
    package static let serviceUnavailable = Reason(rawValue: "ServiceUnavailable")
  }

  /// One of several reasons behind the error.
  package struct Cause: Equatable, Sendable {
    package var reason: String
    package var message: String
    package var field: String

    package init(reason: String = "", message: String, field: String = "") {
      self.reason = reason
      self.message = message
      self.field = field
    }
  }

  /// What the error is about.
  package struct Details: Equatable, Sendable {
    package var name: String
    package var group: String
    /// The plural resource name; the kind for errors of validation and delete preconditions.
    package var kind: String
    package var uid: String
    package var causes: [Cause]
    /// Seconds to wait before trying again; 0 says nothing.
    package var retryAfterSeconds: Int32

    package init(
      name: String = "", group: String = "", kind: String = "", uid: String = "",
      causes: [Cause] = [], retryAfterSeconds: Int32 = 0
    ) {
      self.name = name
      self.group = group
      self.kind = kind
      self.uid = uid
      self.causes = causes
      self.retryAfterSeconds = retryAfterSeconds
    }
  }

  /// HTTP status code.
  package var code: Int32
  package var reason: Reason
  package var message: String
  package var details: Details?

  package init(code: Int32, reason: Reason, message: String, details: Details? = nil) {
    self.code = code
    self.reason = reason
    self.message = message
    self.details = details
  }
}

extension APIError: CustomStringConvertible {
  package var description: String { message }
}

/// A resource type in messages: `pods`, `deployments.apps`.
package struct QualifiedResource: Equatable, Hashable, Sendable, CustomStringConvertible {
  package var group: String
  /// The plural name.
  package var resource: String

  package init(group: String = "", resource: String) {
    self.group = group
    self.resource = resource
  }

  package var description: String { group.isEmpty ? resource : resource + "." + group }
}

// MARK: - Objects

extension APIError {
  /// 404: there is no such object.
  package static func notFound(_ resource: QualifiedResource, name: String) -> APIError {
    APIError(
      code: 404, reason: .notFound, message: "\(resource) \"\(name)\" not found",
      details: Details(name: name, group: resource.group, kind: resource.resource))
  }

  /// 409: an object of that name exists.
  package static func alreadyExists(_ resource: QualifiedResource, name: String) -> APIError {
    APIError(
      code: 409, reason: .alreadyExists, message: "\(resource) \"\(name)\" already exists",
      details: Details(name: name, group: resource.group, kind: resource.resource))
  }

  /// 409 with the caller's own words after the usual frame.
  package static func conflict(
    _ resource: QualifiedResource, name: String, _ text: String
  ) -> APIError {
    APIError(
      code: 409, reason: .conflict,
      message: "Operation cannot be fulfilled on \(resource) \"\(name)\": \(text)",
      details: Details(name: name, group: resource.group, kind: resource.resource))
  }

  /// 409: the object changed since the client read it.
  package static func staleWrite(_ resource: QualifiedResource, name: String) -> APIError {
    conflict(
      resource, name: name,
      "the object has been modified; please apply your changes to the latest version and try again")
  }

  /// 409: the body names another uid than the stored object has.
  package static func uidChanged(
    _ resource: QualifiedResource, name: String, key: String, wanted: String, stored: String
  ) -> APIError {
    conflict(
      resource, name: name,
      "StorageError: invalid object, Code: 4, Key: \(key), ResourceVersion: 0, "
        + "AdditionalErrorMsg: Precondition failed: UID in precondition: \(wanted), "
        + "UID in object meta: \(stored)")
  }

  /// 409: the uid in the delete options is another than the object's.
  package static func deletePrecondition(
    kind: String, group: String, name: String, wantedUID: String, stored: String
  ) -> APIError {
    conflict(
      QualifiedResource(group: group, resource: kind), name: name,
      "the UID in the precondition (\(wantedUID)) does not match the UID in record (\(stored)). "
        + "The object might have been deleted and then recreated")
  }

  /// 409: the resourceVersion in the delete options is another than the object's.
  package static func deletePrecondition(
    kind: String, group: String, name: String, wantedResourceVersion: String, stored: String
  ) -> APIError {
    conflict(
      QualifiedResource(group: group, resource: kind), name: name,
      "the ResourceVersion in the precondition (\(wantedResourceVersion)) does not match the "
        + "ResourceVersion in record (\(stored)). The object might have been modified")
  }

  /// 422: the object breaks rules.
  package static func invalid(
    kind: String, group: String, name: String, _ errors: [FieldError]
  ) -> APIError {
    let subject = "\(group.isEmpty ? kind : kind + "." + group) \"\(name)\" is invalid"
    var texts: [String] = []
    for error in errors where !texts.contains(error.description) {
      texts.append(error.description)
    }
    let list = texts.count > 1 ? "[" + texts.joined(separator: ", ") + "]" : texts.first ?? ""
    let causes = errors.map {
      Cause(reason: $0.reason.rawValue, message: $0.message, field: $0.field)
    }
    return APIError(
      code: 422, reason: .invalid, message: list.isEmpty ? subject : "\(subject): \(list)",
      details: Details(name: name, group: group, kind: kind, causes: causes))
  }

  /// 403: the caller may not do this to that object.
  package static func forbidden(
    _ resource: QualifiedResource, name: String, _ text: String, causes: [Cause] = []
  ) -> APIError {
    let subject = name.isEmpty ? "\(resource)" : "\(resource) \"\(name)\""
    return APIError(
      code: 403, reason: .forbidden, message: "\(subject) is forbidden: \(text)",
      details: Details(
        name: name, group: resource.group, kind: resource.resource, causes: causes))
  }

  /// 403: nothing may be created in a namespace that is going away.
  package static func namespaceTerminating(
    _ resource: QualifiedResource, name: String, namespace: String
  ) -> APIError {
    forbidden(
      resource, name: name,
      "unable to create new content in namespace \(namespace) because it is being terminated",
      causes: [
        Cause(
          reason: "NamespaceTerminating", message: "namespace \(namespace) is being terminated",
          field: "metadata.namespace")
      ])
  }
}

// MARK: - Requests

extension APIError {
  /// 400 with these words.
  package static func badRequest(_ message: String) -> APIError {
    APIError(code: 400, reason: .badRequest, message: message)
  }

  /// 401.
  package static var unauthorized: APIError {
    APIError(code: 401, reason: .unauthorized, message: "Unauthorized")
  }

  /// 403 for a path that is no resource.
  package static func forbiddenPath(_ path: String, user: String, verb: String) -> APIError {
    APIError(
      code: 403, reason: .forbidden,
      message: "forbidden: User \"\(user)\" cannot \(verb) path \"\(path)\"", details: Details())
  }

  /// 404: no such resource type or version.
  package static var noSuchResource: APIError {
    APIError(
      code: 404, reason: .notFound, message: "the server could not find the requested resource",
      details: Details())
  }

  /// 405.
  package static var methodNotAllowed: APIError {
    APIError(
      code: 405, reason: .methodNotAllowed,
      message: "the server does not allow this method on the requested resource",
      details: Details())
  }

  /// 406: none of the accepted media types is served.
  package static func notAcceptable(served: [String]) -> APIError {
    APIError(
      code: 406, reason: .notAcceptable,
      message: "406: Not Acceptable\n\nAvailable representations: "
        + served.joined(separator: ", "),
      details: Details())
  }

  /// 415: the body's media type is none of the accepted ones.
  package static func unsupportedMediaType(accepted: [String]) -> APIError {
    APIError(
      code: 415, reason: .unsupportedMediaType,
      message: "the body of the request was in an unknown format - accepted media types include: "
        + accepted.joined(separator: ", "), details: Details())
  }

  /// 413: the body has more bytes than allowed.
  package static func bodyTooLarge(limit: Int) -> APIError {
    APIError(
      code: 413, reason: .requestEntityTooLarge,
      message: "Request entity too large: limit is \(limit)", details: Details())
  }

  /// 422: a JSON patch does not fit the object.
  package static var patchNotApplicable: APIError {
    APIError(
      code: 422, reason: .invalid,
      message: "the server rejected our request due to an error in our request",
      details: Details())
  }

  /// 429 with a pause before the next try.
  package static func tooManyRequests(
    _ message: String, retryAfterSeconds: Int32 = 1, causes: [Cause] = []
  ) -> APIError {
    APIError(
      code: 429, reason: .tooManyRequests, message: message,
      details: Details(causes: causes, retryAfterSeconds: retryAfterSeconds))
  }

  /// 410: the watch or list asks for history that is gone.
  package static func expired(_ message: String) -> APIError {
    APIError(code: 410, reason: .expired, message: message)
  }

  /// 410: the resourceVersion is older than what the server remembers.
  package static func tooOld(resourceVersion: String, oldest: String) -> APIError {
    expired("too old resource version: \(resourceVersion) (\(oldest))")
  }

  /// 504: the resourceVersion is one that the server has not reached.
  package static func tooLarge(resourceVersion: String, current: String) -> APIError {
    APIError(
      code: 504, reason: .timeout,
      message:
        "Timeout: Too large resource version: \(resourceVersion), current: \(current)",
      details: Details(
        causes: [
          Cause(reason: "ResourceVersionTooLarge", message: "Too large resource version")
        ], retryAfterSeconds: 1))
  }

  /// 500.
  package static func internalError(_ text: String) -> APIError {
    APIError(
      code: 500, reason: .internalError, message: "Internal error occurred: " + text,
      details: Details(causes: [Cause(message: text)]))
  }

  /// 503: try again later.
  package static func serviceUnavailable(_ message: String) -> APIError {
    APIError(code: 503, reason: .serviceUnavailable, message: message)
  }
}
