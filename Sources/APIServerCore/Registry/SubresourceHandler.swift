// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import HTTP
package import Schema
import Wire

/// What a custom endpoint answers.
package enum SubresourceResponse: Sendable {
  /// An object in the media type that the client asked for.
  case object(any KindMessage, status: Int)
  /// `Status` with `status: Success` and this code.
  case success(code: Int32)
  /// The handler has written the answer itself.
  case streamed
}

/// One call of a custom endpoint.
package struct SubresourceRequest: Sendable {
  package let context: RequestContext
  package let http: HTTPRequest
  /// Writes the answer of streaming endpoints (logs, exec); untouched by the others.
  package let response: HTTPResponseWriter
  /// Path below the subresource, such as what follows `proxy`; empty or beginning with `/`.
  package let trailingPath: String
  /// Decoded query parameters in the order sent.
  package let query: QueryParameters
  /// Policies that a write made on the request's behalf has to pass.
  package let admission: AdmissionChain
  let decoder: BodyDecoder

  /// Reads the body (JSON, YAML or protobuf), bounded by `Limits.requestBodyBytesMax`, and checks
  /// that it is a `Body`; a missing kind is taken from the URL.
  /// - Throws: `APIError` with the documented text.
  package func body<Body: KindMessage>(as type: Body.Type) async throws -> Body {
    try await decoder.decode(type, from: http, context: context)
  }
}

/// An endpoint that is no plain read or write of a stored object: `pods/binding`, `pods/log`,
/// `deployments/scale`, or a kind that is never stored, such as TokenReview.
package protocol SubresourceHandler: Sendable {
  /// Carries out one authorized request. `request.context.verb` is the HTTP method's verb.
  /// - Throws: `APIError` for every outcome that is the client's business.
  func handle(_ request: SubresourceRequest) async throws -> SubresourceResponse
}
