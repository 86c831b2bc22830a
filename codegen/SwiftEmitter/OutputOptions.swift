// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

// What `GeneratorOptions` change in the text and the place of files.
extension GeneratorOptions {
  /// The lines above a file's code.
  /// - Parameter origin: the .proto file, or nil for what is made from several.
  func head(_ origin: String?) -> String {
    let from = origin.map { source + $0 } ?? "the files of this module"
    let made = "// Generated from \(from) by \(command); do not edit.\n\n"
    return header.isEmpty ? made : "// \(header)\n" + made
  }

  /// The emitters write `public`; this narrows it.
  func narrowed(_ text: String) -> String {
    guard visibility != .public else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let attribute = "@inline(never) "
      var start = line.prefix { $0 == " " }
      if line.dropFirst(start.count).hasPrefix(attribute) {
        start = line.prefix(start.count + attribute.count)
      }
      let rest = line.dropFirst(start.count)
      guard rest.hasPrefix("public ") else { return String(line) }
      return start + visibility.rawValue + rest.dropFirst("public".count)
    }.joined(separator: "\n")
  }

  /// Where a file goes, below the output folder.
  func path(_ module: String, _ name: String) -> String {
    (hasModuleFolders ? module + "/" : "") + name + ".swift"
  }

  /// `k8s/core/v1/pod.proto` → `Pod`, `rpc/runtime.v1.proto` → `RuntimeV1`; by path `K8sCoreV1Pod`.
  func baseName(_ path: String) -> String {
    let stem = path.hasSuffix(".proto") ? String(path.dropLast(6)) : path
    let folders = stem.split(separator: "/").map(String.init)
    let wanted = fileNaming == .path ? folders[...] : folders.suffix(1)
    return wanted.flatMap { $0.split { ".-".contains($0) } }
      .map { Names.upperCamel(String($0)) }.joined()
  }
}
