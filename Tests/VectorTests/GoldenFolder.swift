// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import TestKit

/// Upstream's sample objects in `shared/golden`.
enum GoldenFolder {
  /// Whether the samples are there; tests skip when they are not.
  static var isPresent: Bool { SharedFolder.path("golden") != nil }

  /// Names of the files, sorted.
  static var names: [String] {
    guard let path = SharedFolder.path("golden"), let directory = opendir(path) else { return [] }
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
    guard let path = SharedFolder.path("golden/" + name), let file = fopen(path, "rb") else {
      return nil
    }
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
