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
    }
    return [EmittedFile(path: "\(module)/\(module)Schema.swift", text: out.text)]
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
      for message in messages { out.line("\(names.type(message)).self,") }
    }
    out.line("]")
  }
}
