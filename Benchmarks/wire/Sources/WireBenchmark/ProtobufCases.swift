// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import CxxPeer
import ProtobufCPeer
import SwiftProtobufPeer
import Wire

/// A peer in C: how it decodes, encodes and gives a message back.
private struct CPeer {
  let subject: Subject
  let decode: (UnsafePointer<UInt8>, Int) -> UnsafeMutableRawPointer?
  let free: (UnsafeMutableRawPointer) -> Void
  let encode: (UnsafeMutableRawPointer, UnsafeMutablePointer<UInt8>, Int) -> Int

  func cases(_ sample: String, _ bytes: [UInt8]) -> [Case] {
    guard let kept = bytes.withUnsafeBufferPointer({ decode($0.baseAddress!, $0.count) }) else {
      fatalError("\(subject.rawValue) cannot decode \(sample)")
    }
    // The peers write into a buffer that they need not allocate.
    let room = bytes.count + 64
    let output = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
    precondition(encode(kept, output, room) > 0, "\(subject.rawValue) cannot encode \(sample)")
    return [
      Case(figure: .decode, sample: sample, subject: subject) {
        bytes.withUnsafeBufferPointer {
          guard let message = decode($0.baseAddress!, $0.count) else { return 0 }
          free(message)
          return 1
        }
      },
      Case(figure: .encode, sample: sample, subject: subject) { encode(kept, output, room) },
    ]
  }
}

func podCases(_ sample: String, _ pod: Pod) throws -> [Case] {
  let bytes = pod.protobuf()
  let encode = try SwiftProtobufPeer.podEncoder(bytes)
  let peers = [
    CPeer(
      subject: .protobufC, decode: { protobuf_c_pod_decode($0, $1) },
      free: { protobuf_c_pod_free($0) }, encode: { protobuf_c_pod_encode($0, $1, $2) }),
    CPeer(
      subject: .cxx, decode: { cxx_pod_decode($0, $1) }, free: { cxx_pod_free($0) },
      encode: { cxx_pod_encode($0, $1, $2) }),
  ]
  return [
    Case(figure: .decode, sample: sample, subject: .martlet) {
      must { try Pod(protobuf: bytes).spec.containers.count }
    },
    Case(figure: .encode, sample: sample, subject: .martlet) { pod.protobuf().count },
    Case(figure: .decode, sample: sample, subject: .swiftProtobuf) {
      must { try SwiftProtobufPeer.decodePod(bytes) }
    },
    Case(figure: .encode, sample: sample, subject: .swiftProtobuf, body: encode),
  ] + peers.flatMap { $0.cases(sample, bytes) }
    + viewCases(sample, bytes, fields: [[2, 10], [3, 1]])
}

func nodeCases(_ sample: String, _ node: Node) throws -> [Case] {
  let bytes = node.protobuf()
  let encode = try SwiftProtobufPeer.nodeEncoder(bytes)
  let peers = [
    CPeer(
      subject: .protobufC, decode: { protobuf_c_node_decode($0, $1) },
      free: { protobuf_c_node_free($0) }, encode: { protobuf_c_node_encode($0, $1, $2) }),
    CPeer(
      subject: .cxx, decode: { cxx_node_decode($0, $1) }, free: { cxx_node_free($0) },
      encode: { cxx_node_encode($0, $1, $2) }),
  ]
  return [
    Case(figure: .decode, sample: sample, subject: .martlet) {
      must { try Node(protobuf: bytes).status.addresses.count + 1 }
    },
    Case(figure: .encode, sample: sample, subject: .martlet) { node.protobuf().count },
    Case(figure: .decode, sample: sample, subject: .swiftProtobuf) {
      must { try SwiftProtobufPeer.decodeNode(bytes) }
    },
    Case(figure: .encode, sample: sample, subject: .swiftProtobuf, body: encode),
  ] + peers.flatMap { $0.cases(sample, bytes) } + viewCases(sample, bytes, fields: [[2, 4]])
}

/// What the serving path asks of stored bytes.
/// - Parameter fields: paths of the kind's declared field selectors.
private func viewCases(_ sample: String, _ bytes: [UInt8], fields: [[UInt32]]) -> [Case] {
  let message = EncodedMessage(bytes)
  return [
    Case(figure: .index, sample: sample, subject: .martlet) {
      must { try ObjectIndex(bytes.span).metadata[1]?.count ?? 0 }
    },
    Case(figure: .splice, sample: sample, subject: .martlet) {
      message.splicing(decimal: 123_456_789, in: 6, below: 1).count
    },
    Case(figure: .selectorValues, sample: sample, subject: .martlet) {
      let labels = message.textMap(of: 11, below: 1).count
      return labels + fields.reduce(1) { $0 + message.scalar(at: $1, isBoolean: false).utf8.count }
    },
  ]
}

/// The samples are good: an error is one of the benchmark.
func must(_ body: () throws -> Int) -> Int {
  do { return try body() } catch { fatalError("\(error)") }
}
