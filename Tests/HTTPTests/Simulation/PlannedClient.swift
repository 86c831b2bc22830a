// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import NetSimulation
import Platform

/// Makes a planned exchange and notes how it ends.
struct PlannedClient: Sendable {
  let loop: EventLoop
  let client: HTTPClient
  let ledger: ExchangeLedger
  let plan: ExchangePlan

  /// The exchange is over, whatever its other tasks still do.
  private struct Done: Error { var status: Int }

  /// Returns when the exchange is over.
  func run() async {
    do { try await loop.sleep(for: plan.startsAfter) } catch { return }
    let now = loop.environment.now()
    ledger.update(plan.id) { $0.started = now }
    let ending = await perform()
    let end = loop.environment.now()
    ledger.update(plan.id) { entry in
      entry.endings.append(ending)
      entry.ended = end
    }
  }

  private func perform() async -> ExchangeLedger.Ending {
    let delay: Duration? = if case (.task, let delay)? = plan.cancellation { delay } else { nil }
    return await SimulatedCourse(on: loop).ending(cancelledAfter: delay, otherwise: .cancelled) {
      await ending()
    }
  }

  private func ending() async -> ExchangeLedger.Ending {
    do {
      switch plan.kind {
      case .whole: return .answered(try await whole())
      case .socket: return .answered(try await converse())
      case .upload, .duplex: return .answered(try await stream())
      }
    } catch is CancellationError {
      return .cancelled
    } catch HTTPError.timedOut {
      return .timedOut
    } catch HTTPError.closed {
      return .cancelled
    } catch let error as HTTPError {
      if case .malformed = error { ledger.report("exchange \(plan.id): \(error)") }
      return .failed("\(error)")
    } catch let error as NetError {
      return .failed("\(error)")
    } catch let error as SystemError {
      return .failed("\(error)")
    } catch {
      ledger.report("exchange \(plan.id) threw \(error)")
      return .failed("\(error)")
    }
  }

  private func whole() async throws -> Int {
    let response = try await client.send(plan.request)
    try await read(response)
    return response.status
  }

  private func stream() async throws -> Int {
    let exchange = try await client.open(plan.request)
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        if let (kind, delay) = plan.cancellation, kind != .task {
          group.addTask {
            try await loop.sleep(for: delay)
            if kind == .exchange { exchange.cancel() } else { throw CancellationError() }
          }
        }
        group.addTask { try await write(exchange) }
        group.addTask {
          let response = try await exchange.response()
          try await read(response)
          throw Done(status: response.status)
        }
        while try await group.next() != nil {}
      }
      throw CancellationError()
    } catch let done as Done {
      return done.status
    }
  }

  private func write(_ exchange: HTTPClientExchange) async throws {
    do {
      for index in 0..<plan.requestPieces {
        try await exchange.write(plan.requestPiece(index))
        if plan.clientPause > .zero { try await loop.sleep(for: plan.clientPause) }
      }
      try await exchange.finish()
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      // What it came to is read from the response.
    }
  }

  private func read(_ response: HTTPClientResponse) async throws {
    var check = plan.responseCheck
    for try await bytes in response.body {
      check.add(bytes)
      if plan.clientPause > .zero { try await loop.sleep(for: plan.clientPause) }
    }
    if response.status == plan.status, !check.isComplete {
      ledger.report("exchange \(plan.id): a response that is not what was sent")
    }
    if plan.kind == .duplex, response.status == plan.status,
      response.trailers["x-id"] != "\(plan.id)"
    {
      ledger.report("exchange \(plan.id): the trailers of another, or none")
    }
  }

  private func converse() async throws -> Int {
    let socket = try await WebSocket.connect(plan.request, by: client, subprotocols: ["test"])
    do {
      for index in 0..<plan.requestPieces {
        try await socket.send(.binary(plan.requestPiece(index)))
        if plan.clientPause > .zero { try await loop.sleep(for: plan.clientPause) }
        guard let answer = try await socket.receive() else {
          socket.abort()
          throw HTTPError.disconnected("after \(index) messages")
        }
        if answer != .binary(plan.requestPiece(index)) {
          ledger.report("exchange \(plan.id): message \(index) is not what came back")
        }
      }
      try await socket.close(reason: "done")
      if try await socket.receive() != nil {
        ledger.report("exchange \(plan.id): a message after the end")
      }
    } catch {
      socket.abort()
      throw error
    }
    await socket.end(within: .seconds(20))
    return 101
  }
}
