// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Collects lines with their indentation. `swift format` breaks what is too long afterwards.
package struct Printer {
  package private(set) var text = ""
  private var depth = 0

  package init() {}

  /// One line; an empty one has no indentation.
  package mutating func line(_ line: String = "") {
    if !line.isEmpty { text += String(repeating: "  ", count: depth) + line }
    text += "\n"
  }

  /// `head {`, what `body` prints, `}`.
  package mutating func block(_ head: String, _ body: (inout Printer) -> Void) {
    line(head + " {")
    depth += 1
    body(&self)
    depth -= 1
    line("}")
  }

  /// What `body` prints, inside an extension of the namespace when there is one.
  package mutating func inNamespace(_ namespace: String, _ body: (inout Printer) -> Void) {
    if namespace.isEmpty { body(&self) } else { block("extension \(namespace)", body) }
  }

  /// A `switch` with its cases, which stand at the level of the keyword.
  package mutating func cases(_ head: String, _ body: (inout Printer) -> Void) {
    line(head + " {")
    body(&self)
    line("}")
  }

  /// Lines one level in.
  package mutating func indented(_ body: (inout Printer) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// A documentation comment, wrapped at 100 columns.
  package mutating func documentation(_ comment: String) {
    let width = 100 - depth * 2 - 4
    for paragraph in comment.split(separator: "\n", omittingEmptySubsequences: false) {
      guard paragraph.count > width else {
        line(paragraph.isEmpty ? "///" : "/// " + paragraph)
        continue
      }
      var current = ""
      for word in paragraph.split(separator: " ") {
        if !current.isEmpty, current.count + word.count + 1 > width {
          line("/// " + current)
          current = ""
        }
        current += (current.isEmpty ? "" : " ") + word
      }
      line("/// " + current)
    }
  }
}
