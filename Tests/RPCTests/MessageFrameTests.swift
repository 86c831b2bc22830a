// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import RPC

@Suite("Message frames") struct MessageFrameTests {
  @Test("messages come out as they went in, however the bytes are cut", arguments: [1, 3, 100])
  func roundTrip(cut: Int) throws {
    let messages: [[UInt8]] = [[1, 2, 3], [], Array(repeating: 7, count: 300)]
    let bytes = messages.flatMap(MessageFrame.encode)
    var decoder = MessageFrameDecoder(limit: 300)
    var decoded: [[UInt8]] = []
    for start in stride(from: 0, to: bytes.count, by: cut) {
      decoder.receive(Array(bytes[start..<min(bytes.count, start + cut)]))
      while let message = try decoder.next() { decoded.append(message) }
    }
    #expect(decoded == messages)
    #expect(!decoder.isInsideMessage)
  }

  @Test(
    "long, compressed and malformed frames end the call",
    arguments: [
      ([0, 0, 0, 0, 11], RPCCode.resourceExhausted), ([0, 255, 255, 255, 255], .resourceExhausted),
      ([1, 0, 0, 0, 0], .unimplemented), ([2, 0, 0, 0, 0], .internal),
    ] as [([UInt8], RPCCode)])
  func refusals(bytes: [UInt8], code: RPCCode) {
    var decoder = MessageFrameDecoder(limit: 10)
    decoder.receive(bytes)
    let error = #expect(throws: RPCError.self) { _ = try decoder.next() }
    #expect(error?.code == code)
  }
}

@Suite("Deadlines") struct DeadlineTests {
  @Test(
    "timeouts read as gRPC writes them",
    arguments: [
      ("1S", Duration.seconds(1)), ("250m", .milliseconds(250)), ("5M", .seconds(300)),
      ("1u", .microseconds(1)), ("0n", .zero), ("99999999H", .nanoseconds(Int64.max)),
    ] as [(String, Duration)])
  func parse(text: String, timeout: Duration) { #expect(Deadline.parse(text) == timeout) }

  @Test("other texts are no timeouts", arguments: ["", "1", "S", "-1S", "1s", "123456789S", "1 S"])
  func malformed(text: String) { #expect(Deadline.parse(text) == nil) }

  @Test("a timeout is written so that it reads back, rounded up at most")
  func text() {
    for timeout in [Duration.zero, .nanoseconds(7), .seconds(3), .seconds(100_000_000)] {
      #expect(Deadline.parse(Deadline.text(timeout)) == timeout)
    }
    #expect(Deadline.text(.seconds(-5)) == "0n")
    #expect(Deadline.text(.nanoseconds(100_000_001)) == "100001u")
  }
}

@Suite("Status messages") struct StatusMessageTests {
  @Test("text beyond printable ASCII is percent-encoded")
  func encode() {
    #expect(StatusMessage.encode("100% \t\u{fc}") == "100%25 %09%C3%BC")
    #expect(StatusMessage.decode("100%25 %09%C3%BC") == "100% \t\u{fc}")
    #expect(StatusMessage.decode("50%") == "50%" && StatusMessage.decode("%zz") == "%zz")
  }
}
