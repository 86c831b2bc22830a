// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// Files that several checkouts share: the folder that `MARTLET_SHARED` names, or `../shared` beside
/// this checkout.
enum SharedFolder {
  static let path: String = {
    if let named = getenv("MARTLET_SHARED") { return String(cString: named) }
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    for folder in ["/\(root)/../shared", "/\(root)/../../shared"]
    where access(folder, R_OK) == 0 {
      return folder
    }
    return "/\(root)/../shared"
  }()

  /// Whether the sample objects are there; tests skip when they are not.
  static var hasGolden: Bool { access(path + "/golden", R_OK) == 0 }

  /// Names of the files below a folder, sorted.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(path + "/" + folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The bytes of a file; nil when it cannot be read.
  static func read(_ name: String) -> [UInt8]? {
    guard let file = fopen(path + "/" + name, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}
