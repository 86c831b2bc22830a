// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Schema
import Testing

@testable import APIMachinery

@Suite("Schema validator")
struct SchemaValidatorTests {
  /// A kind with one field for each sort of rule, in the generator's text form.
  private static let schema: StaticString = """
    M\ttest.Widget\tkind=/v1/Widget\tplural=widgets
    1\tmetadata\tk8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
    2\tspec\ttest.Spec
    3\tstatus\ttest.Status
    M\ttest.Spec
    1\treplicas\tint32\tpointer\tminimum=0
    2\tport\tint32\tminimum=1\tmaximum=65535
    3\tname\tstring\tnonzero\tformat=dns1123Label
    4\tpolicy\tstring\tvalue=Always\tvalue=Never\tclosed
    5\tparts\t[]test.Part\tmaxLength=2
    6\tdata\t{string}string\tformat=configMapKey
    7\tselector\t{string}string\timmutable
    8\thandler\ttest.Handler\temit=inline
    9\tmode\tstring\tvalue=Fast\tvalue=Slow\tknown
    10\trole\tstring\tformat=pathSegment
    M\ttest.Part
    1\tkey\tstring\tnonzero
    M\ttest.Handler
    1\tpath\tstring\tformat=absolutePath
    M\ttest.Status
    1\treplicas\tint32\tminimum=0
    """

  private let validator = SchemaValidator(MessageSchemas([Self.schema]))

  private func findings(_ spec: JSONValue) -> [String] {
    validator.check(["spec": spec], as: "test.Widget").errors.map(\.description)
  }

  @Test("an object within all bounds has no findings")
  func valid() {
    let spec: JSONValue = [
      "replicas": 0, "port": 80, "name": "a", "policy": "Never", "parts": [["key": "k"]],
      "data": ["a.b": "1"], "path": "/",
    ]
    #expect(findings(spec) == [])
  }

  @Test("an unset number that is no pointer counts as 0, an unset pointer as nothing")
  func unsetNumbers() {
    #expect(
      findings(["name": "a"])
        == ["spec.port: Invalid value: 0: must be between 1 and 65535, inclusive"])
  }

  @Test("known values are the only ones, and a path segment is no path")
  func knownValues() {
    #expect(findings(["port": 1, "name": "a", "mode": "Slow", "role": "system:node"]) == [])
    #expect(
      findings(["port": 1, "name": "a", "mode": "Odd"])
        == ["spec.mode: Unsupported value: \"Odd\": supported values: \"Fast\", \"Slow\""])
    #expect(findings(["port": 1, "name": "a", "role": "a/b"]).count == 1)
  }

  @Test("a missing field is reported once, as required")
  func required() {
    #expect(findings(["port": 1, "name": ""]) == ["spec.name: Required value"])
    #expect(
      findings(["port": 1, "name": "a", "parts": [["key": "k"], [:]]])
        == ["spec.parts[1].key: Required value"])
  }

  @Test("values, formats and sizes are reported as upstream words them")
  func wording() {
    #expect(
      findings(["port": 1, "name": "a", "replicas": -1])
        == ["spec.replicas: Invalid value: -1: must be greater than or equal to 0"])
    #expect(
      findings(["port": 1, "name": "a", "policy": "Often"])
        == [#"spec.policy: Unsupported value: "Often": supported values: "Always", "Never""#])
    let part: JSONValue = ["key": "k"]
    #expect(
      findings(["port": 1, "name": "a", "parts": [part, part, part]])
        == ["spec.parts: Too many: 3: must have at most 2 items"])
    #expect(
      findings(["port": 1, "name": "a", "path": "x"])
        == [#"spec.path: Invalid value: "x": must be an absolute path"#])
    #expect(
      findings(["port": 1, "name": "a", "data": ["..": ""]]).first?.hasPrefix("spec.data[..]:")
        == true)
  }

  @Test("members that are not wanted are not looked at")
  func members() {
    let object: JSONValue = ["status": ["replicas": -1], "spec": [:]]
    let errors = validator.check(object, as: "test.Widget") { $0 == "status" }
    #expect(errors.errors.map(\.field) == ["status.replicas"])
  }

  @Test("an immutable member may be set once and not changed")
  func immutable() {
    let old: JSONValue = ["spec": ["selector": ["app": "a"]]]
    let new: JSONValue = ["spec": ["selector": ["app": "b"]]]
    #expect(validator.checkUpdate(old, old: ["spec": [:]], as: "test.Widget").isEmpty)
    #expect(
      validator.checkUpdate(new, old: old, as: "test.Widget").errors.map(\.description)
        == [#"spec.selector: Invalid value: {"app":"b"}: field is immutable"#])
  }
}
