// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// The files of this checkout, read from where this file lies.
struct SourceTree {
  struct File {
    /// Relative to the top of the checkout.
    var path: String
    var lines: [Substring]
    var text: String

    /// Whether `part` occurs anywhere. Looks at bytes: the whole tree is searched many times.
    func contains(_ part: String) -> Bool {
      text.withCString { whole in part.withCString { strstr(whole, $0) != nil } }
    }

    var isGenerated: Bool { path.contains("/Generated/") }
    /// The module that a Swift file belongs to.
    var module: String {
      let parts = path.split(separator: "/").map(String.init)
      return parts.count > 2 && parts[1] == "Generated" ? parts[2] : parts[1]
    }
  }

  /// Absolute path of the checkout.
  static let top: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// Every file below the folders whose name ends as asked.
  static func files(under folders: String..., suffix: String) -> [File] {
    folders.flatMap { paths(under: $0) }.filter { $0.hasSuffix(suffix) }.sorted().map { path in
      let text = read(top + "/" + path)
      return File(
        path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false), text: text
      )
    }
  }

  static func exists(_ path: String) -> Bool { access(top + "/" + path, F_OK) == 0 }

  private static func paths(under folder: String) -> [String] {
    guard let directory = opendir(top + "/" + folder) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      // `generated` holds what a benchmark makes from the schema; it is not committed.
      guard !name.hasPrefix("."), name != "generated" else { continue }
      let path = folder + "/" + name
      if entry.pointee.d_type == DT_DIR { found += paths(under: path) } else { found.append(path) }
    }
    return found
  }

  static func read(_ path: String) -> String {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = Glibc.read(descriptor, &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
