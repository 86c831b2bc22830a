// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Simulation
import Wire

@testable import MVCC
@testable import Store

/// What must hold for requests, whatever they hold.
enum RequestPromises {
  /// Transactions one after another: the store answers each as its model does.
  static func transactions(_ input: [UInt8]) {
    let engine = SimulatedEngine()
    var model = ModelStore()
    var rest = input
    var requests = 0
    while !rest.isEmpty, requests < 8 {
      let (message, after) = rest.halves
      rest = after
      requests += 1
      guard let request = try? TxnRequest(protobuf: message) else { continue }
      guard let transaction = try? request.transaction(opsMax: 16) else { continue }
      expect(request.weight >= 0, "a request has a size")
      var answer: Result<TransactionResult, StoreError>?
      try? engine.write { view throws(StoreError) in
        let session = try WriteSession(view, capturesPrevious: true)
        do throws(StoreError) { answer = .success(try session.run(transaction)) } catch {
          answer = .failure(error)
        }
        return try session.finish() ? .commit : .abandon
      }
      let expected = model.run(transaction)
      if transaction.hasFixedOrder {
        expect(answer == expected, "the store answers as its model does")
      }
    }
  }
}

extension Transaction {
  /// The order of keys that are equal in what they are sorted by is not promised.
  fileprivate var hasFixedOrder: Bool {
    (success + failure).allSatisfy { operation in
      switch operation {
      case .range(let query): query.sort == nil
      case .put, .deleteRange: true
      case .transaction(let nested): nested.hasFixedOrder
      }
    }
  }
}
