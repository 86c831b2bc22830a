// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import RPC
import Testing

@testable import Store

@Suite("JSON gateway's parts") struct JSONGatewayPartsTests {
  @Test("every method of the services has a route, and every route a method")
  func routes() throws {
    let methods = Set(try MethodTypes.all(in: EtcdRPCSchema.files).keys)

    #expect(Set(JSONRoutes.all.map(\.method)) == methods)
    #expect(Set(JSONRoutes.all.map(\.route)).count == JSONRoutes.all.count)
  }

  @Test("the schema tells what methods take and give")
  func types() throws {
    let all = try MethodTypes.all(in: EtcdRPCSchema.files)
    let range = try #require(all["/etcdserverpb.KV/Range"])
    let watch = try #require(all["/etcdserverpb.Watch/Watch"])
    let snapshot = try #require(all["/etcdserverpb.Maintenance/Snapshot"])

    #expect(range.request == "etcdserverpb.RangeRequest")
    #expect(range.response == "etcdserverpb.RangeResponse")
    #expect(!range.streamsRequests && !range.streamsResponses)
    #expect(watch.streamsRequests && watch.streamsResponses)
    #expect(!snapshot.streamsRequests && snapshot.streamsResponses)
  }

  @Test("objects are cut out of a body, however it arrives", arguments: 1...40)
  func objects(pieceBytes: Int) throws {
    let objects = [#"{"a":"}\"{\\"}"#, "{}", #"{"b":[{"c":{}},[1]]}"#]
    let body = Array((" " + objects.joined(separator: " \n") + "\n").utf8)
    var splitter = JSONObjectSplitter(limit: 100)
    var found: [String] = []
    for start in stride(from: 0, to: body.count, by: pieceBytes) {
      splitter.append(Array(body[start..<min(start + pieceBytes, body.count)]))
      while let object = try splitter.next() {
        found.append(String(decoding: object, as: UTF8.self))
      }
    }

    #expect(found == objects)
    #expect(splitter.isEmpty)
  }

  @Test("a body of very many small objects costs no more than its bytes", .timeLimit(.minutes(1)))
  func manyObjects() throws {
    var splitter = JSONObjectSplitter(limit: 100)
    splitter.append(Array(repeatElement("{}".utf8, count: 1_000_000).joined()))
    var count = 0
    while try splitter.next() != nil { count += 1 }

    #expect(count == 1_000_000)
    #expect(splitter.isEmpty)
  }

  @Test("what is no object, or is too long, is refused", arguments: ["[1]", "x", "{\"a\":\"bcdef"])
  func refusals(body: String) {
    var splitter = JSONObjectSplitter(limit: 8)
    splitter.append(Array(body.utf8))

    #expect(throws: RPCError.self) { try splitter.next() }
  }

  @Test("an error within a stream says what it would have been before it")
  func errors() {
    let error = RPCError(.unauthenticated, "a \"b\"")

    #expect(error.json == Array(#"{"error":"a \"b\"","message":"a \"b\"","code":16}"#.utf8))
    let line =
      #"{"error":{"grpc_code":16,"http_code":401,"message":"a \"b\"","http_status":"Unauthorized"}}"#
    #expect(error.streamedJSON == Array((line + "\n").utf8))
  }
}
