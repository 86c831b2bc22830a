// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Testing

@Suite("Label query") struct LabelQueryTests {
  static let labels = ["app": "web", "tier": "a", "rank": "7"]

  @Test(
    "a query selects by labels",
    arguments: [
      ("", true), ("app=web", true), ("app==web,tier=a", true), ("app!=web", false),
      ("other!=web", true), ("app in (web, api)", true), ("app notin (web)", false),
      ("other notin (web)", true), ("app", true), ("!app", false), ("!other", true),
      ("rank>6", true), ("rank<7", false), ("app>1", false), ("app=", false), ("x in ()", false),
    ])
  func selects(text: String, expected: Bool) throws {
    let query = try LabelQuery(parsing: text)

    #expect(query.matches { Self.labels[$0] } == expected)
  }

  @Test(
    "what is no query is refused",
    arguments: [
      "=a", "a in", "a in (b", "a b", "a=b=c", "app=we b", "-a", "a,", "a in (b c)", "a>x",
    ])
  func refused(text: String) {
    #expect(throws: APIError.self) { try LabelQuery(parsing: text) }
  }

  @Test(
    "a query reads back as its text",
    arguments: ["app=web,tier in (a,b),!old,new,x!=y,n>1,z notin (c,d)"])
  func text(text: String) throws {
    #expect(try LabelQuery(parsing: text).description == text)
  }

  @Test("nothing matches nothing, everything matches everything")
  func extremes() {
    #expect(!LabelQuery.nothing.matches { Self.labels[$0] })
    #expect(LabelQuery.everything.matches { Self.labels[$0] })
  }
}

@Suite("Field selector") struct FieldSelectorTests {
  @Test(
    "a selector compares fields, missing ones as empty text",
    arguments: [
      ("spec.nodeName=n1", true), ("spec.nodeName!=n1", false), ("status.phase=", true),
      ("spec.nodeName==n1,status.phase!=Running", true), ("", true),
    ])
  func selects(text: String, expected: Bool) throws {
    let selector = try FieldSelector(parsing: text)

    #expect(selector.matches { $0 == "spec.nodeName" ? "n1" : nil } == expected)
  }

  @Test("escapes stand for the signs themselves")
  func escapes() throws {
    let selector = try FieldSelector(parsing: #"a=x\,y\=z\\"#)

    #expect(selector.requiredValue(of: "a") == #"x,y=z\"#)
    #expect(selector.description == #"a=x\,y\=z\\"#)
  }

  @Test("a term without a sign is refused in upstream's words")
  func refused() {
    #expect(
      throws: APIError.badRequest("invalid selector: 'abc'; can't understand 'abc'")
    ) { try FieldSelector(parsing: "abc") }
  }
}
