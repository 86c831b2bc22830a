// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import TestKit

/// What a how-to document asks its reader to do.
enum HowTo {
  enum Step: Equatable {
    case write(path: String, text: String)
    case insert(path: String, anchor: String, text: String)
    case generate
  }

  static func steps(of document: String) -> [Step] {
    var steps: [Step] = []
    var wanted: ((String) -> Step)?
    var block: String?
    for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let text = block {
          if text == "make generate\n" {
            steps.append(.generate)
          } else if let make = wanted {
            steps.append(make(text))
            wanted = nil
          }
        }
        block = block == nil ? "" : nil
      } else if block != nil {
        block? += line + "\n"
      } else {
        wanted = step(line) ?? wanted
      }
    }
    return steps
  }

  /// The step that a line announces.
  private static func step(_ line: Substring) -> ((String) -> Step)? {
    let code = line.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    if line.hasPrefix("## "), line.hasSuffix("`"), code.count == 3, code[1].contains("/") {
      return { .write(path: code[1], text: $0) }
    }
    if line.hasPrefix("In `"), line.hasSuffix("`:"), code.count == 5, code[2] == ", below " {
      return { .insert(path: code[1], anchor: code[3], text: $0) }
    }
    return nil
  }
}

/// The Swift of this machine, and the generator that was built with these tests.
enum SwiftCommand {
  private static let plugin = Protoc.root + "/.build/debug/protoc-gen-martlet"
  private static let path = getenv("PATH").map { String(cString: $0) } ?? ""
  private static let swift: String? = path.split(separator: ":").map { $0 + "/swift" }
    .first { access($0, X_OK) == 0 }

  static var canGenerate: Bool {
    swift != nil && access(plugin, X_OK) == 0 && PeerProgram.find("protoc") != nil
  }

  private static var environment: [String] {
    let home = getenv("HOME").map { String(cString: $0) } ?? "/"
    return ["HOME=\(home)", "PLUGIN=\(plugin)"]
  }

  /// Runs a line of shell in a folder.
  @discardableResult
  static func shell(_ line: String, in folder: String) throws -> PeerProgram.Outcome {
    guard let shell = PeerProgram("/bin/sh", environment: environment) else {
      throw Protoc.Failure(text: "there is no shell")
    }
    return try shell.run(["-c", "PATH='\(path)'; cd '\(folder)' && { \(line); }"], timeout: 900)
  }

  /// Runs swift in a folder.
  static func run(_ arguments: [String], in folder: String) throws -> PeerProgram.Outcome {
    try shell("exec '\(swift ?? "swift")' " + arguments.joined(separator: " "), in: folder)
  }

  /// Checks the Swift files of a folder of `copy` as one module, beside the modules that were built with these
  /// tests and those that were built in the copy.
  static func check(_ folder: String, in copy: String) throws -> PeerProgram.Outcome {
    let package = Protoc.root.split(separator: "/").last.map { $0.lowercased() } ?? ""
    return try shell(
      """
      exec '\(swift ?? "swift")c' -typecheck -swift-version 6 -package-name '\(package)' \
        -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
        -enable-upcoming-feature MemberImportVisibility -warnings-as-errors \
        -I '\(Protoc.root)/.build/debug/Modules' -I .build/debug/Modules \
        $(printf -- '-Xcc -fmodule-map-file=%s ' '\(Protoc.root)'/.build/debug/C*.build/module.modulemap) \
        -module-name \(folder.split(separator: "/").last ?? "") $(find '\(folder)' -name '*.swift')
      """, in: copy)
  }

  /// Copies what is needed to generate and build: neither what was built nor history.
  static func copyTree(to folder: String) throws {
    let outcome = try shell(
      "tar -c --exclude=.build --exclude=.git --exclude=.venv . | tar -x -C '\(folder)'",
      in: Protoc.root)
    guard outcome.status == 0 else { throw Protoc.Failure(text: outcome.errors) }
  }
}
