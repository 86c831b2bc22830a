// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

/// What a module tells as a whole: its kinds and resources.
struct ModuleEmitter {
  let names: Names
  let module: String
  let files: [SourceFile]

  func emit() -> [EmittedFile] {
    let messages = files.flatMap(\.messages)
    let resources = messages.filter { $0.rules.kind != nil }
    let kinds = messages.filter { $0.rules.kind != nil || $0.rules.root != nil }
    guard !kinds.isEmpty else { return [] }
    var out = Printer()
    out.line("// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0")
    out.line("// Generated from the files of this module by `make generate`; do not edit.")
    out.line()
    out.line("public import Schema")
    out.line()
    out.line("/// What \(module) holds.")
    out.block("public enum \(module)Schema") { out in
      out.line("/// Kinds that are served as resources, in schema order.")
      emitList("resources: [any Resource.Type]", resources, &out)
      out.line()
      out.line("/// Every message with `kind` and `apiVersion`, in schema order.")
      emitList("kinds: [any KindMessage.Type]", kinds, &out)
      out.line()
      out.line("/// Every message with its fields, comments and options, read when asked for.")
      out.line("public static let messages = MessageSchemas([")
      out.indented { out in
        for file in files { out.line("Self.\(Self.constant(file)),") }
      }
      out.line("])")
    }
    return [EmittedFile(path: "\(module)/\(module)Schema.swift", text: out.text)]
      + files.map(emitSchema)
  }

  /// `k8s/core/v1/pod.proto` → `pod`.
  private static func constant(_ file: SourceFile) -> String {
    Names.escaped(Names.lowerFirst(FileEmitter.baseName(file.name)))
  }

  private func emitSchema(_ file: SourceFile) -> EmittedFile {
    var out = Printer()
    out.block("extension \(module)Schema") { out in
      out.line("/// The messages of \(file.name), in the text form that `MessageSchemas` reads.")
      out.line("// swift-format-ignore")
      out.line("static let \(Self.constant(file)): StaticString = #\"\"\"")
    }
    // The text stands at the left margin, so that it costs no white space.
    let head = out.text.dropLast(2)
    let text = SchemaTextEmitter(names: names).text(of: file)
    return EmittedFile(
      path: "\(module)/\(module)Schema+\(FileEmitter.baseName(file.name)).swift",
      text: FileEmitter.head(file.name) + head + text + "\"\"\"#\n}\n")
  }

  private func emitList(
    _ declaration: String, _ messages: [MessageType], _ out: inout Printer
  ) {
    guard !messages.isEmpty else {
      out.line("public static let \(declaration) = []")
      return
    }
    out.line("public static let \(declaration) = [")
    out.indented { out in
      for message in messages {
        out.line("\(Names.path(names.type(message), in: message.scope)).self,")
      }
    }
    out.line("]")
  }
}
