// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import RPC

/// Does in each call what the call's plan says, and checks what it gets.
struct PlannedService: RPCService {
  let loop: EventLoop
  let ledger: CallLedger

  var serviceName: String { "test.Planned" }

  static func path(_ kind: CallPlan.Kind) -> String { "/test.Planned/\(kind)" }

  var methods: [RPCMethod] {
    [
      .unary(Self.path(.unary)) { (request: Blob, context) in
        try await serve(context) { plan in
          check(request, plan, 0)
          try await answer(plan)
          return plan.response(0)
        }
      },
      .serverStreaming(Self.path(.serverStreaming)) { (request: Blob, responses, context) in
        try await serve(context) { plan in
          check(request, plan, 0)
          for index in 0..<plan.responses { try await send(index, plan, responses) }
          try await answer(plan)
        }
      },
      .clientStreaming(Self.path(.clientStreaming)) { (requests: RPCRequests<Blob>, context) in
        try await serve(context) { plan in
          try await receiveAll(plan, requests)
          try await answer(plan)
          return plan.response(0)
        }
      },
      .bidirectional(Self.path(.pingPong)) {
        (requests: RPCRequests<Blob>, responses: RPCResponses<Blob>, context) in
        try await serve(context) { plan in
          var count = 0
          while let request = try await requests.next() {
            check(request, plan, count)
            try await send(count, plan, responses)
            count += 1
          }
          expect(count, plan)
          try await answer(plan)
        }
      },
      .bidirectional(Self.path(.duplex)) {
        (requests: RPCRequests<Blob>, responses: RPCResponses<Blob>, context) in
        try await serve(context) { plan in
          try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await receiveAll(plan, requests) }
            group.addTask {
              for index in 0..<plan.responses { try await send(index, plan, responses) }
            }
            while try await group.next() != nil {}
          }
          try await answer(plan)
        }
      },
    ]
  }

  private func serve<Result: Sendable>(
    _ context: RPCContext, _ body: (CallPlan) async throws -> Result
  ) async throws -> Result {
    guard let plan = CallPlan(context.metadata) else {
      ledger.report("the plan came in damaged: \(context.metadata["x-plan"] ?? "none")")
      throw RPCError(.internal, "no plan")
    }
    ledger.handlerBegan(plan.id, context)
    defer { ledger.handlerEnded(isCancelled: Task.isCancelled) }
    context.trailingMetadata.add("x-id", String(plan.id))
    return try await body(plan)
  }

  /// Thinks, and fails if the plan wants that.
  private func answer(_ plan: CallPlan) async throws {
    if plan.delay > .zero { try await loop.sleep(for: plan.delay) }
    guard plan.status == .ok else { throw RPCError(plan.status, "as planned") }
  }

  private func send(_ index: Int, _ plan: CallPlan, _ responses: RPCResponses<Blob>) async throws {
    if plan.servicePause > .zero { try await loop.sleep(for: plan.servicePause) }
    ledger.update(plan.id) { $0.responseBytesUnderWay += plan.responseBytes }
    try await responses.send(plan.response(index))
  }

  private func receiveAll(_ plan: CallPlan, _ requests: RPCRequests<Blob>) async throws {
    var count = 0
    while let request = try await requests.next() {
      check(request, plan, count)
      count += 1
      if plan.servicePause > .zero { try await loop.sleep(for: plan.servicePause) }
    }
    expect(count, plan)
  }

  private func check(_ request: Blob, _ plan: CallPlan, _ index: Int) {
    let expected = plan.request(index)
    if request.number != expected.number || request.bytes != expected.bytes {
      ledger.report("call \(plan.id): request \(index) is not what was sent")
    }
    ledger.update(plan.id) { $0.requestBytesUnderWay -= plan.requestBytes }
  }

  private func expect(_ count: Int, _ plan: CallPlan) {
    if count != plan.requests {
      ledger.report(
        "call \(plan.id): \(count) requests instead of \(plan.requests), then their end")
    }
  }
}
