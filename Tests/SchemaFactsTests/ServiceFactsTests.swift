// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@Suite(
  "gRPC services against the facts",
  .enabled(if: Facts.arePresent, Comment(rawValue: Facts.skipped)),
  .enabled(if: SchemaSet.canRead, "protoc is not installed"))
struct ServiceFactsTests {
  let schema: SchemaSet

  init() throws { schema = try SchemaSet.whole.get() }

  @Test("every method has upstream's path, messages and streams")
  func methods() throws {
    let rows = try Facts.rows("rpcs").filter {
      Coverage.isCovered($0, by: schema)
    }
    let methods = Dictionary(uniqueKeysWithValues: schema.methods.map { ($0.path, $0) })
    #expect(Set(rows.map { $0["http2_path"] }) == Set(methods.keys))
    for row in rows {
      guard let method = methods[row["http2_path"]] else { continue }
      #expect(method.request == row["request"], "\(method.path): request")
      #expect(method.response == row["response"], "\(method.path): response")
      #expect(
        method.streamsRequests == (row["client_stream"] == "yes"), "\(method.path): requests")
      #expect(
        method.streamsResponses == (row["server_stream"] == "yes"), "\(method.path): responses")
    }
  }

  @Test("every enum has upstream's values and numbers")
  func enums() throws {
    let rows = try Facts.rows("proto-enums").filter {
      Coverage.isCovered($0, by: schema)
    }
    let expected = rows.map { "\($0["package"]).\($0["enum"]) \($0["name"]) \($0["number"])" }
    let found = schema.enumValues.map { "\($0.enumName) \($0.name) \($0.number)" }
    #expect(Set(found) == Set(expected))
  }
}
