// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import Foundation
import MetaAPI
import MetaTypes
import Schema
import Wire

// Kubernetes JSON of a Pod: ours, Foundation's Codable on plain structs, and the transcoder against
// decoding and writing. Microseconds of CPU, the best of interleaved rounds. The argument is the Pod
// as JSON.

/// CPU time of this process in microseconds.
func processTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
}

struct Measurement {
  let name: String
  let body: () throws -> Int
  var best = Double.infinity

  mutating func run(_ count: Int) throws {
    var total = 0
    let start = processTime()
    for _ in 0..<count { total &+= try body() }
    let each = (processTime() - start) / Double(count)
    if total != 0 { best = min(best, each) }
  }
}

let path = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "../wire/pod.json"
let data = try Data(contentsOf: URL(fileURLWithPath: path))
let json = [UInt8](data)
let pod = try Pod(json: json, mode: .strict)
let bytes = pod.protobuf()
let twin = try JSONDecoder().decode(PodTwin.self, from: data)

var schemas = MetaAPISchema.messages
schemas.merge(CoreAPISchema.messages)
let transcoder = JSONTranscoder(schemas, leaves: LeafTypes.all)
guard let message = transcoder.message(named: Pod.messageName) else {
  fatalError("the schema has no Pod")
}
let transcoded = try message.document(bytes.span, kind: "Pod", apiVersion: "v1")
precondition(transcoded == pod.json(), "the transcoder differs from decoding and writing")

let decoder = JSONDecoder()
let encoder = JSONEncoder()
var measurements = [
  Measurement(name: "encode") { pod.json().count },
  Measurement(name: "decode lenient") { try Pod(json: json).spec.containers.count },
  Measurement(name: "decode strict") { try Pod(json: json, mode: .strict).spec.containers.count },
  Measurement(name: "decode protobuf, write JSON") { try Pod(protobuf: bytes).json().count },
  Measurement(name: "transcode") {
    try message.document(bytes.span, kind: "Pod", apiVersion: "v1").count
  },
  Measurement(name: "Codable encode") { try encoder.encode(twin).count },
  Measurement(name: "Codable decode") {
    try decoder.decode(PodTwin.self, from: data).spec?.containers?.count ?? 0
  },
]
for _ in 0..<15 {
  for index in measurements.indices {
    try measurements[index].run(measurements[index].name.hasPrefix("Codable") ? 200 : 2000)
  }
}

func figure(_ value: Double) -> String { String(format: "%8.2f", value) }
let results = Dictionary(uniqueKeysWithValues: measurements.map { ($0.name, $0.best) })
@MainActor func best(_ name: String) -> Double { results[name] ?? .nan }

print("Pod of \(bytes.count) bytes protobuf, \(pod.json().count) bytes JSON; microseconds of CPU")
for measurement in measurements { print(figure(measurement.best), measurement.name) }
print("ratios")
print(figure(best("encode") / best("Codable encode")), "encode / Codable encode")
print(figure(best("decode strict") / best("Codable decode")), "decode strict / Codable decode")
print(
  figure(best("transcode") / best("decode protobuf, write JSON")),
  "transcode / decode protobuf, write JSON")
