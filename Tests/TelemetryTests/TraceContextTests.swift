// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Telemetry
import Testing

@Suite("Trace context") struct TraceContextTests {
  private static let good = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

  @Test("the headers are read and written as in the specification's example")
  func roundTrip() throws {
    let context = try #require(TraceContext(parents: [Self.good], states: ["a=1", "", "b=2"]))

    #expect(context.traceText == "4bf92f3577b34da6a3ce929d0e0e4736")
    #expect(context.spanID == 0x00f0_67aa_0ba9_02b7)
    #expect(context.flags == 1)
    #expect(context.state == "a=1,b=2")
    #expect(context.parent == Self.good)
  }

  @Test("a child keeps the trace, its flags and state, under a span of its own")
  func child() throws {
    let context = try #require(TraceContext(parents: [Self.good], states: ["a=1"]))
    let child = context.child { 0xAB }

    #expect(child.parent == "00-4bf92f3577b34da6a3ce929d0e0e4736-00000000000000ab-01")
    #expect(child.state == "a=1")
    #expect(TraceContext.begun { 0 }.spanID != 0)
    #expect(TraceContext.begun { 0 }.traceID != 0)
  }

  @Test("a later version is read as far as it is known")
  func laterVersion() throws {
    let context = try #require(TraceContext(parents: ["cc" + Self.good.dropFirst(2) + "-more"]))

    #expect(context.parent == Self.good)
  }

  @Test(
    "what is malformed is no context",
    arguments: [
      [], [good, good], [""], ["00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7"],
      [good + "-more"], [good + "0"], ["ff" + good.dropFirst(2)], ["cc" + good.dropFirst(2) + "x"],
      [good.uppercased()], ["00-00000000000000000000000000000000-00f067aa0ba902b7-01"],
      ["00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01"],
      ["00-4bf92f3577b34da6a3ce929d0e0e473g-00f067aa0ba902b7-01"],
      ["00_4bf92f3577b34da6a3ce929d0e0e4736_00f067aa0ba902b7_01"],
    ])
  func malformed(parents: [String]) {
    #expect(TraceContext(parents: parents) == nil)
  }

  @Test("state that is longer than everybody must hand on is dropped")
  func longState() throws {
    let long = String(repeating: "x", count: 513)
    let many = Array(repeating: "a=1", count: 33)

    #expect(TraceContext(parents: [Self.good], states: [long])?.state == "")
    #expect(TraceContext(parents: [Self.good], states: many)?.state == "")
  }
}
