// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel
import Wire

/// What a module tells as a whole: its kinds and resources.
struct ModuleEmitter {
  let names: Names
  let module: String
  let files: [SourceFile]

  func emit() -> [EmittedFile] {
    let messages = files.flatMap(\.messages)
    let resources = messages.filter { $0.rules.kind != nil }
    let kinds = messages.filter { $0.rules.kind != nil || $0.rules.root != nil }
    let isDescribed = files.contains { file in
      hasDescriptor(file) && !(file.messages.isEmpty && file.services.isEmpty)
    }
    guard !kinds.isEmpty || isDescribed else { return [] }
    let imported = importedModules()
    var out = Printer()
    out.line("public import Schema")
    for module in imported { out.line("internal import \(module)") }
    out.line()
    out.line("/// What \(module) holds.")
    out.block("public enum \(module)Schema") { out in
      if !kinds.isEmpty {
        out.line("/// Kinds that are served as resources, in schema order.")
        emitList("resources: [any Resource.Type]", resources, &out)
        out.line()
        out.line("/// Every message with `kind` and `apiVersion`, in schema order.")
        emitList("kinds: [any KindMessage.Type]", kinds, &out)
        out.line()
      }
      out.line("/// Every message with its fields, comments and options, read when asked for.")
      out.line("public static let messages = MessageSchemas([")
      out.indented { out in
        for file in files { out.line("Self.\(constant(file)),") }
      }
      let others = imported.map { "\($0)Schema.messages" }.joined(separator: ", ")
      out.line(others.isEmpty ? "])" : "], importing: [\(others)])")
      if isDescribed { emitDescriptors(imported, &out) }
    }
    let options = names.model.options
    return [
      EmittedFile(
        path: options.path(module, "\(module)Schema"), text: options.head(nil) + out.text)
    ] + files.map(emitSchema)
  }

  /// Outside Kubernetes, whose schema is published as OpenAPI.
  private func hasDescriptor(_ file: SourceFile) -> Bool {
    !file.rules.isKubernetes && names.model.options.json == .standard
  }

  private func emitDescriptors(_ imported: [String], _ out: inout Printer) {
    out.line()
    out.line("/// The .proto files as protoc describes them, for server reflection.")
    out.line("public static let files = FileDescriptors([")
    out.indented { out in
      for file in files where hasDescriptor(file) {
        out.line("(\"\(file.name)\", Self.\(descriptorConstant(file))),")
      }
    }
    let others = imported.map { "\($0)Schema.files" }.joined(separator: ", ")
    out.line(others.isEmpty ? "])" : "], importing: [\(others)])")
  }

  /// Modules outside Kubernetes whose messages ours hold: their JSON needs that schema too.
  private func importedModules() -> [String] {
    let paths = Set(files.filter { !$0.rules.isKubernetes }.flatMap(\.imports))
    let modules = names.model.files.filter {
      paths.contains($0.name) && !$0.rules.isKubernetes && !$0.messages.isEmpty
        && $0.protoPackage != "martlet" && !$0.rules.module.isEmpty
    }.map(\.rules.module)
    return Set(modules).subtracting([module]).sorted()
  }

  /// `k8s/core/v1/pod.proto` → `pod`.
  private func constant(_ file: SourceFile) -> String {
    let name = Names.lowerFirst(names.model.options.baseName(file.name))
    return Self.members.contains(name) ? name + "Text" : Names.escaped(name)
  }

  /// What the schema of every module has; no file's constant may be called so.
  private static let members: Set = ["resources", "kinds", "messages", "files"]

  private func descriptorConstant(_ file: SourceFile) -> String {
    Names.lowerFirst(names.model.options.baseName(file.name)) + "Descriptor"
  }

  private func emitSchema(_ file: SourceFile) -> EmittedFile {
    var out = Printer()
    out.block("extension \(module)Schema") { out in
      out.line("/// The messages of \(file.name), in the text form that `MessageSchemas` reads.")
      out.line("// swift-format-ignore")
      out.line("static let \(constant(file)): StaticString = #\"\"\"")
    }
    // The text stands at the left margin, so that it costs no white space.
    let head = out.text.dropLast(2)
    let text = SchemaTextEmitter(names: names).text(of: file)
    return EmittedFile(
      path: names.model.options.path(
        module, "\(names.model.options.baseName(file.name))+SchemaText"),
      text: names.model.options.head(file.name) + head + text + "\"\"\"#\n"
        + descriptor(of: file) + "}\n")
  }

  /// The file's descriptor in base64, on lines that the compiler joins.
  private func descriptor(of file: SourceFile) -> String {
    guard hasDescriptor(file) else { return "" }
    let text = Base64.encode(file.descriptor)
    let lines = stride(from: 0, to: text.count, by: Self.descriptorColumns).map { start in
      String(decoding: text[start..<min(start + Self.descriptorColumns, text.count)], as: UTF8.self)
    }
    let head = """

        /// \(file.name) as a FileDescriptorProto, in base64.
        // swift-format-ignore
        static let \(descriptorConstant(file)): StaticString = \"\"\"

      """
    return head + lines.joined(separator: "\\\n") + "\n\"\"\"\n"
  }

  private static let descriptorColumns = 96

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
