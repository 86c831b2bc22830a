// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import RPC
import Store
import TestKit
import Testing

@Suite("etcd errors") struct EtcdErrorTests {
  @Test(
    "codes and messages are etcd's",
    .enabled(if: SharedFolder.path("facts/etcd-errors.tsv") != nil, "the facts are not here"))
  func facts() throws {
    let path = try #require(SharedFolder.path("facts/etcd-errors.tsv"))
    let codes = try Self.codes(path)

    for error in EtcdError.allCases {
      #expect(codes[error.message] == error.code.rawValue, "\(error.message)")
    }
  }

  /// Code number by message; what etcd 3.6 really sends wins over what was meant.
  private static func codes(_ path: String) throws -> [String: Int] {
    var names: [String: String] = [:]
    var codes: [String: Int] = [:]
    for line in try text(of: path).split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count > 4, let number = Int(fields[3]) else { continue }
      if fields[0] == "error" {
        codes[fields[4]] = number
        names[fields[1]] = fields[4]
      } else if let message = names[fields[1]] {
        codes[message] = number
      }
    }
    return codes
  }

  private static func text(of path: String) throws -> String {
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
  }
}
