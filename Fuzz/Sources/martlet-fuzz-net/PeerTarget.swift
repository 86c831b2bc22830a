// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// What a peer can send us, and so what one run of the fuzzer feeds with bytes.
///
/// An error is a good answer; a trap is a finding, and so is a broken promise: `expect` ends the program.
/// A reader of a stream must find the same in the same bytes however they are cut.
enum PeerTarget: String, CaseIterable {
  case requests, responses, frames, websocket, spdy, grpc, metadata, server

  /// The function that libFuzzer calls. It captures nothing, so it can be a C function.
  var entry: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt {
    switch self {
    case .requests: { data, size in PeerTarget.run(data, size) { HTTP1Promises.requests($0) } }
    case .responses: { data, size in PeerTarget.run(data, size) { HTTP1Promises.responses($0) } }
    case .frames: { data, size in PeerTarget.run(data, size) { FramePromises.http2($0) } }
    case .websocket: { data, size in PeerTarget.run(data, size) { FramePromises.webSocket($0) } }
    case .spdy: { data, size in PeerTarget.run(data, size) { FramePromises.spdy($0) } }
    case .grpc: { data, size in PeerTarget.run(data, size) { CallPromises.messages($0) } }
    case .metadata: { data, size in PeerTarget.run(data, size) { CallPromises.metadata($0) } }
    case .server: { data, size in PeerTarget.run(data, size) { ServerPromises.exchange($0) } }
    }
  }

  private static func run(
    _ data: UnsafePointer<UInt8>?, _ size: Int, _ body: ([UInt8]) -> Void
  ) -> CInt {
    body([UInt8](UnsafeBufferPointer(start: data, count: size)))
    return 0
  }
}

/// Ends the program, so that libFuzzer keeps the input.
func expect(_ condition: Bool, _ promise: StaticString) {
  guard !condition else { return }
  print("broken promise: \(promise)")
  fflush(nil)
  abort()
}

/// The same bytes in pieces. The first byte decides: 0 is one piece, others are the size of each.
struct Pieces {
  let bytes: [UInt8]
  private let size: Int

  init(_ input: [UInt8]) {
    let first = Int(input.first ?? 0)
    bytes = Array(input.dropFirst())
    size = first == 0 ? max(bytes.count, 1) : first
  }

  /// Each piece, in order.
  var cut: [ArraySlice<UInt8>] {
    stride(from: 0, to: bytes.count, by: size).map { start in
      bytes[start..<min(start + size, bytes.count)]
    }
  }
}
