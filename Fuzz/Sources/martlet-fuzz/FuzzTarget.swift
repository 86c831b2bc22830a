// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Glibc
import Schema
import Wire
import YAML

/// What one run of the fuzzer feeds with bytes.
///
/// A target decodes; what is accepted is encoded, decoded again and compared. An error is a good
/// answer, a trap is a finding, and so is a difference: `expect` ends the program.
enum FuzzTarget: String, CaseIterable {
  case protobuf, envelope, json, yaml

  /// The function that libFuzzer calls. It captures nothing, so it can be a C function.
  var entry: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt {
    switch self {
    case .protobuf: { data, size in FuzzTarget.run(data, size) { FuzzTarget.protobuf($0) } }
    case .envelope: { data, size in FuzzTarget.run(data, size) { FuzzTarget.envelope($0) } }
    case .json: { data, size in FuzzTarget.run(data, size) { FuzzTarget.json($0) } }
    case .yaml: { data, size in FuzzTarget.run(data, size) { FuzzTarget.yaml($0) } }
    }
  }

  private static func run(
    _ data: UnsafePointer<UInt8>?, _ size: Int, _ body: ([UInt8]) -> Void
  ) -> CInt {
    body([UInt8](UnsafeBufferPointer(start: data, count: size)))
    return 0
  }

  /// The first byte picks the kind: A is the first, B the second. So seeds stay legible.
  private static func split(_ input: [UInt8]) -> (kind: any KindMessage.Type, bytes: [UInt8])? {
    guard let first = input.first else { return nil }
    return (Kinds.all[Int(first &- UInt8(ascii: "A")) % Kinds.all.count], Array(input.dropFirst()))
  }

  private static func protobuf(_ input: [UInt8]) {
    guard let (kind, bytes) = split(input) else { return }
    RoundTrip.protobuf(bytes, as: kind)
  }

  /// The kind is the one that the envelope names.
  private static func envelope(_ input: [UInt8]) {
    guard let envelope = try? Envelope(peeking: input) else { return }
    let payload = Array(input[envelope.payload])
    let wrapped = Envelope.wrap(
      apiVersion: envelope.apiVersion, kind: envelope.kind, payload: payload)
    let again = try? Envelope(peeking: wrapped)
    expect(again?.kind == envelope.kind, "an envelope keeps its kind")
    expect(
      again.map { Array(wrapped[$0.payload]) }, equals: payload, "an envelope keeps its payload")
    let kind = Kinds.all.first { $0.groupVersionKind.kind == envelope.kind } ?? Kinds.all[0]
    RoundTrip.protobuf(payload, as: kind)
  }

  private static func json(_ input: [UInt8]) {
    guard let (kind, bytes) = split(input) else { return }
    RoundTrip.json(bytes, as: kind)
  }

  private static func yaml(_ input: [UInt8]) {
    guard let (kind, bytes) = split(input) else { return }
    guard let json = try? YAMLReader.json(bytes) else { return }
    expect(JSONReader.isDocument(json), "YAML gives JSON")
    if let yaml = try? YAMLWriter.yaml(fromJSON: json) {
      let again = (try? YAMLReader.json(yaml)).flatMap { try? YAMLWriter.yaml(fromJSON: $0) }
      expect(again, equals: yaml, "YAML that was written reads as itself")
    }
    RoundTrip.json(json, as: kind)
  }
}

/// Ends the program, so that libFuzzer keeps the input.
func expect(_ condition: Bool, _ promise: StaticString) {
  guard !condition else { return }
  print("broken promise: \(promise)")
  fflush(nil)
  abort()
}

/// Ends the program when two encodings differ, and shows both.
func expect(_ bytes: [UInt8]?, equals other: [UInt8], _ promise: StaticString) {
  guard bytes != other else { return }
  print(bytes.map { String(decoding: $0, as: UTF8.self) } ?? "refused")
  print(String(decoding: other, as: UTF8.self))
  expect(false, promise)
}
