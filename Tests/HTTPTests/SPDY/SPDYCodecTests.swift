// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Platform
import TestKit
import Testing

@Suite("SPDY codec") struct SPDYCodecTests {
  private let frames: [SPDYFrame] = [
    .openStream(
      id: 1, headers: [SPDYHeader(name: "streamtype", value: "stdin")], isLast: false),
    .openStream(
      id: 3, headers: [SPDYHeader(name: "streamtype", value: "stdout")], isLast: true),
    .reply(id: 1, headers: [], isLast: false),
    .headers(id: 1, headers: [SPDYHeader(name: "a", value: "")], isLast: false),
    .data(id: 1, bytes: Array("hello".utf8), isLast: false),
    .data(id: 1, bytes: [], isLast: true),
    .reset(id: 3, status: 5), .ping(id: 9), .windowUpdate(id: 1, delta: 1024),
    .settings, .goAway(lastStream: 3),
  ]

  @Test("frames come out as they went in, however the bytes are cut", arguments: [1, 7, 4096])
  func roundTrip(cut: Int) throws {
    var encoder = try SPDYEncoder()
    var bytes: [UInt8] = []
    for frame in frames { bytes += try encoder.encode(frame) }
    var decoder = try SPDYDecoder()
    var decoded: [SPDYFrame] = []
    for start in stride(from: 0, to: bytes.count, by: cut) {
      decoder.receive(Array(bytes[start..<min(bytes.count, start + cut)]))
      while let frame = try decoder.next() { decoded.append(frame) }
    }
    #expect(decoded == frames)
  }

  @Test("header blocks are primed with the dictionary of SPDY/3")
  func dictionary() throws {
    var encoder = try SPDYEncoder()
    let frame = try encoder.encode(.reply(id: 1, headers: [], isLast: false))
    // zlib header, then the dictionary's Adler-32.
    #expect(Array(frame[14..<18]) == [0xE3, 0xC6, 0xA7, 0xC2])
  }

  @Test("another version, a huge frame and broken blocks are refused")
  func refusals() throws {
    let broken: [[UInt8]] = [
      [0x80, 0x02, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0xFF, 0xFF, 0xFF],
      [0x80, 0x03, 0, 2, 0, 0, 0, 8, 0, 0, 0, 1, 1, 2, 3, 4], [0x80, 0x03, 0, 1, 0, 0, 0, 0],
    ]
    for bytes in broken {
      #expect(throws: SPDYError.self) {
        var decoder = try SPDYDecoder()
        decoder.receive(bytes)
        _ = try decoder.next()
      }
    }
  }

  @Test("mutated frames never trap", arguments: 0..<20)
  func mutations(seed: Int) throws {
    let chance = ManualClock(seed: UInt64(seed) + 1).environment
    for _ in 0..<200 {
      var encoder = try SPDYEncoder()
      var bytes: [UInt8] = []
      for frame in frames { bytes += try encoder.encode(frame) }
      for _ in 0..<3 {
        bytes[Int(chance.random(below: UInt64(bytes.count)))] = UInt8(
          truncatingIfNeeded: chance.random())
      }
      var decoder = try SPDYDecoder()
      decoder.receive(bytes)
      do { while try decoder.next() != nil {} } catch { continue }
    }
  }
}
