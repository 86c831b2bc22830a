// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import Testing
import Wire

@testable import Store

@Suite("Shapes of transactions") struct TxnShapeTests {
  @Test("very many nested operations are checked in little time", .timeLimit(.minutes(1)))
  func manyOperations() throws {
    var number = 0
    /// As many operations as three levels may hold.
    func branch(_ counts: ArraySlice<Int>) -> [RequestOp] {
      guard let count = counts.first else { return [] }
      return (0..<count).map { _ in
        guard counts.count == 1 else { return nested(branch(counts.dropFirst())) }
        number += 1
        return number.isMultiple(of: 2) ? put(key(number)) : deletion(key(number))
      }
    }
    let request = TxnRequest.with { $0.success = branch([43, 43, 42]) }

    #expect(number == 43 * 43 * 42)
    #expect(try request.transaction(opsMax: 128).success.count == 43)
  }

  @Test(
    "a nested put meets what was deleted before it, and not what is deleted after it, as in etcd")
  func order() {
    let write = nested([put("a")])
    let erase = nested([deletion("a")])

    #expect(Self.isTaken([write, erase]))
    #expect(!Self.isTaken([erase, write]))
    #expect(!Self.isTaken([write, deletion("a")]))
    #expect(!Self.isTaken([put("a"), erase]))
    #expect(!Self.isTaken([write, write]))
    #expect(Self.isTaken([nested([put("a")], [put("a"), put("b")]), put("c")]))
  }

  private static func isTaken(_ operations: [RequestOp]) -> Bool {
    do throws(EtcdError) {
      _ = try TxnRequest.with { $0.success = operations }.transaction(opsMax: 128)
      return true
    } catch { return false }
  }
}

private func key(_ number: Int) -> String { String(number, radix: 36) }

private func put(_ key: String) -> RequestOp {
  .with { $0.request = .requestPut(.with { $0.key = Array(key.utf8) }) }
}

private func deletion(_ key: String) -> RequestOp {
  .with { $0.request = .requestDeleteRange(.with { $0.key = Array(key.utf8) }) }
}

private func nested(_ then: [RequestOp], _ otherwise: [RequestOp] = []) -> RequestOp {
  .with { operation in
    operation.request = .requestTxn(
      .with {
        $0.success = then
        $0.failure = otherwise
      })
  }
}
