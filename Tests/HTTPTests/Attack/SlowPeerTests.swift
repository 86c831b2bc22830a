// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import HTTP
import HTTP2Conformance
import Net
import Platform
import TestKit
import Testing

/// Clients that take their time, or are not there any more.
@Suite("Slow peers") struct SlowPeerTests {
  private static func peer(_ loop: EventLoop, _ port: Int) async throws -> HTTP2Peer {
    try await HTTP2Peer(
      to: .tcp(host: "127.0.0.1", port: port), loop: loop, patience: .seconds(20))
  }

  @Test(
    "a header block over HTTP/2 must end in time, however it drips",
    arguments: [
      [HTTP2Frame.headers(HTTP2Block.request(), isWhole: false)],
      [.headers(HTTP2Block.request(), isWhole: false), .continuation([0], isLast: false)],
    ])
  func openBlock(frames: [HTTP2Frame]) async throws {
    var limits = HTTPServerLimits()
    limits.headerTimeout = .milliseconds(100)
    let (isClosed, isClosedInFrame) = try await withSimulatedServer(limits: limits) { loop, port in
      let dripping = try await Self.peer(loop, port)
      try await dripping.handshake()
      try await dripping.send(frames)
      var first = await dripping.next()
      while case .frame = first { first = await dripping.next() }
      // A frame that stops in its middle is no better.
      let stopped = try await Self.peer(loop, port)
      try await stopped.handshake()
      try await stopped.send(Array(HTTP2Frame.headers(HTTP2Block.request()).bytes.dropLast(3)))
      var second = await stopped.next()
      while case .frame = second { second = await stopped.next() }
      return (first == .closed, second == .closed)
    }

    #expect(isClosed)
    #expect(isClosedInFrame)
  }

  @Test("a client that gives no room for a response loses it, and others are served")
  func zeroWindow() async throws {
    var limits = HTTPServerLimits()
    limits.stallTimeout = .milliseconds(100)
    let (codes, growth, lives) = try await withSimulatedServer(limits: limits) { loop, port in
      let peer = try await Self.peer(loop, port)
      defer { peer.close() }
      try await peer.handshake(.settings((4, 0)))
      let before = ResidentMemory.bytes
      let streams = (0..<100).map { UInt32(2 * $0 + 1) }
      let zeros = HTTP2Block.literals([
        (":method", "GET"), (":scheme", "http"), (":path", "/zeros"), (":authority", "x"),
      ])
      try await peer.send(streams.map { .headers(zeros, on: $0) })
      var codes: [HTTP2ErrorCode?] = []
      var growth = 0
      while codes.count < streams.count, let reset = await peer.first({ $0.kind == .reset }) {
        growth = max(growth, ResidentMemory.bytes - before)
        codes.append(reset.errorCode)
      }
      return (codes, growth, try await HostilePeerTests.isAlive(loop, port))
    }

    #expect(codes == [HTTP2ErrorCode?](repeating: .cancel, count: 100))
    #expect(ResidentMemory.isShared || growth < 100 * (512 << 10), "\(growth) bytes more resident")
    #expect(lives)
  }

  @Test("a client that stops giving room long after the response has begun loses it, too")
  func lateStall() async throws {
    var limits = HTTPServerLimits()
    limits.stallTimeout = .milliseconds(100)
    let codes = try await withSimulatedServer(limits: limits) { loop, port in
      let peer = try await Self.peer(loop, port)
      defer { peer.close() }
      try await peer.handshake(.settings((4, 0)))
      let stream = HTTP2Block.literals([
        (":method", "POST"), (":scheme", "http"), (":path", "/stream"), (":authority", "x"),
      ])
      try await peer.send([.headers(stream, on: 1, ends: false)])
      try await peer.send([.headers(stream, on: 3, ends: false)])
      try await loop.sleep(for: .seconds(1))
      // A writer that waits, and a response that is complete.
      let piece = String(repeating: "x", count: 16_000)
      try await peer.send((0..<9).map { _ in .data(piece, on: 1, ends: false) })
      try await peer.send([.data("x", on: 3)])
      let start = loop.environment.now()
      var codes: [UInt32: HTTP2ErrorCode?] = [:]
      while codes.count < 2, let reset = await peer.first({ $0.kind == .reset }) {
        codes[reset.stream] = reset.errorCode
        #expect(loop.environment.now() - start < .seconds(1))
      }
      return codes
    }

    #expect(codes == [1: .cancel, 3: .cancel])
  }

  @Test("a client that makes room in time keeps its response, however slow it is")
  func slowReader() async throws {
    var limits = HTTPServerLimits()
    limits.stallTimeout = .milliseconds(100)
    let received = try await withSimulatedServer(limits: limits) { loop, port in
      let peer = try await Self.peer(loop, port)
      defer { peer.close() }
      try await peer.handshake(.settings((4, 10)))
      let body = String(repeating: "x", count: 100)
      try await peer.send([
        .headers(HTTP2Block.request("POST"), ends: false), .data(body),
      ])
      var received = 0
      while let frame = await peer.first({ $0.kind == .data || $0.kind == .reset }) {
        guard frame.kind == .data else { break }
        received += frame.payload.count
        if frame.endsStream { break }
        try await loop.sleep(for: .milliseconds(50))
        try await peer.send([.windowUpdate(1, 10)])
      }
      return received
    }

    #expect(received == 100)
  }

  @Test("readers that take nothing hold a bounded amount each", arguments: [false, true])
  func readsNothing(isHTTP2: Bool) async throws {
    let connections = 40
    let (growth, lives) = try await withServer { loop, port in
      let before = ResidentMemory.bytes
      var streams: [ConnectionStream] = []
      defer { for stream in streams { stream.close() } }
      let zeros = HTTP2Block.literals([
        (":method", "GET"), (":scheme", "http"), (":path", "/zeros"), (":authority", "x"),
      ])
      let request =
        isHTTP2
        ? HTTP2Peer.preface + HTTP2Frame.settings((4, 0x7FFF_FFFF)).bytes
          + HTTP2Frame.windowUpdate(0, 0x7FFF_0000).bytes + HTTP2Frame.headers(zeros).bytes
        : Array("GET /zeros HTTP/1.1\r\nHost: x\r\n\r\n".utf8)
      for _ in 0..<connections {
        let stream = try await ConnectionStream.connect(
          to: .tcp(host: "127.0.0.1", port: port), loop: loop, timeout: .seconds(10))
        try await stream.write(request)
        streams.append(stream)
      }
      let lives = try await HostilePeerTests.isAlive(loop, port)
      return (ResidentMemory.bytes - before, lives)
    }

    // What our own end of the connection reads ahead is in it: 256 KiB.
    #expect(
      ResidentMemory.isShared || growth < connections * (1 << 20), "\(growth) bytes more resident")
    #expect(lives)
  }

  @Test("10,000 idle connections cost less than 20 KiB each, and others are served")
  func idleConnections() async throws {
    guard let python = PeerProgram("python3") else {
      return print("skipped: python3 is not installed")
    }
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    guard limit.rlim_max >= 11_000 else {
      return print("skipped: a process may not have 11,000 descriptors here")
    }
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    let count = 10_000
    let (growth, lives) = try await withServer { loop, port in
      let before = ResidentMemory.bytes
      let holder = try python.start(["-c", Self.holder, "\(port)", "\(count)"], timeout: 120)
      let ready = try await loop.offload { holder.receive(6) }
      #expect(ready.map { String(decoding: $0, as: UTF8.self) } == "ready\n")
      let lives = try await HostilePeerTests.isAlive(loop, port)
      let growth = ResidentMemory.bytes - before
      try await loop.offload { _ = holder.stop() }
      return (growth, lives)
    }

    #expect(
      ResidentMemory.isShared || growth < count * 20 << 10, "\(growth / count) bytes a connection")
    #expect(lives)
  }

  /// Opens connections, half of them to speak HTTP/2, and holds them until it is ended.
  private static let holder = """
    import resource, socket, sys, time
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    held = []
    for index in range(int(sys.argv[2])):
        held.append(socket.create_connection(('127.0.0.1', int(sys.argv[1]))))
        if index % 2:
            held[-1].sendall(b'PRI * HTTP/2.0\\r\\n\\r\\nSM\\r\\n\\r\\n' + bytes([0, 0, 0, 4, 0, 0, 0, 0, 0]))
    print('ready', flush=True)
    time.sleep(100)
    """
}
