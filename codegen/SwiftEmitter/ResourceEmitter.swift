// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

/// What a kind says about itself: its name, and how it is served.
struct ResourceEmitter {
  let names: Names
  let message: MessageType

  func emitKind(_ out: inout Printer) {
    guard message.rules.kind != nil || message.rules.root != nil else { return }
    out.block("public static var groupVersionKind: GroupVersionKind") { out in
      out.line("GroupVersionKind(\(Self.names(of: message)))")
    }
    guard let kind = message.rules.kind else { return }
    out.line("public static let resource = ResourceDescriptor(")
    out.indented { out in
      out.line(arguments(kind).joined(separator: ",\n    "))
    }
    out.line(")")
  }

  /// `group: "apps", version: "v1", kind: "Deployment"`.
  static func names(of message: MessageType) -> String {
    let group = message.rules.root?.group ?? message.group
    let rootKind = message.rules.root?.kind ?? ""
    let kind = rootKind.isEmpty ? message.name : rootKind
    return "group: \(quoted(group)), version: \(quoted(message.version)), kind: \(quoted(kind))"
  }

  private func arguments(_ kind: KindRules) -> [String] {
    var list = [
      "Self.groupVersionKind", "messageName: Self.messageName", "plural: \(quoted(kind.plural))",
      "singular: \(quoted(kind.singular.isEmpty ? message.name.lowercased() : kind.singular))",
    ]
    if !kind.shortNames.isEmpty { list.append("shortNames: \(quoted(kind.shortNames))") }
    if !kind.categories.isEmpty { list.append("categories: \(quoted(kind.categories))") }
    if kind.isClusterScoped { list.append("isNamespaced: false") }
    if !kind.verbs.isEmpty { list.append("verbs: \(quoted(kind.verbs))") }
    if !kind.subresources.isEmpty {
      list.append("subresources: [\n" + kind.subresources.map(subresource).joined() + "    ]")
    }
    let folder = kind.storageFolder.isEmpty ? kind.plural : kind.storageFolder
    list.append("storageFolder: \(quoted(folder))")
    if !kind.storageVersion.isEmpty {
      list.append("storageVersion: \(quoted(kind.storageVersion))")
    }
    if kind.putCreates { list.append("putCreates: true") }
    if kind.putNeedsResourceVersion { list.append("putNeedsResourceVersion: true") }
    if !kind.columns.isEmpty {
      list.append("columns: [\n" + kind.columns.map(column).joined() + "    ]")
    }
    if !kind.selectableFields.isEmpty {
      let fields = kind.selectableFields.map {
        "SelectableField(\(quoted($0.label)), path: \(quoted($0.path.isEmpty ? $0.label : $0.path)))"
      }
      list.append("selectableFields: [" + fields.joined(separator: ", ") + "]")
    }
    list.append("listKind: \(quoted(kind.list.isEmpty ? message.name + "List" : kind.list))")
    if kind.isEphemeral { list.append("isEphemeral: true") }
    return list
  }

  private func subresource(_ rules: SubresourceRules) -> String {
    var text = "      Subresource(\(quoted(rules.name)), verbs: \(quoted(rules.verbs))"
    if !rules.kind.isEmpty {
      let hasVersion = !rules.version.isEmpty
      let group = hasVersion ? rules.group : message.group
      let version = hasVersion ? rules.version : message.version
      text += ", groupVersionKind: GroupVersionKind(group: \(quoted(group)), "
      text += "version: \(quoted(version)), kind: \(quoted(rules.kind)))"
    }
    return text + "),\n"
  }

  private func column(_ rules: ColumnRules) -> String {
    var text = "      Column(\(quoted(rules.name)), type: \(quoted(rules.type))"
    if !rules.format.isEmpty { text += ", format: \(quoted(rules.format))" }
    if rules.priority != 0 { text += ", priority: \(rules.priority)" }
    if !rules.description.isEmpty { text += ", description: \(quoted(rules.description))" }
    if !rules.path.isEmpty { text += ", path: \(quoted(rules.path))" }
    return text + "),\n"
  }

  private func quoted(_ text: String) -> String { Self.quoted(text) }

  private func quoted(_ texts: [String]) -> String {
    "[" + texts.map(Self.quoted).joined(separator: ", ") + "]"
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.append(character)
      }
    }
    return result + "\""
  }
}
