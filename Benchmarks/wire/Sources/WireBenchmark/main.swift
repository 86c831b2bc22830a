// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// Reading order: `Samples` (what is coded) → `ProtobufCases` (by whom) → `Case` (how it is timed) →
// `Bars` (what it must not exceed) → `Report`. Another kind of figure is a file of cases and a few bars.
//
// Arguments: the folder of our samples, then the folder of upstream's when there is one.

let arguments = CommandLine.arguments.dropFirst()
let samples = try Samples(
  own: arguments.first ?? ".", golden: arguments.dropFirst().first)
let cases =
  try samples.pods.flatMap { try podCases($0.name, $0.pod) }
  + samples.nodes.flatMap { try nodeCases($0.name, $0.node) }
let costs = measure(cases, rounds: 31, roundMicroseconds: 4000)
let report = Report(cases: cases, costs: costs)
print(report.figures)
print(report.verdicts)
