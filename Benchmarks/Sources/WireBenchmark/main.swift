// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import Glibc
import Wire

// Microseconds a Pod takes to decode, encode, parse as JSON and write as JSON. The first argument is
// the Pod as JSON (wire/pod.json when there is none); a second one is where to leave its protobuf for
// protobuf-c, which `wire/run` sets against it; a third one names the only measurement wanted.

func contents(of path: String) -> [UInt8] {
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

func save(_ bytes: [UInt8], to path: String) {
  guard let file = fopen(path, "wb") else { return }
  defer { fclose(file) }
  fwrite(bytes, 1, bytes.count, file)
}

/// CPU time of this process in microseconds.
func processTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
}

func report(_ name: String, rounds: Int = 20_000, _ body: () throws -> Int) rethrows {
  if CommandLine.arguments.count > 3, CommandLine.arguments[3] != name { return }
  var total = 0
  for _ in 0..<rounds / 10 { total &+= try body() }
  let start = processTime()
  for _ in 0..<rounds { total &+= try body() }
  let each = (processTime() - start) / Double(rounds)
  print(name, (each * 1000).rounded() / 1000, total == 0 ? "nothing" : "")
}

let json = contents(
  of: CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "wire/pod.json")
let pod = try Pod(json: json, mode: .strict)
let bytes = pod.protobuf()
if CommandLine.arguments.count > 2 { save(bytes, to: CommandLine.arguments[2]) }

try report("protobuf-decode") { try Pod(protobuf: bytes).spec.containers.count }
report("protobuf-encode") { pod.protobuf().count }
try report("json-decode") { try Pod(json: json).spec.containers.count }
report("json-encode") { pod.json().count }
try report("protobuf-to-json") { try Pod(protobuf: bytes).json().count }
