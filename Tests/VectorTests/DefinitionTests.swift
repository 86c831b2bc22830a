// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIExtensionsAPI
import AuditAPI
import MetaAPI
import Testing
import Wire

/// Definitions of kinds hold values whose JSON has more than one shape.
@Suite("JSON of more than one shape") struct DefinitionTests {
  @Test(
    "each shape is read and written as it was, through protobuf too",
    arguments: [
      #"{"default":{"a":[1,"<",null]}}"#, #"{"default":"text"}"#, #"{"default":0.50}"#,
      #"{"enum":["a",1,null,{"b":true}]}"#,
      #"{"items":{"type":"string"}}"#, #"{"items":[{"type":"string"},{"maxLength":0}]}"#,
      #"{"additionalProperties":true}"#, #"{"additionalProperties":false}"#,
      #"{"additionalProperties":{"type":"integer"}}"#, #"{"additionalProperties":{}}"#,
      #"{"dependencies":{"a":["b","c"],"d":{"required":["e"]}}}"#,
      #"{"maximum":1.5,"minimum":-1e-7,"multipleOf":100}"#,
      ##"{"$schema":"s","$ref":"#/r","x-kubernetes-preserve-unknown-fields":true}"##,
      #"{"x-kubernetes-validations":[{"rule":"self.a","optionalOldSelf":false}]}"#,
      #"{"not":{"not":{"properties":{"p":{"allOf":[{"format":"byte"}]}}}}}"#,
    ])
  func roundTrip(text: String) throws {
    let value = try JSONSchemaProps(json: Array(text.utf8), mode: .strict)
    let again = try JSONSchemaProps(protobuf: value.protobuf())

    #expect(again == value)
    let expected = text.replacing("<", with: #"\u003c"#)
    #expect(String(decoding: again.json(), as: UTF8.self) == expected)
  }

  @Test("an object where true or false may stand allows something")
  func objectAllows() throws {
    let value = try JSONSchemaPropsOrBool(json: Array(#"{"type":"string"}"#.utf8))

    #expect(value.allows)
    #expect(value.schema?.type == "string")
    #expect(value.protobuf().prefix(2) == [8, 1])
  }

  @Test("null leaves a choice empty") func null() throws {
    let value = try JSONSchemaProps(json: Array(#"{"items":null,"default":null}"#.utf8))

    #expect(value == JSONSchemaProps())
    #expect(JSONSchemaPropsOrArray().json() == Array("null".utf8))
    #expect(JSONSchemaPropsOrBool().json() == Array("false".utf8))
    #expect(JSON().json() == Array("null".utf8))
  }

  @Test("white space between tokens does not count") func whiteSpace() throws {
    let value = try JSONSchemaProps(json: Array("{\"default\": {\n \"a b\" : [ 1 ] } }".utf8))

    #expect(value.`default`?.raw == Array(#"{"a b":[1]}"#.utf8))
  }

  @Test("an unknown field is named with its path, whatever the shape")
  func strict() {
    let text = #"{"properties":{"a":{"items":{"typ":"x"}}}}"#
    #expect(throws: JSONError.strict(findings: [#"unknown field "properties.a.items.typ""#])) {
      try JSONSchemaProps(json: Array(text.utf8), mode: .strict)
    }
  }

  @Test("the audit log shows the objects of a request as they are") func audit() throws {
    var event = AuditAPI.Event()
    event.requestObject = Unknown()
    event.requestObject?.raw = Array(#"{"kind":"Pod"}"#.utf8)
    event.requestObject?.contentType = "application/json"

    let text = String(decoding: event.json(), as: UTF8.self)
    #expect(text.contains(#""requestObject":{"kind":"Pod"}"#))
    #expect(try AuditAPI.Event(json: Array(text.utf8), mode: .strict) == event)
  }
}
