// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@Suite(
  "Comments in proto/, which `kubectl explain` shows",
  .enabled(if: SchemaSet.canRead, "protoc is not installed"))
struct CommentTests {
  let schema: SchemaSet

  init() throws { schema = try SchemaSet.whole.get() }

  @Test("every message, field, enum, service and method has one")
  func noneMissing() {
    for element in schema.elements.sorted() {
      if schema.comments[element] == nil { Issue.record("\(element) has no comment") }
    }
  }

  @Test("every one is a sentence or more")
  func sentences() {
    for (element, comment) in schema.comments where schema.elements.contains(element) {
      let text = comment.split(separator: "\n").map { $0.drop { $0 == " " } }
        .joined(separator: " ")
      if !text.hasSuffix(".") { Issue.record("\(element): no full stop at the end") }
      if text.count > 300 { Issue.record("\(element): \(text.count) characters, at most 300") }
    }
  }
}
