// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// What the store reads: its own files, which may be damaged, and requests.
///
/// An error is a good answer; a trap is a finding, and so is a broken promise: `expect` ends the program.
/// Stored bytes get a right checksum first, or nothing behind it would ever be read.
enum StoreTarget: String, CaseIterable {
  case records, keys, log, transactions

  /// The function that libFuzzer calls. It captures nothing, so it can be a C function.
  var entry: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt {
    switch self {
    case .records: { data, size in StoreTarget.run(data, size) { StoredPromises.records($0) } }
    case .keys: { data, size in StoreTarget.run(data, size) { StoredPromises.keys($0) } }
    case .log: { data, size in StoreTarget.run(data, size) { StoredPromises.log($0) } }
    case .transactions:
      { data, size in StoreTarget.run(data, size) { RequestPromises.transactions($0) } }
    }
  }

  private static func run(
    _ data: UnsafePointer<UInt8>?, _ size: Int, _ body: ([UInt8]) -> Void
  ) -> CInt {
    body([UInt8](UnsafeBufferPointer(start: data, count: size)))
    return 0
  }
}

/// Ends the program, so that libFuzzer keeps the input.
func expect(_ condition: Bool, _ promise: StaticString) {
  guard !condition else { return }
  print("broken promise: \(promise)")
  fflush(nil)
  abort()
}

extension [UInt8] {
  /// Cuts in two; the first byte says where.
  var halves: (first: [UInt8], second: [UInt8]) {
    guard let mark = first else { return ([], []) }
    let rest = dropFirst()
    let cut = rest.startIndex + Swift.min(Int(mark), rest.count)
    return (Array(rest[..<cut]), Array(rest[cut...]))
  }
}
