// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLI
import Schema
import Testing

@Suite("Object converter") struct ObjectConverterTests {
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

  @Test("an unknown kind is named in the error") func unknownKind() {
    let kind = GroupVersionKind(group: "example.com", version: "v1", kind: "Widget")

    #expect(throws: ConversionError.unknownKind(kind)) {
      try convert(#"{"apiVersion":"example.com/v1","kind":"Widget"}"#, .json, .protobuf)
    }
    #expect(throws: ConversionError.unnamed) { try convert("a: 1", .yaml, .json) }
  }
}
