// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import ProtoModel
import SwiftEmitter
import Wire

// A protoc plugin: a CodeGeneratorRequest on stdin, a CodeGeneratorResponse on stdout. A schema
// error travels in the response, so that protoc prints it.

func content(of descriptor: CInt) -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    guard count > 0 else { return bytes }
    bytes.append(contentsOf: chunk[..<count])
  }
}

/// The schema as last released, when an option names its file.
func released(_ path: String) throws -> String? {
  guard !path.isEmpty else { return nil }
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else {
    throw SchemaError(
      Place("--martlet_opt"), "released: cannot open \(path)", cure: "write it with snapshot=true")
  }
  defer { close(descriptor) }
  return String(decoding: content(of: descriptor), as: UTF8.self)
}

func response(to request: [UInt8]) -> [UInt8] {
  var writer = WireWriter()
  do {
    let model = try RequestReader.read(request)
    let emitter = FileEmitter(model, released: try released(model.options.released))
    for file in try emitter.emit().reversed() {
      var part = WireWriter()
      part.value(15, file.text)
      part.value(1, file.path)
      writer.value(15, part.finish())
    }
  } catch {
    writer.value(1, "\(error)")
  }
  writer.value(2, UInt64(1))  // FEATURE_PROTO3_OPTIONAL
  return writer.finish()
}

let answer = response(to: content(of: STDIN_FILENO))
var sent = 0
while sent < answer.count {
  let count = answer.withUnsafeBytes { buffer in
    write(STDOUT_FILENO, buffer.baseAddress.map { $0 + sent }, answer.count - sent)
  }
  guard count > 0 else { exit(1) }
  sent += count
}
