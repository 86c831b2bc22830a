// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ConformanceMessages
import Glibc
import Schema
import StandardJSON
import Wire

// The program that protobuf's conformance runner tests: on stdin requests, each behind its length in
// four bytes, on stdout the answers (conformance.proto tells the protocol).

/// Reads exactly `count` bytes; nil at the end of input.
func input(_ count: Int) -> [UInt8]? {
  var bytes = [UInt8](repeating: 0, count: count)
  var have = 0
  while have < count {
    let got = bytes.withUnsafeMutableBytes { buffer in
      read(STDIN_FILENO, buffer.baseAddress.map { $0 + have }, count - have)
    }
    guard got > 0 else { return nil }
    have += got
  }
  return bytes
}

func output(_ bytes: [UInt8]) {
  var sent = 0
  while sent < bytes.count {
    let count = bytes.withUnsafeBytes { buffer in
      write(STDOUT_FILENO, buffer.baseAddress.map { $0 + sent }, bytes.count - sent)
    }
    guard count > 0 else { exit(1) }
    sent += count
  }
}

func answer(
  _ request: ConformanceRequest, as type: (some DescribedMessage).Type
) -> ConformanceResponse.ResultOneOf {
  let message: any DescribedMessage
  do {
    switch request.payload {
    case .protobufPayload(let bytes): message = try type.init(protobuf: bytes)
    case .jsonPayload(let text):
      message = try type.init(
        standardJSON: Array(text.utf8),
        ignoringUnknownFields: request.testCategory == .jsonIgnoreUnknownParsingTest)
    default: return .skipped("only protobuf and JSON are read")
    }
  } catch {
    return .parseError("\(error)")
  }
  do {
    switch request.requestedOutputFormat {
    case .protobuf: return .protobufPayload(message.protobuf())
    case .json: return .jsonPayload(String(decoding: try message.standardJSON(), as: UTF8.self))
    default: return .skipped("only protobuf and JSON are written")
    }
  } catch {
    return .serializeError("\(error)")
  }
}

func answer(_ request: ConformanceRequest) -> ConformanceResponse.ResultOneOf {
  switch request.messageType {
  // The runner's first question: what is known to fail. The runner is told by its own option.
  case "conformance.FailureSet": .protobufPayload([])
  case TestAllTypesProto2.messageName: answer(request, as: TestAllTypesProto2.self)
  case TestAllTypesProto3.messageName: answer(request, as: TestAllTypesProto3.self)
  case TestAllRequiredTypesProto2.messageName:
    answer(request, as: TestAllRequiredTypesProto2.self)
  default: .skipped("\(request.messageType) is of an edition")
  }
}

while let head = input(4) {
  let count = head.reversed().reduce(0) { $0 << 8 | Int($1) }
  guard let bytes = input(count) else { exit(1) }
  var response = ConformanceResponse()
  do {
    response.result = answer(try ConformanceRequest(protobuf: bytes))
  } catch {
    response.result = .runtimeError("\(error)")
  }
  let encoded = response.protobuf()
  output((0..<4).map { UInt8(truncatingIfNeeded: encoded.count >> ($0 * 8)) } + encoded)
}
