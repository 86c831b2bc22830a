// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC

/// Revisions in steps stand for places in the history, such as "three before the last", so that a step
/// means the same after others were left out. Numbers far beyond any real revision carry them.
enum RevisionToken {
  private static let latest: Int64 = 1 << 59
  private static let compacted: Int64 = 1 << 60

  static func fromLatest(_ distance: Int64) -> Int64 { latest + distance }
  static func fromCompacted(_ distance: Int64) -> Int64 { compacted + distance }

  /// What a number of a step means now.
  struct Meaning {
    var latest: Int64
    var compacted: Int64

    func callAsFunction(_ number: Int64) -> Int64 {
      if number >= RevisionToken.compacted / 4 * 3 {
        return compacted + number - RevisionToken.compacted
      }
      if number >= RevisionToken.latest / 4 * 3 { return latest + number - RevisionToken.latest }
      return number
    }
  }
}

extension RevisionToken.Meaning {
  func resolved(_ request: RangeRequest) -> RangeRequest {
    var request = request
    request.revision = self(request.revision)
    request.minModRevision = self(request.minModRevision)
    request.maxModRevision = self(request.maxModRevision)
    request.minCreateRevision = self(request.minCreateRevision)
    request.maxCreateRevision = self(request.maxCreateRevision)
    return request
  }

  func resolved(_ request: TxnRequest) -> TxnRequest {
    var request = request
    request.compare = request.compare.map(resolved)
    request.success = request.success.map(resolved)
    request.failure = request.failure.map(resolved)
    return request
  }

  private func resolved(_ compare: Compare) -> Compare {
    var compare = compare
    switch compare.targetUnion {
    case .createRevision(let number): compare.targetUnion = .createRevision(self(number))
    case .modRevision(let number): compare.targetUnion = .modRevision(self(number))
    case .version, .value, .lease, nil: break
    }
    return compare
  }

  private func resolved(_ operation: RequestOp) -> RequestOp {
    var operation = operation
    switch operation.request {
    case .requestRange(let range): operation.request = .requestRange(resolved(range))
    case .requestTxn(let txn): operation.request = .requestTxn(resolved(txn))
    case .requestPut, .requestDeleteRange, nil: break
    }
    return operation
  }
}
