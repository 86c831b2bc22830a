// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import ProtoModel
import SwiftEmitter
import Wire

// A protoc plugin: a CodeGeneratorRequest on stdin, a CodeGeneratorResponse on stdout. A schema
// error travels in the response, so that protoc prints it.

func standardInput() -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    guard count > 0 else { return bytes }
    bytes.append(contentsOf: chunk[..<count])
  }
}

func response(to request: [UInt8]) -> [UInt8] {
  var writer = WireWriter()
  do {
    for file in try FileEmitter(RequestReader.read(request)).emit().reversed() {
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

let answer = response(to: standardInput())
var sent = 0
while sent < answer.count {
  let count = answer.withUnsafeBytes { buffer in
    write(STDOUT_FILENO, buffer.baseAddress.map { $0 + sent }, answer.count - sent)
  }
  guard count > 0 else { exit(1) }
  sent += count
}
