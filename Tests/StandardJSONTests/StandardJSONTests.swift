// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ConformanceMessages
import EtcdRPC
import Schema
import StandardJSON
import Testing
import WellKnownTypes
import Wire

/// The suite of protobuf itself covers the mapping (ConformanceTests); here are its use and its errors.
@Suite("Standard JSON") struct StandardJSONTests {
  private func text(_ message: some DescribedMessage) throws -> String {
    String(decoding: try message.standardJSON(), as: UTF8.self)
  }

  @Test("a gRPC message of etcd reads and writes it") func etcd() throws {
    let request = RangeRequest.with {
      $0.key = [0, 255]
      $0.limit = 1 << 60
      $0.sortOrder = .descend
    }

    let text = try text(request)

    #expect(text == #"{"key":"AP8=","limit":"1152921504606846976","sortOrder":"DESCEND"}"#)
    #expect(try RangeRequest(standardJSON: Array(text.utf8)) == request)
    let bySchemaName = #"{"sort_order":2,"limit":1.152921504606846976e18,"key":"AP8"}"#
    #expect(try RangeRequest(standardJSON: Array(bySchemaName.utf8)) == request)
  }

  @Test("an Any shows the message that it holds") func any() throws {
    let all = TestAllTypesProto3.with {
      $0.optionalAny = AnyMessage.with {
        $0.typeUrl = "type.googleapis.com/google.protobuf.Duration"
        $0.value = Duration.with { $0.seconds = 3 }.protobuf()
      }
    }

    let text = try text(all)

    #expect(
      text == #"{"optionalAny":{"@type":"type.googleapis.com/google.protobuf.Duration","#
        + #""value":"3s"}}"#)
    #expect(try TestAllTypesProto3(standardJSON: Array(text.utf8)) == all)
  }

  @Test("an Any of another module needs that module's schema") func foreignAny() throws {
    let any = AnyMessage.with {
      $0.typeUrl = "x/etcdserverpb.RangeRequest"
      $0.value = RangeRequest.with { $0.limit = 1 }.protobuf()
    }

    #expect(throws: StandardJSONError.self) { try any.standardJSON() }
    let text = try any.standardJSON(types: [EtcdRPCSchema.messages])
    #expect(
      String(decoding: text, as: UTF8.self)
        == #"{"@type":"x/etcdserverpb.RangeRequest","limit":"1"}"#)
  }

  @Test(
    "an error names the path and what is wrong",
    arguments: [
      (#"{"optionalInt32": "x"}"#, "json: optionalInt32: x is no number"),
      (
        #"{"optionalNestedMessage": {"a": 1.5}}"#,
        "json: optionalNestedMessage.a: 1.5 is no whole number of this type"
      ),
      (
        #"{"repeatedBool": [true, 1]}"#,
        "json: repeatedBool.1: a number stands where a boolean belongs"
      ),
      (
        #"{"nope": 1}"#,
        "json: there is no field nope in protobuf_test_messages.proto3.TestAllTypesProto3"
      ),
      (#"{"fieldname1": 1, "fieldname1": 1}"#, "json: fieldname1 comes twice"),
      (#"{"oneofBool": true, "oneofString": ""}"#, "json: two members of oneof_field are set"),
      (#"{"optionalTimestamp": "1970-02-30T00:00:00Z"}"#, nil),
      (#"{"a": [1,]}"#, "json: no value begins with this byte at byte 9"),
      ("", "json: the document ends too soon at byte 0"),
    ] as [(String, String?)])
  func errors(json: String, message: String?) {
    let error = #expect(throws: StandardJSONError.self) {
      try TestAllTypesProto3(standardJSON: Array(json.utf8))
    }
    if let message { #expect(error?.description == message) }
  }

  @Test("depth is bounded on both ways") func depth() throws {
    let deep =
      String(repeating: #"{"recursiveMessage":"#, count: 101) + "{}"
      + String(repeating: "}", count: 101)
    let brackets = String(repeating: "[", count: 100_000)

    #expect(throws: StandardJSONError.self) {
      try TestAllTypesProto3(standardJSON: Array(deep.utf8))
    }
    #expect(throws: StandardJSONError.self) {
      try TestAllTypesProto3(standardJSON: Array(brackets.utf8))
    }
  }

  @Test("a required field that is missing is named with its path") func missing() {
    #expect(throws: StandardJSONError.message(.missingField("required_int32"))) {
      try TestAllRequiredTypesProto2(standardJSON: Array("{}".utf8))
    }
  }

  @Test("an extension stands under its full name in brackets") func extensions() throws {
    let json = #"{"[protobuf_test_messages.proto2.extension_int32]":5}"#

    let message = try TestAllTypesProto2(standardJSON: Array(json.utf8))

    #expect(message.unknownFields.bytes == [0xC0, 0x07, 0x05])
    #expect(try text(message) == json)
  }
}
