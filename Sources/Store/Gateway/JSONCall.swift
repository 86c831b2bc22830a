// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import RPC
import StandardJSON

/// One call whose messages are JSON: requests in the body that comes, responses in the one that leaves.
final class JSONCall: RPCServerStream, @unchecked Sendable {
  // Safety: used by the call's one handler, one reader and one writer at a time, on the loop.
  private let response: HTTPResponseWriter
  private let types: MethodTypes
  private let translator: StandardJSONTranslator
  private let worker: any BlockingWorker
  private var body: HTTPBody.AsyncIterator
  private var objects: JSONObjectSplitter
  private var hasEnded = false
  private var hasReceived = false

  private static let headers: HTTPHeaders = ["content-type": "application/json"]

  /// - Parameter requestBytesMax: most bytes of a request's JSON.
  init(
    _ request: HTTPRequest, _ response: HTTPResponseWriter, types: MethodTypes,
    translator: StandardJSONTranslator, worker: any BlockingWorker, requestBytesMax: Int
  ) {
    self.response = response
    self.types = types
    self.translator = translator
    self.worker = worker
    body = request.body.makeAsyncIterator()
    objects = JSONObjectSplitter(limit: requestBytesMax)
  }

  func receive() async throws -> [UInt8]? {
    while true {
      if let object = try objects.next() {
        hasReceived = true
        return try await decoded(object)
      }
      guard !hasEnded else { return absentRequest() }
      var body = body
      if let bytes = try await next(of: &body) {
        objects.append(bytes)
      } else {
        hasEnded = true
        guard objects.isEmpty else {
          throw RPCError(.invalidArgument, "the request ended in the middle of an object")
        }
      }
      self.body = body
    }
  }

  func send(_ message: [UInt8], options: WriteOptions) async throws {
    let json = try await encoded(message)
    do {
      guard types.streamsResponses else {
        return try await response.respond(status: 200, headers: Self.headers, body: json)
      }
      if !response.isStarted { try await response.start(status: 200, headers: Self.headers) }
      try await response.write(Array("{\"result\":".utf8) + json + Array("}\n".utf8))
    } catch let error as HTTPError {
      throw Self.gone(error)
    }
  }

  /// Ends the call with its status; nil is `ok`.
  func end(_ error: RPCError?) async throws {
    guard let error else {
      if !response.isStarted { try await response.start(status: 200, headers: Self.headers) }
      if !response.isFinished { try await response.finish() }
      return
    }
    guard response.isStarted else {
      return try await response.respond(
        status: error.code.httpStatus, headers: Self.headers, body: error.json)
    }
    guard !response.isFinished else { return }
    try await response.write(error.streamedJSON)
    try await response.finish()
  }

  /// A body without an object stands for a request in which nothing is set, where there must be one.
  private func absentRequest() -> [UInt8]? {
    guard !types.streamsRequests, !hasReceived else { return nil }
    hasReceived = true
    return []
  }

  private func next(of body: inout HTTPBody.AsyncIterator) async throws -> [UInt8]? {
    do { return try await body.next() } catch let error as HTTPError { throw Self.gone(error) }
  }

  /// What a call ends with when its client has given up or cannot be reached.
  private static func gone(_ error: HTTPError) -> RPCError { RPCError(.cancelled, "\(error)") }
}

// MARK: - Translation

extension JSONCall {
  private func decoded(_ object: [UInt8]) async throws -> [UInt8] {
    let (translator, name) = (translator, types.request)
    do {
      return try await translated(object.count) {
        try translator.protobuf(fromJSON: object, message: name)
      }
    } catch let error as StandardJSONError {
      throw RPCError(.invalidArgument, "\(error)")
    }
  }

  private func encoded(_ message: [UInt8]) async throws -> [UInt8] {
    let (translator, name) = (translator, types.response)
    do {
      return try await translated(message.count) {
        try translator.json(fromProtobuf: message, message: name)
      }
    } catch let error as StandardJSONError {
      throw RPCError(.internal, "\(error)")
    }
  }

  /// Long messages are translated where they hold nobody up.
  private func translated(
    _ byteCount: Int, _ work: @escaping @Sendable () throws -> [UInt8]
  ) async throws -> [UInt8] {
    guard byteCount > Limits.translatedAtOnceBytes else { return try work() }
    return try await worker.offload(work)
  }
}
