// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import CLI
import MetaAPI
import MetaTypes
import Schema
import Testing
import Wire

@Suite("Object converter") struct ObjectConverterTests {
  private func event(_ type: String, _ object: String) -> WatchEvent {
    var event = WatchEvent()
    event.type = type
    event.object = RawExtension(raw: Array(object.utf8))
    return event
  }

  private func convert(
    _ input: String, _ from: ObjectConverter.Form, _ to: ObjectConverter.Form
  ) throws -> String {
    String(
      decoding: try ObjectConverter.convert(Array(input.utf8), from: from, to: to), as: UTF8.self)
  }

  @Test("YAML becomes JSON with kind and apiVersion first") func yamlToJSON() throws {
    let yaml = "metadata:\n  name: a\ndata: {x: \"1\"}\nkind: ConfigMap\napiVersion: v1\n"

    #expect(
      try convert(yaml, .yaml, .json) == """
        {
          "kind": "ConfigMap",
          "apiVersion": "v1",
          "metadata": {
            "name": "a"
          },
          "data": {
            "x": "1"
          }
        }
        """)
  }

  @Test("a watch event, the only object without a kind, goes from each form to each")
  func watchEvent() throws {
    let json = #"{"type":"ADDED","object":{"apiVersion":"v1","kind":"ConfigMap","type":"a"}}"#
    let yaml = "object:\n  apiVersion: v1\n  kind: ConfigMap\n  type: a\ntype: ADDED\n"
    let added = event("ADDED", #"{"apiVersion":"v1","kind":"ConfigMap","type":"a"}"#)
    let envelope = Envelope.wrap(apiVersion: "", kind: "", payload: added.protobuf())
    let indented = JSONWriter.indented(Array(json.utf8))
    let forms: [(ObjectConverter.Form, [UInt8])] = [
      (.protobuf, envelope), (.json, indented), (.yaml, Array(yaml.utf8)),
    ]

    for (from, input) in forms {
      for (to, expected) in forms {
        #expect(try ObjectConverter.convert(input, from: from, to: to) == expected)
      }
    }
  }

  @Test("an envelope without a kind that holds no watch event is refused")
  func unnamedEnvelope() {
    for event in [event("", ""), event("ADDED", ""), event("", "{}"), event("ADDED", "k8s")] {
      let envelope = Envelope.wrap(apiVersion: "", kind: "", payload: event.protobuf())
      #expect(throws: ConversionError.unnamed) {
        try ObjectConverter.convert(envelope, from: .protobuf, to: .json)
      }
    }
    #expect(throws: ConversionError.unnamed) { try convert("type: a", .yaml, .json) }
  }

  @Test("an unknown kind is named in the error") func unknownKind() {
    let kind = GroupVersionKind(group: "example.com", version: "v1", kind: "Widget")

    #expect(throws: ConversionError.unknownKind(kind)) {
      try convert(#"{"apiVersion":"example.com/v1","kind":"Widget"}"#, .json, .protobuf)
    }
    #expect(throws: ConversionError.unnamed) { try convert("a: 1", .yaml, .json) }
  }
}
