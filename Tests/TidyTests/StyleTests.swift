// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

/// House rules that a reader of a diff would otherwise have to watch for.
@Suite("Style") struct StyleTests {
  private let sources = read.sources
  private let everything = read.everything

  /// Read once for all tests.
  private static let read = (
    sources: SourceTree.files(under: "Sources", "codegen", suffix: ".swift"),
    everything: SourceTree.files(
      under: "Sources", "Tests", "codegen", "Benchmarks", suffix: ".swift")
  )

  @Test("no file by hand is longer than 600 lines")
  func fileLength() {
    let long = everything.filter { !$0.isGenerated && $0.lines.count > 601 }
    #expect(long.map { "\($0.path): \($0.lines.count)" } == [])
  }

  @Test("no function by hand is longer than 70 lines")
  func functionLength() {
    var long: [String] = []
    for file in sources where !file.isGenerated {
      var open: (line: Int, indentation: Int)?
      for (number, line) in file.lines.enumerated() {
        let indentation = line.prefix { $0 == " " }.count
        let text = line.dropFirst(indentation)
        if isDeclaration(text), open == nil { open = (number, indentation) }
        guard let start = open, indentation == start.indentation, text.hasPrefix("}") else {
          continue
        }
        if number - start.line >= 70 { long.append("\(file.path):\(start.line + 1)") }
        open = nil
      }
    }
    #expect(long == [])
  }

  private func isDeclaration(_ text: Substring) -> Bool {
    guard text.hasSuffix("{") || text.hasSuffix("(") else { return false }
    return text.contains("func ") || text.hasPrefix("init(") || text.contains(" init(")
  }

  @Test("every file opens with its licence")
  func licence() {
    let bare = everything.filter { !($0.lines.first?.contains("SPDX-License-Identifier") ?? false) }
    let unsigned = bare.filter { !$0.isGenerated && !$0.path.hasSuffix("Package.swift") }
    #expect(unsigned.map(\.path) == [])
  }

  @Test(
    "calls that hide errors, stop a daemon or reach past the environment stay out of Sources",
    arguments: [
      ("try!", []), ("as!", []), ("fatalError(", []),
      ("import Foundation", ["FoundationEssentials"]),
      ("TODO", []), ("FIXME", []),
      ("Task.sleep", []), ("Task.detached", []),
      ("ContinuousClock()", ["Sources/Platform/Environment.swift"]),
      ("SystemRandomNumberGenerator", ["Sources/Platform/Environment.swift"]),
      ("DispatchQueue", []),
    ] as [(String, [String])])
  func bannedCalls(call: String, allowed: [String]) {
    let found = sources.filter { $0.contains(call) }.flatMap { file in
      file.lines.enumerated().compactMap { number, line -> String? in
        let code = line.range(of: "//").map { line[..<$0.lowerBound] } ?? line
        guard code.contains(call),
          !allowed.contains(where: { file.path == $0 || line.contains($0) })
        else { return nil }
        return "\(file.path):\(number + 1)"
      }
    }
    #expect(found == [])
  }

  @Test(
    "each escape from the compiler's checks gives its reason",
    arguments: [
      "@unchecked Sendable", "nonisolated(unsafe)",
    ])
  func escapes(escape: String) {
    var bare: [String] = []
    for file in sources where !file.isGenerated {
      guard file.contains(escape) else { continue }
      for (number, line) in file.lines.enumerated() where line.contains(escape) {
        let near = file.lines[max(0, number - 12)...min(file.lines.count - 1, number + 3)]
        if !near.contains(where: { $0.contains("Safety:") || $0.contains("// Safety") }) {
          bare.append("\(file.path):\(number + 1)")
        }
      }
    }
    #expect(bare == [])
  }

  @Test("no two paths differ only in case")
  func caseClashes() {
    let paths = everything.map(\.path)
    let clashes = Dictionary(grouping: paths) { $0.lowercased() }.values.filter { $0.count > 1 }
    #expect(clashes.map { $0 } == [])
  }

  @Test("links between documents lead somewhere")
  func links() {
    let documents = SourceTree.files(under: "docs", "proto", "Tests", suffix: ".md")
    var dead: [String] = []
    for file in documents {
      let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
      for target in linkTargets(file.text) where !target.contains("://") && !target.hasPrefix("#") {
        let path = target.split(separator: "#").first.map(String.init) ?? target
        if !SourceTree.exists(folder + "/" + path) { dead.append("\(file.path): \(target)") }
      }
    }
    #expect(dead == [])
  }

  private func linkTargets(_ text: String) -> [String] {
    text.split(separator: "](").dropFirst().compactMap { part in
      part.firstIndex(of: ")").map { String(part[..<$0]) }
    }
  }
}

extension Substring {
  /// Foundation's search, which a test about trees must not pull in.
  fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
