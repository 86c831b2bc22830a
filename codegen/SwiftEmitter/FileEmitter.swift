// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import ProtoModel

/// A file to write, by its path below the output folder.
package struct EmittedFile: Equatable {
  package var path: String
  package var text: String
}

/// All files of a model: per .proto file the messages and services, per module the list of kinds.
package struct FileEmitter {
  /// Debug builds slow down with the length of a file, and compilers share a module by files.
  private static let messagesPerFile = 10

  private let names: Names
  private let layout: Layout

  /// The file that the option `snapshot` gives.
  package static let snapshotName = "released-schema.txt"

  private let released: String?

  /// - Parameter released: what `snapshot` gave for the last release.
  package init(_ model: Model, released: String? = nil) {
    self.released = released
    names = Names(model)
    layout = Layout(names)
  }

  /// - Throws: `SchemaError` when the schema refers to what it does not hold.
  package func emit() throws -> [EmittedFile] {
    let model = names.model
    let files = model.files.filter(\.isWanted)
    if model.options.writesSnapshot {
      return [EmittedFile(path: Self.snapshotName, text: ReleasedSchema(files).text)]
    }
    try SchemaCheck(names: names).check(files)
    if model.options.isLinted {
      var lint = SchemaLint(model)
      try SchemaErrors.check(lint.find())
    }
    if let released {
      var breaks = WireBreaks(released: released, model: model)
      try SchemaErrors.check(breaks.find())
    }
    var result = files.flatMap(emit)
    // By name, because protoc's order of a module's files changes with who else imports them.
    let modules = Dictionary(grouping: files.sorted { $0.name < $1.name }, by: \.rules.module)
    for module in modules.keys.sorted() {
      let emitter = ModuleEmitter(names: names, module: module, files: modules[module] ?? [])
      result.append(contentsOf: emitter.emit())
    }
    for index in result.indices {
      result[index].text = names.model.options.narrowed(result[index].text)
    }
    return result
  }

  private func emit(_ file: SourceFile) -> [EmittedFile] {
    let messages = file.messages.flatMap(withNested).filter { !$0.rules.isLeaf }
    let base = names.model.options.baseName(file.name)
    var result: [EmittedFile] = []
    for start in stride(from: 0, to: messages.count, by: Self.messagesPerFile) {
      let part = Array(messages[start..<min(start + Self.messagesPerFile, messages.count)])
      let enums = start == 0 ? file.enums : []
      let name = start == 0 ? base : "\(base)+\(names.type(part[0]))"
      result.append(emit(part, enums, file, name))
    }
    if messages.isEmpty, !file.enums.isEmpty { result.append(emit([], file.enums, file, base)) }
    if !file.services.isEmpty, names.model.options.services != .none {
      result.append(emitServices(file, base))
    }
    return result
  }

  private func withNested(_ message: MessageType) -> [MessageType] {
    [message] + message.messages.flatMap(withNested)
  }

  private func emit(
    _ messages: [MessageType], _ enums: [EnumType], _ file: SourceFile, _ name: String
  ) -> EmittedFile {
    var imports = Imports(names: names, module: file.rules.module)
    var out = Printer()
    if declaresNamespace(file, name) {
      out.line()
      out.line("/// The types of `\(file.protoPackage)`.")
      out.line("public enum \(file.rules.namespace) {}")
    }
    for type in enums {
      out.line()
      out.inNamespace(file.rules.namespace) { EnumEmitter(names: names, type: type).emit(&$0) }
      imports.add("Wire")
    }
    for message in messages {
      out.line()
      if let parent = message.parent {
        out.block("extension \(names.reference(parent, from: message.scope))") {
          MessageEmitter(names: names, layout: layout, message: message).emitStruct(&$0)
        }
      } else {
        out.inNamespace(file.rules.namespace) {
          MessageEmitter(names: names, layout: layout, message: message).emitStruct(&$0)
        }
      }
      out.line()
      MessageEmitter(names: names, layout: layout, message: message).emitExtensions(&out)
      imports.add(message)
    }
    return EmittedFile(
      path: names.model.options.path(file.rules.module, name),
      text: names.model.options.head(file.name) + imports.text + out.text)
  }

  /// Whether the namespace is declared in this part: the first of the first file that has it.
  private func declaresNamespace(_ file: SourceFile, _ part: String) -> Bool {
    let first = names.model.files.first { $0.isWanted && $0.scope == file.scope }
    return !file.rules.namespace.isEmpty && first?.name == file.name
      && part == names.model.options.baseName(file.name)
  }

  private func emitServices(_ file: SourceFile, _ base: String) -> EmittedFile {
    var imports = Imports(names: names, module: file.rules.module)
    imports.add("RPC")
    if names.model.options.json == .standard, names.model.options.services != .client {
      imports.add("Schema")
    }
    var out = Printer()
    for service in file.services {
      out.line()
      ServiceEmitter(names: names, service: service, scope: file.scope).emit(&out)
      for method in service.methods {
        imports.add(referenceTo: method.input)
        imports.add(referenceTo: method.output)
      }
    }
    return EmittedFile(
      path: names.model.options.path(file.rules.module, base + "+Services"),
      text: names.model.options.head(file.name) + imports.text + out.text)
  }
}

/// The modules whose names show in a file.
struct Imports {
  let names: Names
  let module: String
  private var modules: Set<String> = []

  init(names: Names, module: String) {
    self.names = names
    self.module = module
  }

  mutating func add(_ name: String) {
    if name != module { modules.insert(name) }
  }

  mutating func add(referenceTo fullName: String) {
    if let message = names.model.messages[fullName] { add(names.module(message)) }
  }

  /// Everything that a message's code mentions; members of inlined messages too.
  mutating func add(_ message: MessageType) {
    add("Wire")
    if message.rules.kind != nil || message.rules.root != nil || names.isDescribed(message) {
      add("Schema")
    }
    for field in message.fields {
      switch field.type {
      case .message(let name):
        add(referenceTo: name)
        if field.rules.emit == .inline, let inner = names.model.messages[name] { add(inner) }
      case .enumeration(let name):
        if let type = names.model.enums[name] { add(type.scope.module) }
      case .scalar: break
      }
    }
  }

  var text: String { modules.sorted().map { "public import \($0)\n" }.joined() }
}
