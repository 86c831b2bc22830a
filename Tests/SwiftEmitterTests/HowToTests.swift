// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import TestKit
import Testing

/// The documents in docs/how-to that end in generated code, carried out in a copy of the tree.
///
/// A heading that ends in a path means "write this file"; "In `file`, below `line`:" means "insert
/// there"; each time the next code block is the text. A block `make generate` is run.
@Suite(
  "How-to documents",
  .enabled(if: SwiftCommand.canGenerate, "swift, protoc or the built generator is missing"))
struct HowToTests {
  @Test("their steps, taken literally, give code that builds", .timeLimit(.minutes(15)))
  func steps() throws {
    let copy = try TemporaryFolder()
    try SwiftCommand.copyTree(to: copy.path)

    for name in ["add-a-field", "add-a-resource", "add-an-rpc-service"] {
      for step in HowTo.steps(of: Protoc.read(Protoc.root + "/docs/how-to/\(name).md")) {
        try apply(step, in: copy.path, name)
      }
    }

    let generated = copy.path + "/Sources/Generated"
    #expect(Protoc.read(generated + "/CoordinationAPI/V1.swift").contains("standbyCount: Int32?"))
    #expect(
      Protoc.read(generated + "/ObservatoryAPI/V1.swift").contains("struct Telescope: Resource"))
    #expect(
      Protoc.read(generated + "/ClockRPC/ClockV1+Services.swift").contains("struct ClockClient"))
    for target in ["CoordinationAPI", "ObservatoryAPI", "ClockRPC"] {
      let outcome = try SwiftCommand.run(["build", "--target", target], in: copy.path)
      #expect(outcome.status == 0, "\(target):\n\(outcome.output)\(outcome.errors)")
    }
    // What is written by hand is checked against what is built here: building it all once more would take
    // minutes.
    for folder in ["Sources/APIServer", "Sources/CLI", "Sources/Clock"] {
      let outcome = try SwiftCommand.check(folder, in: copy.path)
      #expect(outcome.status == 0, "\(folder):\n\(outcome.output)\(outcome.errors)")
    }
  }

  private func apply(_ step: HowTo.Step, in folder: String, _ document: String) throws {
    switch step {
    case .write(let path, let text):
      try SwiftCommand.shell("mkdir -p \"$(dirname '\(path)')\"", in: folder)
      try Protoc.write(text, to: folder + "/" + path)
    case .insert(let path, let anchor, let text):
      var lines = Protoc.read(folder + "/" + path).split(
        separator: "\n", omittingEmptySubsequences: false)
      let place = try #require(
        lines.firstIndex { $0.contains(anchor) }, "\(document): \(path) has no line `\(anchor)`")
      lines.insert(Substring(text.dropLast()), at: place + 1)
      try Protoc.write(lines.joined(separator: "\n"), to: folder + "/" + path)
    case .generate:
      let outcome = try SwiftCommand.shell("codegen/generate.sh", in: folder)
      #expect(outcome.status == 0, "\(document):\n\(outcome.output)\(outcome.errors)")
    }
  }
}

/// A package outside of ours, as a user would have it.
@Suite(
  "Examples/bookshop",
  .enabled(if: SwiftCommand.canGenerate, "swift, protoc or the built generator is missing"))
struct ExampleTests {
  private let folder = Protoc.root + "/Examples/bookshop"

  @Test("its committed Swift is what its schema gives") func upToDate() throws {
    let work = try TemporaryFolder()

    let outcome = try SwiftCommand.shell(
      "./generate '\(work.path)' && diff -r '\(work.path)/BookshopMessages' Sources/BookshopMessages",
      in: folder)

    #expect(outcome.status == 0, "run Examples/bookshop/generate:\n\(outcome.output)")
  }

  @Test("it builds and runs", .timeLimit(.minutes(10))) func run() throws {
    let work = try TemporaryFolder()

    let outcome = try SwiftCommand.run(
      ["run", "--scratch-path", work.path, "Bookshop"], in: folder)

    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("97 bytes of protobuf, equal when read: true"))
    #expect(outcome.output.contains(#""received":"2026-11-21T10:40:00Z""#))
    #expect(outcome.output.contains("1 sold, paid by card"))
    #expect(outcome.output.contains("the required field isbn is missing"))
  }
}

/// The package to copy for a gRPC service.
@Suite(
  "Examples/greeter",
  .enabled(if: SwiftCommand.canGenerate, "swift, protoc or the built generator is missing"))
struct GreeterTests {
  private let folder = Protoc.root + "/Examples/greeter"

  @Test("its committed Swift is what its schema gives") func upToDate() throws {
    let work = try TemporaryFolder()

    let outcome = try SwiftCommand.shell(
      "./generate '\(work.path)' && diff -r '\(work.path)/GreeterRPC' Sources/GreeterRPC",
      in: folder)

    #expect(outcome.status == 0, "run Examples/greeter/generate:\n\(outcome.output)")
  }

  @Test("its server and client are short") func length() {
    let lines = ["GreeterServer", "GreeterClient"].map { name in
      Protoc.read(folder + "/Sources/\(name)/main.swift").split(separator: "\n").count
    }

    #expect(lines.reduce(0, +) < 60)
  }

  @Test("its server and client build and talk", .timeLimit(.minutes(15))) func run() throws {
    let work = try TemporaryFolder()
    let built = try SwiftCommand.run(["build", "--scratch-path", work.path], in: folder)
    try #require(built.status == 0, "\(built.output)\(built.errors)")
    let server = try #require(PeerProgram(work.path + "/debug/GreeterServer"))
    let client = try #require(PeerProgram(work.path + "/debug/GreeterClient"))

    let socket = "unix://\(work.path)/greeter.sock"
    let running = try server.start([socket], timeout: 60)
    let outcome = try client.run([socket])
    let ended = running.stop()

    #expect(
      outcome.output == """
        Hello, World!
        Hello, Ada!
        Hello, Grace!
        invalidArgument - who are you?

        """, "\(outcome.errors)")
    #expect(ended.status == 0, "\(ended.errors)")
  }
}
