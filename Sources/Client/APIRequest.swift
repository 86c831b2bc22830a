// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// One request to an API server, as data: what RequestBuilder makes and a Transport sends.
package struct APIRequest: Sendable, Equatable {
  package enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
  }

  /// A name and value, not yet percent-encoded.
  package struct QueryItem: Sendable, Equatable {
    package let name: String
    package let value: String
  }

  package var method: Method
  /// Percent-encoded.
  package var path: String
  package var query: [QueryItem] = []
  /// Media types wanted, best first.
  package var accept: String
  /// Empty without a body.
  package var contentType = ""
  package var body: [UInt8] = []

  package init(method: Method, path: String, accept: String = MediaType.protobuf) {
    self.method = method
    self.path = path
    self.accept = accept
  }

  /// Adds a query parameter unless its value is empty.
  package mutating func add(_ name: String, _ value: String) {
    if !value.isEmpty { query.append(QueryItem(name: name, value: value)) }
  }

  /// The path with the query, as in the request line.
  package var target: String {
    guard !query.isEmpty else { return path }
    let items = query.map {
      PercentEncoding.query($0.name) + "=" + PercentEncoding.query($0.value)
    }
    return path + "?" + items.joined(separator: "&")
  }
}

/// Media types of the API.
package enum MediaType {
  package static let protobuf = "application/vnd.kubernetes.protobuf"
  package static let json = "application/json"
  /// Objects cut down to their metadata.
  package static let protobufMetadata =
    "application/vnd.kubernetes.protobuf;as=PartialObjectMetadata;g=meta.k8s.io;v=v1"
  /// Lists of objects cut down to their metadata.
  package static let protobufMetadataList =
    "application/vnd.kubernetes.protobuf;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1"
}

/// An answer of an API server; the body comes in pieces.
package struct APIResponse: Sendable {
  package let status: Int
  /// Value of Content-Type; empty when the server sent none.
  package let contentType: String
  /// Value of Retry-After in seconds, if any.
  package let retryAfterSeconds: Int?
  /// The next piece of the body, nil at its end. Throws when the connection breaks.
  package let next: @Sendable () async throws -> [UInt8]?

  package init(
    status: Int, contentType: String, retryAfterSeconds: Int? = nil,
    next: @escaping @Sendable () async throws -> [UInt8]?
  ) {
    self.status = status
    self.contentType = contentType
    self.retryAfterSeconds = retryAfterSeconds
    self.next = next
  }

  package var isSuccess: Bool { (200..<300).contains(status) }

  /// Reads the whole body.
  /// - Throws: `ClientError.answerTooLarge` beyond `limit` bytes.
  package func collect(upTo limit: Int) async throws -> [UInt8] {
    var body: [UInt8] = []
    while let piece = try await next() {
      guard body.count + piece.count <= limit else {
        throw ClientError.answerTooLarge(limitBytes: limit)
      }
      if body.isEmpty { body = piece } else { body += piece }
    }
    return body
  }
}

/// Carries requests to an API server: over HTTP, or straight into a handler in the same process.
package protocol Transport: Sendable {
  /// - Returns: as soon as the answer's head is there.
  func send(_ request: APIRequest) async throws -> APIResponse
}
