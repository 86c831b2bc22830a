// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import TestKit

/// Gets protoc to say what it would send a plugin.
enum Protoc {
  struct Failure: Error { var text: String }

  /// The checkout.
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// The CodeGeneratorRequest for one file: a plugin that keeps its input and only answers that it
  /// supports proto3 `optional` (field 2, supported_features, 1).
  static func request(
    for file: String, in folder: String, options: String = ""
  ) throws -> [UInt8] {
    let work = try TemporaryFolder()
    let plugin = work.path + "/protoc-gen-keep"
    let kept = work.path + "/request"
    try write("#!/bin/sh\ncat > '\(kept)'\nprintf '\\020\\001'\n", to: plugin)
    chmod(plugin, 0o755)
    guard let protoc = PeerProgram("protoc") else { throw Failure(text: "protoc is gone") }
    let outcome = try protoc.run([
      "--proto_path=\(folder)", "--proto_path=\(root)/proto", "--plugin=protoc-gen-keep=\(plugin)",
      "--keep_out=\(work.path)", "--keep_opt=\(options)", file,
    ])
    guard outcome.status == 0 else { throw Failure(text: outcome.errors) }
    return bytes(of: kept)
  }

  /// The request for one file of this text, `shop.proto`.
  static func request(forText text: String, options: String) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try write(text, to: folder.path + "/shop.proto")
    return try request(for: "shop.proto", in: folder.path, options: options)
  }

  static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "wb") else { throw Failure(text: "cannot write \(path)") }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
  }

  static func read(_ path: String) -> String { String(decoding: bytes(of: path), as: UTF8.self) }

  static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
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
