// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net

/// Serves what the plan of a request says.
struct PlannedHandler: HTTPHandler {
  let loop: EventLoop
  let ledger: ExchangeLedger

  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    guard let id = request.headers["x-plan"].flatMap({ Int($0) }),
      let plan = ledger.entries[id]?.plan, request.path == "/\(id)"
    else { return ledger.report("a request came in damaged: \(request.path)") }
    ledger.handlerBegan(id)
    defer { ledger.handlerEnded() }
    switch plan.kind {
    case .socket: try await converse(plan, request, response)
    case .duplex:
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await read(plan, request) }
        group.addTask { try await write(plan, response) }
        while try await group.next() != nil {}
      }
      try await response.finish(trailers: ["x-id": "\(id)"])
    case .whole, .upload:
      if !plan.answersEarly { try await read(plan, request) }
      if plan.delay > .zero { try await loop.sleep(for: plan.delay) }
      guard plan.responsePieces > 1 else {
        return try await response.respond(status: plan.status, body: plan.responsePiece(0))
      }
      try await write(plan, response)
      try await response.finish(trailers: ["x-id": "\(id)"])
    }
  }

  private func read(_ plan: ExchangePlan, _ request: HTTPRequest) async throws {
    var check = plan.requestCheck
    for try await bytes in request.body {
      check.add(bytes)
      if plan.serverPause > .zero { try await loop.sleep(for: plan.serverPause) }
    }
    if !check.isComplete {
      ledger.report("exchange \(plan.id): a request that is not what was sent")
    }
  }

  private func write(_ plan: ExchangePlan, _ response: HTTPResponseWriter) async throws {
    try await response.start(status: plan.status)
    for index in 0..<plan.responsePieces {
      if plan.serverPause > .zero { try await loop.sleep(for: plan.serverPause) }
      try await response.write(plan.responsePiece(index))
    }
  }

  private func converse(
    _ plan: ExchangePlan, _ request: HTTPRequest, _ response: HTTPResponseWriter
  ) async throws {
    let socket = try await WebSocket.accept(
      request, response, subprotocols: ["test"], environment: loop.environment)
    guard let socket else { return ledger.report("exchange \(plan.id): no handshake") }
    var count = 0
    do {
      while let message = try await socket.receive() {
        if message != .binary(plan.requestPiece(count)) {
          ledger.report("exchange \(plan.id): message \(count) is not what was sent")
        }
        if plan.serverPause > .zero { try await loop.sleep(for: plan.serverPause) }
        try await socket.send(message)
        count += 1
      }
    } catch let error as WebSocketError {
      ledger.report("exchange \(plan.id): the client broke the protocol: \(error)")
    } catch is CancellationError {
      socket.abort()
      throw CancellationError()
    } catch {
      return socket.abort()  // the client has gone, which is its affair
    }
    await socket.end(within: .seconds(20))
  }
}
