// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Testing

@Suite("Name rules") struct NameRulesTests {
  static let long = String(repeating: "a", count: 64)

  @Test("good names pass")
  func good() {
    #expect(NameRules.dns1123Label("a-1").isEmpty)
    #expect(NameRules.dns1123Subdomain("a.b-c.1").isEmpty)
    #expect(NameRules.dns1035Label("a-1").isEmpty)
    #expect(NameRules.qualifiedName("example.com/My_name.1").isEmpty)
    #expect(NameRules.labelValue("").isEmpty)
    #expect(NameRules.labelValue("A_b.c-1").isEmpty)
    #expect(NameRules.configMapKey("..data".replacing("..", with: ".")).isEmpty)
    #expect(NameRules.portName("http-1").isEmpty)
    #expect(NameRules.environmentVariable("a.b-C 1").isEmpty)
    #expect(NameRules.pathSegment("system:node").isEmpty)
  }

  @Test(
    "bad names give upstream's words",
    arguments: [
      (
        NameRules.dns1123Label("A"),
        "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and "
          + "must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', "
          + "regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')"
      ),
      (NameRules.dns1123Label("a.b"), "must not contain dots"),
      (NameRules.dns1123Label(long), "must be no more than 63 characters"),
      (
        NameRules.dns1123Subdomain("a..b"),
        "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or "
          + "'.', and must start and end with an alphanumeric character (e.g. 'example.com', regex "
          + #"used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"#
      ),
      (NameRules.qualifiedName("/x"), "prefix part must be non-empty"),
      (NameRules.labelValue(long), "must be no more than 63 bytes"),
      (NameRules.configMapKey(".."), "must not be '..'"),
      (NameRules.portName("a--b"), "must not contain consecutive hyphens"),
      (NameRules.portName("1234"), "must contain at least one letter (a-z)"),
      (NameRules.pathSegment("a/b"), "may not contain '/'"),
      (NameRules.pathSegment(".."), "may not be '..'"),
    ])
  func bad(messages: [String], expected: String) {
    #expect(messages == [expected])
  }

  @Test("an empty name part is said before its form")
  func emptyName() {
    let messages = NameRules.qualifiedName("a/")

    #expect(messages.first == "name part must be non-empty")
    #expect(messages.count == 2)
  }
}

@Suite("Field errors") struct FieldErrorTests {
  @Test("findings read as upstream's")
  func texts() {
    let path = FieldPath("spec", "containers").index(0).child("env").key("A")
    var errors = FieldErrorList()

    errors.required(path)
    errors.invalid(path, -1, "must be greater than or equal to 0")
    errors.notSupported(path, "x", supported: ["b", "a"])
    errors.duplicate(path, "a\"b")
    errors.tooLong(path, maximumBytes: 3)
    errors.tooMany(path, actual: 5, maximum: 4)
    errors.forbidden(path, "no")
    errors.notFound(path, ["v"].first.map { .string($0) } ?? .null)

    #expect(errors.errors.first?.field == "spec.containers[0].env[A]")
    #expect(
      errors.errors.map(\.message) == [
        "Required value", "Invalid value: -1: must be greater than or equal to 0",
        #"Unsupported value: "x": supported values: "a", "b""#, #"Duplicate value: "a\"b""#,
        "Too long: may not be more than 3 bytes", "Too many: 5: must have at most 4 items",
        "Forbidden: no", #"Not found: "v""#,
      ])
  }

  @Test("one error stands alone, several stand in brackets, equal ones once")
  func status() {
    var errors = FieldErrorList()
    errors.required(FieldPath("spec", "a"))
    let one = APIError.invalid(kind: "Pod", group: "", name: "web", errors.errors)
    errors.required(FieldPath("spec", "b"))
    errors.required(FieldPath("spec", "a"))
    let several = APIError.invalid(kind: "Deployment", group: "apps", name: "w", errors.errors)

    #expect(one.message == #"Pod "web" is invalid: spec.a: Required value"#)
    #expect(
      several.message
        == #"Deployment.apps "w" is invalid: [spec.a: Required value, spec.b: Required value]"#)
    #expect(several.code == 422)
    #expect(several.details?.causes.map(\.field) == ["spec.a", "spec.b", "spec.a"])
    #expect(several.details?.kind == "Deployment")
  }
}
